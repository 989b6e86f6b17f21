"""Says, beside the mouse, what would become of what is dragged.

A tool tip is a window of its own: with the mouse over it, the file would fall on the tip.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relnotes.desktop.parts.labels import Label
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.tokens import current, px


class DropNote(Label):
    """Lies in the window itself, where neither mouse nor file can meet it."""

    def __init__(self, frame: QWidget) -> None:
        super().__init__(kind="detail")
        self._frame = frame
        self.setParent(frame)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(px(8), px(4), px(8), px(4))
        self.hide()

    def say(self, text: str, at: QPoint) -> None:
        """Shows the text beside a point of the window, never beyond its edge."""
        self.setText(text)
        self.ensurePolished()
        self.resize(self.sizeHint())
        room = self._frame.size() - self.size()
        across = px(12)
        left = at.x() - across - self.width() if backwards(self) else at.x() + across
        top = at.y() + px(16)
        self.move(max(0, min(left, room.width())), max(0, min(top, room.height())))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ground and an edge below the words."""
        painter, tokens = QPainter(self), current()
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.setPen(QColor(tokens.border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        super().paintEvent(event)
