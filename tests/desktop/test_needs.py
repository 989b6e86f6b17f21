"""Needs and expectations: two kinds on two sides, their states, and the value they merge into."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.dialogs.stake_states import StakeStatesDialog, StateDialog
from relnotes.desktop.dialogs.value_together import ValueTogetherDialog, WordingsDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.needs import NeedsTab
from relnotes.desktop.pages.relationship.stake_row import StakeRow
from relnotes.domain.kinds import Side, StakeKind, StakeSource, StakeState
from relnotes.domain.sides import StakeDraft
from relnotes.journal import contributions, propositions, stakes
from tests.desktop.sides import choose, dialog, entries, read, show

NEED, EXPECTATION = StakeKind.NEED, StakeKind.EXPECTATION


@pytest.fixture
def audit(live: Live, ana: int) -> int:
    draft = StakeDraft(ana, Side.THEM, NEED, "An audit she can defend", weight=3)
    return live.do("Add", stakes.add, draft)


@pytest.fixture
def scope(live: Live, ana: int) -> int:
    draft = StakeDraft(
        ana,
        Side.THEM,
        EXPECTATION,
        "Scope before the 28th",
        source=StakeSource.SAID,
        since=dt.date(2026, 11, 17),
        due=dt.date(2026, 11, 28),
    )
    return live.do("Add", stakes.add, draft)


@pytest.fixture
def tab(qtbot: QtBot, live: Live, services: Services, ana: int) -> NeedsTab:
    made = NeedsTab(live, services)
    show(qtbot, live, made, ana)
    return made


def row(tab: NeedsTab, stake_id: int) -> StakeRow:
    return next(s.rows[stake_id] for s in tab.sections.values() if stake_id in s.rows)


def open_menu(target: StakeRow) -> None:
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(5, 5), target.mapToGlobal(QPoint(5, 5))
    )
    QApplication.sendEvent(target, event)


def test_kinds_and_sides_never_share_a_list(
    tab: NeedsTab, live: Live, audit: int, scope: int
) -> None:
    assert list(tab.sections[Side.THEM, NEED].rows) == [audit]
    assert list(tab.sections[Side.THEM, EXPECTATION].rows) == [scope]
    assert not tab.sections[Side.ME, NEED].rows
    assert "said 17 Nov" in read(row(tab, scope))
    assert row(tab, scope).due.text() == "· by 28 Nov"
    assert row(tab, audit).ask.isVisible()
    assert "1 of 2 spoken aloud" in read(tab.heads[Side.THEM])
    assert "Ana’s" in read(tab.heads[Side.THEM])


def test_an_empty_side_offers_to_write_down(tab: NeedsTab, live: Live) -> None:
    invitation = tab.sections[Side.ME, EXPECTATION].empty
    assert invitation.isVisible()
    QTest.mouseClick(invitation, Qt.MouseButton.LeftButton)
    asked = dialog(tab, StakeDialog)
    assert asked.kind.index() == 1
    QTest.keyClicks(asked.what, "She answers within two days")
    QTest.keyClick(asked.what, Qt.Key.Key_Return)
    (line,) = live.read(stakes.of, tab.relationship_id)
    assert (line.side, line.kind) == (Side.ME, EXPECTATION)
    assert line.source is StakeSource.SAID
    assert "She answers within two days" in read(tab)
    assert live.reach.undo == "Add an expectation"


def test_the_kind_changes_the_questions(tab: NeedsTab) -> None:
    tab.add(Side.THEM, NEED)
    asked = dialog(tab, StakeDialog)
    assert "What does Ana need?" in read(asked)
    assert asked.weight.itemText(2) == "Nothing goes without"
    assert "Is this something that must be true, or something that is counted on by a date?" in (
        read(asked)
    )
    asked.kind.set_index(1)
    assert "What does Ana count on?" in read(asked)
    assert "How urgent is it?" in read(asked)
    asked.reject()


def test_words_are_needed(tab: NeedsTab, live: Live) -> None:
    tab.add(Side.ME, NEED)
    asked = dialog(tab, StakeDialog)
    QTest.mouseClick(asked.confirm, Qt.MouseButton.LeftButton)
    assert asked.isVisible()
    assert asked.what.property("wrong")
    assert not live.read(stakes.of, tab.relationship_id)
    asked.reject()


def test_editing_keeps_what_the_form_does_not_show(tab: NeedsTab, live: Live, ana: int) -> None:
    draft = StakeDraft(ana, Side.ME, NEED, "Paid", sure=3, perceived="late", anticipated=True)
    stake_id = live.do("Add", stakes.add, draft)
    QTest.keyClick(row(tab, stake_id), Qt.Key.Key_Return)
    asked = dialog(tab, StakeDialog)
    asked.what.setText("Paid within thirty days")
    asked.weight.setCurrentIndex(2)
    asked.due.set_day(dt.date(2026, 12, 1))
    asked.accept()
    kept = live.read(stakes.card, stake_id)
    assert (kept.what, kept.weight, kept.due) == (
        "Paid within thirty days",
        3,
        dt.date(2026, 12, 1),
    )
    assert (kept.sure, kept.perceived, kept.anticipated) == (3, "late", True)


def test_the_pill_changes_the_state_and_the_old_one_stays(
    tab: NeedsTab, live: Live, audit: int
) -> None:
    QTest.mouseClick(row(tab, audit).state, Qt.MouseButton.LeftButton)
    choose(tab, "At risk")
    assert row(tab, audit).state.text() == "at risk"
    assert [one.state for one in live.read(stakes.states, audit)] == [
        StakeState.AT_RISK,
        StakeState.OPEN,
    ]
    live.undo()
    assert row(tab, audit).state.text() == "open"


def test_a_state_with_a_note_is_read_in_the_history(tab: NeedsTab, live: Live, audit: int) -> None:
    QTest.mouseClick(row(tab, audit).state, Qt.MouseButton.LeftButton)
    choose(tab, "With a note…")
    asked = dialog(tab, StateDialog)
    QTest.keyClicks(asked.note, "The board signed it")
    asked.state.setCurrentText("Exceeded")
    asked.accept()
    open_menu(row(tab, audit))
    choose(tab, "History…")
    history = dialog(tab, StakeStatesDialog)
    words = read(history)
    assert {"The board signed it", "exceeded", "open"} <= set(words)
    assert words.index("exceeded") < words.index("open")
    history.accept()


def test_an_assumption_is_something_to_ask(tab: NeedsTab, live: Live, audit: int) -> None:
    QTest.mouseClick(row(tab, audit).ask, Qt.MouseButton.LeftButton)
    choose(tab, "I asked")
    assert live.read(stakes.of, tab.relationship_id)[0].source is StakeSource.ASKED
    assert not row(tab, audit).ask.isVisible()
    assert "asked today" in read(row(tab, audit))
    assert "1 of 1 spoken aloud" in read(tab.heads[Side.THEM])


def test_an_expectation_is_linked_to_a_need(
    tab: NeedsTab, live: Live, audit: int, scope: int
) -> None:
    open_menu(row(tab, scope))
    choose(tab, "Serves the need", "An audit she can defend")
    assert live.read(stakes.links, tab.relationship_id) == {scope: (audit,)}
    assert any("for “An audit she can defend”" in text for text in read(row(tab, scope)))
    open_menu(row(tab, audit))
    choose(tab, "Served by", "Scope before the 28th")
    assert live.read(stakes.links, tab.relationship_id) == {}


def test_delete_goes_to_the_trash_and_comes_back(
    qtbot: QtBot, tab: NeedsTab, live: Live, services: Services, audit: int
) -> None:
    with qtbot.waitSignal(services.messages.said):
        QTest.keyClick(row(tab, audit), Qt.Key.Key_Delete)
    assert not tab.sections[Side.THEM, NEED].rows
    assert live.reach.undo == "Delete a need"
    live.undo()
    assert list(tab.sections[Side.THEM, NEED].rows) == [audit]


def test_what_was_brought_for_it_is_logged_from_its_menu(
    tab: NeedsTab, live: Live, audit: int
) -> None:
    open_menu(row(tab, audit))
    choose(tab, "Log what I brought for it…")
    asked = dialog(tab, ContributionDialog)
    QTest.keyClicks(asked.what, "Rebuilt the sampling plan")
    asked.accept()
    (line,) = live.read(contributions.recent, tab.relationship_id)
    assert line.side is Side.ME
    assert [one.id for one in line.serves] == [audit]


def test_the_menu_has_what_the_buttons_do(tab: NeedsTab, audit: int) -> None:
    open_menu(row(tab, audit))
    offered = entries(tab)
    for text in ("Edit…", "How it stands", "I asked", "They said it", "Move to the trash"):
        assert text in offered


def test_a_row_that_stays_is_the_same_row(tab: NeedsTab, live: Live, audit: int) -> None:
    before = row(tab, audit)
    live.do("State", stakes.set_state, audit, StakeState.MET)
    assert row(tab, audit) is before


def test_both_sides_merge_into_one_sentence(
    tab: NeedsTab, live: Live, ana: int, audit: int
) -> None:
    live.do("Add", stakes.add, StakeDraft(ana, Side.ME, NEED, "A reference I can name"))
    QTest.mouseClick(tab.value.rework, Qt.MouseButton.LeftButton)
    asked = dialog(tab, ValueTogetherDialog)
    proposed = "Ana gets an audit she can defend; I get a reference I can name."
    assert asked.text.toPlainText() == proposed
    asked.mine.setText("a reference")
    asked.accept()
    assert f"“{proposed}”" in read(tab.value)
    assert any("first version" in text for text in read(tab.value))
    QTest.mouseClick(tab.value.rework, Qt.MouseButton.LeftButton)
    again = dialog(tab, ValueTogetherDialog)
    again.text.setPlainText("We make audits honest.")
    again.accept()
    assert [one.text for one in live.read(propositions.versions, ana)] == [
        "We make audits honest.",
        proposed,
    ]
    QTest.mouseClick(tab.value.history, Qt.MouseButton.LeftButton)
    wordings = dialog(tab, WordingsDialog)
    assert proposed in read(wordings)
    wordings.accept()


def test_columns_stack_when_it_is_narrow(tab: NeedsTab, audit: int) -> None:
    assert not tab.sides.is_stacked()
    theirs = tab.sections[Side.THEM, NEED]
    assert theirs.x() > 0
    tab.resize(420, 640)
    assert tab.sides.is_stacked()
    QApplication.processEvents()
    assert theirs.x() == 0
    assert theirs.y() > tab.sections[Side.ME, EXPECTATION].y()


def test_markup_is_shown_as_it_was_written(tab: NeedsTab, live: Live, ana: int) -> None:
    live.do("Add", stakes.add, StakeDraft(ana, Side.ME, NEED, "<b>R&D</b>"))
    assert "<b>R&D</b>" in read(tab)


def test_going_to_a_stake_gives_it_the_keyboard(tab: NeedsTab, scope: int) -> None:
    tab.activateWindow()
    tab.show_record(scope)
    assert tab.focusWidget() is row(tab, scope)
