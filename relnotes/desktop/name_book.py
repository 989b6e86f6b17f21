"""Everyone's name, read once and kept at hand: thousands of them are read beside the window.

Forms that ask whom open at once so, and so does a choice of ten thousand names.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListView

from relnotes.desktop.live import Live
from relnotes.desktop.of_journal import OfJournal
from relnotes.desktop.parts.fields import Combo
from relnotes.domain.folding import fold
from relnotes.journal import people
from relnotes.journal.access import Change, Reader
from relnotes.journal.people import Name

_LETTERS = 18
_AT_ONCE = 14
"""Names that are seen of an open list."""

Folded = tuple[tuple[str, Name], ...]
"""Names with how they are compared."""


class NameBook(OfJournal):
    """Keeps the names of a journal, in their order, until one of them may be another."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._known: Folded | None = None
        self._prepares = False
        live.changed.connect(self._heard)
        live.changed_elsewhere.connect(self._forget)
        live.sharing_turned.connect(self._forget)

    def prepare(self) -> None:
        """Reads them on a thread before somebody asks, from now on after each change too."""
        self._prepares = True
        if self._known is None:
            self._live.read_later(self, self._arrived, _folded)

    @property
    def folded(self) -> Folded:
        """Everyone, and how their names are compared."""
        if self._known is None:
            self._known = self._live.read(_folded)
        return self._known

    @property
    def everyone(self) -> tuple[Name, ...]:
        """Everyone, by name."""
        return tuple(one for _, one in self.folded)

    def _arrived(self, found: Folded) -> None:
        self._known = found

    def _heard(self, change: Change) -> None:
        if change.touches("relationship"):
            self._forget()

    def _forget(self) -> None:
        self._known = None
        if self._prepares:
            self.prepare()  # also where an older answer is under way: the newest counts


def _folded(reader: Reader) -> Folded:
    return tuple((fold(one.name), one) for one in people.names(reader))


class Whom(Combo):
    """A choice of one of everybody, and before them what stands for nobody in particular.

    Qt keeps the names alone: a model of ours, or an item for each, would take longer to fill and to
    open than the rest of a form.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self._ids: list[int | None] = []
        self.setMaxVisibleItems(_AT_ONCE)
        # As wide as a name needs; asking each of thousands how wide it is takes its time.
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if isinstance(view := self.view(), QListView):
            view.setUniformItemSizes(True)

    def offer(self, everyone: Sequence[Name], *, head: str = "", chosen: int | None = None) -> None:
        """Fills it; whoever is chosen is, else the first."""
        with QSignalBlocker(self):
            self.clear()
            self._ids = [None] * bool(head) + [one.id for one in everyone]
            self.addItems([head] * bool(head) + [one.name for one in everyone])
            self.setCurrentIndex(max(0, self.findData(chosen)))

    def itemData(self, index: int, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """Whose name it is."""
        if role != Qt.ItemDataRole.UserRole:
            return super().itemData(index, role)
        return self._ids[index] if 0 <= index < len(self._ids) else None

    def currentData(self, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """Who is chosen."""
        return self.itemData(self.currentIndex(), role)

    def findData(self, data: Any, *_how: Any) -> int:
        """Where somebody stands; -1 for who is not here."""
        return self._ids.index(data) if data in self._ids else -1
