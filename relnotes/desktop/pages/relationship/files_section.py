"""The files that are kept in the journal with a relationship."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from relnotes.desktop import attaching
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, edge_to_edge, stacked
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import PressRow, Row
from relnotes.desktop.parts.labels import IconLabel, body, detail, plain_tip
from relnotes.desktop.tokens import px
from relnotes.exchange import file_names, files
from relnotes.journal import attachments, trash
from relnotes.journal.attachments import AttachmentLine


class FilesSection(Section):
    """Each with its size; a press opens it, a copy can be taken out, and it can be taken away."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__("")
        self._live, self._services = live, services
        self._relationship_id: int | None = None
        self.head.set_text(self.tr("Files"))
        self.attach = Button(self.tr("Attach a file…"), "quiet", icon="plus")
        self.attach.clicked.connect(self._choose)
        self.head.add_action(self.attach)

    def show_files(self, relationship_id: int) -> None:
        """Lists what is kept with somebody."""
        self._relationship_id = relationship_id
        lines = self._live.read(attachments.of, relationship_id)
        if not self.is_new(relationship_id, lines):
            return
        if not lines:
            hint = self.tr("Drop a file here to keep a copy of it in the journal.")
            self.card.add_row(detail(hint, wrap=True))
        for line in lines:
            self.card.add_row(self._row(line), padded=False)

    def keep(self, chosen: list[Path]) -> None:
        """Keeps copies of these files."""
        if self._relationship_id is None:
            return
        with self._services.messages.problems():
            said = attaching.attach(self._live, self._relationship_id, chosen)
            self._services.messages.quiet(said)

    def open_copy(self, line: AttachmentLine) -> None:
        """Lets another program show a private copy of a file."""
        with self._services.messages.problems():
            data = self._live.read(attachments.content, line.id)
            self._services.copies.open(line.name, data, self._live.now())
            said = self.tr(
                "A copy of {file} is open. It goes when you close or lock the journal, and what "
                "you change in it goes too."
            )
            self._services.messages.quiet(said.format(file=line.name), undo=False)

    def save_copy(self, line: AttachmentLine, target: Path) -> None:
        """Writes the bytes of a file to where the user said."""
        with self._services.messages.problems():
            files.write(target, self._live.read(attachments.content, line.id))
            said = self.tr("Saved as {file}.").format(file=target.name)
            self._services.messages.quiet(said, undo=False)

    def throw(self, line: AttachmentLine) -> None:
        """Moves a file to the trash."""
        with self._services.messages.problems():
            self._live.do(self.tr("Remove a file"), trash.throw, "attachment", line.id)
            self._services.messages.quiet(self.tr("{file} is removed.").format(file=line.name))

    def _row(self, line: AttachmentLine) -> Row:
        copy = IconButton(
            "export", self.tr("Save a copy of {file}…").format(file=line.name), "quiet"
        )
        away = IconButton("trash", self.tr("Remove {file}").format(file=line.name), "quiet")
        copy.clicked.connect(partial(self._ask_where, line))
        away.clicked.connect(partial(self.throw, line))
        opening = edge_to_edge(PressRow(self.tr("Open {file}").format(file=line.name)))
        opening.setToolTip(plain_tip(line.name))
        opening.add(IconLabel("document", "text2", 16))
        size = detail(self._services.words.file_size(line.size))
        opening.add(stacked(body(line.name, elide=True), size), 1)
        opening.clicked.connect(partial(self.open_copy, line))
        row = Row(2)
        row.add(opening, 1)
        row.add(copy)
        row.add(away)
        row.setContentsMargins(0, 0, px(8), 0)
        return row

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.keep([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, line: AttachmentLine) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file_names.cleaned(line.name))
        dialog.fileSelected.connect(lambda name: self.save_copy(line, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
