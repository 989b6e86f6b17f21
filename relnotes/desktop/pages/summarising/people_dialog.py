"""Choosing one of the people, or several."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.name_book import NameBook
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.names_to_tick import NamesToTick
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px


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
        self._alone: int | None = None
        self.search = SearchField(self.tr("Search people"))
        self.list = NamesToTick(NameBook.of(live).folded, self.people)
        self.list.setAccessibleName(self.tr("People"))
        self.list.setMinimumHeight(px(280))
        for row in self.rows_above():
            self.add_row(row)
        self.add_row(self.search)
        self.add_row(self.list)
        self.search.setFocus()
        self.search.textChanged.connect(self.list.narrow)
        self.list.turned.connect(self._ticked)
        self.list.taken.connect(self._take)
        self._ticked()

    def rows_above(self) -> Sequence[QWidget]:
        """What a subclass asks before the names."""
        return ()

    def save(self) -> None:
        """Takes those that are ticked, or the one that was taken alone."""
        self.people = (self._alone,) if self._alone is not None else self.list.ticks

    def _ticked(self) -> None:
        self.confirm.setEnabled(bool(self.list.ticks))

    def _take(self, alone: int) -> None:
        self._alone = alone
        self.accept()
