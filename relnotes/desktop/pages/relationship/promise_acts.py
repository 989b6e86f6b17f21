"""What can be done with an open promise before a meeting: where it stands, and from its menu."""

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.dialogs.history import HistoryDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.rewording import said_anew
from relnotes.desktop.parts.day_popup import DayPopup
from relnotes.desktop.parts.in_place import InPlace
from relnotes.journal import promises, trash
from relnotes.journal.promises import PromiseLine


class OpenPromiseActs(QObject):
    """Acts on promises for a widget that shows them; dialogs open over that widget."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget

    def keep(self, promise: PromiseLine) -> None:
        """Notes that a promise was kept."""
        with self._services.messages.problems():
            self._live.do(self.tr("Keep a promise"), promises.keep, promise.id)
            self._services.messages.quiet(self.tr("A promise kept."))

    def drop(self, promise: PromiseLine) -> None:
        """Asks for the reason and drops a promise."""
        DropPromiseDialog(self._live, self._services, promise, self._widget).open()

    def try_again(self, promise: PromiseLine) -> None:
        """Counts a try that did not get there yet."""
        with self._services.messages.problems():
            self._live.do(self.tr("Count a try"), promises.try_again, promise.id)
            self._services.messages.quiet(self.tr("A try is counted; it stays open."))

    def choose_day(self, promise: PromiseLine, due: QWidget) -> None:
        """Opens a calendar where the date stands."""
        popup = DayPopup(promise.due, self._live.today(), self._widget)
        popup.taken.connect(partial(self.put_on, promise))
        popup.open_at(due.mapToGlobal(QPoint(0, due.height())))

    def put_on(self, promise: PromiseLine, day: dt.date | None) -> None:
        """Moves a promise to another day, or to none."""
        if day != promise.due:
            with self._services.messages.problems():
                label = self.tr("Move a promise to another day")
                self._live.do(label, promises.put_on, promise.id, day)
                self._services.messages.quiet(self.tr("Another day is set."))

    def edit_words(self, promise: PromiseLine, words: QWidget, place: QWidget) -> None:
        """Lets the words be changed where they stand."""
        if not self._live.read_only:
            take, name = partial(self.reword, promise), self.tr("What was promised")
            InPlace(words, promise.what, name, take, within=place)

    def reword(self, promise: PromiseLine, what: str) -> str:
        """Says a promise in other words; answers with what is wrong with them."""
        do, label = self._live.do, self.tr("Say a promise in other words")
        return said_anew(self._services, lambda: do(label, promises.reword, promise.id, what))

    def weigh(self, promise: PromiseLine) -> None:
        """Says that a promise makes a difference, or leaves that open again."""
        with self._services.messages.problems():
            label = self.tr("Say that a promise matters")
            matters = None if promise.matters else True
            self._live.do(label, promises.weigh, promise.id, matters=matters)

    def throw(self, promise: PromiseLine) -> None:
        """Moves a promise to the trash."""
        with self._services.messages.problems():
            label = self.tr("Move a promise to the trash")
            self._live.do(label, trash.throw, "promise", promise.id)
            self._services.messages.quiet(self.tr("The promise is in the trash."))

    def show_history(self, promise: PromiseLine) -> None:
        """What was done to a promise, with the ways back."""
        with self._services.messages.problems():
            HistoryDialog(self._live, self._services, ("promise", promise.id), self._widget).open()

    def show_menu(
        self, promise: PromiseLine, at: QPoint, *, words: QWidget, due: QWidget, place: QWidget
    ) -> QMenu:
        """All that can be done with a promise; its words and its day change where they are."""
        menu = menus.menu(self._widget)
        menus.add(menu, self.tr("Kept"), lambda: self.keep(promise))
        menus.add(menu, self.tr("Tried, not there yet"), lambda: self.try_again(promise))
        menus.add(menu, self.tr("Drop with a reason…"), lambda: self.drop(promise))
        menu.addSeparator()
        menus.add(menu, self.tr("Another day…"), lambda: self.choose_day(promise, due))
        other = self.tr("Other words")
        menus.add(menu, other, lambda: self.edit_words(promise, words, place))
        menu.addSeparator()
        ask = self.tr("Does it matter in the grand scheme of things?")
        inner = menu.addMenu(ask)
        matters = bool(promise.matters)
        menus.add(inner, self.tr("It matters"), lambda: self.weigh(promise), ticked=matters)
        menus.add(inner, self.tr("It does not: drop it…"), lambda: self.drop(promise))
        menu.addSeparator()
        menus.add(menu, self.tr("History…"), lambda: self.show_history(promise))
        menus.add(menu, self.tr("Move to the trash"), lambda: self.throw(promise))
        menu.popup(at)
        return menu
