"""What the window keeps an eye on while a journal is open: its file, and what lies around it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.settings import Settings
from relnotes.domain.problem import Code, Problem
from relnotes.journal import examine, surroundings
from relnotes.journal.access import Reader
from relnotes.journal.surroundings import Surroundings

FULL_CHECK_DAYS = 7
_AFTER_OPENING = 5_000  # milliseconds; the user comes first
_AFTER_CHANGES = 3_000


class Watch(QObject):
    """Looks once at the surroundings, once a week at the whole file, both beside the window."""

    damaged = Signal()
    """The file was found to be damaged; from here on it is not written."""
    seen = Signal(object)
    """The `Surroundings`, where there is something to say."""

    def __init__(self, live: Live, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._settings = live, settings
        self._stopping = Event()
        self._start, self._calm = QTimer(self), QTimer(self)
        for timer, wait, act in (
            (self._start, _AFTER_OPENING, self.check_if_due),
            (self._calm, _AFTER_CHANGES, self._settle),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(act)

    def start(self) -> None:
        """Begins to look; nothing of it waits in the window."""
        self._start.start()
        self._live.read_later(self, self._look, _around, self._live.path)

    def stop(self) -> None:
        """Ends a look that is under way, before the journal is closed."""
        self._start.stop()
        self._calm.stop()
        self._stopping.set()

    def check_if_due(self) -> None:
        """Looks at the whole file if that was not done for a week."""
        if self._live.read_only:
            return
        last = _day(self._settings.journal_get(setting.CHECKED, self._live.path))
        today = self._live.today()
        if last is None or not 0 <= (today - last).days < FULL_CHECK_DAYS:
            self._live.read_later(self, self._checked, _damage, self._stopping.is_set)

    def problem_met(self, problem: Problem) -> None:
        """Whatever finds the damage first is heard."""
        if problem.code is Code.DAMAGED:
            self._found_damage()

    def _checked(self, found: tuple[str, ...] | None) -> None:
        if found is None:
            return
        if any(not line.startswith(examine.SEARCH) for line in found):
            self._found_damage()
            return
        if found:
            self._live.do(self.tr("Make the search index anew"), examine.rebuild_search)
        today = self._live.today().isoformat()
        self._settings.journal_set(setting.CHECKED, self._live.path, today)

    def _found_damage(self) -> None:
        self._live.stop_writing()
        self.damaged.emit()

    def _look(self, found: Surroundings) -> None:
        if found.service or found.network:
            self._live.changed.connect(lambda _: self._calm.start())
        if not found.calm:
            self.seen.emit(found)

    def _settle(self) -> None:
        """Puts what lies beside the file into it, so that a service copies all or nothing."""
        try:
            self._live.settle()
        except Problem as problem:
            if problem.code is not Code.LOCKED:
                raise
            self._calm.start()


def _day(kept: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(kept)
    except ValueError:
        return None


def _around(_: Reader, path: Path) -> Surroundings:
    return surroundings.around(path)


def _damage(reader: Reader, stopped: Callable[[], bool]) -> tuple[str, ...] | None:
    """What is wrong with the file; None where the look was stopped, or met the damage itself."""
    return examine.whole_damage(reader, stopped)
