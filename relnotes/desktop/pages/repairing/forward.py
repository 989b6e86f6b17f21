"""Step four: ordinary contact goes on, and a lesson may stay."""

import datetime as dt

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form_draft import FormDraft
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.repairing import steps
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.pages.repairing.step_view import Foot, StepView
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import CheckRow, Field, TextBox
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, detail
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.growth import LessonDraft
from relnotes.domain.kinds import RepairStep, Side, StakeKind, StakeSource
from relnotes.domain.problem import Problem
from relnotes.domain.sides import StakeDraft
from relnotes.domain.text import LINE_LIMIT
from relnotes.journal import repairs

_WITHOUT_RHYTHM = 14
_TITLE = 80
_LINES = 2


class ForwardView(StepView):
    """One date, three questions, and it is behind you."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._shown = 0
        self.unsaved: FormDraft | None = None
        self.day = DayEdit(live.today())
        self.day.setAccessibleName(self.tr("Next ordinary contact"))
        self.no_day = QCheckBox(self.tr("No date"))
        self.no_day.toggled.connect(lambda on: self.day.setDisabled(on))
        self.by_rhythm = detail("", wrap=True)
        self.expected = CheckRow("")
        names = ("turned", "repeat", "came_of_it")
        self.questions = {name: TextBox(lines=_LINES) for name in names}
        self.lesson_name = QLineEdit()
        self.close_case = Button(self.tr("Close the repair"), role="primary")
        self.close_case.clicked.connect(self.finish)
        self.foot = Foot(self.close_case)
        self._arrange()

    def fill(self, now: Situation) -> None:
        """Suggests the next contact by their rhythm."""
        self.foot.say(self.tr("It stays in the history, and nobody brings it up again."))
        if self._shown == now.case.id:
            return
        self._shown = now.case.id
        every = now.header.every_days
        day = now.today + dt.timedelta(days=every or _WITHOUT_RHYTHM)
        self.day.set_day(day)
        self.no_day.setChecked(False)
        self.by_rhythm.setText(
            self.tr("{every}, as before").format(every=self.words.every(every)) if every else ""
        )
        wanted, name = self._wanted(now), first_name(now.header.name)
        asked = self.tr("From now on {name} may count on it: “{what}”")
        self.expected.set_text(asked.format(name=name, what=wanted))
        self.expected.box.setChecked(False)
        self._expected_row.setVisible(bool(wanted))
        self.lesson_name.clear()
        for text in self.questions.values():
            text.clear()
        boxes = {**self.questions, "title": self.lesson_name}
        self.unsaved = FormDraft(self.live, self, boxes, f"repair:{now.case.id}")
        self.unsaved.begin()

    def forget(self) -> None:
        """What was typed is there again when the repair is."""
        super().forget()
        if self.unsaved is not None:
            self.unsaved.leave()
            self.unsaved = None
            self._shown = 0

    def finish(self) -> None:
        """Closes the case with the date and, if anything was written, the lesson."""
        if self.now is None:
            return
        try:
            lesson = self._lesson()
        except Problem as problem:
            self.refuse(problem)
            return
        closed = self.tried(
            self.tr("Close a repair"),
            repairs.close,
            self.now.case.id,
            next_contact=None if self.no_day.isChecked() else self.day.day(),
            lesson=lesson,
            expects=self._expectation(self.now),
        )
        if closed:
            if self.unsaved is not None:
                self.unsaved.end()
            self.services.messages.quiet(self.tr("It is behind you."))

    def _wanted(self, now: Situation) -> str:
        """What they would have wanted, on one line."""
        return " ".join(now.case.they_wanted.split())[:LINE_LIMIT]

    def _expectation(self, now: Situation) -> StakeDraft | None:
        """What they may count on from now on: they were asked, and said it."""
        if not self._wanted(now) or not self.expected.is_checked():
            return None
        return StakeDraft(
            now.case.relationship_id,
            Side.THEM,
            StakeKind.EXPECTATION,
            self._wanted(now),
            source=StakeSource.ASKED,
        )

    def _lesson(self) -> LessonDraft | None:
        answers = {name: text.toPlainText() for name, text in self.questions.items()}
        written = [text.strip() for text in answers.values() if text.strip()]
        name = self.lesson_name.text().strip()
        if not written and not name:
            return None
        return LessonDraft(
            title=name or written[0].splitlines()[0][:_TITLE],
            turned=answers["turned"],
            repeat=answers["repeat"],
            came_of_it=answers["came_of_it"],
        )

    def _arrange(self) -> None:
        contact = QHBoxLayout()
        contact.setSpacing(px(10))
        contact.addWidget(body(self.tr("Next ordinary contact")))
        contact.addWidget(self.day)
        contact.addWidget(self.no_day)
        contact.addWidget(self.by_rhythm, 1)
        card = Card()
        card.add_row(contact)
        self._expected_row = card.add_row(self.expected)
        labels = {
            "turned": self.tr("What turned it?"),
            "repeat": self.tr("What would you do again?"),
            "came_of_it": self.tr("What came of it?"),
        }
        questions = Card()
        for name, text in self.questions.items():
            self.fields[name] = Field(labels[name], text)
            questions.add_row(self.fields[name])
        self.fields["title"] = Field(
            self.tr("What will you call this lesson?"),
            self.lesson_name,
            self.tr("Without a name it is called by its first line."),
        )
        questions.add_row(self.fields["title"])
        reason = detail(steps.reason(RepairStep.FORWARD), wrap=True)
        self.add_headed(SectionHead(steps.title(RepairStep.FORWARD)), reason)
        self.stack.addWidget(self.problem)
        self.stack.addWidget(card)
        taught = self.tr("What it taught you"), self.tr("if you like; it goes to lessons")
        self.add_headed(SectionHead(*taught), questions)
        self.stack.addWidget(self.foot)
