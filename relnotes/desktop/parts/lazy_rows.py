"""A model of any length: the keys of all rows at once, and the rows that are looked at."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_BLOCK = 64
"""Rows that are read together: a screen and a bit."""


class LazyRowsModel(QAbstractListModel, Generic[R]):
    """Rows told apart by a key, an id; `fetch` reads the rows of some keys when they are needed.

    `begins` answers with the keys of the rows that begin with what is typed, so that typing ahead
    reads no row.
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
        super().__init__(parent)
        self._roles = {Qt.ItemDataRole.DisplayRole.value: text} | dict(roles)
        self._fetch, self._begins = fetch, begins
        self._keys: tuple[int, ...] = ()
        self._positions: dict[int, int] = {}
        self._read: dict[int, R] = {}

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
            first = position - position % _BLOCK
            wanted = self._keys[first : first + _BLOCK]
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

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

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
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._take((*old[:head], *old[len(old) - tail :]))
            self.endRemoveRows()
        if len(new) > head + tail:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._take(new)
            self.endInsertRows()

    def _take(self, keys: tuple[int, ...]) -> None:
        self._keys = keys
        self._positions = {key: at for at, key in enumerate(keys)}
