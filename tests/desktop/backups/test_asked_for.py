"""The list of backups, one made at once, and going back to one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from relnotes import app, paths
from relnotes.desktop.dialogs.backups import BackupsDialog
from relnotes.desktop.dialogs.restore import RestoreDialog
from relnotes.desktop.keeper import Keeper
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.journal import backups, disk, relationships, roster
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.backups.conftest import add, full, wait_for_one


class TestTheList:
    @pytest.fixture
    def dialog(
        self, keeper: Keeper, live: Live, services: Services, qtbot: QtBot
    ) -> Iterator[BackupsDialog]:
        made = BackupsDialog(live, services, None, None)
        qtbot.addWidget(made)
        made.show()
        QAbstractItemModelTester(made.model)
        yield made

    def texts(self, dialog: BackupsDialog) -> list[str]:
        model = dialog.model
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    def test_without_any_it_says_when_there_will_be_one(self, dialog: BackupsDialog) -> None:
        assert "no backup yet" in dialog.intro.text()
        assert not dialog.list.isVisible()
        assert not dialog.restore.isVisible()

    def test_one_is_made_at_once_and_listed(
        self, dialog: BackupsDialog, live: Live, qtbot: QtBot
    ) -> None:
        add(live, "Ana Petrović")
        with qtbot.waitSignal(dialog.keeper.made):
            dialog.now.click()
        (text,) = self.texts(dialog)
        assert text.startswith(
            "today, 15:00 · you asked for it · 1 relationship, 0 entries, 0 contributions · "
        )
        assert dialog.chosen is not None
        with qtbot.waitSignal(dialog.keeper.made):
            dialog.now.click()
        assert len(self.texts(dialog)) == 2, "also when nothing changed"

    def test_a_check_says_that_it_is_whole_or_not(
        self, dialog: BackupsDialog, keeper: Keeper, live: Live, qtbot: QtBot
    ) -> None:
        add(live, "Ana Petrović")
        made = wait_for_one(qtbot, keeper)
        dialog.check.click()
        qtbot.waitUntil(dialog.problem_line.isVisible)
        assert "is whole: 1 relationship" in dialog.problem_line.accessibleName()
        made.path.write_bytes(made.path.read_bytes()[:-1] + b"x")
        dialog.check.click()
        qtbot.waitUntil(lambda: "damaged" in dialog.problem_line.accessibleName())
        dialog.restore.click()
        qtbot.waitUntil(dialog.problem_line.isVisible)
        assert dialog.findChild(RestoreDialog) is None

    def test_it_opens_with_what_went_wrong_last(
        self,
        keeper: Keeper,
        live: Live,
        services: Services,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        add(live, "Ana Petrović")
        with monkeypatch.context() as patch, qtbot.waitSignal(keeper.told):
            patch.setattr(disk, "sync", full)
            keeper.back_up()
        dialog = BackupsDialog(live, services, None, None)
        qtbot.addWidget(dialog)
        assert "the disk may be full" in dialog.problem_line.accessibleName()

    def test_a_second_folder_is_chosen_and_given_up(
        self, dialog: BackupsDialog, live: Live, qtbot: QtBot, tmp_path: Path
    ) -> None:
        add(live, "Ana Petrović")
        with qtbot.waitSignal(dialog.keeper.made):
            dialog.use_second(tmp_path)
        assert str(tmp_path) in dialog.second_line.text()
        assert len(list(tmp_path.glob("relnotes-journal-*/*.relnotes"))) == 1
        dialog.stop.click()
        assert dialog.keeper.second is None
        assert not dialog.stop.isVisible()
        with qtbot.waitSignal(dialog.keeper.made):
            dialog.use_second(tmp_path / "gone")
        assert str(tmp_path / "gone") in dialog.problem_line.accessibleName()

    def test_every_control_has_a_name(self, dialog: BackupsDialog) -> None:
        buttons = dialog.findChildren(QPushButton)
        assert buttons
        assert all(button.text() for button in buttons if button.isVisible())


class TestGoingBack:
    @pytest.fixture
    def desktop(
        self,
        qtbot: QtBot,
        qapp: QApplication,
        clock: FakeClock,
        journal: Journal,
        monkeypatch: pytest.MonkeyPatch,
    ) -> Iterator[app.Desktop]:
        """The running program, with Ana in the journal."""
        journal.do("Add", relationships.add, PersonDraft(name="Ana Petrović"))
        journal.close()
        monkeypatch.setattr(app, "install_excepthook", lambda *_: None)
        made = app.Desktop(qapp, clock)
        made.open(journal.path)
        yield made
        made.close()

    def names(self, desktop: app.Desktop) -> list[str]:
        assert desktop.window is not None
        live = desktop.window.live
        return [one.name for one in live.read(roster.listed, live.today())]

    def back_up(self, desktop: app.Desktop, qtbot: QtBot) -> BackupsDialog:
        """Opens the dialog from the side bar and makes a backup."""
        assert desktop.window is not None
        desktop.window.room.side.saved.click()
        dialog = desktop.window.findChild(BackupsDialog)
        assert dialog is not None
        with qtbot.waitSignal(desktop.services.keeper.made):
            dialog.now.click()
        return dialog

    def preview(self, dialog: BackupsDialog, qtbot: QtBot) -> RestoreDialog:
        dialog.restore.click()
        qtbot.waitUntil(lambda: dialog.findChild(RestoreDialog) is not None)
        preview = dialog.findChild(RestoreDialog)
        assert preview is not None
        return preview

    def test_it_shows_what_would_come_back_and_keeps_the_present_journal(
        self, desktop: app.Desktop, clock: FakeClock, qtbot: QtBot
    ) -> None:
        dialog = self.back_up(desktop, qtbot)
        assert desktop.window is not None
        assert desktop.window.room.side.saved.accessibleName() == "Saved · backed up 15:00"
        clock.advance(minutes=5)
        first, path = desktop.window, desktop.window.live.path
        add(first.live, "Ben Okafor")
        preview = self.preview(dialog, qtbot)
        assert preview.lines == (("Relationships", 2, 1),)
        assert preview.no.hasFocus() or preview.no.isDefault()
        preview.yes.click()
        qtbot.waitUntil(lambda: desktop.window is not None and desktop.window is not first)
        assert self.names(desktop) == ["Ana Petrović"]
        kept = path.with_name("journal-kept-2026-11-21T150500.relnotes")
        desktop.open(kept)
        assert self.names(desktop) == ["Ana Petrović", "Ben Okafor"]
        reasons = {one.reason for one in backups.listed(paths.backups(path))}
        assert reasons == {BackupReason.ASKED, BackupReason.RESTORE}

    def test_cancelling_changes_nothing(
        self, desktop: app.Desktop, clock: FakeClock, qtbot: QtBot
    ) -> None:
        dialog = self.back_up(desktop, qtbot)
        assert desktop.window is not None
        preview = self.preview(dialog, qtbot)
        preview.no.click()
        assert self.names(desktop) == ["Ana Petrović"]
        assert not list(desktop.window.live.path.parent.glob("*kept*"))

    def test_what_goes_wrong_leaves_the_present_journal_open(
        self, desktop: app.Desktop, qtbot: QtBot
    ) -> None:
        dialog = self.back_up(desktop, qtbot)
        backup = dialog.chosen
        assert backup is not None
        backup.path.write_bytes(b"nothing")
        assert desktop.window is not None
        first = desktop.window
        desktop.restore(backup)
        qtbot.waitUntil(lambda: desktop.window is not None and desktop.window is not first)
        assert self.names(desktop) == ["Ana Petrović"]
        assert desktop.window.room.banner.isVisible()
        assert "damaged" in desktop.window.room.banner.accessibleName()

    def test_closing_the_window_makes_the_last_backup(
        self, desktop: app.Desktop, clock: FakeClock
    ) -> None:
        assert desktop.window is not None
        path = desktop.window.live.path
        add(desktop.window.live, "Ben Okafor")
        desktop.close()
        (made,) = backups.listed(paths.backups(path))
        assert (made.reason, made.counts["relationship"]) == (BackupReason.CLOSING, 2)
        desktop.open(path)
        desktop.close()
        assert len(backups.listed(paths.backups(path))) == 1, "nothing changed since"

    def test_a_full_disk_does_not_hold_up_closing(
        self, desktop: app.Desktop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert desktop.window is not None
        folder = paths.backups(desktop.window.live.path)
        with monkeypatch.context() as patch:
            patch.setattr(disk, "sync", full)
            desktop.close()
        assert desktop.window is None
        assert backups.listed(folder) == ()
