"""Taking things out of a journal, in whichever format, with what stays behind counted."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import archive, calendar, files, sheets, vault, vcard_writing
from relnotes.exchange.packing import Tell, silent
from relnotes.journal import entries, leaving, origins, people, promises, roster, whole
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Wanted


class Format(StrEnum):
    """What a journal can be taken out as."""

    ARCHIVE = "archive"
    MARKDOWN = "markdown"
    CSV = "csv"
    VCARD = "vcard"
    ICS = "ics"


WITH_MORE = frozenset(Format) - {Format.VCARD}
"""The formats of what has a day and may be private; contact details are neither."""


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
    """How many things there are in the file, and how many private ones stayed here.

    `whole` is an archive from which the journal can be had again as it was.
    """

    count: int
    held_back: int = 0
    whole: bool = False


def check(order: Order) -> None:
    """`Problem` where something was chosen that the format cannot follow."""
    wanted = order.wanted
    chosen = (
        ("period", wanted.since is not None or wanted.until is not None),
        ("private", wanted.private),
    )
    for what, is_chosen in chosen:
        if is_chosen and order.format not in WITH_MORE:
            raise Problem(Code.NOT_FOR_FORMAT, what=what, format=order.format.value)


def write(reader: Reader, order: Order, now: dt.datetime, tell: Tell = silent) -> Written:
    """Writes what was ordered: all of it, or nothing, and what stood there stays until then."""
    check(order)
    path, wanted = order.path, order.wanted
    match order.format:
        case Format.ARCHIVE:
            made = archive.write(reader, path, now, wanted, tell=tell)
            return Written(made.count, made.held_back, made.whole)
        case Format.VCARD:
            return Written(vcard_writing.write(reader, path, wanted, tell))
        case Format.ICS:
            return _calendar(reader, order, now)
        case Format.CSV:
            count = sheets.write(reader, path, wanted, tell)
        case Format.MARKDOWN:
            count = vault.write(reader, path, wanted, tell=tell, language=order.language)
    return Written(count, leaving.held_back(reader, wanted))


def expected(reader: Reader, order: Order) -> int:
    """How many things will be told of, at most, to say how far the writing is."""
    if order.format in (Format.ARCHIVE, Format.CSV):
        return whole.count(reader)
    return len(people.names(reader)) + (
        entries.count(reader) if order.format is Format.MARKDOWN else 0
    )


def _calendar(reader: Reader, order: Order, now: dt.datetime) -> Written:
    """Of some people, when to be in touch and what is promised on the days that were chosen.

    A promise has its day here by when it is due, not by when it was made.
    """
    wanted, always = order.wanted, replace(order.wanted, since=None, until=None)
    chosen, open_ones = (leaving.ids(reader, name, always) for name in ("relationship", "promise"))
    due = [one for one in roster.listed(reader, now.date()) if one.id in chosen]
    made_on = {table: leaving.created(reader, table) for table in ("relationship", "promise")}
    promised = [
        one
        for one in promises.open_promises(reader)
        if one.relationship_id in chosen and one.due is not None and _within(one.due, wanted)
    ]
    leavers = [one for one in promised if one.id in open_ones]
    made = calendar.calendar(
        [one for one in due if one.due is not None and _within(one.due.day, wanted)],
        leavers,
        now,
        order.alarm,
        language=order.language,
        named=lambda table, row: origins.uid(table, row, made_on[table][row]),
    )
    files.write(order.path, made.content)
    return Written(made.events, len(promised) - len(leavers))


def _within(day: dt.date, wanted: Wanted) -> bool:
    return (wanted.since or dt.date.min) <= day <= (wanted.until or dt.date.max)
