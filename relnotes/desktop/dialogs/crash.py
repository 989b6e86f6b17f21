"""What a person sees when the program itself failed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.problem import ProblemDialog

GO_ON, QUIT = range(2)


class CrashDialog(ProblemDialog):
    """Says that the journal is safe, and where to find what a report needs."""

    def __init__(self, error: BaseException, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("CrashDialog", "That should not have happened"),
            QCoreApplication.translate(
                "CrashDialog",
                "Your journal is safe: what was saved stays saved, and nothing was kept by halves. "
                "This is a fault of the program ({kind}). Where it happened is noted in the file "
                "below, without a word of your journal.",
            ).format(kind=type(error).__name__),
            [
                QCoreApplication.translate("CrashDialog", "Go on"),
                QCoreApplication.translate("CrashDialog", "Quit"),
            ],
            parent,
            note=str(log),
        )
