"""Bringing people along from files of other programs: read, look, tick, then one step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop import masses
from relnotes.desktop.dialogs import import_words
from relnotes.desktop.dialogs.import_archive import ArchiveView
from relnotes.desktop.dialogs.import_found import FoundView
from relnotes.desktop.dialogs.import_rows import Read, read_files, trouble_sentence
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.long_change import LongChange
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import heading
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.exchange.answers import Guidance
from relnotes.journal import arrivals

_WAIT, _LOOK, _ARCHIVE = range(3)
_ENDINGS = (
    "*.vcf *.vcard *.ldif *.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.ics *.ical *.vcs *.json *.xml"
    " *.yaml *.sql *.md *.markdown *.journal *.doentry *.zip"
)
_AT_ONCE = 100
"""So many are written before anybody could notice; more of them, beside the window."""
_LABEL = 200
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
                "An address book, a calendar, a journal, or all of Monica, as they are saved from "
                "there. Drop files, a folder or a zip here, or choose them. Nothing changes before "
                "you have looked."
            ),
            self.tr("Choose files…"),
        )
        self.start.triggered.connect(self.ask_files)
        self.archive = ArchiveView(live, services)
        self.archive.made.connect(self._open)
        self.archive.failed.connect(self._failed)
        self.found = FoundView(live, services)
        self.newcomers, self.comers = self.found.newcomers, self.found.comers
        self.rooms = QStackedWidget()
        self.compare = Button("", "quiet")
        self.every, self.nobody = Button(self.tr("All"), "quiet"), Button(self.tr("None"), "quiet")
        self.other = Button(self.tr("Other files…"), "quiet")
        self._paths: tuple[Path, ...] = ()
        self.cancel = Button(self.tr("Cancel"))
        self.bring = Button(self.tr("Bring along"), "primary")
        self.destroyed.connect(masses.let_go)
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
                self.tr("Contacts and journals ({files})").format(files=_ENDINGS),
                self.tr("All files ({files})").format(files="*"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.read([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, paths: Sequence[Path]) -> None:
        """Reads files in the background and shows who is in them."""
        self.found.files.guidance = Guidance()
        self._read(paths)

    def _read(self, paths: Sequence[Path]) -> None:
        self.problem_line.hide()
        self._paths = tuple(paths)
        live, guidance = self.live, self.found.files.guidance

        def work(progress: Progress) -> Read:
            return read_files(live, self._paths, progress, guidance)

        title = self.tr("Reading your files")
        self.services.jobs.run(self, title, work, self._show, self._failed)

    def accept(self) -> None:
        """Brings those along who are ticked, after a backup of what was there before."""
        if self.found.chosen:
            self.services.keeper.first(self, BackupReason.IMPORT, self._bring)

    def _bring(self) -> None:
        """All of them in one step."""
        who, what = self.newcomers.ticked(), self.comers.ticked()
        about = self.found.about.currentData()
        if len(who) + len(what) > _AT_ONCE:
            many = LongChange(self.live, self._step(), arrivals.bring, who, what, about)
            title = self.tr("Bringing them along")
            many.run(self.services.jobs, self, title, self._came, self._failed)
            return
        try:
            arrived = self.live.do(self._step(), arrivals.bring, who, what, about)
        except Problem as problem:
            self._failed(problem)
            return
        self._came(arrived)

    def _came(self, arrived: arrivals.Arrived) -> None:
        self.added = arrived.added
        self.found.files.remember(self.live)
        self.services.messages.quiet(
            import_words.came(arrived, self.services.words),
            undo=any(
                (arrived.added, arrived.joined, arrived.entries, arrived.booked, arrived.pictures)
            ),
        )
        super().accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dropped."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)  # a move might take away the original
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.read(paths)

    def _failed(self, problem: Problem) -> None:
        if problem.code is Code.IS_ARCHIVE and len(self._paths) == 1:
            self._turn_to(_ARCHIVE)
            self.archive.show_archive(self._paths[0])
            return
        self.problem_line.set_text(self.services.words.problem(problem))
        self.problem_line.show()

    def _show(self, read: Read) -> None:
        several = len({file for file, _ in read.troubles}) > 1
        lines = [trouble_sentence(one, file if several else "") for file, one in read.troubles]
        found = bool(read.people or read.entries)
        self.found.show_read(read, lines)
        alike = {at for at, _ in self.newcomers.sameness.pairs}
        here = any(one.person_id is not None for _, one in self.newcomers.sameness.pairs)
        self.compare.setText(import_words.alike(len(alike), self.services.words, here=here))
        self.compare.setVisible(bool(alike))
        self._turn_to(_LOOK if found else _WAIT)
        if not found:
            nobody = self.tr("Nobody was found in this file. Nothing was changed.")
            shown = lines[:_MOST]
            if len(lines) > _MOST:
                more = self.tr("And {n} more like this.")
                shown.append(more.format(n=self.services.words.number(len(lines) - _MOST)))
            self.problem_line.set_text("\n".join(shown) or nobody)
            self.problem_line.show()

    def _turn_to(self, room: int) -> None:
        """Shows one of the rooms; only where there is something to tick, the buttons for that."""
        self.rooms.setCurrentIndex(room)
        for button in (self.every, self.nobody, self.bring):
            button.setVisible(room == _LOOK)
        self.other.setVisible(room != _WAIT)
        ask = self.found.files.ask  # also where nobody came of what was guessed
        for button, rooms in ((self.compare, (_LOOK,)), (ask, (_LOOK, _WAIT))):
            button.setVisible(room in rooms and not button.isHidden())

    def _open(self, path: Path) -> None:
        """Goes on in the journal that was made of an archive."""
        self.reject()
        self.services.recent.wanted.emit(path)

    @property
    def _label(self) -> str:
        """What the step is called in the history, and the button."""
        who, what = self.newcomers.coming, self.comers.chosen
        return import_words.bring(who, what, self.services.words)

    def _compare(self) -> None:
        """Shows who may be somebody else, side by side."""
        from relnotes.desktop.dialogs.import_matches import MatchesDialog

        MatchesDialog(self.newcomers, self.live, self.services, self).open()

    def _step(self) -> str:
        """The same with where they came from, by which the history tells it later."""
        names = [path.name for path in self._paths[:_MOST]]
        if len(self._paths) > _MOST:
            names.append("…")
        step = self.tr("{what}: {files}").format(what=self._label, files=", ".join(names))
        return step[:_LABEL]

    def _tick_all(self, *, ticked: bool) -> None:
        """Ticks all or none of what the shown table holds."""
        rows = self.found.ticks
        if rows is not None:
            rows.tick_all(ticked=ticked)

    def _say(self) -> None:
        """Counts anew what the button would do."""
        chosen = self.found.chosen
        self.bring.setText(self._label if chosen else self.tr("Bring along"))
        self.bring.setEnabled(chosen > 0)
        for button in (self.every, self.nobody):
            button.setEnabled(self.found.ticks is not None)

    def _arrange(self) -> None:
        self.found.counted.connect(self._say)
        self.found.turned.connect(self._say)
        self.found.files.guided.connect(lambda: self._read(self._paths))
        self.rooms.addWidget(self.start)
        for room in (self.found, self.archive):
            page = ScrollPage(margins=0)
            page.add(room, 1)
            page.fill()
            self.rooms.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.tr("Bring people along"), wrap=True))
        layout.addWidget(self.problem_line)
        layout.addWidget(self.rooms, 1)
        layout.addWidget(self._buttons())
        open_at(self, 920, 560)

    def _buttons(self) -> QWidget:
        self.other.clicked.connect(self.ask_files)
        self.every.clicked.connect(lambda: self._tick_all(ticked=True))
        self.nobody.clicked.connect(lambda: self._tick_all(ticked=False))
        self.compare.clicked.connect(self._compare)
        self.compare.hide()
        self.cancel.clicked.connect(self.reject)
        self.bring.clicked.connect(self.accept)
        self.bring.setDefault(True)
        for button in (self.every, self.nobody, self.other, self.bring):
            button.hide()
        quiet = [self.every, self.nobody, self.found.files.ask, self.compare, self.other]
        chosen = Flow([button.stand_flush() for button in quiet], gap=20)
        return Beside(chosen, Flow([self.cancel, self.bring], gap=8, end=True))
