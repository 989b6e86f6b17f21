"""A line to search in: it stands in the window before anything else is loaded."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.buttons import paint_key
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.tokens import CAPTION, current, px


class SearchField(QLineEdit):
    """A line to search in, with the glass before it and the key that leads to it behind."""

    def __init__(self, placeholder: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self._margins()

    def _badge_width(self) -> int:
        if not self._key:
            return 0
        return round(self.fontMetrics().horizontalAdvance(self._key) * CAPTION) + 2 * px(5)

    def _margins(self) -> None:
        lead, tail = px(22), self._badge_width() + px(4) if self._key else 0
        if backwards(self):
            lead, tail = tail, lead
        self.setTextMargins(lead, px(1), tail, px(1))

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger signs when the font grows."""
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self._margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass and the key over the field."""
        super().paintEvent(event)
        tokens, painter = current(), QPainter(self)
        glass = QRect(px(11), 0, px(14), self.height())
        badge = QRect(0, 0, self._badge_width(), round(self.fontMetrics().height() * 0.95))
        badge.moveCenter(self.rect().center())
        badge.moveRight(self.width() - px(10))
        if backwards(self):
            glass.moveRight(self.width() - px(11))
            badge.moveLeft(px(10))
        paint_icon(painter, glass, "search", tokens.text2)
        if self._key and not self.text():
            paint_key(painter, badge, self._key, tokens.text3)
