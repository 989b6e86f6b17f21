"""Needs and expectations of both sides, side by side, and the value they merge into."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dialogs.drift import DriftDialog
from relnotes.desktop.dialogs.value_together import ValueTogetherDialog, WordingsDialog
from relnotes.desktop.dialogs.weighing import WeighingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.asking.queue import QueueDialog
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.stake_acts import StakeActs
from relnotes.desktop.pages.relationship.stake_section import StakeSection
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.pages.relationship.two_sides import TwoSides
from relnotes.desktop.pages.relationship.value_card import ValueCard
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeKind, StakeSource
from relnotes.journal import asking, people, propositions, stakes
from relnotes.journal.stakes import StakeLine

KINDS = (StakeKind.NEED, StakeKind.EXPECTATION)


class NeedsTab(Tab):
    """What each side needs and, separately, expects."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"stake", "stake_change", "stake_link", "proposition", "relationship"}
    )

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._acts = StakeActs(live, services, self)
        self._acts.go.connect(self.go)
        self._lines: tuple[StakeLine, ...] = ()
        self.heads = {side: self._head(side) for side in Side}
        self.sections = {(side, kind): self._section(side, kind) for kind in KINDS for side in Side}
        self.sides = TwoSides()
        self.sides.add_pair(self.heads[Side.ME], self.heads[Side.THEM])
        for kind in KINDS:
            self.sides.add_pair(self.sections[Side.ME, kind], self.sections[Side.THEM, kind])
        self.value = ValueCard(services.words)
        self.value.rework_wanted.connect(self.rework)
        self.value.history_wanted.connect(self.show_wordings)
        self.page = ScrollPage()
        self.page.body.setSpacing(px(18))
        self.page.add(self.sides)
        self.looks = self._ways_to_look()
        self.page.add(self.looks)
        self.page.add(self.value)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.page)

    def refresh(self) -> None:
        """Read both sides and the sentence."""
        today = self.live.today()
        name = first_name(self.live.read(people.name_of, self.relationship_id))
        self._lines = self.live.read(stakes.of, self.relationship_id)
        self.heads[Side.THEM].set_text(self.tr("{name}’s").format(name=name))
        what = {line.id: line.what for line in self._lines}
        links = self.live.read(stakes.links, self.relationship_id)
        linked = {
            one: [what[need] for need in needs if need in what] for one, needs in links.items()
        }
        for (side, kind), section in self.sections.items():
            fitting = [one for one in self._lines if one.side is side and one.kind is kind]
            section.set_lines(fitting, linked, today)
        self.looks.setVisible(bool(self._lines))
        self._count_guesses()
        for side, head in self.heads.items():
            head.set_note(self._spoken(side))
        versions = self.live.read(propositions.versions, self.relationship_id)
        self.value.set_versions(versions, name, today)

    def show_record(self, record_id: int) -> None:
        """Go to one stake."""
        for section in self.sections.values():
            if (row := section.rows.get(record_id)) is not None:
                self.page.ensure(row)
                hand_to(row)

    def add(self, side: Side, kind: StakeKind) -> None:
        """Ask for a new stake."""
        self._acts.new(self.relationship_id, side, kind)

    def rework(self) -> None:
        """Open the sentence to be worded anew."""
        ValueTogetherDialog(self.live, self.services, self.relationship_id, self).open()

    def show_wordings(self) -> None:
        """Show how the sentence was worded before."""
        WordingsDialog(self.live, self.services, self.relationship_id, self).open()

    def weigh(self) -> None:
        """Show what is important and what is urgent."""
        dialog = WeighingDialog(self.live, self.services, self.relationship_id, self)
        dialog.chosen.connect(self.show_record)
        dialog.open()

    def compare(self) -> None:
        """Show what changed since a day."""
        DriftDialog(self.live, self.services, self.relationship_id, self).open()

    def ask_all(self) -> None:
        """Show what is not asked yet, with words to ask."""
        who = self.relationship_id
        QueueDialog(self.live, self.services, self, people=(who,)).open()

    def _count_guesses(self) -> None:
        waits = self.live.read(asking.count, self.relationship_id)
        self.unasked.setText(self.tr("Not asked yet: {n}").format(n=waits))
        self.unasked.setVisible(bool(waits))

    def _ways_to_look(self) -> Flow:
        self.unasked = Button("", "quiet", icon="question").stand_flush()
        self.unasked.clicked.connect(self.ask_all)
        weigh = Button(self.tr("Important, or urgent?"), "quiet", icon="scales").stand_flush()
        weigh.clicked.connect(self.weigh)
        compare = Button(self.tr("What changed since…"), "quiet", icon="clock").stand_flush()
        compare.clicked.connect(self.compare)
        return Flow([self.unasked, weigh, compare], gap=24)

    def _head(self, side: Side) -> SectionHead:
        mine = side is Side.ME
        head = SectionHead(self.tr("Mine") if mine else "", ink="me" if mine else "them")
        button = Button(self.tr("Add"), icon="plus")
        button.setAccessibleName(
            self.tr("Add what I need or expect")
            if mine
            else self.tr("Add what they need or expect")
        )
        button.clicked.connect(lambda: self.add(side, StakeKind.NEED))
        head.add_action(button)
        return head

    def _section(self, side: Side, kind: StakeKind) -> StakeSection:
        section = StakeSection(self.services.words, side, kind)
        section.opened.connect(self._acts.edit)
        section.deleted.connect(self._acts.delete)
        section.words_wanted.connect(self._acts.edit_words)
        section.add_wanted.connect(lambda: self.add(side, kind))
        section.state_wanted.connect(lambda line, pill: self._acts.show_states(line, _below(pill)))
        section.ask_wanted.connect(lambda line, link: self._acts.show_asking(line, _below(link)))
        section.due_wanted.connect(lambda line, link: self._acts.pick_due(line, _below(link)))
        section.order_wanted.connect(self._acts.arrange)
        section.menu_wanted.connect(
            lambda line, at: self._acts.show_menu(
                line, self._lines, at, partial(section.shift, line.id)
            )
        )
        return section

    def _spoken(self, side: Side) -> str:
        mine = [one for one in self._lines if one.side is side]
        spoken = sum(one.source is not StakeSource.ASSUMED for one in mine)
        if not mine:
            return ""
        return self.tr("{n} of {m} spoken aloud").format(n=spoken, m=len(mine))


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().bottomLeft())
