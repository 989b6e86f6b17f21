"""What each journal brings back: the window's place, how it is divided, and what lists show."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import settings as setting
from relnotes.desktop.frame import Frame
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.journal import JournalPage
from relnotes.desktop.pages.journal_filters import Narrowed
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.past.view import HistoryView
from relnotes.desktop.pages.relationship.choices import by_kind
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.parts.card import PressRow
from relnotes.domain.kinds import EntryKind, RelationshipKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

Kind = TypeVar("Kind")
JOURNALS = ("one", "two")


@pytest.fixture
def files(tmp_path: Path, empty_journal: Path, clock: FakeClock) -> dict[str, Path]:
    """Two journals with somebody in each."""
    made = {name: tmp_path / f"{name}.relnotes" for name in JOURNALS}
    for path in made.values():
        shutil.copy(empty_journal, path)
        journal = Journal.open(path, clock)
        journal.do("Add", relationships.add, PersonDraft("Ana Canaryname"))
        journal.close()
    return made


@contextmanager
def opened(path: Path, clock: FakeClock, services: Services) -> Iterator[MainWindow]:
    journal = Journal.open(path, clock)
    live = Live(journal)
    window = app.make_window(live, services)
    frame = Frame(services.settings)
    frame.stand_for(path)
    frame.show_content(window)
    frame.show()
    QTest.qWaitForWindowExposed(frame)
    yield window
    frame.close()
    frame.deleteLater()
    live.close()
    journal.close()


def shown(window: MainWindow, page: str, kind: type[Kind]) -> Kind:
    window.open_place(Place(page))
    assert isinstance(window.page, kind)
    return window.page


def test_each_journal_opens_where_it_was_closed(
    qtbot: QtBot, files: dict[str, Path], clock: FakeClock, services: Services
) -> None:
    sizes = {"one": (790, 700), "two": (770, 640)}
    for name, size in sizes.items():
        with opened(files[name], clock, services) as window:
            window.window().resize(*size)
            window.open_place(Place("contributions" if name == "one" else "repair"))
    for name, size in sizes.items():
        with opened(files[name], clock, services) as window:
            assert (window.width(), window.height()) == size
            assert window.page is not None
            assert window.page.name == ("contributions" if name == "one" else "repair")


def test_a_journal_opened_first_begins_where_the_last_one_was(
    qtbot: QtBot, files: dict[str, Path], clock: FakeClock, services: Services
) -> None:
    with opened(files["one"], clock, services) as window:
        window.window().resize(780, 666)
    with opened(files["two"], clock, services) as window:
        assert (window.width(), window.height()) == (780, 666)


def test_how_the_people_and_the_past_are_divided(
    qtbot: QtBot, files: dict[str, Path], clock: FakeClock, services: Services
) -> None:
    widths: dict[str, list[int]] = {}
    for name, move in (("one", 200), ("two", 160)):
        with opened(files[name], clock, services) as window:
            page = shown(window, "relationships", RelationshipsPage)
            window.window().resize(780, 660)  # the screen of the tests is not wider
            page.splitter.moveSplitter(move, 1)
            window.open_place(Place("history", tab="everything"))
            past = next(iter(window.findChildren(HistoryView)))
            past.splitter.moveSplitter(move + 60, 1)
            widths[name] = [page.splitter.sizes()[0], past.splitter.sizes()[0]]
    assert widths["one"] != widths["two"]
    for name in JOURNALS:
        with opened(files[name], clock, services) as window:
            page = shown(window, "relationships", RelationshipsPage)
            window.open_place(Place("history", tab="everything"))
            past = next(iter(window.findChildren(HistoryView)))
            now = [page.splitter.sizes()[0], past.splitter.sizes()[0]]
            assert now == pytest.approx(widths[name], abs=2), "a share of a thousand is kept"


def test_what_the_lists_are_narrowed_to(
    qtbot: QtBot, files: dict[str, Path], clock: FakeClock, services: Services
) -> None:
    mentors = by_kind(RelationshipKind.MENTOR)
    with opened(files["one"], clock, services) as window:
        shown(window, "relationships", RelationshipsPage).list.choose(mentors)
        filters = shown(window, "journal", JournalPage).filters
        filters.take_up("month gift 1")
        assert filters.now.name == "Ana Canaryname"
    with opened(files["one"], clock, services) as window:
        people = shown(window, "relationships", RelationshipsPage).list
        assert people._choice == mentors
        assert people.more.isChecked()
        now = shown(window, "journal", JournalPage).filters.now
        assert (now.kind, now.person, now.when) == (EntryKind.GIFT, 1, "This month")
        assert now.since == clock().date().replace(day=1)
    with opened(files["two"], clock, services) as window:
        assert shown(window, "journal", JournalPage).filters.now == Narrowed()


def test_a_time_that_goes_on_with_the_days_and_words_that_are_not_kept(
    qtbot: QtBot, files: dict[str, Path], clock: FakeClock, services: Services, home: Path
) -> None:
    with opened(files["one"], clock, services) as window:
        page = shown(window, "journal", JournalPage)
        page.filters.take_up("month - 1")
        page.search_for("canaryword")
    services.settings.save()
    kept = (home / "settings.ini").read_text(encoding="utf-8")
    assert "month - 1" in kept
    assert "canary" not in kept.lower()
    clock.advance(days=30)
    with opened(files["one"], clock, services) as window:
        now = shown(window, "journal", JournalPage).filters.now
        assert now.since == clock().date().replace(day=1)
        assert now.text == ""


def test_who_is_gone_narrows_nothing(
    qtbot: QtBot, files: dict[str, Path], clock: FakeClock, services: Services
) -> None:
    for kept in ("month gift 99", "nonsense", "- - -", "a b c d", ""):
        services.settings.journal_set(setting.ENTRIES_CHOICE, files["one"], kept)
        services.settings.journal_set(setting.PEOPLE_CHOICE, files["one"], kept)
        with opened(files["one"], clock, services) as window:
            assert shown(window, "journal", JournalPage).filters.now.person is None
            assert shown(window, "relationships", RelationshipsPage).list._choice.id == "active"


def test_the_palette_opens_on_an_empty_journal_too(window: MainWindow, qtbot: QtBot) -> None:
    assert window.page is None
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.room.search.isVisible()
    qtbot.waitUntil(window.results.isVisible)
    QTest.keyClicks(window.room.search, "sett")
    qtbot.waitUntil(lambda: [one.title for one in window.results.rows] == ["Settings"])
    QTest.keyClick(window.room.search, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.name == "settings"


def test_the_first_page_offers_the_journals_of_before(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not window.first.again.isVisible()
    other = tmp_path / "mentoring.relnotes"
    other.touch()
    window.services.recent.opened(window.live.path)
    window.services.recent.opened(other)
    assert window.first.again.isVisible()
    (row,) = window.first.again.findChildren(PressRow)
    assert row.accessibleName() == "Open mentoring"
    with qtbot.waitSignal(window.services.recent.wanted) as wanted:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert wanted.args == [other]
