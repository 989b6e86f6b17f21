"""Give and take over time as two ribbons: what each side brought, thick where it was much."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.paint import backwards, draw_text, focus_ring, resized, shows_focus
from relnotes.desktop.parts.walked import Walked
from relnotes.desktop.tokens import CAPTION, current, px

_THINNEST = 2.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A month: how much each side brought, its short name if it is shown, and all in words."""

    day: date
    me: int
    them: int
    label: str
    text: str


class Ribbons(Walked):
    """Two ribbons to look at, to hover, to click, or to walk along with the arrow keys."""

    chosen = Signal(object)
    """The day that a month is named by."""

    def __init__(self, mine: str, theirs: str) -> None:
        super().__init__()
        self._names = (mine, theirs)
        self._stretches: tuple[Stretch, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show other months, the oldest first."""
        self._stretches = tuple(stretches)
        self.tell([one.text for one in stretches])

    def also_told(self, texts: Sequence[str]) -> Sequence[str]:
        """Return all other months that say something, the newest first."""
        silent = {one.text for one in self._stretches if not (one.me or one.them)}
        return [text for text in texts if text not in silent]

    def place_at(self, point: QPoint) -> int:
        """Return the month at a point."""
        last = len(self._stretches) - 1
        at = min(max(int(point.x() / self._step()), 0), last)
        return last - at if backwards(self) and last >= 0 else at

    def choose(self, at: int) -> None:
        """Ask what is behind a month."""
        self.chosen.emit(self._stretches[at].day)

    def sizeHint(self) -> QSize:
        """Return room for both ribbons with their names, and for the months below."""
        line = self.fontMetrics().height()
        return QSize(px(420), 2 * (px(56) + line) + line + px(10))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and a few pixels for each month."""
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the month that is looked at, the ribbons, and the names."""
        if not self._stretches:
            return
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(resized(self.font(), CAPTION))
        self._paint_looked_at(painter)
        most = max(max(one.me, one.them) for one in self._stretches) or 1
        inks = ((tokens.me, tokens.me_line), (tokens.them, tokens.them_line))
        for side, (ink, fill) in enumerate(inks):
            area = self._band(side)
            values = [one.them if side else one.me for one in self._stretches]
            name = QRect(0, round(area.top()) - self._line(), self.width(), self._line())
            draw_text(painter, name, self._names[side], ink, rtl=backwards(self))
            painter.setPen(QColor(ink))
            painter.setBrush(QColor(fill))
            painter.drawPath(self._ribbon(area, values, most))
        self._paint_months(painter)

    def _paint_looked_at(self, painter: QPainter) -> None:
        at = self.looked_at
        if at < 0:
            return
        cell = QRectF(self._left(at), 0, self._step(), self.height() - self._line())
        painter.fillRect(cell, QColor(current().selected))
        if shows_focus(self):
            focus_ring(painter, cell, 4)

    def _paint_months(self, painter: QPainter) -> None:
        top, ends = self.height() - self._line(), list[tuple[int, int]]()
        for at, one in enumerate(self._stretches):
            width = painter.fontMetrics().horizontalAdvance(one.label)
            middle = self._left(at) + self._step() / 2
            left = round(min(max(middle - width / 2, 0), self.width() - width))
            if one.label and all(left + width < first or left > last for first, last in ends):
                place = QRect(left, top, width + 2, self._line())
                draw_text(painter, place, one.label, current().text2)
                ends.append((left - px(10), left + width + px(10)))

    def _ribbon(self, area: QRectF, values: Sequence[int], most: int) -> QPainterPath:
        """Return the outline: along the upper edge, and back along the lower one."""
        middle, room = area.center().y(), area.height() - _THINNEST
        half = [(_THINNEST + room * value / most) / 2 for value in values]
        across = [self._left(at) + self._step() / 2 for at in range(len(values))]
        upper = [QPointF(x, middle - high) for x, high in zip(across, half, strict=True)]
        lower = [QPointF(x, middle + high) for x, high in zip(across, half, strict=True)]
        path = QPainterPath(upper[0])
        _along(path, upper)
        path.lineTo(lower[-1])
        _along(path, lower[::-1])
        path.closeSubpath()
        return path

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _band(self, side: int) -> QRectF:
        tall = (self.height() - 3 * self._line() - px(10)) / 2
        top = self._line() + side * (tall + self._line() + px(4))
        return QRectF(0, top, self.width(), tall)

    def _step(self) -> float:
        return self.width() / max(1, len(self._stretches))

    def _left(self, at: int) -> float:
        return self._step() * (len(self._stretches) - 1 - at if backwards(self) else at)


def _along(path: QPainterPath, points: Sequence[QPointF]) -> None:
    """Go on through the points in curves that never swing beyond them."""
    for before, after in pairwise(points):
        middle = (before.x() + after.x()) / 2
        path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
