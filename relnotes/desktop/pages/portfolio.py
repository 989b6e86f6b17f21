"""The whole circle: who is here, what goes to and fro, how it moves, and where the year went."""

from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.surveying import looks
from relnotes.desktop.pages.surveying.giving import GivingView
from relnotes.desktop.pages.surveying.here import HereView
from relnotes.desktop.pages.surveying.introductions import IntroductionsView
from relnotes.desktop.pages.surveying.learned import LearnedView
from relnotes.desktop.pages.surveying.month import MonthView
from relnotes.desktop.pages.surveying.moving import MovingView
from relnotes.desktop.pages.surveying.spending import SpendingView
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.heads import page_title
from relnotes.desktop.parts.tabs import EDGE, TabBar
from relnotes.desktop.tokens import px
from relnotes.noop import QT_TRANSLATE_NOOP

_VIEWS: Mapping[str, tuple[str, type[View]]] = {
    "here": (QT_TRANSLATE_NOOP("PortfolioPage", "Who is here"), HereView),
    "giving": (QT_TRANSLATE_NOOP("PortfolioPage", "Give and take"), GivingView),
    "moving": (QT_TRANSLATE_NOOP("PortfolioPage", "What moves"), MovingView),
    "month": (QT_TRANSLATE_NOOP("PortfolioPage", "This month"), MonthView),
    "year": (QT_TRANSLATE_NOOP("PortfolioPage", "The year"), SpendingView),
    "introductions": (QT_TRANSLATE_NOOP("PortfolioPage", "Introductions"), IntroductionsView),
    "learned": (QT_TRANSLATE_NOOP("PortfolioPage", "Roles and lessons"), LearnedView),
}
VIEWS = tuple(_VIEWS)
"""The names of the views, as a place tells them."""


class PortfolioPage(Page):
    """Places the tabs; a view is made and read when it is first seen."""

    name: ClassVar[str] = "portfolio"

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.bar = TabBar([self.tr(text) for text, _ in _VIEWS.values()])
        self.bar.setAccessibleName(self.title())
        self.stack = QStackedWidget()
        in_parts(self.stack)
        self.views: dict[str, View] = {}
        self._fresh: set[str] = set()
        self._arrange()
        self.bar.currentChanged.connect(self._turned)

    @property
    def view(self) -> View:
        """The view that is open, made if it was not yet."""
        return self._made(VIEWS[self.bar.currentIndex()])

    def title(self) -> str:
        """The page's name."""
        return self.tr("Portfolio")

    def place(self) -> Place:
        """Which view is open."""
        return Place(self.name, None, VIEWS[self.bar.currentIndex()])

    def show_place(self, place: Place) -> None:
        """Opens a view: people at the part that is named, two of them at a person."""
        name = (place.tab or "").partition(" ")[0]
        if name not in VIEWS:
            return
        self.bar.setCurrentIndex(VIEWS.index(name))
        view = self.view
        if isinstance(view, HereView) and place.tab != name:
            view.choose(looks.part_at(place.tab or ""))
        if isinstance(view, GivingView) and place.id is not None:
            view.show_people(place.id)
        if isinstance(view, IntroductionsView) and place.id is not None:
            view.show_person(place.id)

    def refresh(self) -> None:
        """Reads the view that is open; the others when they are opened."""
        self._fresh.clear()
        self._read()

    def ahead(self) -> Iterator[None]:
        """Makes and reads all views, each in steps of its own."""
        yield from super().ahead()
        for name in VIEWS:
            self._made(name)
            yield
            self._refresh(name)
            yield

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Nothing of the window's is the page's own."""
        return {}

    def _read(self) -> None:
        self.stack.setCurrentWidget(self.view)
        self._refresh(VIEWS[self.bar.currentIndex()])

    def _refresh(self, name: str) -> None:
        if name not in self._fresh:
            self._fresh.add(name)
            self.views[name].refresh()

    def _made(self, name: str) -> View:
        if name not in self.views:
            made = _VIEWS[name][1](self.live, self.services)
            made.go.connect(self._go)
            self.views[name] = made
            self.stack.addWidget(made)
        return self.views[name]

    def _turned(self) -> None:
        self._read()
        self.moved.emit(self.place())

    def _go(self, place: Place) -> None:
        if place.page != self.name:
            self.go.emit(place)
            return
        self.show_place(place)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(px(24), px(24), px(24), 0)
        top.addWidget(page_title(self.title()), 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(px(24) - px(EDGE), px(6), px(24), 0)
        bar.addWidget(self.bar, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(bar)
        layout.addWidget(Hairline())
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.bar)
