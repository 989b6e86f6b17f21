"""The backups of the open journal: what there is, a new one, a check, and going back to one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListView, QVBoxLayout, QWidget

from relnotes import paths
from relnotes.desktop.backup_work import Comparison, Kept
from relnotes.desktop.dialogs.backup_rows import BackupDelegate, BackupRole
from relnotes.desktop.dialogs.restore import RestoreDialog, counted
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail, heading
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem
from relnotes.journal import backups
from relnotes.journal.backup_notes import Backup


class BackupsDialog(QDialog):
    """A list that looks after itself; each row can be checked or gone back to."""

    def __init__(
        self, live: Live, services: Services, place: Place | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.live, self.services, self.place = live, services, place
        self.keeper = services.keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self.problem_line = Banner("", tone="unmet")
        self.intro = detail("", wrap=True)
        self.model = RowsModel[Backup](
            self._text,
            roles={
                BackupRole.WHEN: self._when,
                BackupRole.WHY: self._why,
                BackupRole.HOLDS: self._holds,
                BackupRole.WORRIES: lambda one: not one.seems_whole,
            },
            key=lambda one: one.path,
        )
        self.list = QListView()
        self.second_line = detail("", wrap=True)
        self.choose = Button("", "quiet")
        self.stop = Button(self.tr("No second copies"), "quiet")
        self.check = Button(self.tr("Check"))
        self.restore = Button(self.tr("Go back to it…"))
        self.now = Button(self.tr("Back up now"), "primary")
        self.close_button = Button(self.tr("Close"))
        self._arrange()
        self._listen()
        self.refresh()
        if self.keeper.trouble is not None:
            self._say(self.keeper.trouble)

    @property
    def chosen(self) -> Backup | None:
        """The backup of the current row."""
        index = self.list.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def refresh(self) -> None:
        """Lists anew what lies in the folder."""
        self.problem_line.hide()
        try:
            found = backups.listed(self.keeper.folder)
        except Problem as problem:
            found = ()
            self._say(problem)
        self.model.set_rows(found)
        if found and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.setVisible(bool(found))
        text = (
            self.tr("Made after changes, reopened and counted. They lie in {folder}.")
            if found
            else self.tr(
                "There is no backup yet. The first one is made by itself a minute after a change, "
                "and when you close the window. It will lie in {folder}."
            )
        )
        self.intro.setText(text.format(folder=paths.shown(self.keeper.folder)))
        self._show_second()
        self._offer()

    def back_up(self) -> None:
        """Makes one now."""
        self.problem_line.hide()
        self.keeper.back_up_now(self, self._made, self._failed)

    def verify(self) -> None:
        """Reads the chosen backup byte by byte, and says what it holds."""
        if (backup := self.chosen) is None:
            return
        self._read(backup, self._found_whole)

    def go_back(self) -> None:
        """Reads the chosen backup and shows what would come back; nothing happens before that."""
        if (backup := self.chosen) is None:
            return
        self._read(backup, self._preview)

    def choose_second(self) -> None:
        """Asks for a folder for second copies."""
        dialog = QFileDialog(self, self.tr("A folder for second copies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.use_second(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_second(self, folder: Path | None) -> None:
        """Puts second copies into this folder from now on, beginning with the newest."""
        self.problem_line.hide()
        self.keeper.choose_second(folder)
        self._show_second()
        if folder is not None:
            self.keeper.back_up_now(self, self._made, self._failed)

    def _read(self, backup: Backup, done: Callable[[Comparison], object]) -> None:
        self.problem_line.hide()
        self.keeper.compare(self, backup, done, self._failed)

    def _found_whole(self, found: Comparison) -> None:
        held = counted(found.then.counts, self.services.words)
        text = self.tr("This backup is whole: {held}.").format(held=held)
        self.problem_line.set_text(text, "met")
        self.problem_line.show()

    def _preview(self, found: Comparison) -> None:
        preview = RestoreDialog(self.services, found, self.live.now(), self)
        preview.accepted.connect(lambda: self._go(found.backup))
        preview.open()

    def _go(self, backup: Backup) -> None:
        self.accept()
        self.keeper.restore_wanted.emit(backup)

    def _made(self, kept: Kept) -> None:
        self.refresh()
        if kept.backup is not None:
            self.list.setCurrentIndex(self.model.index_of(kept.backup.path))
        if kept.second is not None:
            self._say(kept.second)

    def _failed(self, problem: Problem) -> None:
        self.refresh()
        self._say(problem)

    def _say(self, problem: Problem) -> None:
        self.problem_line.set_text(self.services.words.problem(problem), "unmet")
        self.problem_line.show()

    def _show_second(self) -> None:
        second = self.keeper.second
        if second is None:
            self.second_line.setText(
                self.tr("Everything is lost if this disk is: another disk can keep second copies.")
            )
            self.choose.setText(self.tr("Choose a second folder…"))
        else:
            self.second_line.setText(
                self.tr("Second copies: {folder}").format(folder=paths.shown(second))
            )
            self.choose.setText(self.tr("Another folder…"))
        self.stop.setVisible(second is not None)

    def _offer(self) -> None:
        for button in (self.check, self.restore):
            button.setEnabled(self.chosen is not None)
            button.setVisible(bool(self.model.rows))

    def _text(self, one: Backup) -> str:
        """All of a row, as it is read aloud."""
        return " · ".join((self._when(one), self._why(one), self._holds(one)))

    def _holds(self, one: Backup) -> str:
        words = self.services.words
        parts = (counted(one.counts, words), words.file_size(one.size))
        return " · ".join(part for part in parts if part)

    def _when(self, one: Backup) -> str:
        now = self.live.now()
        made = one.made.astimezone(now.tzinfo)
        return self.services.words.moment(made.date(), made.time(), now.date())

    def _why(self, one: Backup) -> str:
        if not one.seems_whole:
            return self.tr("not as it was noted")
        return self.services.words.enum(one.reason) if one.reason is not None else ""

    def _listen(self) -> None:
        self.choose.clicked.connect(self.choose_second)
        self.stop.clicked.connect(lambda: self.use_second(None))
        self.check.clicked.connect(self.verify)
        self.restore.clicked.connect(self.go_back)
        self.now.clicked.connect(self.back_up)
        self.close_button.clicked.connect(self.reject)
        self.keeper.made.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.list.activated.connect(self._activated)

    def _activated(self, _: QModelIndex) -> None:
        self.go_back()

    def _arrange(self) -> None:
        self.problem_line.hide()
        self.now.setDefault(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(BackupDelegate(self.list))
        boxed(self.list)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(px(48))
        self.list.setAccessibleName(self.tr("Backups"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(9))
        layout.addWidget(heading(self.tr("Backups"), wrap=True))
        layout.addWidget(self.problem_line)
        layout.addWidget(self.intro)
        layout.addWidget(self.list, 1)
        second = Flow([self.choose.stand_flush(), self.stop.stand_flush()], gap=20)
        layout.addWidget(Beside(self.second_line, second))
        ends = Flow([self.close_button, self.now], gap=8, end=True)
        layout.addWidget(Beside(Flow([self.check, self.restore], gap=8), ends))
        open_at(self, 680, 540)
