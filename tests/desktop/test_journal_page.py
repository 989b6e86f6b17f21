"""The journal page: windows of entries, narrowing, searching, editing, the trash."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.journal import JournalPage
from relnotes.desktop.pages.journal_filters import Narrowed
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.entry_delegate import EntryRole
from relnotes.desktop.parts.rows_model import WINDOW
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Confidence, EntryKind, Side
from relnotes.journal import entries
from relnotes.journal.access import Writer
from tests.desktop.looking import read, shown, the


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services) -> JournalPage:
    return shown(qtbot, JournalPage(live, services), (1040, 740))


def titles(page: JournalPage) -> list[str]:
    model = page.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def wrote(
    live: Live,
    who: int,
    title: str,
    day: dt.date,
    kind: EntryKind = EntryKind.MEETING,
    *,
    body: str = "",
) -> int:
    return live.do("Log", entries.log, EntryDraft((who,), title, kind, body=body, day=day))


def year_of_calls(writer: Writer, who: int, count: int) -> None:
    for number in range(count):
        day = dt.date(2026, 11, 20) - dt.timedelta(days=number)
        entries.log(writer, EntryDraft((who,), f"Call {number}", EntryKind.CALL, day=day))


def test_an_empty_journal_offers_to_log(qtbot: QtBot, page: JournalPage) -> None:
    assert "Nothing written yet" in read(page)
    page.empty.button.click()
    assert page.findChild(CaptureWindow) is not None


def test_entries_come_newest_first_with_what_came_of_them(
    live: Live, page: JournalPage, ana: int, jomo: int, qtmodeltester: ModelTester
) -> None:
    wrote(live, jomo, "Older", dt.date(2026, 11, 2))
    draft = EntryDraft(
        (ana, jomo),
        "Newer",
        body="Calm and direct.",
        day=dt.date(2026, 11, 17),
        time=dt.time(14),
        contributions=(ContributionDraft(ana, Side.ME, "opened a door"),),
        tags=("budget",),
        confidence=Confidence.PRIVATE,
    )
    live.do("Log", entries.log, draft)
    assert titles(page) == ["Newer", "Older"]
    assert "2 entries, newest first" in read(page)
    first = page.view.model().index(0, 0)
    assert first.data(EntryRole.PEOPLE) == "Ana Petrović and Jomo Okafor"
    assert first.data(EntryRole.WHEN) == "17 Nov, 14:00"
    assert first.data(EntryRole.BODY) == "Calm and direct."
    words = [text for text, _ in first.data(EntryRole.PILLS)]
    assert words == ["+ opened a door", "#budget", "private"]
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(page.recent)


def test_only_what_is_looked_at_is_loaded(live: Live, page: JournalPage, ana: int) -> None:
    live.do("Log", year_of_calls, ana, 200)
    assert len(titles(page)) < 200
    assert "200 entries" in read(page)
    page.view.scrollToBottom()
    QGuiApplication.processEvents()
    page.view.scrollToBottom()
    assert len(titles(page)) > 60


def test_narrowing_by_kind_person_and_time(
    live: Live, page: JournalPage, ana: int, jomo: int
) -> None:
    wrote(live, ana, "A meeting", dt.date(2026, 11, 17))
    wrote(live, ana, "A call", dt.date(2025, 11, 16), EntryKind.CALL)
    wrote(live, jomo, "Another call", dt.date(2026, 11, 15), EntryKind.CALL)
    page.filters.narrow(Narrowed(kind=EntryKind.CALL))
    assert titles(page) == ["Another call", "A call"]
    assert page.filters.chips["kind"].text() == "Call"
    page.filters.narrow(Narrowed(kind=EntryKind.CALL, person=ana, name="Ana Petrović"))
    assert titles(page) == ["A call"]
    assert "1 entry, newest first" in read(page)
    page.filters.chips["person"].closed.emit()
    assert titles(page) == ["Another call", "A call"]
    page.filters.narrow(Narrowed(since=dt.date(2026, 1, 1), until=live.today(), when="This year"))
    assert titles(page) == ["A meeting", "Another call"]


def test_nothing_that_fits_offers_to_show_everything(
    live: Live, page: JournalPage, ana: int
) -> None:
    wrote(live, ana, "A meeting", dt.date(2026, 11, 17))
    page.filters.narrow(Narrowed(kind=EntryKind.GIFT))
    assert "Nothing like that is written down." in read(page)
    page.empty.button.click()
    assert titles(page) == ["A meeting"]


def test_a_person_is_chosen_by_typing(
    qtbot: QtBot, live: Live, page: JournalPage, ana: int, jomo: int
) -> None:
    wrote(live, ana, "With Ana", dt.date(2026, 11, 17))
    wrote(live, jomo, "With Jomo", dt.date(2026, 11, 16))
    page.filters.chips["person"].click()
    popup = page.filters._person
    assert popup is not None
    QTest.keyClicks(popup.whom.line, "petrovic")
    QTest.keyClick(popup.whom.line, Qt.Key.Key_Return)
    assert titles(page) == ["With Ana"]
    assert not popup.isVisible()


def test_the_menus_offer_kinds_and_times(live: Live, page: JournalPage, ana: int) -> None:
    wrote(live, ana, "A gift", dt.date(2026, 11, 17), EntryKind.GIFT)
    wrote(live, ana, "Long ago", dt.date(2025, 3, 1))
    for open_menu, choice, left in (
        (page.filters.choose_kind, "Gift", ["A gift"]),
        (page.filters.choose_kind, "Any kind", ["A gift", "Long ago"]),
        (page.filters.choose_when, "Last year", ["Long ago"]),
        (page.filters.choose_when, "Any time", ["A gift", "Long ago"]),
    ):
        open_menu()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(one for one in menu.actions() if one.text() == choice).trigger()
        menu.close()
        assert titles(page) == left


def test_a_search_marks_words_and_counts_people(
    qtbot: QtBot, live: Live, page: JournalPage, ana: int, jomo: int
) -> None:
    wrote(live, ana, "Board rehearsal", dt.date(2026, 10, 2), body="The board asked it too.")
    wrote(live, ana, "Budget", dt.date(2026, 11, 17), body="Before the board sits.")
    wrote(live, jomo, "Fourth session", dt.date(2026, 11, 2), body="The student board.")
    wrote(live, jomo, "Something else", dt.date(2026, 11, 3))
    page.acts()["filter"]()
    QTest.keyClicks(page.filters.field, "board")
    qtbot.waitUntil(lambda: len(titles(page)) == 3)
    assert titles(page)[0] == "Board rehearsal"
    first = page.view.model().index(0, 0)
    assert first.data(EntryRole.TITLE_MARKS) == ((0, 5),)
    assert first.data(EntryRole.BODY_MARKS) == ((4, 5),)
    text = read(page)
    assert "3 entries, best first" in text
    assert "Found with “board”" in text
    rows = [row.accessibleName() for row in page.people.rows_of]
    assert rows == ["Ana Petrović, 2", "Jomo Okafor, 1"]
    QTest.keyClick(page.filters.field, Qt.Key.Key_Return)
    assert page.filters.chips["text"].text() == "“board”"
    page.people.rows_of[1].click()
    qtbot.waitUntil(lambda: titles(page) == ["Fourth session"])
    page.filters.narrow(Narrowed(text="board", kind=EntryKind.CALL))
    qtbot.waitUntil(lambda: not titles(page))
    page.filters.chips["text"].closed.emit()
    page.filters.chips["kind"].closed.emit()
    assert len(titles(page)) == 4
    assert "Found with" not in read(page)


def test_a_day_of_the_year_narrows_to_it_and_again_to_all(
    live: Live, page: JournalPage, ana: int
) -> None:
    wrote(live, ana, "That day", dt.date(2026, 3, 4))
    wrote(live, ana, "Another day", dt.date(2026, 11, 17))
    assert "2026" in read(page.year)
    assert "2 entries" in read(page.year)
    page.year.day_chosen.emit(dt.date(2026, 3, 4))
    assert titles(page) == ["That day"]
    assert page.filters.chips["when"].text() == "4 Mar"
    page.year.day_chosen.emit(dt.date(2026, 3, 4))
    assert len(titles(page)) == 2
    page.year.back.click()
    assert "2025" in read(page.year)
    assert "0 entries" in read(page.year)


def test_one_entry_is_shown_also_from_long_ago(live: Live, page: JournalPage, ana: int) -> None:
    old = wrote(live, ana, "The first of all", dt.date(2019, 1, 1))
    live.do("Log", year_of_calls, ana, 200)
    page.show_place(Place("journal", old))
    current = page.current()
    assert current is not None
    assert current.entry.title == "The first of all"
    assert page.filters.chips["when"].text() == "until 1 Jan 2019"
    assert page.place() == Place("journal", old)


def test_a_near_entry_is_shown_without_narrowing(live: Live, page: JournalPage, ana: int) -> None:
    one = wrote(live, ana, "Near", dt.date(2026, 11, 17))
    page.filters.narrow(Narrowed(kind=EntryKind.GIFT))
    page.show_place(Place("journal", one))
    assert page.place() == Place("journal", one)
    assert page.filters.now == Narrowed()


def test_enter_edits_and_delete_can_be_undone(
    qtbot: QtBot, live: Live, page: JournalPage, ana: int
) -> None:
    one = wrote(live, ana, "A meeting", dt.date(2026, 11, 17))
    assert "delete" not in page.acts()
    page.show_place(Place("journal", one))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    dialog = the(page, LogDialog)
    dialog.what.setText("A better meeting")
    dialog.confirm.click()
    assert titles(page) == ["A better meeting"]
    assert page.current() is not None
    page.acts()["delete"]()
    assert titles(page) == []
    live.undo()
    assert titles(page) == ["A better meeting"]


@pytest.mark.parametrize(("many", "kept"), [(3, True), (500, False)])
def test_whoever_comes_back_finds_the_place_unless_it_is_another_list(
    page: JournalPage, live: Live, ana: int, many: int, kept: bool
) -> None:
    def log(writer: Writer, count: int, days_ago: int) -> None:
        day = live.today() - dt.timedelta(days=days_ago)
        for at in range(count):
            entries.log(writer, EntryDraft((ana,), f"Line {at}", day=day))

    live.do("Log", log, 3 * WINDOW, 0)
    page.view.scrollToBottom()
    looked_at = len(page.recent.rows)
    assert looked_at > WINDOW
    page.hide()
    live.do("Log", log, many, 90)
    page.show()
    assert len(page.recent.rows) == (looked_at if kept else WINDOW)
    assert page.recent.rows[0].entry.title == f"Line {3 * WINDOW - 1}"
    assert bool(page.view.verticalScrollBar().value()) == kept
