"""Roles: given, said anew, ended, and kept among those before."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.role import RoleDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.relationship.roles import RolesTab
from relnotes.domain.kinds import Side
from relnotes.domain.sides import RoleDraft
from relnotes.journal import roles
from tests.desktop.sides import choose, dialog, entries, read, show


@pytest.fixture
def adviser(live: Live, ana: int) -> int:
    draft = RoleDraft(
        ana,
        Side.ME,
        "adviser",
        "Read the numbers first",
        self_image="I like to be asked",
        fit=4,
        since=dt.date(2026, 2, 1),
    )
    return live.do("Give", roles.give, draft)


@pytest.fixture
def tab(qtbot: QtBot, live: Live, services: Services, ana: int) -> RolesTab:
    made = RolesTab(live, services)
    show(qtbot, live, made, ana)
    return made


def test_a_role_is_read_with_all_that_belongs_to_it(tab: RolesTab, adviser: int) -> None:
    words = read(tab.sections[Side.ME].rows[adviser])
    assert words == [
        "Adviser",
        "since 1 Feb",
        "Read the numbers first",
        "mostly me · “I like to be asked”",
    ]


def test_giving_them_a_role_from_the_list(tab: RolesTab, live: Live) -> None:
    section = tab.sections[Side.THEM]
    invitation = next(
        one for one in section.findChildren(LineButton) if one.text() == "Which part do they play?"
    )
    QTest.mouseClick(invitation, Qt.MouseButton.LeftButton)
    asked = dialog(tab, RoleDialog)
    offered = [asked.role.itemText(at) for at in range(asked.role.count())]
    assert {"mentor", "sponsor", "decision-maker", "listener", "challenger"} <= set(offered)
    assert not asked.fit.isVisible()
    asked.role.setCurrentText("sponsor")
    QTest.keyClicks(asked.responsibilities, "Speaks for the audit")
    QTest.keyClick(asked.responsibilities, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (line,) = live.read(roles.of, tab.relationship_id)
    assert (line.side, line.name, line.responsibilities) == (
        Side.THEM,
        "sponsor",
        "Speaks for the audit",
    )
    assert line.since == live.today()
    assert "Sponsor" in read(tab.sections[Side.THEM])


def test_names_that_the_journal_knows_come_first(tab: RolesTab, live: Live, ana: int) -> None:
    live.do("Give", roles.give, RoleDraft(ana, Side.ME, "lighthouse keeper"))
    tab.give(Side.ME)
    asked = dialog(tab, RoleDialog)
    assert asked.role.itemText(0) == "lighthouse keeper"
    asked.reject()


def test_a_role_needs_a_name(tab: RolesTab, live: Live) -> None:
    tab.give(Side.ME)
    asked = dialog(tab, RoleDialog)
    QTest.mouseClick(asked.confirm, Qt.MouseButton.LeftButton)
    assert asked.isVisible()
    assert asked.role.property("wrong")
    asked.reject()
    assert not live.read(roles.of, tab.relationship_id)


def test_a_role_that_ends_stays_among_those_before(tab: RolesTab, live: Live, adviser: int) -> None:
    section = tab.sections[Side.ME]
    section.rows[adviser].menu_wanted.emit(QPoint(0, 0))
    choose(tab, "End it today")
    assert adviser not in section.rows
    assert section.fold.text() == "1 role before"
    QTest.mouseClick(section.fold, Qt.MouseButton.LeftButton)
    assert "1 Feb to today" in " ".join(read(section.rows[adviser]))
    section.rows[adviser].menu_wanted.emit(QPoint(0, 0))
    assert "End it today" not in entries(tab)
    live.undo()
    assert live.read(roles.of, tab.relationship_id)[0].until is None
    assert not section.fold.isVisible()


def test_editing_a_role(tab: RolesTab, live: Live, adviser: int) -> None:
    QTest.keyClick(tab.sections[Side.ME].rows[adviser], Qt.Key.Key_Return)
    asked = dialog(tab, RoleDialog)
    assert asked.self_image.text() == "I like to be asked"
    asked.fit.setCurrentIndex(2)
    asked.accept()
    assert live.read(roles.card, adviser).fit == 2
    assert "rather not me · “I like to be asked”" in read(tab.sections[Side.ME])


def test_a_period_that_runs_backwards_is_said_at_its_field(
    tab: RolesTab, live: Live, adviser: int
) -> None:
    tab.edit(live.read(roles.of, tab.relationship_id)[0])
    asked = dialog(tab, RoleDialog)
    asked.until.set_day(dt.date(2026, 1, 1))
    asked.accept()
    assert asked.isVisible()
    assert asked.until.property("wrong")
    asked.reject()


def test_delete_and_undo(tab: RolesTab, live: Live, adviser: int) -> None:
    QTest.keyClick(tab.sections[Side.ME].rows[adviser], Qt.Key.Key_Delete)
    assert not tab.sections[Side.ME].rows
    live.undo()
    assert adviser in tab.sections[Side.ME].rows
