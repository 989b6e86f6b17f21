"""Step three: what you will say, and what you heard when you had said it."""

import datetime as dt

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.repairing import steps
from relnotes.desktop.pages.repairing.composer import Composer, Remarks
from relnotes.desktop.pages.repairing.heard import Heard
from relnotes.desktop.pages.repairing.sealed import Sealed
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.pages.repairing.step_view import Foot, StepView
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import detail
from relnotes.domain import tone
from relnotes.domain.kinds import RepairStep
from relnotes.domain.repair import Answer
from relnotes.journal import repairs

_LONGER = 7
_LONGEST = 365


class IceView(StepView):
    """Nothing is sent from here: copy, speak, and write down what you heard."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.composer = Composer(self.tr("What you will say"), self._keep, services.theme)
        self.texts["message"] = self.composer
        self.copy = Button(self.tr("Copy"))
        self.copy.clicked.connect(self.copy_text)
        self.remarks = Remarks()
        self.remarks.shown.connect(self.composer.select)
        self.composer.read.connect(self._read)
        self.sealed = Sealed()
        self.sealed.sealed.connect(self._seal)
        self.longer = Button(self.tr("Wait longer"))
        self.longer.clicked.connect(self.wait_longer)
        self.broke = Button(self.tr("I broke the ice"), role="primary")
        self.broke.clicked.connect(self.open_heard)
        self.foot = Foot(self.longer, self.broke)
        self.heard = Heard(live, services)
        self.heard.answered.connect(self._answer)
        self.heard.later.connect(self.heard.hide)
        self.heard.hide()
        self._arrange()
        self._read(tone.read(""))

    def fill(self, now: Situation) -> None:
        """Shows how far the conversation is."""
        case, here = now.case, now.case.step is RepairStep.ICE
        self.foot.setVisible(here)
        self.sealed.show_noted(case.their_part_noted)
        if here:
            self.sealed.keep_in(self.live, f"Sealed repair:{case.id}")
        self.heard.show_case(case)
        if not here:
            self.heard.hide()
        elif case.spoken_day is not None or self.heard.begun:
            self.heard.show()
        self.broke.setVisible(case.spoken_day is None)
        self.foot.say(self._next(now))

    def forget(self) -> None:
        """Turns away from the repair that was shown."""
        super().forget()
        self.heard.forget()
        self.sealed.forget()

    def copy_text(self) -> None:
        """Puts the draft on the clipboard; that is as far as the program goes."""
        self.flush()
        QGuiApplication.clipboard().setText(self.composer.toPlainText())
        self.services.messages.quiet(self.tr("Copied. relnotes sends nothing."), undo=False)

    def wait_longer(self) -> None:
        """Lets it rest for another week; the draft stays."""
        stage = self.now.stage(RepairStep.PAUSE) if self.now else None
        if self.now is None or stage is None:
            return
        days = min((self.now.today - stage.entered_day).days + _LONGER, _LONGEST)
        label = self.tr("Wait longer")
        if self.tried(label, repairs.set_pause, self.now.case.id, days):
            until = self.words.day_in_full(stage.entered_day + dt.timedelta(days=days))
            text = self.tr("You wait until {day}. The draft stays here.").format(day=until)
            self.services.messages.quiet(text)

    def open_heard(self) -> None:
        """Asks what you heard."""
        self.flush()
        self.heard.show()
        self.heard.said.setFocus()

    def _next(self, now: Situation) -> str:
        until = now.case.pause_until
        if now.case.received is False:
            return self.tr("Not yet is an answer too. Give it time, and listen once more.")
        if now.case.spoken_day is None and until is not None and until > now.today:
            day = self.words.day(until, now.today)
            return self.tr("You wait until {day}. The draft stays here.").format(day=day)
        if now.case.spoken_day is None:
            return self.tr("When you have spoken, write down what you heard.")
        return ""

    def _read(self, found: object) -> None:
        if isinstance(found, tone.Tone):
            self.remarks.show_tone(found, self.composer.toPlainText())
        self.copy.setEnabled(bool(self.composer.toPlainText().strip()))

    def _keep(self, typed: str) -> bool:
        return self._write("message", typed, self.tr("Prepare what to say"))

    def _seal(self, text: str) -> None:
        if self.now is None:
            return
        label = self.tr("Note their part")
        if self.tried(label, repairs.write, self.now.case.id, "their_part", text):
            self.sealed.done()

    def _answer(self, said: Answer, day: dt.date) -> None:
        if self.now is None:
            return
        case_id, label = self.now.case.id, self.tr("Write down what you heard")
        if not self.tried(label, repairs.answer, case_id, said, day):
            return
        if said.received:
            self.tried(self.tr("Move forward"), repairs.move_on, case_id)

    def _arrange(self) -> None:
        head = SectionHead(
            self.tr("What you will say"), self.tr("a draft for you; relnotes sends nothing")
        )
        head.add_action(self.copy)
        self.stack.addWidget(head)
        for part in (self.problem, self.composer, self.remarks, self.foot, self.heard):
            self.stack.addWidget(part)
        self.stack.addWidget(self.sealed)
        self.stack.addWidget(detail(steps.reason(RepairStep.ICE), wrap=True))
