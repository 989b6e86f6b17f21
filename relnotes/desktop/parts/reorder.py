"""Rows that are dragged into another order; a line shows where the row would go."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from relnotes.desktop.tokens import current, px


class Reorder(QObject):
    """Watches rows that stand below each other in one widget; who shows them moves them."""

    moved = Signal(int, int)
    """The place of a row, and the place that it is to have."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self._rows: list[QWidget] = []
        self._from: QPoint | None = None
        self._dragged: QWidget | None = None
        self._line = QFrame(around)
        self._line.hide()

    def watch(self, rows: list[QWidget]) -> None:
        """These are the rows now; a single one stays where it is."""
        self._drop()
        self._rows = rows if len(rows) > 1 else []
        for row in self._rows:
            row.setCursor(Qt.CursorShape.OpenHandCursor)
            row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse from the press on a row to where it is let go."""
        if not isinstance(event, QMouseEvent) or watched not in self._rows:
            return super().eventFilter(watched, event)
        at, left = event.globalPosition().toPoint(), Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == left:
            self._from = at
            return True
        if event.type() == QEvent.Type.MouseMove and self._from is not None:
            far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
            if isinstance(watched, QWidget) and (far or self._dragged is watched):
                self._drag(watched, at)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == left:
            self._let_go(at)
            return True
        return super().eventFilter(watched, event)

    def _drag(self, row: QWidget, at: QPoint) -> None:
        self._dragged = row
        row.setCursor(Qt.CursorShape.ClosedHandCursor)
        gap = self._gap(at)
        beside = self._rows[min(gap, len(self._rows) - 1)]
        top = beside.mapTo(self._around, QPoint(0, 0)).y()
        if gap == len(self._rows):
            top += beside.height()
        self._line.setStyleSheet(f"background: {current().me}; border: none;")
        self._line.setGeometry(px(8), top - px(1), self._around.width() - 2 * px(8), px(2))
        self._line.show()
        self._line.raise_()

    def _let_go(self, at: QPoint) -> None:
        row, gap = self._dragged, self._gap(at)
        self._drop()
        if row is not None:
            before = self._rows.index(row)
            after = gap - 1 if gap > before else gap
            if after != before:
                self.moved.emit(before, after)

    def _drop(self) -> None:
        self._line.hide()
        if self._dragged is not None:
            self._dragged.setCursor(Qt.CursorShape.OpenHandCursor)
        self._from = self._dragged = None

    def _gap(self, at: QPoint) -> int:
        """Before which row a point of the screen lies; as many as there are, below all of them."""
        middles = (row.mapToGlobal(row.rect().center()).y() for row in self._rows)
        return sum(middle < at.y() for middle in middles)
