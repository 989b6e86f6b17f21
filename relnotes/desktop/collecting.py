"""Garbage is collected between two events of the window, and nowhere else.

Python collects whenever enough was made: on a thread that reads the journal, or in the middle of a
paint. What it frees there may be widgets, and freeing those at such a moment ends the program.
"""

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from relnotes.desktop.idle import SOMEBODY

_LOOKS_EVERY = 1_000  # milliseconds
_QUIET = 3_000
"""Milliseconds without a key or the mouse; then a tenth of a second is not missed."""
_MANY = (700, 10, 25)
"""How much of each age is enough to collect it; the old ones cost most and are few."""


class Collector(QObject):
    """Takes the collecting over from Python for as long as it lives."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._app = app
        self._timer = QTimer(self, interval=_LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._collect_all)

    def settle(self) -> None:
        """Begins to look, and leaves out of it what was loaded so far, which stays to the end.

        To go through all of that once would hold the window for a tenth of a second.
        """
        gc.freeze()
        self._timer.start()

    def look(self) -> int | None:
        """Collects as far as it is due; answers with the age that was collected, if any.

        The old ones wait until nobody types or points, however long that is.
        """
        young, middle, old = gc.get_count()
        if old > _MANY[2] and not self._quiet.isActive():
            self._app.installEventFilter(self)
            self._quiet.start()
        age = 1 if middle > _MANY[1] else 0 if young > _MANY[0] else None
        if age is not None:
            gc.collect(age)
        return age

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees that somebody types or points, while the old ones wait."""
        if event.type() in SOMEBODY:
            self._quiet.start()
        return super().eventFilter(watched, event)

    def _collect_all(self) -> None:
        self._app.removeEventFilter(self)
        gc.collect()
