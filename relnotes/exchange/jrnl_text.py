"""Reads jrnl's journal in any of its forms: an entry has its day, its title, then its words."""

import re

from relnotes.domain.kinds import EntryKind
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.jrnl_dates import day_words, is_whole, moment
from relnotes.exchange.jrnl_forms import form_of
from relnotes.exchange.jrnl_xml import Piece
from relnotes.exchange.records import Attendee, EntryRecord, Reading, TroubleCode, Troubles
from relnotes.exchange.written_dates import is_ambiguous, order_shown

_COLOURS = re.compile("\x1b\\[[0-9;]*[A-Za-z]")
_BAR = re.compile(r"^[|┃] ?", re.MULTILINE)
_WHO = re.compile(r"(?:^|(?<=[\s(\[{\"'*_]))@([^\s@,;:!?()\[\]{}\"']*[^\s@,;:!?()\[\]{}\"'.])")
_ABOUT = re.compile(r"(?:^|(?<=[\s(\[{\"'*_]))#(\w[\w/+-]*)")
_LETTER = re.compile(r"[^\W\d_]")
_SYMBOL = re.compile(r"^[^\w\s]")
_NEAR = 20_000
"""Characters that show what a text is."""


def without_colours(text: str) -> str:
    """The text without what a terminal paints it with."""
    return _COLOURS.sub("", text) if "\x1b" in text else text


def is_journal(text: str) -> bool:
    """Whether this text begins as one of the forms of jrnl does."""
    return form_of(_plain(text[:_NEAR])) is not None


def read(text: str) -> Reading:
    """Every entry; a line that only looks like a date is part of the text before."""
    text, troubles = _plain(text), Troubles()
    form = form_of(text)
    pieces = list(form.pieces(text)) if form else []
    days = [day_words(piece.day) or "" for piece in pieces]
    month_first = order_shown(days)
    if month_first is None and any(map(is_ambiguous, days)):
        troubles.add(TroubleCode.DATE_ORDER_GUESSED)
    entries = [_entry(piece, troubles, month_first=bool(month_first)) for piece in pieces]
    if not entries:
        troubles.add(TroubleCode.NOTHING_TO_BRING)
    return Reading("jrnl", entries=tuple(entries), troubles=troubles.all())


def without_symbol(tag: str) -> str:
    """A tag without the sign before it, which is whatever jrnl was told to take."""
    return _SYMBOL.sub("", tag)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").lstrip("\ufeff \t\n")


def _entry(piece: Piece, troubles: Troubles, *, month_first: bool) -> EntryRecord:
    start = moment(piece.day, month_first=month_first)
    if start is None or not is_whole(piece.day):
        troubles.add(TroubleCode.BAD_DATE, piece.day, line=piece.line)
    title, text = piece.title.strip(), keepable(piece.text)
    starred = title.endswith("*") and (title == "*" or title[-2] in " \t")
    title = title[:-1].rstrip() if starred else title
    written = [line for line in text.split("\n") if line.strip()]
    if written and all(map(_BAR.match, written)):  # as jrnl shows it
        text = _BAR.sub("", text)
    who = dict.fromkeys(_WHO.findall(f"{title}\n{text}"))
    about = dict.fromkeys(tag for tag in _ABOUT.findall(f"{title}\n{text}") if _LETTER.search(tag))
    tags = dict.fromkeys(map(without_symbol, piece.tags))
    return EntryRecord(
        one_line(title) or one_line(text.strip().partition("\n")[0])[:120],
        text.strip(),
        start,
        attendees=tuple(map(Attendee, who)),
        tags=tuple(filter(None, who | about | tags)),
        starred=starred or bool(piece.starred),
        component="journal",
        skip=None if start else "no day",
        line=piece.line,
        kind=EntryKind.NOTE,
    )
