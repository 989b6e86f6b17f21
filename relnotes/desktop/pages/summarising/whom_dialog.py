"""Whom a summary is about: people by name, everything in a role, a tag, or a house."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.people_dialog import PeopleDialog
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.tokens import px
from relnotes.domain.summary_plan import About, Scope
from relnotes.journal import summary_scope

_VALUE = Qt.ItemDataRole.UserRole


class WhomDialog(PeopleDialog):
    """People to tick; or one role, tag or organisation that stands for all whom it binds."""

    def __init__(self, live: Live, services: Services, about: About, parent: QWidget) -> None:
        self.about = about
        self._offered = live.read(summary_scope.offered)
        chosen = about.people if about.scope is Scope.PEOPLE else ()
        super().__init__(live, services, chosen, parent)
        self.one = QListWidget()
        boxed(self.one)
        self.one.setAccessibleName(self.tr("What there is"))
        self.one.setMinimumHeight(px(280))
        self.add_row(self.one)
        self.scopes.setCurrentIndex(self.scopes.findData(about.scope.value))
        self.scopes.currentIndexChanged.connect(self._turn)
        self.one.currentItemChanged.connect(self._ticked)
        self.one.itemDoubleClicked.connect(self.accept)
        self._turn()

    def rows_above(self) -> Sequence[QWidget]:
        """What it is chosen by."""
        translate = QCoreApplication.translate
        self.scopes = Combo(translate("WhomDialog", "About"))
        for scope, words in (
            (Scope.PEOPLE, translate("WhomDialog", "People")),
            (Scope.ROLE, translate("WhomDialog", "Everything in one role of mine")),
            (Scope.TAG, translate("WhomDialog", "Everyone with a tag")),
            (Scope.ORGANISATION, translate("WhomDialog", "An organisation with its people")),
        ):
            self.scopes.addItem(words, scope.value)
        return (self.scopes,)

    @property
    def scope(self) -> Scope:
        """What is chosen by."""
        return Scope(self.scopes.currentData())

    def save(self) -> None:
        """Takes what is ticked or marked."""
        super().save()
        item = self.one.currentItem()
        if self.scope is Scope.PEOPLE:
            self.about = About(people=self.people)
        elif self.scope is Scope.ORGANISATION:
            self.about = About(Scope.ORGANISATION, (int(item.data(_VALUE)),))
        else:
            self.about = About(self.scope, word=str(item.data(_VALUE)))

    def _choices(self) -> Sequence[tuple[object, str]]:
        offered = self._offered
        return {
            Scope.PEOPLE: (),
            Scope.ROLE: tuple((word, word) for word in offered.roles),
            Scope.TAG: tuple((word, f"#{word}") for word in offered.tags),
            Scope.ORGANISATION: offered.organisations,
        }[self.scope]

    def _turn(self) -> None:
        by_name = self.scope is Scope.PEOPLE
        self.search.setVisible(by_name)
        self.list.setVisible(by_name)
        self.one.setVisible(not by_name)
        self.one.clear()
        about = self.about
        now = about.people[0] if about.scope is Scope.ORGANISATION and about.people else about.word
        for value, words in self._choices():
            item = QListWidgetItem(words)
            item.setData(_VALUE, value)
            self.one.addItem(item)
            if value == now:
                self.one.setCurrentItem(item)
        self._ticked()

    def _ticked(self) -> None:
        if hasattr(self, "one") and self.scope is not Scope.PEOPLE:
            self.confirm.setEnabled(self.one.currentItem() is not None)
        else:
            super()._ticked()
