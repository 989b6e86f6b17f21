"""The page History: what changed in plain words, and the ways back from it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from relnotes import field_words, record_words
from relnotes.desktop.dialogs.history import HistoryDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.history import HistoryPage
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.past.view import HistoryView
from relnotes.desktop.pages.past.words import PastWords, differing_part
from relnotes.desktop.parts.labels import Label, WrapLabel
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.words import Words
from relnotes.domain import kinds as k
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import entries, past, relationships, repairs, stakes, trash
from relnotes.journal.access import Writer
from relnotes.journal.past import HOUSE
from relnotes.journal.triggers import tracked
from tests.conftest import NOW, FakeClock


@pytest.fixture
def ana(live: Live, clock: FakeClock) -> int:
    """Somebody with an entry that was edited a day later."""
    one = live.do("Add a person", relationships.add, PersonDraft("Ana Petrović"))
    entry = live.do("Log what happened", entries.log, EntryDraft((one,), "Budget agreed"))
    clock.advance(days=1)
    live.do("Edit an entry", entries.revise, entry, EntryDraft((one,), "Budget cut", body="Sad"))
    return one


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, ana: int) -> Iterator[HistoryPage]:
    """The page, shown in the window by its key."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    shown = window.page
    assert isinstance(shown, HistoryPage)
    yield shown


def texts(widget: QWidget) -> list[str]:
    """What a person reads there."""
    QCoreApplication.sendPostedEvents()
    return [
        label.text()
        for label in [*widget.findChildren(Label), *widget.findChildren(WrapLabel)]
        if label.isVisibleTo(widget)
    ]


def press(view: HistoryView, name: str) -> None:
    """Presses the button of this accessible name."""
    QCoreApplication.sendPostedEvents()
    (button,) = (
        one
        for one in view.findChildren(QPushButton)
        if name in (one.accessibleName(), one.text()) and one.isVisibleTo(view)
    )
    button.click()


def labels(view: HistoryView) -> list[str]:
    return [one.label for one in view.model.rows]


def test_every_column_that_is_tracked_has_words() -> None:
    for table, columns in tracked().items():
        assert record_words.RECORDS[table]
        for column in {one.name for one in columns.columns} - HOUSE:
            assert field_words.field(table, column).strip(), (table, column)
    assert set(record_words.RECORDS) == set(field_words.OWN) == set(tracked())


def test_no_words_stand_for_columns_that_are_not_there() -> None:
    everywhere = {one.name for table in tracked().values() for one in table.columns}
    assert set(field_words.SHARED) <= everywhere
    for table, own in field_words.OWN.items():
        assert set(own) <= set(tracked()[table].columns.keys())


def test_every_kind_of_value_has_words() -> None:
    words = PastWords(Words(QLocale("en_GB")), NOW.date())
    assert words.value("stake", "state", k.StakeState.AT_RISK) == "at risk"
    assert words.value("entry", "in_person", True) == "yes"
    assert words.value("entry", "day", NOW.date()) == "today"
    assert words.value("entry", "title", "") == "nothing"
    assert words.value("about_answer", "question", "why_me") == "“Why me”"


@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=400))
def test_long_texts_are_cut_to_where_they_differ(start: str, middle: str, end: str) -> None:
    before, after = start + middle + end, start + "X" + end
    old, new = differing_part(before, after)
    assert (old == new) == (before == after)
    assert old.strip("…") in before
    assert new.strip("…") in after


def test_the_key_opens_it_and_the_menu_has_it(page: HistoryPage, window: MainWindow) -> None:
    assert labels(page.history) == ["Edit an entry", "Log what happened", "Add a person"]
    assert window.services.actions["history"].isVisible()
    assert all(not item.isChecked() for item in window.room.side.items.values())
    assert "history" not in window.room.side.items


def test_it_says_from_what_to_what(page: HistoryPage) -> None:
    read = texts(page.history.changes)
    assert "Entry “Budget cut”" in read
    assert "“Budget agreed” → “Budget cut”" in read
    assert "nothing → “Sad”" in read
    assert "today, 15:00" in read


