"""What happened, in somebody else's files, as a table to tick."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Kept

from relnotes.desktop.dialogs.import_rows import AT_ONCE, Comer
from relnotes.journal.arrivals import Happening

Index = QModelIndex | Kept
_WHAT, _DAY, _WHO, _NOTE = range(4)
_TICKED, _FREE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class Comers(QAbstractTableModel):
    """A row for each entry with a tick; one that is here already has none."""

    counted = Signal()
    """Another number of entries is ticked."""

    def __init__(self, locale: QLocale, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._locale, self._today = locale, today
        self._rows: tuple[Comer, ...] = ()
        self._ticks: list[bool] = []
        self._shown = 0

    @property
    def rows(self) -> tuple[Comer, ...]:
        """All entries that were found."""
        return self._rows

    def set_entries(self, entries: tuple[Comer, ...], wanted: Sequence[bool]) -> None:
        """Shows other entries, those ticked that are wanted."""
        self.beginResetModel()
        self._rows = entries
        self._ticks = list(wanted)
        self._shown = min(len(entries), AT_ONCE)
        self.endResetModel()
        self.counted.emit()

    def ticked(self) -> tuple[Happening, ...]:
        """Those that are to come along."""
        pairs = zip(self._rows, self._ticks, strict=True)
        return tuple(row.happening for row, ticked in pairs if ticked)

    @property
    def chosen(self) -> int:
        """How many are to come along."""
        return sum(self._ticks)

    def tick_all(self, *, ticked: bool) -> None:
        """Ticks every entry that is new, or none."""
        self._ticks = [ticked and not row.expected.known for row in self._rows]
        last = self.index(self._shown - 1, _WHAT)
        self.dataChanged.emit(self.index(0, _WHAT), last, [Qt.ItemDataRole.CheckStateRole])
        self.counted.emit()

    def tick_nobodys(self, *, ticked: bool) -> None:
        """Ticks the entries that are about nobody here, once somebody was named for them."""
        rows = zip(self._rows, self._ticks, strict=True)
        self._ticks = [was if row.expected.people else ticked for row, was in rows]
        last = self.index(self._shown - 1, _WHAT)
        self.dataChanged.emit(self.index(0, _WHAT), last, [Qt.ItemDataRole.CheckStateRole])
        self.counted.emit()

    def toggle(self, index: Index) -> None:
        """Turns the tick of a row."""
        at = self.index(index.row(), _WHAT)
        state = _FREE if self._ticks[index.row()] else _TICKED
        self.setData(at, state, Qt.ItemDataRole.CheckStateRole)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many entries there are."""
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
        return 0 if parent is not None and parent.isValid() else _NOTE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("What happened"), self.tr("Day"), self.tr("With whom"), "")[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a row can be ticked."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if self._rows[index.row()].expected.known:
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == _WHAT else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell, or the tick."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == _WHAT:
            return _TICKED if self._ticks[index.row()] else _FREE
        return self._text(row, column) if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set the tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if self._rows[index.row()].expected.known:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) == _TICKED
        self.dataChanged.emit(index, index, [role])
        self.counted.emit()
        return True

    def _nobody(self, row: Comer) -> str:
        """Whom the file names where none of them is here."""
        named = ", ".join(guest.name for guest in row.happening.guests if guest.name)
        return self.tr("{names} (not here)").format(names=named) if named else self.tr("nobody")

    def _text(self, row: Comer, column: int) -> str:
        draft = row.happening.draft
        if column == _WHAT:
            return draft.title
        if column == _DAY:
            day = row.day
            return self._locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
        if column == _WHO:
            return ", ".join(row.expected.people) or self._nobody(row)
        if row.expected.known:
            return self.tr("here already")
        return self.tr("next meeting") if row.day > self._today else ""
