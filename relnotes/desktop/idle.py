"""Notices that nobody sits here any more: no key and no mouse for a while, or a computer asleep."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_LOOKS_EVERY = 10_000  # milliseconds
SOMEBODY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
"""What only happens where somebody sits."""


class IdleWatch(QObject):
    """Measures on the wall's clock, which goes on while the computer sleeps."""

    left = Signal()
    """Nobody was here for as long as was agreed."""

    def __init__(self, clock: Callable[[], dt.datetime], app: QGuiApplication) -> None:
        super().__init__(app)
        self._clock, self._app = clock, app
        self._limit: dt.timedelta | None = None
        self._seen = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        app.applicationStateChanged.connect(self._state_changed)

    def start(self, minutes: int) -> None:
        """Watches from now on; 0 minutes is for ever."""
        self.stop()
        self._seen = self._clock()
        if minutes > 0:
            self._limit = dt.timedelta(minutes=minutes)
            self._timer.start()
        self._app.installEventFilter(self)

    def stop(self) -> None:
        """Watches no longer."""
        self._limit = None
        self._timer.stop()
        self._app.removeEventFilter(self)

    def look(self) -> bool:
        """Whether somebody was here lately; says so when not. A clock set back counts as now."""
        now = self._clock()
        if self._limit is None:
            return True
        if now < self._seen:
            self._seen = now
        if now - self._seen < self._limit:
            return True
        self.left.emit()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees that somebody is here; whoever wakes a sleeping computer finds it locked first."""
        if event.type() in SOMEBODY:
            if not self.look():
                return True
            self._seen = self._clock()
        return super().eventFilter(watched, event)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended and self._limit is not None:
            self.left.emit()
