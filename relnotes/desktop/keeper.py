"""Backups without being asked: after changes, on closing, and before what touches many records."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relnotes import paths
from relnotes.desktop import settings as setting
from relnotes.desktop.backup_work import Comparison, Kept, Order, carried_out, compared
from relnotes.desktop.behind import Behind
from relnotes.desktop.dialogs.problem import AskDialog
from relnotes.desktop.jobs import Job, Jobs
from relnotes.desktop.live import Live
from relnotes.desktop.settings import Settings
from relnotes.desktop.words import Words
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Problem
from relnotes.journal import backups
from relnotes.journal.backup_notes import Backup
from relnotes.journal.store import Journal

EVERY = round(backups.EVERY / dt.timedelta(milliseconds=1))
SOON = 60_000
"""Milliseconds: at most so often, and so long after the first change."""
OLD = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Line:
    """What the side bar says of the last backup, and whether it should worry."""

    text: str
    late: bool = False


class Keeper(QObject):
    """Makes the backups of the journal that is open; none is open before `keep`."""

    told = Signal()
    """`line` says something else now."""
    made = Signal(object)
    """A new `Backup` is there."""
    restore_wanted = Signal(object)
    """A `Backup` that the user, having seen what would come back, wants to go back to."""

    def __init__(
        self, jobs: Jobs, settings: Settings, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._settings, self._words = jobs, settings, words
        self._journal: Journal | None = None
        self._live: Live | None = None
        self._newest: Backup | None = None
        self._trouble: Problem | None = None
        self._only_here = False
        self._changed = False
        self._running = False
        self._first: Job[Kept] | None = None
        self._busy = Lock()
        # Monotonic: a clock that is set does not bring a backup on, nor hold one up.
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.back_up)

    @property
    def journal(self) -> Journal | None:
        """The journal that is open, if one is kept."""
        return self._journal

    @property
    def folder(self) -> Path:
        """Where the backups of the open journal lie."""
        return paths.backups(self._open.path)

    @property
    def second(self) -> Path | None:
        """The folder for second copies, if one was chosen."""
        chosen = self._settings.journal_get(setting.SECOND_BACKUPS, self._open.path)
        return Path(chosen) if chosen else None

    @property
    def trouble(self) -> Problem | None:
        """Why the last backup did not work."""
        return self._trouble

    def choose_second(self, folder: Path | None) -> None:
        """Puts second copies into this folder from now on, or into none."""
        self._settings.journal_set(
            setting.SECOND_BACKUPS, self._open.path, str(folder) if folder else ""
        )

    def keep(self, journal: Journal, live: Live) -> None:
        """Begins with a journal that was opened."""
        self._journal, self._live = journal, live
        self._trouble, self._changed, self._only_here = None, False, False
        self._running = False
        self._since.invalidate()
        live.changed.connect(self._heard)
        live.changed_elsewhere.connect(self._heard)
        if journal.read_only:
            return
        try:
            self._newest = self._last()
            if not journal.read(backups.open_is_up_to_date, self.folder):
                self._heard()
        except Problem as problem:
            self._trouble = problem
        self.told.emit()

    def back_up_last(self) -> None:
        """Makes the last backup of a journal that is about to be closed, and waits for it."""
        if self._journal is None or self._journal.read_only:
            return
        try:
            self._work(self._order(BackupReason.CLOSING))
        except Problem as problem:
            # Nobody is there to read it; the next start tries again a minute later, and says so.
            self._trouble = problem

    def let_go(self) -> None:
        """Ends with the journal before it is closed; waits for a backup that is under way."""
        self._timer.stop()
        if self._live is not None:
            self._live.changed.disconnect(self._heard)
            self._live.changed_elsewhere.disconnect(self._heard)
        self._live = self._journal = self._newest = None
        with self._busy:
            pass

    def back_up(self) -> None:
        """Makes a backup in the background, if anything changed since the last one."""
        journal = self._journal
        if journal is None or journal.read_only or self._running:
            return
        self._running = True
        order = self._order(BackupReason.CHANGES)
        Behind(
            self,
            lambda _: self._work(order),
            lambda kept: self._end(journal, kept),
            lambda problem: self._fail(journal, problem),
        )

    def back_up_now(
        self,
        parent: QWidget,
        done: Callable[[Kept], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """Makes a backup because somebody asked for one, changed or not."""
        journal, order = self._open, self._order(BackupReason.ASKED)

        def ended(kept: Kept) -> None:
            self._end(journal, kept)
            done(kept)

        def went_wrong(problem: Problem) -> None:
            self._fail(journal, problem)
            failed(problem)

        title = self.tr("Making a backup")
        self._jobs.run(parent, title, lambda _: self._work(order), ended, went_wrong)

    def compare(
        self,
        parent: QWidget,
        backup: Backup,
        done: Callable[[Comparison], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """Reads a backup byte by byte; `failed` where it is not whole."""
        journal = self._open

        title = self.tr("Reading the backup")
        self._jobs.run(parent, title, lambda _: compared(journal, backup), done, failed)

    def first(self, parent: QWidget, reason: BackupReason, then: Callable[[], object]) -> None:
        """Does `then` after a backup of what it will change; without one only if the user says so.

        A second call while the first is under way does nothing.
        """
        journal = self._journal
        if journal is None or journal.read_only:
            then()
            return
        if self._first is not None:
            return

        def ended(kept: Kept) -> None:
            self._end(journal, kept)
            then()

        def went_wrong(problem: Problem) -> None:
            self._fail(journal, problem)
            self._ask(parent, problem, then)

        order, title = self._order(reason), self.tr("Making a backup first")
        job = self._jobs.run(parent, title, lambda _: self._work(order), ended, went_wrong)
        self._first = job
        job.ended.connect(self._first_ended)

    def line(self) -> Line | None:
        """What to say of the last backup; nothing where no journal is kept."""
        if self._live is None or self._journal is None or self._journal.read_only:
            return None
        if self._trouble is not None:
            return Line(self.tr("Saved, but not backed up"), late=True)
        if self._newest is None:
            return Line(self.tr("Saved · no backup yet"))
        now = self._live.now()
        when = self.when(self._newest)
        if self._changed and now - self._newest.made > OLD:
            return Line(self.tr("Last backup: {when}").format(when=when), late=True)
        if self._only_here:
            return Line(self.tr("Backed up {when}, only here").format(when=when), late=True)
        return Line(self.tr("Saved · backed up {when}").format(when=when))

    def when(self, backup: Backup) -> str:
        """When a backup was made: 09:12, yesterday, 17 Nov."""
        now = self._open.clock()
        made = backup.made.astimezone(now.tzinfo)
        if made.date() == now.date():
            return self._words.time(made.time())
        return self._words.day(made.date(), now.date())

    @property
    def _open(self) -> Journal:
        if self._journal is None:
            raise RuntimeError("no journal is kept")
        return self._journal

    def _order(self, reason: BackupReason) -> Order:
        """What is to be done now; changes from here on are for the next backup."""
        self._changed = False
        return Order(self._open, self.second, reason)

    def _work(self, order: Order) -> Kept:
        """On any thread, one at a time."""
        with self._busy:
            return carried_out(order)

    def _last(self) -> Backup | None:
        return backups.newest(backups.listed(self.folder), self._open.clock())

    def _heard(self, _change: object = None) -> None:
        """Something changed: a backup soon, or when the time since the last one has passed."""
        self._changed = True
        if not self._timer.isActive():
            gone = self._since.elapsed() if self._since.isValid() else EVERY
            self._timer.start(max(SOON, EVERY - gone))

    def _end(self, journal: Journal, kept: Kept) -> None:
        if journal is not self._journal:
            return
        self._running = False
        self._since.start()
        self._timer.stop()
        if self._changed:
            self._heard()
        self._trouble, self._only_here = None, kept.second is not None
        if kept.backup is not None:
            self._newest = kept.backup
            self.made.emit(kept.backup)
        self.told.emit()

    def _fail(self, journal: Journal, problem: Problem) -> None:
        if journal is not self._journal:
            return
        self._running = False
        self._since.start()
        self._trouble = problem
        self._heard()
        self.told.emit()

    def _first_ended(self) -> None:
        self._first = None

    def _ask(self, parent: QWidget, problem: Problem, then: Callable[[], object]) -> None:
        text = self.tr("{problem} Go on without one?")
        dialog = AskDialog(
            self.tr("The backup did not work"),
            text.format(problem=self._words.problem(problem)),
            self.tr("Go on without"),
            parent,
        )
        dialog.accepted.connect(then)
        dialog.open()
