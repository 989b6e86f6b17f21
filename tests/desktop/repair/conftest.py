"""The page of repairs, and one repair with Northwind that has just begun."""

from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.repair import RepairPage
from relnotes.desktop.pages.repairing.step_view import StepView
from relnotes.domain.people import PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.journal import relationships, repairs
from tests.desktop.looking import shown


@pytest.fixture
def northwind(live: Live) -> int:
    return live.do("Add", relationships.add, PersonDraft(name="Northwind Ltd", every_days=14))


@pytest.fixture
def repair(live: Live, northwind: int) -> int:
    draft = RepairDraft(northwind, "The migration slipped by nine days.")
    return live.do("Open", repairs.open, draft)


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services) -> RepairPage:
    return shown(qtbot, RepairPage(live, services), (1040, 740))


V = TypeVar("V", bound=StepView)


def at_step(page: RepairPage, repair: int, kind: type[V]) -> V:
    """A repair opened on the page, where it stands at this step."""
    page.show_place(Place("repair", repair))
    view = page.case.view
    assert isinstance(view, kind)
    return view


def walk_to_ice(live: Live, repair: int) -> None:
    live.do("Part", repairs.write, repair, "my_part", "I told nobody.")
    live.do("On", repairs.move_on, repair)
    live.do("On", repairs.move_on, repair, "They asked")
