"""Small pictures of numbers; each says its numbers in words to a screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from relnotes.desktop.parts.paint import resized
from relnotes.desktop.tokens import CAPTION, current, px


class Sparkline(QWidget):
    """How warm the last meetings were, from 1 to 5, as one line."""

    def __init__(self, values: Sequence[float] = ()) -> None:
        super().__init__()
        self._values = tuple(values)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_values(self, values: Sequence[float]) -> None:
        """Show other values, the oldest first."""
        self._values = tuple(values)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it has beside a name."""
        return QSize(px(96), px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line and a dot at its end."""
        if len(self._values) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(3, 4, -4, -4)
        step = area.width() / (len(self._values) - 1)
        points = [
            QPointF(area.left() + step * at, area.bottom() - area.height() * (value - 1) / 4)
            for at, value in enumerate(self._values)
        ]
        line = QPainterPath(points[0])
        for point in points[1:]:
            line.lineTo(point)
        colour = QColor(current().me)
        pen = QPen(colour, 1.75)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(line, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], 2.6, 2.6)


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
        self.setAccessibleName(self.tr("{n} of {of}").format(n=value, of=self._of))
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


class Meter(QWidget):
    """A thin line that is filled so far."""

    def __init__(self, value: float = 0, of: float = 1) -> None:
        super().__init__()
        self._value, self._of = value, of
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, value: float, of: float) -> None:
        """Show another share."""
        self._value, self._of = value, of
        self.update()

    def sizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(px(120), px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line and its filled part."""
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
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


@dataclass(frozen=True, slots=True)
class Month:
    """A month's contributions of both sides, with its short name."""

    label: str
    me: float
    them: float


class MonthBars(QWidget):
    """Months side by side, mine standing on theirs; a month with nothing shows a gap."""

    def __init__(self, months: Sequence[Month] = (), *, labels: bool = True) -> None:
        super().__init__()
        self._labels = labels
        self._months: tuple[Month, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_months(months)

    def set_months(self, months: Sequence[Month]) -> None:
        """Show other months, the oldest first."""
        self._months = tuple(months)
        said = "; ".join(f"{month.label} {month.me:g} / {month.them:g}" for month in months)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return some width for each month."""
        foot = self.fontMetrics().height() if self._labels else 0
        return QSize(px(26) * max(1, len(self._months)), px(64) + foot)

    def minimumSizeHint(self) -> QSize:
        """Return bars of a few pixels."""
        return QSize(px(8) * max(1, len(self._months)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars and the months' names."""
        if not self._months:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(resized(self.font(), CAPTION))
        foot = painter.fontMetrics().height() if self._labels else 0
        most = max((month.me + month.them for month in self._months), default=0) or 1
        step = min(self.width() / len(self._months), px(40))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, month in enumerate(self._months):
            left = self.width() - step * (at + 1) if rtl else step * at
            cell = QRectF(left, 0, step, self.height() - foot)
            _paint_month(painter, cell, month, most)
            if self._labels:
                painter.setPen(QColor(current().text2))
                below = QRectF(left, cell.bottom(), step, foot)
                painter.drawText(
                    below, Qt.AlignmentFlag.AlignCenter, self._fit(painter, month, step)
                )

    @staticmethod
    def _fit(painter: QPainter, month: Month, room: float) -> str:
        fits = painter.fontMetrics().horizontalAdvance(month.label) <= room
        return month.label if fits else month.label[:1]


def _paint_month(painter: QPainter, cell: QRectF, month: Month, most: float) -> None:
    tokens = current()
    painter.setPen(Qt.PenStyle.NoPen)
    width = cell.width() * 0.78
    left = cell.left() + (cell.width() - width) / 2
    room = cell.height() - 2
    theirs, mine = room * month.them / most, room * month.me / most
    if not theirs and not mine:
        painter.setBrush(QColor(tokens.selected))
        painter.drawRect(QRectF(left, cell.bottom() - 2, width, 2))
        return
    radius = min(2.5, width / 3)
    if theirs:
        painter.setOpacity(0.72)
        painter.setBrush(QColor(tokens.them))
        painter.drawRoundedRect(QRectF(left, cell.bottom() - theirs, width, theirs), radius, radius)
    painter.setOpacity(1)
    painter.setBrush(QColor(tokens.me))
    gap = 2 if theirs else 0
    if mine:
        top = cell.bottom() - theirs - mine - gap
        painter.drawRoundedRect(QRectF(left, max(0, top), width, mine), radius, radius)
