"""Step one: what happened, my part, the wrong put right, and every promise done or given up."""

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.repairing import steps
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.pages.repairing.step_view import Foot, StepView
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import IconLabel, body, detail
from relnotes.domain.kinds import PromiseState, RepairStep
from relnotes.domain.problem import Code, Problem
from relnotes.journal import promises, repairs
from relnotes.journal.promises import PromiseLine


class FinishView(StepView):
    """The task is finished before anything is said."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.on = Button(self.tr("Begin the pause"), role="primary")
        self.on.clicked.connect(self.move_on)
        self.foot = Foot(self.on)
        self.head = SectionHead(self.tr("Your promises to them"))
        self.card = Card()
        self.none = detail(self.tr("None is open. Nothing more to finish here."), wrap=True)
        self._lines: tuple[PromiseLine, ...] | None = None
        self._arrange()

    def fill(self, now: Situation) -> None:
        """Shows the promises and what the gate still asks for."""
        lines = (*now.promised, *now.settled)
        if lines != self._lines:
            self._lines = lines
            self._show_promises(lines)
        self.head.set_count(len(now.promised) or None)
        here = now.case.step is RepairStep.FINISH
        self.foot.setVisible(here)
        gap = steps.missing(now) if here else None
        if gap is None:
            for field in self.fields.values():
                field.set_problem("")
        self.foot.say(self._missing(gap, now))

    def move_on(self) -> None:
        """Goes to the pause, or says at its place what is missing."""
        if self.now is None:
            return
        self.tried(self.tr("Begin the pause"), repairs.move_on, self.now.case.id)

    def _missing(self, gap: Problem | None, now: Situation) -> str:
        if gap is None:
            return (
                self.tr("Everything is done here. Next: a pause.")
                if now.case.my_part
                else self.tr("Your own part can wait until the pause, but not longer.")
            )
        if gap.code is Code.PROMISES_OPEN:
            return self.words.count(
                now.case.open_promises,
                self.tr("Still open: one promise."),
                self.tr("Still open: {n} promises."),
            )
        return self.tr("Still missing: what you did about the wrong.")

    def _show_promises(self, lines: tuple[PromiseLine, ...]) -> None:
        self.card.clear()
        for line in lines:
            self.card.add_row(self._promise(line))
        self.card.setVisible(bool(lines))
        self.none.setVisible(not lines)

    def _promise(self, line: PromiseLine) -> Row:
        row = Row()
        kept = line.state is PromiseState.KEPT
        is_open = line.state is PromiseState.OPEN
        sign = "clock" if is_open else "check" if kept else "minus"
        row.add(IconLabel(sign, "met" if kept else "risk" if is_open else "text3"))
        row.add(body(line.what, wrap=True), 1)
        row.add(detail(self._standing(line), wrap=not is_open))
        if is_open:
            done = Button(self.tr("Done"))
            done.setAccessibleName(self.tr("Done: {what}").format(what=line.what))
            done.clicked.connect(lambda: self._keep(line))
            give_up = Button(self.tr("Give up…"), role="quiet")
            give_up.setAccessibleName(self.tr("Give up: {what}").format(what=line.what))
            give_up.clicked.connect(lambda: self._give_up(line))
            row.add(done)
            row.add(give_up)
        return row

    def _standing(self, line: PromiseLine) -> str:
        today = self.live.today()
        if line.state is PromiseState.OPEN:
            return self.words.due(line.due, today) if line.due else ""
        day = self.words.day(line.closed_day, today) if line.closed_day else ""
        if line.state is PromiseState.KEPT:
            return self.tr("done {day}").format(day=day)
        return self.tr("given up {day}: {reason}").format(day=day, reason=line.reason)

    def _keep(self, line: PromiseLine) -> None:
        if self.tried(self.tr("Keep a promise"), promises.keep, line.id):
            self.services.messages.quiet(self.tr("Done."))

    def _give_up(self, line: PromiseLine) -> None:
        DropPromiseDialog(self.live, self.services, line, self).open()

    def _arrange(self) -> None:
        rows = (
            self.add_text(
                "what_happened",
                self.tr("What happened"),
                step=self.tr("Write down what happened"),
            ),
            self.add_text(
                "my_part",
                self.tr("My part"),
                hint=self.tr("What you did or left undone. It is needed before you speak."),
                step=self.tr("Write down my part"),
            ),
            self.add_text(
                "wrong",
                self.tr("The wrong to put right"),
                hint=self.tr("What is still broken, late or owed? Leave it empty if nothing is."),
                step=self.tr("Write down the wrong"),
            ),
            self.add_text(
                "corrected",
                self.tr("What I did about it"),
                hint=self.tr("How it was put right, or why nothing can be."),
                step=self.tr("Write down what was put right"),
            ),
        )
        reason = detail(steps.reason(RepairStep.FINISH), wrap=True)
        self.add_headed(SectionHead(steps.title(RepairStep.FINISH)), reason)
        self.stack.addWidget(self.problem)
        for row in rows:
            self.stack.addWidget(row)
        self.add_headed(self.head, self.none, self.card)
        self.stack.addWidget(self.foot)
