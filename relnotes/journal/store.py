"""The whole door to a journal: open, read, do, undo, redo, close."""

import datetime as dt
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection, Engine

from relnotes import paths
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.journal import backups, disk, examine, history, index, migrate, replaced, veil
from relnotes.journal.access import Change, JournalSession, Outcome, Reader, Writer
from relnotes.journal.core_dumps import keep_out_of_dumps
from relnotes.journal.engine import make_encrypted, reader_engine, understood, writer_engine
from relnotes.journal.keys import PLAIN_HEAD, Key, head, is_encrypted
from relnotes.journal.reading_copy import ReadingCopy
from relnotes.journal.rewriting import clear_leftovers
from relnotes.journal.surroundings import around

T = TypeVar("T")
P = ParamSpec("P")

Clock = Callable[[], dt.datetime]


class Journal:
    """One journal file, opened. `clock` answers with the local time, with its zone."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        writer: Engine,
        reader: Engine,
        *,
        key: Key | None = None,
    ) -> None:
        self.path = path
        self.clock = clock
        self.key = key
        """What opens the file, its copies and its backups; None for a journal in plain text."""
        self._writer = writer
        self._reader = reader
        self._veiled: Engine | None = None
        self._file = _identity(path)
        self._copy: ReadingCopy | None = None
        self._refusal: Code | None = None
        self.kept_aside: Path | None = None
        """Where the state lies that this journal had when another file took its place."""

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock,
        *,
        create: bool = True,
        read_only: bool = False,
        check: bool = False,
        key: Key | None = None,
    ) -> Self:
        """Opens a journal, or makes one where there is no file yet: encrypted if it has a key.

        `read_only` reads a private copy and leaves the file alone; `check` looks first whether the
        file is whole, as after an unclean exit. Raises `Problem` for what is no journal, is newer,
        locked, read-only, damaged or out of reach, needs a key, or has another one.
        """
        path = path.absolute()
        if key is not None:
            keep_out_of_dumps()
        if read_only:
            return cls._open_to_read(path, clock, key)
        _look_at(path, key, create=create)
        with understood(path):
            if check:
                examine.demand_whole(path, key)
            writer = _engine_up_to_date(path, clock, key)
        clear_leftovers(path)
        return cls(path, clock, writer, reader_engine(path, key), key=key)

    @classmethod
    def _open_to_read(cls, path: Path, clock: Clock, key: Key | None) -> Self:
        """Opens a copy of the journal, brought up to date where an older relnotes wrote it."""
        _look_at(path, key, create=False, writing=False)
        copy = ReadingCopy.make(path, clock())
        try:
            with understood(path):
                writer = writer_engine(copy.path, key)
                try:
                    migrate.bring_up_to_date(writer, copy.path)
                finally:
                    writer.dispose()
        except BaseException:
            copy.remove()
            raise
        reader = reader_engine(copy.path, key)
        journal = cls(path, clock, reader, reader, key=key)
        journal._copy, journal._refusal = copy, Code.READ_ONLY
        return journal

    @property
    def read_only(self) -> bool:
        """Whether changes are refused: it was opened to read, or found to be damaged."""
        return self._refusal is not None

    def stop_writing(self) -> None:
        """Refuses changes from here on, because the file was found to be damaged."""
        self._refusal = self._refusal or Code.DAMAGED

    def read(
        self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Asks the journal something; from any thread, and without a way to change it."""
        with understood(self.path), self._reader.begin() as connection:
            return query(Reader(connection), *args, **kwargs)

    def stand_ready(self, readers: int) -> None:
        """Opens as many connections as read at once: with a key, each takes long."""
        with understood(self.path), ExitStack() as opened:
            for _ in range(readers):
                opened.enter_context(self._reader.connect())

    def read_veiled(
        self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same while others look at the screen: initials, blurred words, no confidences."""
        with understood(self.path):
            if self._veiled is None:
                here = self._copy.path if self._copy else self.path
                self._veiled = reader_engine(here, self.key, veil=veil.draw)
            with self._veiled.begin() as connection:
                return query(Reader(connection), *args, **kwargs)

    def unveil(self) -> None:
        """Takes the veil away; the next one knows all names that there are by then."""
        if self._veiled is not None:
            self._veiled.dispose()
            self._veiled = None

    def do(
        self,
        label: str,
        change: Callable[Concatenate[Writer, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """Makes a change: one transaction, on disk when this returns, one undo step."""
        self._may_change()
        now = self.clock()
        with understood(self.path), self._writer.begin() as connection:
            step_id = history.begin(connection, label, now)
            with JournalSession(bind=connection, expire_on_commit=False) as session:
                writer = Writer(session, now)
                value = change(writer, *args, **kwargs)
                session.flush()
            index.refresh(connection, step_id, writer.told_of_search)
            return Outcome(value, history.finish(connection, step_id, now))

    def undo(self, told: history.Told = history.quietly) -> Change:
        """Takes the last step back, also one from before a restart."""
        return self._walk(history.undo, told)

    def redo(self, told: history.Told = history.quietly) -> Change:
        """Does the last undone step again."""
        return self._walk(history.redo, told)

    def settle(self) -> None:
        """Writes what lies beside the file into it, so that no deleted word stays readable."""
        self.unveil()
        self._reader.dispose()
        with understood(self.path):
            connection = self._writer.raw_connection()
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()

    def close(self) -> None:
        """Lets go of the file; what was done is in it."""
        self.unveil()
        if self._refusal is not None:
            self._let_go()
            return
        self._reader.dispose()
        if self._is_replaced():
            self._leave_replaced()
            return
        with suppress(Problem), understood(self.path), self._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA optimize")
        self._writer.dispose()

    def _is_replaced(self) -> bool:
        """Whether another file lies where this journal was opened."""
        return _identity(self.path) not in (None, self._file) and not _is_far_away(self.path)

    def _leave_replaced(self) -> None:
        """Closes a journal whose place another file took; on a full disk its log stays, too."""
        kept = False
        with suppress(Problem), disk.told(self.path), understood(self.path):
            self.kept_aside = replaced.keep_aside(self._writer, self.path, self.clock())
            kept = True
        self._writer.dispose()
        if kept:
            with suppress(OSError):
                replaced.remove_log(self.path)

    def _let_go(self) -> None:
        """Closes without a last write: the last one to go must be one that can't."""
        with suppress(Problem), understood(self.path), self._reader.connect() as last:
            last.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
            if self._writer is not self._reader:
                self._writer.dispose()
        self._reader.dispose()
        self._writer.dispose()
        if self._copy is not None:
            self._copy.remove()

    def _may_change(self) -> None:
        if self._refusal is not None:
            raise Problem(self._refusal, file=str(self.path))
        if _identity(self.path) != self._file and not _is_far_away(self.path):
            # The database would go on writing into a file that nobody finds again.
            raise Problem(Code.FILE_MOVED, file=str(self.path))

    def _walk(
        self, move: Callable[[Connection, dt.datetime, history.Told], Change], told: history.Told
    ) -> Change:
        self._may_change()
        with understood(self.path), self._writer.begin() as connection:
            change = move(connection, self.clock(), told)
            index.refresh(connection, change.step_id)
            return change


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at a path; None where there is none, or nothing can be reached there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _is_far_away(path: Path) -> bool:
    """Whether a file is there, and on another computer: some of those number files anew."""
    return path.exists() and bool(around(path).network)


def _engine_up_to_date(path: Path, clock: Clock, key: Key | None) -> Engine:
    """The engine for changes, once the file has today's schema."""
    writer = writer_engine(path, key)
    try:
        migrate.bring_up_to_date(writer, path, partial(_back_up, path, clock, key))
    except BaseException:
        writer.dispose()
        raise
    return writer


def _back_up(path: Path, clock: Clock, key: Key | None) -> None:
    """What a new schema goes over must stand in a backup first."""
    folder, reason = paths.backups(path), BackupReason.MIGRATION
    backups.make(path, folder, now=clock(), reason=reason, key=key)


def _look_at(path: Path, key: Key | None, *, create: bool, writing: bool = True) -> None:
    """Says early, and in words, why a file can't be opened; a new one is the owner's alone."""
    if path.is_dir():
        raise Problem(Code.NOT_A_JOURNAL, file=str(path))
    if not path.exists():
        if not create:
            raise Problem(Code.NO_JOURNAL, file=str(path))
        _make(path, key)
        return
    plain = head(path).startswith(PLAIN_HEAD)
    if plain and key is not None:
        raise Problem(Code.PASSPHRASE_NOT_SET, file=str(path))
    if not plain and not is_encrypted(path):
        raise Problem(Code.NOT_A_JOURNAL, file=str(path))
    if not plain and key is None:
        raise Problem(Code.PASSPHRASE_NEEDED, file=str(path))
    if not writing:
        return
    try:
        path.open("r+b").close()
    except OSError as error:
        raise Problem(Code.READ_ONLY, file=str(path)) from error


def _make(path: Path, key: Key | None) -> None:
    try:
        disk.private_folder(path.parent)
        path.touch(mode=0o600)
    except OSError as error:
        raise Problem(Code.NOT_ALLOWED, file=str(path)) from error
    if key is not None:
        with understood(path):
            make_encrypted(path, key)
