"""Paper: a document as the system's printer puts it down, on the paper of the user's country."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from relnotes.desktop.pages.summarising import on_paper
from relnotes.exchange.document import Document
from relnotes.exchange.paper import Paper

_LETTER = QLocale.MeasurementSystem.ImperialUSSystem


def usual_paper(locale: QLocale) -> Paper:
    """Letter where people measure in inches as in the United States, else A4."""
    return "us-letter" if locale.measurementSystem() == _LETTER else "a4"


def ask_and_print(document: Document, parent: QWidget) -> None:
    """Asks for a printer with the system's dialog, and prints."""
    on_paper.ask_and_print(document, usual_paper(QLocale()), parent)
