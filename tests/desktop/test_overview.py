"""The overview's cards where there is little: nothing yet, hardly any room, one endless word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.parts.labels import Label
from relnotes.domain.kinds import Side, StakeKind
from relnotes.domain.sides import StakeDraft
from relnotes.journal import stakes
from tests.desktop.sides import show

WAYS = ("How to ask…", "Asked")
ENDLESS = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsfassung"


@pytest.fixture
def tab(qtbot: QtBot, live: Live, services: Services, ana: int) -> OverviewTab:
    made = OverviewTab(live, services)
    show(qtbot, live, made, ana)
    return made


def buttons(widget: QWidget) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.isVisible()]


def ways(tab: OverviewTab) -> list[QPushButton]:
    return [one for one in buttons(tab.before) if one.text() in WAYS]


def test_where_no_need_is_known_the_first_can_be_written_down(
    tab: OverviewTab, live: Live, ana: int
) -> None:
    """The card said that there is nothing, and left it at that."""
    (write,) = buttons(tab.stakes)
    QTest.mouseClick(write, Qt.MouseButton.LeftButton)
    (form,) = tab.findChildren(StakeDialog)
    form.what.setText("A plan she can defend")
    form.accept()
    (need,) = live.read(stakes.of, ana)
    assert (need.what, need.kind, need.side) == (
        "A plan she can defend", StakeKind.NEED, Side.THEM,
    )  # fmt: skip
    tab.refresh()
    assert not buttons(tab.stakes)


def test_a_guess_keeps_room_for_its_words(
    tab: OverviewTab, live: Live, ana: int, qtbot: QtBot
) -> None:
    """In a narrow window its two buttons left them a column of ten letters."""
    live.do("Add", stakes.add, StakeDraft(ana, Side.ME, StakeKind.NEED, ENDLESS))
    tab.resize(590, 700)
    tab.refresh()
    qtbot.waitUntil(lambda: bool(ways(tab)))
    words = next(one for one in tab.before.findChildren(Label) if one.text() == ENDLESS)
    ask, asked = ways(tab)
    assert words.width() >= 150
    assert (
        ask.mapTo(tab, ask.rect().topLeft()).y() > words.mapTo(tab, words.rect().bottomLeft()).y()
    )
    assert asked.mapTo(tab, asked.rect().bottomRight()).x() <= tab.width()
