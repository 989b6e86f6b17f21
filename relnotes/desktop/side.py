"""The side bar filled: the pages with what waits there, pinned people, and the saved state."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.parts.labels import caption, plain_tip
from relnotes.desktop.parts.scroll import empty
from relnotes.desktop.parts.sidebar import NavItem, PersonItem, SideBar
from relnotes.desktop.tokens import px
from relnotes.journal import people
from relnotes.journal.people import Name

WIDE, NARROW = 207, 52


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of the window: its name in places, English title, icon, and how it is made."""

    name: str
    title: str
    icon: str
    make: Callable[[Live, Services], Page]

    def words(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("Pages", self.title)


class Side(SideBar):
    """The side bar of the window."""

    go = Signal(object)
    """A `Place` that was chosen."""

    def __init__(self, pages: Sequence[PageEntry], menu: QMenu) -> None:
        super().__init__()
        self._menu = menu
        self.items: dict[str, NavItem] = {}
        for page in pages:
            item = self.add_item(page.icon, page.words())
            item.clicked.connect(lambda *_, name=page.name: self.go.emit(Place(name)))
            item.setToolTip(plain_tip(page.words()))
            self.items[page.name] = item
        self._counts: dict[str, int] = {}
        self._pinned: tuple[Name, ...] = ()
        self._heading = caption(self.tr("Pinned"), elide=True)
        self._heading.setContentsMargins(px(10), px(14), 0, px(4))
        self.narrow = False
        self.people: list[PersonItem] = []
        self._people_area = QWidget()
        self._people_stack = QVBoxLayout(self._people_area)
        self._people_stack.setContentsMargins(0, 0, 0, 0)
        self._people_stack.setSpacing(2)
        self.add_widget(self._heading)
        self.add_widget(self._people_area)
        self.add_stretch()
        self.saved = self.add_line("shield", self.tr("Everything is saved"))
        self.settings = self.add_line("settings", self.tr("Settings"))
        self.settings.clicked.connect(self.open_menu)
        self._heading.hide()

    def read(self, live: Live) -> people.Counts:
        """Reads the counts and the pinned people anew."""
        counts = live.read(people.counts)
        self.show_counts({"relationships": counts.relationships, "repair": counts.open_repairs})
        self.show_pinned(live.read(people.pinned))
        return counts

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Says how much waits on each page."""
        self._counts = dict(counts)
        for name, item in self.items.items():
            item.set_count(None if self.narrow else counts.get(name))

    def show_pinned(self, pinned: tuple[Name, ...]) -> None:
        """Lists who is pinned; nothing is made anew while they are the same."""
        if pinned == self._pinned:
            return
        self._pinned = pinned
        empty(self._people_stack)
        self.people = []
        self._heading.setVisible(bool(pinned) and not self.narrow)
        for name in pinned:
            item = PersonItem(name.name)
            place = Place("relationships", name.id)
            item.clicked.connect(lambda *_, place=place: self.go.emit(place))
            item.setToolTip(plain_tip(name.name))
            self._people_stack.addWidget(item)
            self.people.append(item)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a setter
        """Shows signs only where there is no room for words."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.setFixedWidth(px(NARROW if narrow else WIDE))
        self._heading.setVisible(bool(self._pinned) and not narrow)
        self.show_counts(self._counts)

    def show_page(self, name: str) -> None:
        """Marks the page that is open."""
        if name in self.items:
            self.items[name].setChecked(True)

    def open_menu(self) -> None:
        """Opens the menu above its line."""
        size = self._menu.sizeHint()
        self._menu.popup(self.settings.mapToGlobal(QPoint(0, -size.height())))
