"""Which tabs a relationship has; a tab's module is read when the tab is first opened."""

from collections.abc import Callable
from dataclasses import dataclass

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.journal_tab import JournalTab
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.domain.kinds import MENTORINGS, RelationshipKind
from relnotes.noop import QT_TRANSLATE_NOOP

TabMaker = Callable[[Live, Services], Tab]


def _about(live: Live, services: Services) -> Tab:
    from relnotes.desktop.pages.relationship.about import AboutTab

    return AboutTab(live, services)


def _needs(live: Live, services: Services) -> Tab:
    from relnotes.desktop.pages.relationship.needs import NeedsTab

    return NeedsTab(live, services)


def _roles(live: Live, services: Services) -> Tab:
    from relnotes.desktop.pages.relationship.roles import RolesTab

    return RolesTab(live, services)


def _contributions(live: Live, services: Services) -> Tab:
    from relnotes.desktop.pages.relationship.contributions_tab import ContributionsTab

    return ContributionsTab(live, services)


def _repair(live: Live, services: Services) -> Tab:
    from relnotes.desktop.pages.relationship.repair_tab import RepairTab

    return RepairTab(live, services)


def _goals(live: Live, services: Services) -> Tab:
    from relnotes.desktop.pages.relationship.goals_tab import GoalsTab

    return GoalsTab(live, services)


def _sessions(live: Live, services: Services) -> Tab:
    from relnotes.desktop.pages.relationship.sessions_tab import SessionsTab

    return SessionsTab(live, services)


@dataclass(frozen=True, slots=True)
class TabEntry:
    """One tab: its name in places, its English title, and how it is made when first opened."""

    name: str
    title: str
    make: TabMaker
    kinds: frozenset[RelationshipKind] = frozenset(RelationshipKind)
    """The relationships that have it."""


_MENTORINGS = frozenset(MENTORINGS)

TABS = (
    TabEntry("overview", QT_TRANSLATE_NOOP("OpenedTabs", "Overview"), OverviewTab),
    TabEntry("journal", QT_TRANSLATE_NOOP("OpenedTabs", "Journal"), JournalTab),
    TabEntry("goals", QT_TRANSLATE_NOOP("OpenedTabs", "Goals"), _goals, kinds=_MENTORINGS),
    TabEntry("sessions", QT_TRANSLATE_NOOP("OpenedTabs", "Sessions"), _sessions, kinds=_MENTORINGS),
    TabEntry("needs", QT_TRANSLATE_NOOP("OpenedTabs", "Needs and expectations"), _needs),
    TabEntry("roles", QT_TRANSLATE_NOOP("OpenedTabs", "Roles"), _roles),
    TabEntry("contributions", QT_TRANSLATE_NOOP("OpenedTabs", "Contributions"), _contributions),
    TabEntry("repair", QT_TRANSLATE_NOOP("OpenedTabs", "Repair"), _repair),
    TabEntry("about", QT_TRANSLATE_NOOP("OpenedTabs", "About"), _about),
)
