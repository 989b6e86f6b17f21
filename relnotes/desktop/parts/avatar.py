"""A counterpart's initials on a soft colour of their own."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relnotes.desktop.tokens import current, px

_LEGIBLE = 10
"""Pixels that letters in a small sign may have, though they fill more of it."""
_PARTICLES = frozenset({"de", "der", "den", "van", "von", "la", "le", "du", "da", "of", "the"})


def initials(name: str) -> str:
    """Return up to two letters for a name, from its first and last word."""
    words = [word for word in name.split() if word[0].isalnum()]
    kept = [word for word in words if word.casefold() not in _PARTICLES] or words
    if not kept:
        return "·"
    if len(kept) == 1:
        return kept[0][:2].upper()
    return (kept[0][0] + kept[-1][0]).upper()


def paint_avatar(painter: QPainter, rect: QRect | QRectF, name: str, font: QFont) -> None:
    """Paint the round sign of a name into a square."""
    tint, ink = current().avatar(name)
    area = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawEllipse(area)
    letters = QFont(font)
    height = area.height()
    letters.setPixelSize(max(7, round(max(height * 0.38, min(height * 0.42, _LEGIBLE)))))
    letters.setWeight(QFont.Weight.DemiBold)
    painter.setFont(letters)
    painter.setPen(QColor(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """The round sign of a name, in a fixed size that grows with the font."""

    def __init__(self, name: str = "", size: int = 32) -> None:
        super().__init__()
        self._name, self._size = name, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show another name's initials."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        side = min(self.width(), self.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        paint_avatar(QPainter(self), square, self._name, self.font())
