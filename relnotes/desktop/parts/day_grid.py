"""Days as squares, weeks as columns: where there was contact and where there was none."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.paint import backwards, draw_text, focus_ring, resized, shows_focus
from relnotes.desktop.parts.walked import Walked
from relnotes.desktop.tokens import CAPTION, current, px

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Day:
    """One square: how much happened from 0 to 4, and the same in words."""

    date: date
    level: int
    text: str


class DayGrid(Walked):
    """Squares for days, to look at, to hover, to click, or to walk with the arrow keys.

    Where `month` is given it names the month of a day, above the week in which that begins.
    """

    day_clicked = Signal(object)

    def __init__(
        self,
        days: Sequence[Day] = (),
        *,
        cell: int = 15,
        month: Callable[[date], str] | None = None,
    ) -> None:
        super().__init__()
        self._cell = cell
        self._month = month
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
        """Return seven squares' height at the size that fits, and the names above."""
        return ceil(self._step(width) * 7) + self._head()

    def sizeHint(self) -> QSize:
        """Return all weeks at full size."""
        return QSize(px(self._cell) * self._weeks(), px(self._cell) * 7 + self._head())

    def minimumSizeHint(self) -> QSize:
        """Return the smallest squares that can be told apart."""
        return QSize(4 * self._weeks(), 28 + self._head())

    def _head(self) -> int:
        return self.fontMetrics().height() + px(2) if self._month is not None else 0

    def _square(self, at: int) -> QRect:
        return self._place(at, self._step(self.width()))

    def _place(self, at: int, step: float) -> QRect:
        place = self._days[0].date.weekday() + at
        size = round(step - max(2.0, step / 4))
        left, top = round(place // 7 * step), round(place % 7 * step) + self._head()
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
        if self._month is not None:
            self._paint_months(painter, self._month, step)
        if shows_focus(self) and self._days:
            focus_ring(painter, self._square(self.at).adjusted(-2, -2, 2, 2), 4, tokens.text)

    def _paint_months(self, painter: QPainter, month: Callable[[date], str], step: float) -> None:
        """Paint the names, each as far as the next one, and none that would be cut."""
        painter.setFont(resized(self.font(), CAPTION))
        starts = [at for at, day in enumerate(self._days) if day.date.day == 1]
        weekday = self._days[0].date.weekday() if self._days else 0
        metrics, rtl = painter.fontMetrics(), backwards(self)
        for at in starts:
            name = month(self._days[at].date)
            left, width = round((weekday + at) // _WEEK * step), metrics.horizontalAdvance(name)
            if width + px(2) <= min(4 * step, self.width() - left):
                start = self.width() - left - width if rtl else left
                place = QRect(start, 0, width + 1, metrics.height())
                draw_text(painter, place, name, current().text2, rtl=rtl)
