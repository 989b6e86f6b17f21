"""Reads the JSON of Day One, Journey and jrnl: each entry with its day as its writer lived it."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from relnotes.domain.kinds import EntryKind
from relnotes.exchange import html_text
from relnotes.exchange.jrnl_text import without_symbol
from relnotes.exchange.json_values import (
    Told,
    body,
    every,
    line,
    lines,
    moment,
    since_1970,
    told,
    whole,
)
from relnotes.exchange.records import Attendee, EntryRecord, Reading, TroubleCode, Troubles

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.,:;=!?|~>&<$%@^/'\"-])")
_ATTACHED = re.compile(r"!\[[^\]]*\]\((?:dayone-moment|photos?|file)[^)]*\)")
_INNER_LINK = re.compile(r"\[([^\]]*)\]\(dayone2?://[^)]*\)")
_BLANK = re.compile(r"\n(?:[ \t]*\n){2,}")
_UNSEEN = " \t\r\n\u200b\ufeff\xa0"
_PLACE = ("placeName", "localityName", "country")
_HEADING = re.compile(r"^#+\s*")
_DAYONE = ("uuid", "text", "richText", "timeZone", "tags", "starred")
_RECORDS, _FIRST = 100_000, 50


@dataclass(frozen=True, slots=True)
class Sort:
    """A program's journal: what each of its records says, and what makes an entry of it."""

    name: str
    key: str
    """Stands in the text of each record, and so says how many there are."""
    is_record: Callable[[Told], bool]
    entry_of: Callable[[Told], EntryRecord | None]

    def holds(self, value: object) -> bool:
        """Whether this JSON is a journal of this program, or a record of it."""
        return any(self.is_record(told(one)) for one in _records(value)[:_FIRST])

    def read(self, value: object) -> Reading:
        """Each entry on its day in its own time zone, without the program's marks."""
        troubles, entries = Troubles(), []
        values = _records(value)
        for at, one in enumerate(values[:_RECORDS]):
            made = self.entry_of(told(one))
            if made is None:
                troubles.add(
                    TroubleCode.UNREADABLE_RECORD, f"{at + 1}: {line(told(one).get('date'))}"
                )
            else:
                entries.append(made)
        if len(values) > _RECORDS:
            troubles.add(TroubleCode.TOO_MANY_RECORDS, str(_RECORDS))
        if not entries:
            troubles.add(TroubleCode.NOTHING_TO_BRING)
        return Reading(self.name, entries=tuple(entries), troubles=troubles.all(), encoding="utf-8")


def _records(value: object) -> list[object]:
    """The records of a journal: its entries, a list of them, or one alone."""
    entries = told(value).get("entries")
    values = value if isinstance(value, list) else every(entries) if entries else [value]
    if any(isinstance(one, list) for one in values):  # a bracket too many
        return [one for some in values for one in every(some) or [some]]
    return values


def _is_dayone(one: Told) -> bool:
    return "creationDate" in one and not one.keys().isdisjoint(_DAYONE)


def _is_journey(one: Told) -> bool:
    dated = "date_journal" in one or "dateOfJournal" in one
    return dated and ("text" in one or "preview_text" in one)


def _is_jrnl(one: Told) -> bool:
    return {"title", "body", "date"} <= one.keys()


def written_in_dayone(value: Told) -> EntryRecord | None:
    """One entry of Day One; None where it has no day."""
    written = value.get("text")
    if written is not None and not isinstance(written, str):
        return None
    created, zone = value.get("creationDate"), value.get("timeZone")
    start = moment(created, zone) if isinstance(created, str) else since_1970(created, zone)
    if start is None:
        return None
    text = body(written) or _rich(value)
    if "](" in text:
        text = _BLANK.sub("\n\n", _INNER_LINK.sub(r"\1", _ATTACHED.sub("", text)))
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    all_day = value.get("isAllDay") is True
    place = told(value.get("location"))
    named = dict.fromkeys(line(place.get(key)) for key in _PLACE) if place else {}
    return _entry(
        text.strip(_UNSEEN),
        start.date() if all_day and isinstance(start, datetime) else start,
        tags=lines(value.get("tags")),
        starred=value.get("starred") is True,
        place=", ".join(filter(None, named)),
        beside=tuple(_photos(value["photos"])) if value.get("photos") else (),
    )


def _photos(value: object) -> Iterator[str]:
    """The pictures of an entry in their order, which are called by the sum of their bytes."""
    order = [(whole(told(one).get("orderInEntry")) or 0, told(one)) for one in every(value)]
    for _, one in sorted(order, key=lambda pair: pair[0]):
        stem = line(one.get("md5")) or line(one.get("identifier"))
        if stem:
            yield f"photos/{stem}.{line(one.get('type')) or 'jpeg'}"


def _rich(value: Told) -> str:
    """The words of the rich text, for entries without a plain one."""
    try:
        rich = json.loads(value.get("richText") or "{}")
    except (ValueError, TypeError, RecursionError):
        return ""
    contents = every(told(rich).get("contents"))
    return "".join(body_ for one in contents if isinstance(body_ := told(one).get("text"), str))


def _jrnl(value: Told) -> EntryRecord | None:
    day = line(value.get("date"))
    start = moment(f"{day} {line(value.get('time'))}".strip()) or moment(day)
    title, text = line(value.get("title")), body(value.get("body"))
    if start is None or not (title or text):
        return None
    tags = lines(value.get("tags"))
    made = _entry(
        text,
        start,
        title=title,
        tags=tuple(filter(None, dict.fromkeys(map(without_symbol, tags)))),
        starred=value.get("starred") is True,
    )
    who = (one[1:] for one in tags if one.startswith("@") and len(one) > 1)
    return replace(made, attendees=tuple(map(Attendee, who)))


def _journey(value: Told) -> EntryRecord | None:
    day = value.get("date_journal", value.get("dateOfJournal"))  # Journey's cloud says the latter
    start = since_1970(day, value.get("timezone"))
    written = body(value.get("text")) or body(value.get("preview_text"))
    if start is None or not (written or every(value.get("photos"))):
        return None
    marked = value.get("type") == "html" or written.startswith("<")
    return _entry(
        html_text.plain(written) if marked else written,
        start,
        tags=tuple(dict.fromkeys((*lines(value.get("tags")), *_shelves(value)))),
        starred=value.get("favourite") is True,
        place=line(value.get("address")),
        beside=tuple(filter(None, map(line, every(value.get("photos"))))),
    )


def _shelves(value: Told) -> Iterator[str]:
    """Where Journey keeps an entry besides its tags."""
    return filter(None, (line(value.get(key)) for key in ("label", "folder")))


def _entry(
    text: str,
    start: date | datetime,
    *,
    title: str = "",
    tags: tuple[str, ...] = (),
    starred: bool = False,
    place: str = "",
    beside: tuple[str, ...] = (),
) -> EntryRecord:
    return EntryRecord(
        title or line(_HEADING.sub("", text.partition("\n")[0]))[:120],
        text,
        start,
        all_day=not isinstance(start, datetime),
        tags=tags,
        starred=starred,
        place=place,
        beside=beside,
        component="journal",
        kind=EntryKind.NOTE,
    )


SORTS = (
    Sort("dayone", '"creationDate"', _is_dayone, written_in_dayone),
    Sort("journey", '"date_journal"', _is_journey, _journey),
    Sort("journey", '"dateOfJournal"', _is_journey, _journey),
    Sort("jrnl-json", '"body"', _is_jrnl, _jrnl),
)
