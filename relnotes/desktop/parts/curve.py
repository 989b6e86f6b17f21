"""Lines through points in time: how far something came, and how warm it was.

What stands behind a point is told on hover and to a screen reader, and opened by a click or a key.
"""

import datetime as dt
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.paint import backwards, focus_ring, shows_focus
from relnotes.desktop.parts.walked import Walked
from relnotes.desktop.tokens import current, px

_FULL = 100
_COLD, _WARM = 1, 5
_DOT = 3.0
_THICK = 1.75


@dataclass(frozen=True, slots=True)
class Reached:
    """How much it was on a day, and the same in words; `key` is what a click opens."""

    day: dt.date
    value: int
    text: str
    key: int | None = None


class PointLine(Walked):
    """A line from point to point; where there is something behind them, keys walk along it."""

    chosen = Signal(int)
    """The key of a point."""

    def __init__(self, name: str, points: Sequence[Reached] = ()) -> None:
        super().__init__()
        self._points: tuple[Reached, ...] = ()
        self.setAccessibleName(name)
        self.set_points(points)

    @abstractmethod
    def spots(self) -> list[QPointF]:
        """Where each point stands."""

    def set_points(self, points: Sequence[Reached]) -> None:
        """Show other points, the oldest first."""
        self._points = tuple(points)
        self.let_choose(can=any(one.key is not None for one in points))
        self.tell([one.text for one in points])

    def also_told(self, texts: Sequence[str]) -> Sequence[str]:
        """Return all other points, the newest first."""
        return texts

    def place_at(self, point: QPoint) -> int:
        """Return the nearest point."""
        spots = self.spots()
        return min(range(len(spots)), key=lambda at: abs(spots[at].x() - point.x()), default=-1)

    def choose(self, at: int) -> None:
        """Open what is behind a point."""
        if (key := self._points[at].key) is not None:
            self.chosen.emit(key)

    def paint_line(self, painter: QPainter) -> list[QPointF]:
        """Paint the line, and the ring where the keyboard is; answers where the points are."""
        spots, colour = self.spots(), QColor(current().me)
        if not spots:
            return spots
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPainterPath(spots[0])
        for spot in spots[1:]:
            line.lineTo(spot)
        pen = QPen(colour, _THICK)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(line, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if shows_focus(self):
            around = QRectF(-px(6), -px(6), px(12), px(12)).translated(spots[self.at])
            painter.drawEllipse(spots[self.at], _DOT, _DOT)
            focus_ring(painter, around.intersected(QRectF(self.rect())), px(6))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        return spots

    def along(self, part: float, high: float, area: QRectF) -> QPointF:
        """The spot at a part of the way and of the height."""
        part = 1 - part if backwards(self) else part
        return QPointF(area.left() + area.width() * part, area.bottom() - area.height() * high)


class Curve(PointLine):
    """How far something came, from 0 to 100: the notes stand on its points, by their days."""

    def __init__(self, points: Sequence[Reached]) -> None:
        super().__init__("", points)
        self.setAccessibleName(self.tr("How far it came"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a low, wide strip."""
        return QSize(px(160), px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint where 0 and 100 are, the line, and a dot for each note."""
        painter, area = QPainter(self), self._area()
        painter.setPen(QPen(QColor(current().border), 1))
        for level in (area.top(), area.bottom()):
            painter.drawLine(QPointF(0, level), QPointF(self.width(), level))
        for spot in self.paint_line(painter):
            painter.drawEllipse(spot, _DOT, _DOT)

    def spots(self) -> list[QPointF]:
        """Each by its day, between the first and the last."""
        if not self._points:
            return []
        area, first = self._area(), self._points[0].day
        span = (self._points[-1].day - first).days or 1
        return [
            self.along((one.day - first).days / span, one.value / _FULL, area)
            for one in self._points
        ]

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_DOT + 1, _DOT + 1, -_DOT - 1, -_DOT - 1)


class Sparkline(PointLine):
    """How warm the last meetings were, from 1 to 5, small enough to stand beside a name."""

    def __init__(self, points: Sequence[Reached] = ()) -> None:
        super().__init__("", points)
        self.setAccessibleName(self.tr("How warm the last meetings were"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size it has beside a name."""
        return QSize(px(96), px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line and a dot at its end."""
        painter = QPainter(self)
        if len(self._points) > 1 and (spots := self.paint_line(painter)):
            painter.drawEllipse(spots[-1], 2.6, 2.6)

    def spots(self) -> list[QPointF]:
        """One after the other, equally far apart."""
        last = max(1, len(self._points) - 1)
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        return [
            self.along(at / last, (one.value - _COLD) / (_WARM - _COLD), area)
            for at, one in enumerate(self._points)
        ]
