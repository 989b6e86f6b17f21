"""relnotes beside its window: the icon in the tray, and the reminders that it tells."""

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from relnotes.desktop import settings as setting
from relnotes.desktop.icons import icon
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.reminders import Reminders
from relnotes.desktop.session_bus import DesktopNotices
from relnotes.desktop.tray import Tray
from relnotes.journal import ringing


class Presence(QObject):
    """Lives as long as the program, over all its windows.

    A reminder is told by the desktop's own service, else by the tray. Where there is neither, it
    is said in the window, whose entry in the task bar asks to be looked at.
    """

    window_wanted = Signal()
    capture_wanted = Signal()
    place_wanted = Signal(object)
    """The `Place` that a reminder told of."""
    next_wanted = Signal()
    """Somebody wants to prepare for whoever is next."""
    quit_wanted = Signal()

    def __init__(
        self,
        services: Services,
        clock: Callable[[], dt.datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._clock = services, clock
        self._live: Live | None = None
        self.tray, self.notices = Tray(self), DesktopNotices(self)
        self.reminders = Reminders(services, clock, self, self)
        self.tray.clicked.connect(self.window_wanted)
        self.tray.notice_clicked.connect(self.reminders.open_told)
        self.reminders.place_wanted.connect(self.place_wanted)
        self.notices.clicked.connect(self.place_wanted)
        self.next_wanted.connect(self._prepare)

    @property
    def stays(self) -> bool:
        """Whether the program goes on when its window is closed."""
        return self._services.settings.get(setting.KEEP_RUNNING) and self.tray.available()

    def settle(self, live: Live) -> None:
        """Rings for a journal, and offers what can be done from the tray."""
        self._live = live
        self.offer()
        self.reminders.settle(live)

    def offer(self) -> None:
        """Offers what can be done from the tray, in the language that is spoken now."""
        if self.tray.available():
            self.tray.offer(self._offers())
            self.tray.show()

    def tell(self, title: str, text: str, of: Place) -> None:
        """Shows a notice in the desktop, or in a window that nobody works in just now."""
        otherwise = partial(self._tell_here, title, text)
        if self.notices.offered():
            self.notices.tell(title, text, of, self.tr("Open"), otherwise)
        else:
            otherwise()

    def _tell_here(self, title: str, text: str) -> None:
        if self.tray.available():
            self.tray.tell(title, text)
        elif QApplication.activeWindow() is None and QApplication.topLevelWidgets():
            said = self.tr("{what}: {details}").format(what=title, details=text)
            self._services.messages.quiet(said, undo=False)
            for window in QApplication.topLevelWidgets():
                if window.isVisible() and window.isWindow():
                    QApplication.alert(window)

    def set_note(self, note: str) -> None:
        """Says a short thing that stays, where the pointer rests on the icon."""
        self.tray.set_note(note)

    def rest(self) -> None:
        """The journal is closed, or locked: what rings from here on tells numbers."""
        self._live = None
        self.reminders.lock()

    def leave(self) -> None:
        """The program ends."""
        self.reminders.stop()
        self.notices.leave()
        self.tray.hide()

    def _prepare(self) -> None:
        """Leads to the brief of whoever is next; where the journal is locked, to its door."""
        if self._live is None:
            self.window_wanted.emit()
            return
        now, wanted = self._clock(), self.place_wanted
        self._live.read_later(
            self, lambda whom: wanted.emit(Place("brief", whom)), ringing.who_is_next, now.date(),
            now.time(),
        )  # fmt: skip

    def _offers(self) -> list[QAction]:
        lock = self._services.actions["lock"]
        offered = [
            self._offer(self.tr("Open relnotes"), self.window_wanted, "today"),
            self._offer(self.tr("Log what happened…"), self.capture_wanted, "plus"),
            self._offer(self.tr("Before you meet who is next"), self.next_wanted, "meeting"),
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
