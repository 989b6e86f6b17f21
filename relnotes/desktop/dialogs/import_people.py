"""Bringing people along from files of other programs: read, look, tick, then one step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop import masses
from relnotes.desktop.dialogs.import_entries import Comers
from relnotes.desktop.dialogs.import_files import FilesLine
from relnotes.desktop.dialogs.import_rows import Newcomers, Read, read_files, trouble_sentence
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.long_change import LongChange
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, detail, heading
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.tabs import TabBar
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Problem
from relnotes.exchange.answers import Guidance
from relnotes.journal import arrivals, people

_WAIT, _LOOK = range(2)
_PEOPLE, _ENTRIES = range(2)
_SHARES = (20, 21, 15, 13, 15, 16)
_ENTRY_SHARES = (46, 14, 25, 15)
"""How many hundredths of the table each column takes."""
_ENDINGS = (
    "*.vcf *.vcard *.csv *.tsv *.txt *.xlsx *.xlsm *.ics *.ical *.vcs *.json *.sql *.md *.journal"
    " *.doentry *.zip"
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
        self.newcomers = Newcomers(services.words.locale, self)
        self.newcomers.counted.connect(self._say)
        self.comers = Comers(services.words.locale, live.today(), self)
        self.comers.counted.connect(self._say)
        self.table, self.entry_table = QTreeView(), QTreeView()
        self.tabs, self.tables = TabBar(), QStackedWidget()
        self.about = QComboBox()
        self._about_line = QLabel(self.tr("Entries that name &nobody here:"))
        self.troubles = QPlainTextEdit()
        self.rooms = QStackedWidget()
        self._summary = body("", "text2", wrap=True)
        self._odd = detail("", wrap=True)
        self.compare = Button("", "quiet")
        self.every, self.nobody = Button(self.tr("All"), "quiet"), Button(self.tr("None"), "quiet")
        self.other = Button(self.tr("Other files…"), "quiet")
        self.files = FilesLine(services)
        self.files.guided.connect(lambda: self._read(self._paths))
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
        self.files.guidance = Guidance()
        self._read(paths)

    def _read(self, paths: Sequence[Path]) -> None:
        self.problem_line.hide()
        self._paths = tuple(paths)
        live, guidance = self.live, self.files.guidance

        def work(progress: Progress) -> Read:
            return read_files(live, self._paths, progress, guidance)

        title = self.tr("Reading your files")
        self.services.jobs.run(self, title, work, self._show, self._failed)

    def accept(self) -> None:
        """Brings those along who are ticked, after a backup of what was there before."""
        if self.newcomers.chosen or self.comers.chosen:
            self.services.keeper.first(self, BackupReason.IMPORT, self._bring)

    def _bring(self) -> None:
        """All of them in one step."""
        who, what = self.newcomers.ticked(), self.comers.ticked()
        about = self.about.currentData()
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
        self.files.remember(self.live)
        counted = self.services.words.count
        said = [
            counted(
                len(arrived.added), self.tr("1 person came along"), self.tr("{n} people came along")
            )
        ]
        if arrived.joined:
            one = self.tr("1 was here under another name")
            many = self.tr("{n} were here under another name")
            said.append(counted(arrived.joined, one, many))
        if arrived.entries:
            said.append(counted(arrived.entries, self.tr("1 entry"), self.tr("{n} entries")))
        if arrived.booked:
            one, many = self.tr("1 next meeting"), self.tr("{n} next meetings")
            said.append(counted(arrived.booked, one, many))
        self.services.messages.quiet(
            ", ".join(said),
            undo=any((arrived.added, arrived.joined, arrived.entries, arrived.booked)),
        )
        super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out among the columns anew."""
        super().resizeEvent(event)
        width = event.size().width() - 2 * px(26)
        for table, shares in ((self.table, _SHARES), (self.entry_table, _ENTRY_SHARES)):
            for at, share in enumerate(shares):
                table.header().resizeSection(at, width * share // 100)

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
        found = bool(read.people or read.entries)
        self.newcomers.set_people(read.people)
        self.comers.set_entries(read.entries, read.wanted)
        alike = len({at for at, _ in self.newcomers.sameness.pairs})
        one, many = self.tr("1 may be here already…"), self.tr("{n} may be here already…")
        self.compare.setText(self.services.words.count(alike, one, many))
        self.compare.setVisible(alike > 0)
        self.rooms.setCurrentIndex(_LOOK if found else _WAIT)
        for button in (self.other, self.every, self.nobody, self.bring):
            button.setVisible(found)
        self.files.show_files(read.files)
        if not found:
            nobody = self.tr("Nobody was found in this file. Nothing was changed.")
            self.problem_line.set_text("\n".join(lines[:_MOST]) or nobody)
            self.problem_line.show()
            return
        self.troubles.setPlainText("\n".join(lines))
        self.troubles.setVisible(bool(lines))
        self._odd.setVisible(bool(lines))
        one, many = self.tr("One thing was odd:"), self.tr("{n} things were odd:")
        self._odd.setText(self.services.words.count(len(lines), one, many))
        self.tabs.setVisible(bool(read.entries))
        self.tabs.setCurrentIndex(_PEOPLE if read.people else _ENTRIES)
        self._offer_about(nobody=read.nobodys)
        for table in (self.table, self.entry_table):
            table.setCurrentIndex(table.model().index(0, 0))
        (self.table if read.people else self.entry_table).setFocus()

    def _offer_about(self, *, nobody: bool) -> None:
        """Asks whom the entries are about that name nobody, where there are any."""
        self.about.clear()
        self.about.addItem(self.tr("leave them out"), None)
        for one in self.live.read(people.names) if nobody else ():
            self.about.addItem(one.name, one.id)
        wanted = nobody and self.about.count() > 1
        self.about.setVisible(wanted)
        self._about_line.setVisible(wanted)

    def _label(self) -> str:
        """What the step is called in the history, and the button."""
        who, what = self.newcomers.chosen, self.comers.chosen
        counted = self.services.words.count
        if not what:
            one, many = self.tr("Bring 1 person along"), self.tr("Bring {n} people along")
            return counted(who, one, many)
        entries = counted(what, self.tr("1 entry"), self.tr("{n} entries"))
        if not who:
            return self.tr("Bring {what} along").format(what=entries)
        persons = counted(who, self.tr("1 person"), self.tr("{n} people"))
        return self.tr("Bring {who} and {what} along").format(who=persons, what=entries)

    def _compare(self) -> None:
        """Shows who may be somebody else, side by side."""
        from relnotes.desktop.dialogs.import_matches import MatchesDialog

        MatchesDialog(self.newcomers, self.live, self.services, self).open()

    def _step(self) -> str:
        """The same with where they came from, by which the history tells it later."""
        names = [path.name for path in self._paths[:_MOST]]
        if len(self._paths) > _MOST:
            names.append("…")
        step = self.tr("{what}: {files}").format(what=self._label(), files=", ".join(names))
        return step[:_LABEL]

    def _tick_all(self, *, ticked: bool) -> None:
        """Ticks all or none of what the shown table holds."""
        at_people = self.tables.currentIndex() == _PEOPLE
        (self.newcomers if at_people else self.comers).tick_all(ticked=ticked)

    def _say(self) -> None:
        """Counts anew what the button would do."""
        words = self.services.words
        rows = self.newcomers.rows
        chosen = self.newcomers.chosen + self.comers.chosen
        known = sum(row.known for row in rows)
        self.bring.setText(self._label() if chosen else self.tr("Bring along"))
        self.bring.setEnabled(chosen > 0)
        self.tabs.setTabText(_PEOPLE, self.tr("People {n}").format(n=len(rows)))
        self.tabs.setTabText(_ENTRIES, self.tr("Entries {n}").format(n=len(self.comers.rows)))
        found = words.count(len(rows), self.tr("1 person found."), self.tr("{n} people found."))
        here = words.count(known, self.tr("1 is here already."), self.tr("{n} are here already."))
        self._summary.setText(f"{found} {here}" if known else found)
        self._summary.setVisible(bool(rows))

    def _arrange(self) -> None:
        self.tabs.set_tabs(["", ""])
        self.tabs.currentChanged.connect(self.tables.setCurrentIndex)
        self.tabs.hide()
        for table, rows in ((self.table, self.newcomers), (self.entry_table, self.comers)):
            table.setModel(rows)
            table.setRootIsDecorated(False)
            table.setUniformRowHeights(True)
            table.setAllColumnsShowFocus(True)
            table.setTextElideMode(Qt.TextElideMode.ElideRight)
            table.activated.connect(rows.toggle)
            self.tables.addWidget(table)
        self.table.setAccessibleName(self.tr("People in the file"))
        self.entry_table.setAccessibleName(self.tr("Entries in the file"))
        self.tabs.setAccessibleName(self.tr("What is in the file"))
        self._about_line.setBuddy(self.about)
        self.about.activated.connect(lambda at: self.comers.tick_nobodys(ticked=at > 0))
        self.about.hide()
        self._about_line.hide()
        self.troubles.setReadOnly(True)
        self.troubles.setTabChangesFocus(True)
        self.troubles.setMaximumHeight(px(110))
        self.troubles.setAccessibleName(self.tr("What was odd"))
        look = QWidget()
        inner = QVBoxLayout(look)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(8))
        inner.addWidget(self._summary)
        inner.addWidget(self.files)
        inner.addWidget(self.tabs)
        inner.addWidget(self.tables, 1)
        inner.addWidget(Flow([self._about_line, self.about], gap=8))
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
        self.every.clicked.connect(lambda: self._tick_all(ticked=True))
        self.nobody.clicked.connect(lambda: self._tick_all(ticked=False))
        self.compare.clicked.connect(self._compare)
        self.compare.hide()
        self.cancel.clicked.connect(self.reject)
        self.bring.clicked.connect(self.accept)
        self.bring.setDefault(True)
        for button in (self.every, self.nobody, self.other, self.bring):
            button.hide()
        chosen = Flow([self.every, self.nobody, self.files.ask, self.compare, self.other], gap=8)
        return Beside(chosen, Flow([self.cancel, self.bring], gap=8))
