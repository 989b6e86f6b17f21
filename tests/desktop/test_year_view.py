"""The view of a year: every figure in it opens what it counts, by mouse and by keyboard."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.surveying.spending import SpendingView
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.pills import Chip
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import ContributionKind, EntryKind, Side
from relnotes.domain.people import PersonDraft
from relnotes.exchange.html import html
from relnotes.journal import contributions, entries, relationships
from tests.conftest import NOW, ago
from tests.desktop.looking import shown
from tests.desktop.sides import read

DAY = NOW.date()


@pytest.fixture
def year(qtbot: QtBot, live: Live, services: Services) -> SpendingView:
    """A year of two people: a lunch that cost, a call that lasted, a walk, and a note."""
    ana = live.do("Add", relationships.add, PersonDraft("Ana", inside=True))
    ben = live.do("Add", relationships.add, PersonDraft("Ben"))
    lunch = EntryDraft(
        (ana, ben), "Lunch", EntryKind.LUNCH, day=ago(3), cost=Decimal(24), currency="EUR"
    )
    call = EntryDraft((ben,), "Call", EntryKind.CALL, day=ago(2), minutes=50, personal=True)
    walk = EntryDraft((ben,), "Walk", EntryKind.CALL, day=ago(1), in_person=True, personal=False)
    note = EntryDraft((ben,), "Note", EntryKind.NOTE, day=DAY)
    long_ago = EntryDraft((ben,), "Long ago", EntryKind.CALL, day=ago(800), minutes=10)
    for draft in (lunch, call, walk, note, long_ago):
        live.do("Log", entries.log, draft)
    for side, what, kind in (
        (Side.ME, "Showed her the yard", ContributionKind.HELP),
        (Side.THEM, "Paid the bill", ContributionKind.MONEY),
    ):
        made = ContributionDraft(ana, side, what, kind=kind, day=ago(3))
        live.do("Bring", contributions.log, made)
    view = shown(qtbot, SpendingView(live, services), (1060, 740))
    view.refresh()
    return view


def figure(view: SpendingView, name: str) -> QAbstractButton:
    buttons = (one for one in view.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in buttons if name in (one.accessibleName() or one.text()))


def behind(view: SpendingView) -> list[str]:
    """What stands behind the figure that was pressed, in the words of a screen reader."""
    assert view.behind.isVisible()
    rows = view.behind.card.rows()
    return [row.accessibleName() for one in rows for row in one.findChildren(PressRow)]


FIGURES = (
    ("for the person 1", ["Showed her the yard"]),
    ("for the matter 1", ["Paid the bill"]),
    ("in person 2", ["Walk", "Lunch"]),
    ("from afar 1", ["Call"]),
    ("neither 1", ["Note"]),
    ("personal 1", ["Call"]),
    ("the work 1", ["Walk"]),
    ("not said 2", ["Note", "Lunch"]),
    ("inside 1", ["Lunch"]),
    ("outside 4", ["Note", "Walk", "Call", "Lunch"]),
    ("€24 · 1 entry", ["Lunch"]),
    ("50 min · 1 entry", ["Call"]),
    ("4 entries on 4 days", ["Note", "Walk", "Call", "Lunch"]),
)


@pytest.mark.parametrize(("name", "found"), FIGURES)
@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_a_figure_opens_what_it_counts(
    year: SpendingView, name: str, found: list[str], way: str
) -> None:
    button = figure(year, name)
    if way == "mouse":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
    said = behind(year)
    assert len(said) == len(found)
    assert all(what in line for what, line in zip(found, said, strict=True))


def test_no_figure_of_the_year_is_left_without_its_entries(year: SpendingView) -> None:
    """Every chip that stands there is one of those tried above."""
    chips = [one for one in year.where.findChildren(Chip) if one.isVisible()]
    tried = [name for name, _ in FIGURES]
    assert [one.text() for one in chips if not any(name in one.text() for name in tried)] == []
    assert len(chips) == len(FIGURES) - 1


def test_a_line_behind_a_figure_opens_and_the_next_year_begins_without(
    year: SpendingView,
) -> None:
    places: list[Place] = []
    year.go.connect(places.append)
    QTest.mouseClick(figure(year, "€24"), Qt.MouseButton.LeftButton)
    assert "24" in behind(year)[0]
    row = year.behind.card.rows()[0].findChildren(PressRow)[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert places[-1].page == "journal"
    for back, nothing in ((1, True), (2, False)):
        year.year.setCurrentIndex(year.year.findData(DAY.year - back))
        year.year.activated.emit(year.year.currentIndex())
        assert not year.behind.isVisible()
        assert ("Nothing of this year was written down." in read(year)) is nothing
    chips = [one.text() for one in year.where.findChildren(Chip) if one.isVisible()]
    assert chips == ["from afar 1 · 100%", "outside 1 · 100%", "10 min · 1 entry"]


def test_a_kind_and_a_person_open_what_they_count(year: SpendingView) -> None:
    for section, name in ((year.kinds, "Help"), (year.half, "Ben")):
        rows = [row for one in section.card.rows() for row in one.findChildren(PressRow)]
        row = next(row for row in rows if name in row.accessibleName())
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)
        assert len(behind(year)) == (1 if name == "Help" else 4)


def test_what_it_took_stands_on_the_page_that_is_printed(year: SpendingView) -> None:
    text = html(year.document())
    assert "€24 · 1 entry" in text
    assert "50 min · 1 entry" in text


def test_a_form_says_how_it_was_and_what_it_cost(
    qtbot: QtBot, live: Live, services: Services, year: SpendingView
) -> None:
    (lunch,) = [one.id for one in live.read(entries.recent) if one.title == "Lunch"]
    form = LogDialog.edit(live, services, lunch, year)
    qtbot.addWidget(form)
    form.cost.setText("€30")
    form.personal.setCurrentIndex(form.personal.findData(data := True))
    form.in_person.setCurrentIndex(form.in_person.findData(not data))
    form.accept()
    year.refresh()
    said = read(year)
    assert said
    assert figure(year, "€30 · 1 entry").isVisible()
    assert figure(year, "personal 2").isVisible()
    assert figure(year, "from afar 2").isVisible()


def test_half_a_year_names_its_people_however_many_they_are(year: SpendingView, live: Live) -> None:
    """With more than five people the sentence stood there, and nobody knew who they were."""
    names = [f"Guest {at:02}" for at in range(40)]
    for name in names:
        who = live.do("A", relationships.add, PersonDraft(name))
        for _ in range(2):
            live.do("L", entries.log, EntryDraft((who,), f"Talk with {name}", day=DAY))
    year.refresh()
    said = "Half of all that you wrote was about 21 people, of 42 relationships."
    assert said in read(year)
    QTest.mouseClick(year.half.more, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    rows = [row for one in year.half.card.rows() for row in one.findChildren(PressRow)]
    assert len(rows) == 21
    guest = next(row for row in rows if row.accessibleName().startswith("Guest 03"))
    QTest.mouseClick(guest, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert [what[:18] for what in behind(year)] == ["Talk with Guest 03"] * 2
