"""The page of settings: what belongs to this computer, and what belongs to this journal."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.adjusting.daily import DailySection, TiersSection, TrashSection
from relnotes.desktop.pages.adjusting.files import BackupsSection, JournalSection
from relnotes.desktop.pages.adjusting.look import LookSection
from relnotes.desktop.pages.adjusting.section import Section
from relnotes.desktop.pages.adjusting.staying import SharingSection, StayingSection
from relnotes.desktop.pages.page import Page, Services
from relnotes.desktop.parts.heads import page_title as large
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px


class SettingsPage(Page):
    """Every choice holds at once; there is nothing to save."""

    name = "settings"
    tables = frozenset({"tier_rhythm"})

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.look = LookSection(services)
        self.journal = JournalSection(live, services)
        self.backups = BackupsSection(services)
        self.daily = DailySection(services)
        self.tiers = TiersSection(live, services)
        self.staying = StayingSection(services)
        self.sharing = SharingSection(services)
        self.trash = TrashSection(services)
        page = ScrollPage(max_width=760)
        page.add(large(self.title()))
        for section in self.sections:
            page.add(section)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    @property
    def sections(self) -> tuple[Section, ...]:
        """From what is decided often to what is decided once."""
        return (
            self.look,
            self.journal,
            self.backups,
            self.sharing,
            self.daily,
            self.tiers,
            self.staying,
            self.trash,
        )

    def title(self) -> str:
        """The page's name."""
        return self.tr("Settings")

    def refresh(self) -> None:
        """Shows what holds now."""
        for section in self.sections:
            section.refresh()
        self.sharing.show_state(on=self.live.sharing)

    def minimumSizeHint(self) -> QSize:
        """Asks for little: the page scrolls."""
        return QSize(0, px(200))
