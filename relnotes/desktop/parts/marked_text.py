"""Wrapped plain text with some of its words marked, measured once and painted often."""

from functools import cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from relnotes.desktop.parts.paint import box
from relnotes.desktop.tokens import current

Marks = tuple[tuple[int, int], ...]
LEADING = 1.18
"""Lines of wrapped text stand this much further apart than the font asks for."""
_ENDLESS = 10_000


class MarkedText:
    """Text laid out for a width, so many lines at most; the last may end in an ellipsis."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: int,
        *,
        marks: Marks = (),
        lines: int = _ENDLESS,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._marks = marks
        self._font, self._room, self._most, self._align = font, width, lines, align
        self._text = text.replace("\n", "\u2028")
        self._layout, self._lines = self._laid_out()
        last = self._lines[-1] if self._lines else None
        self._whole = last is None or last.textStart() + last.textLength() >= len(self._text)
        self.height = ceil(last.y() + last.height()) if last is not None else 0

    @property
    def width(self) -> int:
        """As much as the longest line takes."""
        self._shorten()
        return ceil(max((line.naturalTextWidth() for line in self._lines), default=0)) + 1

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the marks and the text; `at` is the top left corner."""
        self._shorten()
        for start, length in self._marks:
            self._paint_mark(painter, at, start, min(start + length, len(self._text)))
        painter.setPen(colour)
        self._layout.draw(painter, at)

    def _shorten(self) -> None:
        """Ends the last line in an ellipsis; of most texts only the height is asked for."""
        if not self._whole:
            self._text = _shortened(self._lines[-1], self._text, self._font, self._room)
            self._whole = True
            self._layout, self._lines = self._laid_out()

    def _laid_out(self) -> tuple[QTextLayout, list[QTextLine]]:
        return _lay_out(self._text, self._font, self._room, lines=self._most, align=self._align)

    def _paint_mark(self, painter: QPainter, at: QPointF, start: int, end: int) -> None:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                edges = sorted((x_of(line.cursorToX(first)), x_of(line.cursorToX(last))))
                left, top = at.x() + edges[0] - 1, at.y() + line.y()
                area = QRectF(left, top, edges[1] - edges[0] + 2, line.height())
                box(painter, area, 3, current().risk_tint)


def x_of(answer: object) -> float:
    """Take the position out of what the binding returns: a number, or a pair."""
    return float(str(answer[0] if isinstance(answer, tuple) else answer))


def _lay_out(
    text: str, font: QFont, width: int, *, lines: int, align: Qt.AlignmentFlag
) -> tuple[QTextLayout, list[QTextLine]]:
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(align))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top, kept = 0.0, list[QTextLine]()
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top))
        top += round(line.height() * LEADING)
        kept.append(line)
    layout.endLayout()
    return layout, kept


@cache
def _option(align: Qt.AlignmentFlag) -> QTextOption:
    """How texts wrap; the same for all that are at one side."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(align | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _shortened(last: QTextLine, text: str, font: QFont, width: int) -> str:
    """Return the text with its last line elided."""
    most = last.textStart() + last.textLength() + width  # no more letters have room
    rest = text[last.textStart() : most].replace("\u2028", " ")
    kept = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width - 2)
    return text[: last.textStart()] + kept
