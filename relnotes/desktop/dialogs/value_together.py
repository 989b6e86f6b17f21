"""The value that both sides have together: a sentence to rework, and its earlier wordings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.labels import caption, detail, heading, quote
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeKind
from relnotes.journal import people, propositions, stakes
from relnotes.journal.propositions import Version
from relnotes.journal.stakes import StakeLine

_MOST = 4
"""How many needs of a side stand beside the sentence as a reminder."""


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
        self._add_reminder(lines)
        self.text = TextBox(known[0].text if known else self._proposed(lines), lines=4)
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
        if known:
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
        )

    def _add_reminder(self, lines: Sequence[StakeLine]) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(16))
        for side, head in (
            (Side.ME, self.tr("You need")),
            (Side.THEM, self.tr("{name} needs").format(name=self._name)),
        ):
            column = QVBoxLayout()
            column.setSpacing(px(2))
            column.addWidget(caption(head, "me" if side is Side.ME else "them"))
            needs = _needs(lines, side)
            for need in needs or [self.tr("Nothing written down yet")]:
                column.addWidget(detail(need, wrap=True))
            column.addStretch()
            line.addLayout(column, 1)
        self.add_row(line)

    def _proposed(self, lines: Sequence[StakeLine]) -> str:
        mine, theirs = _needs(lines, Side.ME), _needs(lines, Side.THEM)
        if not mine or not theirs:
            return ""
        return self.tr("{name} gets {theirs}; I get {mine}.").format(
            name=self._name, theirs=_inside(theirs[0]), mine=_inside(mine[0])
        )


class WordingsDialog(QDialog):
    """Every wording of the value together, the present one first."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Our value together"))
        self._words, self._today = services.words, live.today()
        card = Card()
        for version in live.read(propositions.versions, relationship_id):
            card.add_row(self._row(version))
        page = ScrollPage(margins=0)
        page.add(card)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(24), px(20), px(24), px(20))
        stack.setSpacing(px(12))
        stack.addWidget(heading(self.tr("How it was worded")))
        stack.addWidget(page, 1)
        stack.addLayout(buttons)
        open_at(self, 560, 420)

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
        return row


def _needs(lines: Sequence[StakeLine], side: Side) -> list[str]:
    found = [one for one in lines if one.side is side and one.kind is StakeKind.NEED]
    return [one.what for one in sorted(found, key=lambda one: -one.weight)[:_MOST]]


def _inside(text: str) -> str:
    """A line as it stands inside a sentence: no point, and small where it began with an article."""
    first, _, rest = text.rstrip(".").partition(" ")
    return f"{first.lower()} {rest}" if first in {"A", "An", "The", "To"} else text.rstrip(".")
