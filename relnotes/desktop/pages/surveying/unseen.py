"""What nobody sees yet is dressed and laid out, one step at a time for all of it together.

Views that are read ahead arrive at about the same moment: each with a timer of its own, the steps
of several would follow each other without a pause.
"""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from relnotes.desktop.dressing import dressing_ahead, laying_out_ahead
from relnotes.desktop.live import Live
from relnotes.desktop.of_journal import OfJournal

_BREATH = 15
"""Milliseconds between two steps, in which the window answers to whoever works in it."""


class Unseen(OfJournal):
    """Goes through what waits; what comes to be seen before its turn is left alone."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._waiting = deque[tuple[QWidget, Iterator[None]]]()
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether anything still waits."""
        return self._timer.isActive()

    def add(self, view: QWidget) -> None:
        """Has a view wait for its turn; one that waits already begins anew."""
        self._waiting = deque(one for one in self._waiting if one[0] is not view)
        self._waiting.append((view, _steps(view)))
        self._timer.start()

    def _go_on(self) -> None:
        while self._waiting:
            view, steps = self._waiting[0]
            if isValid(view) and not view.isVisible() and next(steps, self) is not self:
                return
            self._waiting.popleft()
        self._timer.stop()


def _steps(view: QWidget) -> Iterator[None]:
    yield from dressing_ahead(view)
    if (around := view.parentWidget()) is not None:
        view.resize(around.size())
        yield from laying_out_ahead(view)
