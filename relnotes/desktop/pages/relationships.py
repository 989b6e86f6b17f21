"""Relationships: everyone at the left, and the one that is open with its tabs at the right."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services, is_much
from relnotes.desktop.pages.relationship.acts import RelationshipActs, Target
from relnotes.desktop.pages.relationship.header import RelationshipHeader
from relnotes.desktop.pages.relationship.master import MasterList
from relnotes.desktop.pages.relationship.opened_tabs import NAMES, OpenedTabs
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.pages.relationship.turning import Turned, Turning
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.in_place import InPlace
from relnotes.desktop.parts.splitter import Splitter
from relnotes.desktop.tokens import px
from relnotes.desktop.turns import Steps, Turns
from relnotes.domain.problem import Problem
from relnotes.journal import people
from relnotes.journal.access import Change
from relnotes.journal.people import Header

_WAITING = 40
"""How many turns a page that is made ahead waits for what is read beside it."""
_LIST_AT_MOST = 0.34
"""The part of the width that the list may take."""


class RelationshipsPage(Page):
    """Places the list, the head and the tabs; each of them shows itself."""

    name = "relationships"
    tables = frozenset(
        {"relationship", "rhythm", "tier_rhythm", "entry", "entry_person", "contribution",
         "repair", "role"}
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._header: Header | None = None
        self._header_day = dt.date.min
        self.relationship_acts = RelationshipActs(live, services, self)
        self.turning = Turning(live, self)
        self._showing_them = Turns(self)
        self._is_ahead = False
        self.list = MasterList(live, services)
        self.header = RelationshipHeader(services.words)
        self.tabs = OpenedTabs(live, services)
        self.bar = self.tabs.bar
        self.splitter = Splitter()
        self._list_width = px(262)
        self._right = QStackedWidget()
        self._arrange()
        self._connect()
        live.changed.connect(self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the larger part of a narrow window to the one that is open."""
        super().resizeEvent(event)
        width = event.size().width()
        across = min(self._list_width, round(width * _LIST_AT_MOST))
        self.splitter.setSizes([across, width - across])

    def title(self) -> str:
        """The page's name for people."""
        return self.tr("Relationships")

    def refresh(self) -> None:
        """Reads the list and the head, and what is seen of the one that is open."""
        for _ in self.reading():
            pass

    def reading(self) -> Iterator[None]:
        """The same in steps."""
        yield from self.list.reading()
        somebody = self._header is not None or self.turning.running
        if self.list.shown is None or not somebody:
            self._begin()
        yield
        if self._is_ahead and self.live.large:
            yield from self._asking_beside()
        yield from self._showing()

    def place(self) -> Place:
        """Who is open, and which tab."""
        return Place(self.name, self.list.shown, self.tabs.name)

    def show_place(self, place: Place) -> None:
        """Opens a relationship, one of its tabs, or both; a `Problem` where it is gone.

        "needs 12" is a tab at one of its records.
        """
        if place.id is not None:
            self.live.read(people.name_of, place.id)
            self.list.show_person(place.id)
        tab, _, part = (place.tab or "").partition(" ")
        if tab in NAMES:
            self.tabs.choose(tab)
        self._turn(part if tab == self.tabs.name else "")

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Edit and delete mean the relationship while its list has the keyboard."""
        mine: dict[str, Callable[[], object]] = {
            "filter": self.list.filter.setFocus,
            "new_person": self.add_person,
        }
        if self._header is None:
            return mine
        mine |= {"edit": self.edit, "brief": self.prepare}
        if self.list.view.hasFocus():
            return mine | {"delete": self.delete}
        return mine | dict(self.tab.acts())

    def ahead(self) -> Iterator[None]:
        """Reads, and makes all tabs: whoever is opened next may have others than who is open."""
        self._is_ahead = True
        yield from super().ahead()
        self._is_ahead = False
        if (index := self.list.model.index_of(self.list.shown)).isValid():
            self.list.model.row(index)  # with its neighbours, which are painted first
        yield
        yield from self.tabs.ahead(self.list.shown or 0)

    @property
    def tab(self) -> Tab:
        """The tab that is open, made if it was not yet."""
        return self.tabs.tab

    def edit(self) -> None:
        """Opens the form of the relationship."""
        if self.list.shown is not None:
            self.relationship_acts.edit(self.list.shown)

    def rename(self) -> None:
        """Lets the name be changed where it stands."""
        if self._header is None or self.live.read_only:
            return
        take = partial(self.relationship_acts.rename, self._header.id)
        InPlace(self.header.name, self._header.name, self.tr("Name"), take, within=self.header)

    def prepare(self) -> None:
        """Opens what to have in mind before meeting them."""
        if self.list.shown is not None:
            self.go.emit(Place("brief", self.list.shown))

    def delete(self) -> None:
        """Moves the relationship to the trash."""
        if self._header is not None:
            self.relationship_acts.delete(self._header)

    def add_person(self) -> None:
        """Opens the form for somebody new, and goes to them."""
        dialog = NewPersonDialog(self.live, self.services, self.place(), self)
        dialog.accepted.connect(lambda: self._added(dialog.relationship_id))
        dialog.open()

    def _added(self, relationship_id: int | None) -> None:
        if relationship_id is not None:
            self._open(Place(self.name, relationship_id, "overview"))

    def _asking_beside(self) -> Iterator[None]:
        """Asks on a thread what will be asked next: the first time it takes longer than a frame.

        Who comes to look meanwhile does not wait for it.
        """
        if (shown := self.list.shown) is not None:
            answered: list[object] = []
            self.turning.prepare(shown, self.tab, answered.append)
            for _ in range(_WAITING):
                if answered or not self._is_ahead:
                    return
                yield

    def _begin(self) -> None:
        """Opens whom the user looked at last, else the first in the list."""
        last = self.services.settings.journal_get(setting.PERSON, self.live.path)
        if last and self.live.read(people.is_here, last):
            self.list.begin_with(last)

    def _turn(self, part: str = "") -> None:
        """Shows who is chosen now, at `part` of the tab; in a large journal as soon as read."""
        self._showing_them.stop()
        shown = self.list.shown
        known = self._header is not None and self._header.id == shown
        somebody = self._header is not None or self.turning.running
        if self.live.large and somebody and shown is not None:
            asks = self.tab.question(shown) is not None and not self.tab.is_fresh(shown)
            if asks or not known:
                self._header = None
                self.turning.begin(shown, self.tab, partial(self._show_turned, part))
                return
        self._show_shown()
        self._go_to(part)

    def _show_turned(self, part: str, turned: Turned) -> None:
        self._header, self._header_day = turned.header, turned.today
        self._showing_them.begin(self._showing_turned(part, turned))

    def _showing_turned(self, part: str, turned: Turned) -> Steps:
        """Fills a tab that nobody sees yet in a turn of its own; all that is seen turns at once.

        It is painted when everything has its place.
        """
        if not turned.tab.isVisible():
            self._take(turned)
            yield 0
        self._right.setUpdatesEnabled(False)
        try:
            self._take(turned)
            self.header.show_header(turned.header, turned.today)
            for _ in self._showing(anew=False):
                pass
            self._go_to(part)
            yield 0
        finally:
            if isValid(self._right):
                self._right.setUpdatesEnabled(True)

    def _take(self, turned: Turned) -> None:
        if not turned.tab.is_fresh(turned.header.id):
            turned.tab.show_relationship(turned.header.id)
            turned.tab.take(turned.answer)

    def _go_to(self, part: str) -> None:
        if part:
            self.tab.show_part(part)

    def _show_shown(self) -> None:
        """Reads the head, unless only another tab is wanted, and what is seen of the tab."""
        known = self._header is not None and self._header.id == self.list.shown
        same_day = self._header_day == self.live.today()
        for _ in self._showing(anew=self.stale or not known or not same_day):
            pass

    def _showing(self, *, anew: bool = True) -> Iterator[None]:
        if anew:
            self._read_header()
        self._right.setCurrentIndex(1 if self._header is None else 0)
        if self._header is not None:
            self.tabs.fit(self._header.kind)
            self.services.settings.journal_set(setting.PERSON, self.live.path, self._header.id)
            yield
            yield from self.tabs.showing(self._header.id)
        self.acts_changed.emit()

    def _read_header(self) -> None:
        self.turning.stop()
        shown, today = self.list.shown, self.live.today()
        self._header, self._header_day = None, today
        if shown is not None:
            with self.services.messages.problems():
                self._header = self.live.read(people.header, shown, today)
        if self._header is not None:
            self.header.show_header(self._header, today)

    def showEvent(self, event: QShowEvent) -> None:
        """A tab that is seen again is up to date, whatever changed while it was not."""
        super().showEvent(event)
        if self._header is not None:
            self.tab.refresh_if_stale()

    def _told(self, change: Change) -> None:
        """Tells the tabs; the one that is seen reads at once, or beside the window."""
        self.tabs.hear(change)
        if self.turning.running:
            self._show_shown()  # what is being read may be older than the change
        elif self.isVisible() and self._is_here():
            if self.live.large and is_much(change):
                self.tab.read_beside()
            else:
                self.tab.refresh_if_stale()

    def _is_here(self) -> bool:
        """Whether who is shown is still in the journal; else the list turns to somebody else."""
        with suppress(Problem):
            return self._header is not None and bool(
                self.live.read(people.name_of, self._header.id)
            )
        return False

    def _open(self, place: Place) -> None:
        """Goes within the page where it can, else asks the window."""
        if place.page != self.name:
            self.go.emit(place)
            return
        with self.services.messages.problems():
            self.show_place(place)
            self.moved.emit(self.place())

    def _open_entry(self, entry_id: int) -> None:
        self._open(Place(self.name, self.list.shown, f"journal {entry_id}"))

    def _went(self) -> None:
        """The user chose another person or tab."""
        self._turn()
        self.moved.emit(self.place())

    def _popup(self, target: Target, at: QPoint) -> None:
        self.relationship_acts.popup(target, at)

    def _popup_header(self, at: QPoint) -> None:
        if self._header is not None:
            self._popup(self._header, at)

    def _summarise(self) -> None:
        if self.list.shown is not None:
            self.go.emit(Place("summaries", self.list.shown, "for"))

    def _keep_splitter(self) -> None:
        self._list_width = self.splitter.sizes()[0]
        state = bytes(self.splitter.saveState().data())
        self.services.settings.remember(setting.PEOPLE_SPLITTER, self.live.path, state)

    def _connect(self) -> None:
        self.list.chosen.connect(self._went)
        self.list.new_wanted.connect(self.add_person)
        self.list.menu_wanted.connect(self._popup)
        self.list.focus_changed.connect(self.acts_changed)
        self.tabs.chosen.connect(self._went)
        self.tabs.go.connect(self._open)
        self.tabs.acts_changed.connect(self.acts_changed)
        self.tabs.entry_wanted.connect(self._open_entry)
        self.header.summary_wanted.connect(self._summarise)
        self.header.name_wanted.connect(self.rename)
        self.header.entry_wanted.connect(self._open_entry)
        self.header.brief_wanted.connect(self.prepare)
        self.header.menu_wanted.connect(self._popup_header)
        self.relationship_acts.go.connect(self._open)
        self.splitter.splitterMoved.connect(self._keep_splitter)
        self.nobody.triggered.connect(self.add_person)

    def _arrange(self) -> None:
        opened = QWidget()
        for holder in (self._right, opened):
            in_parts(holder)  # a new look needs to reach what is seen of it, and not all tabs
        inner = QVBoxLayout(opened)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.header)
        inner.addWidget(self.tabs, 1)
        self.nobody = EmptyState(
            "people",
            self.tr("Nobody here yet"),
            self.tr("Who comes to mind first? A name is enough."),
            self.tr("Start with one person"),
        )
        self._right.addWidget(opened)
        self._right.addWidget(self.nobody)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([self._list_width, px(820)])
        kept = self.services.settings.remembered(setting.PEOPLE_SPLITTER, self.live.path)
        if self.splitter.restoreState(kept):
            self._list_width = self.splitter.sizes()[0]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.setFocusProxy(self.list.view)
