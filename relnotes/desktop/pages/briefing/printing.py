"""Paper: a document as the system's printer puts it down."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from relnotes.exchange.document import Document
from relnotes.exchange.html import html

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_and_print(document: Document, parent: QWidget) -> None:
    """Asks for a printer with the system's dialog, and prints."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the printing system

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: put_down(document, printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()


def put_down(document: Document, printer: "QPrinter") -> None:
    """Prints a document; its texts are shown as they are, never as markup."""
    pages = QTextDocument()
    pages.setPageSize(QSizeF(printer.pageRect(printer.Unit.Point).size()))
    pages.setHtml(html(document))
    pages.print_(printer)
