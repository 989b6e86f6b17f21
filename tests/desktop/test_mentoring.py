"""The tab of a mentoring and the table of all: goals, how far, what became of them, agreements."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.agreement import QUESTIONS, AgreementDialog
from relnotes.desktop.dialogs.goal import GoalDialog, ProgressDialog, SettleGoalDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.mentoring import MentoringPage
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.goals_tab import GoalsTab
from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.relationship.sessions_tab import SessionsTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.surveying.mentee_row import MenteeRow
from relnotes.desktop.pages.todaying import looks
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.curve import Curve
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.domain.day import Kind
from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.happenings import EntryDraft, PointDraft, PromiseDraft
from relnotes.domain.kinds import (
    EntryKind,
    GoalState,
    RelationshipKind,
    Side,
    StakeKind,
    StakeSource,
)
from relnotes.domain.mentoring import ProgrammeDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import AgreementDraft, AgreementItemDraft, StakeDraft
from relnotes.journal import (
    agreements,
    entries,
    goals,
    mentoring,
    programmes,
    promises,
    relationships,
    stakes,
    talking_points,
    today,
)
from relnotes.journal.mentoring import Waiting
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
    page = MentoringPage(live, services)
    qtbot.addWidget(page)
    page.show()
    asked: list[Place] = []
    page.go.connect(asked.append)
    table = page.view

    def rows() -> list[PressRow]:
        return [row for one in table.mentees.card.rows() for row in one.findChildren(PressRow)]

    def names() -> list[str]:
        return [one.accessibleName() for one in rows()]

    assert names() == [
        "Jomo Okafor, not met yet, nothing open, Speak",
        "Mei, not met yet, agreement: today",
    ]
    assert "Speak" in read(page)
    assert "Who mentors you" in read(page)
    table.order.setCurrentIndex(table.order.findText("Agreement due first"))
    table.order.activated.emit(table.order.currentIndex())
    assert names()[0].startswith("Mei")
    QTest.mouseClick(rows()[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert asked == [Place("relationships", mei, "sessions")]


def row_of(page: MentoringPage, name: str) -> MenteeRow:
    """The row of somebody in the table."""
    QApplication.processEvents()
    rows = page.view.findChildren(MenteeRow)
    return next(one for one in rows if one.isVisible() and one.accessibleName().startswith(name))


@pytest.fixture
def full(qtbot: QtBot, live: Live, services: Services, jomo: int) -> Iterator[MentoringPage]:
    """The table with somebody of whom every figure is there."""
    for side, what in ((ME, "Send the form"), (THEM, "Try it once"), (THEM, "Ask Mei")):
        live.do("P", promises.make, PromiseDraft(jomo, side, what))
    live.do("P", talking_points.note, PointDraft(jomo, THEM, "The second audit"))
    guess = StakeDraft(jomo, THEM, StakeKind.NEED, "A quiet desk", source=StakeSource.ASSUMED)
    live.do("S", stakes.add, guess)
    live.do("A", agreements.agree, AgreementDraft(jomo, (), review_day=DAY))
    goal = live.do("G", goals.set_out, GoalDraft(jomo, THEM, "Speak"))
    for back, kind, value in ((9, EntryKind.SESSION, 30), (2, EntryKind.CALL, 60)):
        day = DAY - dt.timedelta(days=back)
        entry = live.do("L", entries.log, EntryDraft((jomo,), f"Talk {value}", kind, day=day))
        live.do("P", goals.progress, ProgressDraft(goal, value, "So", day, entry))
    later = DAY + dt.timedelta(days=5)
    live.do("L", entries.log, EntryDraft((jomo,), "To come", EntryKind.SESSION, day=later))
    page = MentoringPage(live, services)
    qtbot.addWidget(page)
    page.resize(1060, 740)
    page.show()
    qtbot.waitExposed(page)
    yield page


COUNTED = {
    Waiting.MINE: ("1 promise of mine", ["Send the form"], "overview"),
    Waiting.THEIRS: ("2 promises of theirs", ["Try it once", "Ask Mei"], "overview"),
    Waiting.POINTS: ("1 thing to bring up", ["The second audit"], "sessions"),
    Waiting.UNASKED: ("1 thing unasked", ["A quiet desk"], "needs 1"),
}


@pytest.mark.parametrize("waiting", Waiting)
@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_a_count_unfolds_what_it_counts_and_each_opens(
    full: MentoringPage, jomo: int, waiting: Waiting, way: str
) -> None:
    """A mentee's counts opened her sessions, whatever was counted."""
    asked: list[Place] = []
    full.go.connect(asked.append)
    line = row_of(full, "Jomo").counts[waiting]
    said, what, tab = COUNTED[waiting]
    assert line.button.text() == said
    if way == "mouse":
        QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    else:
        line.button.setFocus()
        QTest.keyClick(line.button, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [one.text() for one in line.lines] == what
    assert asked == []
    if way == "mouse":
        QTest.mouseClick(line.lines[0], Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(line.button, Qt.Key.Key_Tab)
        assert focused(full) is line.lines[0]
        QTest.keyClick(focused(full), Qt.Key.Key_Return)
    assert asked == [Place("relationships", jomo, tab)]
    line.button.click()
    assert line.lines == []


def test_days_and_goals_open_what_they_tell_of(full: MentoringPage, live: Live, jomo: int) -> None:
    """No figure of a row is left without what is behind it."""
    asked: list[Place] = []
    full.go.connect(asked.append)
    row = row_of(full, "Jomo")
    for link in row.findChildren(LineButton):
        if link not in [one.button for one in row.counts.values()]:
            QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    (goal,) = live.read(goals.of, jomo)
    session, call, to_come = (live.read(mentoring.met, jomo, day) for day in days(-9, -2, 5))
    assert asked == [
        *(Place("journal", entry) for entry in (session, call, to_come)),
        Place("relationships", jomo, "goals agreement"),
        Place("relationships", jomo, f"goals {goal.id}"),
    ]
    curve = row.findChild(Curve)
    assert curve is not None
    for spot, entry in zip(curve.spots(), (session, call), strict=True):
        QTest.mouseClick(curve, Qt.MouseButton.LeftButton, pos=spot.toPoint())
        assert asked[-1] == Place("journal", entry)


def days(*offsets: int) -> list[dt.date]:
    return [DAY + dt.timedelta(days=one) for one in offsets]


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
    page = MentoringPage(live, services)
    qtbot.addWidget(page)
    page.resize(1060, 740)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    asked: list[Place] = []
    page.go.connect(asked.append)
    table = page.view
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
    assert row_of(page, "Mentee 01").counts.keys() == {Waiting.POINTS}
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


def test_a_review_that_is_due_leads_to_the_agreement(
    page: RelationshipsPage, live: Live, jomo: int
) -> None:
    """The row of Today named a tab that is no more, and nothing happened."""
    live.do("A", agreements.agree, AgreementDraft(jomo, (), review_day=DAY))
    page.show_place(Place("relationships", jomo, "overview"))
    (row,) = live.read(today.ready, DAY).of(Kind.REVIEW)
    page.show_place(looks.place(row))
    assert isinstance(page.tab, GoalsTab)
    assert focused(page) is page.tab.agreement.write


def test_a_programme_shows_who_belongs_to_it(full: MentoringPage, live: Live, jomo: int) -> None:
    """“1 mentoring” led to nothing but its form."""
    add(live, "Mei")
    spring = live.do("K", programmes.keep, ProgrammeDraft("Spring"))
    live.do("J", programmes.join, jomo, spring)
    full.refresh()
    QApplication.processEvents()
    section = full.view.programmes
    (row,) = (one for one in section.findChildren(PressRow) if one.isVisible())
    assert row.accessibleName() == "Spring · 1 mentoring"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    choose(section, "Show who belongs to it")
    QApplication.processEvents()
    rows = [one for one in full.view.findChildren(MenteeRow) if one.isVisible()]
    assert [one.accessibleName()[:4] for one in rows] == ["Jomo"]
    assert full.view.filter.isVisible()
    full.view.filter.clear()
    assert row_of(full, "Mei").isVisible()
