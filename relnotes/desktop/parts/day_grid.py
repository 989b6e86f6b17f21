"""Days as squares, weeks as columns: where there was contact and where there was none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards, box, focus_ring, shows_focus
from relnotes.desktop.tokens import current, px


@dataclass(frozen=True, slots=True)
class Day:
    """One square: how much happened from 0 to 4, and the same in words."""

    date: date
    level: int
    text: str


class DayGrid(QWidget):
    """Squares for days, to look at, to hover, to click, or to walk with the arrow keys."""

    day_clicked = Signal(object)

    def __init__(self, days: Sequence[Day] = (), *, cell: int = 15) -> None:
        super().__init__()
        self._cell = cell
        self._days: tuple[Day, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_days(days)

    def set_days(self, days: Sequence[Day]) -> None:
        """Show other days, in order and without gaps; every column is a week."""
        self._days = tuple(days)
        self._at = len(self._days) - 1
        self._describe()
        self.updateGeometry()
        self.update()

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
        place = self._days[0].date.weekday() + at
        step = self._step(self.width())
        size = round(step - max(2.0, step / 4))
        left, top = round(place // 7 * step), round(place % 7 * step)
        if backwards(self):
            left = self.width() - left - size
        return QRect(left, top, size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every day."""
        tokens, painter = current(), QPainter(self)
        shades = (tokens.selected, tokens.me_tint, tokens.me_line, tokens.me, tokens.me)
        for at, day in enumerate(self._days):
            square = self._square(at)
            box(painter, square, max(2, square.width() // 4), shades[min(max(day.level, 0), 4)])
        if shows_focus(self) and self._days:
            focus_ring(painter, self._square(self._at).adjusted(-2, -2, 2, 2), 4, tokens.text)

    def _day_at(self, point: QPoint) -> int:
        for at in range(len(self._days)):
            if self._square(at).adjusted(-1, -1, 1, 1).contains(point):
                return at
        return -1

    def event(self, event: QEvent) -> bool:
        """Tell in words what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._day_at(event.pos())
            if at >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self._days[at].text), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the mouse."""
        at = self._day_at(event.position().toPoint())
        if at >= 0:
            self._go(at)
            self.day_clicked.emit(self._days[at].date)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Enter."""
        sign = -1 if backwards(self) else 1
        moves: dict[int, int] = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -7 * sign,
            Qt.Key.Key_Right: 7 * sign,
        }
        if self._days and event.key() in moves:
            self._go(min(max(self._at + moves[event.key()], 0), len(self._days) - 1))
        elif self._days and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.day_clicked.emit(self._days[self._at].date)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it again."""
        super().focusOutEvent(event)
        self.update()

    def _go(self, at: int) -> None:
        self._at = at
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._days[self._at].text if self._days else "")
