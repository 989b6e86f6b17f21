"""The first moment: rows at once, and nothing loaded or shown that should wait."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relnotes import paths, start
from relnotes.desktop import settings as setting
from relnotes.desktop.behind import _under_way
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.lock import LockWindow
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.opening import FirstRows
from relnotes.desktop.pages.todaying.capture_line import CaptureLine
from relnotes.desktop.parts.labels import Label
from relnotes.desktop.room import Room
from relnotes.desktop.settings import Settings
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import Confidence
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, glance, keys, migrate, people, relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock


@pytest.fixture
def written(journal: Journal) -> Journal:
    """A journal in which something was written down, and something that stays here."""
    ana = journal.do("Add", relationships.add, PersonDraft("Ana")).value
    ben = journal.do("Add", relationships.add, PersonDraft("Ben")).value
    day = dt.date(2026, 11, 20)
    for title, when, confidence in (
        ("Lunch", dt.time(12, 30), Confidence.OPEN),
        ("Breakfast", dt.time(8), Confidence.OPEN),
        ("A secret", dt.time(9), Confidence.IN_CONFIDENCE),
    ):
        draft = EntryDraft((ana, ben), title, day=day, time=when, confidence=confidence)
        journal.do("Log", entries.log, draft)
    return journal


@pytest.fixture
def make(qapp: QApplication, clock: FakeClock) -> Iterator[Callable[[Path], start.Start]]:
    """The first moment over a file."""
    made: list[start.Start] = []

    def one(path: Path) -> start.Start:
        made.append(start.Start(qapp, path, clock))
        return made[-1]

    yield one
    for start_made in made:
        start_made.close()
        start_made.deleteLater()


@pytest.fixture
def began(make: Callable[[Path], start.Start], written: Journal) -> start.Start:
    """Over the journal in which something was written."""
    written.close()
    return make(written.path)


def _early(began: start.Start) -> object:
    """What is on the screen before anything is loaded."""
    began.load = lambda: None  # type: ignore[method-assign]  # nothing is loaded
    began.begin()
    return began.stage.frame.content


def _window(qtbot: QtBot, began: start.Start) -> MainWindow:
    """The window, with its page."""

    def there() -> bool:
        window = began.desktop.window if began.desktop is not None else None
        return window is not None and (window.page is not None or window.first.isVisible())

    qtbot.waitUntil(there)
    assert began.desktop is not None
    assert began.desktop.window is not None
    return began.desktop.window


def test_threads_take_short_turns_for_as_long_as_the_program_lives(
    make: Callable[[Path], start.Start], tmp_path: Path
) -> None:
    """The window waited 5 ms, again and again, for whoever read beside it after a large change."""
    before = sys.getswitchinterval()
    began = make(tmp_path / "j.relnotes")
    assert before > sys.getswitchinterval() == pytest.approx(start.TURN)
    began._settle()
    assert sys.getswitchinterval() == pytest.approx(start.TURN)
    began.close()
    assert sys.getswitchinterval() == before


HEAVY = (
    "sqlalchemy", "alembic", "argparse", "logging", "dataclasses", "decimal", "hashlib", "json",
    "keyring", "jinja2", "icalendar", "docx", "openpyxl", "yaml", "typst", "phonenumbers",
    "importlib.metadata",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtDBus", "PySide6.QtTest",
    "relnotes.app", "relnotes.cli", "relnotes.sentences", "relnotes.field_words",
    "relnotes.record_words", "relnotes.journal.store", "relnotes.desktop.main_window",
    "relnotes.desktop.live", "relnotes.desktop.pages.page", "relnotes.desktop.parts.scroll",
)  # fmt: skip
"""What takes long to load, and what only the rest of the program needs."""
ROWS = ("relnotes.desktop.opening", "relnotes.desktop.room", "sqlcipher3")
"""What a lock need not wait for."""
LOCK = ("relnotes.desktop.lock", "relnotes.desktop.first_key")
UNTIL_PAINTED = """
import builtins, gc, sys
importing = builtins.__import__
from relnotes.__main__ import main, make_ready
make_ready()
from relnotes import start
from PySide6 import QtWidgets, QtGui

