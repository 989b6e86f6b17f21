"""What can be done with a need or an expectation, from its row, its pill and its menu."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from relnotes.desktop.dialogs.ask import AskDialog
from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.dialogs.history import HistoryDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.dialogs.stake_states import STATES, StakeStatesDialog, StateDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.menus import add, add_moves, menu, short
from relnotes.desktop.pages.relationship.rewording import said_anew
from relnotes.desktop.pages.relationship.stake_row import StakeRow
from relnotes.desktop.parts.day_popup import DayPopup
from relnotes.desktop.parts.in_place import InPlace
from relnotes.domain.kinds import Side, StakeKind, StakeSource, StakeState
from relnotes.journal import asking, stakes, trash
from relnotes.journal.stakes import StakeLine


class StakeActs(QObject):
    """Acts on stakes for a widget that shows them; dialogs open over that widget."""

    go = Signal(object)
    """A `Place` that the window should open."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget

    def new(self, relationship_id: int, side: Side, kind: StakeKind) -> QDialog:
        """Ask for a new one."""
        return self._open(
            StakeDialog(
                self._live, self._services, relationship_id, self._widget, side=side, kind=kind
            )
        )

    def edit(self, line: StakeLine) -> QDialog:
        """Open it to be said anew."""
        return self._open(
            StakeDialog(
                self._live,
                self._services,
                line.relationship_id,
                self._widget,
                side=line.side,
                kind=line.kind,
                stake_id=line.id,
            )
        )

    def reword(self, line: StakeLine, what: str) -> str:
        """Say it in other words; answers with what is wrong with them."""
        do, label = self._live.do, self.tr("Say it in other words")
        return said_anew(self._services, lambda: do(label, stakes.reword, line.id, what))

    def edit_words(self, row: StakeRow) -> None:
        """Let the words be changed where they stand."""
        if not self._live.read_only:
            name, line = self.tr("In other words"), row.line
            InPlace(row.what, line.what, name, partial(self.reword, line), within=row)

    def history(self, line: StakeLine) -> QDialog:
        """Show every state it had."""
        dialog = StakeStatesDialog(self._live, self._services, line, self._widget)
        dialog.go.connect(self.go)
        return self._open(dialog)

    def all_changes(self, line: StakeLine) -> QDialog:
        """Show everything that was changed about it, with the ways back."""
        about = ("stake", line.id)
        return self._open(HistoryDialog(self._live, self._services, about, self._widget))

    def arrange(self, ids: Sequence[int], place: int) -> None:
        """Put the needs, or the expectations, of a side into this order."""
        with self._services.messages.problems():
            self._live.do(self.tr("Put into another order"), stakes.arrange, tuple(ids))
            number, text = self._services.words.number, self.tr("Now in place {n} of {all}")
            self._quiet(text.format(n=number(place + 1), all=number(len(ids))))

    def pick_due(self, line: StakeLine, at: QPoint) -> DayPopup | None:
        """Open a calendar where the day stands, or is to stand."""
        if self._live.read_only:
            return None
        popup = DayPopup(line.due, self._live.today(), self._widget)
        popup.taken.connect(partial(self.set_due, line))
        popup.open_at(at)
        return popup

    def set_due(self, line: StakeLine, due: dt.date | None) -> None:
        """Say by when it is counted on."""
        if due == line.due:
            return
        with self._services.messages.problems():
            self._live.do(self.tr("Set the day"), stakes.set_due, line.id, due)
            words = self._services.words
            by = self.tr("Counted on by {day}")
            said = by.format(day=words.day(due, self._live.today())) if due else ""
            self._quiet(said or self.tr("No day is named any more"))

    def set_state(self, line: StakeLine, state: StakeState) -> None:
        """Move it to a state, today."""
        if state is line.state:
            return
        with self._services.messages.problems():
            self._live.do(self.tr("Change how it stands"), stakes.set_state, line.id, state)
            word = self._services.words.enum(state)
            self._quiet(self.tr("Now {state}; what it was stays in its history").format(state=word))

    def note_state(self, line: StakeLine) -> QDialog:
        """Ask for a state with a note and a day."""
        return self._open(StateDialog(self._live, self._services, line, self._widget))

    def ask(self, line: StakeLine, source: StakeSource) -> None:
        """Note that it is no guess any more."""
        with self._services.messages.problems():
            self._live.do(self.tr("Note that it was spoken of"), stakes.ask, line.id, source)
            self._quiet(self.tr("Spoken aloud, today"))

    def how_to_ask(self, line: StakeLine) -> None:
        """Open the words to ask with, and the place for the answer."""
        guess = self._live.read(asking.one, line.id, self._live.today())
        if guess is not None:
            AskDialog(self._live, self._services, guess, self._widget).open()

    def miss(self, line: StakeLine) -> None:
        """Note that what was foreseen did not come; it is let go, and says why."""
        note = self.tr("It was foreseen, and did not come.")
        with self._services.messages.problems():
            label, released = self.tr("Let go of what was foreseen"), StakeState.RELEASED
            self._live.do(label, stakes.set_state, line.id, released, note=note)
            self._quiet(self.tr("Let go; that you foresaw it stays in its history"))

    def delete(self, line: StakeLine) -> None:
        """Put it into the trash."""
        need = line.kind is StakeKind.NEED
        label = self.tr("Delete a need") if need else self.tr("Delete an expectation")
        with self._services.messages.problems():
            self._live.do(label, trash.throw, "stake", line.id)
            self._quiet(self.tr("Moved to the trash"))

    def toggle_link(self, need_id: int, expectation_id: int, *, linked: bool) -> None:
        """Say that an expectation serves a need, or that it does not."""
        with self._services.messages.problems():
            if linked:
                label = self.tr("Unlink an expectation from a need")
                self._live.do(label, stakes.unlink, need_id, expectation_id)
            else:
                label = self.tr("Link an expectation to a need")
                self._live.do(label, stakes.link, need_id, expectation_id)

    def log_serving(self, line: StakeLine) -> QDialog:
        """Log what the other side brought for it."""
        side = Side.THEM if line.side is Side.ME else Side.ME
        place = Place("relationships", line.relationship_id, "contributions")
        return self._open(
            ContributionDialog(
                self._live, self._services, place, self._widget, side=side, serves=(line.id,)
            )
        )

    def show_states(self, line: StakeLine, at: QPoint) -> QMenu:
        """The menu of the pill."""
        shown = menu(self._widget)
        self._add_states(shown, line)
        shown.popup(at)
        return shown

    def show_asking(self, line: StakeLine, at: QPoint) -> QMenu:
        """The menu of an assumption."""
        shown = menu(self._widget)
        self._add_asking(shown, line)
        shown.popup(at)
        return shown

    def show_menu(
        self, line: StakeLine, others: Sequence[StakeLine], at: QPoint, move: Callable[[int], None]
    ) -> QMenu:
        """The menu of the row: all that its buttons do, and more."""
        shown = menu(self._widget)
        add(shown, self.tr("Edit…"), lambda: self.edit(line))
        add(shown, self.tr("By when…"), lambda: self.pick_due(line, at))
        self._add_states(shown.addMenu(self.tr("How it stands")), line)
        if line.source is StakeSource.ASSUMED:
            self._add_asking(shown, line)
        add(shown, self.tr("History…"), lambda: self.history(line))
        self._add_links(shown, line, others)
        served = self.tr("Log what I brought for it…")
        if line.side is Side.ME:
            served = self.tr("Log what they brought for it…")
        add(shown, served, lambda: self.log_serving(line))
        shown.addSeparator()
        beside = [one for one in others if (one.side, one.kind) == (line.side, line.kind)]
        add_moves(shown, line, beside, move)
        add(shown, self.tr("All changes…"), lambda: self.all_changes(line))
        add(shown, self.tr("Move to the trash"), lambda: self.delete(line))
        shown.popup(at)
        return shown

    def _add_states(self, to: QMenu, line: StakeLine) -> None:
        for state in STATES:
            add(
                to,
                self._services.words.enum_title(state),
                partial(self.set_state, line, state),
                ticked=state is line.state,
            )
        to.addSeparator()
        add(to, self.tr("With a note…"), lambda: self.note_state(line))
        add(to, self.tr("History…"), lambda: self.history(line))

    def _add_asking(self, to: QMenu, line: StakeLine) -> None:
        mine = line.side is Side.ME
        how = self.tr("How to say it…") if mine else self.tr("How to ask…")
        if line.state is not StakeState.RELEASED:
            add(to, how, lambda: self.how_to_ask(line))
        asked = self.tr("I asked for it openly") if mine else self.tr("I asked")
        said = self.tr("I said it") if mine else self.tr("They said it")
        add(to, asked, lambda: self.ask(line, StakeSource.ASKED))
        add(to, said, lambda: self.ask(line, StakeSource.SAID))
        if line.anticipated and line.state is not StakeState.RELEASED:
            add(to, self.tr("It did not come"), lambda: self.miss(line))

    def _add_links(self, to: QMenu, line: StakeLine, others: Sequence[StakeLine]) -> None:
        need = line.kind is StakeKind.NEED
        fitting = [one for one in others if one.side is line.side and one.kind is not line.kind]
        if not fitting:
            return
        links = self._live.read(stakes.links, line.relationship_id)
        inner = to.addMenu(self.tr("Served by") if need else self.tr("Serves the need"))
        for other in fitting:
            pair = (line.id, other.id) if need else (other.id, line.id)
            linked = pair[0] in links.get(pair[1], ())
            toggle = partial(self.toggle_link, *pair, linked=linked)
            add(inner, short(other.what), toggle, ticked=linked)

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.open()
        return dialog

    def _quiet(self, text: str) -> None:
        self._services.messages.quiet(text)
