"""The programme or cohort that a mentoring belongs to."""

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.labels import caption
from relnotes.journal import programmes
from relnotes.journal.programmes import ProgrammeLine


class ProgrammeSection(Section):
    """A choice; it is not there while no programme is."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Programme"))
        self._live, self._services = live, services
        self._id = 0
        self.choice = Combo(self.tr("Programme or cohort"))
        self.choice.activated.connect(self.join)
        hint = self.tr("Its questions, skills and template of a session are offered here.")
        self.card.add_row(stacked(self.choice, caption(hint, wrap=True), gap=6), roomy=True)

    def show_programmes(
        self, relationship_id: int, now: ProgrammeLine | None, offered: tuple[ProgrammeLine, ...]
    ) -> None:
        """Shows the one it belongs to, and offers the others."""
        self._id = relationship_id
        self.setVisible(bool(offered))
        self.choice.clear()
        self.choice.addItem(self.tr("None"), None)
        for one in offered:
            self.choice.addItem(one.name, one.id)
        self.choice.setCurrentIndex(self.choice.findData(now.id) if now else 0)

    def join(self) -> None:
        """Says where it belongs."""
        with self._services.messages.problems():
            label = self.tr("Choose a programme")
            self._live.do(label, programmes.join, self._id, self.choice.currentData())
