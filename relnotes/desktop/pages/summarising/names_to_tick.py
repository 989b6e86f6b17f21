"""Everyone by name, with a tick each; what is typed narrows it, however many there are."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView

from relnotes.desktop.name_book import Folded
from relnotes.desktop.parts.boxed import boxed
from relnotes.domain.folding import fold
from relnotes.journal.people import Name

Index = QModelIndex | QPersistentModelIndex
_TICKED, _FREE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class NamesToTick(QListView):
    """A list that makes nothing for those who are not seen."""

    turned = Signal()
    """Others are ticked now."""
    taken = Signal(int)
    """Who was taken alone, by a double click."""

    def __init__(self, everyone: Folded, ticked: Iterable[int]) -> None:
        super().__init__()
        boxed(self)
        self.setProperty("look", "names")
        self.setUniformItemSizes(True)
        self._model = _Names(everyone, ticked, self)
        self.setModel(self._model)
        self._model.dataChanged.connect(self.turned)
        self.doubleClicked.connect(lambda at: self.taken.emit(self._model.at(at).id))

    @property
    def ticks(self) -> tuple[int, ...]:
        """Who is ticked, by name, also those whom what was typed leaves out."""
        return self._model.ticks

    def narrow(self, text: str) -> None:
        """Shows those whose names hold all that was typed, and stands at the first of them."""
        self._model.narrow(fold(text).split())
        if text.strip() and self._model.rowCount():
            self.selectionModel().setCurrentIndex(
                self._model.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )


class _Names(QAbstractListModel):
    """The names that are left of all, and the ticks of all."""

    def __init__(self, everyone: Folded, ticked: Iterable[int], parent: QObject) -> None:
        super().__init__(parent)
        self._everyone, self._shown = everyone, everyone
        self._ticked = {*ticked} & {one.id for _, one in everyone}

    @property
    def ticks(self) -> tuple[int, ...]:
        """Who is ticked, in the order of the names."""
        return tuple(one.id for _, one in self._everyone if one.id in self._ticked)

    def at(self, index: Index) -> Name:
        """Who stands there."""
        return self._shown[index.row()][1]

    def narrow(self, wanted: Sequence[str]) -> None:
        """Leaves those whose names hold all of these words."""
        self.beginResetModel()
        self._shown = tuple(one for one in self._everyone if all(word in one[0] for word in wanted))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many names are left."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that each can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name, or its tick."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self.at(index).name
        if index.isValid() and role == Qt.ItemDataRole.CheckStateRole:
            return _TICKED if self.at(index).id in self._ticked else _FREE
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set the tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        turn = self._ticked.add if Qt.CheckState(value) == _TICKED else self._ticked.discard
        turn(self.at(index).id)
        self.dataChanged.emit(index, index, [role])
        return True
