"""Forgetting in the copies: backups in every folder, and journals that were kept aside.

Each is copied, the person is forgotten in the copy, the copy is compressed, checked and hashed,
and only then takes the other's place, whose bytes are written over.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relnotes.domain.problem import Code, Problem
from relnotes.journal import backup_folder, backups, copies, disk, forget, holdings, migrate
from relnotes.journal.backup_notes import Backup
from relnotes.journal.driver import raw_connection
from relnotes.journal.engine import reader_engine, understood, writer_engine
from relnotes.journal.forget import Whom
from relnotes.journal.keys import Key, is_plain
from relnotes.journal.store import Journal

_LOGS = ("-wal", "-shm", "-journal")
_HOLDS = (
    "SELECT EXISTS (SELECT 1 FROM relationship WHERE id = :id AND created = :created) OR EXISTS "
    "(SELECT 1 FROM image WHERE table_name = 'relationship' AND row_id = :id "
    "AND json_extract(before, '$.created') = :created)"
)
_MAY_BE_LEFT = (
    Code.PASSPHRASE_WRONG, Code.PASSPHRASE_NEEDED, Code.DAMAGED, Code.NOT_A_JOURNAL,
    Code.NEWER_JOURNAL, Code.BACKUP_DAMAGED, Code.NO_SUCH_BACKUP, Code.NOT_ALLOWED,
    Code.READ_ONLY, Code.LOCKED, Code.FOLDER_MISSING,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Held:
    """The copies that still hold somebody, and those that could not be looked into."""

    copies: tuple[Backup, ...] = ()
    unknown: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Cleared:
    """What became of the copies."""

    rewritten: tuple[Path, ...] = ()
    removed: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    """Copies that could not be read or written, and may hold them still."""


def held(journal: Path, whom: Whom, *, key: Key | None, second: Iterable[Path] = ()) -> Held:
    """Looks into every copy of a journal for somebody."""
    found, unknown = [], []
    for path in copies.around(journal, second):
        _sweep(_beside(path))
        try:
            if _holds(path, whom, key):
                found.append(_as_backup(path))
        except Problem as problem:
            if problem.code not in _MAY_BE_LEFT:
                raise
            unknown.append(path)
    return Held(tuple(found), tuple(unknown))


def clear(
    journal: Path,
    whom: Whom,
    *,
    now: dt.datetime,
    key: Key | None,
    second: Iterable[Path] = (),
    remove: bool = False,
    progress: Callable[[float], object] = lambda _: None,
) -> Cleared:
    """Forgets somebody in every copy that holds them, or removes those copies."""
    found = held(journal, whom, key=key, second=second)
    rewritten, removed, left = [], [], list(found.unknown)
    for at, copy in enumerate(found.copies):
        progress(at / len(found.copies))
        try:
            if remove:
                _remove(copy)
                removed.append(copy.path)
            else:
                _rewrite(copy, whom, now, key)
                rewritten.append(copy.path)
        except Problem as problem:
            if problem.code not in _MAY_BE_LEFT:
                raise
            left.append(copy.path)
    return Cleared(tuple(rewritten), tuple(removed), tuple(left))


def _holds(path: Path, whom: Whom, key: Key | None) -> bool:
    own = None if is_plain(path) else key
    # A journal that was kept aside has a log beside it; only who may write can read it and tidy.
    mode = "rw" if path.with_name(f"{path.name}-wal").exists() else "ro"
    with understood(path), closing(raw_connection(path, mode=mode, key=own)) as connection:
        given = ({"id": one.id, "created": one.created} for one in whom.all)
        return any(connection.execute(_HOLDS, one).fetchone()[0] for one in given)


def _rewrite(copy: Backup, whom: Whom, now: dt.datetime, key: Key | None) -> None:
    own = None if is_plain(copy.path) else key
    beside = _beside(copy.path)
    if copy.sha256:
        backups.verify(copy, own)
    with disk.told(copy.path), backup_folder.alone(copy.path.parent):
        try:
            disk.copy(copy.path, beside)
            _forget(beside, whom, now, own)
            if is_plain(beside) != (own is None) or _holds(beside, whom, own):
                raise Problem(Code.COPY_DIFFERS, file=str(copy.path))
            disk.sync(beside)
            if copy.sha256:
                backups.replace(copy, beside, own)
            else:
                holdings.checked(beside, own)
                disk.replace(copy.path, beside)
        finally:
            _sweep(beside)


def _forget(path: Path, whom: Whom, now: dt.datetime, key: Key | None) -> None:
    """Forgets in a file of our own, and leaves no page behind that held them."""
    with understood(path):
        writer = writer_engine(path, key)
        try:
            migrate.bring_up_to_date(writer, path)
        except BaseException:
            writer.dispose()
            raise
        with closing(
            Journal(path, lambda: now, writer, reader_engine(path, key), key=key)
        ) as journal:
            for one in whom.all:
                if journal.read(forget.stands_alone, one):
                    journal.do("", forget.forget, one.id)
        with closing(raw_connection(path, mode="rw", key=key)) as connection:
            _run(connection, "PRAGMA temp_store=MEMORY", "PRAGMA secure_delete=ON",
                 "PRAGMA journal_mode=DELETE", "VACUUM")  # fmt: skip


def _run(connection: Any, *statements: str) -> None:
    for statement in statements:
        connection.execute(statement).fetchall()


def _remove(copy: Backup) -> None:
    with disk.told(copy.path):
        for ending in _LOGS:
            log = copy.path.with_name(copy.path.name + ending)
            if log.exists():
                disk.remove(log)
        disk.remove(copy.path)
        backups.remove(copy)  # its notes


def _as_backup(path: Path) -> Backup:
    """The copy with its notes; a journal that was kept aside has none."""
    return next(one for one in backups.listed(path.parent) if one.path == path)


def _beside(path: Path) -> Path:
    return path.with_name(f"{backup_folder.MAKING}-{path.name}")


def _sweep(beside: Path) -> None:
    for ending in ("", *_LOGS):
        beside.with_name(beside.name + ending).unlink(missing_ok=True)
