"""Setting out on a goal, saying how far it is, and settling what became of it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QSlider, QWidget

from relnotes.desktop.dialogs.choices import Choices
from relnotes.desktop.dialogs.day_edit import DayEdit, OptionalDay
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import Combo, Number, TextBox
from relnotes.desktop.parts.labels import body
from relnotes.desktop.words import first_name
from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.kinds import GoalState, Side
from relnotes.journal import goals, people, stakes

SIDES = (Side.THEM, Side.ME)
STATES = (GoalState.REACHED, GoalState.CHANGED, GoalState.DROPPED, GoalState.OPEN)
_FULL = 100


class GoalDialog(FormDialog):
    """What a side works towards, why, by which steps, and by when."""

    wide = 560

    def __init__(
        self,
        live: Live,
        services: Services,
        relationship_id: int,
        parent: QWidget,
        *,
        goal_id: int | None = None,
    ) -> None:
        super().__init__(live, services, _title(new=goal_id is None), parent=parent)
        self.goal_id = goal_id
        self._relationship_id = relationship_id
        name = first_name(live.read(people.name_of, relationship_id))
        self.what, self.why = QLineEdit(), TextBox()
        self.side = Choices([self.tr("{name}’s").format(name=name), self.tr("Mine")])
        self.due = OptionalDay(self.tr("To be there by"), live.today())
        self.add_field("what", self.tr("What is worked towards?"), self.what)
        self.add_field("side", self.tr("Whose goal is it?"), self.side)
        self.add_field("why", self.tr("Why does it matter?"), self.why)
        self.steps = TextBox()
        steps = self.tr("One on a line; you tick them off one by one.")
        self.add_field("steps", self.tr("Which steps lead there?"), self.steps, hint=steps)
        self.stake = Combo()
        self.stake.addItem(self.tr("No need or expectation in particular"), None)
        for one in live.read(stakes.of, relationship_id):
            self.stake.addItem(one.what, one.id)
        self.add_field("stake_id", self.tr("What does it serve?"), self.stake)
        self.add_field("due", self.tr("Is there a day?"), self.due)
        if goal_id is not None:
            self._fill(live.read(goals.card, goal_id))

    def draft_about(self) -> str:
        """The goal, or with whom a new one is set out on."""
        if self.goal_id is not None:
            return f"goal:{self.goal_id}"
        return f"relationship:{self._relationship_id}"

    def save(self) -> None:
        """Keeps the goal."""
        draft = GoalDraft(
            self._relationship_id,
            SIDES[self.side.index()],
            self.what.text(),
            self.why.toPlainText(),
            self.due.day(),
            self.stake.currentData(),
            tuple(self.steps.toPlainText().splitlines()),
        )
        if self.goal_id is None:
            self.goal_id = self.live.do(self.tr("Set out on a goal"), goals.set_out, draft)
        else:
            self.live.do(self.tr("Edit a goal"), goals.revise, self.goal_id, draft)

    def _fill(self, draft: GoalDraft) -> None:
        self.what.setText(draft.what)
        self.side.set_index(SIDES.index(draft.side))
        self.why.setPlainText(draft.why)
        self.due.set_day(draft.due)
        self.steps.setPlainText("\n".join(draft.steps))
        self.stake.setCurrentIndex(max(0, self.stake.findData(draft.stake_id)))


class ProgressDialog(FormDialog):
    """How far a goal is: a number, and always a word on why."""

    def __init__(self, live: Live, services: Services, goal_id: int, parent: QWidget) -> None:
        title = QCoreApplication.translate("ProgressDialog", "How far is it?")
        super().__init__(live, services, title, parent=parent)
        self.goal_id = goal_id
        goal = live.read(goals.line, goal_id)
        self.add_row(body(goal.what, "text2", wrap=True))
        self.value, self.slider = Number(0, _FULL), QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _FULL)
        self.slider.setAccessibleName(self.tr("How far, from 0 to 100"))
        self.value.setSuffix(self.tr("%"))
        self.slider.valueChanged.connect(self.value.setValue)
        self.value.valueChanged.connect(self.slider.setValue)
        self.value.setValue(goal.progress[-1].value if goal.progress else 0)
        self.comment, self.day = TextBox(), DayEdit(live.today())
        self.add_across(
            [
                self.add_field("value", self.tr("From 0 to 100"), self.value),
                self.add_field("day", self.tr("On which day?"), self.day),
            ]
        )
        self.add_row(self.slider)
        self.add_field("comment", self.tr("What tells you so?"), self.comment)
        self.value.setFocus()

    def draft_about(self) -> str:
        """The goal."""
        return f"goal:{self.goal_id}"

    def save(self) -> None:
        """Notes it."""
        draft = ProgressDraft(
            self.goal_id, self.value.value(), self.comment.toPlainText(), self.day.day()
        )
        self.live.do(self.tr("Note how far a goal is"), goals.progress, draft)


class SettleGoalDialog(FormDialog):
    """What became of a goal; a changed or dropped one keeps its reason."""

    def __init__(self, live: Live, services: Services, goal_id: int, parent: QWidget) -> None:
        title = QCoreApplication.translate("SettleGoalDialog", "What became of it?")
        super().__init__(live, services, title, parent=parent)
        self.goal_id = goal_id
        goal = live.read(goals.line, goal_id)
        self.add_row(body(goal.what, "text2", wrap=True))
        self.state = Choices([services.words.enum_title(one) for one in STATES])
        self.state.set_index(0 if goal.state is GoalState.OPEN else STATES.index(goal.state))
        self.reason = TextBox(goal.reason)
        self.add_field("state", self.tr("It is"), self.state)
        hint = self.tr("A goal that was changed or dropped keeps its reason.")
        self.add_field("reason", self.tr("Why?"), self.reason, hint=hint)

    def draft_about(self) -> str:
        """The goal."""
        return f"goal:{self.goal_id}"

    def save(self) -> None:
        """Settles it, or takes it up again."""
        state, why = STATES[self.state.index()], self.reason.toPlainText()
        self.live.do(self.tr("Settle a goal"), goals.settle, self.goal_id, state, why)


def _title(*, new: bool) -> str:
    if new:
        return QCoreApplication.translate("GoalDialog", "Set out on a goal")
    return QCoreApplication.translate("GoalDialog", "Edit the goal")
