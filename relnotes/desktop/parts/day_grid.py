"""Days as squares, weeks as columns: where there was contact and where there was none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.paint import backwards, focus_ring, shows_focus
from relnotes.desktop.parts.walked import Walked
from relnotes.desktop.tokens import current, px

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Day:
    """One square: how much happened from 0 to 4, and the same in words."""

    date: date
    level: int
    text: str


class DayGrid(Walked):
    """Squares for days, to look at, to hover, to click, or to walk with the arrow keys."""

    day_clicked = Signal(object)

    def __init__(self, days: Sequence[Day] = (), *, cell: int = 15) -> None:
        super().__init__()
        self._cell = cell
        self._days: tuple[Day, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_days(days)

    def set_days(self, days: Sequence[Day]) -> None:
        """Show other days, in order and without gaps; every column is a week."""
        self._days = tuple(days)
        self.tell([day.text for day in days])
        self.updateGeometry()

    def steps(self) -> Mapping[int, int]:
        """Return a day up and down, a week to either side."""
        week, keys = -_WEEK if backwards(self) else _WEEK, Qt.Key
        return {keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_Left: -week, keys.Key_Right: week}

    def place_at(self, point: QPoint) -> int:
        """Return the day at a point, or -1 between the squares and beside them."""
        for at in range(len(self._days)):
            if self._square(at).adjusted(-1, -1, 1, 1).contains(point):
                return at
        return -1

    def choose(self, at: int) -> None:
        """Ask for a day."""
        self.day_clicked.emit(self._days[at].date)

    def _weeks(self) -> int:
        if not self._days:
            return 1
        return (self._days[0].date.weekday() + len(self._days) - 1) // 7 + 1

    def _step(self, width: int) -> float:
        """Return the distance of two squares, smaller where the width asks for it."""
        fits = width / self._weeks()
        return max(4.0, min(float(px(self._cell)), fits))

    def heightForWidth(self, width: int) -> int:
        """Return seven squares' height at the size that fits."""
        return ceil(self._step(width) * 7)

    def sizeHint(self) -> QSize:
        """Return all weeks at full size."""
        return QSize(px(self._cell) * self._weeks(), px(self._cell) * 7)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest squares that can be told apart."""
        return QSize(4 * self._weeks(), 28)

    def _square(self, at: int) -> QRect:
        return self._place(at, self._step(self.width()))

    def _place(self, at: int, step: float) -> QRect:
        place = self._days[0].date.weekday() + at
        size = round(step - max(2.0, step / 4))
        left, top = round(place // 7 * step), round(place % 7 * step)
        if backwards(self):
            left = self.width() - left - size
        return QRect(left, top, size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every day."""
        tokens, painter = current(), QPainter(self)
        shades = (tokens.selected, tokens.me_tint, tokens.me_line, tokens.me, tokens.me)
        lines: dict[int, str] = {}
        if tokens.high_contrast:
            shades, lines = (tokens.surface, *shades[1:]), {0: tokens.text3, 1: tokens.me}
        step = self._step(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for level, shade in enumerate(shades):
            painter.setBrush(QColor(shade))
            painter.setPen(QColor(lines[level]) if level in lines else Qt.PenStyle.NoPen)
            for at, day in enumerate(self._days):
                if min(max(day.level, 0), 4) == level:
                    square = self._place(at, step)
                    radius = max(2, square.width() // 4)
                    inset = 0.5 if level in lines else 0
                    area = QRectF(square).adjusted(inset, inset, -inset, -inset)
                    painter.drawRoundedRect(area, radius, radius)
        if shows_focus(self) and self._days:
            focus_ring(painter, self._square(self.at).adjusted(-2, -2, 2, 2), 4, tokens.text)
