"""A change that takes long: one step like any other, made on a thread while the window lives on.

Until it is on disk nothing else can be changed, so that the journal still has one writer at a time.
"""

from collections.abc import Callable
from typing import Concatenate, Generic, ParamSpec, TypeVar

import shiboken6
from PySide6.QtWidgets import QWidget

from relnotes.desktop import masses
from relnotes.desktop.jobs import Job, Jobs, Progress
from relnotes.desktop.live import Live
from relnotes.domain.problem import Problem
from relnotes.journal.access import Outcome, Writer

T = TypeVar("T")
P = ParamSpec("P")


class LongChange(Generic[T]):
    """What is to be changed, and under which label; `run` makes it."""

    def __init__(
        self,
        live: Live,
        label: str,
        change: Callable[Concatenate[Writer, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        self._live, self._label = live, label
        self._made: Outcome[T] | None = None

        def make(writer: Writer, progress: Progress) -> T:
            writer.told = progress.step
            return change(writer, *args, **kwargs)

        self._make = make

    def run(
        self,
        jobs: Jobs,
        parent: QWidget,
        title: str,
        done: Callable[[T], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """Makes the change beside the window; where it is cancelled, nothing was changed.

        Somebody may cancel when it is just on disk: then it is done as if nobody had.
        """
        self._live.reserve()

        def work(progress: Progress) -> T:
            with masses.made():
                self._made = self._live.do_reserved(self._label, self._make, progress)
            return self._made.value

        job = jobs.run(parent, title, work, done, failed)
        # A method alone would not keep this alive until then, and the journal would stay reserved.
        job.ended.connect(lambda: self._over())
        job.ended.connect(lambda: self._done_after_all(job, parent, done))

    def _over(self) -> None:
        """Lets others change again, and tells what was made; also where nobody waits for it."""
        self._live.release(self._made.change if self._made else None)

    def _done_after_all(self, job: Job[T], parent: QWidget, done: Callable[[T], object]) -> None:
        if job.progress.cancelled and self._made is not None and shiboken6.isValid(parent):
            done(self._made.value)
