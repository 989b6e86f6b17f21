"""The tab of a mentoring: goals, sessions, what to bring up, skills, and what was agreed."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing.points_section import PointsSection
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.mentoring.agreement_section import AgreementSection
from relnotes.desktop.pages.relationship.mentoring.farewell_section import FarewellSection
from relnotes.desktop.pages.relationship.mentoring.goals_list import GoalsList
from relnotes.desktop.pages.relationship.mentoring.programme_section import ProgrammeSection
from relnotes.desktop.pages.relationship.mentoring.sessions_section import SessionsSection
from relnotes.desktop.pages.relationship.mentoring.skills_section import SkillsSection
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.journal import agreements, brief, farewells, goals, programmes, sessions, skills
from relnotes.journal.access import Reader
from relnotes.journal.agreements import AgreementLine
from relnotes.journal.brief import Brief
from relnotes.journal.farewells import FarewellLine
from relnotes.journal.goals import GoalLine
from relnotes.journal.programmes import ProgrammeLine
from relnotes.journal.sessions import Sessions
from relnotes.journal.skills import SkillLine


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that the tab shows, read at once."""

    brief: Brief
    goals: tuple[GoalLine, ...]
    sessions: Sessions
    skills: tuple[SkillLine, ...]
    farewell: FarewellLine | None
    programme: ProgrammeLine | None
    programmes: tuple[ProgrammeLine, ...]
    versions: tuple[AgreementLine, ...]


def seen(reader: Reader, relationship_id: int, today: dt.date) -> Seen:
    """What stands in a mentoring."""
    return Seen(
        brief.brief(reader, relationship_id, today),
        goals.of(reader, relationship_id),
        sessions.of(reader, relationship_id, today),
        skills.of(reader, relationship_id),
        farewells.of(reader, relationship_id),
        programmes.of(reader, relationship_id),
        programmes.listed(reader),
        agreements.versions(reader, relationship_id),
    )


class MentoringTab(Tab):
    """What a mentee or a mentor has beside everybody else."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "goal", "goal_progress", "goal_step", "talking_point", "agreement", "agreement_duty",
            "relationship", "entry", "entry_person", "asking", "skill_view", "farewell",
            "programme", "programme_member", "stake", "rhythm",
        }
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.goals = GoalsList(live, services)
        self.points = PointsSection(live, services)
        self.agreement = AgreementSection(live, services)
        self.farewell = FarewellSection(live, services)
        self.sessions = SessionsSection(live, services)
        self.skills = SkillsSection(live, services)
        self.programme = ProgrammeSection(live, services)
        self.sessions.wanted.connect(self.go.emit)
        self.sessions.more_wanted.connect(self.refresh)
        self.area = ScrollPage()
        columns = Columns(aside_width=262)
        columns.main.addWidget(self.goals)
        columns.main.addWidget(self.sessions)
        columns.aside.addWidget(self.points)
        columns.aside.addWidget(self.programme)
        columns.aside.addWidget(self.farewell.ending)
        self.area.add(self.farewell)
        self.area.add(columns)
        self.area.add(self.skills)
        self.area.add(self.agreement)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def turned(self) -> None:
        """Begins at the top of the other relationship."""
        self.area.verticalScrollBar().setValue(0)
        self.sessions.start_over()

    def refresh(self) -> None:
        """Reads it all at once; a section that shows the same stays as it is."""
        found = self.live.read(seen, self.relationship_id, self.live.today())
        header = found.brief.header
        self.goals.show_goals(header.id, header.name, found.goals)
        self.points.show_brief(found.brief)
        self.sessions.show_sessions(header, found.sessions, found.programme)
        self.skills.show_skills(header.id, header.name, found.skills)
        self.farewell.show_farewell(header, found.farewell)
        self.programme.show_programmes(header.id, found.programme, found.programmes)
        self.agreement.show_versions(header.id, header.name, found.versions)
