"""What the agreement asks of a side, as a row: ticked when it is done, made a promise if wanted."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.menus import add, menu
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import ToneName
from relnotes.domain.kinds import PromiseState, Side
from relnotes.journal import agreements
from relnotes.journal.agreements import DutyLine


class DutyActs(QObject):
    """Acts on duties for the widget that shows them."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget

    @property
    def today(self) -> dt.date:
        """The day by which something is late."""
        return self._live.today()

    def turn(self, duty: DutyLine) -> None:
        """Done, or not done after all."""
        with self._services.messages.problems():
            if duty.done_day is None:
                self._live.do(self.tr("Do what was agreed"), agreements.fulfil, duty.id)
                self._services.messages.quiet(self.tr("Done, as agreed."))
            else:
                label = self.tr("Take back that it was done")
                self._live.do(label, agreements.unfulfil, duty.id)

    def contribute(self, duty: DutyLine) -> None:
        """Done, and noted as something that this side brought."""
        with self._services.messages.problems():
            label = self.tr("Do what was agreed, as a contribution")
            self._live.do(label, agreements.fulfil_as_contribution, duty.id)
            self._services.messages.quiet(self.tr("Done, and noted as a contribution."))

    def promise(self, duty: DutyLine) -> None:
        """A promise of it, so that its day is thought of."""
        with self._services.messages.problems():
            label = self.tr("Make a promise of what was agreed")
            self._live.do(label, agreements.promise, duty.id)
            self._services.messages.quiet(self.tr("It is among the promises now."))

    def show_menu(self, duty: DutyLine, at: QPoint) -> QMenu:
        """All that can be done with a duty."""
        shown = menu(self._widget)
        if duty.done_day is None:
            add(shown, self.tr("Done"), lambda: self.turn(duty))
            add(shown, self.tr("Done, as a contribution"), lambda: self.contribute(duty))
            if duty.promised is None:
                add(shown, self.tr("Make it a promise"), lambda: self.promise(duty))
        else:
            add(shown, self.tr("Not done after all"), lambda: self.turn(duty))
        shown.popup(at)
        return shown


class DutyRow(Row):
    """A tick, the words, and by when; the first of a side says whose they are."""

    def __init__(self, duty: DutyLine, head: str, services: Services, acts: DutyActs) -> None:
        super().__init__()
        mine = duty.side is Side.ME
        self.tick = QCheckBox()
        self.tick.setProperty("look", "bare")
        self.tick.setChecked(duty.done_day is not None)
        self.tick.setAccessibleName(self.tr("Done: {what}").format(what=duty.what))
        self.tick.clicked.connect(lambda *_: acts.turn(duty))
        texts = stacked(body(duty.what, wrap=True), gap=1)
        if head:
            texts.insertWidget(0, caption(head, "me" if mine else "them", wrap=True))
        self.add(self.tick)
        self.add(texts, 1)
        if duty.done_day is None and (said := _promised(duty)):
            self.add(Pill(said, "outline"))
        if pill := _pill(duty, services, acts.today):
            self.add(Pill(*pill))
        more = IconButton("dots", self.tr("More about: {what}").format(what=duty.what), "quiet")
        more.clicked.connect(
            lambda *_: acts.show_menu(duty, more.mapToGlobal(QPoint(0, more.height())))
        )
        self.add(more)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: acts.show_menu(duty, self.mapToGlobal(at))
        )


def _promised(duty: DutyLine) -> str:
    """That it stands among the promises too, so that nobody makes it one twice."""
    if duty.promised is PromiseState.OPEN:
        return QCoreApplication.translate("DutyRow", "promised")
    if duty.promised is PromiseState.KEPT:
        return QCoreApplication.translate("DutyRow", "the promise was kept")
    return ""


def _pill(duty: DutyLine, services: Services, today: dt.date) -> tuple[str, ToneName] | None:
    words = services.words
    if duty.done_day is not None:
        return words.day(duty.done_day, today), "met"
    if duty.due is None:
        return None
    return words.due(duty.due, today), "risk" if duty.due <= today else "outline"
