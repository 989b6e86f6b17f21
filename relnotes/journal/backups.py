"""Backups: made by the database, reopened, checked, counted and hashed before they get their name.

A backup is a journal like any other, `journal-2026-11-21T150000.relnotes`, in a folder of the
journal's own. Beside it stands a small JSON file that says when and why it was made, what it holds
and which SHA-256 it has.
"""

import datetime as dt
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from relnotes.domain import thinning
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.journal import backup_folder, backup_notes, disk, holdings
from relnotes.journal.access import Reader
from relnotes.journal.backup_notes import Backup
from relnotes.journal.driver import raw_connection
from relnotes.journal.engine import understood
from relnotes.journal.holdings import Holdings
from relnotes.journal.keys import Key, is_plain

EVERY = dt.timedelta(minutes=30)
"""At most so often, where nobody asked for one."""


def make(
    journal: Path, folder: Path, *, now: dt.datetime, reason: BackupReason, key: Key | None = None
) -> Backup:
    """Makes a verified backup, then thins the folder; a failed one leaves nothing behind."""
    with _told(journal, folder):
        disk.private_folder(folder)
        with backup_folder.alone(folder):
            backup_folder.sweep(folder)
            try:
                made = _made(journal, folder, now=now, reason=reason, key=key)
            except BaseException:
                backup_folder.sweep(folder)
                raise
            thin(folder, now)
            return made


def copy(backup: Backup, folder: Path, now: dt.datetime) -> Backup:
    """Puts a second copy into another folder, which has to be there, and thins that too."""
    if not folder.is_dir():
        raise Problem(Code.FOLDER_MISSING, folder=str(folder))
    place = second_place(folder, backup.path.parent)
    with disk.told(place), backup_folder.alone(backup.path.parent):
        disk.private_folder(place)
        backup_folder.sweep(place)
        try:
            making = place / backup_folder.MAKING
            if disk.copy(backup.path, making) != backup.sha256:
                raise Problem(Code.BACKUP_DAMAGED, file=str(backup.path))
            copied = backup_notes.moved(backup, backup_folder.free_name(place, backup.path.stem))
            _name(making, copied)
        except BaseException:
            backup_folder.sweep(place)
            raise
        thin(place, now)
        return copied


def second_place(folder: Path, own: Path) -> Path:
    """Where the second copies lie in a folder that was chosen for those of several journals."""
    return folder / f"relnotes-{own.name}"


def copy_newest(own: Path, folder: Path, now: dt.datetime) -> Backup | None:
    """Puts the newest backup into another folder, unless it is there already."""
    last = newest(listed(own), now)
    if not folder.is_dir():
        raise Problem(Code.FOLDER_MISSING, folder=str(folder))
    there = {one.sha256 for one in listed(second_place(folder, own)) if one.seems_whole}
    return None if last is None or last.sha256 in there else copy(last, folder, now)


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups of a folder, newest first; none where there is no folder."""
    with disk.told(folder):
        if not folder.exists():
            return ()
        found = [
            backup_notes.read(path, backup_folder.made_at(path))
            for path in folder.glob(f"*{backup_folder.ENDING}")
            if not path.name.startswith(".") and path.is_file()
        ]
    return tuple(sorted(found, key=lambda one: (one.made, one.path.stem), reverse=True))


def newest(backups: tuple[Backup, ...], now: dt.datetime) -> Backup | None:
    """The last good one: one that a wrong clock dated after now only where there is no other."""
    good = [one for one in backups if one.seems_whole]
    return next((one for one in good if one.made <= now), good[0] if good else None)


def found(folder: Path, name: str) -> Backup:
    """A backup by its path or its name, as a person types it."""
    place = Path(name) if Path(name).parent != Path() or Path(name).is_file() else folder / name
    for one in listed(place.parent):
        if place.name in (one.path.name, one.path.stem):
            return one
    raise Problem(Code.NO_SUCH_BACKUP, name=name)


def up_to_date(journal: Path, folder: Path, key: Key | None = None) -> bool:
    """Whether the newest state of a journal is in a backup already, or nothing was ever done."""
    with understood(journal), closing(raw_connection(journal, mode="ro", key=key)) as connection:
        mark = holdings.mark(connection.execute)
    return _is_kept(mark, folder)


def open_is_up_to_date(reader: Reader, folder: Path) -> bool:
    """The same of a journal that is open: with a key, another connection to it takes long."""
    return _is_kept(holdings.mark(reader.connection.exec_driver_sql), folder)


def make_if_changed(
    journal: Path, folder: Path, *, now: dt.datetime, reason: BackupReason, key: Key | None = None
) -> Backup | None:
    """Makes a backup, unless the newest state is in one already."""
    if up_to_date(journal, folder, key):
        return None
    return make(journal, folder, now=now, reason=reason, key=key)


def make_if_due(journal: Path, folder: Path, *, now: dt.datetime, key: Key | None = None) -> None:
    """Makes a backup of what changed, unless the last one was made a moment ago."""
    last = newest(listed(folder), now)
    if last is None or not dt.timedelta() <= now - last.made < EVERY:
        make_if_changed(journal, folder, now=now, reason=BackupReason.CHANGES, key=key)


def verify(backup: Backup, key: Key | None = None) -> Holdings:
    """Reads a whole backup and answers with what it holds; `Problem` where it is not whole."""
    path = backup.path
    if not path.is_file():
        raise Problem(Code.NO_SUCH_BACKUP, name=path.name)
    with disk.told(path):
        if backup.sha256 and disk.digest(path) != backup.sha256:
            raise Problem(Code.BACKUP_DAMAGED, file=str(path))
    try:
        with understood(path):
            seen = holdings.checked(path, key)
    except Problem as problem:
        if problem.code in (Code.DAMAGED, Code.NOT_A_JOURNAL):
            raise Problem(Code.BACKUP_DAMAGED, file=str(path)) from problem
        raise
    if backup.counts and dict(seen.counts) != dict(backup.counts):
        raise Problem(Code.BACKUP_DAMAGED, file=str(path))
    return seen


def reseal(backup: Backup, key: Key | None = None) -> Backup:
    """Checks a backup that was rewritten on purpose, and notes what it is now."""
    with disk.told(backup.path), understood(backup.path):
        seen = holdings.checked(backup.path, key)
        sealed = _noted(backup.path, seen, made=backup.made, reason=backup.reason)
        backup_notes.write(sealed)
    return sealed


def replace(backup: Backup, beside: Path, key: Key | None = None) -> Backup:
    """Puts a file rewritten on purpose into a backup's place: its notes first, then the file."""
    with disk.told(backup.path), understood(beside):
        seen = holdings.checked(beside, key)
        noted = _noted(beside, seen, made=backup.made, reason=backup.reason)
        sealed = backup_notes.moved(noted, backup.path)
        backup_notes.write(sealed)
        disk.replace(backup.path, beside)
    return sealed