def test_a_new_record_is_told_by_what_it_says(page: HistoryPage) -> None:
    page.history.view.setCurrentIndex(page.history.model.index(1, 0))
    read = texts(page.history.changes)
    assert "made" in [pill.text() for pill in page.history.changes.findChildren(Pill)]
    assert "“Budget agreed”" in read
    assert "Person in an entry: made" in read
    assert "“Ana Petrović”" in read
    assert not any("→" in text for text in read)


def test_a_field_comes_back(page: HistoryPage, live: Live, ana: int) -> None:
    press(page.history, "Restore this field: What happened")
    (entry,) = live.read(entries.recent, ana)
    assert (entry.title, entry.body) == ("Budget agreed", "Sad")
    assert live.reach.undo == "Restore “What happened”"
    assert labels(page.history)[0] == "Restore “What happened”"
    live.undo()
    (entry,) = live.read(entries.recent, ana)
    assert entry.title == "Budget cut"


def test_a_record_comes_back(page: HistoryPage, live: Live, ana: int) -> None:
    press(page.history, "Restore this record: Entry “Budget cut”")
    (entry,) = live.read(entries.recent, ana)
    assert (entry.title, entry.body) == ("Budget agreed", "")


def test_a_step_is_taken_back_and_says_so(page: HistoryPage, live: Live, ana: int) -> None:
    page.history.take_back()
    (entry,) = live.read(entries.recent, ana)
    assert entry.title == "Budget agreed"
    assert labels(page.history)[0] == "Take back: Edit an entry"
    assert page.history.choose(page.history.model.rows[1].id)
    assert page.history.changes.state.isVisibleTo(page)
    assert not page.history.changes.take_back.isVisibleTo(page)


def test_what_stands_against_it_is_said_in_place_and_shown(
    page: HistoryPage, live: Live, ana: int
) -> None:
    page.history.view.setCurrentIndex(page.history.model.index(1, 0))
    press(page.history, "Take back this step: Log what happened")
    problem = page.history.changes.problem
    assert problem.isVisibleTo(page)
    assert "“Edit an entry”" in problem.accessibleName()
    problem.button.click()
    current = page.history.current()
    assert current is not None
    assert current.label == "Edit an entry"
    assert not problem.isVisibleTo(page)
    assert live.reach.undo == "Edit an entry"


def test_what_is_so_already_is_no_step(page: HistoryPage, live: Live) -> None:
    page.history.restore_field(live.read(past.named, "entry", 1), "place")
    assert live.reach.undo == "Edit an entry"


def test_an_import_of_a_month_ago_is_found_by_its_file(page: HistoryPage, live: Live) -> None:
    """Hundreds of steps stood before it; one that is shown for another reason takes no filter."""
    live.do("Bring people along: phone.vcf", relationships.add, PersonDraft("Greta Olsen"))
    for at in range(70):
        live.do(f"Step {at}", relationships.add, PersonDraft(f"Bo {at}"))
    page.acts()["filter"]()
    QTest.keyClicks(page.history.search, "PHONE bring")
    assert labels(page.history) == ["Bring people along: phone.vcf"]
    QTest.keyClicks(page.history.search, "%")
    assert labels(page.history) == []
    assert "No step is called so" in texts(page)
    newest = live.read(past.steps, limit=1)[0]
    assert page.history.choose(newest.id)
    assert page.history.search.text() == ""
    assert labels(page.history)[0] == "Step 69"


def test_it_narrows_to_one_relationship(
    page: HistoryPage, window: MainWindow, live: Live, ana: int
) -> None:
    ben = live.do("Add Ben", relationships.add, PersonDraft("Ben"))
    window.open_place(Place("history", ben, "relationship"))
    assert labels(page.history) == ["Add Ben"]
    assert page.whose.text() == "Relationship “Ben”"
    page.whose.closed.emit()
    assert labels(page.history)[0] == "Add Ben"
    assert len(labels(page.history)) == 4
    window.go_back()
    assert labels(page.history) == ["Add Ben"]


