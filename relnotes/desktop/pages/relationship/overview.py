"""The overview of a relationship: what to know beforehand, what was lately, and both sides."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.coming import open_hearing
from relnotes.desktop.dialogs.person import EditPersonDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship import overview_rows
from relnotes.desktop.pages.relationship.before_section import BeforeSection
from relnotes.desktop.pages.relationship.contact_sections import (
    MembersSection,
    ReachSection,
    TermsSection,
)
from relnotes.desktop.pages.relationship.give_sections import GiveAndTake, StakesInShort
from relnotes.desktop.pages.relationship.lately_section import LatelySection
from relnotes.desktop.pages.relationship.overview_rows import Overview
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.domain.kinds import Counterpart, Side, StakeKind
from relnotes.journal.access import Reader


class OverviewTab(Tab):
    """One page that answers what matters before the next meeting."""

    entry_wanted = Signal(int)
    """The id of an entry to show on the Journal tab."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.before = BeforeSection(live, services)
        self.lately = LatelySection(live, services)
        self.give = GiveAndTake(services)
        self.stakes = StakesInShort(services)
        self.terms = TermsSection()
        self.reach = ReachSection(services)
        self.members = MembersSection(live, services)
        self.area = ScrollPage()
        self._arrange()
        self._connect()

    def turned(self) -> None:
        """Begins at the top of the other relationship."""
        self.area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Reads everything at once; a section that shows the same stays as it is."""
        self.show_answer(self.live.read(self.question(self.relationship_id)))

    def question(self, relationship_id: int) -> Callable[[Reader], Overview]:
        """Everything at once, as on one day."""
        today = self.live.today()
        return lambda reader: overview_rows.overview(reader, relationship_id, today)

    def show_answer(self, seen: Overview) -> None:
        """Hands each section its part."""
        self.before.show_overview(seen)
        self.lately.show_overview(seen)
        self.give.show_overview(seen)
        self.stakes.show_overview(seen)
        self.terms.show_terms(seen.header.name, seen.card.draft.terms)
        self.reach.show_draft(seen.card.draft)
        self.members.setVisible(seen.header.counterpart is not Counterpart.PERSON)
        self.members.show_members(self.relationship_id, seen.members)

    def log(self) -> None:
        """Asks what happened with them."""
        from relnotes.desktop.capturing.window import CaptureWindow

        open_hearing(CaptureWindow(self.live, self.services, self._place("overview"), self))

    def add_need(self) -> None:
        """Asks what they need, where nothing is written down yet."""
        whose = self.relationship_id
        side, kind = Side.THEM, StakeKind.NEED
        StakeDialog(self.live, self.services, whose, self, side=side, kind=kind).open()

    def edit(self) -> None:
        """Opens the form of the counterpart."""
        with self.services.messages.problems():
            EditPersonDialog(self.live, self.services, self.relationship_id, self).open()

    def _place(self, tab: str) -> Place:
        return Place("relationships", self.relationship_id, tab)

    def _connect(self) -> None:
        for section in (self.before, self.lately, self.give, self.stakes):
            section.go.connect(lambda tab: self.go.emit(self._place(tab)))
        self.lately.entry_wanted.connect(self.entry_wanted)
        self.lately.log_wanted.connect(self.log)
        self.stakes.need_wanted.connect(self.add_need)
        self.terms.edit_wanted.connect(self.edit)
        self.reach.edit_wanted.connect(self.edit)
        self.members.person_wanted.connect(
            lambda person_id: self.go.emit(Place("relationships", person_id, "overview"))
        )

    def _arrange(self) -> None:
        columns = Columns(aside_width=262)
        columns.main.addWidget(self.before)
        columns.main.addWidget(self.lately)
        for section in (self.give, self.stakes, self.members, self.terms, self.reach):
            columns.aside.addWidget(section)
        self.area.add(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
