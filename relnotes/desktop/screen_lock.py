"""Hears from the desktop that its screen was locked, or that the computer goes to sleep.

Where there is no message bus (Windows, macOS, a bare window manager) nothing is heard, and the
journal locks after its idle time, or at the first key after the sleep.
"""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

_LOCKED = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)
"""Who says on the session's bus that the screen is locked, and where."""

_LOGIN = "org.freedesktop.login1"


class ScreenLock(QObject):
    """Listens on the buses of the session and of the system, both sockets of this computer."""

    left = Signal()
    """Nobody is to see the journal now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listens = False

    def start(self) -> None:
        """Begins to listen, once the window is there; a second call does nothing."""
        if self._listens or not sys.platform.startswith("linux"):
            return
        self._listens = True
        QTimer.singleShot(0, self, self._listen)

    @Slot(bool)
    def screen_locked(self, on: bool) -> None:  # noqa: FBT001  a slot
        """The screen was locked, or opened again."""
        if on:
            self.left.emit()

    @Slot(bool)
    def going_to_sleep(self, begins: bool) -> None:  # noqa: FBT001  a slot
        """The computer goes to sleep, or woke up."""
        if begins:
            self.left.emit()

    @Slot()
    def session_locked(self) -> None:
        """The session was locked as a whole, as by `loginctl lock-session`."""
        self.left.emit()

    def _listen(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a build without it
            return
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            for service, path in _LOCKED:
                session.connect(service, path, service, "ActiveChanged", self,
                                _slot("screen_locked(bool)"))  # fmt: skip
        if system.isConnected():
            system.connect(_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager",
                           "PrepareForSleep", self, _slot("going_to_sleep(bool)"))  # fmt: skip
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self,
                           _slot("session_locked()"))  # fmt: skip


def _slot(signature: str) -> Any:
    """A slot by its name: the stubs want bytes there, and the library takes text only."""
    return SLOT(signature)
