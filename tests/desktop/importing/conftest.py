"""Files of people, and the dialog that has read them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.journal import people

OLE = "BEGIN:VCARD\nVERSION:3.0\nFN:Ole Brumm\nBDAY:--02-29\nEND:VCARD\n"


class Opened:
    """A dialog that has read its files, and what it says."""

    def __init__(self, qtbot: QtBot, live: Live, services: Services, paths: Sequence[Path]) -> None:
        self.dialog = ImportDialog.for_files(live, services, paths, None)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitUntil(lambda: services.jobs.running == 0)

    @property
    def cells(self) -> list[list[str]]:
        """The table as it reads."""
        model = self.dialog.newcomers
        columns = range(model.columnCount())
        return [
            [model.index(row, column).data() for column in columns]
            for row in range(model.rowCount())
        ]

    def bring(self) -> None:
        """Presses the button."""
        QTest.mouseClick(self.dialog.bring, Qt.MouseButton.LeftButton)


def says(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def names_here(live: Live) -> list[str]:
    return [one.name for one in live.read(people.names)]
