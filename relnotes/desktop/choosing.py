"""Asks which journal: another one that is there, or where a new one is to lie."""

from collections.abc import Callable
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

    def __init__(self, window: Callable[[], QWidget | None], parent: QObject) -> None:
        """`window` is what the dialog stands before, if a journal is open by then."""
        super().__init__(parent)
        self._window = window

    def other(self) -> None:
        """Asks for a journal that is there."""
        dialog = self._dialog(self.tr("Open a journal"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def new(self) -> None:
        """Asks where a journal is to begin."""
        dialog = self._dialog(self.tr("Begin a new journal"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = str(paths.default_journal().parent)
        kinds = self.tr("Journals ({files})").format(files=_JOURNALS)
        dialog = QFileDialog(self._window(), title, folder, kinds)
        dialog.setDefaultSuffix("relnotes")
        dialog.fileSelected.connect(lambda file: self.chosen.emit(Path(file)))
        dialog.rejected.connect(self.given_up)
        return dialog
