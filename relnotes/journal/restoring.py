"""Back to a backup: it is verified first, and the present journal is kept aside, never overwritten.

Whoever kills this at any moment finds the present journal or the restored one, whole.
"""

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from relnotes.domain.problem import Code, Problem
from relnotes.journal import backups, disk
from relnotes.journal.backup_notes import Backup
from relnotes.journal.driver import raw_connection
from relnotes.journal.engine import understood
from relnotes.journal.guard import Guard
from relnotes.journal.keys import Key
from relnotes.journal.migrate import HEAD

_LOGS = ("-wal", "-shm", "-journal")


def restore(
    backup: Backup,
    journal: Path,
    *,
    now: dt.datetime,
    key: Key | None = None,
    present: Key | None = None,
) -> Path | None:
    """Puts a backup in a journal's place; answers where the present one is kept, if there was one.

    `key` opens the backup and `present` the journal, which nobody may have open.
    """
    journal = journal.resolve()
    seen = backups.verify(backup, key)
    if seen.version > int(HEAD):
        raise Problem(
            Code.NEWER_JOURNAL, file=str(backup.path), version=seen.version, known=int(HEAD)
        )
    staged = journal.with_name(f".{journal.name}.restoring")
    with disk.told(journal), _held(journal, now):
        disk.private_folder(journal.parent)
        staged.unlink(missing_ok=True)
        try:
            copied = disk.copy(backup.path, staged)
            if backup.sha256 and copied != backup.sha256:
                raise Problem(Code.BACKUP_DAMAGED, file=str(backup.path))
            return _put_in_place(staged, journal, now, present)
        except BaseException:
            staged.unlink(missing_ok=True)
            raise


@contextmanager
def _held(journal: Path, now: dt.datetime) -> Iterator[None]:
    """No window may open the journal meanwhile; a left lock is not cleared by what fails."""
    guard = Guard.take(journal, now)
    try:
        yield
    except BaseException:
        guard.release(clean=not guard.unclean)
        raise
    guard.release()


def _put_in_place(
    staged: Path, journal: Path, now: dt.datetime, present: Key | None
) -> Path | None:
    if not journal.exists():
        _remove_logs(journal)
        staged.replace(journal)
        disk.sync_folder(journal.parent)
        return None
    # Open to the end: to close any handle of the file lets go of the database's lock on it.
    with journal.open("rb") as opened, ExitStack() as stack:
        connection = _quiet(journal, present, stack)
        # As it lies, before the database writes its log into it: it may be damaged.
        aside = _kept_aside(opened, journal, now)
        try:
            _take_alone(connection, journal)
        except BaseException:
            aside.unlink()
            aside.with_name(f"{aside.name}-wal").unlink(missing_ok=True)
            raise
        # A log that stayed would be read into the restored journal.
        _remove_logs(journal)
        staged.replace(journal)
        disk.sync_folder(journal.parent)
    return aside


def _quiet(journal: Path, key: Key | None, stack: ExitStack) -> Any:
    """A connection that keeps all others from writing; None where damage lets none be opened."""
    try:
        with understood(journal):
            connection = raw_connection(journal, mode="rw", key=key)
            stack.callback(connection.close)
            connection.execute("PRAGMA busy_timeout=2000")
            connection.execute("BEGIN IMMEDIATE")
            return connection
    except Problem as problem:
        if problem.code is Code.LOCKED:
            raise
    return None


def _take_alone(connection: Any, journal: Path) -> None:
    """Nobody else has the journal open, nor wrote into it since; a damaged one is as it lies."""
    if connection is None:
        return
    try:
        with understood(journal):
            version = connection.execute("PRAGMA data_version").fetchone()
            connection.execute("ROLLBACK")
            alone = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] == "delete"
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            same = connection.execute("PRAGMA data_version").fetchone() == version
            if not (alone and same):
                raise Problem(Code.LOCKED, file=str(journal))
    except Problem as problem:
        if problem.code is Code.LOCKED:
            raise


def _kept_aside(opened: BinaryIO, journal: Path, now: dt.datetime) -> Path:
    """A copy of the journal and of what is left of its log, both under one dated name."""
    stem = f"{journal.stem}-kept-{now:%Y-%m-%dT%H%M%S}"
    aside, number = journal.with_name(f"{stem}{journal.suffix}"), 1
    while aside.exists():
        number += 1
        aside = journal.with_name(f"{stem}-{number}{journal.suffix}")
    log = journal.with_name(f"{journal.name}-wal")
    keeping = journal.with_name(f".{journal.name}.keeping")
    keeping.unlink(missing_ok=True)
    try:
        if log.exists() and log.stat().st_size:
            disk.copy(log, keeping)
            keeping.replace(aside.with_name(f"{aside.name}-wal"))
        disk.copy_open(opened, keeping)
        keeping.replace(aside)
    except BaseException:
        keeping.unlink(missing_ok=True)
        aside.with_name(f"{aside.name}-wal").unlink(missing_ok=True)
        raise
    disk.sync_folder(aside.parent)
    return aside


def _remove_logs(journal: Path) -> None:
    for ending in _LOGS:
        journal.with_name(journal.name + ending).unlink(missing_ok=True)
