"""Garbage is collected between two events of the window, and nowhere else.

Python collects whenever enough was made: on a thread that reads the journal, or in the middle of a
paint. What it frees there may be widgets, and freeing those at such a moment ends the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOKS_EVERY = 1_000  # milliseconds
_MANY = (700, 10, 25)
"""How much of each age is enough to collect it; the old ones cost most and are few."""


class Collector(QObject):
    """Takes the collecting over from Python for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY)
        self._timer.timeout.connect(self.look)

    def settle(self) -> None:
        """Begins to look, and leaves out of it what was loaded so far, which stays to the end.

        To go through all of that once would hold the window for a tenth of a second.
        """
        gc.freeze()
        self._timer.start()

    def look(self) -> int | None:
        """Collects as far as it is due; answers with the age that was collected, if any."""
        young, middle, old = gc.get_count()
        age = 2 if old > _MANY[2] else 1 if middle > _MANY[1] else 0 if young > _MANY[0] else None
        if age is not None:
            gc.collect(age)
        return age
