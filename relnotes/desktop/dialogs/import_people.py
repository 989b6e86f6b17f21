"""Bringing people along from files of other programs: read, look, tick, then one step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.dialogs.import_rows import Newcomers, Read, read_files, trouble_sentence
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, detail, heading
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Problem
from relnotes.journal import arrivals

_WAIT, _LOOK = range(2)
_SHARES = (20, 21, 15, 13, 15, 16)
"""How many hundredths of the table each column takes."""
_MOST = 3
"""Troubles shown at once where there is nobody to show."""


class ImportDialog(QDialog):
    """Choose files, see who is in them, bring along whom you like."""

    def __init__(
        self, live: Live, services: Services, place: Place | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.live, self.services = live, services
        self.place = place
        self.added: tuple[int, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring people along"))
        self.setAcceptDrops(True)
        self.problem_line = Banner("", tone="unmet")
        self.problem_line.hide()
        self.start = EmptyState(
            "import",
            self.tr("From which file?"),
            self.tr(
                "A vCard (.vcf) or a spreadsheet (.csv), as address books save them. Drop files "
                "here, or choose them. Nothing changes before you have looked."
            ),
            self.tr("Choose files…"),
        )
        self.start.triggered.connect(self.ask_files)
        self.newcomers = Newcomers(services.words.locale, self)
        self.newcomers.counted.connect(self._say)
        self.table = QTreeView()
        self.troubles = QPlainTextEdit()
        self.rooms = QStackedWidget()
        self._summary = body("", "text2", wrap=True)
        self._odd = detail("", wrap=True)
        self.every, self.nobody = Button(self.tr("All"), "quiet"), Button(self.tr("None"), "quiet")
        self.other = Button(self.tr("Other files…"), "quiet")
        self.cancel = Button(self.tr("Cancel"))
        self.bring = Button(self.tr("Bring along"), "primary")
        self._arrange()
        self._say()

    @classmethod
    def for_files(
        cls, live: Live, services: Services, paths: Sequence[Path], parent: QWidget | None
    ) -> "ImportDialog":
        """The dialog for files that are known already, such as dropped ones."""
        dialog = cls(live, services, None, parent)
        dialog.read(paths)
        return dialog

    def ask_files(self) -> None:
        """Asks for files."""
        dialog = QFileDialog(self, self.tr("Choose files"))
        dialog.setNameFilters(
            [
                self.tr("Contacts ({files})").format(files="*.vcf *.vcard *.csv *.tsv *.txt"),
                self.tr("All files ({files})").format(files="*"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.read([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, paths: Sequence[Path]) -> None:
        """Reads files in the background and shows who is in them."""
        self.problem_line.hide()
        live = self.live

        def work(progress: Progress) -> Read:
            return read_files(live, tuple(paths), progress)

        title = self.tr("Reading your files")
        self.services.jobs.run(self, title, work, self._show, self._failed)

    def accept(self) -> None:
        """Brings those along who are ticked, after a backup of what was there before."""
        if self.newcomers.ticked():
            self.services.keeper.first(self, BackupReason.IMPORT, self._bring)

    def _bring(self) -> None:
        """All of them in one step."""
        chosen = self.newcomers.ticked()
        label = self.services.words.count(
            len(chosen), self.tr("Bring 1 person along"), self.tr("Bring {n} people along")
        )
        try:
            arrived = self.live.do(label, arrivals.bring, chosen)
        except Problem as problem:
            self._failed(problem)
            return
        self.added = arrived.added
        said = self.services.words.count(
            len(arrived.added), self.tr("1 person came along"), self.tr("{n} people came along")
        )
        self.services.messages.quiet(said, undo=bool(arrived.added))
        super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out among the columns anew."""
        super().resizeEvent(event)
        width = event.size().width() - 2 * px(26)
        for at, share in enumerate(_SHARES):
            self.table.header().resizeSection(at, width * share // 100)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read(paths)

    def _failed(self, problem: Problem) -> None:
        self.problem_line.set_text(self.services.words.problem(problem))
        self.problem_line.show()

    def _show(self, read: Read) -> None:
        several = len({file for file, _ in read.troubles}) > 1
        lines = [trouble_sentence(one, file if several else "") for file, one in read.troubles]
        self.newcomers.set_people(read.people)
        self.rooms.setCurrentIndex(_LOOK if read.people else _WAIT)
        for button in (self.other, self.every, self.nobody, self.bring):
            button.setVisible(bool(read.people))
        if not read.people:
            nobody = self.tr("Nobody was found in this file. Nothing was changed.")
            self.problem_line.set_text("\n".join(lines[:_MOST]) or nobody)
            self.problem_line.show()
            return
        self.troubles.setPlainText("\n".join(lines))
        self.troubles.setVisible(bool(lines))
        self._odd.setVisible(bool(lines))
        one, many = self.tr("One thing was odd:"), self.tr("{n} things were odd:")
        self._odd.setText(self.services.words.count(len(lines), one, many))
        self.table.setFocus()
        self.table.setCurrentIndex(self.newcomers.index(0, 0))

    def _say(self) -> None:
        """Counts anew what the button would do."""
        words = self.services.words
        rows = self.newcomers.rows
        chosen, known = len(self.newcomers.ticked()), sum(row.known for row in rows)
        self.bring.setText(
            words.count(chosen, self.tr("Bring 1 person along"), self.tr("Bring {n} people along"))
            if chosen
            else self.tr("Bring along")
        )
        self.bring.setEnabled(chosen > 0)
        found = words.count(len(rows), self.tr("1 person found."), self.tr("{n} people found."))
        here = words.count(known, self.tr("1 is here already."), self.tr("{n} are here already."))
        self._summary.setText(f"{found} {here}" if known else found)

    def _arrange(self) -> None:
        self.table.setModel(self.newcomers)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setAccessibleName(self.tr("People in the file"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.activated.connect(self.newcomers.toggle)
        self.troubles.setReadOnly(True)
        self.troubles.setTabChangesFocus(True)
        self.troubles.setMaximumHeight(px(110))
        self.troubles.setAccessibleName(self.tr("What was odd"))
        look = QWidget()
        inner = QVBoxLayout(look)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(8))
        inner.addWidget(self._summary)
        inner.addWidget(self.table, 1)
        inner.addWidget(self._odd)
        inner.addWidget(self.troubles)
        self.rooms.addWidget(self.start)
        self.rooms.addWidget(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.tr("Bring people along"), wrap=True))
        layout.addWidget(self.problem_line)
        layout.addWidget(self.rooms, 1)
        layout.addWidget(self._buttons())
        open_at(self, 840, 560)

    def _buttons(self) -> QWidget:
        self.other.clicked.connect(self.ask_files)
        self.every.clicked.connect(lambda: self.newcomers.tick_all(ticked=True))
        self.nobody.clicked.connect(lambda: self.newcomers.tick_all(ticked=False))
        self.cancel.clicked.connect(self.reject)
        self.bring.clicked.connect(self.accept)
        self.bring.setDefault(True)
        for button in (self.every, self.nobody, self.other, self.bring):
            button.hide()
        chosen = Flow([self.every, self.nobody, self.other], gap=8)
        return Beside(chosen, Flow([self.cancel, self.bring], gap=8))
