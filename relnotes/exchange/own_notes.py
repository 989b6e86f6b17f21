"""Reads the notes of the Markdown folder that relnotes wrote itself, and knows their records."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from relnotes.domain.kinds import EntryKind
from relnotes.exchange.encoding import one_line
from relnotes.exchange.json_values import moment
from relnotes.exchange.records import Attendee, EntryRecord, PersonRecord

MARK = "relnotes"
OWN = "relnotes:"
"""Before the name of a record of a journal, so that it is not taken for another program's."""
_ENTRY, _PERSON = "entry ", "relationship "
ABOUT_ENDS = "%%relnotes%%"
"""Stands behind what was written about somebody; Obsidian does not show it."""
_KINDS = {kind.value: kind for kind in EntryKind}


def uid_of(properties: Mapping[str, object], *, person: bool = False) -> str:
    """The name of the record that a note was made of; empty where it is another note."""
    said = properties.get(MARK)
    sort = _PERSON if person else _ENTRY
    return said.removeprefix(sort) if isinstance(said, str) and said.startswith(sort) else ""


def person(found: PersonRecord, properties: Mapping[str, Any], text: str) -> PersonRecord:
    """Somebody of a note: with what was written about them, without what was gathered below."""
    first, ended, _ = text.partition(ABOUT_ENDS)
    head, _, about = first.strip().partition("\n")
    days = [
        (key.removeprefix("date[").removesuffix("]"), one_line(str(value)))
        for key, value in properties.items()
        if key.startswith("date[")
    ]
    return replace(
        found,
        uid=uid_of(properties, person=True),
        about=(about if ended and head.startswith("# ") else first).strip(),
        dates=(*found.dates, *days),
    )


def entry(properties: Mapping[str, Any], text: str) -> EntryRecord:
    """The entry of a note, word for word."""
    start = moment(one_line(str(properties.get("date", ""))))
    minutes = str(properties.get("minutes", ""))
    end = None
    if isinstance(start, dt.datetime) and minutes.isdecimal() and len(minutes) < 6:
        end = start + dt.timedelta(minutes=int(minutes))
    return EntryRecord(
        one_line(str(properties.get("title", ""))),
        text.strip(),
        start,
        end,
        all_day=not isinstance(start, dt.datetime),
        attendees=tuple(Attendee(_name(one)) for one in _listed(properties.get("people"))),
        tags=tuple(_listed(properties.get("tags"))),
        place=one_line(str(properties.get("place", ""))),
        component="journal",
        kind=_KINDS.get(str(properties.get("kind", "")), EntryKind.NOTE),
        uid=OWN + uid_of(properties),
    )


def _listed(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _name(linked: str) -> str:
    """Whom a link means: as they are called, not as the note had to be."""
    return one_line(linked.removeprefix("[[").removesuffix("]]").rpartition("|")[2])
