"""The value that both sides have together: a sentence to rework, and its earlier wordings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import CheckRow, TextBox
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import caption, detail, quote
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeKind
from relnotes.journal import people, propositions, stakes
from relnotes.journal.propositions import Version
from relnotes.journal.stakes import StakeLine

_MOST = 6
"""From how many needs of a side one chooses."""


class ValueTogetherDialog(FormDialog):
    """Merges what both sides need into one sentence; the wording before stays as a version."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("ValueTogetherDialog", "Our value together")
        super().__init__(live, services, title, parent=parent)
        self._relationship_id = relationship_id
        self._name = first_name(live.read(people.name_of, relationship_id))
        known = live.read(propositions.versions, relationship_id)
        lines = live.read(stakes.of, relationship_id)
        self._proposal = ""
        self._begun = known[0].text if known else ""
        self.text = TextBox(lines=4)
        self._add_walk(lines)
        self.text.setPlainText(self._begun or self._merged())
        self.add_field(
            "text",
            self.tr("In one sentence that both of you would sign"),
            self.text,
            hint=self.tr("What it says now stays in its history."),
        )
        self.mine, self.theirs = QLineEdit(), QLineEdit()
        self.add_field("my_benefit", self.tr("What you get from it"), self.mine)
        theirs = self.tr("What {name} gets from it").format(name=self._name)
        self.add_field("their_benefit", theirs, self.theirs)
        self.others = QLineEdit()
        self.others.setPlaceholderText(self.tr("their team, my family, whoever comes after…"))
        self.add_field("other_benefit", self.tr("Who else wins by it, and what?"), self.others)
        if known:
            self.others.setText(known[0].other_benefit)
            self.mine.setText(known[0].my_benefit)
            self.theirs.setText(known[0].their_benefit)
        self.text.setFocus()

    def draft_about(self) -> str:
        """Whose value it is."""
        return f"relationship:{self._relationship_id}"

    def save(self) -> None:
        """Keeps the wording as a new version."""
        self.live.do(
            self.tr("Rework our value together"),
            propositions.reword,
            self._relationship_id,
            self.text.toPlainText(),
            my_benefit=self.mine.text(),
            their_benefit=self.theirs.text(),
            other_benefit=self.others.text(),
        )

    def _add_walk(self, lines: Sequence[StakeLine]) -> None:
        """Both columns side by side; what is ticked goes into the sentence."""
        hint = self.tr("Tick what the sentence is made of. What you wrote yourself stays.")
        self.add_row(caption(hint, wrap=True))
        across = Arranged()
        columns = Across(across, gap=16)
        self.boxes: dict[Side, dict[CheckRow, str]] = {}
        for side, head in (
            (Side.ME, self.tr("You need")),
            (Side.THEM, self.tr("{name} needs").format(name=self._name)),
        ):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(8))
            column.addWidget(caption(head, "me" if side is Side.ME else "them"))
            needs = _needs(lines, side)
            first = not self._begun
            made = {CheckRow(one, checked=first and not at): one for at, one in enumerate(needs)}
            for box in made:
                column.addWidget(box)
                box.toggled.connect(self._merge)
            if not needs:
                column.addWidget(detail(self.tr("Nothing written down yet"), wrap=True))
            column.addStretch()
            self.boxes[side] = made
            columns.addWidget(holder)
        self.add_row(across)

    def _merge(self, _on: object = None) -> None:
        """Words the sentence anew, unless it was worded by hand."""
        if self.text.toPlainText().strip() in ("", self._proposal):
            self.text.setPlainText(self._merged())

    def _joined(self, texts: Sequence[str]) -> str:
        *some, last = texts
        if not some:
            return last
        return self.tr("{some} and {last}").format(some=", ".join(some), last=last)

    def _merged(self) -> str:
        """The ticked needs of both sides in one sentence; nothing while one side has none."""
        ticked = {
            side: [_inside(what) for box, what in boxes.items() if box.is_checked()]
            for side, boxes in self.boxes.items()
        }
        self._proposal = ""
        if all(ticked.values()):
            self._proposal = self.tr("{name} gets {theirs}; I get {mine}.").format(
                name=self._name,
                theirs=self._joined(ticked[Side.THEM]),
                mine=self._joined(ticked[Side.ME]),
            )
        return self._proposal


class WordingsDialog(ReadingDialog):
    """Every wording of the value together, the present one first."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        super().__init__(self.tr("How it was worded"), parent, size=(560, 420))
        self._words, self._today = services.words, live.today()
        card = Card()
        for version in live.read(propositions.versions, relationship_id):
            card.add_row(self._row(version))
        self.page.add(card)

    def _row(self, version: Version) -> QWidget:
        row = QWidget()
        stack = QVBoxLayout(row)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(caption(self._words.day(version.day, self._today)))
        stack.addWidget(quote(version.text, wrap=True))
        if version.my_benefit:
            stack.addWidget(detail(version.my_benefit, "me", wrap=True))
        if version.their_benefit:
            stack.addWidget(detail(version.their_benefit, "them", wrap=True))
        if version.other_benefit:
            stack.addWidget(detail(version.other_benefit, wrap=True))
        return row


def _needs(lines: Sequence[StakeLine], side: Side) -> list[str]:
    found = [one for one in lines if one.side is side and one.kind is StakeKind.NEED]
    return [one.what for one in sorted(found, key=lambda one: -one.weight)[:_MOST]]


def _inside(text: str) -> str:
    """A line as it stands inside a sentence: no point, and small where it began with an article."""
    first, _, rest = text.rstrip(".").partition(" ")
    return f"{first.lower()} {rest}" if first in {"A", "An", "The", "To"} else text.rstrip(".")