def remove(backup: Backup) -> None:
    """Deletes a backup; its notes go last, so that they never stand for nothing."""
    with disk.told(backup.path):
        backup.path.unlink(missing_ok=True)
        backup_notes.path_of(backup.path).unlink(missing_ok=True)


def thin(folder: Path, now: dt.datetime) -> tuple[Backup, ...]:
    """Deletes those that have no place any more; what does not look whole is left alone."""
    whole = [one for one in listed(folder) if one.seems_whole]
    stay = thinning.staying({one.path: one.made for one in whole}, now)
    gone = tuple(one for one in whole if one.path not in stay)
    for one in gone:
        remove(one)
    return gone


def _made(
    journal: Path, folder: Path, *, now: dt.datetime, reason: BackupReason, key: Key | None
) -> Backup:
    making = folder / backup_folder.MAKING
    disk.new_private(making)
    with closing(raw_connection(journal, mode="ro", key=key)) as source:
        source.execute("PRAGMA busy_timeout=5000")
        source.execute("PRAGMA temp_store=MEMORY")
        before = holdings.held(source)
        source.execute("VACUUM INTO ?", (str(making),))
        after = holdings.held(source)
    if is_plain(making) != (key is None):
        raise Problem(Code.BACKUP_NOT_WHOLE, file=str(making))
    disk.sync(making)
    seen = holdings.checked(making, key)
    if before == after != seen:
        raise Problem(Code.BACKUP_NOT_WHOLE, file=str(making))
    named = backup_folder.free_name(folder, f"{journal.stem}-{now:%Y-%m-%dT%H%M%S}")
    noted = _noted(making, seen, made=now, reason=reason)
    made = backup_notes.moved(noted, named)
    _name(making, made)
    return made


def _name(making: Path, backup: Backup) -> None:
    """Its notes first: whatever has a backup's name is one that can be verified."""
    backup_notes.write(backup)
    making.replace(backup.path)
    disk.sync_folder(backup.path.parent)


def _noted(path: Path, seen: Holdings, *, made: dt.datetime, reason: BackupReason | None) -> Backup:
    return Backup(
        path=path,
        made=made,
        reason=reason,
        size=path.stat().st_size,
        counts=seen.counts,
        mark=seen.mark,
        sha256=disk.digest(path),
    )


def _is_kept(mark: str, folder: Path) -> bool:
    return not mark or any(one.mark == mark for one in listed(folder) if one.seems_whole)


@contextmanager
def _told(journal: Path, folder: Path) -> Iterator[None]:
    """A full disk is the folder's; what else the database finds, it finds in the journal."""
    try:
        with disk.told(folder), understood(journal):
            yield
    except Problem as problem:
        if problem.code is not Code.DISK_FULL:
            raise
        raise Problem(Code.DISK_FULL, file=str(folder)) from problem
