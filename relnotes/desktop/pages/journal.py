"""The page of everything that happened: to look through, to search, to narrow down."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.journal_aside import FoundCard, YearCard
from relnotes.desktop.pages.journal_filters import Filters, Narrowed, of_time
from relnotes.desktop.pages.journal_rows import Line, LineLooks, Search, found, title
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.relationship.entry_acts import EntryActs
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.entry_delegate import EntryDelegate
from relnotes.desktop.parts.heads import page_title as large
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.rows_model import WINDOW, RowsModel
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.tokens import px
from relnotes.journal import entries

_ASIDE = 292
_BESIDE = 2.4
"""How many times as wide as what stands beside the page must be to show it."""
_NARROWEST, _LOWEST = 340, 220


class JournalPage(Page):
    """All entries, newest first, or what a search found, best first."""

    name = "journal"
    tables = frozenset(
        {"entry", "entry_person", "entry_tag", "tag", "contribution", "promise", "relationship"}
    )

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.filters = Filters(live, services.words)
        self.count = detail("")
        roles = LineLooks(live, services.words).roles()
        self.recent: RowsModel[Line] = RowsModel(
            title,
            roles=roles,
            fetch=self._fetch,
            order=lambda line: line.entry.after.rank,
            parent=self,
        )
        self.found: RowsModel[Line] = RowsModel(title, roles=roles, parent=self)
        self._model = self.recent
        self.view = RowsView()
        self.empty = EmptyState("journal", "", "", "")
        self.year = YearCard(services.words)
        self.people = FoundCard(services.words)
        self._stack = QStackedWidget()
        self.entry_acts = EntryActs(live, services, self)
        self._arrange()
        self.filters.take_up(services.settings.journal_get(setting.ENTRIES_CHOICE, live.path))
        self._listen()

    def minimumSizeHint(self) -> QSize:
        """The list lives with less than it would like, and what stands beside it can go."""
        return QSize(px(_NARROWEST), px(_LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside needs room beside the list."""
        super().resizeEvent(event)
        self.side.setFixedWidth(px(_ASIDE))
        self.side.setVisible(event.size().width() >= px(_ASIDE) * _BESIDE)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Journal")

    def coming(self) -> None:
        """Reads first: rows that are no longer there would be measured for the new width."""
        self.refresh_if_stale()

    def begin_anew(self) -> None:
        """Begins at the newest entry again."""
        self.recent.set_rows(())
        self.view.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Reads as many entries as were looked at, or searches again."""
        asked = self.filters.now
        if asked.text:
            self._turn_to(self.found)
            self.live.read_later(self, self._show_found, found, asked)
        else:
            self.people.show_found("", ())
            self.recent.refresh()
            self._turn_to(self.recent)
            self._count(asked)
            self._show_empty()
        self._read_year(self.year.year or self.live.today().year)

    def show_place(self, place: Place) -> None:
        """Shows and selects one entry, or those of the day or the month that the tab names."""
        if place.id is None:
            if place.tab is not None:
                self.filters.narrow(of_time(place.tab, self.services.words, self.live.today()))
            return
        with self.services.messages.problems():
            day = self.live.read(entries.card, place.id).day
            if self.filters.now != Narrowed():
                self.filters.narrow(Narrowed())
            if not self._select(place.id) and day is not None:
                until = self.services.words.day(day, self.live.today())
                text = self.tr("until {day}").format(day=until)
                self.filters.narrow(Narrowed(until=day, when=text))
                self._select(place.id)

    def place(self) -> Place:
        """The entry that is selected."""
        line = self.current()
        return Place(self.name, line.id if line else None)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Edit and delete mean the entry that is selected."""
        own: dict[str, Callable[[], object]] = {"filter": self.filters.edit_text}
        if self.current() is not None:
            own |= {"edit": self.edit, "delete": self.delete}
        return own

    def search_for(self, text: str) -> None:
        """Searches the entries for words."""
        self.filters.narrow(replace(self.filters.now, text=text.strip()))

    def current(self) -> Line | None:
        """The entry that is selected."""
        index = self.view.currentIndex()
        return self._model.row(index) if index.isValid() else None

    def edit(self) -> None:
        """Opens the selected entry's form."""
        if (line := self.current()) is not None:
            self.entry_acts.edit(line.entry)

    def delete(self) -> None:
        """Moves the selected entry into the trash."""
        if (line := self.current()) is not None:
            self.entry_acts.delete(line.entry)

    def log(self) -> None:
        """Opens the form for something new."""
        person = self.filters.now.person
        self.entry_acts.capture(Place("relationships", person) if person else None)

    def _fetch(self, last: Line | None, limit: int) -> Sequence[Line]:
        asked = self.filters.now
        lines = self.live.read(
            entries.recent,
            asked.person,
            kinds=asked.kinds,
            since=asked.since,
            until=asked.until,
            after=last.entry.after if last else None,
            limit=limit,
        )
        return [Line(one, one.body) for one in lines]

    def _show_found(self, result: Search) -> None:
        asked = self.filters.now
        if not asked.text:
            return
        self.found.set_rows(result.lines)
        self.people.show_found(asked.text, result.people)
        order = self.tr("newest first") if result.more else self.tr("best first")
        self._say(result.counted, order, more=result.more)
        self._show_empty()

    def _count(self, asked: Narrowed) -> None:
        """Says how many there are; where not all are loaded, they are counted beside the window."""
        if len(self.recent.rows) < WINDOW:
            self._say_all(len(self.recent.rows))
            return
        self.live.read_later(
            self,
            self._say_all,
            entries.count,
            asked.person,
            kinds=asked.kinds,
            since=asked.since,
            until=asked.until,
        )

    def _say_all(self, count: int) -> None:
        if self._model is self.recent:
            self._say(count, self.tr("newest first"))

    def _say(self, count: int, order: str, *, more: bool = False) -> None:
        many = self.tr("More than {n} entries") if more else self.tr("{n} entries")
        text = self.services.words.count(count, self.tr("{n} entry"), many)
        self.count.setText(f"{text}, {order}")

    def _show_empty(self) -> None:
        some = bool(self._model.rows)
        self._stack.setCurrentIndex(0 if some else 1)
        self.count.setVisible(some)
        if some:
            return
        if self.filters.now == Narrowed():
            self.empty.set_texts(
                self.tr("Nothing written yet"),
                self.tr("A meeting, a call, a thought: a line is enough."),
                self.tr("Log what happened"),
            )
        else:
            self.empty.set_texts(
                self.tr("Nothing like that is written down."),
                self.tr("Fewer words or a longer time find more."),
                self.tr("Show everything"),
            )

    def _begin(self) -> None:
        if self.filters.now == Narrowed():
            self.log()
        else:
            self.filters.narrow(Narrowed())

    def _narrowed(self, _asked: Narrowed) -> None:
        """Begins anew at the top of what is asked for now."""
        kept = self.filters.kept()
        self.services.settings.journal_set(setting.ENTRIES_CHOICE, self.live.path, kept)
        self.recent.set_rows(())
        self.refresh()
        self.view.scrollToTop()

    def _turn_to(self, model: RowsModel[Line]) -> None:
        if self._model is model and self.view.model() is model:
            return
        self._model = model
        before = self.view.selectionModel()
        self.view.setModel(model)
        if before is not None:
            before.deleteLater()
        self.view.selectionModel().currentChanged.connect(lambda *_: self.acts_changed.emit())
        self.acts_changed.emit()

    def _select(self, entry_id: int) -> bool:
        """Goes to an entry, if it is among the rows that are loaded."""
        index = self._model.index_of(entry_id)
        if not index.isValid():
            return False
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, RowsView.ScrollHint.PositionAtCenter)
        hand_to(self.view)
        return True

    def _choose_day(self, day: dt.date) -> None:
        """Narrows to one day; the same day again shows all."""
        now = self.filters.now
        if (now.since, now.until) == (day, day):
            self.filters.narrow(replace(now, since=None, until=None, when="", span=""))
            return
        when = self.services.words.day(day, self.live.today())
        self.filters.narrow(replace(now, since=day, until=day, when=when, span=""))

    def _choose_person(self, person: int, name: str) -> None:
        self.filters.narrow(replace(self.filters.now, person=person, name=name))

    def _read_year(self, year: int) -> None:
        self.year.read(self.live, year, self.filters.now.person)

    def _menu(self, at: QPoint) -> None:
        if (line := self.current()) is not None:
            self.entry_acts.popup(line.entry, self.view.viewport().mapToGlobal(at))

    def _listen(self) -> None:
        self.entry_acts.go.connect(self.go)
        self.filters.changed.connect(self._narrowed)
        self.year.day_chosen.connect(self._choose_day)
        self.year.turned.connect(self._read_year)
        self.people.person_chosen.connect(self._choose_person)
        self.empty.triggered.connect(self._begin)
        self.view.activated.connect(lambda _index: self.edit())
        self.view.customContextMenuRequested.connect(self._menu)

    def _arrange(self) -> None:
        self.view.setItemDelegate(EntryDelegate(self.view))
        boxed(self.view)
        self.view.setAccessibleName(self.tr("Entries"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusProxy(self.view)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        top = Beside(large(self.title()), self.filters, gap=12)
        left = QVBoxLayout()
        left.setSpacing(px(10))
        left.addWidget(top)
        left.addWidget(self.count)
        left.addWidget(self._stack, 1)
        right = QVBoxLayout()
        right.setSpacing(px(14))
        right.addSpacing(px(46))
        right.addWidget(self.year)
        right.addWidget(self.people)
        right.addStretch(1)
        self.side = QWidget()
        self.side.setFixedWidth(px(_ASIDE))
        self.side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout(self)
        across.setContentsMargins(px(24), px(24), px(24), px(24))
        across.setSpacing(px(20))
        across.addLayout(left, 1)
        across.addWidget(self.side)
