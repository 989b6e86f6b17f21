"""Notices through the desktop's own service on Linux, also where it has no tray, as plain GNOME.

They are told over the session's socket on this computer, the only kind that the library knows; it
is imported when the first of them is told. Nothing here keeps the window waiting.
"""

import html
import os
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from queue import Queue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from relnotes.desktop import bus_address
from relnotes.desktop.behind import Behind

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_CLICK = "default"
"""The action of the notice itself, as the desktops agreed on."""
_MEMBER = 3
"""The field of a message that says what it is about."""
_WAITS = 2
"""Seconds for an answer of the desktop."""


class DesktopNotices(QObject):
    """Tells, and hears which notice was clicked."""

    clicked = Signal(object)
    """What a notice told of, because somebody clicked it."""
    _heard = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: Bus | None = None
        self._told: dict[int, object] = {}
        self._asking = 0
        self._early: list[tuple[str, tuple[Any, ...]]] = []
        """What was heard of a notice whose number is not known yet."""
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @staticmethod
    def offered() -> bool:
        """Whether this session has a bus, and there is what speaks over it."""
        return bus_address.is_local() and find_spec("jeepney") is not None

    def tell(
        self, title: str, text: str, of: object, action: str, otherwise: Callable[[], object]
    ) -> None:
        """Shows a notice, with the name of what a click does; `otherwise` if nobody takes it."""

        def shown(made: int | None) -> None:
            self._asking -= 1
            if made is None:
                otherwise()
            else:
                self._told[made] = of
            early, self._early = self._early, []
            for what, body in early:
                self._hear(what, body)

        self._asking += 1
        Behind(self, lambda _: self._show(title, text, action), shown, _never)

    def leave(self) -> None:
        """Lets go of the bus."""
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()

    def _show(self, title: str, text: str, action: str) -> int | None:
        try:
            if self._bus is None:
                self._bus = Bus(self._heard.emit)
            return self._bus.show(title, text, action)
        except Exception:  # noqa: BLE001  a session may refuse in any way: then it is told elsewhere
            self.leave()
            return None

    def _hear(self, what: str, body: tuple[Any, ...]) -> None:
        number, *rest = body
        if number not in self._told:
            if self._asking:
                self._early.append((what, body))
            return
        if what == "ActivationToken":
            os.environ["XDG_ACTIVATION_TOKEN"] = rest[0]  # Qt raises the window with it, on Wayland
        elif what == "NotificationClosed":
            del self._told[number]
        elif what == "ActionInvoked" and rest[0] == _CLICK:
            self.clicked.emit(self._told[number])


class Bus:
    """The session's bus: one connection, whose answers are heard on a thread of its own."""

    def __init__(self, heard: Callable[[str, object], object]) -> None:
        self._words = words = import_module("jeepney")
        spoken = import_module("jeepney.io.threading")
        self._where = words.DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE)
        self._connection = spoken.open_dbus_connection("SESSION")
        self._router = spoken.DBusRouter(self._connection)
        try:
            wanted = {"type": "signal", "interface": _SERVICE, "path": _PATH}
            theirs = words.MatchRule(sender=_SERVICE, **wanted)
            self._answer(words.message_bus.AddMatch(theirs))
            self._router.filter(words.MatchRule(**wanted), queue=_Ear(heard))
            (able,) = self._ask("GetCapabilities")
        except BaseException:
            self.close()
            raise
        self._able = frozenset(able)

    def show(self, title: str, text: str, action: str) -> int:
        """Shows a notice; its number. Raises what the bus says."""
        body = html.escape(text, quote=False) if "body-markup" in self._able else text
        actions = [_CLICK, action] if "actions" in self._able else []
        hints = {"desktop-entry": ("s", "relnotes")}
        given = ("relnotes", 0, "relnotes", title, body, actions, hints, -1)
        (number,) = self._ask("Notify", "susssasa{sv}i", given)
        return int(number)

    def close(self) -> None:
        """Hangs up."""
        self._router.close()
        self._connection.close()

    def _ask(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        return self._answer(self._words.new_method_call(self._where, method, signature, body))

    def _answer(self, message: Any) -> Any:
        answer = self._router.send_and_get_reply(message, timeout=_WAITS)
        if answer.header.message_type is self._words.MessageType.error:
            raise ConnectionError(_SERVICE)
        return answer.body


class _Ear(Queue[Any]):
    """Takes what the bus says and hands it on at once."""

    def __init__(self, heard: Callable[[str, object], object]) -> None:
        super().__init__()
        self._hear = heard

    def put_nowait(self, item: Any) -> None:
        """Called on the bus's own thread."""
        self._hear(item.header.fields.get(_MEMBER, ""), item.body)


def _never(problem: Exception) -> None:
    """Everything that a desktop may refuse is told elsewhere."""
    raise problem
