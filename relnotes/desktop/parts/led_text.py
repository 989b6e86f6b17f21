"""A plain text of several lines that stand as far apart as those of wrapped labels do.

`QPlainTextEdit` knows no line height, and `QTextEdit`, which does, keeps it in the text, where it
becomes a step of undo and is lost with what is pasted. So the lines are moved where they are laid.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

_CLOSE = 0.5


class LedText(QPlainTextEdit):
    """A field to write in; its lines are `leading` times as tall as the font asks for."""

    def __init__(self, text: str = "", *, leading: float = 1.25) -> None:
        super().__init__()
        self._leading = leading
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        self._lines = _LedLayout(document, leading)
        document.setDocumentLayout(self._lines)
        self.setDocument(document)
        if text:
            self.setPlainText(text)

    def height_of(self, lines: int) -> int:
        """Return how tall so many lines are, without what stands around them."""
        metrics = QFontMetricsF(self.font())
        line = ceil(metrics.ascent()) + ceil(metrics.descent())  # as Qt lays it
        return lines * (line + _added(line, self._leading))


class _LedLayout(QPlainTextDocumentLayout):
    """Qt asks it for the place of every paragraph before it paints one or looks for a cursor."""

    def __init__(self, document: QTextDocument, leading: float) -> None:
        super().__init__(document)
        self._leading = leading

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the room of a paragraph, whose lines are moved apart once they are laid anew."""
        area = super().blockBoundingRect(block)
        text = block.layout()
        if not block.isVisible() or not text.lineCount():
            return area
        first = text.lineAt(0)
        added = _added(first.height(), self._leading)
        if _moved_apart(text, added):
            area = super().blockBoundingRect(block)
        area.setHeight(area.height() + added)
        return area


def _added(height: float, leading: float) -> int:
    return round(height * (leading - 1))


def _moved_apart(text: QTextLayout, added: int) -> bool:
    """Put room below each line but the last, and say whether there was none yet."""
    count, top = text.lineCount(), text.lineAt(0).y()
    pitch = text.lineAt(0).height() + added
    if count == 1 or abs(text.lineAt(count - 1).y() - top - (count - 1) * pitch) < _CLOSE:
        return False
    for at in range(count):
        line = text.lineAt(at)
        line.setPosition(QPointF(line.x(), top + at * pitch))
    return True
