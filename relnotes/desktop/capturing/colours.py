"""The parts of a text in their colours, as they are recognised."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from relnotes.desktop.tokens import InkName, current
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

    def show(self, reading: Reading) -> None:
        """Paints anew where something else is recognised now."""
        self._reading = reading
        before, self._parts = self._parts, self._formats(reading)
        if before != self._parts:
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

    def _formats(self, reading: Reading) -> list[tuple[int, int, QTextCharFormat]]:
        sides = {one.line: one.value.side for one in reading.parts if isinstance(one.value, Asking)}
        sorts = {one.line: one.value for one in reading.parts if isinstance(one.value, Sort)}
        places = units(reading.text)
        formats = []
        for part in reading.parts:
            sort = sorts.get(part.line) if part.line is not None else None
            ink = None
            if isinstance(sort, Sort):
                ink = ink_of(sort, sides.get(part.line, sort.side))
            start = part.start
            if part.mark is Mark.TAG:  # not the word before it
                start = reading.text.index("#", start)
            formats.append((places[start], places[part.end], _look(part, ink)))
        return formats


def _look(part: Part, ink: InkName | None) -> QTextCharFormat:
    look, tokens = QTextCharFormat(), current()
    if ink is not None:
        look.setForeground(tokens.color(ink))
        if ink != "text2":
            look.setFontWeight(QFont.Weight.DemiBold)
    if isinstance(part.value, Whom):
        known = part.value.id is not None
        look.setBackground(tokens.color("selected" if known else "risk_tint"))
        look.setForeground(tokens.color("text" if known else "risk"))
        look.setFontWeight(QFont.Weight.DemiBold)
    elif part.mark is Mark.TAG:
        look.setForeground(tokens.color("text"))
        look.setBackground(tokens.color("selected"))
    elif part.mark in _WHEN:
        look.setFontUnderline(True)
        look.setUnderlineColor(tokens.color("text3"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    elif part.mark is Mark.KEPT:
        look.setForeground(tokens.color("text3"))
    return look


def units(text: str) -> list[int]:
    """Where each character begins for Qt, which counts those beyond 16 bits twice."""
    places, at = [0], 0
    for character in text:
        at += 2 if ord(character) > 0xFFFF else 1
        places.append(at)
    return places
