"""How far something came over time, from 0 to 100, as a line from note to note."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.tokens import current, px

_FULL = 100
_DOT = 3.0


@dataclass(frozen=True, slots=True)
class Reached:
    """How far it was on a day, and the same in words with what told so."""

    day: dt.date
    value: int
    text: str


class Curve(QWidget):
    """A line that rises and falls with each note; the notes stand on its points."""

    def __init__(self, points: Sequence[Reached]) -> None:
        super().__init__()
        self._points = tuple(points)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How far it came"))
        self.setAccessibleDescription(". ".join(one.text for one in reversed(self._points)))

    def sizeHint(self) -> QSize:
        """Return a low, wide strip."""
        return QSize(px(160), px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint where 0 and 100 are, the line, and a dot for each note."""
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.setPen(QPen(QColor(tokens.border), 1))
        for level in (area.top(), area.bottom()):
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        spots = self._spots()
        if not spots:
            return
        line = QPainterPath(spots[0])
        for spot in spots[1:]:
            line.lineTo(spot)
        pen = QPen(QColor(tokens.me), 1.75)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(line, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.me))
        for spot in spots:
            painter.drawEllipse(spot, _DOT, _DOT)

    def event(self, event: QEvent) -> bool:
        """Tell what is noted on the point under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            nearest = min(
                zip(self._spots(), self._points, strict=True),
                key=lambda one: abs(one[0].x() - event.pos().x()),
                default=None,
            )
            if nearest is not None:
                QToolTip.showText(event.globalPos(), plain_tip(nearest[1].text), self)
            return True
        return super().event(event)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_DOT + 1, _DOT + 1, -_DOT - 1, -_DOT - 1)

    def _spots(self) -> list[QPointF]:
        """Where each note stands: by its day, between the first and the last."""
        if not self._points:
            return []
        area, first = self._area(), self._points[0].day
        span = (self._points[-1].day - first).days or 1
        spots = []
        for one in self._points:
            part = (one.day - first).days / span
            along = 1 - part if backwards(self) else part
            high = area.bottom() - area.height() * one.value / _FULL
            spots.append(QPointF(area.left() + area.width() * along, high))
        return spots
