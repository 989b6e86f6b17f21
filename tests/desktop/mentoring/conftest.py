"""A mentoring with Jomo: his page at the goals, and the tabs that only a mentee has."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.goals_tab import GoalsTab
from relnotes.desktop.pages.relationship.sessions_tab import SessionsTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.kinds import RelationshipKind, Side
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships
from tests.conftest import NOW
from tests.desktop.looking import shown

DAY = NOW.date()
ME, THEM = Side.ME, Side.THEM


def add(live: Live, name: str, kind: RelationshipKind = RelationshipKind.MENTEE) -> int:
    return live.do("Add", relationships.add, PersonDraft(name, kind=kind))


@pytest.fixture
def jomo(live: Live) -> int:
    return add(live, "Jomo Okafor")


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, jomo: int) -> RelationshipsPage:
    made = shown(qtbot, RelationshipsPage(live, services), (1060, 740))
    made.show_place(Place("relationships", jomo, "goals"))
    return made


@pytest.fixture
def tab(page: RelationshipsPage) -> GoalsTab:
    assert isinstance(page.tab, GoalsTab)
    return page.tab


def sessions_of(page: RelationshipsPage, who: int) -> SessionsTab:
    """The other tab of the same mentoring."""
    page.show_place(Place("relationships", who, "sessions"))
    assert isinstance(page.tab, SessionsTab)
    return page.tab


def focused(page: QWidget) -> QWidget:
    """Where the keyboard is."""
    found = page.focusWidget()
    assert found is not None
    return found
