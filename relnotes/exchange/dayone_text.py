"""Reads the plain text that Day One exports: lines with tabs say when and where, then the words."""

import re

from relnotes.domain.kinds import EntryKind
from relnotes.exchange import jrnl_dates
from relnotes.exchange.encoding import one_line
from relnotes.exchange.line_numbers import LineNumbers
from relnotes.exchange.records import EntryRecord, Reading, TroubleCode, Troubles

_BEGINS = re.compile(r"^\tDate:\t([^\n]+)\n", re.MULTILINE)
_TOLD = re.compile(r"\t([^\W\d_][\w ]{0,30}):\t([^\n]*)\n?")
_ZONE = re.compile(r"\s*\(?(?:[A-Z]{2,5})(?:[+-]\d{1,2}(?::?\d\d)?)?\)?\s*$")


def is_journal(text: str) -> bool:
    """Whether the first line of this text is the date of an entry."""
    return _BEGINS.match(text.replace("\r\n", "\n")) is not None


def read(text: str) -> Reading:
    """Each entry at the time on its writer's wall, which is what the text says."""
    text = text.replace("\r\n", "\n")
    troubles, numbers = Troubles(), LineNumbers(text)
    begins = list(_BEGINS.finditer(text))
    ends = [*(one.start() for one in begins[1:]), len(text)]
    entries = [
        _entry(one[1], text[one.end() : end], numbers.of(one.start()), troubles)
        for one, end in zip(begins, ends, strict=True)
    ]
    if not entries:
        troubles.add(TroubleCode.NOTHING_TO_BRING)
    return Reading("dayone", entries=tuple(entries), troubles=troubles.all())


def _entry(written: str, text: str, number: int, troubles: Troubles) -> EntryRecord:
    told: dict[str, str] = {}
    while (found := _TOLD.match(text)) is not None:
        told.setdefault(found[1].casefold(), one_line(found[2]))
        text = text[found.end() :]
    start = jrnl_dates.moment(_ZONE.sub("", one_line(written)))
    if start is None:
        troubles.add(TroubleCode.BAD_DATE, one_line(written), line=number)
    body = text.strip()
    return EntryRecord(
        one_line(body.partition("\n")[0].lstrip("# "))[:120],
        body,
        start,
        tags=tuple(filter(None, (tag.strip() for tag in told.get("tags", "").split(",")))),
        place=told.get("location", ""),
        component="journal",
        skip=None if start else "no day",
        line=number,
        kind=EntryKind.NOTE,
    )
