"""All mentees in one table, and what each of its counts unfolds."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.mentoring import MentoringPage
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.surveying.mentee_row import MenteeRow
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.curve import Curve
from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.happenings import EntryDraft, PointDraft, PromiseDraft
from relnotes.domain.kinds import EntryKind, RelationshipKind, StakeKind, StakeSource
from relnotes.domain.mentoring import ProgrammeDraft
from relnotes.domain.sides import AgreementDraft, StakeDraft
from relnotes.journal import (
    agreements,
    entries,
    goals,
    mentoring,
    programmes,
    promises,
    stakes,
    talking_points,
)
from relnotes.journal.mentoring import Waiting
from tests.desktop.looking import shown
from tests.desktop.mentoring.conftest import DAY, ME, THEM, add, focused
from tests.desktop.sides import choose, read


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
def full(qtbot: QtBot, live: Live, services: Services, jomo: int) -> MentoringPage:
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
    return shown(qtbot, MentoringPage(live, services), (1060, 740))


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


def test_an_evening_takes_one_mentee_after_the_other(
    qtbot: QtBot, live: Live, services: Services
) -> None:
    """Tab came to the rows last of all, and coming back from a brief began at the top again."""
    for at in range(14):
        add(live, f"Mentee {at:02}")
    page = shown(qtbot, MentoringPage(live, services), (1060, 740))
    page.activateWindow()
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
    there = [row for one in table.mentees.card.rows() for row in one.findChildren(PressRow)]
    assert [one.accessibleName()[:9] for one in there] == ["Mentee 13"]
    table.filter.setText("nobody")
    assert "Nobody of that name, and no such programme." in read(page)


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
