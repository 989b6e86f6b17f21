"""A table of what could come along: a tick in the first column of each row that is new."""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Kept

Index = QModelIndex | Kept
AT_ONCE = 500
"""Rows that are shown before somebody scrolls on."""
Row = TypeVar("Row")
_TICK = 0
_TICKED, _FREE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickedRows(QAbstractTableModel, Generic[Row]):
    """Rows with a tick each; one that is here already stands there without."""

    counted = Signal()
    """Another number of rows is ticked."""

    def __init__(self, columns: int, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: tuple[Row, ...] = ()
        self._ticks: list[bool] = []
        self._shown = 0

    @abstractmethod
    def known(self, row: Row) -> bool:
        """Whether a row is here already, and can't be ticked."""

    @abstractmethod
    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""

    @abstractmethod
    def text(self, at: int, column: int) -> str:
        """What a cell says."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All that was found."""
        return self._rows

    @property
    def chosen(self) -> int:
        """How many are to come along."""
        return sum(self._ticks)

    def picked(self) -> Iterator[int]:
        """The places of those that are to come along."""
        return (at for at, ticked in enumerate(self._ticks) if ticked)

    def set_rows(self, rows: Sequence[Row], ticks: Sequence[bool]) -> None:
        """Shows other rows, ticked as said."""
        self.beginResetModel()
        self._rows, self._ticks = tuple(rows), list(ticks)
        self._shown = min(len(self._rows), AT_ONCE)
        self.endResetModel()
        self.counted.emit()

    def tick(self, ticks: Sequence[bool]) -> None:
        """Ticks the rows anew."""
        self._ticks = list(ticks)
        last = self.index(self._shown - 1, _TICK)
        self.dataChanged.emit(self.index(0, _TICK), last, [Qt.ItemDataRole.CheckStateRole])
        self.counted.emit()

    def tick_all(self, *, ticked: bool) -> None:
        """Ticks every row that is new, or none."""
        self.tick([ticked and not self.known(row) for row in self._rows])

    def toggle(self, index: Index) -> None:
        """Turns the tick of a row."""
        at = self.index(index.row(), _TICK)
        state = _FREE if self._ticks[index.row()] else _TICKED
        self.setData(at, state, Qt.ItemDataRole.CheckStateRole)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are shown."""
        return 0 if parent is not None and parent.isValid() else self._shown

    def canFetchMore(self, parent: Index | None = None) -> bool:
        """Return whether there are more rows than are shown so far."""
        return not (parent is not None and parent.isValid()) and self._shown < len(self._rows)

    def fetchMore(self, parent: Index | None = None) -> None:
        """Show some more: a table asks each row that it shows, and would stand still for all."""
        most = min(len(self._rows), self._shown + AT_ONCE)
        self.beginInsertRows(QModelIndex(), self._shown, most - 1)
        self._shown = most
        self.endInsertRows()

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a row can be ticked."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if self.known(self._rows[index.row()]):
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == _TICK else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell, or the tick."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == _TICK:
            return _TICKED if self._ticks[index.row()] else _FREE
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.text(index.row(), index.column())

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set the tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if self.known(self._rows[index.row()]):
            return False
        self._ticks[index.row()] = Qt.CheckState(value) == _TICKED
        self.dataChanged.emit(index, index, [role])
        self.counted.emit()
        return True
