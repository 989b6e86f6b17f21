"""The sheets of the screen on a printer, or as a plain PDF where typst is missing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from relnotes.desktop.pages.summarising.sheets import margins, sheets, size_of
from relnotes.desktop.pages.summarising.typeset import Sheet
from relnotes.desktop.tokens import LIGHT, current, set_current
from relnotes.exchange.document import Document
from relnotes.exchange.paper import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog

_SIZES = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}


def ask_and_print(
    document: Document, paper: Paper, parent: QWidget, *, more: Sequence[Document] = ()
) -> "QPrintDialog":
    """Asks for a printer with the system's dialog, and prints; `more` comes behind it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the printing system

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: put_down(document, paper, printer, more=more))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    return dialog


def plain_pdf(document: Document, paper: Paper) -> bytes:
    """The pages as a PDF that looks the same, but has no tags for those who can't see it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    layout = QPageLayout(
        QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    writer.setPageLayout(layout)
    put_down(document, paper, writer)
    return bytes(buffer.data().data())


def put_down(
    document: Document,
    paper: Paper,
    device: QPagedPaintDevice,
    *,
    more: Sequence[Document] = (),
) -> None:
    """Paints the pages in the inks of paper, whatever the theme of the screen is."""
    screen = current()
    set_current(LIGHT)
    try:
        _paint((document, *more), paper, device)
    finally:
        set_current(screen)


def _paint(documents: Sequence[Document], paper: Paper, device: QPagedPaintDevice) -> None:
    painter = QPainter(device)
    factor = device.width() / size_of(paper).width
    painter.scale(factor, factor)
    for number, document in enumerate(documents):
        pages = sheets(document, paper)
        for at, sheet in enumerate(pages):
            if number or at:
                device.newPage()
            for frame in margins(document, at, len(pages), paper):
                frame.paint(painter)
            _paint_sheet(painter, sheet)
    painter.end()


def _paint_sheet(painter: QPainter, sheet: Sheet) -> None:
    for placed in sheet.placed:
        painter.save()
        painter.translate(0, placed.top)
        for mark in placed.block.marks:
            mark.paint(painter)
        painter.restore()
