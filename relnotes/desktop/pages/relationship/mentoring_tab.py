"""The tab of a mentoring: goals with their curves, what to bring up, and what was agreed."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing.points_section import PointsSection
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.mentoring.agreement_section import AgreementSection
from relnotes.desktop.pages.relationship.mentoring.goals_list import GoalsList
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.journal import agreements, brief, goals
from relnotes.journal.access import Reader
from relnotes.journal.agreements import AgreementLine
from relnotes.journal.brief import Brief
from relnotes.journal.goals import GoalLine


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that the tab shows, read at once."""

    brief: Brief
    goals: tuple[GoalLine, ...]
    versions: tuple[AgreementLine, ...]


def seen(reader: Reader, relationship_id: int, today: dt.date) -> Seen:
    """What stands in a mentoring."""
    return Seen(
        brief.brief(reader, relationship_id, today),
        goals.of(reader, relationship_id),
        agreements.versions(reader, relationship_id),
    )


class MentoringTab(Tab):
    """What a mentee or a mentor has beside everybody else."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"goal", "goal_progress", "talking_point", "agreement", "relationship"}
    )

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.goals = GoalsList(live, services)
        self.points = PointsSection(live, services)
        self.agreement = AgreementSection(live, services)
        self.area = ScrollPage()
        columns = Columns(aside_width=262)
        columns.main.addWidget(self.goals)
        columns.aside.addWidget(self.points)
        self.area.add(columns)
        self.area.add(self.agreement)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def turned(self) -> None:
        """Begins at the top of the other relationship."""
        self.area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Reads it all at once; a section that shows the same stays as it is."""
        found = self.live.read(seen, self.relationship_id, self.live.today())
        header = found.brief.header
        self.goals.show_goals(header.id, header.name, found.goals)
        self.points.show_brief(found.brief)
        self.agreement.show_versions(header.id, header.name, found.versions)
