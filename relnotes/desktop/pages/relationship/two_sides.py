"""Mine at the left and theirs at the right, line by line; below each other when it is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from relnotes.desktop.tokens import px

_NARROWEST = 250
"""How wide one side must be to stand beside the other."""
_GAP = 20


class TwoSides(QWidget):
    """Pairs of widgets whose tops are level, so that both sides can be compared."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: list[tuple[QWidget, QWidget]] = []
        self._stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(_GAP))
        self._grid.setVerticalSpacing(px(10))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add_pair(self, mine: QWidget, theirs: QWidget) -> None:
        """Add what stands level on both sides, below the pairs before."""
        self._pairs.append((mine, theirs))
        self._arrange()

    def is_stacked(self) -> bool:
        """Whether their side stands below mine."""
        return self._stacked

    def minimumSizeHint(self) -> QSize:
        """Ask for height only: a page is as wide as the window lets it."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement for the new width."""
        stacked = event.size().width() < 2 * px(_NARROWEST)
        if stacked != self._stacked:
            self._stacked = stacked
            self._arrange()
        half = 0 if stacked else (event.size().width() - px(_GAP)) // 2
        for column in (0, 1):
            self._grid.setColumnMinimumWidth(column, half)
        super().resizeEvent(event)

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for at, (mine, theirs) in enumerate(self._pairs):
            self._grid.removeWidget(mine)
            self._grid.removeWidget(theirs)
            below = (at + len(self._pairs), 0) if self._stacked else (at, 1)
            self._grid.addWidget(mine, at, 0, top)
            self._grid.addWidget(theirs, *below, top)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if self._stacked else 1)
        self._grid.setHorizontalSpacing(0 if self._stacked else px(_GAP))
