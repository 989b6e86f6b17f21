"""The journal locks when the screen does, where the desktop tells of it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relnotes.desktop.screen_lock import ScreenLock

TELLS = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from relnotes.desktop.screen_lock import ScreenLock

app = QCoreApplication([])
listener = ScreenLock()
listener.left.connect(lambda: print("left", flush=True))
listener.start()
listener.start()

def tell(bus, path, interface, name, *given):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(given))
    assert bus.send(message)

def talk():
    session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
    for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.freedesktop.login1"):
        assert session.registerService(name)
    saver, gnome = "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"
    login = "org.freedesktop.login1"
    tell(session, "/org/freedesktop/ScreenSaver", saver, "ActiveChanged", False)
    tell(session, "/org/freedesktop/ScreenSaver", saver, "ActiveChanged", True)
    tell(session, "/org/gnome/ScreenSaver", gnome, "ActiveChanged", True)
    tell(session, "/org/freedesktop/login1", login + ".Manager", "PrepareForSleep", False)
    tell(session, "/org/freedesktop/login1", login + ".Manager", "PrepareForSleep", True)
    tell(session, "/org/freedesktop/login1/session/_31", login + ".Session", "Lock")
    # The answer to a call comes after the signals that were sent before it.
    session.interface().isServiceRegistered(login)
    QTimer.singleShot(0, app.quit)

if sys.argv[1:] == ["nobody"]:
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
else:
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, talk))
app.exec()
print("done")
"""
needs_a_bus = pytest.mark.skipif(
    shutil.which("dbus-run-session") is None, reason="no message bus to be had"
)


def _run(*arguments: str, before: tuple[str, ...] = (), **environment: str) -> list[str]:
    root = str(Path(__file__).parents[2])
    ran = subprocess.run(
        [*before, sys.executable, "-c", TELLS, *arguments],
        capture_output=True, text=True, timeout=60, check=True, cwd=root,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": root, **environment},
    )  # fmt: skip
    assert "Traceback" not in ran.stderr, ran.stderr
    return ran.stdout.split()


@needs_a_bus
def test_the_desktop_tells_of_lock_and_sleep() -> None:
    """One private bus stands for both; only what begins a lock or a sleep counts."""
    command = 'DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "$0" "$@"'
    heard = _run(before=("dbus-run-session", "--", "sh", "-c", command))
    assert heard == ["left"] * 4 + ["done"]


def test_without_a_bus_nothing_happens(tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path / 'none'}"
    heard = _run("nobody", DBUS_SESSION_BUS_ADDRESS=nowhere, DBUS_SYSTEM_BUS_ADDRESS=nowhere)
    assert heard == ["done"]


def test_only_the_beginning_counts(qtbot: QtBot) -> None:
    listener = ScreenLock()
    heard: list[int] = []
    listener.left.connect(lambda: heard.append(1))
    listener.screen_locked(False)
    listener.going_to_sleep(False)
    assert heard == []
    listener.screen_locked(True)
    listener.going_to_sleep(True)
    listener.session_locked()
    assert heard == [1, 1, 1]
