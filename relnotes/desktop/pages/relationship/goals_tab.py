"""The goals of a mentoring: what is worked towards, skills as both see them, what was agreed."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.mentoring.agreement_section import AgreementSection
from relnotes.desktop.pages.relationship.mentoring.farewell_section import FarewellSection
from relnotes.desktop.pages.relationship.mentoring.goals_list import GoalsList
from relnotes.desktop.pages.relationship.mentoring.skills_section import SkillsSection
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.journal import agreements, farewells, goals, people, skills
from relnotes.journal.access import Reader
from relnotes.journal.agreements import AgreementLine
from relnotes.journal.farewells import FarewellLine
from relnotes.journal.goals import GoalLine
from relnotes.journal.people import Header
from relnotes.journal.skills import SkillLine


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that the tab shows, read at once."""

    header: Header
    goals: tuple[GoalLine, ...]
    skills: tuple[SkillLine, ...]
    farewell: FarewellLine | None
    versions: tuple[AgreementLine, ...]


class GoalsTab(Tab):
    """What a mentoring is for, from the first agreement to the look back at its end."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "goal", "goal_progress", "goal_step", "agreement", "agreement_duty", "relationship",
            "entry", "entry_person", "skill_view", "farewell", "stake", "promise",
        }
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.goals = GoalsList(live, services)
        self.agreement = AgreementSection(live, services)
        self.farewell = FarewellSection(live, services)
        self.skills = SkillsSection(live, services)
        self.goals.entry_wanted.connect(lambda entry: self.go.emit(Place("journal", entry)))
        self.area = ScrollPage()
        for section in (self.farewell, self.goals, self.skills, self.agreement):
            self.area.add(section)
        self.area.add(self.farewell.ending)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def turned(self) -> None:
        """Begins at the top of the other relationship."""
        self.area.verticalScrollBar().setValue(0)

    def show_record(self, record_id: int) -> None:
        """Goes to one goal."""
        if (button := self.goals.menus.get(record_id)) is not None:
            self._seek(self.goals.steps.get(record_id, button))

    def show_part(self, part: str) -> None:
        """Goes to a goal, or to the agreement."""
        if part == "agreement":
            self._seek(self.agreement.write)
        super().show_part(part)

    def _seek(self, target: QWidget) -> None:
        """Gives it the keyboard, and shows it once all that is above has taken its place."""
        target.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, target, lambda: self.area.ensure(target))

    def refresh(self) -> None:
        """Reads it all at once; a section that shows the same stays as it is."""
        found = self.live.read(self._seen)
        header = found.header
        self.goals.show_goals(header.id, header.name, found.goals)
        self.skills.show_skills(header.id, header.name, found.skills)
        self.farewell.show_farewell(header, found.farewell)
        self.agreement.show_versions(header.id, header.name, found.versions)

    def _seen(self, reader: Reader) -> Seen:
        one = self.relationship_id
        return Seen(
            people.header(reader, one, self.live.today()),
            goals.of(reader, one),
            skills.of(reader, one),
            farewells.of(reader, one),
            agreements.versions(reader, one),
        )
