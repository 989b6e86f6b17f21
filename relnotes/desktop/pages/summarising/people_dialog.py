"""Choosing one of the people, or several."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.domain.folding import fold
from relnotes.journal import people
from relnotes.journal.people import Name

_ID = Qt.ItemDataRole.UserRole


class PeopleDialog(FormDialog):
    """Everyone by name, to tick; a double click takes one alone."""

    def __init__(
        self,
        live: Live,
        services: Services,
        chosen: Iterable[int],
        parent: QWidget,
        *,
        title: str = "",
    ) -> None:
        super().__init__(
            live,
            services,
            title or QCoreApplication.translate("PeopleDialog", "Whom is it for?"),
            verb=QCoreApplication.translate("PeopleDialog", "Choose"),
            parent=parent,
        )
        self.people: tuple[int, ...] = tuple(chosen)
        self.search = SearchField(self.tr("Search people"))
        self.list = QListWidget()
        boxed(self.list)
        self.list.setAccessibleName(self.tr("People"))
        self.list.setMinimumHeight(px(280))
        for row in self.rows_above():
            self.add_row(row)
        self.add_row(self.search)
        self.add_row(self.list)
        self._fill(live.read(people.names))
        self.search.setFocus()
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._ticked)
        self.list.itemDoubleClicked.connect(self._take)
        self._ticked()

    def rows_above(self) -> Sequence[QWidget]:
        """What a subclass asks before the names."""
        return ()

    def save(self) -> None:
        """Takes those that are ticked."""
        self.people = tuple(self._ticks())

    def _fill(self, names: tuple[Name, ...]) -> None:
        for name in names:
            item = QListWidgetItem(name.name)
            item.setData(_ID, name.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = name.id in self.people
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _ticks(self) -> list[int]:
        return [
            item.data(_ID) for item in self._items() if item.checkState() == Qt.CheckState.Checked
        ]

    def _ticked(self) -> None:
        self.confirm.setEnabled(bool(self._ticks()))

    def _filter(self, text: str) -> None:
        wanted = fold(text).split()
        shown = []
        for item in self._items():
            name = fold(item.text())
            item.setHidden(not all(word in name for word in wanted))
            if not item.isHidden():
                shown.append(item)
        if wanted and shown:
            self.list.setCurrentItem(shown[0])

    def _take(self, item: QListWidgetItem) -> None:
        for other in self._items():
            ticked = other is item
            other.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.accept()
