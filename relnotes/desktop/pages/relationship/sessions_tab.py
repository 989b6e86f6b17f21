"""The sessions of a mentoring: the next one, what each moved, and what is to be brought up."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing.points_section import PointsSection
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.mentoring.programme_section import ProgrammeSection
from relnotes.desktop.pages.relationship.mentoring.sessions_section import SessionsSection
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.journal import brief, programmes, sessions
from relnotes.journal.access import Reader
from relnotes.journal.brief import Brief
from relnotes.journal.programmes import ProgrammeLine
from relnotes.journal.sessions import Sessions


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that the tab shows, read at once."""

    brief: Brief
    sessions: Sessions
    programme: ProgrammeLine | None
    programmes: tuple[ProgrammeLine, ...]


class SessionsTab(Tab):
    """Prepared, run and written down; what was not talked about waits for the next one."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "goal", "goal_progress", "talking_point", "relationship", "entry", "entry_person",
            "asking", "programme", "programme_member", "stake", "rhythm", "promise",
        }
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.points = PointsSection(live, services)
        self.sessions = SessionsSection(live, services)
        self.programme = ProgrammeSection(live, services)
        self.sessions.wanted.connect(self.go.emit)
        self.sessions.more_wanted.connect(self.refresh)
        self.area = ScrollPage()
        columns = Columns(aside_width=262)
        columns.main.addWidget(self.sessions)
        columns.aside.addWidget(self.points)
        columns.aside.addWidget(self.programme)
        self.area.add(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def turned(self) -> None:
        """Begins at the newest session of the other relationship."""
        self.area.verticalScrollBar().setValue(0)
        self.sessions.start_over()

    def refresh(self) -> None:
        """Reads it all at once; a section that shows the same stays as it is."""
        self.show_answer(self.live.read(self.question(self.relationship_id)))

    def question(self, relationship_id: int) -> Callable[[Reader], Seen]:
        """Everything, as on one day."""
        return partial(_seen, one=relationship_id, today=self.live.today())

    def show_answer(self, found: Seen) -> None:
        """Hands each section its part."""
        header = found.brief.header
        self.points.show_brief(found.brief)
        self.sessions.show_sessions(header, found.sessions, found.programme)
        self.programme.show_programmes(header.id, found.programme, found.programmes)


def _seen(reader: Reader, one: int, today: dt.date) -> Seen:
    return Seen(
        brief.brief(reader, one, today),
        sessions.of(reader, one, today),
        programmes.of(reader, one),
        programmes.listed(reader),
    )
