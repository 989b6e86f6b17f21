"""A model over frozen rows that applies differences, so that selection and scroll survive."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
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

from relnotes.desktop.parts.runs import longest_rising, runs
from relnotes.desktop.turns import Steps, Turns

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
WINDOW = 40
"""Rows that are fetched at once: more than a tall window shows."""
_AT_ONCE, _PART = 120, 60
"""So many rows are read again at once; of a longer list a part at each turn of the event loop."""


class Column(NamedTuple, Generic[R]):
    """One column: its head, its text for a row, and what a delegate asks besides."""

    title: str
    text: Callable[[R], str]
    roles: Mapping[int, Callable[[R], object]] = MappingProxyType({})


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows of one query; a list has one column. Rows are told apart by `key`, one each.

    With `fetch` the rows come in windows: it is asked with the last row so far (None at first) and
    for how many, a `window` of them as a rule, and answers with the next ones, fewer at the end.
    With `order`, what they are sorted by, no two alike, a long list is read again in parts.
    """

    def __init__(
        self,
        text: Callable[[R], str] | None = None,
        *,
        roles: Mapping[int, Callable[[R], object]] | None = None,
        columns: Sequence[Column[R]] | None = None,
        key: Callable[[R], Hashable] = attrgetter("id"),
        fetch: Callable[[R | None, int], Sequence[R]] | None = None,
        order: Callable[[R], Any] | None = None,
        window: int = WINDOW,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns or [Column("", text or str, roles or {})])
        self._key = key
        self._fetch, self._order = fetch, order
        self._window = window
        self._more = fetch is not None
        self._rows: list[R] = []
        self._positions: dict[Hashable, int] | None = {}
        self._turns = Turns(self)
        self.seen: Callable[[], range] = lambda: range(0)
        """Which rows somebody looks at: of a long list they are read again first."""

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
        self._turns.stop()
        with self._changing():
            self._remove([at for at, key in enumerate(self._keys()) if key not in new])
            kept = set(self._keys())
            self._reorder([key for key in new if key in kept])
            self._insert(list(new.items()), kept)
            self._replace(rows)

    def refresh(self) -> None:
        """Reads again as many rows as were loaded; only with `fetch`."""
        if self._fetch is None:
            raise TypeError("rows of this model are set, not fetched")
        if self._long:
            self._turns.begin(self._reading_again())
        else:
            self.take(self._fetch(None, self.wanted))

    @property
    def wanted(self) -> int:
        """How many rows are to be read again: those that were loaded, and at least a window.

        Of a long list it is the beginning only; the rest follows of itself.
        """
        return _AT_ONCE if self._long else max(self._window, len(self._rows))

    def take(self, found: Sequence[R]) -> None:
        """Shows what was read anew, as many as were `wanted`."""
        if self._long and len(found) >= self.wanted:
            self._exchange(None, found)
            self._turns.begin(self._reading_again(found[-1]))
            return
        self.set_rows(found)
        self._more = len(found) >= self._window

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, or what one of the roles makes of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
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
        last = self._rows[-1] if self._rows else None
        window = self._fetch(last, self._window)
        more = len(window) >= self._window
        if self._order is not None:
            self._exchange(last, window, ends=not more)
        elif window:
            self._put(len(self._rows), window)
        self._more = more

    def _keys(self) -> list[Hashable]:
        return [self._key(row) for row in self._rows]

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Meanwhile nothing is fetched: a view that goes to another row might ask for some."""
        more, self._more = self._more, False
        try:
            yield
        finally:
            self._more = more

    @property
    def _long(self) -> bool:
        return self._order is not None and len(self._rows) > _AT_ONCE

    def _reading_again(self, last: R | None = None) -> Steps:
        """First what is seen, and then everything that follows the last row that was read."""
        before = max(0, self.seen().start - WINDOW // 4) - 1
        if last is None or before >= self._place_after(last):
            self._read_part(self._rows[before] if before >= 0 else None)
            yield 0
        rest = True
        while rest:
            last, rest = self._read_part(last)
            yield 0

    def _read_part(self, after: R | None) -> tuple[R | None, bool]:
        """Reads the rows after one again; the answer is the last, and whether others follow."""
        assert self._fetch is not None
        found = self._fetch(after, _PART)
        ends = len(found) < _PART
        follow = self._exchange(after, found, ends=ends)
        if not follow:
            self._more = not ends
        return (found[-1] if found else None), follow and not ends

    def _exchange(self, after: R | None, found: Sequence[R], *, ends: bool = False) -> bool:
        """Puts what was found into the place of the rows between; says whether others follow."""
        new = {self._key(row): row for row in found}
        with self._changing():
            for key, row in new.items():
                self._carry(key, row)
            first = 0 if after is None else self._place_after(after)
            end = len(self._rows) if ends else self._place_after(found[-1])
            follow = end < len(self._rows)
            keys = {at: self._key(self._rows[at]) for at in range(first, end)}
            self._remove([at for at, key in keys.items() if key not in new])
            self._insert(list(new.items()), new.keys() & set(keys.values()), first)
            self._replace(found, first)
        return follow

    def _carry(self, key: Hashable, row: R) -> None:
        """Moves a row that is sorted elsewhere now."""
        assert self._order is not None
        source = self.index_of(key).row()
        if source < 0 or self._order(self._rows[source]) == self._order(row):
            return
        target = self._place_after(row)
        if target not in (source, source + 1):
            source = self._move(source, target)
        self._replace([row], source)

    def _place_after(self, row: R) -> int:
        assert self._order is not None
        return bisect_right(self._rows, self._order(row), key=self._order)

    def _remove(self, gone: Sequence[int]) -> None:
        for first, last in reversed(list(runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._positions = None
            self.endRemoveRows()

    def _reorder(self, wanted: Sequence[Hashable]) -> None:
        """Moves as few rows as possible: those outside the longest run already in order."""
        place = {key: at for at, key in enumerate(wanted)}
        keys = self._keys()
        staying = {wanted[at] for at in longest_rising([place[key] for key in keys])}
        for at, key in enumerate(wanted):
            if key in staying:
                continue
            source = keys.index(key)
            target = keys.index(wanted[at - 1]) + 1 if at else 0
            if target == source:
                continue
            keys.insert(self._move(source, target), keys.pop(source))

    def _move(self, source: int, target: int) -> int:
        """Moves a row before the one at `target`; the answer is where it stands then."""
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        landed = target - 1 if target > source else target
        self._rows.insert(landed, self._rows.pop(source))
        self._positions = None
        self.endMoveRows()
        return landed

    def _insert(
        self, wanted: Sequence[tuple[Hashable, R]], known: Set[Hashable], at: int = 0
    ) -> None:
        fresh = [place for place, (key, _) in enumerate(wanted) if key not in known]
        for first, last in runs(fresh):
            self._put(at + first, [row for _, row in wanted[first : last + 1]])

    def _put(self, at: int, rows: Sequence[R]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self._positions = None
        self.endInsertRows()

    def _replace(self, rows: Sequence[R], at: int = 0) -> None:
        """Takes over what changed inside rows that stay."""
        changed = [place for place, row in enumerate(rows, at) if row != self._rows[place]]
        self._rows[at : at + len(rows)] = rows
        for first, last in runs(changed):
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, len(self._columns) - 1), []
            )
