"""Asks which journal: another one that is there, or where a new one is to lie."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from relnotes import paths

_JOURNALS = "*.relnotes"


class Choosing(QObject):
    """The system's dialog for files, as journals need it."""

    chosen = Signal(object)
    """The `Path` that the user picked."""
    given_up = Signal()

    def other(self, parent: QWidget | None) -> None:
        """Asks for a journal that is there."""
        dialog = self._dialog(parent, self.tr("Open a journal"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def new(self, parent: QWidget | None) -> None:
        """Asks where a journal is to begin."""
        dialog = self._dialog(parent, self.tr("Begin a new journal"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.open()

    def _dialog(self, parent: QWidget | None, title: str) -> QFileDialog:
        folder = str(paths.default_journal().parent)
        kinds = self.tr("Journals ({files})").format(files=_JOURNALS)
        dialog = QFileDialog(parent, title, folder, kinds)
        dialog.setDefaultSuffix("relnotes")
        dialog.fileSelected.connect(lambda file: self.chosen.emit(Path(file)))
        dialog.rejected.connect(self.given_up)
        return dialog
