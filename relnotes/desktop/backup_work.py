"""The work of backups on a thread: one made and copied, or one read to the end and compared."""

from dataclasses import dataclass
from pathlib import Path

from relnotes import paths
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Problem
from relnotes.journal import backups, holdings
from relnotes.journal.backup_notes import Backup
from relnotes.journal.holdings import Holdings
from relnotes.journal.store import Journal


@dataclass(frozen=True, slots=True)
class Order:
    """What a backup is to be made of, where its second copy goes, and why."""

    journal: Journal
    second: Path | None
    reason: BackupReason


@dataclass(frozen=True, slots=True)
class Kept:
    """What a backup came to: the new one if there was something new, and what the second met."""

    backup: Backup | None
    second: Problem | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup that was read to the end: what it holds, and what the journal holds now."""

    backup: Backup
    then: Holdings
    now: Holdings


def carried_out(order: Order) -> Kept:
    """Makes the backup, where somebody asked for it or something changed, and its second copy."""
    journal, now = order.journal, order.journal.clock()
    folder = paths.backups(journal.path)
    make = backups.make if order.reason is BackupReason.ASKED else backups.make_if_changed
    made = make(journal.path, folder, now=now, reason=order.reason, key=journal.key)
    try:
        if order.second is not None:
            backups.copy_newest(folder, order.second, now)
    except Problem as problem:
        return Kept(made, problem)
    return Kept(made)


def compared(journal: Journal, backup: Backup) -> Comparison:
    """Reads a backup byte by byte; `Problem` where it is not whole."""
    then = backups.verify(backup, journal.key)
    return Comparison(backup, then, holdings.present(journal.path, journal.key))
