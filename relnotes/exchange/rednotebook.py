"""Reads a month of RedNotebook, whose file is called by the month and holds its days."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice, pairwise

from relnotes.domain.kinds import EntryKind
from relnotes.exchange import yaml_values
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.json_values import body, line, told
from relnotes.exchange.line_numbers import LineNumbers
from relnotes.exchange.records import Attendee, EntryRecord, Reading, TroubleCode, Troubles

_DAY = re.compile(r"^['\"]?(\d{1,2})['\"]?:(?=\s|\{|$)", re.MULTILINE)
_BEGINS = re.compile(r"\s*['\"]?\d{1,2}['\"]?:(?:\s*\{|\s*\n[ \t]+\S[^\n]*:)")
_MONTH = re.compile(r"(?<!\d)(\d{4})-(\d\d)(?!\d)")
_HASHTAG = re.compile(
    r"(?<![\w#&/])#(?!(?:[0-9a-f]{6}|include|define|ifdef|ifndef|endif)\b)(\w*[^\W\d_][\w-]*)",
    re.IGNORECASE,
)
"""Neither colours nor the words of a programming language are tags."""
_LINK = re.compile(r"\[([^\[\]\"\n]*?) ?\"\"[^\"\n]{1,2000}\"\"[^\]\n]{0,40}\]")
_LINE_END = re.compile(r"(?<![ \t])[ \t]*\\\\[ \t]*$", re.MULTILINE)
_AS_TYPED = re.compile(r"``([^`\n]+)``")
_MARKS = re.compile(r"(?<!:)(\*\*|//|__|--)(?=\S)([^\n]{1,300}?)(?<=\S)\1")
_TITLE = re.compile(r"^(=+) *(.*?) *\1 *$", re.MULTILINE)
_NOTHING = frozenset({"", "null", "~"})
_BELOW = re.compile(r"[^\n]*\n( +)(?=\S)")
_LINE = re.compile(r"^", re.MULTILINE)
_SHORT, _LINES = 20_000, 60
"""Characters and lines of a damaged day that are worth reading again and again."""
_RULE = re.compile(r"^={20,}$\n?", re.MULTILINE)


def is_month(text: str) -> bool:
    """Whether this text has days of a month, each with a text or categories."""
    return _BEGINS.match(text) is not None


def read(text: str, name: str) -> Reading:
    """A day is an entry; a damaged one costs itself only."""
    troubles = Troubles()
    month = _MONTH.search(name)
    entries = []
    for number, written, told_ in _days(text):
        if told_ is None:
            troubles.add(TroubleCode.UNREADABLE_RECORD, f"{written}:", line=number)
            continue
        day = _date(month, written)
        if day is None:
            troubles.add(TroubleCode.BAD_DATE, f"{name} {written}", line=number)
        entry = _entry(told_, day, number)
        entries += [entry] if entry.body or entry.tags else []
    if not entries:
        troubles.add(TroubleCode.NOTHING_TO_BRING)
    return Reading("rednotebook", entries=tuple(entries), troubles=troubles.all())


def _days(text: str) -> Iterator[tuple[int, str, dict[str, object] | None]]:
    """Line, number and content of each day; read one by one where the whole can't be read.

    A NUL is what a damaged disk leaves behind, so the words beside it are not believed.
    """
    starts = list(_DAY.finditer(text))
    days = [
        text[one:other] for one, other in pairwise([*(one.start() for one in starts), len(text)])
    ]
    each_once = len({start[1] for start in starts}) == len(starts)
    sound = each_once and "\0" not in text and not any(map(_second_text, days))
    whole = yaml_values.read(text) if sound else None
    numbers = LineNumbers(text)
    for start, day in zip(starts, days, strict=True):
        source = whole if isinstance(whole, dict) else _alone(day)
        content = source.get(start[1]) if isinstance(source, dict) else None
        if isinstance(content, str):  # a day without categories, written by hand
            content = {"text": content} if content not in _NOTHING else {}
        yield numbers.of(start.start()), start[1], content if isinstance(content, dict) else None


def _alone(day: str) -> object:
    """What a day says by itself; what is left of one that lost its beginning may follow it."""
    for end in _ends(day):
        value = None if "\0" in day[:end] else yaml_values.read(day[:end])
        if value is not None and (end == len(day) or any(told(value).values())):
            return value
    return None


def _ends(day: str) -> Iterator[int]:
    """Where a day may end: before a second text, or a line that is not below it, or any line."""
    yield _second_text(day) or len(day)
    below = _BELOW.match(day)
    if below is not None:
        less = re.compile(rf"^ {{0,{len(below[1]) - 1}}}[^\s]", re.MULTILINE)
        yield from (one.start() for one in islice(less.finditer(day, below.end()), 1))
    if len(day) < _SHORT:
        yield from (one.start() for one in reversed(list(_LINE.finditer(day))[1:_LINES]))


def _second_text(day: str) -> int | None:
    """Where another text begins, of which YAML would take the last for the only one."""
    below = _BELOW.match(day)
    texts = re.finditer(rf"^{below[1]}text:", day, re.MULTILINE) if below else iter(())
    return next((one.start() for at, one in enumerate(texts) if at), None)


def _date(month: re.Match[str] | None, day: str) -> date | None:
    try:
        return date(int(month[1]), int(month[2]), int(day)) if month else None
    except ValueError:
        return None


def _entry(content: dict[str, object], day: date | None, number: int) -> EntryRecord:
    written = body(content.get("text"))
    tags = dict.fromkeys(_HASHTAG.findall(written))
    parts = [_plain(written)]
    for category, value in content.items():
        said = list(_sayings(value))
        if category.casefold() == "tags":
            tags.update(dict.fromkeys(said))
        elif category != "text":
            tags[one_line(category)] = None
            parts += [f"{one_line(category)}: {'; '.join(said)}"] if said else []
    text = "\n\n".join(filter(None, parts))
    kept = tuple(filter(None, tags))
    return EntryRecord(
        one_line(text.split("\n", 1)[0])[:120] or ", ".join(kept)[:120],
        text,
        day,
        all_day=True,
        attendees=tuple(Attendee(tag) for tag in kept),
        tags=kept,
        component="journal",
        skip=None if day else "no day",
        line=number,
        kind=EntryKind.NOTE,
    )


def _sayings(value: object) -> Iterator[str]:
    """The entries of a category, with what stands below them; a list is one made by hand."""
    if isinstance(value, list):
        yield from filter(None, map(line, value))
    for key, below in told(value).items():
        inner = ", ".join(_sayings(below))
        said = line(key)
        yield f"{said} ({inner})" if inner else said


def _plain(text: str) -> str:
    """The text without the marks of txt2tags."""
    text = _TITLE.sub(r"\2", _RULE.sub("", keepable(text)))
    text = _LINE_END.sub("", _LINK.sub(r"\1", text))
    return _AS_TYPED.sub(r"\1", _MARKS.sub(r"\2", text)).strip()
