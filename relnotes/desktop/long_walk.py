"""An undo or a redo that takes long, of an import say: beside the window, which lives on.

Until it is on disk nothing else can be changed. Where it is cancelled, all stays as it was.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from relnotes.desktop import masses
from relnotes.desktop.jobs import Jobs, Progress
from relnotes.desktop.live import Live
from relnotes.domain.problem import Problem
from relnotes.journal import history
from relnotes.journal.access import Change

_MANY = 400
"""How many rows may be put back while the window waits."""


def is_long(live: Live, *, again: bool) -> bool:
    """Whether the next undo, or with `again` the next redo, would hold the window."""
    return live.read(history.extent, _MANY + 1, again=again) > _MANY


class LongWalk:
    """Takes the last step back, or with `again` does the next one again; `run` makes it."""

    def __init__(self, live: Live, *, again: bool) -> None:
        self._live, self._again = live, again
        self._made: Change | None = None

    def run(
        self,
        jobs: Jobs,
        parent: QWidget,
        title: str,
        done: Callable[[Change], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """Begins; `done` hears of it once it is shown."""
        self._live.reserve()

        def work(progress: Progress) -> Change:
            with masses.made():
                self._made = self._live.walk_reserved(progress.step, again=self._again)
            return self._made

        job = jobs.run(parent, title, work, done, failed)
        job.ended.connect(lambda: self._live.release(self._made))
