"""Small pictures of numbers; each says its numbers in words to a screen reader."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import focus_ring, shows_focus
from relnotes.desktop.parts.ringed import Ringed
from relnotes.desktop.tokens import current, px


class Dots(QWidget):
    """Importance: so many of three dots."""

    def __init__(self, value: int = 0, of: int = 3) -> None:
        super().__init__()
        self._value, self._of = value, of
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    def set_value(self, value: int) -> None:
        """Show another number."""
        self._value = value
        said = self.tr("{n} of {of}").format(n=value, of=self._of)
        self.setAccessibleName(said)
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all dots."""
        return QSize(px(11) * self._of - px(3), px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the full and the empty ones."""
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        size = px(8)
        pale = tokens.surface if tokens.high_contrast else tokens.control_border
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at in range(self._of):
            full = at < self._value
            painter.setBrush(QColor(tokens.text2 if full else pale))
            painter.setPen(QColor(tokens.text2) if tokens.high_contrast else Qt.PenStyle.NoPen)
            left = at * px(11)
            if rtl:
                left = self.width() - left - size
            area = QRectF(left, (self.height() - size) / 2, size, size)
            painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))


class Meter(Ringed):
    """A thin line that is filled so far; `opens` makes it something to press."""

    pressed = Signal()

    def __init__(self, value: float = 0, of: float = 1, *, opens: bool = False) -> None:
        super().__init__()
        self._opens = opens
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_value(value, of)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, value: float, of: float) -> None:
        """Show another share."""
        self._value, self._of = value, of
        said = self.tr("{n} of {of}").format(n=f"{value:n}", of=f"{of:n}")
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for what is behind it, or leave the press to what is around it."""
        if self._opens and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask with Enter and Space too."""
        if self._opens and (presses(event) or event.key() == Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a thin line; one that opens has room around it for the mouse and the ring."""
        return QSize(px(120), px(14 if self._opens else 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line and its filled part."""
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shows_focus(self):
            focus_ring(painter, self.rect(), self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        if self._opens:
            around = (area.height() - px(6)) / 2
            area.adjust(0, around, 0, -around)
        radius = area.height() / 2
        painter.setBrush(QColor(tokens.selected))
        painter.drawRoundedRect(area, radius, radius)
        share = min(max(self._value / self._of, 0), 1) if self._of else 0
        if share:
            part = QRectF(area)
            part.setWidth(max(area.height(), area.width() * share))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                part.moveRight(area.right())
            painter.setBrush(QColor(tokens.me if self._value <= self._of else tokens.risk))
            painter.drawRoundedRect(part, radius, radius)
