"""Writing down what a side needs or expects: two kinds, told apart by one question."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.choices import Choices
from relnotes.desktop.dialogs.day_edit import DayEdit, OptionalDay
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.fields import CheckRow, Combo, TextBox
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeKind, StakeSource
from relnotes.domain.sides import StakeDraft
from relnotes.domain.stake_words import sounds_like
from relnotes.journal import people, stakes

KINDS = (StakeKind.NEED, StakeKind.EXPECTATION)
SIDES = (Side.ME, Side.THEM)
SOURCES = (StakeSource.ASSUMED, StakeSource.SAID, StakeSource.ASKED)
_USUAL = 1


class StakeDialog(FormDialog):
    """A new need or expectation of a side, or one to be said anew."""

    wide = 600

    def __init__(
        self,
        live: Live,
        services: Services,
        relationship_id: int,
        parent: QWidget,
        *,
        side: Side = Side.ME,
        kind: StakeKind = StakeKind.NEED,
        stake_id: int | None = None,
    ) -> None:
        super().__init__(live, services, _title(new=stake_id is None), parent=parent)
        self.stake_id = stake_id
        self._relationship_id = relationship_id
        self._begun = f"{side} {kind}"
        self._name = first_name(live.read(people.name_of, relationship_id))
        self._add_words()
        self._add_marks()
        self._add_their_view()
        self.side.set_index(SIDES.index(side))
        self.kind.set_index(KINDS.index(kind))
        self._known = None if stake_id is None else live.read(stakes.card, stake_id)
        if self._known is not None:
            self._fill(self._known)
        elif side is Side.ME:
            self.source.setCurrentIndex(SOURCES.index(StakeSource.SAID))
        self._word_the_kind()
        self.what.setFocus()

    def draft_about(self) -> str:
        """The stake, or whose new one of which kind it is."""
        if self._known is not None:
            return f"stake:{self.stake_id}"
        return f"{self._begun} relationship:{self._relationship_id}"

    def save(self) -> None:
        """Keeps it, under the words that undo will show."""
        draft = self._written()
        if self.stake_id is None:
            self.stake_id = self.live.do(self._label(draft.kind), stakes.add, draft)
        else:
            label = self.tr("Edit what is needed or expected")
            self.live.do(label, stakes.revise, self.stake_id, draft)

    def _label(self, kind: StakeKind) -> str:
        if kind is StakeKind.NEED:
            return self.tr("Add a need")
        return self.tr("Add an expectation")

    def _add_words(self) -> None:
        self.what = QLineEdit()
        self.what_field = self.add_field("what", " ", self.what)
        self.what.textChanged.connect(self._listen)
        self._add_hint()
        self.side = Choices([self.tr("Mine"), self.tr("{name}’s").format(name=self._name)])
        self.add_field("side", self.tr("Whose is it?"), self.side)
        self.kind = Choices(
            [self.tr("Need"), self.tr("Expectation")],
            [
                self.tr("It must be true for this relationship to be worth it."),
                self.tr("It is counted on, often by a date."),
            ],
        )
        question = self.tr(
            "Is this something that must be true, or something that is counted on by a date?"
        )
        self.add_field("kind", question, self.kind)
        self.kind.picked.connect(self._word_the_kind)
        self.kind.picked.connect(self._listen)
        self.side.picked.connect(self._word_the_kind)

    def _add_hint(self) -> None:
        """A line that comes up while words are typed that sound like the other kind."""
        self.heard = detail("", "risk", wrap=True)
        self.switch = Button("", "quiet")
        self.switch.setAutoDefault(False)
        self.switch.clicked.connect(lambda: self.kind.set_index(1 - self.kind.index()))
        self.hint = Row()
        self.hint.add(self.heard, 1)
        self.hint.add(self.switch)
        self.hint.hide()
        self.add_row(self.hint)

    def _listen(self, _changed: object = None) -> None:
        """Says it when the words sound like the other kind."""
        kind = sounds_like(self.what.text())
        other = kind is not None and kind is not KINDS[self.kind.index()]
        if other and kind is StakeKind.EXPECTATION:
            self.heard.setText(self.tr("A time or a measure: that sounds counted on."))
            self.switch.setText(self.tr("Make it an expectation"))
        elif other:
            self.heard.setText(self.tr("That sounds like something that must be true."))
            self.switch.setText(self.tr("Make it a need"))
        self.hint.setVisible(other)

    def _add_marks(self) -> None:
        self.weight, self.due = Combo(), OptionalDay(self.tr("Counted on by"), self.live.today())
        self.weight_field = self.add_field("weight", " ", self.weight)
        day = self.add_field("due", self.tr("Is there a day?"), self.due)
        self.add_across([self.weight_field, day])
        self.source, self.sourced = Combo(), DayEdit(self.live.today())
        self.source.addItems(
            [
                self.tr("I assume it; nobody said it"),
                self.tr("It was said"),
                self.tr("It was asked openly"),
            ]
        )
        self.add_across(
            [
                self.add_field("source", self.tr("How is it known?"), self.source),
                self.add_field("since", self.tr("Since when?"), self.sourced),
            ]
        )

    def _add_their_view(self) -> None:
        self.sure, self.perceived = Combo(), TextBox(lines=2)
        self.sure.addItems([self.tr("A guess"), self.tr("Rather sure"), self.tr("Quite sure")])
        self.sure.setCurrentIndex(_USUAL)
        self.foreseen = CheckRow(self.tr("I foresee it; nobody has spoken of it yet"))
        self.foreseen.setMinimumHeight(self.sure.sizeHint().height())  # level with the choice
        self.add_across(
            [
                self.add_field("sure", self.tr("How sure are you?"), self.sure),
                self.add_field("anticipated", self.tr("Is it still to come?"), self.foreseen),
            ]
        )
        self.add_field(
            "perceived",
            self.tr("How does {name} see it?").format(name=self._name),
            self.perceived,
            hint=self.tr("Perhaps otherwise than it stands for you."),
        )

    def _fill(self, draft: StakeDraft) -> None:
        self.what.setText(draft.what)
        self.side.set_index(SIDES.index(draft.side))
        self.kind.set_index(KINDS.index(draft.kind))
        self._word_the_kind()
        self.weight.setCurrentIndex(draft.weight - 1)
        self.due.set_day(draft.due)
        self.source.setCurrentIndex(SOURCES.index(draft.source))
        if draft.since is not None:
            self.sourced.set_day(draft.since)
        self.sure.setCurrentIndex(draft.sure - 1)
        self.perceived.setPlainText(draft.perceived)
        self.foreseen.box.setChecked(draft.anticipated)

    def _word_the_kind(self) -> None:
        need, mine = self.kind.index() == 0, self.side.index() == 0
        at = self.weight.currentIndex() if self.weight.count() else _USUAL
        self.weight.clear()
        if need:
            self.weight_field.set_label(self.tr("How important is it?"))
            levels = [self.tr("It helps"), self.tr("It matters"), self.tr("Nothing goes without")]
        else:
            self.weight_field.set_label(self.tr("How urgent is it?"))
            levels = [self.tr("It can wait"), self.tr("Soon"), self.tr("Now")]
        self.weight.addItems(levels)
        self.weight.setCurrentIndex(at)
        self.what_field.set_label(self._what_question(need=need, mine=mine))

    def _what_question(self, *, need: bool, mine: bool) -> str:
        if mine:
            return self.tr("What do you need?") if need else self.tr("What do you count on?")
        asked = self.tr("What does {name} need?") if need else self.tr("What does {name} count on?")
        return asked.format(name=self._name)

    def _written(self) -> StakeDraft:
        return StakeDraft(
            relationship_id=self._relationship_id,
            side=SIDES[self.side.index()],
            kind=KINDS[self.kind.index()],
            what=self.what.text(),
            weight=self.weight.currentIndex() + 1,
            source=SOURCES[self.source.currentIndex()],
            since=self.sourced.day(),
            due=self.due.day(),
            sure=self.sure.currentIndex() + 1,
            perceived=self.perceived.toPlainText(),
            anticipated=self.foreseen.is_checked(),
        )


def _title(*, new: bool) -> str:
    if new:
        return QCoreApplication.translate("StakeDialog", "What is needed, what is expected")
    return QCoreApplication.translate("StakeDialog", "Edit what is needed or expected")
