"""Two sides along a line of time: mine at the left, theirs at the right, the dates between."""

from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from relnotes.desktop.parts.labels import Label, detail
from relnotes.desktop.tokens import current, px

Side = Literal["me", "them"]


class Timeline(QWidget):
    """Cards on their side's half, each beside its date."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._dates: list[Label] = []
        self._cards: list[QWidget] = []

    def add(self, side: Side, when: str, card: QWidget) -> None:
        """Add a card below the others, on its side."""
        row = len(self._dates)
        date = detail(when)
        date.setAlignment(Qt.AlignmentFlag.AlignCenter)
        date.setMinimumWidth(px(60))
        self._dates.append(date)
        self._cards.append(card)
        column = 0 if side == "me" else 2
        self._grid.addWidget(card, row, column)
        self._grid.addWidget(date, row, 1, Qt.AlignmentFlag.AlignVCenter)

    def clear(self) -> None:
        """Take everything out."""
        for widget in (*self._dates, *self._cards):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._dates, self._cards = [], []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both halves equally wide."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line of time, open behind each date."""
        if not self._dates:
            return
        painter = QPainter(self)
        middle = self._dates[0].geometry().center().x()
        tops = [(date.geometry().center().y(), date.sizeHint().height()) for date in self._dates]
        top = 0
        for centre, height in tops:
            end = centre - height // 2 - px(2)
            painter.fillRect(QRect(middle, top, 1, end - top), QColor(current().border))
            top = centre + height // 2 + px(2)
        painter.fillRect(QRect(middle, top, 1, self.height() - top), QColor(current().border))
