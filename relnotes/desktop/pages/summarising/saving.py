"""Where a document is written, and the writing: on a thread, whole or not at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from relnotes.desktop.jobs import Progress
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.on_paper import plain_pdf
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import documents, files
from relnotes.exchange.document import Document
from relnotes.exchange.paper import Paper

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_NAME_LIMIT = 80


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written: the dialog's title, a name, its ending, its kind in words.

    Without an ending it is a folder.
    """

    title: str
    name: str
    ending: str
    kind: str


Chooser = Callable[[QWidget, Wanted, Callable[[Path], object]], object]
"""Asks where a file should go and calls with the answer; not at all when the user thinks better."""


def ask_where(parent: QWidget, wanted: Wanted, then: Callable[[Path], object]) -> None:
    """Asks with the dialog for files, which also asks before it replaces one."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    pattern = f"*.{wanted.ending}" if wanted.ending else "*"
    dialog = QFileDialog(parent, wanted.title, folder, f"{wanted.kind} ({pattern})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(wanted.ending)
    dialog.selectFile(wanted.name)
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def format_name(ending: str) -> str:
    """What people call a format."""
    return {
        "pdf": QCoreApplication.translate("Formats", "PDF"),
        "docx": QCoreApplication.translate("Formats", "Word (DOCX)"),
        "html": QCoreApplication.translate("Formats", "Web page (HTML)"),
        "md": QCoreApplication.translate("Formats", "Text (Markdown)"),
        "csv": QCoreApplication.translate("Formats", "Spreadsheet (CSV)"),
    }[ending]


def file_name(words: str, ending: str) -> str:
    """A name for a file that every system takes, or for a folder where there is no ending."""
    kept = " ".join(_NOT_IN_NAMES.sub(" ", words).split()).strip(". ")[:_NAME_LIMIT].strip(". ")
    return ".".join(filter(None, (kept or "relnotes", ending)))


def wanted(document: Document, ending: str, day: str) -> Wanted:
    """The file for a document of a day (ISO) in a format."""
    kind = format_name(ending)
    title = QCoreApplication.translate("Formats", "Save as {format}").format(format=kind)
    return Wanted(title, file_name(f"{document.title} {day}", ending), ending, kind)


def lacks_tags() -> str:
    """What a PDF lacks that was painted."""
    return QCoreApplication.translate(
        "Formats", "This PDF has no tags for screen readers: this computer has no typst."
    )


def save(
    services: Services,
    parent: QWidget,
    document: Document,
    path: Path,
    *,
    ending: str,
    done: Callable[[Path], object],
    paper: Paper = "a4",
) -> None:
    """Writes a document in the background; `done` gets the path once it is all there."""
    if not document.sections:
        services.messages.show(Problem(Code.NOTHING_CHOSEN))
        return
    title = QCoreApplication.translate("Formats", "Making the {format}").format(
        format=format_name(ending)
    )

    def work(progress: Progress) -> Path:
        progress.step(0.1)
        documents.write(document, ending, path, paper=paper)
        return path

    def failed(problem: Problem) -> None:
        """Without typst the pages are painted: they look the same, but say nothing aloud."""
        with services.messages.problems():
            if problem.code is not Code.PDF_MISSING:
                raise problem
            files.write(path, plain_pdf(document, paper))
            done(path)
            services.messages.quiet(lacks_tags(), undo=False)

    services.jobs.run(parent, title, work, done, failed)
