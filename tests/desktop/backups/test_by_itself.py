"""Backups that nobody asks for: after changes, before many, and when the journal closes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes import paths
from relnotes.desktop import keeper as keeping
from relnotes.desktop.dialogs.problem import AskDialog
from relnotes.desktop.keeper import Keeper
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code
from relnotes.journal import backups, disk
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.backups.conftest import add, full, listed, wait_for_one


def said(keeper: Keeper) -> tuple[str, bool]:
    line = keeper.line()
    assert line is not None
    return line.text, line.late


class TestWithoutBeingAsked:
    def test_a_change_starts_the_wait_and_its_end_makes_a_backup(
        self, keeper: Keeper, live: Live, qtbot: QtBot
    ) -> None:
        assert not keeper._timer.isActive()
        assert said(keeper) == ("Saved · no backup yet", False)
        add(live, "Ana Petrović")
        assert keeper._timer.isActive()
        assert keeper._timer.interval() == keeping.SOON
        with qtbot.waitSignal(keeper.made):
            keeper._timer.timeout.emit()
        assert listed(keeper) == [BackupReason.CHANGES]
        assert said(keeper) == ("Saved · backed up 15:00", False)

    def test_the_next_one_waits_half_an_hour(
        self, keeper: Keeper, live: Live, qtbot: QtBot
    ) -> None:
        add(live, "Ana Petrović")
        wait_for_one(qtbot, keeper)
        assert not keeper._timer.isActive()
        add(live, "Ben Okafor")
        waits = keeper._timer.interval()
        assert keeping.EVERY - keeping.SOON < waits <= keeping.EVERY
        keeper._timer.setInterval(5_000)
        add(live, "Chi Nguyen")
        assert keeper._timer.interval() == 5_000, "further changes do not put it off"

    def test_nothing_changed_makes_none(self, keeper: Keeper, live: Live, qtbot: QtBot) -> None:
        add(live, "Ana Petrović")
        wait_for_one(qtbot, keeper)
        with qtbot.waitSignal(keeper.told):
            keeper.back_up()
        keeper.back_up_last()
        assert len(listed(keeper)) == 1

    def test_what_changes_during_a_backup_is_for_the_next_one(
        self, keeper: Keeper, live: Live, qtbot: QtBot
    ) -> None:
        add(live, "Ana Petrović")
        with qtbot.waitSignal(keeper.made):
            keeper.back_up()
            keeper._timer.stop()
            add(live, "Ben Okafor")
        assert keeper._timer.isActive()

    def test_what_was_not_backed_up_when_the_program_ended_is_soon(
        self, services: Services, journal: Journal, live: Live
    ) -> None:
        add(live, "Ana Petrović")
        services.keeper.keep(journal, live)
        assert services.keeper._timer.isActive()
        services.keeper.let_go()
        assert not services.keeper._timer.isActive()
        assert services.keeper.line() is None

    def test_beginning_opens_no_other_way_into_the_file(
        self, services: Services, journal: Journal, live: Live, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """With a key it takes longer than three frames, and the window waited for it."""

        def opened(*_: object, **__: object) -> object:
            raise AssertionError("a second connection")

        add(live, "Ana Petrović")
        with monkeypatch.context() as patched:
            patched.setattr(backups, "raw_connection", opened)
            services.keeper.keep(journal, live)
        assert services.keeper._timer.isActive()
        services.keeper.let_go()

    def test_a_journal_that_is_only_read_is_left_alone(
        self, services: Services, journal: Journal, live: Live
    ) -> None:
        add(live, "Ana Petrović")
        journal.stop_writing()
        services.keeper.keep(journal, live)
        services.keeper.back_up()
        services.keeper.back_up_last()
        assert not services.keeper.folder.exists()
        assert services.keeper.line() is None
        services.keeper.let_go()

    def test_the_line_turns_amber_when_the_last_one_is_old(
        self, keeper: Keeper, live: Live, clock: FakeClock, qtbot: QtBot
    ) -> None:
        add(live, "Ana Petrović")
        wait_for_one(qtbot, keeper)
        clock.advance(days=1)
        assert said(keeper) == ("Saved · backed up yesterday", False)
        clock.advance(days=7)
        assert said(keeper) == ("Saved · backed up 21 Nov", False), "nothing changed since"
        add(live, "Ben Okafor")
        assert said(keeper) == ("Last backup: 21 Nov", True)

    def test_a_backup_that_fails_is_said_and_tried_again(
        self, keeper: Keeper, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        add(live, "Ana Petrović")
        with monkeypatch.context() as patch, qtbot.waitSignal(keeper.told):
            patch.setattr(disk, "sync", full)
            keeper.back_up()
        assert said(keeper) == ("Saved, but not backed up", True)
        assert keeper.trouble is not None
        assert keeper.trouble.code is Code.DISK_FULL
        assert keeper._timer.isActive()
        assert listed(keeper) == []
        wait_for_one(qtbot, keeper)
        assert said(keeper) == ("Saved · backed up 15:00", False)

    def test_a_second_folder_gets_a_copy_also_when_it_comes_back(
        self, keeper: Keeper, live: Live, qtbot: QtBot, tmp_path: Path
    ) -> None:
        stick = tmp_path / "stick"
        keeper.choose_second(stick)
        add(live, "Ana Petrović")
        made = wait_for_one(qtbot, keeper)
        assert said(keeper) == ("Backed up 15:00, only here", True)
        stick.mkdir()
        with qtbot.waitSignal(keeper.told):
            keeper.back_up()
        (copied,) = backups.listed(backups.second_place(stick, keeper.folder))
        assert copied.sha256 == made.sha256
        assert said(keeper) == ("Saved · backed up 15:00", False)
        assert keeper.second == stick
        keeper.choose_second(None)
        assert keeper.second is None


class TestBeforeMuchChanges:
    def test_a_backup_comes_first(
        self, keeper: Keeper, live: Live, parent: QWidget, qtbot: QtBot
    ) -> None:
        add(live, "Ana Petrović")
        done: list[list[BackupReason | None]] = []
        keeper.first(parent, BackupReason.IMPORT, lambda: done.append(listed(keeper)))
        keeper.first(parent, BackupReason.IMPORT, lambda: done.append([]))
        qtbot.waitUntil(lambda: bool(done) and not keeper._jobs.running)
        assert done == [[BackupReason.IMPORT]], "and a second click does nothing"

    def test_one_that_fails_asks_first(
        self,
        keeper: Keeper,
        live: Live,
        parent: QWidget,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        add(live, "Ana Petrović")
        monkeypatch.setattr(disk, "sync", full)
        done: list[str] = []
        keeper.first(parent, BackupReason.IMPORT, lambda: done.append("done"))
        qtbot.waitUntil(lambda: parent.findChild(AskDialog) is not None)
        dialog = parent.findChild(AskDialog)
        assert dialog is not None
        assert done == []
        dialog.yes.click()
        assert done == ["done"]

    def test_without_a_journal_there_is_nothing_to_wait_for(
        self, services: Services, parent: QWidget
    ) -> None:
        done: list[str] = []
        services.keeper.first(parent, BackupReason.IMPORT, lambda: done.append("done"))
        assert done == ["done"]


def test_the_folder_of_a_journal_is_its_own(tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "journal.relnotes", tmp_path / "b" / "journal.relnotes"
    folders = {paths.backups(path) for path in (one, other)}
    assert len(folders) == 2
    assert all(folder.name.startswith("journal-") for folder in folders)
    one.parent.mkdir()
    (tmp_path / "link").symlink_to(one.parent)
    assert paths.backups(tmp_path / "link" / "journal.relnotes") in folders
