"""The folder of a journal's backups: one writer at a time, names that are free, leftovers gone."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from relnotes.journal import backup_notes
from relnotes.journal.driver import raw_connection
from relnotes.journal.engine import understood

ENDING = ".relnotes"
MAKING = ".making"
"""What a backup is called until it is whole."""
_LOCK = ".lock"
_PATIENCE = 60_000  # milliseconds for another backup of the same journal to end
_NAMED = re.compile(r".+-(\d{4}-\d\d-\d\dT\d{6})(?:-\d+)?")


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """One backup at a time; the database's own lock works on every system and ends with a kill."""
    lock = folder / _LOCK
    if not lock.exists():
        lock.touch(mode=0o600)
    with closing(raw_connection(lock, mode="rw")) as connection:
        with understood(folder):
            connection.execute(f"PRAGMA busy_timeout={_PATIENCE}")
            connection.execute("BEGIN EXCLUSIVE")
        yield


def sweep(folder: Path) -> None:
    """Deletes what a failed or killed backup left: half a copy, or notes of one without a name."""
    for left in [*folder.glob(f"{MAKING}*"), *folder.glob(".*.part")]:
        left.unlink(missing_ok=True)
    for notes in folder.glob(f"*{backup_notes.ENDING}"):
        if not notes.with_suffix(ENDING).exists() and _NAMED.fullmatch(notes.stem):
            notes.unlink(missing_ok=True)


def free_name(folder: Path, stem: str) -> Path:
    """A name that is not taken: a clock that was set back comes by the same second twice."""
    path, number = folder / f"{stem}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ENDING}"
    return path


def made_at(path: Path) -> dt.datetime:
    """When a backup without notes was made: by its name, else by its file."""
    if named := _NAMED.fullmatch(path.stem):
        return dt.datetime.fromisoformat(named[1]).astimezone()
    return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
