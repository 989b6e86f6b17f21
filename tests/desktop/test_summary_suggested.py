"""What a summary suggests to tell, before anybody decided line by line."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising import told
from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import Side, SummaryLength
from relnotes.journal import contributions
from relnotes.journal.access import Writer
from tests.desktop.looking import shown

FIRST = dt.date(2026, 1, 5)
MANY = 20


def _log(writer: Writer, ana: int) -> None:
    """Twenty small things of mine, and one in the middle that shows what came of it."""
    for at in range(MANY):
        day = FIRST + dt.timedelta(days=at)
        contributions.log(writer, ContributionDraft(ana, Side.ME, f"Wrote note {at}", day=day))
    best = ContributionDraft(
        ana, Side.ME, "Rebuilt the plan", "Saved forty hours", day=FIRST + dt.timedelta(days=9),
        amount=Decimal(40), unit="hours",
    )  # fmt: skip
    contributions.log(writer, best)


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, ana: int) -> SummariesPage:
    """A summary for Ana, to whom much was given."""
    live.do("Log", _log, ana)
    made = shown(qtbot, SummariesPage(live, services), (1100, 760))
    made.show_place(Place("summaries", ana, "for"))
    return made


def _told(page: SummariesPage) -> list[str]:
    making = page.making
    assert making.material is not None
    choice = making.choice
    return [
        one.words
        for one in told.candidates(making.material, choice)
        if told.goes_in(one, choice) and one.section == "mine"
    ]


def test_of_many_the_strongest_are_ticked(page: SummariesPage) -> None:
    ticked = _told(page)
    assert "Rebuilt the plan" in ticked
    assert len(ticked) < MANY / 2
    assert page.panel.lines.text() == f"{len(ticked)} of {MANY + 1}"


def test_the_full_length_tells_everything(page: SummariesPage) -> None:
    QTest.mouseClick(page.panel.lengths[SummaryLength.FULL], Qt.MouseButton.LeftButton)
    assert len(_told(page)) == MANY + 1


def test_who_decided_line_by_line_is_left_alone(page: SummariesPage, live: Live, ana: int) -> None:
    dialog = page.ask_lines()
    assert dialog is not None
    mine_all = dialog.tree.topLevelItem(0)
    assert mine_all is not None
    later = mine_all.child(MANY)
    assert later is not None
    later.setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    mine = _told(page)
    live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "Later", "It held"))
    page.refresh()
    assert _told(page) == ["Later", *mine]
    QTest.mouseClick(page.panel.lengths[SummaryLength.FULL], Qt.MouseButton.LeftButton)
    assert _told(page) == ["Later", *mine]


def test_a_suggestion_is_nothing_that_waits_to_be_sent(
    page: SummariesPage, live: Live, ana: int, jomo: int
) -> None:
    before = _told(page)
    page.making.typed.keep()
    page.show_place(Place("summaries", jomo, "for"))
    live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "Better", "It held"))
    page.show_place(Place("summaries", ana, "for"))
    assert "Better" in _told(page)
    assert len(_told(page)) == len(before)
