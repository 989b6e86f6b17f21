"""What every test stands on: a home of its own, a clock that moves on demand, a fresh journal."""

import datetime as dt
import gc
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

from relnotes.journal import keys
from relnotes.journal.store import Journal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from relnotes.desktop.live import Live
    from relnotes.desktop.main_window import MainWindow
    from relnotes.desktop.pages.page import Services

os.environ["QT_QPA_PLATFORM"] = "offscreen"

ZONE = dt.timezone(dt.timedelta(hours=1))
NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=ZONE)

# A wait ends when what it waits for is there; this only bounds it on a machine that is busy.
PATIENCE = 60_000

ROUNDS = keys._ROUNDS
"""What a key costs in the program; here it costs nothing, unless a test asks for it."""

_FULL_EVERY = 40
"""Tests between two collections of everything, which take long."""

# The offscreen platform says this of every window; it is no fault of ours.
OFFSCREEN_SAYS = r"^This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_configure(config: pytest.Config) -> None:
    """Lets the platform's one warning pass, waits as long as a busy machine needs.

    Garbage is collected between tests alone, as the program does it between events: see
    `relnotes.desktop.collecting`. Keys are quick, and what the database frees is not wiped: that
    could not be switched off again, and everything after it, plain files too, took ten times as
    long. `tests/journal/keys/` sees to both.
    """
    gc.disable()
    keys._ROUNDS, keys._WIPING = 1, keys._SILENT
    config.addinivalue_line("qt_log_ignore", OFFSCREEN_SAYS)
    for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitExposed):
        assert wait.__kwdefaults__ is not None
        wait.__kwdefaults__["timeout"] = PATIENCE
    # How long an example takes says more of the machine than of the program.
    hypothesis.settings.register_profile("relnotes", deadline=None)
    hypothesis.settings.load_profile("relnotes")


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: no collection between tests looks through it."""
    gc.collect()
    gc.freeze()


def _no_network(event: str, arguments: tuple[object, ...]) -> None:
    """Stops whatever reaches for the network; sockets with a path stay on this computer."""
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo") and not isinstance(
        arguments[-1], str | bytes
    ):
        raise RuntimeError(f"a test reached for the network: {event}")


sys.addaudithook(_no_network)


class FakeClock:
    """A clock that stands until a test moves it."""

    def __init__(self, now: dt.datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def set(self, now: dt.datetime) -> None:
        """Moves to a point in time, which has a zone."""
        self.now = now

    def advance(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> None:
        """Moves on."""
        self.now += dt.timedelta(days=days, hours=hours, minutes=minutes)


def ago(days: int) -> dt.date:
    """A day before the one on which the tests stand."""
    return NOW.date() - dt.timedelta(days=days)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own: nothing of the person's is read or written."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name, place in {
        "HOME": folder,
        "USERPROFILE": folder,
        "XDG_DATA_HOME": folder / "data",
        "XDG_CONFIG_HOME": folder / "config",
        "XDG_CACHE_HOME": folder / "cache",
        "XDG_STATE_HOME": folder / "state",
    }.items():
        monkeypatch.setenv(name, str(place))
    for name in ("RELNOTES_JOURNAL", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test, unless the test asked caplog for it and cleared it."""
    yield
    lines = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    assert not lines, f"unexpected log lines: {lines}"


@pytest.fixture(autouse=True)
def no_windows_left() -> Iterator[None]:
    """Windows of a finished test are deleted at once: without an event loop they would stay.

    A theme restyles every widget that there is, so that each test would be slower than the last.
    """
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent
        from PySide6.QtWidgets import QApplication

        for left in QApplication.topLevelWidgets():
            left.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(2 if gc.get_count()[2] > _FULL_EVERY else 1)


@pytest.fixture
def clock() -> FakeClock:
    """The clock: Saturday 2026-11-21, 15:00."""
    return FakeClock()


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty journal, made once; tests get copies."""
    path = tmp_path_factory.mktemp("template") / "empty.relnotes"
    Journal.open(path, FakeClock()).close()
    return path


@pytest.fixture
def journal(tmp_path: Path, clock: FakeClock, empty_journal: Path) -> Iterator[Journal]:
    """A fresh journal in a file."""
    path = tmp_path / "journal.relnotes"
    shutil.copy(empty_journal, path)
    opened = Journal.open(path, clock)
    yield opened
    opened.close()


@pytest.fixture
def live(qtbot: "QtBot", journal: Journal) -> Iterator["Live"]:
    """The journal as the desktop sees it."""
    from relnotes.desktop.live import Live

    made = Live(journal)
    yield made
    made.close()


@pytest.fixture
def services(qtbot: "QtBot", qapp: "QApplication", home: Path) -> Iterator["Services"]:
    """The long-lived objects beside the journal, in British English."""
    from relnotes import app

    made = app.make_services(home / "settings.ini", "en_GB")
    made.theme.apply(qapp, "light")
    yield made
    made.jobs.close()


@pytest.fixture
def window(qtbot: "QtBot", live: "Live", services: "Services") -> Iterator["MainWindow"]:
    """The real window over the journal, shown."""
    from relnotes import app

    made = app.make_window(live, services)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
