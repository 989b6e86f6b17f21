"""Two sides of a page with a line between them that can be moved."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.parts.paint import fill
from relnotes.desktop.tokens import current


class Splitter(QSplitter):
    """Paints its line itself and wears no sheet, so that each side can be dressed alone."""

    def __init__(self) -> None:
        super().__init__()
        in_parts(self)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        """Makes the line."""
        return _Line(self.orientation(), self)


class _Line(QSplitterHandle):
    """A hairline; Qt lets the mouse take hold of a few pixels beside it, too."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the border's colour."""
        fill(QPainter(self), self.contentsRect(), current().border)
