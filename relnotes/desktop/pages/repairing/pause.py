"""Step two: a breathing period, quiet on this side, open to theirs."""

import datetime as dt

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.coming import open_hearing
from relnotes.desktop.dialogs.repair import EndPauseDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.repairing import steps
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.pages.repairing.step_view import Foot, StepView
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.charts import Meter
from relnotes.desktop.parts.fields import Number
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import body, detail
from relnotes.desktop.tokens import px
from relnotes.domain.capture.edits import at_name
from relnotes.domain.kinds import RepairStep
from relnotes.journal import repairs
from relnotes.journal.entries import EntryLine

_LONGEST = 365


class PauseView(StepView):
    """Nothing is asked of anyone for a while."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.length = Number(0, _LONGEST)
        self.length.setKeyboardTracking(False)
        self.length.setAccessibleName(self.tr("Length of the pause in days"))
        self.length.valueChanged.connect(self._set_length)
        self.meter = Meter(opens=True)
        self.meter.setAccessibleName(self.tr("How far the pause is"))
        self.meter.pressed.connect(self.show_meanwhile)
        self._came: list[PressRow] = []
        self.progress = body("", wrap=True)
        self.muted = detail(
            self.tr("Prompts about them are muted. Nothing is expected of you."), wrap=True
        )
        self.log = Button(self.tr("Log what they wrote"), icon="mail")
        self.log.clicked.connect(self.log_theirs)
        self.meanwhile = Card()
        self.nothing = detail(self.tr("Nothing so far. That is fine."), wrap=True)
        self.on = Button(self.tr("Break the ice"), role="primary")
        self.on.clicked.connect(self.move_on)
        self.foot = Foot(self.on)
        self.part = self.add_text(
            "my_part",
            self.tr("My part"),
            hint=self.tr("Before you speak, write down what you did or left undone."),
            step=self.tr("Write down my part"),
        )
        self._entries: tuple[dt.date, tuple[EntryLine, ...]] | None = None
        self._arrange()

    def fill(self, now: Situation) -> None:
        """Shows how far the pause is and what came in."""
        here = now.case.step is RepairStep.PAUSE
        self._show_progress(now)
        self.length.setEnabled(here)
        self.muted.setVisible(here)
        self.log.setVisible(here)
        if (now.today, now.during_pause) != self._entries:
            self._entries = now.today, now.during_pause
            self._show_entries(now.during_pause)
        if not self.texts["my_part"].hasFocus():
            self.part.setVisible(here and not now.case.my_part)
        self.foot.setVisible(here)
        early = now.case.pause_until is not None and now.today < now.case.pause_until
        self.on.set_role("plain" if early else "primary")
        self.on.setText(self.tr("End it early…") if early else self.tr("Break the ice"))
        self.foot.say(self._next(now, early=early))

    def move_on(self) -> None:
        """Goes to the third step; a pause that ends early asks why."""
        if self.now is None:
            return
        self.flush()
        gap = steps.missing(self.now)
        if gap is not None and gap.field == "reason":
            EndPauseDialog(self.live, self.services, self.now.case.id, self).open()
            return
        self.tried(self.tr("End the pause"), repairs.move_on, self.now.case.id)

    def show_meanwhile(self) -> None:
        """Goes to what came in since it began, or to where that would be logged."""
        hand_to(self._came[0] if self._came else self.log)

    def log_theirs(self) -> None:
        """Logs a message of theirs; that is no contact of mine."""
        if self.now is None:
            return
        place = Place("relationships", self.now.case.relationship_id)
        text = self.tr("{name} wrote — ").format(name=at_name(self.now.case.name))
        open_hearing(CaptureWindow(self.live, self.services, place, self, text=text))

    def _show_progress(self, now: Situation) -> None:
        stage, days = now.stage(RepairStep.PAUSE), now.case.pause_days
        if stage is None:
            return
        self.length.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.length.setValue(days)
        self.length.setSuffix(self.words.count(days, self.tr(" day"), self.tr(" days")))
        self.length.blockSignals(False)  # noqa: FBT003 - Qt's signature
        until = stage.entered_day + dt.timedelta(days=days)
        day = self.words.day_in_full(until)
        if stage.left_day is not None:
            took = (stage.left_day - stage.entered_day).days
            self.meter.set_value(1, 1)
            self.progress.setText(
                self.words.count(took, self.tr("It took a day."), self.tr("It took {n} days."))
            )
        elif now.today >= until:
            self.meter.set_value(1, 1)
            self.progress.setText(self.tr("The pause is over since {day}.").format(day=day))
        else:
            gone = (now.today - stage.entered_day).days
            self.meter.set_value(gone, days)
            self.progress.setText(
                self.tr("Day {n} of {all}, until {day}.").format(n=gone + 1, all=days, day=day)
            )

    def _next(self, now: Situation, *, early: bool) -> str:
        if not now.case.my_part:
            return self.tr("Still missing: your own part, before you speak.")
        if early:
            return self.tr("Let it rest. It can end early, with a reason.")
        return self.tr("When you are ready: prepare what you will say.")

    def _set_length(self, days: int) -> None:
        if self.now is not None and days != self.now.case.pause_days:
            label = self.tr("Change the length of a pause")
            self.tried(label, repairs.set_pause, self.now.case.id, days)

    def _show_entries(self, lines: tuple[EntryLine, ...]) -> None:
        self.meanwhile.clear()
        self._came = []
        for line in lines:
            row = PressRow(line.title)
            row.clicked.connect(lambda _on=False, one=line.id: self.go.emit(Place("journal", one)))
            row.add(body(line.title, wrap=True), 1)
            row.add(detail(self.words.moment(line.day, line.time, self.live.today())))
            self.meanwhile.add_row(row)
            self._came.append(row)
        self.meanwhile.setVisible(bool(lines))
        self.nothing.setVisible(not lines)

    def _arrange(self) -> None:
        length = QHBoxLayout()
        length.setSpacing(px(10))
        length.addWidget(self.progress, 1)
        length.addWidget(self.length)
        card = Card()
        card.add_row(length)
        card.add_row(self.meter)
        card.add_row(self.muted)
        head = SectionHead(self.tr("Meanwhile"))
        head.add_action(self.log)
        reason = detail(steps.reason(RepairStep.PAUSE), wrap=True)
        self.add_headed(SectionHead(steps.title(RepairStep.PAUSE)), reason)
        self.stack.addWidget(self.problem)
        self.stack.addWidget(card)
        self.add_headed(head, self.nothing, self.meanwhile)
        for part in (self.part, self.foot):
            self.stack.addWidget(part)
