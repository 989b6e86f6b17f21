"""A strip of months that shows where nothing was written down."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.paint import backwards, focus_ring, shows_focus
from relnotes.desktop.parts.walked import Walked
from relnotes.desktop.tokens import current, px
from relnotes.domain.summary import Month

_THICK = 5


class Coverage(Walked):
    """One cell a month: filled where there is anything, an outline where there is not."""

    chosen = Signal(object)
    """A `Month`, whether there is anything in it or not."""

    def __init__(self) -> None:
        super().__init__()
        self._months: tuple[Month, ...] = ()
        self._said = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Months with something in them"))

    def set_months(self, months: Sequence[Month], texts: Sequence[str], said: str) -> None:
        """Shows other months, each in words; `said` tells all of them in short."""
        shown = (tuple(months), said)
        if shown != (self._months, self._said):
            self._months, self._said = shown
            self.tell(texts)

    def also_told(self, texts: Sequence[str]) -> Sequence[str]:
        """Return the strip in short, as its months stand on the page too."""
        return (self._said,) if self._said else ()

    def place_at(self, point: QPoint) -> int:
        """Return the month at a point."""
        last = len(self._months) - 1
        at = min(max(int(point.x() / self._step()), 0), last)
        return last - at if backwards(self) and last >= 0 else at

    def choose(self, at: int) -> None:
        """Ask what is behind a month."""
        self.chosen.emit(self._months[at])

    def sizeHint(self) -> QSize:
        """Return a thin strip that a finger still meets."""
        return QSize(px(120), px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells, and which one is looked at."""
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = px(_THICK)
        for at, month in enumerate(self._months):
            cell = self._cell(at, thick + (px(4) if at == self.looked_at else 0))
            something = month.mine or month.theirs
            painter.setPen(QColor(tokens.text3 if something else tokens.control_border))
            painter.setBrush(QColor(tokens.text3 if something else tokens.surface2))
            painter.drawRoundedRect(cell, 2, 2)
        if shows_focus(self) and self._months:
            focus_ring(painter, self._cell(self.at, self.height() - 1), 4)

    def _step(self) -> float:
        return self.width() / max(1, len(self._months))

    def _cell(self, at: int, tall: int) -> QRectF:
        step = self._step()
        gap = min(3.0, step / 4)
        left = self.width() - step * (at + 1) if backwards(self) else step * at
        return QRectF(left + 0.5, (self.height() - tall) / 2 + 0.5, step - gap - 1, tall - 1)
