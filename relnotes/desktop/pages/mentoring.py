"""Everybody whom I mentor, and who mentors me: one page for an evening of preparing."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Services
from relnotes.desktop.pages.surveying.mentees import MenteesView
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.heads import page_title
from relnotes.desktop.tokens import px


class MentoringPage(Page):
    """The table of all mentorings under its title; the side bar has it once there is one."""

    name: ClassVar[str] = "mentoring"

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.view = MenteesView(live, services)
        self.view.go.connect(self.go)
        top = QHBoxLayout()
        top.setContentsMargins(px(24), px(24), px(24), px(12))
        top.addWidget(page_title(self.title()), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Hairline())
        layout.addWidget(self.view, 1)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Mentoring")

    def refresh(self) -> None:
        """Reads every mentoring."""
        self.view.refresh()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Filtering narrows to a name or a programme, where there are that many."""
        return {"filter": self.view.seek}
