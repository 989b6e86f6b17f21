"""The figures of the overview: give and take, and stakes in short; each opens its records."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.overview_rows import Overview
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.balance import BalanceBar
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import IconLabel, body, detail, heading
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import InkName, ToneName, px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeSource, StakeState
from relnotes.journal.stakes import StakeLine
from relnotes.journal.totals import Balance

_STATES: tuple[tuple[StakeState, ToneName], ...] = (
    (StakeState.MET, "met"),
    (StakeState.OPEN, "outline"),
    (StakeState.AT_RISK, "risk"),
    (StakeState.UNMET, "unmet"),
)


class GiveAndTake(Section):
    """How much each side brought this year, and what is still unsaid."""

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("Give and take, this year"))
        self.services = services

    def show_overview(self, seen: Overview) -> None:
        """Shows the counts."""
        balance, name = seen.balance, first_name(seen.header.name)
        if not self.is_new(seen.header.id, name, balance):
            return
        number = self.services.words.number
        top = QHBoxLayout()
        top.setSpacing(px(5))
        top.addWidget(heading(number(balance.mine), "me"))
        top.addWidget(body(self.tr("from me"), "me"))
        top.addStretch()
        top.addWidget(body(self.tr("from {name}").format(name=name), "them", elide=True))
        top.addWidget(heading(number(balance.theirs), "them"))
        said = self._said(balance, name)
        stack = stacked(gap=8)
        stack.addLayout(top)
        stack.addWidget(BalanceBar(balance.mine, balance.theirs))
        stack.addWidget(detail(said, wrap=True))
        spoken = self.tr("{mine} from me, {theirs} from {name}. {said}").format(
            mine=balance.mine, theirs=balance.theirs, name=name, said=said
        )
        self.add_press(spoken, stack).clicked.connect(lambda: self.go.emit("contributions"))

    def _said(self, balance: Balance, name: str) -> str:
        number = self.services.words.number
        if not balance.mine and not balance.theirs:
            return self.tr("Nothing written down this year yet.")
        parts = []
        if balance.untold:
            text = self.tr("{n} of mine {name} has not heard about.")
            parts.append(text.format(n=number(balance.untold), name=name))
        elif balance.mine:
            parts.append(self.tr("{name} has heard about all of mine.").format(name=name))
        if balance.unthanked:
            text = self.tr("{n} of theirs still wait for thanks.")
            parts.append(text.format(n=number(balance.unthanked)))
        elif balance.theirs:
            parts.append(self.tr("All of theirs are thanked."))
        return " ".join(parts)


class StakesInShort(Section):
    """How many of both sides' needs and expectations are in which state."""

    need_wanted = Signal()
    """The first need is to be written down."""

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("Needs and expectations"))
        self.services = services

    def show_overview(self, seen: Overview) -> None:
        """Shows the counts."""
        name = first_name(seen.header.name)
        if not self.is_new(seen.header.id, name, seen.stakes):
            return
        if not seen.stakes:
            self._add_nothing()
            return
        stack = stacked(gap=8)
        spoken = [self.tr("Needs and expectations")]
        for side, label, ink in self._sides(name):
            counts = _counts(seen.stakes, side)
            if counts:
                spoken.append(f"{label}: {self._add_side(stack, label, ink, counts)}")
        guessed = sum(1 for one in seen.stakes if one.source is StakeSource.ASSUMED)
        if guessed:
            spoken.append(self._add_guessed(stack, guessed))
        row = self.add_press(". ".join(spoken), stack)
        row.clicked.connect(lambda: self.go.emit("needs"))

    def _add_nothing(self) -> None:
        prompt = self.tr("Nothing written down yet. What does each of you need here?")
        write = Button(self.tr("Write a need down"))
        write.clicked.connect(self.need_wanted)
        self.card.add_row(Beside(detail(prompt, wrap=True), write))

    def _sides(self, name: str) -> tuple[tuple[Side, str, InkName], ...]:
        theirs = self.tr("{name}’s").format(name=name)
        return ((Side.THEM, theirs, "them"), (Side.ME, self.tr("Mine"), "me"))

    def _add_side(
        self, stack: QVBoxLayout, label: str, ink: InkName, counts: Counter[StakeState]
    ) -> str:
        words = self.services.words
        texts = [
            (f"{words.number(counts[state])} {words.enum(state)}", tone)
            for state, tone in _STATES
            if counts[state]
        ]
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(body(label, ink, elide=True))
        line.addStretch()
        line.addWidget(Flow([Pill(text, tone) for text, tone in texts], end=True), 100)
        stack.addLayout(line)
        return ", ".join(text for text, _ in texts)

    def _add_guessed(self, stack: QVBoxLayout, guessed: int) -> str:
        text = self.services.words.count(
            guessed, self.tr("{n} is assumed, not asked"), self.tr("{n} are assumed, not asked")
        )
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(IconLabel("question", "text2", 14))
        line.addWidget(detail(text, wrap=True), 1)
        stack.addLayout(line)
        return text


def _counts(lines: Sequence[StakeLine], side: Side) -> Counter[StakeState]:
    met = {StakeState.EXCEEDED: StakeState.MET}
    return Counter(
        met.get(one.state, one.state)
        for one in lines
        if one.side is side and one.state is not StakeState.RELEASED
    )
