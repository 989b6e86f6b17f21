"""Long work beside the window: on a thread, with progress and a way to cancel it."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from relnotes.desktop.messages import Messages
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import detail, strong
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem

T = TypeVar("T")
SHOWN_AFTER = 500  # milliseconds; what is faster needs no words
_STEPS = 1_000


class Cancelled(Exception):
    """The user asked the work to stop; raised inside it at its next step."""


class Progress(QObject):
    """What the work tells while it goes on; used on its thread."""

    stepped = Signal(float, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()

    def step(self, fraction: float, text: str = "") -> None:
        """Says how far the work is, from 0 to 1, and what it is doing; may raise `Cancelled`."""
        if self._cancelled.is_set():
            raise Cancelled
        self.stepped.emit(fraction, text)

    def cancel(self) -> None:
        """Asks the work to stop."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the user asked the work to stop."""
        return self._cancelled.is_set()


@dataclass(frozen=True, slots=True)
class Ends(Generic[T]):
    """Where the two ends of a job go."""

    done: Callable[[T], object]
    failed: Callable[[Problem], object]


class Job(QObject, Generic[T]):
    """Work under way for a widget; its end is heard on the GUI thread while the widget lives."""

    arrived = Signal(object, object)
    """Value and error, sent by the thread."""
    ended = Signal()
    """It is over, in whatever way."""

    def __init__(self, widget: QWidget, title: str, ends: Ends[T], parent: QObject) -> None:
        super().__init__(parent)
        self.progress = Progress(self)
        self._widget = widget
        self._title = title
        self._ends = ends
        self._dialog: ProgressDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)
        self._shown = (0.0, "")
        self.progress.stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self.arrived.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._timer.start(SHOWN_AFTER)

    def cancel(self) -> None:
        """Asks the work to stop; then neither `done` nor `failed` is called."""
        self.progress.cancel()

    def _step(self, fraction: float, text: str) -> None:
        self._shown = (fraction, text or self._shown[1])
        if self._dialog is not None:
            self._dialog.set_progress(*self._shown)

    def _show(self) -> None:
        if not shiboken6.isValid(self._widget):
            return
        self._dialog = ProgressDialog(self._title, self._widget)
        self._dialog.set_progress(*self._shown)
        self._dialog.rejected.connect(self.cancel)
        self._dialog.open()

    def _end(self, value: Any, error: Exception | None) -> None:
        self._timer.stop()
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.rejected.disconnect(self.cancel)
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = None
        self.ended.emit()
        if self.progress.cancelled or not shiboken6.isValid(self._widget):
            return
        if isinstance(error, Problem):
            self._ends.failed(error)
        elif error is not None:
            raise error
        else:
            self._ends.done(value)


class Jobs(QObject):
    """Runs work and keeps it alive until its end; a `Problem` goes to the messages."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._pool = QThreadPool(self)
        self._running: set[Job[Any]] = set()

    @property
    def running(self) -> int:
        """How many jobs have not ended."""
        return len(self._running)

    def run(
        self,
        parent: QWidget,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Problem], object] | None = None,
    ) -> Job[T]:
        """Runs `work` on a thread and answers with `done`, or `failed`, here."""
        job = Job(parent, title, Ends(done, failed or self._messages.show), self)
        self._running.add(job)
        job.ended.connect(lambda: self._running.discard(job))
        job.ended.connect(job.deleteLater)
        self._pool.start(_Work(job, work))
        return job

    def close(self) -> None:
        """Cancels what runs and waits for it."""
        for job in self._running:
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        self._running.clear()


class ProgressDialog(QDialog):
    """How far the work is, and the way to stop it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._text = detail("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(20), px(20), px(16))
        layout.setSpacing(px(12))
        for widget in (strong(title, wrap=True), self._bar, self._text):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.setMinimumWidth(px(360))

    def set_progress(self, fraction: float, text: str) -> None:
        """Shows how far the work is and what it is doing."""
        self._bar.setValue(round(max(0.0, min(fraction, 1.0)) * _STEPS))
        self._text.setText(text)


class _Work(QRunnable):
    """The work on a thread of the pool."""

    def __init__(self, job: Job[T], work: Callable[[Progress], T]) -> None:
        super().__init__()
        self._job = job
        self._work = work

    def run(self) -> None:
        """Works; whatever goes wrong is raised where the end was awaited."""
        try:
            value = self._work(self._job.progress)
        except Cancelled:
            self._job.arrived.emit(None, None)
        except Exception as error:  # noqa: BLE001  carried to the GUI thread, not swallowed
            self._job.arrived.emit(None, error)
        else:
            self._job.arrived.emit(value, None)
