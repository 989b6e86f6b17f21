"""What they said when the ice was broken, and whether it was received."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
)

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form_draft import FormDraft
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import Field, TextBox
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem
from relnotes.domain.repair import Answer
from relnotes.journal.repairs import Case

_LINES = 3


class Heard(Card):
    """Listening, in four fields."""

    answered = Signal(object, object)
    """An `Answer` and the day it was given."""
    later = Signal()
    """Not now."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self._live, self._words = live, services.words
        self._shown: tuple[object, ...] | None = None
        self.unsaved: FormDraft | None = None
        self.begun = False
        """Whether something was typed here that is not kept in the repair yet."""
        self.day = DayEdit(live.today())
        self.said = TextBox(lines=_LINES)
        self.wanted = TextBox(lines=_LINES)
        self.yes = QRadioButton(self.tr("Yes, it was received"))
        self.not_yet = QRadioButton(self.tr("Not yet"))
        group = QButtonGroup(self)
        group.addButton(self.yes)
        group.addButton(self.not_yet)
        self.yes.toggled.connect(self._name)
        self.keep = Button("", role="primary")
        self.keep.clicked.connect(self._keep)
        self.cancel = Button(self.tr("Later"), role="quiet")
        self.cancel.clicked.connect(self.later)
        self.missing = detail("", wrap=True)
        self._fields = {"they_said": Field(self.tr("What they said"), self.said)}
        self._arrange()
        self._name()

    def show_case(self, case: Case) -> None:
        """Shows what was written down before, unless it is being changed here."""
        kept = (case.id, case.spoken_day, case.they_said, case.they_wanted, case.received)
        if kept == self._shown:
            return
        if self._shown is not None and self.unsaved is not None:
            self.unsaved.end()  # what was typed is in the repair now
        self._shown = kept
        self.day.set_day(case.spoken_day or self._live.today())
        self.said.setPlainText(case.they_said)
        self.wanted.setPlainText(case.they_wanted)
        self.yes.setChecked(case.received is True)
        self.not_yet.setChecked(case.received is False)
        boxes = {"they_said": self.said, "they_wanted": self.wanted}
        self.unsaved = FormDraft(self._live, self, boxes, f"repair:{case.id}")
        self.begun = self.unsaved.begin()
        self._name()

    def forget(self) -> None:
        """What the fields hold belongs to nobody now; it is there again when they are."""
        if self.unsaved is not None:
            self.unsaved.leave()
            self.unsaved = None
        self._shown = None
        self.missing.setText("")
        group = self.yes.group()
        group.setExclusive(False)
        self.yes.setChecked(False)
        self.not_yet.setChecked(False)
        group.setExclusive(True)
        self.said.clear()
        self.wanted.clear()

    def _keep(self) -> None:
        self._fields["they_said"].set_problem("")
        self.missing.setText("")
        if not (self.yes.isChecked() or self.not_yet.isChecked()):
            self.missing.setText(self.tr("Was it received? Not yet is an answer too."))
            hand_to(self.yes)
            return
        try:
            answer = Answer(
                they_said=self.said.toPlainText(),
                they_wanted=self.wanted.toPlainText(),
                received=self.yes.isChecked(),
            )
        except Problem as problem:
            self._fields["they_said"].set_problem(self._words.problem(problem))
            return
        self.answered.emit(answer, self.day.day())

    def _name(self) -> None:
        self.keep.setText(
            self.tr("Keep, and move forward") if self.yes.isChecked() else self.tr("Keep")
        )

    def _arrange(self) -> None:
        self.add_row(self._fields["they_said"])
        self.add_row(Field(self.tr("What they would have wanted from you"), self.wanted))
        received = QHBoxLayout()
        received.setSpacing(px(16))
        received.addWidget(self.yes)
        received.addWidget(self.not_yet)
        received.addStretch(1)
        self.add_row(received)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(detail(self.tr("Spoken on")))
        foot.addWidget(self.day)
        foot.addWidget(self.missing, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        self.day.setAccessibleName(self.tr("The day you spoke"))
        self.add_row(foot)
