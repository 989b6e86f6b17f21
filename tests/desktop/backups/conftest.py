"""The keeper of backups over a journal, and what it says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.keeper import Keeper
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.journal import backups, relationships
from relnotes.journal.backup_notes import Backup
from relnotes.journal.store import Journal


@pytest.fixture
def keeper(services: Services, journal: Journal, live: Live) -> Iterator[Keeper]:
    """The keeper of the journal; nothing is in it yet."""
    services.keeper.keep(journal, live)
    yield services.keeper
    services.keeper.let_go()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def add(live: Live, name: str) -> int:
    return live.do(f"Add {name}", relationships.add, PersonDraft(name=name))


def listed(keeper: Keeper) -> list[BackupReason | None]:
    """Why each backup was made, the newest first."""
    return [one.reason for one in backups.listed(keeper.folder)]


def wait_for_one(qtbot: QtBot, keeper: Keeper) -> Backup:
    with qtbot.waitSignal(keeper.made) as made:
        keeper.back_up()
    backup = made.args[0]
    assert isinstance(backup, Backup)
    return backup


def full(_: Path) -> None:
    raise OSError(28, "full")
