"""relnotes beside its window: the tray, going on when the window is closed, starting hidden."""

import datetime as dt
import plistlib
import shlex
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.__main__ import Wanted, window_wanted
from relnotes.desktop import autostart
from relnotes.desktop import settings as setting
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.settings import SettingsPage
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.tray import Tray
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.running import says

# The platform of the tests has no tray, and says so where one is shown.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop that has a tray; the one of the tests has none."""
    monkeypatch.setattr(Tray, "available", staticmethod(lambda: True))


@pytest.fixture
def quits(desktop: app.Desktop, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """How often the program was asked to end."""
    asked: list[bool] = []
    monkeypatch.setattr(desktop._app, "quit", lambda: asked.append(True))
    return asked


def test_a_closed_window_waits_in_the_tray_where_that_is_chosen(
    tray: None, desktop: app.Desktop, quits: list[bool], journal: Journal
) -> None:
    journal.close()
    desktop.services.settings.set(setting.KEEP_RUNNING, value=True)
    desktop.open(journal.path)
    assert desktop.window is not None
    desktop.window.close()
    assert not quits
    desktop.presence.tray.clicked.emit()
    assert desktop.window.isVisible()
    desktop.presence.place_wanted.emit(Place("history", tab="everything"))
    assert desktop.window.page is not None
    assert desktop.window.page.name == "history"


@pytest.mark.parametrize("chosen", [False, True])
def test_else_closing_the_window_ends_the_program(
    desktop: app.Desktop, quits: list[bool], journal: Journal, *, chosen: bool
) -> None:
    """Also where it was chosen, but this desktop has no tray to wait in."""
    journal.close()
    desktop.services.settings.set(setting.KEEP_RUNNING, value=chosen)
    desktop.open(journal.path)
    assert desktop.window is not None
    desktop.window.close()
    assert quits == [True]


def test_it_starts_hidden_in_a_tray(
    tray: None, qapp: QApplication, clock: FakeClock, journal: Journal, qtbot: QtBot
) -> None:
    journal.close()
    made = app.Desktop(qapp, clock, hidden=True)
    made.open(journal.path)
    assert made.window is not None
    assert not made.window.isVisible()
    made.presence.window_wanted.emit()
    assert made.window.isVisible()
    made.close()


def test_the_arguments_name_it() -> None:
    assert window_wanted(["--hidden"]) == Wanted(hidden=True)


def test_it_starts_with_the_session_and_no_longer(home: Path) -> None:
    assert not autostart.is_on("linux")
    autostart.turn(on=True, platform="linux")
    text = (home / "config" / "autostart" / "relnotes.desktop").read_text(encoding="utf-8")
    line = next(one for one in text.splitlines() if one.startswith("Exec="))
    assert shlex.split(line.removeprefix("Exec=")) == autostart.command()
    assert autostart.is_on("linux")
    autostart.turn(on=False, platform="linux")
    autostart.turn(on=False, platform="linux")
    assert not autostart.is_on("linux")


def test_a_mac_reads_a_list_of_words(home: Path) -> None:
    autostart.turn(on=True, platform="darwin")
    file = home / "Library" / "LaunchAgents" / "org.relnotes.plist"
    assert plistlib.loads(file.read_bytes())["ProgramArguments"] == autostart.command()


@pytest.fixture
def settings_page(window: MainWindow) -> SettingsPage:
    window.open_place(Place("settings"))
    assert isinstance(window.page, SettingsPage)
    return window.page


def _choose(combo: Combo, at: int) -> None:
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def test_both_are_chosen_in_the_settings(
    tray: None, settings_page: SettingsPage, services: Services
) -> None:
    staying = settings_page.staying
    assert staying.isVisible()
    assert (staying.closing.currentIndex(), staying.session.currentIndex()) == (0, 0)
    _choose(staying.closing, 1)
    _choose(staying.session, 1)
    assert services.settings.get(setting.KEEP_RUNNING)
    assert autostart.is_on()
    _choose(staying.closing, 0)
    _choose(staying.session, 0)
    assert not services.settings.get(setting.KEEP_RUNNING)
    assert not autostart.is_on()


def test_without_a_tray_neither_is_offered(settings_page: SettingsPage) -> None:
    assert not settings_page.staying.isVisible()


def test_a_refused_start_with_the_session_is_said(
    tray: None, settings_page: SettingsPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(**_: object) -> None:
        raise PermissionError(13, "no", "/etc/autostart/relnotes.desktop")

    monkeypatch.setattr(autostart, "turn", refused)
    _choose(settings_page.staying.session, 1)
    assert "/etc/autostart/relnotes.desktop" in says(window.room.banner)
    assert settings_page.staying.session.currentIndex() == 0


def test_the_end_of_screen_share_mode_is_found_in_the_settings(
    settings_page: SettingsPage, window: MainWindow
) -> None:
    assert settings_page.sharing.turn.text() == "Begin"
    settings_page.sharing.turn.click()
    assert window.live.sharing
    window.open_place(Place("settings"))
    assert isinstance(window.page, SettingsPage)
    assert window.page.sharing.turn.text() == "End it"
    assert "Names are hidden" in says(window.page.sharing)
    window.page.sharing.turn.click()
    assert not window.live.sharing


def test_the_tray_leads_to_the_brief_of_who_is_next(
    tray: None, desktop: app.Desktop, journal: Journal, qtbot: QtBot
) -> None:
    """The first who is due; while the journal is locked, its door and no name."""
    made = journal.do("Add", relationships.add, PersonDraft("Ana Petrović", every_days=7)).value
    journal.do("Log", entries.log, EntryDraft((made,), "Met", day=dt.date(2026, 11, 1)))
    journal.close()
    desktop.open(journal.path)
    assert desktop.window is not None
    went: list[Place] = []
    desktop.presence.place_wanted.connect(went.append)
    desktop.presence.next_wanted.emit()
    qtbot.waitUntil(lambda: bool(went))
    assert went == [Place("brief", made)]
    assert desktop.window.page is not None
    assert desktop.window.page.name == "brief"
    desktop.presence.rest()
    with qtbot.waitSignal(desktop.presence.window_wanted):
        desktop.presence.next_wanted.emit()


def test_without_a_tray_a_reminder_is_said_in_the_window(
    desktop: app.Desktop, journal: Journal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody works in it: its entry in the task bar asks. Who works in it sees the day anyway."""
    journal.close()
    desktop.open(journal.path)
    asked: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *_: asked.append(window))
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    with qtbot.waitSignal(desktop.services.messages.said) as said:
        desktop.presence.tell("1 thing is ready today", "Ana Petrović", Place("today"))
    assert said.args == ["1 thing is ready today: Ana Petrović", False]
    assert asked
    monkeypatch.setattr(QApplication, "activeWindow", lambda: desktop.frame)
    with qtbot.assertNotEmitted(desktop.services.messages.said):
        desktop.presence.tell("1 thing is ready today", "Ana Petrović", Place("today"))