def test_the_relationships_menu_leads_there(window: MainWindow, ana: int) -> None:
    from relnotes.desktop.pages.relationships import RelationshipsPage

    window.open_place(Place("relationships", ana))
    shown = window.page
    assert isinstance(shown, RelationshipsPage)
    assert shown._header is not None
    menu = shown.relationship_acts.menu(shown._header)
    (action,) = (one for one in menu.actions() if one.text() == "History")
    action.trigger()
    assert isinstance(window.page, HistoryPage)
    assert window.page.place() == Place("history", ana, "relationship")


def test_one_record_has_a_dialog_of_its_own(
    live: Live, services: Services, ana: int, qtbot: QtBot
) -> None:
    stake = live.do(
        "Add a need", stakes.add, StakeDraft(ana, k.Side.THEM, k.StakeKind.NEED, "Peace")
    )
    dialog = HistoryDialog(live, services, ("stake", stake))
    qtbot.addWidget(dialog)
    dialog.show()
    assert labels(dialog.history) == ["Add a need"]
    live.do("State", stakes.set_state, stake, k.StakeState.MET)
    assert labels(dialog.history) == ["State", "Add a need"]
    dialog.history.view.setCurrentIndex(dialog.history.model.index(0, 0))
    assert "open → met" in texts(dialog.history.changes)


def test_their_part_stays_sealed_until_the_repair_is_done(
    page: HistoryPage, live: Live, ana: int
) -> None:
    case = live.do("Open", repairs.open, RepairDraft(ana, "It slipped", my_part="Mine"))
    live.do("Their part", repairs.write, case, "their_part", "They shouted")
    page.history.view.setCurrentIndex(page.history.model.index(0, 0))
    read = texts(page.history.changes)
    assert "sealed until the repair is done" in read
    assert not any("shouted" in text for text in read)


def test_only_what_is_looked_at_is_read(page: HistoryPage, live: Live, ana: int) -> None:
    for n in range(130):
        live.do(f"Rename {n}", relationships.rename, ana, f"Ana {n}")
    view = page.history
    view.show_about(("relationship", ana))
    assert len(view.model.rows) == 60
    first = live.read(past.steps, limit=500)[-1]
    assert view.choose(first.id)
    assert len(view.model.rows) == 133


def test_it_stays_open_when_nobody_is_left(page: HistoryPage, live: Live, ana: int) -> None:
    live.do("Throw", trash.throw, "relationship", ana)
    assert page.isVisible()
    assert labels(page.history)[0] == "Throw"
    page.history.view.setCurrentIndex(page.history.model.index(0, 0))
    assert "into the trash" in texts(page.history.changes)


def test_an_empty_journal_says_so(live: Live, services: Services, qtbot: QtBot) -> None:
    view = HistoryView(live, services)
    qtbot.addWidget(view)
    view.show_about(None)
    assert not view.model.rows
    assert view._stack.currentWidget() is view.empty


def test_a_step_of_many_records_is_told_as_far_as_it_is_read(
    page: HistoryPage, live: Live, qtbot: QtBot
) -> None:
    """A journal that was brought in at once stood here with two thousand controls."""
    names = [f"Person {number:02}" for number in range(40)]

    def add_all(writer: Writer) -> None:
        for name in names:
            relationships.add(writer, PersonDraft(name))

    live.do("Bring people along", add_all)
    page.history.view.setCurrentIndex(page.history.model.index(0, 0))
    growing = page.history.changes.growing
    qtbot.waitUntil(lambda: 0 < growing.rest < 37)
    assert not any(names[-1] in text for text in texts(page))
    bar = page.history.changes.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return not growing.rest

    qtbot.waitUntil(at_the_end)
    told = " ".join(texts(page))
    assert all(name in told for name in names)
