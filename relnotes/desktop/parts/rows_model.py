"""A model over frozen rows that applies differences, so that selection and scroll survive."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 500
"""The role that answers with the row itself."""
WINDOW = 40
"""Rows that are fetched at once: more than a tall window shows."""


class Column(NamedTuple, Generic[R]):
    """One column: its head, its text for a row, and what a delegate asks besides."""

    title: str
    text: Callable[[R], str]
    roles: Mapping[int, Callable[[R], object]] = MappingProxyType({})


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows of one query; a list has one column. Rows are told apart by `key`, one each.

    With `fetch` the rows come in windows: it is asked with the last row so far (None at first) and
    for how many, a `window` of them as a rule, and answers with the next ones, fewer at the end.
    """

    def __init__(
        self,
        text: Callable[[R], str] | None = None,
        *,
        roles: Mapping[int, Callable[[R], object]] | None = None,
        columns: Sequence[Column[R]] | None = None,
        key: Callable[[R], Hashable] = attrgetter("id"),
        fetch: Callable[[R | None, int], Sequence[R]] | None = None,
        window: int = WINDOW,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns or [Column("", text or str, roles or {})])
        self._key = key
        self._fetch = fetch
        self._window = window
        self._more = fetch is not None
        self._rows: list[R] = []
        self._positions: dict[Hashable, int] | None = {}

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows that are loaded, in their order."""
        return tuple(self._rows)

    def row(self, at: Index | int) -> R:
        """The row at an index or a position."""
        return self._rows[at if isinstance(at, int) else at.row()]

    def index_of(self, key: Hashable) -> QModelIndex:
        """Where the row with this key stands; an invalid index where it does not."""
        if self._positions is None:
            self._positions = {self._key(row): at for at, row in enumerate(self._rows)}
        at = self._positions.get(key)
        return QModelIndex() if at is None else self.index(at, 0)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Makes these the rows, telling views only what differs."""
        new = {self._key(row): row for row in rows}
        if len(new) != len(rows):
            raise ValueError("two rows with one key")
        self._remove_missing(new)
        kept = set(self._keys())
        self._reorder([key for key in new if key in kept])
        self._insert(list(new.items()))
        self._replace(list(rows))

    def refresh(self) -> None:
        """Reads again as many rows as were loaded; only with `fetch`."""
        if self._fetch is None:
            raise TypeError("rows of this model are set, not fetched")
        self.take(self._fetch(None, self.wanted))

    @property
    def wanted(self) -> int:
        """How many rows are to be read again: those that were loaded, and at least a window."""
        return max(self._window, len(self._rows))

    def take(self, found: Sequence[R]) -> None:
        """Shows what was read anew, as many as were `wanted`.

        Where none of the rows before is among them, nobody looks at any of these yet: the first
        window is enough, and measuring the others would hold the view.
        """
        if set(self._keys()).isdisjoint(self._key(row) for row in found):
            found = found[: self._window]
        self.set_rows(found)
        self._more = len(found) >= self._window

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, the row itself, or what one of the roles makes of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == ROW:
            return row
        if made := column.roles.get(role):
            return made(row)
        return column.text(row) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The heads of the columns."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._columns):
            return self._columns[section].title
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a further window may hold rows."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Loads the next window."""
        if self._fetch is None or not self.canFetchMore(parent):
            return
        window = list(self._fetch(self._rows[-1] if self._rows else None, self._window))
        self._more = len(window) >= self._window
        if window:
            self._put(len(self._rows), window)

    def _keys(self) -> list[Hashable]:
        return [self._key(row) for row in self._rows]

    def _remove_missing(self, new: Mapping[Hashable, R]) -> None:
        gone = [at for at, key in enumerate(self._keys()) if key not in new]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._positions = None
            self.endRemoveRows()

    def _reorder(self, wanted: Sequence[Hashable]) -> None:
        """Moves as few rows as possible: those outside the longest run already in order."""
        place = {key: at for at, key in enumerate(wanted)}
        keys = self._keys()
        staying = {wanted[at] for at in _longest_rising([place[key] for key in keys])}
        for at, key in enumerate(wanted):
            if key in staying:
                continue
            source = keys.index(key)
            target = keys.index(wanted[at - 1]) + 1 if at else 0
            if target == source:
                continue
            self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
            landed = target - 1 if target > source else target
            keys.insert(landed, keys.pop(source))
            self._rows.insert(landed, self._rows.pop(source))
            self._positions = None
            self.endMoveRows()

    def _insert(self, wanted: Sequence[tuple[Hashable, R]]) -> None:
        known = set(self._keys())
        fresh = [at for at, (key, _) in enumerate(wanted) if key not in known]
        for first, last in _runs(fresh):
            self._put(first, [row for _, row in wanted[first : last + 1]])

    def _put(self, at: int, rows: Sequence[R]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self._positions = None
        self.endInsertRows()

    def _replace(self, rows: Sequence[R]) -> None:
        """Takes over what changed inside rows that stay."""
        changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
        self._rows[:] = rows
        self._positions = None
        for first, last in _runs(changed):
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, len(self._columns) - 1), []
            )


def _runs(positions: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The positions as runs without gaps, first and last of each."""
    start = previous = None
    for at in positions:
        if start is None or previous is None or at != previous + 1:
            if start is not None and previous is not None:
                yield start, previous
            start = at
        previous = at
    if start is not None and previous is not None:
        yield start, previous


def _longest_rising(numbers: Sequence[int]) -> list[int]:
    """The longest rising subsequence of different numbers."""
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = tails[at - 1] if at else None
        ends[at : at + 1] = [number]
        tails[at : at + 1] = [number]
    found: list[int] = []
    last = ends[-1] if ends else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found[::-1]
