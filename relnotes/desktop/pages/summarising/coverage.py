"""A strip of months that shows where nothing was written down."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.tokens import current, px
from relnotes.domain.summary import Month


class Coverage(QWidget):
    """One cell a month: filled where there is anything, an outline where there is not."""

    def __init__(self) -> None:
        super().__init__()
        self._months: tuple[Month, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Months with something in them"))

    def set_months(self, months: Sequence[Month], said: str) -> None:
        """Shows other months; `said` tells the same in words."""
        self._months = tuple(months)
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a thin strip."""
        return QSize(px(120), px(7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells."""
        if not self._months:
            return
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._months)
        gap = min(3.0, step / 4)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, month in enumerate(self._months):
            left = self.width() - step * (at + 1) if rtl else step * at
            cell = QRectF(left + 0.5, 0.5, step - gap - 1, self.height() - 1)
            something = month.mine or month.theirs
            painter.setPen(QColor(tokens.text3 if something else tokens.control_border))
            painter.setBrush(QColor(tokens.text3 if something else tokens.surface2))
            painter.drawRoundedRect(cell, 2, 2)
