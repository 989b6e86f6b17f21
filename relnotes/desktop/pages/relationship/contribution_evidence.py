"""What shows a contribution: the entry it came of, and files that are kept with it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from relnotes.desktop import attaching
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.menus import add, short
from relnotes.journal import attachments, contributions, entries
from relnotes.journal.attachments import AttachmentLine
from relnotes.journal.contributions import ContributionLine

_ENTRIES = 8
"""How many of the latest entries are offered."""


class Evidence(QObject):
    """The part of a card's menu that is about what shows it."""

    go = Signal(object)
    """A `Place` to open."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget

    def add_to(self, menu: QMenu, line: ContributionLine) -> None:
        """Ways to what shows it already, and ways to say what does."""
        inner = menu.addMenu(self.tr("What shows it"))
        if line.entry_id is not None:
            opens = Place("journal", line.entry_id)
            add(inner, self.tr("Open the entry"), partial(self.go.emit, opens))
        for file in line.files:
            text = self.tr("Open {file}").format(file=short(file.name))
            add(inner, text, partial(self._open, file))
        add(inner, self.tr("Attach a file…"), lambda: self._choose(line))
        known = self._live.read(entries.recent, line.relationship_id, limit=_ENTRIES)
        if known:
            inner.addSection(self.tr("The entry that shows it"))
        for one in known:
            chosen = one.id == line.entry_id
            day = self._services.words.day(one.day, self._live.today())
            wanted = None if chosen else one.id
            choose = partial(self.show_by, line, wanted)
            add(inner, short(f"{day}: {one.title}"), choose, ticked=chosen)

    def show_by(self, line: ContributionLine, entry_id: int | None) -> None:
        """Says which entry shows it, or that none does."""
        with self._services.messages.problems():
            label = self.tr("Say which entry shows it")
            self._live.do(label, contributions.show_by, line.id, entry_id)

    def keep(self, line: ContributionLine, chosen: list[Path]) -> None:
        """Keeps copies of files with it."""
        with self._services.messages.problems():
            said = attaching.attach(self._live, line.relationship_id, chosen, line.id)
            self._services.messages.quiet(said)

    def _open(self, file: AttachmentLine) -> None:
        with self._services.messages.problems():
            data = self._live.read(attachments.content, file.id)
            self._services.copies.open(file.name, data, self._live.now())

    def _choose(self, line: ContributionLine) -> None:
        dialog = QFileDialog(self._widget, self.tr("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.keep(line, [Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
