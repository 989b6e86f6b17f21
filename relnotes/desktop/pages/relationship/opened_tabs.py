"""The tabs of the relationship that is open: made when first seen, kept, and told of changes."""

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.pages.relationship.tab_table import TABS
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.tabs import EDGE, TabBar
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RelationshipKind
from relnotes.journal.access import Change

NAMES = tuple(entry.name for entry in TABS)
"""Of the tabs, as places have them."""


class OpenedTabs(QWidget):
    """The bar, and the tab that was chosen below it."""

    chosen = Signal()
    """The user went to another tab."""
    go = Signal(object)
    acts_changed = Signal()
    entry_wanted = Signal(int)

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self._live, self._services = live, services
        self._made: dict[str, Tab] = {}
        self.bar = TabBar([self.tr(entry.title) for entry in TABS])
        self.bar.setAccessibleName(self.tr("Parts of this relationship"))
        self.bar.currentChanged.connect(lambda _at: self.chosen.emit())
        self._stack = QStackedWidget()
        line = Hairline()
        for holder in (self, line, self._stack):
            in_parts(holder)  # a new look needs to reach what is seen of it, and not all tabs
        bar = QVBoxLayout()
        bar.setContentsMargins(px(24) - px(EDGE), 0, px(24), 0)
        bar.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(line)
        layout.addWidget(self._stack, 1)

    @property
    def name(self) -> str:
        """The tab that is open, by its name in places."""
        return NAMES[self.bar.currentIndex()]

    @property
    def tab(self) -> Tab:
        """The tab that is open, made if it was not yet."""
        return self._tab(self.name)

    def choose(self, name: str) -> None:
        """Opens a tab, without telling that it was chosen."""
        with QSignalBlocker(self.bar):
            self.bar.setCurrentIndex(NAMES.index(name))

    def fit(self, kind: RelationshipKind) -> None:
        """Leaves out what this kind of relationship does not have."""
        with QSignalBlocker(self.bar):
            if kind not in TABS[self.bar.currentIndex()].kinds:
                self.bar.setCurrentIndex(0)
            for at, entry in enumerate(TABS):
                if self.bar.isTabVisible(at) != (kind in entry.kinds):
                    self.bar.setTabVisible(at, kind in entry.kinds)

    def showing(self, relationship_id: int) -> Iterator[None]:
        """Shows the tab that is open, for this relationship and up to date; makes it first."""
        tab = self.tab
        yield
        tab.show_relationship(relationship_id)
        yield from tab.reading()
        self._stack.setCurrentWidget(tab)

    def hear(self, change: Change) -> None:
        """Tells all tabs of a change."""
        for tab in self._made.values():
            tab.hear(change)

    def ahead(self, relationship_id: int) -> Iterator[None]:
        """Makes all tabs in steps: whoever is opened next may have others than who is open."""
        for entry in TABS:
            tab = self._tab(entry.name)
            yield
            tab.show_relationship(relationship_id)
            if self._live.large:
                tab.read_beside()
            else:
                yield from tab.reading()
            yield

    def _tab(self, name: str) -> Tab:
        if name not in self._made:
            make = next(entry.make for entry in TABS if entry.name == name)
            tab = make(self._live, self._services)
            tab.go.connect(self.go)
            tab.acts_changed.connect(self.acts_changed)
            if isinstance(tab, OverviewTab):
                tab.entry_wanted.connect(self.entry_wanted)
            self._made[name] = tab
            self._stack.addWidget(tab)
        return self._made[name]
