"""Work on a thread that shows nothing of itself; who started it shows that it waits."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from relnotes.domain.problem import Problem

T = TypeVar("T")
Work = Callable[[Callable[[float], None]], T]
"""Gets a function that it may tell how far it is, from 0 to 1."""


class Behind(QObject, Generic[T]):
    """One piece of work under way for `owner`, which hears of its end while it lives."""

    stepped = Signal(float)
    arrived = Signal(object, object)
    """Value and error, sent by the thread."""

    def __init__(
        self,
        owner: QObject,
        work: Work[T],
        done: Callable[[T], object],
        failed: Callable[[Problem], object],
    ) -> None:
        super().__init__()
        self._owner, self._done, self._failed = owner, done, failed
        self.arrived.connect(self._end, Qt.ConnectionType.QueuedConnection)
        _under_way.add(self)
        QThreadPool.globalInstance().start(_Run(self, work))

    def _end(self, value: Any, error: Exception | None) -> None:
        _under_way.discard(self)
        if not shiboken6.isValid(self._owner):
            return
        if isinstance(error, Problem):
            self._failed(error)
        elif error is not None:
            raise error
        else:
            self._done(value)


_under_way: set[Behind[Any]] = set()


class _Run(QRunnable):
    def __init__(self, behind: Behind[T], work: Work[T]) -> None:
        super().__init__()
        self._behind, self._work = behind, work

    def run(self) -> None:
        """Works; whatever goes wrong is raised where the end was awaited."""
        behind, work = self._behind, self._work
        # Qt may never let go of this object; what it was given can hold a key.
        del self._behind, self._work
        try:
            value = work(behind.stepped.emit)
        except Exception as error:  # noqa: BLE001  carried to the GUI thread, not swallowed
            behind.arrived.emit(None, error)
        else:
            behind.arrived.emit(value, None)
