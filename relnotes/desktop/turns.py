"""Work in steps, one at each turn of the event loop, so that none of it holds the window."""

from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer

Steps = Generator[int, None, None]
"""Says, after each step, how many milliseconds the next one may wait."""


class Turns(QObject):
    """Goes through one row of steps at a time; other steps take the place of those before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether some steps are left."""
        return self._steps is not None

    def begin(self, steps: Steps) -> None:
        """Does the first step now, and the others in turns."""
        self.stop()
        self._steps = steps
        self._go_on()

    def stop(self) -> None:
        """Lets go of what is left."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def finish(self) -> None:
        """Does all that is left, at once."""
        while self._steps is not None:
            self._go_on()

    def _go_on(self) -> None:
        steps = self._steps
        wait = None if steps is None else next(steps, None)
        if wait is None:
            self._steps = None
        elif self._steps is steps:  # a step may have begun with others
            self._timer.start(wait)
