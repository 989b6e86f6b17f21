"""The first moment: rows at once, and nothing loaded or shown that should wait."""

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import start
from relnotes.desktop import settings as setting
from relnotes.desktop.opening import Opening
from relnotes.desktop.settings import Settings
from relnotes.desktop.words import Words
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import Confidence
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, glance, migrate, relationships
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
def began(qapp: QApplication, clock: FakeClock, written: Journal) -> Iterator[start.Start]:
    made = start.Start(qapp, written.path, clock)
    yield made
    made.close()
    made.deleteLater()


def test_nothing_heavy_is_loaded_before_the_first_rows() -> None:
    heavy = "sqlalchemy", "relnotes.app", "relnotes.sentences"
    code = f"import sys, relnotes.start; print([m for m in {heavy} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"


def test_the_newest_come_first_and_what_is_told_in_confidence_waits(written: Journal) -> None:
    rows = glance.newest(written.path)
    assert [(one.title, one.people, one.time) for one in rows] == [
        ("Lunch", "Ana, Ben", dt.time(12, 30)),
        ("Breakfast", "Ana, Ben", dt.time(8)),
    ]
    assert [one.title for one in glance.newest(written.path, 1)] == ["Lunch"]


def test_a_file_that_needs_more_than_a_look_shows_nothing(
    written: Journal, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert glance.newest(tmp_path / "none.relnotes") == ()
    assert not (tmp_path / "none.relnotes").exists()
    (tmp_path / "other.relnotes").write_bytes(b"SQLite format 3\0" + bytes(5_000))
    assert glance.newest(tmp_path / "other.relnotes") == ()
    monkeypatch.setattr(glance, "SCHEMA", glance.SCHEMA + 1)
    assert glance.newest(written.path) == ()


def test_the_look_is_made_for_the_schema_of_today() -> None:
    assert int(migrate.HEAD) == glance.SCHEMA


def test_while_others_look_at_the_screen_nothing_is_shown_early(
    qapp: QApplication, clock: FakeClock, written: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = start.Start(qapp, written.path, clock)
    made.settings.set(setting.SHARING, True)
    monkeypatch.setattr(made, "load", lambda: None)
    made.begin()
    assert made.opening is None


def test_the_first_rows_give_way_to_the_window(
    qtbot: QtBot, began: start.Start, written: Journal
) -> None:
    written.close()
    began.begin()
    opening = began.opening
    assert opening is not None
    assert [row.title for row in opening.model.rows] == ["Lunch", "Breakfast"]
    gone = []
    opening.destroyed.connect(lambda: gone.append(True))
    qtbot.waitUntil(lambda: began.desktop is not None and began.desktop.window is not None)
    assert began.desktop is not None
    assert began.desktop.window is not None
    assert began.desktop.window.live.path == written.path
    qtbot.waitUntil(lambda: bool(gone))
    assert began.desktop.window.isVisible()


def test_what_stands_in_the_way_is_asked_as_always(
    qtbot: QtBot, qapp: QApplication, clock: FakeClock, tmp_path: Path
) -> None:
    (tmp_path / "no.relnotes").write_text("no journal")
    made = start.Start(qapp, tmp_path / "no.relnotes", clock)
    made.begin()
    assert made.opening is None
    qtbot.waitUntil(lambda: made.desktop is not None and made.desktop.dialog is not None)
    made.close()


def test_leaving_at_once_lets_go_of_the_journal(
    qapp: QApplication, clock: FakeClock, written: Journal
) -> None:
    written.close()
    made = start.Start(qapp, written.path, clock)
    made.load()
    made.close()
    assert not written.path.with_name(written.path.name + ".lock").exists()


def _first_rows(home: Path) -> Opening:
    settings, day = Settings(home / "s.ini"), dt.date(2026, 11, 20)
    return Opening((), settings, Words(QLocale()), day, journal=home / "j.relnotes")


def test_closing_the_first_rows_leaves_the_program(qtbot: QtBot, home: Path) -> None:
    made = _first_rows(home)
    made.show()
    with qtbot.waitSignal(made.left):
        made.close()


def test_without_a_window_to_follow_the_first_rows_go_at_once(qtbot: QtBot, home: Path) -> None:
    made = _first_rows(home)
    made.show()
    made.give_way(None)
    assert not made.isVisible()


def test_the_first_rows_stay_until_the_window_is_on_the_screen(
    qtbot: QtBot, began: start.Start, written: Journal
) -> None:
    """They went with the last name that held them, and the screen was bare for a moment."""
    written.close()
    began.begin()
    assert began.opening is not None
    seen: list[bool] = []

    def went() -> None:
        window = began.desktop.window if began.desktop is not None else None
        seen.append(window is not None and window.isVisible())

    began.opening.destroyed.connect(went)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
