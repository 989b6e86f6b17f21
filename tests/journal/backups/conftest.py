"""A journal with one of everything, and a folder for its backups."""

import datetime as dt
import stat
from pathlib import Path

import pytest

from relnotes.domain.kinds import BackupReason
from relnotes.journal import backups
from relnotes.journal.backup_notes import Backup
from relnotes.journal.store import Journal
from tests.conftest import NOW
from tests.journal.conftest import Peopled

ASKED = BackupReason.ASKED
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "of this one"


@pytest.fixture
def journal(peopled: Peopled) -> Journal:
    """A journal with one of everything."""
    return peopled[0]


def make(journal: Journal, folder: Path, *, minutes: int = 0) -> Backup:
    now = NOW + minutes * MINUTE
    return backups.make(journal.path, folder, now=now, reason=ASKED, key=journal.key)


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if file.name != ".lock"}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
