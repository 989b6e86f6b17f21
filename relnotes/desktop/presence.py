"""relnotes beside its window: the icon in the tray, and the reminders that it tells."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction

from relnotes.desktop import settings as setting
from relnotes.desktop.icons import icon
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.reminders import Reminders
from relnotes.desktop.tray import Tray


class Presence(QObject):
    """Lives as long as the program, over all its windows; where there is no tray it is silent."""

    window_wanted = Signal()
    capture_wanted = Signal()
    place_wanted = Signal(object)
    """The `Place` that a reminder told of."""
    quit_wanted = Signal()

    def __init__(
        self,
        services: Services,
        clock: Callable[[], dt.datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.tray = Tray(self)
        self.reminders = Reminders(services, clock, self.tray, self)
        self.tray.clicked.connect(self.window_wanted)
        self.tray.notice_clicked.connect(self.reminders.open_told)
        self.reminders.place_wanted.connect(self.place_wanted)

    @property
    def stays(self) -> bool:
        """Whether the program goes on when its window is closed."""
        return self._services.settings.get(setting.KEEP_RUNNING) and self.tray.available()

    def settle(self, live: Live) -> None:
        """Rings for a journal, and offers what can be done from the tray."""
        if not self.tray.available():
            return
        self.tray.offer(self._offers())
        self.tray.show()
        self.reminders.settle(live)

    def rest(self) -> None:
        """The journal is closed, or locked: what rings from here on tells numbers."""
        self.reminders.lock()

    def leave(self) -> None:
        """The program ends."""
        self.reminders.stop()
        self.tray.hide()

    def _offers(self) -> list[QAction]:
        lock = self._services.actions["lock"]
        offered = [
            self._offer(self.tr("Open relnotes"), self.window_wanted, "today"),
            self._offer(self.tr("Log what happened…"), self.capture_wanted, "plus"),
            lock,
            self._offer(self.tr("Quit"), self.quit_wanted),
        ]
        return [one for one in offered if one is not lock or lock.isVisible()]

    def _offer(self, text: str, wanted: SignalInstance, sign: str = "") -> QAction:
        action = QAction(text, self)
        if sign:
            action.setIcon(icon(sign))
        action.triggered.connect(wanted)
        return action
