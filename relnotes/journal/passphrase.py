"""Giving a journal a passphrase, changing it and taking it away, with every copy that lies around.

First a backup is made, then the journal itself is replaced, then its copies: backups here and in
the second folder, and journals that were kept aside. Whatever is interrupted after the journal is
taken up again by `finish`.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from relnotes import paths
from relnotes.domain import passphrase as rules
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.journal import backups, copies
from relnotes.journal.backup_notes import path_of
from relnotes.journal.driver import raw_connection
from relnotes.journal.engine import understood
from relnotes.journal.keys import Key, is_encrypted, is_plain, new_key
from relnotes.journal.rewriting import Progress, rewrite

_MARK = ".rewritten"
_THE_JOURNAL = 0.6
_WHAT_MAY_BE_LEFT = (
    Code.PASSPHRASE_WRONG, Code.DAMAGED, Code.NOT_A_JOURNAL, Code.COPY_DIFFERS, Code.NOT_ALLOWED,
    Code.READ_ONLY, Code.LOCKED, Code.BACKUP_DAMAGED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Done:
    """What opens the journal now, how many copies went along, and which could not."""

    key: Key | None
    copies: int
    left: tuple[Path, ...]


def protect(
    journal: Path,
    passphrase: str,
    *,
    now: dt.datetime,
    second: Iterable[Path] = (),
    progress: Progress = lambda _: None,
) -> Done:
    """Encrypts a journal that nobody has open; `second` are further folders of backups."""
    rules.check(passphrase)
    if is_encrypted(journal):
        raise Problem(Code.PASSPHRASE_SET_ALREADY, file=str(journal))
    key = new_key(passphrase)
    return _rekey(_Work(journal, None, key, tuple(second), progress), now)


def change(
    journal: Path,
    old: Key,
    passphrase: str,
    *,
    now: dt.datetime,
    second: Iterable[Path] = (),
    progress: Progress = lambda _: None,
) -> Done:
    """Encrypts a journal anew, under another passphrase."""
    rules.check(passphrase)
    key = new_key(passphrase)
    return _rekey(_Work(journal, old, key, tuple(second), progress), now)


def remove(
    journal: Path,
    old: Key,
    *,
    now: dt.datetime,
    second: Iterable[Path] = (),
    progress: Progress = lambda _: None,
) -> Done:
    """Makes a journal readable by everybody who can read the file."""
    return _rekey(_Work(journal, old, None, tuple(second), progress), now)


def finish(
    journal: Path,
    key: Key | None,
    *,
    second: Iterable[Path] = (),
    progress: Progress = lambda _: None,
) -> Done:
    """Does what an interrupted change of passphrase left undone; nothing where nothing is left."""
    return _copies(_Work(journal, None, key, tuple(second), progress), started=0.0)


def demand_right(journal: Path, key: Key) -> None:
    """Opens and closes a journal, to say at once that a passphrase is wrong."""
    with understood(journal):
        raw_connection(journal, mode="rw", key=key).close()


def plain_copies(journal: Path, second: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Copies of the journal that anybody can read."""
    return tuple(path for path in copies.around(journal, second) if is_plain(path))


@dataclass(frozen=True, slots=True)
class _Work:
    journal: Path
    old: Key | None
    new: Key | None
    second: tuple[Path, ...]
    progress: Progress


def _rekey(work: _Work, now: dt.datetime) -> Done:
    folder = paths.backups(work.journal)
    backups.make(work.journal, folder, now=now, reason=BackupReason.PASSPHRASE, key=work.old)
    rewrite(work.journal, work.old, work.new, lambda done: work.progress(done * _THE_JOURNAL))
    return _copies(work, started=_THE_JOURNAL)


def _copies(work: _Work, *, started: float) -> Done:
    found = [
        path
        for path in copies.around(work.journal, work.second)
        if _has_another_key(path, work) or _mark(path).exists()
    ]
    count, left = 0, []
    for at, path in enumerate(found):
        work.progress(started + (1 - started) * at / len(found))
        try:
            _rewrite_copy(path, work)
            count += 1
        except Problem as problem:
            if problem.code not in _WHAT_MAY_BE_LEFT:
                raise
            left.append(path)
    return Done(work.new, count, tuple(left))


def _has_another_key(path: Path, work: _Work) -> bool:
    """Whether a copy has to be rewritten, as far as its key is known."""
    return work.new is not None if is_plain(path) else work.old is not None


def _rewrite_copy(path: Path, work: _Work) -> None:
    """The mark stays until the copy's notes, with its SHA-256, tell of what it is now."""
    mark = _mark(path)
    mark.touch(mode=0o600)
    if _has_another_key(path, work):
        rewrite(path, None if is_plain(path) else work.old, work.new)
    if path_of(path).exists():
        noted = next((one for one in backups.listed(path.parent) if one.path == path), None)
        if noted is not None:
            backups.reseal(noted, work.new)
    mark.unlink(missing_ok=True)


def _mark(path: Path) -> Path:
    return path.with_name(f".{path.name}{_MARK}")
