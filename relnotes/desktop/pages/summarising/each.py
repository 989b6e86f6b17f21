"""Several people in one document, or one document for each, to be leafed through."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.fields import CheckRow
from relnotes.desktop.parts.labels import ElidedLabel, detail
from relnotes.desktop.tokens import px


class Each(QWidget):
    """A tick, and below it whose document is shown; there for several people only."""

    chosen = Signal(bool)
    turned = Signal(int)
    """The number, from 0, of the one whose document is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self.tick = CheckRow(self.tr("One document each"))
        self.tick.setToolTip(self.tr("All decided alike; each is saved in a file of its own"))
        self.tick.toggled.connect(self.chosen)
        self.back = IconButton("chevron-left", self.tr("The one before"), "quiet")
        self.on = IconButton("chevron-right", self.tr("The next one"), "quiet")
        self.back.clicked.connect(lambda: self.turned.emit(self._at - 1))
        self.on.clicked.connect(lambda: self.turned.emit(self._at + 1))
        self._name, self._count = ElidedLabel(""), detail("")
        self._pager = QWidget()
        across = QHBoxLayout(self._pager)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(px(4))
        across.addWidget(self._name, 1)
        for widget in (self.back, self._count, self.on):
            across.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.tick)
        layout.addWidget(self._pager)

    def show_people(self, names: Sequence[str], *, each: bool, at: int) -> None:
        """Shows whether each has a document, and whose is seen."""
        self._at = at
        with QSignalBlocker(self):
            self.tick.box.setChecked(each)
        self._pager.setVisible(each and len(names) > 1)
        self.setVisible(len(names) > 1)
        if at < len(names):
            self._name.setText(names[at])
            count = self.tr("{number} of {all}").format(number=at + 1, all=len(names))
            self._count.setText(count)
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < len(names) - 1)
