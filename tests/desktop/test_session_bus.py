"""Notices over the session's bus: which was clicked, and what if nobody takes them."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import session_bus
from relnotes.desktop.pages.page import Place
from relnotes.desktop.session_bus import DesktopNotices
from relnotes.journal.store import Journal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the session's bus is Linux's")


class FakeBus:
    """A desktop that takes what it is told, numbers it, and says what it is made to say."""

    def __init__(self, heard: Callable[[str, object], object]) -> None:
        self.heard = heard
        self.taken = 0
        self.closed = False
        made.append(self)

    def show(self, title: str, text: str, action: str) -> int:
        assert threading.current_thread() is not threading.main_thread()
        may_answer.wait(10)
        self.taken += 1
        return self.taken

    def close(self) -> None:
        self.closed = True


made: list[FakeBus] = []
may_answer = threading.Event()


@pytest.fixture
def notices(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[DesktopNotices]:
    made.clear()
    may_answer.set()
    monkeypatch.setattr(session_bus, "Bus", FakeBus)
    one = DesktopNotices()
    yield one
    one.leave()
    assert all(bus.closed for bus in made)


def _not_elsewhere() -> None:
    raise AssertionError("it was told in vain")


def _tell(notices: DesktopNotices, qtbot: QtBot, place: Place) -> None:
    before = len(notices._told)
    notices.tell("A promise is due", "…", place, "Open", _not_elsewhere)
    qtbot.waitUntil(lambda: len(notices._told) > before)


def test_a_click_leads_to_what_its_own_notice_told_of(
    notices: DesktopNotices, qtbot: QtBot
) -> None:
    """The tray's notices could only lead to what the last of them told of."""
    _tell(notices, qtbot, Place("relationships", 1))
    _tell(notices, qtbot, Place("relationships", 2))
    (bus,) = made
    with qtbot.waitSignal(notices.clicked) as clicked:
        bus.heard("ActionInvoked", (1, "default"))
    assert clicked.args == [Place("relationships", 1)]
    bus.heard("NotificationClosed", (1, 2))
    qtbot.waitUntil(lambda: list(notices._told) == [2])
    with qtbot.assertNotEmitted(notices.clicked, wait=50):
        bus.heard("ActionInvoked", (1, "default"))
        bus.heard("ActionInvoked", (77, "default"))  # another program's


def test_a_click_before_its_number_is_known_counts(notices: DesktopNotices, qtbot: QtBot) -> None:
    """The bus is heard on another thread than the one that told the notice."""
    notices.tell("First", "…", Place("today"), "Open", _not_elsewhere)
    qtbot.waitUntil(lambda: list(notices._told) == [1])
    may_answer.clear()
    notices.tell("Second", "…", Place("relationships", 2), "Open", _not_elsewhere)
    (bus,) = made
    with qtbot.waitSignal(notices.clicked, timeout=5_000) as clicked:
        bus.heard("ActionInvoked", (2, "default"))
        QApplication.processEvents()
        may_answer.set()
    assert clicked.args == [Place("relationships", 2)]


def test_the_window_does_not_wait_for_the_desktop(notices: DesktopNotices, qtbot: QtBot) -> None:
    may_answer.clear()
    notices.tell("1 thing is ready today", "Ana", Place("today"), "Open", _not_elsewhere)
    assert notices._told == {}
    may_answer.set()
    qtbot.waitUntil(lambda: len(notices._told) == 1)


def test_what_nobody_takes_is_told_elsewhere(
    desktop: app.Desktop, journal: Journal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A session whose bus is gone; without a tray the window says it."""
    journal.close()
    desktop.open(journal.path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={journal.path.parent / 'nowhere'}")
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    monkeypatch.setattr(QApplication, "alert", lambda *_: None)
    assert DesktopNotices.offered()
    with qtbot.waitSignal(desktop.services.messages.said) as said:
        desktop.presence.tell("1 thing is ready today", "Ana Petrović", Place("today"))
    assert said.args == ["1 thing is ready today: Ana Petrović", False]


def test_a_session_without_a_bus_is_not_asked() -> None:
    assert not DesktopNotices.offered()


class Service(threading.Thread):
    """What a desktop runs to show notices: it takes one, and says that it was clicked."""

    def __init__(self, address: str) -> None:
        super().__init__(daemon=True)
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.taken: list[tuple[Any, ...]] = []
        self._connection = open_dbus_connection(address)
        wanted = message_bus.RequestName("org.freedesktop.Notifications")
        self._connection.send_and_get_reply(wanted)
        self.start()

    def run(self) -> None:
        from jeepney import DBusAddress, HeaderFields, new_method_return, new_signal

        where = DBusAddress(
            "/org/freedesktop/Notifications", interface="org.freedesktop.Notifications"
        )
        while len(self.taken) < 1:
            asked = self._connection.receive()
            method = asked.header.fields.get(HeaderFields.member)
            if method == "GetCapabilities":
                able = (["actions", "body-markup"],)
                self._connection.send(new_method_return(asked, "as", able))
            elif method == "Notify":
                self.taken.append(asked.body)
                self._connection.send(new_method_return(asked, "u", (41,)))
                self._connection.send(new_signal(where, "ActionInvoked", "us", (41, "default")))
        self._connection.close()


@pytest.fixture
def bus_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here")
    asked = [daemon, "--session", "--nofork", "--print-address", f"--address=unix:dir={tmp_path}"]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        assert running.stdout is not None
        address = running.stdout.readline().decode().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        running.terminate()


def test_a_real_bus_carries_the_notice_and_the_click(bus_address: str, qtbot: QtBot) -> None:
    """Text is text: where the desktop reads marks, those of the journal are none."""
    service, notices = Service(bus_address), DesktopNotices()
    try:
        with qtbot.waitSignal(notices.clicked, timeout=10_000) as clicked:
            notices.tell("1 thing", "<b>Ana</b> & Ben", Place("today"), "Open", _not_elsewhere)
    finally:
        notices.leave()
    assert clicked.args == [Place("today")]
    (taken,) = service.taken
    assert taken[0] == "relnotes"
    assert taken[3:6] == ("1 thing", "&lt;b&gt;Ana&lt;/b&gt; &amp; Ben", ["default", "Open"])
    service.join(5)