def said(self):
    heavy = [name for name in {heavy} if name in sys.modules]
    qt = [name for name in ("QWizard", "QListView") if name in vars(QtWidgets)]
    qt += [name for name in ("QGradient",) if name in vars(QtGui)]
    print(type(self.stage.frame.content).__name__, heavy, qt, gc.isenabled())
    print(builtins.__import__ is importing)
    self._app.quit()

start.Start.load = said
sys.exit(main(["--journal", sys.argv[1]]))
"""
"""The program as its command starts it, up to the first rows; it ends where it would load more."""


def _until_painted(path: Path, heavy: tuple[str, ...]) -> list[str]:
    Settings(paths.settings())  # its file is made but once
    command = [sys.executable, "-c", UNTIL_PAINTED.format(heavy=heavy), str(path)]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return said.stdout.splitlines()


def test_nothing_heavy_is_loaded_before_the_first_rows(written: Journal) -> None:
    """Qt's classes count too: one widget that Python has not seen before makes it load them all.

    PySide's own import would read the source of each module once more.
    """
    written.close()
    assert _until_painted(written.path, HEAVY + LOCK) == ["Room [] [] False", "True"]


def test_a_lock_waits_for_nothing_that_shows_rows(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "locked.relnotes"
    Journal.open(path, clock, key=keys.Key(bytes(32), bytes(range(16)))).close()
    assert _until_painted(path, HEAVY + ROWS) == ["LockWindow [] [] False", "True"]


def test_the_newest_come_first_and_what_is_told_in_confidence_waits(written: Journal) -> None:
    seen = glance.look(written.path)
    assert seen is not None
    assert [(one.title, one.people, one.time) for one in seen.rows] == [
        ("Lunch", "Ana, Ben", dt.time(12, 30)),
        ("Breakfast", "Ana, Ben", dt.time(8)),
    ]
    assert (seen.relationships, seen.open_repairs, seen.pinned) == (2, 0, ())


def test_who_is_pinned_is_seen_at_once(written: Journal) -> None:
    ana, ben = written.read(people.names)
    for one in (ben, ana):
        written.do("Pin", relationships.pin, one.id, pinned=True)
    seen = glance.look(written.path, 1)
    assert seen is not None
    assert seen.pinned == ((ana.id, "Ana"), (ben.id, "Ben"))
    assert [one.title for one in seen.rows] == ["Lunch"]


def test_a_file_that_needs_more_than_a_look_shows_nothing(
    written: Journal, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert glance.look(tmp_path / "none.relnotes") is None
    assert not (tmp_path / "none.relnotes").exists()
    (tmp_path / "other.relnotes").write_bytes(b"SQLite format 3\0" + bytes(5_000))
    assert glance.look(tmp_path / "other.relnotes") is None
    monkeypatch.setattr(glance, "SCHEMA", glance.SCHEMA + 1)
    assert glance.look(written.path) is None


def test_the_look_is_made_for_the_schema_of_today() -> None:
    assert int(migrate.HEAD) == glance.SCHEMA


def test_the_window_goes_on_with_what_was_shown_first(qtbot: QtBot, began: start.Start) -> None:
    """There were two windows, the second over the first, and their parts did not lie alike."""
    began.begin()
    frame = began.stage.frame
    room = frame.content
    assert isinstance(room, Room)
    [first] = room.findChildren(FirstRows)
    assert [row.title for row in first.rows.contents] == ["Lunch", "Breakfast"]
    gone: list[bool] = []
    first.destroyed.connect(lambda: gone.append(True))
    where = frame.geometry(), room.side.geometry(), room.search.geometry(), room.log.geometry()
    window = _window(qtbot, began)
    assert window.window() is frame
    assert window.room is room
    assert window.isVisible()
    qtbot.waitUntil(lambda: bool(gone))
    now = frame.geometry(), room.side.geometry(), room.search.geometry(), room.log.geometry()
    assert now == where


def test_the_head_of_the_day_stays_where_it_was(qtbot: QtBot, began: start.Start) -> None:
    began.begin()
    frame = began.stage.frame
    [first] = frame.findChildren(FirstRows)

    def places(inside: QWidget) -> list[QRect]:
        shown = [next(iter(inside.findChildren(kind))) for kind in (Label, CaptureLine)]
        return [QRect(one.mapTo(frame, QPoint()), one.size()) for one in shown]

    before = places(first)
    page = _window(qtbot, began).page
    assert page is not None
    after = places(page)
    assert [one.topLeft() for one in after] == [one.topLeft() for one in before]
    assert after[1] == before[1]


def test_while_others_look_at_the_screen_no_word_is_shown_early(began: start.Start) -> None:
    began.settings.set(setting.SHARING, True)
    room = _early(began)
    assert isinstance(room, Room)
    [first] = room.findChildren(FirstRows)
    assert first.rows.contents == ()
    assert room.side.people == []


def _new(make: Callable[[Path], start.Start], folder: Path) -> tuple[start.Start, FirstPage]:
    """The program on a journal that is not there yet, and what it shows of it."""
    began = make(folder / "new.relnotes")
    began.begin()
    first = began.stage.frame.content
    assert isinstance(first, FirstPage)
    return began, first


def test_a_new_journal_shows_its_first_page_at_once(
    qtbot: QtBot, make: Callable[[Path], start.Start], tmp_path: Path
) -> None:
    began, first = _new(make, tmp_path)
    where = first.begin.geometry()
    window = _window(qtbot, began)
    assert window.first is first
    assert first.isVisible()
    assert first.begin.geometry() == where


def test_a_new_journal_keeps_the_keyboard_where_it_was(
    qtbot: QtBot, make: Callable[[Path], start.Start], tmp_path: Path
) -> None:
    """It was lost as the program came, and the first Tab was spent without a ring to be seen."""
    began, first = _new(make, tmp_path)
    first.bring.setFocus(Qt.FocusReason.TabFocusReason)
    window = _window(qtbot, began)
    began.stage.frame.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.first.bring)
    QTest.keyClick(window.first.bring, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.first.look


def test_a_journal_that_is_away_is_not_begun_anew(
    make: Callable[[Path], start.Start], tmp_path: Path
) -> None:
    began = make(tmp_path / "away.relnotes")
    began.settings.set(setting.LAST_JOURNAL, str(tmp_path / "away.relnotes"))
    assert _early(began) is None


@pytest.fixture
def locked(
    make: Callable[[Path], start.Start], tmp_path: Path, clock: FakeClock
) -> tuple[start.Start, LockWindow]:
    """What is first seen of an encrypted journal in which something was written."""
    path = tmp_path / "locked.relnotes"
    began = make(path)
    journal = Journal.open(path, clock, key=keys.new_key("six plain words"))
    ana = journal.do("Add", relationships.add, PersonDraft("Ana")).value
    draft = EntryDraft((ana,), "Lunch", day=dt.date(2026, 11, 20), confidence=Confidence.OPEN)
    journal.do("Log", entries.log, draft)
    journal.close()
    lock = _early(began)
    assert isinstance(lock, LockWindow)
    return began, lock


def _give(lock: LockWindow, passphrase: str) -> None:
    lock.field.setText(passphrase)
    QTest.keyClick(lock.field, Qt.Key.Key_Return)


def test_with_a_passphrase_the_newest_rows_wait_only_for_the_key(
    qtbot: QtBot, locked: tuple[start.Start, LockWindow]
) -> None:
    began, lock = locked
    assert lock.field.isEnabled()
    _give(lock, "six plain words")
    assert not lock.field.isEnabled()
    qtbot.waitUntil(lambda: isinstance(began.stage.frame.content, Room))
    assert began.desktop is None
    room = began.stage.frame.content
    assert isinstance(room, Room)
    [first] = room.findChildren(FirstRows)
    assert [row.title for row in first.rows.contents] == ["Lunch"]
    start.Start.load(began)
    window = _window(qtbot, began)
    assert window.room is room
    assert began._first_key is not None
    assert began._first_key.take() is None


def test_behind_a_lock_who_is_pinned_is_painted_with_the_rows(
    qtbot: QtBot, make: Callable[[Path], start.Start], tmp_path: Path, clock: FakeClock
) -> None:
    """The window is laid out while the key is made, before anybody is known to be pinned."""
    path = tmp_path / "locked.relnotes"
    began = make(path)
    journal = Journal.open(path, clock, key=keys.new_key("six plain words"))
    ana = journal.do("Add", relationships.add, PersonDraft("Ana")).value
    journal.do("Pin", relationships.pin, ana, pinned=True)
    journal.close()
    lock = _early(began)
    assert isinstance(lock, LockWindow)
    painted: list[bool] = []

    def seen() -> None:
        room = began.stage.frame.content
        assert isinstance(room, Room)
        painted.extend(not one.visibleRegion().isEmpty() for one in room.side.people)

    began.load = seen  # type: ignore[method-assign]  # at the moment of the first rows
    _give(lock, "six plain words")
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [True]


def test_an_empty_journal_with_a_passphrase_goes_on_without_its_lock(
    qtbot: QtBot, make: Callable[[Path], start.Start], tmp_path: Path, clock: FakeClock
) -> None:
    """The lock stayed in the frame, hidden, with the field of the passphrase."""
    path = tmp_path / "empty.relnotes"
    began = make(path)
    Journal.open(path, clock, key=keys.new_key("six plain words")).close()
    began.begin()
    lock = began.stage.frame.content
    assert isinstance(lock, LockWindow)
    _give(lock, "six plain words")
    qtbot.waitUntil(lambda: isinstance(began.stage.frame.content, FirstPage))
    page = began.stage.frame.content
    assert isinstance(page, FirstPage)
    assert page.protect.isHidden(), "it has a passphrase"
    window = _window(qtbot, began)
    assert window.first is page
    qtbot.waitUntil(lambda: not began.stage.frame.findChildren(LockWindow))


def test_a_wrong_passphrase_is_told_before_the_program_is_there(
    qtbot: QtBot, locked: tuple[start.Start, LockWindow]
) -> None:
    began, lock = locked
    _give(lock, "six other words")
    qtbot.waitUntil(lock.problem.isVisible)
    assert began.desktop is None
    start.Start.load(began)
    qtbot.waitUntil(lambda: began.desktop is not None and _asked_by(began) is lock)
    assert lock.problem.isVisible()


def _asked_by(began: start.Start) -> LockWindow | None:
    return began.desktop.locking.keyhole.window if began.desktop is not None else None


def test_a_passphrase_that_comes_late_is_tried_by_the_program(
    qtbot: QtBot, locked: tuple[start.Start, LockWindow]
) -> None:
    began, lock = locked
    began.loading.prepare("today", began._key)  # the thread found no key
    _give(lock, "six plain words")
    qtbot.waitUntil(lambda: not _under_way)
    assert began.stage.frame.content is lock
    began.open()
    assert _window(qtbot, began).isVisible()


def test_an_encrypted_journal_goes_on_asking_in_the_same_field(
    qtbot: QtBot, make: Callable[[Path], start.Start], tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "locked.relnotes"
    began = make(path)
    Journal.open(path, clock, key=keys.new_key("six plain words")).close()
    began.begin()
    lock = began.stage.frame.content
    assert isinstance(lock, LockWindow)
    lock.field.setText("six pl")
    qtbot.waitUntil(lambda: _asked_by(began) is not None)
    assert _asked_by(began) is lock
    assert lock.field.text() == "six pl"


def test_what_stands_in_the_way_is_asked_as_always(
    qtbot: QtBot, make: Callable[[Path], start.Start], tmp_path: Path
) -> None:
    (tmp_path / "no.relnotes").write_text("no journal")
    made = make(tmp_path / "no.relnotes")
    made.begin()
    assert made.stage.frame.content is None
    qtbot.waitUntil(lambda: made.desktop is not None and made.desktop.dialog is not None)
    assert not made.stage.frame.isVisible()


def test_leaving_at_once_lets_go_of_the_journal(began: start.Start) -> None:
    began.load()
    began.close()
    path = began._path
    assert not path.with_name(path.name + ".lock").exists()


def test_closing_what_is_shown_first_leaves_the_program(
    began: start.Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(began._app, "quit", lambda: asked.append(True))
    assert isinstance(_early(began), Room)
    began.stage.frame.close()
    assert asked == [True]
