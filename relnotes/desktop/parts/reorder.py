"""Rows that are put into another order: dragged, or moved with Alt and an arrow key.

A line shows where a dragged row would go; Esc lets it stay. Rows may hold rows of their own, which
are then dragged by themselves.
"""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget

from relnotes.desktop.tokens import current, px

_STEPS: Mapping[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_OWN = "ordered"
"""The property of a row, so that the rows around it leave it alone."""


class Reorder(QObject):
    """Watches rows that stand below each other in one widget; who shows them moves them."""

    moved = Signal(int, int)
    """The place of a row, and the place that it is to have."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self._rows: list[QWidget] = []
        self._row_of: dict[QObject, QWidget] = {}
        self._from: QPoint | None = None
        self._dragged: QWidget | None = None
        self._line = QFrame(around)
        self._line.hide()

    def watch(self, rows: Sequence[QWidget]) -> None:
        """These are the rows now, whole with what they hold; a single one stays where it is."""
        self._drop()
        self._rows = list(rows) if len(rows) > 1 else []
        self._row_of = {}
        for row in self._rows:
            row.setProperty(_OWN, _OWN)
            if not isinstance(row, QAbstractButton):
                row.setCursor(Qt.CursorShape.OpenHandCursor)
            for part in _parts(row):
                self._row_of[part] = row
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse from the press to where it is let go; hear the keys that move a row."""
        row = self._row_of.get(watched)
        if row is None:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            return self._heard(row, event)
        if isinstance(event, QMouseEvent) and (watched is row or isinstance(watched, QLabel)):
            return self._followed(row, event)
        return super().eventFilter(watched, event)

    def _heard(self, row: QWidget, event: QKeyEvent) -> bool:
        """Alt and an arrow move the row of the keyboard, Esc lets go of what is dragged."""
        pressed = event.type() == QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            event.accept()
            if pressed:
                self._drop()
            return True
        by = _STEPS.get(event.key(), 0)
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focus = QApplication.focusWidget()
        mine = focus is not None and self._row_of.get(focus) is row
        if not by or alone != Qt.KeyboardModifier.AltModifier or not mine:
            return False
        event.accept()
        before = self._rows.index(row)
        if pressed and 0 <= before + by < len(self._rows):
            self.moved.emit(before, before + by)
        return True

    def _followed(self, row: QWidget, event: QMouseEvent) -> bool:
        """A press stays a press until the mouse goes far; then it is no click any more."""
        at, left = event.globalPosition().toPoint(), Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == left:
            self._from = at
        elif event.type() == QEvent.Type.MouseMove and self._from is not None:
            far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
            if far or self._dragged is row:
                self._drag(row, at)
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == left:
            self._from = None
            if self._dragged is not None:
                self._let_go(at)
                return True
        return False

    def _drag(self, row: QWidget, at: QPoint) -> None:
        if self._dragged is None:
            QApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)
            if isinstance(row, QAbstractButton):
                row.setDown(False)
        self._dragged = row
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
            QApplication.restoreOverrideCursor()
        self._from = self._dragged = None

    def _gap(self, at: QPoint) -> int:
        """Before which row a point of the screen lies; as many as there are, below all of them."""
        middles = (row.mapToGlobal(row.rect().center()).y() for row in self._rows)
        return sum(middle < at.y() for middle in middles)


def moved(ids: Sequence[int], before: int, after: int) -> tuple[int, ...]:
    """Ids in the order in which one has another place."""
    order = list(ids)
    order.insert(after, order.pop(before))
    return tuple(order)


def _parts(row: QWidget) -> Iterator[QWidget]:
    """A row and all that it holds, without rows of its own."""
    yield row
    for one in row.children():
        if isinstance(one, QWidget) and not one.property(_OWN):
            yield from _parts(one)
