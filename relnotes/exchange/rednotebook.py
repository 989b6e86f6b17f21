"""Reads a month of RedNotebook, whose file is called by the month and holds its days."""

import re
from collections.abc import Iterator
from datetime import date

from relnotes.domain.kinds import EntryKind
from relnotes.exchange import yaml_values
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.json_values import body, line, told
from relnotes.exchange.line_numbers import LineNumbers
from relnotes.exchange.records import Attendee, EntryRecord, Reading, TroubleCode, Troubles

_DAY = re.compile(r"^['\"]?(\d{1,2})['\"]?:(?=\s|\{|$)", re.MULTILINE)
_BEGINS = re.compile(r"\s*['\"]?\d{1,2}['\"]?:(?:\s*\{|\s*\n[ \t]+\S[^\n]*:)")
_MONTH = re.compile(r"(?<!\d)(\d{4})-(\d\d)(?!\d)")
_HASHTAG = re.compile(r"(?<![\w#&/])#(\w*[^\W\d_][\w-]*)")
_LINK = re.compile(r"\[([^\[\]\"]*?) ?\"\"(?:file|https?)://[^\"\n]*\"\"[^\]]*\]")
_MARKS = re.compile(r"(?<!:)(\*\*|//|__|--)(?=\S)([^\n]{1,300}?)(?<=\S)\1")
_TITLE = re.compile(r"^(=+) *(.*?) *\1 *$", re.MULTILINE)
_NOTHING = frozenset({"", "null", "~"})
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
        entries += [_entry(told_, day, number)] if told_ else []
    if not entries:
        troubles.add(TroubleCode.NOTHING_TO_BRING)
    return Reading("rednotebook", entries=tuple(entries), troubles=troubles.all())


def _days(text: str) -> Iterator[tuple[int, str, dict[str, object] | None]]:
    """Line, number and content of each day; read one by one where the whole can't be read.

    A NUL is what a damaged disk leaves behind, so the words beside it are not believed.
    """
    starts = list(_DAY.finditer(text))
    whole = None if "\0" in text else yaml_values.read(text)
    numbers = LineNumbers(text)
    for at, start in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else len(text)
        mine = text[start.start() : end]
        alone = not isinstance(whole, dict) and "\0" not in mine
        source = yaml_values.read(mine) if alone else whole
        content = source.get(start[1]) if isinstance(source, dict) else None
        if isinstance(content, str):  # a day without categories, written by hand
            content = {"text": content} if content not in _NOTHING else {}
        yield numbers.of(start.start()), start[1], content if isinstance(content, dict) else None


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
    """The entries of a category, with what stands below them."""
    for key, below in told(value).items():
        inner = ", ".join(_sayings(below))
        said = line(key)
        yield f"{said} ({inner})" if inner else said


def _plain(text: str) -> str:
    """The text without the marks of txt2tags."""
    text = _TITLE.sub(r"\2", _RULE.sub("", keepable(text)))
    return _MARKS.sub(r"\2", _LINK.sub(r"\1", text)).strip()
