"""The tab of a mentoring and the table of all: goals, how far, what became of them, agreements."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.agreement import QUESTIONS, AgreementDialog
from relnotes.desktop.dialogs.goal import GoalDialog, ProgressDialog, SettleGoalDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.portfolio import PortfolioPage
from relnotes.desktop.pages.relationship.goals_tab import GoalsTab
from relnotes.desktop.pages.relationship.sessions_tab import SessionsTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.surveying.mentees import MenteesView
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.curve import Curve
from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.happenings import PointDraft
from relnotes.domain.kinds import GoalState, RelationshipKind, Side
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import AgreementDraft, AgreementItemDraft
from relnotes.journal import agreements, goals, relationships, talking_points
from tests.conftest import NOW
from tests.desktop.sides import choose, dialog, read

DAY = NOW.date()
ME, THEM = Side.ME, Side.THEM


def add(live: Live, name: str, kind: RelationshipKind = RelationshipKind.MENTEE) -> int:
    return live.do("Add", relationships.add, PersonDraft(name, kind=kind))


@pytest.fixture
def jomo(live: Live) -> int:
    return add(live, "Jomo Okafor")


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, jomo: int) -> Iterator[RelationshipsPage]:
    made = RelationshipsPage(live, services)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    qtbot.waitExposed(made)
    made.show_place(Place("relationships", jomo, "goals"))
    yield made


@pytest.fixture
def tab(page: RelationshipsPage) -> GoalsTab:
    assert isinstance(page.tab, GoalsTab)
    return page.tab


def sessions_of(page: RelationshipsPage, who: int) -> SessionsTab:
    """The other tab of the same mentoring."""
    page.show_place(Place("relationships", who, "sessions"))
    assert isinstance(page.tab, SessionsTab)
    return page.tab


def test_only_a_mentoring_has_its_two_tabs(page: RelationshipsPage, live: Live, jomo: int) -> None:
    names = [page.bar.name(at) for at in range(page.bar.count()) if page.bar.isTabVisible(at)]
    assert {"Goals", "Sessions"} <= set(names)
    ana = add(live, "Ana", RelationshipKind.CLIENT)
    page.show_place(Place("relationships", ana))
    names = [page.bar.name(at) for at in range(page.bar.count()) if page.bar.isTabVisible(at)]
    assert not {"Goals", "Sessions"} & set(names)
    assert page.tab_name == "overview"
    page.show_place(Place("relationships", jomo, "goals"))
    assert isinstance(page.tab, GoalsTab)


def test_a_goal_is_set_out_on_and_its_way_is_told(
    page: RelationshipsPage, tab: GoalsTab, live: Live, jomo: int
) -> None:
    assert "No goal yet. What does Jomo work towards, and what do you?" in read(tab)
    QTest.mouseClick(tab.goals.add, Qt.MouseButton.LeftButton)
    form = dialog(page, GoalDialog)
    form.confirm.click()
    assert form.isVisible(), "a goal without words is none"
    form.what.setText("Say the number first")
    form.why.setPlainText("He sends a louder colleague")
    form.confirm.click()
    (goal,) = live.read(goals.of, jomo)
    assert (goal.what, goal.side, goal.why) == (
        "Say the number first",
        THEM,
        "He sends a louder colleague",
    )
    QTest.mouseClick(tab.goals.steps[goal.id], Qt.MouseButton.LeftButton)
    far = dialog(page, ProgressDialog)
    far.slider.setValue(60)
    far.confirm.click()
    assert far.isVisible(), "a number without a word says nothing"
    far.comment.setPlainText("Twice in a row")
    QTest.keyClick(far.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    texts = read(tab)
    assert "60 %" in texts
    assert "today, 60 %: Twice in a row" in texts
    assert live.reach.undo == "Note how far a goal is"
    live.undo()
    assert "60 %" not in read(tab)


def test_the_curve_says_its_notes(tab: GoalsTab, live: Live, jomo: int) -> None:
    goal = live.do("G", goals.set_out, GoalDraft(jomo, THEM, "Speak"))
    for value, comment in ((20, "Once"), (60, "Twice")):
        live.do("P", goals.progress, ProgressDraft(goal, value, comment))
    (curve,) = tab.findChildren(Curve)
    assert curve.accessibleDescription() == "today, 60 %: Twice. today, 20 %: Once"


def test_a_goal_that_is_dropped_keeps_its_reason(
    page: RelationshipsPage, tab: GoalsTab, live: Live, jomo: int
) -> None:
    goal = live.do("G", goals.set_out, GoalDraft(jomo, ME, "Ask fewer questions"))
    QTest.mouseClick(tab.goals.menus[goal], Qt.MouseButton.LeftButton)
    choose(tab, "What became of it…")
    form = dialog(page, SettleGoalDialog)
    form.state.set_index(2)
    form.confirm.click()
    assert form.isVisible(), "why is asked"
    form.reason.setPlainText("He asks them now")
    form.confirm.click()
    assert live.read(goals.line, goal).state is GoalState.DROPPED
    assert "He asks them now" in read(tab)
    assert goal not in tab.goals.steps
    QTest.mouseClick(tab.goals.menus[goal], Qt.MouseButton.LeftButton)
    choose(tab, "Move to the trash")
    assert live.read(goals.of, jomo) == ()


def test_an_agreement_begins_with_ready_questions(
    page: RelationshipsPage, tab: GoalsTab, live: Live, jomo: int
) -> None:
    QTest.mouseClick(tab.agreement.write, Qt.MouseButton.LeftButton)
    form = dialog(page, AgreementDialog)
    assert [row.first.text() for row in form.items.rows] == list(QUESTIONS)
    for row in form.items.rows[2:]:
        QTest.mouseClick(row.gone, Qt.MouseButton.LeftButton)
    first, second = form.items.rows
    first.answers[0].setPlainText("Every week")
    first.answers[1].setPlainText("Once a month")
    second.answers[2].setPlainText("Jomo, by the evening before")
    QTest.mouseClick(form.items.more, Qt.MouseButton.LeftButton)
    form.confirm.click()
    (version,) = live.read(agreements.versions, jomo)
    assert version.items == (
        AgreementItemDraft(QUESTIONS[0], "Every week", "Once a month"),
        AgreementItemDraft(QUESTIONS[1], agreed="Jomo, by the evening before"),
    )
    assert "not agreed yet" in read(tab)
    (talk,) = tab.agreement.to_points
    QTest.mouseClick(talk, Qt.MouseButton.LeftButton)
    (point,) = live.read(talking_points.to_bring_up, jomo)
    assert point.what == QUESTIONS[0]
    assert point.what in read(sessions_of(page, jomo).points)


def test_looking_again_keeps_the_version_before(
    page: RelationshipsPage, tab: GoalsTab, live: Live, jomo: int
) -> None:
    item = AgreementItemDraft("How often?", agreed="Every two weeks")
    live.do("A", agreements.agree, AgreementDraft(jomo, (item,), day=DAY))
    QTest.mouseClick(tab.agreement.write, Qt.MouseButton.LeftButton)
    form = dialog(page, AgreementDialog)
    (row,) = form.items.rows
    row.answers[2].setPlainText("Every three weeks")
    form.confirm.click()
    newest, before = live.read(agreements.versions, jomo)
    assert (newest.items[0].agreed, before.items[0].agreed) == (
        "Every three weeks",
        "Every two weeks",
    )
    assert "today · 1 version before" in read(tab)


def test_an_agreement_half_written_is_taken_up_again(
    page: RelationshipsPage, tab: GoalsTab
) -> None:
    QTest.mouseClick(tab.agreement.write, Qt.MouseButton.LeftButton)
    form = dialog(page, AgreementDialog)
    form.items.rows[0].answers[0].setPlainText("Every week")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    form = AgreementDialog(tab.live, tab.services, tab.relationship_id, page)
    form.open()
    assert form.items.rows[0].answers[0].toPlainText() == "Every week"
    assert form.items.rows[0].first.text() == QUESTIONS[0]
    form.close()


def test_all_mentees_stand_in_one_table(
    qtbot: QtBot, live: Live, services: Services, jomo: int
) -> None:
    goal = live.do("G", goals.set_out, GoalDraft(jomo, THEM, "Speak"))
    live.do("P", goals.progress, ProgressDraft(goal, 60, "Twice"))
    add(live, "Abe", RelationshipKind.MENTOR)
    mei = add(live, "Mei")
    live.do("A", agreements.agree, AgreementDraft(mei, (), review_day=DAY))
    page = PortfolioPage(live, services)
    qtbot.addWidget(page)
    page.show()
    asked: list[Place] = []
    page.go.connect(asked.append)
    page.show_place(Place("portfolio", None, "mentees"))
    table = page.view
    assert isinstance(table, MenteesView)

    def rows() -> list[PressRow]:
        return [row for one in table.mentees.card.rows() for row in one.findChildren(PressRow)]

    def names() -> list[str]:
        return [one.accessibleName() for one in rows()]

    assert names() == [
        "Jomo Okafor, not met yet, nothing open, Speak",
        "Mei, not met yet, agreement: today",
    ]
    assert "Speak · 60 %" in read(page)
    assert "Who mentors you" in read(page)
    table.order.setCurrentIndex(table.order.findText("Agreement due first"))
    table.order.activated.emit(table.order.currentIndex())
    assert names()[0].startswith("Mei")
    QTest.mouseClick(rows()[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert asked == [Place("relationships", mei, "sessions")]


def focused(page: QWidget) -> QWidget:
    """Where the keyboard is."""
    found = page.focusWidget()
    assert found is not None
    return found


def test_an_evening_takes_one_mentee_after_the_other(
    qtbot: QtBot, live: Live, services: Services
) -> None:
    """Tab came to the rows last of all, and coming back from a brief began at the top again."""
    for at in range(14):
        add(live, f"Mentee {at:02}")
    page = PortfolioPage(live, services)
    qtbot.addWidget(page)
    page.resize(1060, 740)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    asked: list[Place] = []
    page.go.connect(asked.append)
    page.show_place(Place("portfolio", None, "mentees"))
    table = page.view
    assert isinstance(table, MenteesView)
    assert "Mentee 01" in read(page)
    table.filter.setFocus()
    for _ in range(5):
        QTest.keyClick(focused(page), Qt.Key.Key_Tab)
    assert focused(page).accessibleName() == "Prepare to meet Mentee 01"
    QTest.keyClick(focused(page), Qt.Key.Key_Return)
    assert asked[-1].page == "brief"
    page.hide()
    live.do("P", talking_points.note, PointDraft(asked[-1].id or 0, ME, "What she tried"))
    page.show()
    page.setFocus()
    qtbot.waitUntil(lambda: focused(page).accessibleName() == "Prepare to meet Mentee 01")
    assert "1 thing to bring up" in read(page)
    QTest.keyClick(focused(page), Qt.Key.Key_Tab)
    assert focused(page).accessibleName().startswith("Mentee 02")
    QTest.keyClicks(table.filter, "13")
    shown = [row for one in table.mentees.card.rows() for row in one.findChildren(PressRow)]
    assert [one.accessibleName()[:9] for one in shown] == ["Mentee 13"]
    table.filter.setText("nobody")
    assert "Nobody of that name, and no such programme." in read(page)


def test_a_talking_point_of_theirs_is_noted_as_theirs(
    page: RelationshipsPage, live: Live, jomo: int
) -> None:
    tab = sessions_of(page, jomo)
    for text, theirs in (("The second audit", True), ("The annex", False)):
        tab.points.theirs.setChecked(theirs)
        tab.points.line.setText(text)
        QTest.keyClick(tab.points.line, Qt.Key.Key_Return)
    noted = [(one.side, one.what) for one in live.read(talking_points.to_bring_up, jomo)]
    assert noted == [(THEM, "The second audit"), (ME, "The annex")]
    assert "from Jomo" in read(tab)
