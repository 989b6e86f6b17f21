"""How long the event loop is held, measured from inside by a timer that should not be late."""

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

SETTLED = 400
"""Milliseconds without a word from the step; what it began beside the window is done by then."""


class Watch(QObject):
    """Ticks every millisecond; the longest time between two ticks is the longest hold."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def longest_hold(step: Callable[[], object], busy: Callable[[], bool]) -> float:
    """Does a step in the loop as a click would, and answers with the longest hold, in ms."""
    loop = QEventLoop()
    quiet = QTimer(singleShot=True, interval=SETTLED)

    def settled() -> None:
        if busy():
            quiet.start()
        else:
            loop.quit()

    quiet.timeout.connect(settled)

    def begin() -> None:
        quiet.start()  # first: a step that fails must not keep the loop waiting
        step()
        quiet.start()

    with Watch() as watch:
        QTimer.singleShot(0, loop, begin)
        loop.exec()
    return watch.longest * 1_000
