"""Which files are read, what wrote them and in which letters, and how to say otherwise."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.column_words import encoding_name, format_name
from relnotes.desktop.dialogs.import_columns import ColumnsDialog
from relnotes.desktop.dialogs.import_rows import Seen
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import detail
from relnotes.exchange.answers import Guidance
from relnotes.journal import mappings

_MOST = 3
"""Files that are named; the others are counted."""


class FilesLine(QWidget):
    """The files in a few words; what is said about their columns and letters is kept here."""

    guided = Signal()
    """Something was said: the files are to be read anew."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.guidance = Guidance()
        self.seen: tuple[Seen, ...] = ()
        self.ask = Button(self.tr("Columns and letters…"), "quiet")
        self.ask.clicked.connect(self.ask_columns)
        self.ask.hide()
        self._text = detail("", wrap=True)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._text)

    def show_files(self, files: Sequence[Seen]) -> None:
        """Names the files that hold somebody or something; asks at once where it was guessed."""
        self.seen = tuple(one for one in files if one.reading.encoding or one.reading.columns)
        filled = [one for one in files if one.people or one.entries]
        lines = [self._said(one) for one in filled[:_MOST]]
        if len(filled) > _MOST:
            lines.append(self.tr("and {n} more files").format(n=len(filled) - _MOST))
        self._text.setText("\n".join(lines))
        self.setVisible(bool(lines))
        self.ask.setVisible(bool(self.seen))
        if any(one.reading.needs_mapping for one in self.seen):
            self.ask_columns()

    def ask_columns(self) -> None:
        """Asks what the columns hold and how the letters are written, unclear sheets first."""
        files = sorted(self.seen, key=lambda one: not one.reading.needs_mapping)
        dialog = ColumnsDialog(self._services, files, self.guidance, self.window())
        dialog.accepted.connect(lambda: self._take(dialog.guidance))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remember(self, live: Live) -> None:
        """Keeps what was said, for the next sheets with the same headings."""
        said = {
            one.reading.signature: self.guidance.answers[one.name].as_kept()
            for one in self.seen
            if one.reading.signature and one.name in self.guidance.answers
        }
        if said:
            live.do("", mappings.remember, said)

    def _take(self, guidance: Guidance) -> None:
        self.guidance = guidance
        self.guided.emit()

    def _said(self, seen: Seen) -> str:
        reading = seen.reading
        parts = [PurePath(seen.name).name, format_name(reading.format)]
        if reading.encoding:
            parts.append(encoding_name(reading.encoding))
        if reading.columns:
            columns = len(reading.columns)
            one, many = self.tr("1 column"), self.tr("{n} columns")
            parts.append(self._services.words.count(columns, one, many))
        return " · ".join(parts)
