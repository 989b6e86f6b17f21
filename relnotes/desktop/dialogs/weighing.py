"""What is important and what is urgent between two people, in four quarters."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.two_sides import TwoSides
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, caption, detail
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeKind
from relnotes.domain.weighing import Quarter, Weight, weigh
from relnotes.journal import people, stakes
from relnotes.journal.stakes import StakeLine


class WeighingDialog(ReadingDialog):
    """The needs and expectations of both that still wait, where they weigh."""

    chosen = Signal(int)
    """The one to go to."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        lead = QCoreApplication.translate(
            "WeighingDialog",
            "A need is as urgent as what is counted on for it; an expectation is as important as "
            "the need that it serves.",
        )
        title = QCoreApplication.translate("WeighingDialog", "Important, or urgent?")
        super().__init__(title, parent, lead=lead, size=(760, 520))
        self._words, self._today = services.words, live.today()
        self._name = first_name(live.read(people.name_of, relationship_id))
        lines = live.read(stakes.of, relationship_id)
        weights = [Weight(one.id, one.kind, one.weight, one.due, one.state) for one in lines]
        quarters = weigh(weights, live.read(stakes.links, relationship_id), self._today)
        self.quarters: dict[Quarter, QWidget] = {}
        self.rows: dict[int, PressRow] = {}
        for quarter in Quarter:
            there = [one for one in lines if quarters.get(one.id) is quarter]
            self.quarters[quarter] = self._quarter(quarter, there)
        self.grid = TwoSides()
        self.grid.add_pair(self.quarters[Quarter.BOTH], self.quarters[Quarter.IMPORTANT])
        self.grid.add_pair(self.quarters[Quarter.URGENT], self.quarters[Quarter.NEITHER])
        self.page.add(self.grid)

    def _quarter(self, quarter: Quarter, lines: list[StakeLine]) -> QWidget:
        head, hint = {
            Quarter.BOTH: (self.tr("Important and urgent"), self.tr("First of all.")),
            Quarter.IMPORTANT: (
                self.tr("Important, not urgent"),
                self.tr("Make room for it before it becomes urgent."),
            ),
            Quarter.URGENT: (
                self.tr("Urgent, not important"),
                self.tr("Which need does it serve? Ask, or link it."),
            ),
            Quarter.NEITHER: (self.tr("Neither"), self.tr("It may wait, or be let go.")),
        }[quarter]
        holder = QWidget()
        stack = QVBoxLayout(holder)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(SectionHead(head, count=len(lines)))
        stack.addWidget(caption(hint, wrap=True))
        card = Card()
        for line in lines:
            card.add_row(self._row(line))
        if not lines:
            card.add_row(detail(self.tr("Nothing here."), "text3"))
        stack.addWidget(card)
        return holder

    def _row(self, line: StakeLine) -> PressRow:
        stack = QVBoxLayout()
        stack.setSpacing(px(1))
        said = [self._holds(line)]
        if line.due is not None:
            said.append(self.tr("by {day}").format(day=self._words.day(line.due, self._today)))
        mine = line.side is Side.ME
        stack.addWidget(caption(" · ".join(said), "me" if mine else "them", wrap=True))
        stack.addWidget(body(line.what, wrap=True))
        row = PressRow(", ".join((line.what, *said)))
        row.add(stack, 1)
        row.clicked.connect(lambda *_: self._open(line.id))
        self.rows[line.id] = row
        return row

    def _open(self, stake_id: int) -> None:
        self.accept()
        self.chosen.emit(stake_id)

    def _holds(self, line: StakeLine) -> str:
        need = line.kind is StakeKind.NEED
        if line.side is Side.ME:
            return self.tr("I need") if need else self.tr("I expect")
        text = self.tr("{name} needs") if need else self.tr("{name} expects")
        return text.format(name=self._name)
