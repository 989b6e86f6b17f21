"""Where the journal lies, who can open it, which others there are, and its backups."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relnotes import paths
from relnotes.desktop import double_click, outside
from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.passphrase import MINUTES
from relnotes.desktop.live import Live
from relnotes.desktop.pages.adjusting.section import Section
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.labels import IconLabel, body, detail
from relnotes.domain.problem import Code, Problem
from relnotes.journal import backups


class JournalSection(Section):
    """The open journal, and the others that were open lately."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(services, "journal")
        self.head.set_text(self.tr("Journal"))
        self._live = live
        actions = services.actions
        self.others: list[PressRow] = []
        self._containers: list[QWidget] = []
        self.folder = Button(self.tr("Show the folder"))
        self.folder.clicked.connect(self._show_folder)
        self.where = self.add(self.tr("This journal"), paths.shown(live.path), self.folder)
        self.protect = Button(self.tr("Passphrase…"), icon="shield")
        self.protect.clicked.connect(actions["passphrase"].trigger)
        self.protected = self.add(self.tr("Passphrase"), self._how_protected(), self.protect)
        self.minutes = self.number(self.tr("Lock after"), setting.LOCK_MINUTES, self._minutes())
        if live.encrypted:
            why = self.tr("Without a key or a click. Ctrl+L locks at once.")
            self.add(self.tr("Lock after"), why, self.minutes)
        self.double_click: Combo | None = None
        if double_click.available():
            self.double_click = self.choice(
                self.tr("A double-click on a journal"),
                [(self.tr("Do nothing"), 0), (self.tr("Open it here"), 1)],
                self._open_here,
            )
            why = self.tr("relnotes then stands among the programs of this computer, too.")
            self.add(self.tr("A double-click on a journal"), why, self.double_click)
        self.open, self.new = Button(self.tr("Open another…")), Button(self.tr("Begin a new one…"))
        self.open.clicked.connect(actions["open_journal"].trigger)
        self.new.clicked.connect(actions["new_journal"].trigger)
        self.add(
            self.tr("Other journals"),
            self.tr("One file each. They know nothing of each other."),
            self.open,
            self.new,
        )
        services.recent.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Lists the others anew, and what can be done now."""
        actions = self.services.actions
        self.protect.setEnabled(actions["passphrase"].isEnabled())
        self.open.setEnabled(actions["open_journal"].isEnabled())
        self.new.setEnabled(actions["new_journal"].isEnabled())
        if self.double_click is not None:
            self.double_click.setCurrentIndex(int(double_click.is_on()))
        for container in self._containers:
            self.card.remove_row(container)
        self._containers.clear()
        self.others.clear()
        for path in self.services.recent.journals():
            if path != self._live.path:
                self._list(path)

    def _list(self, path: Path) -> None:
        row = PressRow(self.tr("Open {file}").format(file=path.stem))
        row.add(IconLabel("journal", "text2", 16))
        row.add(body(path.stem, elide=True), 1)
        where = detail(paths.shown(path.parent), elide=True)
        where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.add(where, 2)
        row.clicked.connect(partial(self.services.recent.wanted.emit, path))
        self.others.append(row)
        self._containers.append(self.card.add_row(row))

    def _open_here(self, on: object) -> None:
        try:
            double_click.turn(on=bool(on))
        except OSError as error:
            problem = Problem(Code.NOT_ALLOWED, file=str(error.filename or ""))
            self.services.messages.show(problem)
        self.refresh()

    def _how_protected(self) -> str:
        if self._live.encrypted:
            return self.tr("The file is encrypted. Without the passphrase nobody can open it.")
        return self.tr("Without one, whoever gets the file can read it.")

    def _minutes(self) -> list[tuple[str, int]]:
        words = self.services.words
        one, many = self.tr("1 minute"), self.tr("{n} minutes")
        never = self.tr("Never by itself")
        return [(words.count(n, one, many) if n else never, n) for n in MINUTES]

    def _show_folder(self) -> None:
        outside.show(self._live.path.parent)


class BackupsSection(Section):
    """What would be there after a bad day."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, "archive")
        self.head.set_text(self.tr("Backups"))
        self.all = Button(self.tr("See them all…"))
        self.all.clicked.connect(services.actions["backup"].trigger)
        self.state = self.add(self.tr("By themselves, after changes"), " ", self.all)
        self.more = Button(self.tr("Choose a folder…"))
        self.more.clicked.connect(services.actions["backup"].trigger)
        self.second = self.add(self.tr("Second copies"), " ", self.more)
        services.keeper.told.connect(self.refresh)

    def refresh(self) -> None:
        """Says how many there are, how old the last is, and where second copies go."""
        keeper, words = self.services.keeper, self.services.words
        line = keeper.line()
        self.all.setEnabled(line is not None)
        self.more.setEnabled(line is not None)
        if line is None:
            self.state.setText(self.tr("None are made of a journal that is only read."))
            return
        try:
            found = backups.listed(keeper.folder)
        except Problem as problem:
            self.state.setText(words.problem(problem))
            return
        count = words.count(len(found), self.tr("1 backup"), self.tr("{n} backups"))
        self.state.setText(f"{line.text} · {count}" if found else line.text)
        self.state.set_ink("risk" if line.late else "text2")
        second = keeper.second
        self.second.setText(
            paths.shown(second)
            if second is not None
            else self.tr("None yet. A stick or a synchronised folder outlives this computer.")
        )
