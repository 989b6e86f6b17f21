"""What stands beside each backup: when and why it was made, what it holds, and its SHA-256."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from relnotes.domain.kinds import BackupReason
from relnotes.journal import disk

ENDING = ".json"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup; without its notes the reason is None, and the counts, mark and SHA-256 are empty.

    `mark` tells states of a journal apart; equal marks are equal states.
    """

    path: Path
    made: dt.datetime
    reason: BackupReason | None
    size: int
    counts: Mapping[str, int]
    mark: str
    sha256: str
    noted_size: int | None = None

    @property
    def seems_whole(self) -> bool:
        """Whether it has its notes and the size they tell; `verify` looks at every byte."""
        return bool(self.sha256) and self.noted_size in (None, self.size)


def path_of(backup: Path) -> Path:
    """The notes of a backup."""
    return backup.with_suffix(ENDING)


def moved(backup: Backup, path: Path) -> Backup:
    """The same backup under another name."""
    return replace(backup, path=path)


def write(backup: Backup) -> None:
    """Writes the notes of a backup."""
    notes = {
        "made": backup.made.isoformat(),
        "reason": backup.reason.value if backup.reason else None,
        "size": backup.size,
        "counts": dict(backup.counts),
        "mark": backup.mark,
        "sha256": backup.sha256,
    }
    disk.write(path_of(backup.path), json.dumps(notes, indent=1).encode())


def read(path: Path, made: dt.datetime) -> Backup:
    """A backup with its notes; where they are missing or odd, what its name and file tell."""
    size = path.stat().st_size
    bare = Backup(path, made, reason=None, size=size, counts={}, mark="", sha256="")
    try:
        notes = json.loads(path_of(path).read_bytes())
        noted = dt.datetime.fromisoformat(notes["made"])
        if noted.tzinfo is None:
            return bare
        return replace(
            bare,
            made=noted,
            reason=BackupReason(notes["reason"]) if notes["reason"] else None,
            counts={str(name): int(count) for name, count in notes["counts"].items()},
            mark=str(notes["mark"]),
            sha256=str(notes["sha256"]),
            noted_size=int(notes["size"]),
        )
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
        return bare
