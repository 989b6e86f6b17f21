"""What other people's files hold, before anything changes: people, entries, and what was odd."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.dialogs.import_entries import Comers
from relnotes.desktop.dialogs.import_files import FilesLine
from relnotes.desktop.dialogs.import_rows import Newcomers, Read
from relnotes.desktop.dialogs.ticked_rows import TickedRows
from relnotes.desktop.live import Live
from relnotes.desktop.name_book import NameBook, Whom
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body
from relnotes.desktop.parts.led_text import LedText
from relnotes.desktop.parts.tabs import TabBar
from relnotes.desktop.tokens import px

_PEOPLE, _ENTRIES, _ODD = range(3)
_WIDEST, _NARROWEST = 280, 640
"""The most that a column asks for, and the least that all of them share out."""
_TICK = 24
_LOOKED_AT = 20
"""So many rows say how wide a column is; a hundred thousand would be asked for long."""


class FoundView(QWidget):
    """A table for the people and one for the entries, to tick; what could not be read beside them.

    Each has all the room there is, under a tab of its own.
    """

    counted = Signal()
    """Another number is ticked."""
    turned = Signal()
    """Something else is looked at."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self.live, self._words = live, services.words
        self.newcomers = Newcomers(services.words.locale, self)
        self.comers = Comers(services.words.locale, live.today(), self)
        self.files = FilesLine(services)
        self.table, self.entry_table = QTreeView(), QTreeView()
        self._wide: dict[QTreeView, list[int]] = {}
        self.troubles = LedText()
        self.about = Whom()
        self._about_line = QLabel(self.tr("Entries that name &nobody here:"))
        self.tabs, self._tables = TabBar(["", "", ""]), QStackedWidget()
        self._summary = body("", "text2", wrap=True)
        self._arrange()

    @property
    def ticks(self) -> TickedRows[Any] | None:
        """The rows that are looked at, where there is anything to tick."""
        tables: dict[int, TickedRows[Any]] = {_PEOPLE: self.newcomers, _ENTRIES: self.comers}
        return tables.get(self._tables.currentIndex())

    @property
    def chosen(self) -> int:
        """How many people and entries are to come along."""
        return self.newcomers.chosen + self.comers.chosen

    def show_read(self, read: Read, odd: Sequence[str]) -> None:
        """Shows what was read, and a line for each thing that was odd."""
        self.newcomers.set_people(read.people)
        self.comers.set_entries(read.entries, read.wanted)
        self.troubles.setPlainText("\n".join(odd))
        for at, shown in ((_ENTRIES, bool(read.entries)), (_ODD, bool(odd))):
            self.tabs.setTabVisible(at, shown)
        self.tabs.setTabText(_ODD, self.tr("Odd {n}").format(n=len(odd)))
        self.tabs.setVisible(bool(read.entries or odd))
        first = _ENTRIES if all(row.stranger for row in read.people) else _PEOPLE
        self.tabs.setCurrentIndex(first if read.entries else _PEOPLE)
        self._summary.setText(" ".join(self._counts(read.known, len(odd))))
        self._summary.setVisible(bool(self.newcomers.rows or self.comers.rows or odd))
        self._offer_about(nobody=read.nobodys)
        self._measure()
        self._share(self.width() - px(4))
        for table in (self.table, self.entry_table):
            table.setCurrentIndex(table.model().index(0, 0))
        self.files.show_files(read.files)
        (self.entry_table if self.tabs.currentIndex() == _ENTRIES else self.table).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out among the columns anew."""
        super().resizeEvent(event)
        self._share(event.size().width() - px(4))

    def _share(self, width: int) -> None:
        """Gives each column what its words ask for; where there is less, at least its head.

        A table that is too narrow even for the heads scrolls sideways.
        """
        width -= self.table.verticalScrollBar().sizeHint().width()
        for table in (self.table, self.entry_table):
            header = table.header()
            heads = [header.sectionSizeHint(at) for at in range(header.count())]
            asked = [*map(max, heads, self._wide.get(table, heads))]
            asked[0] += px(_TICK)
            short = max(0, sum(asked) - max(width, px(_NARROWEST)))
            beyond = (sum(asked) - sum(heads)) or 1
            spare = max(0, width - sum(asked)) // len(heads)
            for at, head in enumerate(heads):
                less = -(-short * (asked[at] - head) // beyond)
                header.resizeSection(at, asked[at] - less + spare)

    def _measure(self) -> None:
        """Asks the first rows how wide their words are, once for every width of the table."""
        for table in (self.table, self.entry_table):
            columns = range(table.header().count())
            asked = (table.sizeHintForColumn(at) + px(12) for at in columns)
            self._wide[table] = [min(one, px(_WIDEST)) for one in asked]

    def _counts(self, known: int, odd: int) -> list[str]:
        """How many were found, how many of them are here, and how much was odd."""
        counted, rows, entries = self._words.count, self.newcomers.rows, self.comers.rows
        said = []
        if rows:
            one, many = self.tr("1 person found."), self.tr("{n} people found.")
            said.append(counted(len(rows), one, many))
        if entries:
            one, many = self.tr("1 entry found."), self.tr("{n} entries found.")
            said.append(counted(len(entries), one, many))
        if known:
            one, many = self.tr("1 is here already."), self.tr("{n} are here already.")
            said.append(counted(known, one, many))
        if odd:
            one, many = self.tr("One thing was odd."), self.tr("{n} things were odd.")
            said.append(counted(odd, one, many))
        return said

    def _say(self) -> None:
        people_text = self.tr("People {n}").format(n=len(self.newcomers.rows))
        self.tabs.setTabText(_PEOPLE, people_text)
        self.tabs.setTabText(_ENTRIES, self.tr("Entries {n}").format(n=len(self.comers.rows)))
        self.counted.emit()

    def _offer_about(self, *, nobody: bool) -> None:
        """Asks whom the entries are about that name nobody, where there are any."""
        everyone = NameBook.of(self.live).everyone if nobody else ()
        self.about.offer(everyone, head=self.tr("leave them out"))
        wanted = nobody and self.about.count() > 1
        self.about.setVisible(wanted)
        self._about_line.setVisible(wanted)

    def _arrange(self) -> None:
        for table, rows in ((self.table, self.newcomers), (self.entry_table, self.comers)):
            rows.counted.connect(self._say)
            table.setModel(rows)
            table.setRootIsDecorated(False)
            table.setUniformRowHeights(True)
            table.setTextElideMode(Qt.TextElideMode.ElideRight)
            table.setMinimumHeight(px(120))
            table.header().setResizeContentsPrecision(_LOOKED_AT)
            # Enter is for the button: were it a tick too, it would leave out whom it stands on.
            table.doubleClicked.connect(rows.toggle)
            table.clicked.connect(partial(_to_the_tick, table))
        self.newcomers.counted.connect(lambda: self.comers.follow(self.newcomers.strangers))
        self.table.setAccessibleName(self.tr("People in the file"))
        self.entry_table.setAccessibleName(self.tr("Entries in the file"))
        self.troubles.setAccessibleName(self.tr("What was odd"))
        self.tabs.setAccessibleName(self.tr("What is in the file"))
        self.troubles.setReadOnly(True)
        self.troubles.setTabChangesFocus(True)
        self._about_line.setBuddy(self.about)
        self.about.activated.connect(lambda at: self.comers.tick_nobodys(ticked=at > 0))
        entries = QWidget()
        below = QVBoxLayout(entries)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(px(8))
        below.addWidget(self.entry_table, 1)
        below.addWidget(Flow([self._about_line, self.about], gap=8))
        for page in (self.table, entries, self.troubles):
            self._tables.addWidget(page)
        self.tabs.currentChanged.connect(self._tables.setCurrentIndex)
        self._tables.currentChanged.connect(self.turned)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        for widget in (self._summary, self.files, self.tabs):
            stack.addWidget(widget)
        stack.addWidget(self._tables, 1)


def _to_the_tick(table: QTreeView, index: QModelIndex) -> None:
    """Space turns the tick wherever in a row somebody pressed."""
    table.setCurrentIndex(index.siblingAtColumn(0))
