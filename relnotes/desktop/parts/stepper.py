"""The steps of something that is done in order: behind, now, ahead."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.flow import Arranged, PlacedLayout
from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.paint import (
    backwards,
    draw_text,
    focus_ring,
    mirrored,
    resized,
    shows_focus,
)
from relnotes.desktop.tokens import CAPTION, current, px

State = Literal["done", "now", "later"]

_GAP = 12


@dataclass(frozen=True, slots=True)
class Step:
    """One step with a line below its name."""

    title: str
    note: str
    state: State


class _StepButton(QPushButton):
    """One step's sign, name and note."""

    def __init__(self, number: int, step: Step, *, last: bool) -> None:
        super().__init__()
        self._number, self._step, self._last = number, step, last
        self.setProperty("look", "step")
        self.setAccessibleName(f"{number}. {step.title}")
        self.setAccessibleDescription(step.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too, as people expect."""
        if presses(event):
            self.click()
            return
        super().keyPressEvent(event)

    def _fonts(self) -> tuple[QFont, QFont]:
        now = self._step.state == "now"
        weight = QFont.Weight.DemiBold if now else QFont.Weight.Medium
        if self._step.state == "later":
            weight = QFont.Weight.Normal
        return resized(self.font(), 1, weight), resized(self.font(), CAPTION)

    def sizeHint(self) -> QSize:
        """Return room for the name on one line."""
        name, note = self._fonts()
        names, notes = QFontMetrics(name), QFontMetrics(note)
        words = max(
            names.horizontalAdvance(self._step.title), notes.horizontalAdvance(self._step.note)
        )
        height = names.height() + notes.height() + px(8)
        return QSize(px(33) + words + (0 if self._last else px(40)) + 2, max(px(36), height))

    def minimumSizeHint(self) -> QSize:
        """Return room for the sign and a few letters."""
        return QSize(px(90), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, words and the line that leads on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl, tokens, sign = backwards(self), current(), px(24)
        whole, start = self.rect(), px(33)
        circle = QRect(0, (self.height() - sign) // 2, sign, sign)
        self._paint_sign(painter, mirrored(circle, whole, rtl=rtl))
        name, note = self._fonts()
        names, notes = QFontMetrics(name).height(), QFontMetrics(note).height()
        top = (self.height() - names - (notes if self._step.note else 0)) // 2
        area = mirrored(QRect(start, top, self.width() - start, names), whole, rtl=rtl)
        ink = tokens.text2 if self._step.state == "later" else tokens.text
        painter.setFont(name)
        used = draw_text(painter, area, self._step.title, ink, rtl=rtl)
        painter.setFont(note)
        below = QRect(area.left(), area.bottom(), area.width(), notes)
        used = max(used, draw_text(painter, below, self._step.note, tokens.text2, rtl=rtl))
        self._paint_line(painter, start + used + px(12), rtl=rtl)
        if shows_focus(self):
            focus_ring(painter, whole)

    def _paint_line(self, painter: QPainter, start: int, *, rtl: bool) -> None:
        end = self.width() - px(12)
        if self._last or end <= start:
            return
        if rtl:
            start, end = self.width() - start, self.width() - end
        painter.setPen(QPen(QColor(current().border), 1))
        painter.drawLine(start, self.height() // 2, end, self.height() // 2)

    def _paint_sign(self, painter: QPainter, area: QRect) -> None:
        tokens = current()
        circle = QRectF(area).adjusted(1, 1, -1, -1)
        if self._step.state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.me))
            painter.drawEllipse(circle)
            edge = area.width() // 4
            paint_icon(painter, area.adjusted(edge, edge, -edge, -edge), "check", tokens.on_me)
            return
        now = self._step.state == "now"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.me if now else tokens.control_border), 2 if now else 1.5))
        painter.drawEllipse(circle)
        painter.setFont(resized(self.font(), CAPTION, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.me if now else tokens.text2))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))


class _StepsLayout(PlacedLayout):
    """Steps in one line, in two columns, or below each other."""

    def _columns(self, width: int) -> int:
        hints = [item.sizeHint().width() + _GAP for item in self.shown()]
        if sum(hints) <= width + _GAP:
            return max(1, len(hints))
        return 2 if 2 * max(hints) <= width + _GAP else 1

    def _line(self) -> int:
        return max((item.sizeHint().height() for item in self.shown()), default=0)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """As many lines as it takes; in one line the last takes no more than it needs."""
        items, columns = self.shown(), self._columns(rect.width())
        lines, room = ceil(len(items) / columns), rect.width() - _GAP * (columns - 1)
        if columns == len(items) > 1:
            last = items[-1].sizeHint().width()
            spare = room - sum(item.sizeHint().width() for item in items)
            widths = [item.sizeHint().width() + spare // (columns - 1) for item in items[:-1]]
            widths.append(last)
        else:
            widths = [room // columns] * columns
        for at, item in enumerate(items) if move else ():
            column = at % columns
            left = rect.left() + sum(widths[:column]) + _GAP * column
            top = rect.top() + at // columns * (self._line() + _GAP)
            place = QRect(left, top, widths[column], self._line())
            item.setGeometry(mirrored(place, rect, rtl=self.rtl()))
        return lines * self._line() + max(0, lines - 1) * _GAP

    def _wanted(self) -> QSize:
        """All steps in one line."""
        widths = [item.sizeHint().width() + _GAP for item in self.shown()]
        return QSize(sum(widths), self._line())

    def _needed(self) -> QSize:
        """Room for one step."""
        return QSize(px(120), self._line())


class Stepper(Arranged):
    """Steps side by side, in two columns or one where it is narrow."""

    step_clicked = Signal(int)

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        super().__init__()
        self._layout = _StepsLayout(self)
        self._buttons: list[_StepButton] = []
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps; a click answers with the number from 1."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, step in enumerate(steps, start=1):
            button = _StepButton(number, step, last=number == len(steps))
            button.clicked.connect(lambda _on=False, at=number: self.step_clicked.emit(at))
            self._buttons.append(button)
            self._layout.addWidget(button)
