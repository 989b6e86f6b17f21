"""Whether the desktop wishes its programs dark, asked where Qt does not know at the start.

Qt 6 reads the theme of KDE and of GTK. Of any other desktop it knows nothing, and of GNOME's dark
look only once the event loop runs, when a light window would already be seen. The portal of the
session answers within a millisecond or two; one that does not run yet is not waited for.
"""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtDBus import (
    QDBus,
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_WHAT = ("org.freedesktop.appearance", "color-scheme")
_WAITS = 100
"""Milliseconds for which a first window may wait for an answer."""
_LISTENS = 1_000
"""Milliseconds until the window is there and changes are heard."""
_SCHEMES = {1: Qt.ColorScheme.Dark, 2: Qt.ColorScheme.Light}
"""By the portal's numbers; any other is no wish."""


class Portal(QObject):
    """Knows the desktop's wish, and hears of each new one, over a socket of this computer."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.scheme = Qt.ColorScheme.Unknown
        """What the desktop wishes; unknown where it says nothing."""
        self._bus = QDBusConnection.sessionBus()
        if self._bus.isConnected():
            QTimer.singleShot(_LISTENS, self, self._listen)

    def ask(self) -> None:
        """Learns the wish now, before anything is painted."""
        if self._bus.isConnected():
            question = _question()
            question.setAutoStartService(False)
            answer = self._bus.call(question, QDBus.CallMode.Block, _WAITS)
            self.scheme = _answered(answer)

    @Slot("QString", "QString", "QDBusVariant")
    def said(self, space: str, key: str, value: object) -> None:
        """One of the desktop's settings was changed."""
        if (space, key) == _WHAT:
            self._learn(_scheme(value))

    def _listen(self) -> None:
        """Hears changes from now on, and asks for one that came before."""
        slot: Any = SLOT("said(QString,QString,QDBusVariant)")  # text; the stubs want bytes
        self._bus.connect(_SERVICE, _PATH, _SETTINGS, "SettingChanged", self, slot)
        waiting = QDBusPendingCallWatcher(self._bus.asyncCall(_question()), self)
        waiting.finished.connect(self._hear)

    def _hear(self, call: QDBusPendingCall) -> None:
        answer = call.reply()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            self._learn(_answered(answer))

    def _learn(self, scheme: Qt.ColorScheme) -> None:
        if scheme != self.scheme:
            self.scheme = scheme
            self.changed.emit()


def _question() -> QDBusMessage:
    """`Read`, which portals of every age answer; the newer `ReadOne` would miss the older ones."""
    asked = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
    asked.setArguments(list(_WHAT))
    return asked


def _answered(answer: QDBusMessage) -> Qt.ColorScheme:
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return Qt.ColorScheme.Unknown
    return _scheme(answer.arguments()[0])


def _scheme(value: object) -> Qt.ColorScheme:
    while isinstance(value, QDBusVariant):  # `Read` wraps its answer twice
        value = value.variant()
    number = value if isinstance(value, int) else 0
    return _SCHEMES.get(number, Qt.ColorScheme.Unknown)
