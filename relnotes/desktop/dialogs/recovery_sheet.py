"""A sheet of paper for the day on which the passphrase is forgotten."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import detail, heading
from relnotes.desktop.parts.led_text import LedText
from relnotes.desktop.tokens import px

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class RecoverySheet(QDialog):
    """Shows the sheet as it is printed; nothing of it is kept or copied by itself."""

    def __init__(self, passphrase: str, journal: Path, today: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self.sheet = LedText()
        self.sheet.setReadOnly(True)
        self.sheet.setAccessibleName(self.tr("Recovery sheet"))
        self.sheet.setPlainText(self._text(passphrase, journal, today))
        self.print_button = Button(self.tr("Print…"), role="primary", icon="print")
        self.print_button.clicked.connect(self.print_sheet)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.print_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.tr("Recovery sheet"), wrap=True))
        layout.addWidget(
            detail(
                self.tr(
                    "Keep it with your other papers, away from this computer. Whoever finds it "
                    "together with the file can read your journal."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.sheet, 1)
        layout.addLayout(buttons)
        self.resize(px(520), px(440))

    def print_sheet(self) -> None:
        """Asks for a printer and prints."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Recovery sheet"))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(printer))
        dialog.setModal(True)
        dialog.show()

    def _print(self, printer: "QPrinter") -> None:
        document = QTextDocument(self)
        document.setPlainText(self.sheet.toPlainText())
        document.print_(printer)

    def _text(self, passphrase: str, journal: Path, today: dt.date) -> str:
        lines = [
            self.tr("relnotes: recovery sheet"),
            "",
            self.tr("Journal: {file}").format(file=journal),
            self.tr("Written: {day}").format(day=today.isoformat()),
            "",
            self.tr("Passphrase (signs, spaces and capitals count):"),
            "",
            f"    {passphrase}",
            "",
            self.tr("To open it: start relnotes, choose the file, type the passphrase."),
            self.tr("Any program that knows SQLCipher 4 opens the file with the same passphrase."),
            self.tr("After a change of passphrase this sheet is of use for older copies only."),
        ]
        return "\n".join(lines)
