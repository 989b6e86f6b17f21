"""Commands for backups: make one, list them, go back to one."""

import argparse
from contextlib import suppress
from pathlib import Path

from relnotes import paths
from relnotes.cli import prompts
from relnotes.cli.counting import counted
from relnotes.cli.session import Session
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Problem
from relnotes.journal import backups, keys, restoring
from relnotes.journal.backup_notes import Backup
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from relnotes.sentences import word


def backup(session: Session, options: argparse.Namespace) -> int:
    """Makes a verified backup, and a second copy where one is wanted."""
    with session.journal() as journal:
        made = backups.make(
            journal.path,
            paths.backups(journal.path),
            now=session.clock(),
            reason=BackupReason.ASKED,
            key=journal.key,
        )
    copied = backups.copy(made, options.also, session.clock()) if options.also else None
    record = _record(made) | {"also": str(copied.path) if copied else None}
    text = f"Made and checked: {made.path}"
    session.say(record, f"{text}\nAlso: {copied.path}" if copied else text)
    return 0


def backups_listed(session: Session, _options: argparse.Namespace) -> int:
    """The backups there are; needs no passphrase, since their notes hold no words."""
    found = backups.listed(paths.backups(session.path))
    session.say_each(
        ((_record(one) | {"whole": one.seems_whole}, _text(session, one)) for one in found),
        "There is no backup yet; “relnotes backup” makes one.",
    )
    return 0


def restore(session: Session, options: argparse.Namespace) -> int:
    """Goes back to a backup and says where the present journal is kept."""
    wanted = backups.found(paths.backups(session.path), options.backup)
    key = _key_of(session, wanted)
    present = _present_key(session.path, key)
    _back_up_present(session, present)
    kept = restoring.restore(wanted, session.path, now=session.clock(), key=key, present=present)
    record = {
        "journal": str(session.path),
        "kept_aside": str(kept) if kept else None,
        "backup": str(wanted.path),
        "counts": dict(wanted.counts),
    }
    aside = f"\nThe journal from before is kept: {kept}" if kept else ""
    session.say(record, f"Restored: {session.path}{aside}")
    return 0


def back_up_first(journal: Journal, reason: BackupReason) -> None:
    """Before a change of many records: a backup, if anything changed since the last one."""
    folder, now = paths.backups(journal.path), journal.clock()
    backups.make_if_changed(journal.path, folder, now=now, reason=reason, key=journal.key)


def _back_up_present(session: Session, key: Key | None) -> None:
    # A journal that can't be backed up is the very reason to restore, and it is kept aside anyway.
    with suppress(Problem):
        if session.path.exists():
            backups.make_if_changed(
                session.path,
                paths.backups(session.path),
                now=session.clock(),
                reason=BackupReason.RESTORE,
                key=key,
            )


def _key_of(session: Session, wanted: Backup) -> Key | None:
    if not keys.is_encrypted(wanted.path):
        return None
    passphrase = prompts.present(session.passphrase_file, wanted.path)
    return keys.key_of(wanted.path, passphrase)


def _present_key(path: Path, key: Key | None) -> Key | None:
    """The backup's key opens the journal too, unless its passphrase was changed in between."""
    same = key is not None and keys.head(path)[: keys.SALT] == key.salt
    return key if same else None


def _record(one: Backup) -> dict[str, object]:
    return {
        "file": str(one.path), "made": one.made, "reason": one.reason, "size": one.size,
        "sha256": one.sha256 or None, "counts": dict(one.counts),
    }  # fmt: skip


def _text(session: Session, one: Backup) -> str:
    at = one.made.astimezone(session.clock().tzinfo)
    held = counted(one.counts, ("relationship", "entry"))
    why = f" ({word(one.reason)})" if one.reason else ""
    odd = "" if one.seems_whole else "  ! not as it was noted; verify it before you need it"
    return f"{at:%Y-%m-%d %H:%M}  {one.path.stem}  {held}{why}{odd}"
