"""Taking things out of a journal, in whichever format, with what stays behind counted."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import archive, calendar, files, sheets, vault, vcard_writing
from relnotes.exchange.packing import Tell, silent
from relnotes.journal import entries, leaving, people, promises, roster, whole
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Wanted


class Format(StrEnum):
    """What a journal can be taken out as."""

    ARCHIVE = "archive"
    MARKDOWN = "markdown"
    CSV = "csv"
    VCARD = "vcard"
    ICS = "ics"


WITH_PERIOD = frozenset({Format.MARKDOWN, Format.CSV, Format.ICS})
"""The formats of what has a day; contact details have none."""
WITH_PRIVATE = WITH_PERIOD
"""The formats that may hold what is private; an archive is a copy of one's own, always whole."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, how and where; `alarm` and `language` matter to some formats."""

    format: Format
    path: Path
    wanted: Wanted = Wanted()  # noqa: RUF009  frozen
    alarm: dt.time = dt.time(9)
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Written:
    """How many things there are in the file, and how many private ones stayed here."""

    count: int
    held_back: int = 0


def check(order: Order) -> None:
    """`Problem` where something was chosen that the format cannot follow."""
    wanted, sort = order.wanted, order.format
    period = wanted.since is not None or wanted.until is not None
    chosen = (
        ("person", bool(wanted.people), sort is not Format.ARCHIVE),
        ("tag", bool(wanted.tags), sort is not Format.ARCHIVE),
        ("period", period, sort in WITH_PERIOD),
        ("private", wanted.private, sort in WITH_PRIVATE),
    )
    for what, is_chosen, fits in chosen:
        if is_chosen and not fits:
            raise Problem(Code.NOT_FOR_FORMAT, what=what, format=sort.value)


def write(reader: Reader, order: Order, now: dt.datetime, tell: Tell = silent) -> Written:
    """Writes what was ordered: all of it, or nothing, and what stood there stays until then."""
    check(order)
    path, wanted = order.path, order.wanted
    match order.format:
        case Format.ARCHIVE:
            return Written(archive.write(reader, path, now, tell))
        case Format.VCARD:
            return Written(vcard_writing.write(reader, path, wanted, tell))
        case Format.ICS:
            return _calendar(reader, order, now)
        case Format.CSV:
            count = sheets.write(reader, path, wanted, tell)
        case Format.MARKDOWN:
            count = vault.write(reader, path, wanted, tell, order.language)
    return Written(count, leaving.held_back(reader, wanted))


def expected(reader: Reader, order: Order) -> int:
    """How many things will be told of, at most, to say how far the writing is."""
    if order.format in (Format.ARCHIVE, Format.CSV):
        return whole.count(reader)
    return len(people.names(reader)) + (
        entries.count(reader) if order.format is Format.MARKDOWN else 0
    )


def _calendar(reader: Reader, order: Order, now: dt.datetime) -> Written:
    """Of some people, when to be in touch and what is promised on the days that were chosen."""
    wanted = order.wanted
    chosen = set(leaving.people(reader, wanted))
    due = [one for one in roster.listed(reader, now.date()) if one.id in chosen]
    promised = [one for one in promises.open_promises(reader) if one.relationship_id in chosen]
    made = calendar.calendar(
        [one for one in due if one.due is not None and _within(one.due.day, wanted)],
        [one for one in promised if _within(one.due, wanted)],
        now,
        order.alarm,
        order.language,
        private=wanted.private,
    )
    files.write(order.path, made.content)
    return Written(made.events, made.held_back)


def _within(day: dt.date | None, wanted: Wanted) -> bool:
    if wanted.since is None and wanted.until is None:
        return True
    since, until = wanted.since or dt.date.min, wanted.until or dt.date.max
    return day is not None and since <= day <= until
