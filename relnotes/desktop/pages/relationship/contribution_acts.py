"""What can be done with a contribution, from its pill and its menu."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from relnotes.desktop.dialogs.acknowledge import AcknowledgeDialog
from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.dialogs.history import HistoryDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship import contribution_table
from relnotes.desktop.pages.relationship.contribution_evidence import Evidence
from relnotes.desktop.pages.relationship.menus import add, menu, short
from relnotes.desktop.pages.summarising.saving import (
    Chooser,
    Wanted,
    ask_where,
    file_name,
    format_name,
)
from relnotes.domain.kinds import Side
from relnotes.exchange import files
from relnotes.journal import contributions, stakes, trash
from relnotes.journal.contributions import ContributionLine


class ContributionActs(QObject):
    """Acts on contributions for a widget that shows them; dialogs open over that widget."""

    go = Signal(object)
    """A `Place` to open."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget
        self.choose_file: Chooser = ask_where
        self._evidence = Evidence(live, services, widget)
        self._evidence.go.connect(self.go)

    def new(self, place: Place | None) -> QDialog:
        """Ask what was brought."""
        return self._open(ContributionDialog(self._live, self._services, place, self._widget))

    def edit(self, line: ContributionLine) -> QDialog:
        """Open one to be said anew."""
        place = Place("relationships", line.relationship_id)
        return self._open(
            ContributionDialog(
                self._live, self._services, place, self._widget, contribution_id=line.id
            )
        )

    def delete(self, line: ContributionLine) -> None:
        """Put one into the trash."""
        with self._services.messages.problems():
            label = self.tr("Delete a contribution")
            self._live.do(label, trash.throw, "contribution", line.id)
            self._quiet(self.tr("Moved to the trash"))

    def history(self, line: ContributionLine) -> QDialog:
        """Show everything that was changed about one, with the ways back."""
        about = ("contribution", line.id)
        return self._open(HistoryDialog(self._live, self._services, about, self._widget))

    def press(self, line: ContributionLine, at: QPoint) -> QMenu | None:
        """The pill: what is unsaid is said today; what was said shows its menu."""
        if line.acknowledged_day is None:
            self.acknowledge(line)
            return None
        shown = menu(self._widget)
        self._add_acknowledging(shown, line)
        shown.popup(at)
        return shown

    def acknowledge(self, line: ContributionLine) -> None:
        """Note that mine was told, or theirs thanked for, today."""
        mine = line.side is Side.ME
        with self._services.messages.problems():
            label = self.tr("Mark as told") if mine else self.tr("Mark as thanked")
            self._live.do(label, contributions.acknowledge, line.id)
            self._quiet(self.tr("Told today") if mine else self.tr("Thanked today"))

    def acknowledge_all(self, lines: Sequence[ContributionLine]) -> None:
        """Note that these were told, or thanked for, today; one step takes all of it back."""
        unsaid = [one for one in lines if one.acknowledged_day is None]
        if not unsaid:
            return
        sides = {one.side for one in unsaid}
        label, text = self.tr("Mark several as told or thanked"), self.tr("{n} said today")
        if sides == {Side.ME}:
            label, text = self.tr("Mark several as told"), self.tr("{n} told today")
        elif sides == {Side.THEM}:
            label, text = self.tr("Mark several as thanked"), self.tr("{n} thanked today")
        with self._services.messages.problems():
            self._live.do(label, contributions.acknowledge_all, [one.id for one in unsaid])
            self._quiet(text.format(n=len(unsaid)))

    def save_table(self, lines: Sequence[ContributionLine], today: dt.date) -> None:
        """Ask where, and write these as a table; what is private stays in the journal."""
        services, ending = self._services, "csv"
        written, held = contribution_table.table(lines, services.words)
        kind = format_name(ending)
        name = file_name(f"{self.tr('Contributions')} {today.isoformat()}", ending)
        title = self.tr("Save as {format}").format(format=kind)

        def write(file: Path) -> None:
            with services.messages.problems():
                files.write(file, written.encode("utf-8-sig"))
                said = self.tr("Saved {file}").format(file=file)
                if held:
                    kept = (
                        self.tr("1 stayed here: it is private."),
                        self.tr("{n} stayed here: they are private."),
                    )
                    back = services.words.count(held, *kept)
                    said = f"{said} {back}"
                services.messages.quiet(said, undo=False)

        self.choose_file(self._widget, Wanted(title, name, ending, kind), write)

    def acknowledge_otherwise(self, line: ContributionLine) -> QDialog:
        """Ask on which day, and how."""
        return self._open(AcknowledgeDialog(self._live, self._services, line, self._widget))

    def unacknowledge(self, line: ContributionLine) -> None:
        """Take back that it was told or thanked for."""
        mine = line.side is Side.ME
        with self._services.messages.problems():
            label = self.tr("Mark as not told") if mine else self.tr("Mark as not thanked")
            self._live.do(label, contributions.unacknowledge, line.id)

    def toggle_link(self, line: ContributionLine, stake_id: int, *, linked: bool) -> None:
        """Say that it serves a stake, or that it does not."""
        with self._services.messages.problems():
            if linked:
                label = self.tr("Unlink a contribution")
                self._live.do(label, contributions.unlink, line.id, stake_id)
            else:
                label = self.tr("Link a contribution")
                self._live.do(label, contributions.link, line.id, stake_id)

    def show_menu(
        self,
        line: ContributionLine,
        at: QPoint,
        mark: Callable[[], object] | None = None,
        *,
        marked: bool = False,
    ) -> QMenu:
        """The menu of a card; `mark` marks it, or takes its mark away."""
        shown = menu(self._widget)
        add(shown, self.tr("Edit…"), lambda: self.edit(line))
        if mark is not None:
            add(shown, self.tr("Mark"), mark, ticked=marked)
        self._add_acknowledging(shown, line)
        self._add_links(shown, line)
        self._add_newcomer(shown, line)
        self._evidence.add_to(shown, line)
        add(shown, self.tr("History…"), lambda: self.history(line))
        shown.addSeparator()
        add(shown, self.tr("Move to the trash"), lambda: self.delete(line))
        shown.popup(at)
        return shown

    def _add_acknowledging(self, to: QMenu, line: ContributionLine) -> None:
        mine = line.side is Side.ME
        if line.acknowledged_day is None:
            today = self.tr("Told today") if mine else self.tr("Thanked today")
            add(to, today, lambda: self.acknowledge(line))
            how = self.tr("How to say it…") if mine else self.tr("How to thank…")
            add(to, how, lambda: self.acknowledge_otherwise(line))
        other = (
            self.tr("Told another day, or how…")
            if mine
            else self.tr("Thanked another day, or how…")
        )
        add(to, other, lambda: self.acknowledge_otherwise(line))
        if line.acknowledged_day is not None:
            back = self.tr("Not told yet after all") if mine else self.tr("Not thanked after all")
            add(to, back, lambda: self.unacknowledge(line))

    def _add_links(self, to: QMenu, line: ContributionLine) -> None:
        served = {one.id for one in line.serves}
        other = Side.THEM if line.side is Side.ME else Side.ME
        known = self._live.read(stakes.choices, line.relationship_id)
        fitting = [one for one in known if one.side is other or one.id in served]
        if not fitting:
            return
        inner = to.addMenu(self.tr("Serves"))
        for stake in fitting:
            linked = stake.id in served
            toggle = partial(self.toggle_link, line, stake.id, linked=linked)
            add(inner, short(stake.what), toggle, ticked=linked)

    def _add_newcomer(self, to: QMenu, line: ContributionLine) -> None:
        """Ways to who came of it, and to the whole chain on the map."""
        for one in line.came[0] if line.came else ():
            opens = Place("relationships", one.id, "overview")
            add(to, self.tr("Open {name}").format(name=one.name), partial(self.go.emit, opens))
            on_map = Place("portfolio", one.id, "introductions")
            add(to, self.tr("See who brought whom"), partial(self.go.emit, on_map))

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.open()
        return dialog

    def _quiet(self, text: str) -> None:
        self._services.messages.quiet(text)
