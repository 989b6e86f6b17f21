"""Which page the window shows, and the way there: pages, places, back and forward."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStackedWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.lately import Lately
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.parts.keyboard import hand_into, moves_by_keys
from relnotes.desktop.room import Room
from relnotes.desktop.side import PageEntry
from relnotes.desktop.trail import Trail


class Visiting(QObject):
    """Makes a page when it is first wanted, and remembers where the user was."""

    def __init__(
        self,
        room: Room,
        live: Live,
        services: Services,
        pages: Sequence[PageEntry],
        trail: Trail | None = None,
    ) -> None:
        """`trail` is where the user was in a window before this one, and goes on here."""
        super().__init__()
        self._room, self._live, self._services = room, live, services
        self._entries = {page.name: page for page in pages}
        self._pages: dict[str, Page] = {}
        self._begun = False
        self.trail = trail or Trail()
        self.lately = Lately(services.settings, live.path)
        self.views = QStackedWidget()
        """The room with its pages, and the first page of an empty journal."""
        in_parts(self.views)
        self.views.addWidget(room)

    @property
    def page(self) -> Page | None:
        """The page that is shown; none on the first page of an empty journal."""
        shown = self._room.stack.currentWidget()
        in_room = self.views.currentWidget() is self._room
        return shown if in_room and isinstance(shown, Page) else None

    @property
    def has_begun(self) -> bool:
        """Whether a page was opened; one that was only made may lie uppermost all the same."""
        return self.page is not None and self._begun

    @property
    def at_first(self) -> bool:
        """Whether the first page of an empty journal is shown."""
        return isinstance(self.views.currentWidget(), FirstPage)

    @property
    def stays(self) -> bool:
        """Whether what is shown stays when nobody is left, as history and trash do."""
        here = self.page.place() if self.page is not None else self.trail.here
        return here is not None and not self._entries[here.page].listed

    def open(self, place: Place) -> None:
        """Shows a place, and remembers it for back and forward."""
        page = self._show(place)
        if page is not None:
            self.trail.visit(page.place() if place == Place(page.name) else place)
            self.show_trail()

    def go_back(self) -> None:
        """Shows the place before."""
        self._show(self.trail.back())
        self.show_trail()

    def go_forward(self) -> None:
        """Shows the place from which the user went back."""
        self._show(self.trail.forward())
        self.show_trail()

    def come_back(self) -> None:
        """Gives the keyboard back to the page that is shown."""
        if self.page is not None:
            hand_into(self.page, by_keys=True)

    def begin(self) -> None:
        """Opens the page of this journal that was open last, or the first."""
        self.views.setCurrentWidget(self._room)
        self.open(self._last())

    def first_to_show(self) -> Page:
        """The page that `begin` will open, made and not yet shown."""
        page = self._made(self._last().page)
        self.place(page)
        return page

    def ahead(self) -> Iterator[Page]:
        """The pages that may be asked for next, each made as it is asked for here.

        They stand nowhere yet: from the window's layout Qt would want to know how large they are,
        and for that have all that they hold dressed in one go. `place` puts them in.
        """
        for name in self._entries:
            if name not in self._pages:
                yield self._made(name)

    def hidden(self) -> tuple[Page, ...]:
        """The pages that are made and not looked at."""
        return tuple(page for page in self._pages.values() if not page.isVisible())

    def place(self, page: Page) -> None:
        """Puts a page that was made ahead among the others, unless it was opened meanwhile."""
        if page in self._pages.values() and self._room.stack.indexOf(page) < 0:
            self._room.stack.addWidget(page)

    def show_anew(self) -> None:
        """Makes the page that is shown again, and forgets the others."""
        here = self.trail.here
        for page in self._pages.values():
            self._room.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._services.actions.offer({})
        if self.views.currentWidget() is self._room and here is not None:
            self._show(here)

    def letting_go(self) -> Iterator[None]:
        """Deletes the pages that nobody sees, one at each step: all at once they hold for long.

        What is on them is kept by then; the one that is uppermost goes with the window.
        """
        uppermost = self._room.stack.currentWidget()
        for name, page in list(self._pages.items()):
            if page is not uppermost:
                del self._pages[name]
                self._room.stack.removeWidget(page)
                page.deleteLater()
                yield

    def offer(self) -> None:
        """Has the page that is shown answer to the actions that it knows."""
        self._services.actions.offer(self.page.acts() if self.page is not None else {})

    def show_trail(self) -> None:
        """Says whether there is a way back, and forward."""
        self._services.actions["back"].setEnabled(self.trail.can_go_back)
        self._services.actions["forward"].setEnabled(self.trail.can_go_forward)

    def _show(self, place: Place) -> Page | None:
        if place.page not in self._entries:
            return None
        by_keys = moves_by_keys(self.views)
        page = self._made(place.page)
        turned = self.page is not page or not self._begun
        self._begun = True
        self.views.setCurrentWidget(self._room)
        self.place(page)
        page.coming()
        self._room.show_page(page)
        page.refresh_if_stale()
        focus = QApplication.focusWidget()
        if turned or focus is None or not page.isAncestorOf(focus):
            hand_into(page, by_keys=by_keys)
        if place != Place(page.name):
            with self._services.messages.problems():
                page.show_place(place)
        self._room.side.show_page(place.page)
        self.offer()
        if place.page == "relationships" and (who := page.place().id) is not None:
            self.lately.went_to(who)
        if self._entries[place.page].listed:
            self._services.settings.journal_set(setting.PAGE, self._live.path, place.page)
        return page

    def _made(self, name: str) -> Page:
        if name not in self._pages:
            page = self._entries[name].make(self._live, self._services)
            page.go.connect(self.open)
            page.moved.connect(self._moved)
            page.acts_changed.connect(self.offer)
            page.counted.connect(partial(self._room.side.show_count, name))
            self._pages[name] = page
        return self._pages[name]

    def _moved(self, place: Place) -> None:
        if self.page is None or self.page.name != place.page:
            return  # it is being made, and nobody sees it yet
        if place.page == "relationships" and place.id is not None:
            self.lately.went_to(place.id)
        self.trail.visit(place)
        self.show_trail()

    def _last(self) -> Place:
        last = self._services.settings.journal_get(setting.PAGE, self._live.path)
        name = last if last in self._entries else next(iter(self._entries), "")
        return self.trail.here or Place(name)
