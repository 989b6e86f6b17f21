"""What can be done with an open promise: each a step with a quiet line and Undo."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.promising.nudge import NudgeDialog
from relnotes.desktop.pages.relationship.menus import add, menu
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side
from relnotes.journal import promises
from relnotes.journal.promises import PromiseLine


class PromiseActs(QObject):
    """Acts for a widget that shows promises; menus and dialogs open over it."""

    go = Signal(object)
    """A `Place` that the window should open."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget

    def open(self, line: PromiseLine) -> None:
        """Goes to the relationship."""
        self.go.emit(Place("relationships", line.relationship_id, "overview"))

    def keep(self, line: PromiseLine) -> None:
        """Notes that it was kept."""
        with self._services.messages.problems():
            self._live.do(self.tr("Keep a promise"), promises.keep, line.id)
            self._quiet(self.tr("A promise kept."))

    def keep_as_contribution(self, line: PromiseLine) -> None:
        """Notes that it was kept, and that it is something that this side brought."""
        with self._services.messages.problems():
            label = self.tr("Keep a promise as a contribution")
            self._live.do(label, promises.keep_as_contribution, line.id)
            self._quiet(self.tr("Kept, and noted as a contribution."))

    def try_again(self, line: PromiseLine) -> None:
        """Counts a try that did not get there yet."""
        with self._services.messages.problems():
            self._live.do(self.tr("Count a try"), promises.try_again, line.id)
            self._quiet(self.tr("A try is counted; it stays open."))

    def nudge(self, line: PromiseLine) -> None:
        """Words a kind reminder."""
        NudgeDialog(self._live, self._services, line, self._widget).open()

    def drop(self, line: PromiseLine) -> None:
        """Asks for the reason and drops it."""
        DropPromiseDialog(self._live, self._services, line, self._widget).open()

    def show_menu(self, line: PromiseLine, at: QPoint, *, rests: bool) -> QMenu:
        """All that can be done with a promise."""
        shown = menu(self._widget)
        mine = line.side is Side.ME
        add(shown, self.tr("Kept"), lambda: self.keep(line))
        add(shown, self.tr("Kept, as a contribution"), lambda: self.keep_as_contribution(line))
        tried = self.tr("Tried, not there yet") if mine else self.tr("Asked again")
        add(shown, tried, lambda: self.try_again(line))
        if not mine and not rests:
            add(shown, self.tr("A kind word…"), lambda: self.nudge(line))
        add(shown, self.tr("Drop with a reason…"), lambda: self.drop(line))
        shown.addSeparator()
        name = first_name(line.name)
        add(shown, self.tr("Open {name}").format(name=name), lambda: self.open(line))
        shown.popup(at)
        return shown

    def _quiet(self, text: str) -> None:
        self._services.messages.quiet(text)
