"""Sees when the first rows are painted, and how long the event loop is held from then on.

Nothing watches the events on their way: an event filter in Python takes longer than the window.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SETTLED = 1_500
"""Milliseconds after the first rows by which all of the program is there."""


class Eye(QObject):
    """Is told of each paint; from the one with rows on it sees every hold of the event loop."""

    def __init__(self, quit_: Callable[[], object], rows: Callable[[], bool]) -> None:
        super().__init__()
        self._quit, self._rows = quit_, rows
        self._longest, self._last = 0.0, 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)

    def look(self) -> None:
        """What was painted is on the screen: says so, with the processor's time, if it is rows."""
        if self._timer.isActive() or not self._rows():
            return
        print(f"painted {time.process_time() * 1_000:.1f}", flush=True)
        self._last = time.perf_counter()
        self._timer.start()
        QTimer.singleShot(SETTLED, self._end)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def _end(self) -> None:
        print(f"held {self._longest * 1_000:.1f}", flush=True)
        self._quit()
