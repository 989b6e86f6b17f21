"""Reads the JSON of Day One, Journey and jrnl: each entry with its day as its writer lived it."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime

from relnotes.domain.kinds import EntryKind
from relnotes.exchange import html_text
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
from relnotes.exchange.records import EntryRecord, Reading, TroubleCode, Troubles

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|~>&<-])")
_ATTACHED = re.compile(r"!\[[^\]]*\]\((?:dayone-moment|photos?|file)[^)]*\)")
_INNER_LINK = re.compile(r"\[([^\]]*)\]\(dayone2?://[^)]*\)")
_PLACE = ("placeName", "localityName", "country")
_HEADING = re.compile(r"^#+\s*")
_RECORDS = 100_000


def is_dayone(value: object) -> bool:
    """Whether this JSON is a journal of Day One."""
    return any("creationDate" in told(one) for one in every(told(value).get("entries"))[:50])


def dayone(value: object) -> Reading:
    """Each entry on its day in its own time zone, without Day One's marks."""
    return _read("dayone", every(told(value).get("entries")), written_in_dayone)


def is_jrnl(value: object) -> bool:
    """Whether this JSON is an export of jrnl."""
    first = told(next(iter(every(told(value).get("entries"))), None))
    return {"title", "body", "date"} <= set(first)


def jrnl(value: object) -> Reading:
    """Each entry as jrnl tells it."""
    return _read("jrnl-json", every(told(value).get("entries")), _jrnl)


def is_journey(value: object) -> bool:
    """Whether this JSON is an entry of Journey, or a list of them."""
    first = told(value[0] if isinstance(value, list) and value else value)
    return "date_journal" in first and ("text" in first or "preview_text" in first)


def journey(value: object) -> Reading:
    """The entry, its text without marks."""
    return _read("journey", value if isinstance(value, list) else [value], _journey)


def _read(
    name: str, values: list[object], entry_of: Callable[[Told], EntryRecord | None]
) -> Reading:
    troubles, entries = Troubles(), []
    if any(isinstance(value, list) for value in values):  # a bracket too many
        values = [one for value in values for one in every(value) or [value]]
    for at, value in enumerate(values[:_RECORDS]):
        made = entry_of(told(value))
        if made is None:
            troubles.add(
                TroubleCode.UNREADABLE_RECORD, f"{at + 1}: {line(told(value).get('date'))}"
            )
        else:
            entries.append(made)
    if len(values) > _RECORDS:
        troubles.add(TroubleCode.TOO_MANY_RECORDS, str(_RECORDS))
    if not entries:
        troubles.add(TroubleCode.NOTHING_TO_BRING)
    return Reading(name, entries=tuple(entries), troubles=troubles.all(), encoding="utf-8")


def written_in_dayone(value: Told) -> EntryRecord | None:
    """One entry of Day One; None where it has no day."""
    written = value.get("text")
    if written is not None and not isinstance(written, str):
        return None
    start = moment(value.get("creationDate"), value.get("timeZone"))
    if start is None:
        return None
    text = body(written) or _rich(value)
    if "](" in text:
        text = _INNER_LINK.sub(r"\1", _ATTACHED.sub("", text))
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    all_day = value.get("isAllDay") is True
    place = told(value.get("location"))
    named = dict.fromkeys(line(place.get(key)) for key in _PLACE) if place else {}
    return _entry(
        text.strip(),
        start.date() if all_day and isinstance(start, datetime) else start,
        tags=lines(value.get("tags")),
        starred=value.get("starred") is True,
        place=", ".join(filter(None, named)),
        beside=tuple(_photos(value.get("photos"))),
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
    starred = value.get("starred") is True
    return _entry(text, start, title=title, tags=lines(value.get("tags")), starred=starred)


def _journey(value: Told) -> EntryRecord | None:
    start = since_1970(value.get("date_journal"), value.get("timezone"))
    written = body(value.get("text")) or body(value.get("preview_text"))
    if start is None or not (written or every(value.get("photos"))):
        return None
    marked = value.get("type") == "html" or written.startswith("<")
    return _entry(
        html_text.plain(written) if marked else written,
        start,
        tags=lines(value.get("tags")),
        starred=value.get("favourite") is True,
        place=line(value.get("address")),
        beside=tuple(filter(None, map(line, every(value.get("photos"))))),
    )


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
    first = line(_HEADING.sub("", text.split("\n", 1)[0]))[:120]
    return EntryRecord(
        title or first,
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
