"""How long the event loop is held, measured from inside by a timer that should not be late.

Beside the time on the clock stands that of the processor: where others use it too, the clock also
counts them. How long Linux kept a thread of ours waiting for a processor is left out of a third.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

SETTLED = 400
"""Milliseconds without a word from the step; what it began beside the window is done by then."""

_ARITHMETIC = 50_000


class Hold(NamedTuple):
    """Milliseconds without an answer: on the clock, of the processor in this thread, and on the
    clock without the longest time in which other programs kept a thread from a processor."""

    clock: float
    work: float
    alone: float = 0.0


class Watch(QObject):
    """Ticks every millisecond; the longest time between two ticks is the longest hold."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = Hold(0.0, 0.0)
        self._last, self._queued = _now(), _queued()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self.longest, self._last, self._queued = Hold(0.0, 0.0), _now(), _queued()
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
        now, queued = _now(), _queued()
        clock, work, _ = (after - before for after, before in zip(now, self._last, strict=True))
        kept = max(waited - self._queued.get(one, waited) for one, waited in queued.items())
        self.longest = Hold(*map(max, self.longest, (clock, work, clock - kept)))
        self._last, self._queued = now, queued


def _now() -> Hold:
    return Hold(time.perf_counter() * 1_000, time.thread_time() * 1_000)


def _queued() -> dict[str, float]:
    """Milliseconds that each of our threads has waited for a processor, where the system tells."""
    found = {"": 0.0}
    for told in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError):  # it has just ended
            found[told.parent.name] = int(told.read_text(encoding="ascii").split()[1]) / 1_000_000
    return found


def pace() -> float:
    """Milliseconds of work for the same arithmetic: what differs between two is the machine."""
    began = time.thread_time()
    sum(one * one for one in range(_ARITHMETIC))
    return (time.thread_time() - began) * 1_000


def longest_hold(step: Callable[[], object], busy: Callable[[], bool]) -> Hold:
    """Does a step in the loop as a click would, and answers with the longest hold."""
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
    return watch.longest
