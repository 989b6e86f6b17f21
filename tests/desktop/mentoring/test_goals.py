"""Goals, sessions and talking points on the page of a mentee."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from relnotes.desktop.dialogs.goal import GoalDialog, ProgressDialog, SettleGoalDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationship.goals_tab import GoalsTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.curve import Curve
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import EntryKind, GoalState, RelationshipKind
from relnotes.journal import entries, goals, talking_points
from tests.desktop.mentoring.conftest import ME, THEM, add, focused, sessions_of
from tests.desktop.sides import choose, dialog, read


def test_only_a_mentoring_has_its_two_tabs(page: RelationshipsPage, live: Live, jomo: int) -> None:
    names = [page.bar.name(at) for at in range(page.bar.count()) if page.bar.isTabVisible(at)]
    assert {"Goals", "Sessions"} <= set(names)
    ana = add(live, "Ana", RelationshipKind.CLIENT)
    page.show_place(Place("relationships", ana))
    names = [page.bar.name(at) for at in range(page.bar.count()) if page.bar.isTabVisible(at)]
    assert not {"Goals", "Sessions"} & set(names)
    assert page.tabs.name == "overview"
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
    assert "60%" in texts
    assert "today, 60%: Twice in a row" in texts
    assert live.reach.undo == "Note how far a goal is"
    live.undo()
    assert "60%" not in read(tab)


def test_the_curve_says_its_notes(tab: GoalsTab, live: Live, jomo: int) -> None:
    goal = live.do("G", goals.set_out, GoalDraft(jomo, THEM, "Speak"))
    for value, comment in ((20, "Once"), (60, "Twice")):
        live.do("P", goals.progress, ProgressDraft(goal, value, comment))
    (curve,) = tab.findChildren(Curve)
    assert curve.accessibleDescription() == "today, 60%: Twice. today, 20%: Once"


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


def test_a_place_leads_to_the_agreement_and_to_one_goal(
    page: RelationshipsPage, live: Live, jomo: int
) -> None:
    for at in range(12):
        goal = live.do("G", goals.set_out, GoalDraft(jomo, THEM, f"Goal {at}", "Why\n" * 6))
    for place, name in (("goals agreement", "Write it down"), (f"goals {goal}", "How far is it?")):
        page.show_place(Place("relationships", jomo, place))
        QApplication.processEvents()
        found = focused(page)
        assert found.accessibleName().startswith(name) or found.property("text") == name
        area = page.tab.findChild(ScrollPage)
        assert area is not None
        assert area.viewport().rect().contains(found.mapTo(area.viewport(), QPoint(2, 2)))


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


def test_a_session_opens_its_entry(page: RelationshipsPage, live: Live, jomo: int) -> None:
    entry = live.do("L", entries.log, EntryDraft((jomo,), "The wrong chair", EntryKind.SESSION))
    tab = sessions_of(page, jomo)
    QApplication.processEvents()
    asked: list[Place] = []
    page.go.connect(asked.append)
    (row,) = (one for one in tab.sessions.findChildren(PressRow) if one.isVisible())
    assert row.accessibleName() == "The wrong chair, Today"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert asked == [Place("journal", entry)] * 2
