"""Reads jrnl's own file: an entry begins with its date, its title, then its text.

What jrnl shows in a terminal or exports as Markdown is read as well, for those who kept only that.
"""

import datetime as dt
import re

from relnotes.domain.kinds import EntryKind
from relnotes.exchange.encoding import one_line
from relnotes.exchange.line_numbers import LineNumbers
from relnotes.exchange.records import Attendee, EntryRecord, Reading, TroubleCode, Troubles
from relnotes.exchange.written_dates import is_ambiguous, order_shown, written_date

_HEAD = re.compile(r"^\[([^\]\n]{6,60})\](?: (.*))?$", re.MULTILINE)
_OLD_HEAD = re.compile(r"^(\d{4}-\d\d-\d\d \d\d?:\d\d(?: ?[AaPp][Mm])?) (\S.*)$", re.MULTILINE)
_MARKED_HEAD = re.compile(
    r"^### (\d{4}-\d\d-\d\d \d\d?:\d\d(?: ?[AaPp][Mm])?) (\S.*)$", re.MULTILINE
)
_YEAR_AND_MONTH = re.compile(r"^(?:# \d{4}|## [^\W\d_]+)[ \t]*\n+(?=###? )", re.MULTILINE)
_COLOURS = re.compile("\x1b\\[[0-9;]*[A-Za-z]")
_BAR = re.compile(r"^[|┃] ?", re.MULTILINE)
_CLOCK = re.compile(
    r"[ T,]+(?:(?:at|à|um|kl|alle|a las|às|o|om) )?(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?"
    r"\s*([AaPp])?\.?(?:[Mm]\.?)?(?: Uhr)?(?:\s*Z|\s*[+-]\d\d:?\d\d)?\s*$"
)
_NEAR = 200
"""Characters before the first entry of a year."""
_MONTH_ONLY = re.compile(r"(\d{4})-(\d\d)\Z")
_TAG = re.compile(r"(?:^|(?<=[\s(\[{\"'*_]))@([^\s@,;:!?()\[\]{}\"']*[^\s@,;:!?()\[\]{}\"'.])")


def without_colours(text: str) -> str:
    """The text without what a terminal paints it with."""
    return _COLOURS.sub("", text) if "\x1b" in text else text


def is_journal(text: str) -> bool:
    """Whether the first line of this text begins an entry, or a year of jrnl's Markdown."""
    first = _first(text.lstrip("\ufeff \t\r\n"))
    return first is not None and _split(first[1])[0] is not None


def _first(text: str) -> re.Match[str] | None:
    """The head that a text begins with, in whichever of its forms."""
    near = text[:_NEAR].replace("\r\n", "\n")
    if _YEAR_AND_MONTH.match(near):
        return _MARKED_HEAD.match(_YEAR_AND_MONTH.sub("", near).lstrip())
    return _HEAD.match(text) or _OLD_HEAD.match(text)


def read(text: str) -> Reading:
    """Every entry; a line that only looks like a date is part of the text before."""
    text = text.replace("\r\n", "\n").lstrip("\ufeff \t\n")
    first = _first(text)
    head = first.re if first else _HEAD
    if head is _MARKED_HEAD:
        text = _YEAR_AND_MONTH.sub("", text)
    troubles = Troubles()
    heads = [found for found in head.finditer(text) if _split(found[1])[0] is not None]
    days = [_CLOCK.sub("", found[1]) for found in heads]
    month_first = order_shown(days)
    if month_first is None and any(map(is_ambiguous, days)):
        troubles.add(TroubleCode.DATE_ORDER_GUESSED)
    entries, numbers = [], LineNumbers(text)
    for at, found in enumerate(heads):
        end = heads[at + 1].start() if at + 1 < len(heads) else len(text)
        number = numbers.of(found.start())
        start = _when(found[1], month_first=bool(month_first))
        if start is None or _MONTH_ONLY.match(_split(found[1])[0] or ""):
            troubles.add(TroubleCode.BAD_DATE, found[1], line=number)
        entries.append(_entry(found[2] or "", text[found.end() : end], start, number))
    if not entries:
        troubles.add(TroubleCode.NOTHING_TO_BRING)
    return Reading("jrnl", entries=tuple(entries), troubles=troubles.all())


def moment(written: str) -> dt.date | dt.datetime | None:
    """A day, with its time if there is one, in any form that jrnl may be told to write."""
    return _when(written, month_first=False)


def _entry(title: str, text: str, start: dt.date | dt.datetime | None, number: int) -> EntryRecord:
    title = title.strip()
    starred = title.endswith("*") and (title == "*" or title[-2] in " \t")
    title = title[:-1].rstrip() if starred else title
    written = [line for line in text.split("\n") if line.strip()]
    if written and all(map(_BAR.match, written)):  # as jrnl shows it
        text = _BAR.sub("", text)
    tags = tuple(dict.fromkeys(_TAG.findall(f"{title}\n{text}")))
    return EntryRecord(
        one_line(title),
        text.strip(),
        start,
        attendees=tuple(Attendee(tag) for tag in tags),
        tags=tags,
        starred=starred,
        component="journal",
        skip=None if start else "no day",
        line=number,
        kind=EntryKind.NOTE,
    )


def _split(written: str) -> tuple[str | None, dt.time | None]:
    """The words of a day and the time of a head; no day where it is something else."""
    clock = _CLOCK.search(written)
    day = written[: clock.start()] if clock else written
    time = None
    if clock:
        hour, half = int(clock[1]), (clock[4] or "").lower()
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        time = dt.time(hour, int(clock[2])) if hour < 24 and int(clock[2]) < 60 else None
    day = day.strip()
    if not _is_day(day):
        day = re.sub(r"^[^\W\d_]{2,9}\.?,? (?=\d)", "", day)  # the day of the week
    return (day if _is_day(day) else None), time


def _is_day(words: str) -> bool:
    known = _MONTH_ONLY.match(words) or written_date(words, month_first=False)
    return bool(known or written_date(words, month_first=True))


def _when(written: str, *, month_first: bool) -> dt.date | dt.datetime | None:
    day, time = _split(written)
    if day is None:
        return None
    iso = f"{day}-01" if _MONTH_ONLY.match(day) else written_date(day, month_first=month_first)
    try:
        found = dt.date.fromisoformat(iso or "")
    except ValueError:
        return None
    return dt.datetime.combine(found, time) if time else found
