"""The parts of a text in their colours, as they are recognised."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from relnotes.desktop.capturing.grounds import AFTER_SIGN, AHEAD, AT_END, Ground
from relnotes.desktop.tokens import InkName, current, px
from relnotes.domain.capture.parts import Asking, Mark, Part, Reading, Sort, Whom
from relnotes.domain.kinds import Side

_LINES: dict[Sort, InkName] = {
    Sort.BROUGHT: "me",
    Sort.THEY_BROUGHT: "them",
    Sort.PROMISED: "me",
    Sort.THEY_PROMISED: "them",
    Sort.HEARD: "them",
    Sort.STRAIN: "unmet",
    Sort.LESSON: "met",
    Sort.ABOUT: "text2",
}
_WHEN = (Mark.DAY, Mark.TIME, Mark.LENGTH, Mark.CONTACT, Mark.NEXT, Mark.AMOUNT)


def ink_of(sort: Sort, side: Side) -> InkName:
    """The ink of a line with a sign: whose it is, or what sort it is of."""
    return "me" if sort is Sort.HEARD and side is Side.ME else _LINES[sort]


class Colours(QSyntaxHighlighter):
    """Paints what was read; `show` the reading of the very text that stands there."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._parts: list[tuple[int, int, QTextCharFormat]] = []
        self._reading: Reading | None = None
        self.grounds: tuple[Ground, ...] = ()

    def show(self, reading: Reading) -> None:
        """Paints anew where something else is recognised now."""
        before = (self._parts, self.grounds)
        self._reading, self.grounds = reading, grounds_of(reading)
        self._parts = self._formats(reading)
        if before != (self._parts, self.grounds):
            self.rehighlight()

    def repaint(self) -> None:
        """Paints in the colours of another theme."""
        if self._reading is not None:
            self._parts = self._formats(self._reading)
            self.rehighlight()

    def highlightBlock(self, _text: str) -> None:
        """Qt asks for one line."""
        block = self.currentBlock()
        first, last = block.position(), block.position() + block.length() - 1
        for start, end, look in self._parts:
            if start < last and first < end:
                self.setFormat(max(start, first) - first, min(end, last) - max(start, first), look)
        for ground in self.grounds:
            if first <= ground.start < last:
                self._make_room(ground, first)

    def _make_room(self, ground: Ground, first: int) -> None:
        """Hide the @ below somebody's sign, and keep off a ground what is around it."""
        if ground.start > first:
            ahead = ground.start - 1 - first
            self.setFormat(ahead, 1, _spaced(self.format(ahead), AHEAD))
        if ground.who:
            sign = _spaced(self.format(ground.start - first), AFTER_SIGN)
            sign.setForeground(Qt.GlobalColor.transparent)
            self.setFormat(ground.start - first, 1, sign)
        end = _spaced(self.format(ground.last - first), AT_END)
        self.setFormat(ground.last - first, ground.end - ground.last, end)

    def _formats(self, reading: Reading) -> list[tuple[int, int, QTextCharFormat]]:
        sides = {one.line: one.value.side for one in reading.parts if isinstance(one.value, Asking)}
        sorts = {one.line: one.value for one in reading.parts if isinstance(one.value, Sort)}
        places = units(reading.text)
        formats: list[tuple[int, int, QTextCharFormat]] = []
        for part in reading.parts:
            sort = sorts.get(part.line) if part.line is not None else None
            ink = None
            if isinstance(sort, Sort):
                ink = ink_of(sort, sides.get(part.line, sort.side))
            formats.append((places[_start(part, reading)], places[part.end], _look(part, ink)))
        return formats


def grounds_of(reading: Reading) -> tuple[Ground, ...]:
    """What stands on a ground: tags, people, and names that nobody in the journal has."""
    places, grounds = units(reading.text), []
    for part in reading.parts:
        start = _start(part, reading)
        span = places[start], places[part.end - 1], places[part.end]
        if part.mark is Mark.TAG:
            grounds.append(Ground(*span, "neutral"))
        elif isinstance(part.value, Whom) and part.value.id is None:
            grounds.append(Ground(*span, "risk"))
        elif isinstance(part.value, Whom):
            who = part.value.name if reading.text[start] == "@" else ""
            grounds.append(Ground(*span, "neutral", who))
    return tuple(grounds)


def _start(part: Part, reading: Reading) -> int:
    """Where a part is seen to begin: a tag at its sign, not at the word before it."""
    return reading.text.index("#", part.start) if part.mark is Mark.TAG else part.start


def _look(part: Part, ink: InkName | None) -> QTextCharFormat:
    look, tokens = QTextCharFormat(), current()
    if ink is not None:
        look.setForeground(tokens.color(ink))
        if ink != "text2":
            look.setFontWeight(QFont.Weight.DemiBold)
    if isinstance(part.value, Whom):
        known = part.value.id is not None
        look.setForeground(tokens.color("text" if known else "risk"))
    elif part.mark is Mark.TAG:
        look.setForeground(tokens.color("text"))
        look.setFontWeight(QFont.Weight.Normal)
    elif part.mark in _WHEN:
        look.setFontUnderline(True)
        look.setUnderlineColor(tokens.color("text3"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    elif part.mark is Mark.KEPT:
        look.setForeground(tokens.color("text3"))
    return look


def _spaced(look: QTextCharFormat, room: int) -> QTextCharFormat:
    made = QTextCharFormat(look)
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(px(room))
    return made


def units(text: str) -> list[int]:
    """Where each character begins for Qt, which counts those beyond 16 bits twice."""
    places, at = [0], 0
    for character in text:
        at += 2 if ord(character) > 0xFFFF else 1
        places.append(at)
    return places
