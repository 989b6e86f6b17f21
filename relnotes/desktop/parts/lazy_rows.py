"""A model of any length: the keys of all rows at once, and the rows that are looked at."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_BEFORE, _AFTER = 16, 32
"""Rows that are read together with one that is looked at: a screen and a bit."""


_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class LazyRowsModel(QStandardItemModel, Generic[R]):
    """Rows told apart by a key, an id; `fetch` reads the rows of some keys when they are needed.

    `begins` answers with the keys of the rows that begin with what is typed, so that typing ahead
    reads no row. Qt itself counts the rows, without an item in any: a view asks how many there are
    four times for each of them as it lays them out, and Python took twenty milliseconds to answer.
    """

    def __init__(
        self,
        text: Callable[[R], str],
        fetch: Callable[[Sequence[int]], Mapping[int, R]],
        *,
        roles: Mapping[int, Callable[[R], object]],
        begins: Callable[[str], Sequence[int]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(0, 1, parent)
        self._roles = {Qt.ItemDataRole.DisplayRole.value: text} | dict(roles)
        self._fetch, self._begins = fetch, begins
        self._keys: tuple[int, ...] = ()
        self._coming: tuple[int, ...] = ()
        self._positions: dict[int, int] = {}
        self._read: dict[int, R] = {}
        for told in (self.rowsInserted, self.rowsRemoved):
            told.connect(self._take)  # before any view, which asks for data as it hears of it

    @property
    def keys(self) -> tuple[int, ...]:
        """The keys of all rows, in their order."""
        return self._keys

    @property
    def rows(self) -> tuple[R, ...]:
        """All rows, read for it where they were not yet."""
        return tuple(row for at in range(len(self._keys)) if (row := self.row(at)) is not None)

    def row(self, at: Index | int) -> R | None:
        """The row at an index or a position; None where it is gone since the keys were read."""
        position = at if isinstance(at, int) else at.row()
        key = self._keys[position]
        if key not in self._read:
            wanted = self._keys[max(0, position - _BEFORE) : position + _AFTER]
            self._read |= self._fetch([one for one in wanted if one not in self._read])
        return self._read.get(key)

    def index_of(self, key: int | None) -> QModelIndex:
        """Where the row with this key stands; an invalid index where it does not."""
        at = None if key is None else self._positions.get(key)
        return QModelIndex() if at is None else self.index(at, 0)

    def set_keys(self, keys: Sequence[int]) -> None:
        """Makes these the rows, and reads anew what is looked at; views hear only what differs."""
        old, new = self._keys, tuple(keys)
        self._read.clear()
        if new != old:
            self._exchange(old, new)
        if new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0), [])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are chosen, and nothing else."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a row, or what one of the roles makes of it."""
        make = self._roles.get(role)
        if make is None or not index.isValid() or index.row() >= len(self._keys):
            return None
        row = self.row(index)
        return None if row is None else make(row)

    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """Answers to typing ahead from the keys alone, going on after the last row at the top."""
        if self._begins is None or role != Qt.ItemDataRole.DisplayRole or hits < 1:
            return super().match(start, role, value, hits, flags)
        found = sorted(
            at for key in self._begins(str(value)) if (at := self._positions.get(key)) is not None
        )
        ahead = [at for at in found if at >= start.row()] + [at for at in found if at < start.row()]
        return [self.index(at, 0) for at in ahead[:hits]]

    def _exchange(self, old: tuple[int, ...], new: tuple[int, ...]) -> None:
        """Takes out and puts in what lies between the rows that both begin and end with."""
        least = min(len(old), len(new))
        head = next((at for at in range(least) if old[at] != new[at]), least)
        rest = least - head
        tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
        if len(old) > head + tail:
            self._coming = (*old[:head], *old[len(old) - tail :])
            self.removeRows(head, len(old) - tail - head)
        if len(new) > head + tail:
            self._coming = new
            self.insertRows(head, len(new) - tail - head)

    def _take(self) -> None:
        self._keys = self._coming
        self._positions = {key: at for at, key in enumerate(self._keys)}
