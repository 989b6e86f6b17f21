"""What a row of the day can do in place: each a change with a quiet line and Undo."""

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.coming import open_hearing
from relnotes.desktop.dialogs.acknowledge import AcknowledgeDialog
from relnotes.desktop.dialogs.ask import AskDialog
from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.dialogs.review import ReviewDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.asking.queue import QueueDialog
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.menus import add, menu
from relnotes.desktop.pages.todaying import looks
from relnotes.desktop.words import first_name
from relnotes.domain.day import ContactRow, Kind, PromiseRow, Row
from relnotes.domain.kinds import Side, Standing
from relnotes.journal import asking, contributions, promises, relationships, rhythms, stakes

SNOOZES = (1, 3, 7)


class TodayActs(QObject):
    """Acts for a widget that shows rows of the day; menus and dialogs open over it."""

    go = Signal(object)
    """A `Place` that the window should open."""
    put_off = Signal(object)
    """A `Row` that is left for tomorrow."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget

    def open(self, row: Row) -> None:
        """Goes where the row leads."""
        self.go.emit(looks.place(row))

    def open_person(self, row: Row) -> None:
        """Goes to the relationship."""
        self.go.emit(Place("relationships", row.relationship_id, "overview"))

    def prepare(self, row: Row) -> None:
        """Opens what to have in mind before meeting them."""
        self.go.emit(Place("brief", row.relationship_id))

    def log(self, row: Row) -> QDialog:
        """Asks what happened with them."""
        place = Place("relationships", row.relationship_id)
        return self._opened(CaptureWindow(self._live, self._services, place, self._widget))

    def snooze(self, row: Row, days: int) -> None:
        """Asks again after some days."""
        until = self._live.today() + dt.timedelta(days=days)
        with self._services.messages.problems():
            label = self.tr("Snooze")
            self._live.do(label, rhythms.snooze, row.relationship_id, until)
            when = self._services.words.due(until, self._live.today())
            self._quiet(self.tr("Comes back {when}.").format(when=when))

    def no_answer(self, row: Row) -> None:
        """Notes a try; the day asks again in a while."""
        with self._services.messages.problems():
            label, today = self.tr("No answer"), self._live.today()
            self._live.do(label, rhythms.try_to_reach, row.relationship_id, today)
            self._quiet(self.tr("A try is noted. It comes back in three days."))

    def rest(self, row: Row) -> None:
        """Lets a relationship rest."""
        with self._services.messages.problems():
            self._live.do(
                self.tr("Let it rest"),
                relationships.set_standing,
                row.relationship_id,
                Standing.RESTING,
            )
            self._quiet(self.tr("Resting. Nothing will ask for it."))

    def keep(self, row: Row) -> None:
        """Notes that a promise was kept."""
        with self._services.messages.problems():
            self._live.do(self.tr("Keep a promise"), promises.keep, row.id)
            self._quiet(self.tr("A promise kept."))

    def keep_as_contribution(self, row: Row) -> None:
        """Notes that a promise was kept, and that it is something that its side brought."""
        with self._services.messages.problems():
            label = self.tr("Keep a promise as a contribution")
            self._live.do(label, promises.keep_as_contribution, row.id)
            self._quiet(self.tr("Kept, and noted as a contribution."))

    def try_again(self, row: Row) -> None:
        """Counts a try that did not get there yet."""
        with self._services.messages.problems():
            self._live.do(self.tr("Count a try"), promises.try_again, row.id)
            self._quiet(self.tr("A try is counted; it stays open."))

    def drop(self, row: Row) -> None:
        """Asks for the reason and drops a promise."""
        with self._services.messages.problems():
            lines = self._live.read(promises.open_promises, row.relationship_id)
            for line in lines:
                if line.id == row.id:
                    dialog = DropPromiseDialog(self._live, self._services, line, self._widget)
                    self._opened(dialog)

    def thanked(self, row: Row) -> None:
        """Notes that theirs was thanked for."""
        with self._services.messages.problems():
            self._live.do(self.tr("Mark as thanked"), contributions.acknowledge, row.id)
            self._quiet(self.tr("Thanked today."))

    def told(self, row: Row) -> None:
        """Notes that mine was told."""
        with self._services.messages.problems():
            self._live.do(self.tr("Mark as told"), contributions.acknowledge, row.id)
            self._quiet(self.tr("Told today."))

    def asked(self, row: Row) -> None:
        """Notes that an assumption was asked about."""
        with self._services.messages.problems():
            self._live.do(self.tr("Ask instead of assuming"), stakes.ask, row.id)
            self._quiet(self.tr("Asked, not assumed any more."))

    def words_for(self, row: Row) -> None:
        """Opens ready words: to ask with, or to tell."""
        if row.kind is Kind.ASK:
            guess = self._live.read(asking.one, row.id, self._live.today())
            if guess is not None:
                self._opened(AskDialog(self._live, self._services, guess, self._widget))
            return
        line = self._live.read(contributions.one, row.id)
        self._opened(AcknowledgeDialog(self._live, self._services, line, self._widget))

    def question(self, row: Row) -> None:
        """Opens a belief, with its test and its verdict."""
        from relnotes.desktop.dialogs.belief import BeliefDialog

        self._opened(BeliefDialog(self._live, self._services, self._widget, belief_id=row.id))

    def ask_all(self) -> None:
        """Opens everything that is only assumed, of all people."""
        self._opened(QueueDialog(self._live, self._services, self._widget))

    def look_back(self, row: Row) -> None:
        """Asks the short questions of a review; the day of the next look takes the row away."""
        with self._services.messages.problems():
            person = row.relationship_id
            self._opened(ReviewDialog(self._live, self._services, person, self._widget))

    def later(self, row: Row) -> None:
        """Leaves a row for tomorrow; nothing in the journal changes."""
        self.put_off.emit(row)
        self._services.messages.quiet(self.tr("Left for another day."), undo=False)

    def show_snoozes(self, row: Row, at: QPoint) -> QMenu:
        """The menu of how long to snooze."""
        shown = menu(self._widget)
        self._add_snoozes(shown, row)
        shown.popup(at)
        return shown

    def show_menu(self, row: Row, at: QPoint) -> QMenu:
        """The menu of a row: all that its buttons do, and more."""
        shown = menu(self._widget)
        self._add_own(shown, row)
        if not row.relationship_id:  # a belief about nobody
            shown.popup(at)
            return shown
        shown.addSeparator()
        add(shown, self.tr("Before you meet"), lambda: self.prepare(row))
        add(shown, self.tr("Log what happened…"), lambda: self.log(row))
        name = first_name(row.name)
        add(shown, self.tr("Open {name}").format(name=name), lambda: self.open_person(row))
        shown.popup(at)
        return shown

    def _add_own(self, to: QMenu, row: Row) -> None:
        if isinstance(row, ContactRow):
            self._add_snoozes(to.addMenu(self.tr("Snooze")), row)
            add(to, self.tr("No answer"), lambda: self.no_answer(row))
            add(to, self.tr("Let it rest"), lambda: self.rest(row))
        elif isinstance(row, PromiseRow):
            mine = row.side is Side.ME
            tried = self.tr("Tried, not there yet") if mine else self.tr("Asked again")
            add(to, self.tr("Done"), lambda: self.keep(row))
            add(to, self.tr("Done, as a contribution"), lambda: self.keep_as_contribution(row))
            add(to, tried, lambda: self.try_again(row))
            add(to, self.tr("Drop with a reason…"), lambda: self.drop(row))
        elif row.kind is Kind.THANKS:
            add(to, self.tr("Thanked"), lambda: self.thanked(row))
        elif row.kind is Kind.REPAIR:
            add(to, self.tr("Open repair"), lambda: self.open(row))
        elif row.kind is Kind.BELIEF:
            add(to, self.tr("Question it"), lambda: self.question(row))
            add(to, self.tr("Later"), lambda: self.put_off.emit(row))

    def _add_snoozes(self, to: QMenu, row: Row) -> None:
        names = {
            1: self.tr("Until tomorrow"),
            3: self.tr("For three days"),
            7: self.tr("For a week"),
        }
        for days in SNOOZES:
            add(to, names[days], partial(self.snooze, row, days))

    def _opened(self, dialog: QDialog) -> QDialog:
        open_hearing(dialog)
        return dialog

    def _quiet(self, text: str) -> None:
        self._services.messages.quiet(text)
