"""The whole door to a journal: open, read, do, undo, redo, close."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection, Engine

from relnotes.domain.problem import Code, Problem
from relnotes.journal import history, index, migrate
from relnotes.journal.access import Change, JournalSession, Outcome, Reader, Writer
from relnotes.journal.engine import reader_engine, understood, writer_engine

T = TypeVar("T")
P = ParamSpec("P")

Clock = Callable[[], dt.datetime]


class Journal:
    """One journal file, opened. `clock` answers with the local time, with its zone."""

    def __init__(self, path: Path, clock: Clock, writer: Engine, reader: Engine) -> None:
        self.path = path
        self.clock = clock
        self._writer = writer
        self._reader = reader

    @classmethod
    def open(cls, path: Path, clock: Clock, *, create: bool = True) -> Self:
        """Opens a journal, or makes one where there is no file yet.

        Raises `Problem` for what is no journal, is newer, locked, read-only or out of reach.
        """
        path = path.absolute()
        _look_at(path, create=create)
        with understood(path):
            writer = writer_engine(path)
            try:
                migrate.bring_up_to_date(writer, path)
            except BaseException:
                writer.dispose()
                raise
        return cls(path, clock, writer, reader_engine(path))

    def read(
        self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Asks the journal something; from any thread, and without a way to change it."""
        with understood(self.path), self._reader.begin() as connection:
            return query(Reader(connection), *args, **kwargs)

    def do(
        self,
        label: str,
        change: Callable[Concatenate[Writer, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """Makes a change: one transaction, on disk when this returns, one undo step."""
        now = self.clock()
        with understood(self.path), self._writer.begin() as connection:
            step_id = history.begin(connection, label, now)
            with JournalSession(bind=connection, expire_on_commit=False) as session:
                value = change(Writer(session, now), *args, **kwargs)
                session.flush()
            index.refresh(connection, step_id)
            return Outcome(value, history.finish(connection, step_id, now))

    def undo(self) -> Change:
        """Takes the last step back, also one from before a restart."""
        return self._walk(history.undo)

    def redo(self) -> Change:
        """Does the last undone step again."""
        return self._walk(history.redo)

    def close(self) -> None:
        """Lets go of the file; what was done is in it."""
        self._reader.dispose()
        with suppress(Problem), understood(self.path), self._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA optimize")
        self._writer.dispose()

    def _walk(self, move: Callable[[Connection, dt.datetime], Change]) -> Change:
        with understood(self.path), self._writer.begin() as connection:
            change = move(connection, self.clock())
            index.refresh(connection, change.step_id)
            return change


def _look_at(path: Path, *, create: bool) -> None:
    """Says early, and in words, why a file can't be opened; a new one is the owner's alone."""
    if path.is_dir():
        raise Problem(Code.NOT_A_JOURNAL, file=str(path))
    if not path.exists():
        if not create:
            raise Problem(Code.NO_JOURNAL, file=str(path))
        _make(path)
        return
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise Problem(Code.NOT_ALLOWED, file=str(path)) from error
    if head != b"SQLite format 3\0":
        raise Problem(Code.NOT_A_JOURNAL, file=str(path))
    try:
        path.open("r+b").close()
    except OSError as error:
        raise Problem(Code.READ_ONLY, file=str(path)) from error


def _make(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise Problem(Code.NOT_ALLOWED, file=str(path)) from error
