"""The side bar filled: the pages with what waits there, pinned people, and the saved state.

It is on the screen before SQLAlchemy is loaded: `side_reading` asks the journal for it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.labels import caption, plain_tip
from relnotes.desktop.parts.person_rows import stand_for
from relnotes.desktop.parts.sidebar import NavItem, PersonItem, SideBar, SideLine
from relnotes.desktop.place import EVERYTHING, Place
from relnotes.desktop.tokens import px

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from relnotes.desktop.live import Live
    from relnotes.desktop.pages.page import Page, Services

Pinned = tuple[int, str]
"""A relationship's id and name."""
WIDE, NARROW = 207, 52
_GAP = 2
LARGE = 1_000
"""From how many relationships on a day is read beside the window's work."""


class PageEntry(NamedTuple):
    """A page of the window: its name in places, English title, icon, and how it is made."""

    name: str
    title: str
    icon: str
    make: Callable[["Live", "Services"], "Page"]
    listed: bool = True
    """Whether it stands in the side bar; others are opened by the action of their name."""
    from_first: bool = True
    """Whether it stands there at once, or only when the journal has something for it."""

    def words(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("Pages", self.title)


class Side(SideBar):
    """The side bar of the window."""

    go = Signal(object)
    """A `Place` that was chosen."""

    def __init__(self, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self._menu: QMenu | None = None
        self.items: dict[str, NavItem] = {}
        self._later = {page.name: page for page in pages if not page.from_first}
        for page in pages:
            if page.from_first:
                self._add_page(page)
        self._counts: dict[str, int] = {}
        self._pinned: tuple[Pinned, ...] = ()
        self._heading = caption(self.tr("Pinned"), elide=True)
        self._heading.setContentsMargins(px(10), px(14), px(10), px(4))
        self.narrow = False
        self.people: list[PersonItem] = []
        self._people_area = _PeopleArea()
        self._people_stack = self._people_area.stack
        self.add_widget(self._heading)
        self.add_widget(self._people_area)
        self.add_stretch()
        self.shared = self.add_line("eye-off", self.tr("Names are hidden"))
        self.shared.set_text(self.tr("Names are hidden · end"), ink="risk")
        self.shared.setToolTip(plain_tip(self.tr("Screen-share mode is on. Click to end it.")))
        self.shared.hide()
        self.saved = self.add_line("shield", self.tr("Everything is saved"))
        self.settings = SideLine("settings", self.tr("Settings"))
        self.lock = IconButton("lock", self.tr("Lock the journal"), role="quiet")
        self.share = IconButton("eye-off", self.tr("Screen-share mode"), role="quiet")
        self._lockable = False
        self.lock.hide()
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.settings, 1)
        row.addWidget(self.share)
        row.addWidget(self.lock)
        self.add_widget(foot)
        self.settings.clicked.connect(lambda: self.go.emit(Place("settings", tab=EVERYTHING)))
        self.mark.setAccessibleName(self.tr("relnotes, menu"))
        self.mark.setAccessibleDescription(self.tr("Everything that can be done, with its key"))
        self.mark.clicked.connect(self.open_menu)
        self._heading.hide()

    def list_page(self, name: str, *, listed: bool) -> None:
        """Lists a page that the journal has something for by now, as the last one."""
        if listed and name in self._later:
            self._add_page(self._later.pop(name))
        if name in self.items:
            self.items[name].setVisible(listed)

    def show_count(self, name: str, count: int) -> None:
        """Says how much waits on one page."""
        self.show_counts({**self._counts, name: count})

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Says how much waits on each page."""
        self._counts = dict(counts)
        for name, item in self.items.items():
            item.set_count(None if self.narrow else counts.get(name))

    def show_pinned(self, pinned: tuple[Pinned, ...]) -> None:
        """Lists who is pinned; nothing is made anew while they are the same."""
        if pinned == self._pinned:
            return
        self._pinned = pinned
        empty(self._people_stack)
        self.people = []
        self._heading.setVisible(bool(pinned) and not self.narrow)
        for key, name in pinned:
            item = PersonItem(name)
            stand_for(item, key)
            place = Place("relationships", key)
            item.clicked.connect(lambda *_, place=place: self.go.emit(place))
            item.setToolTip(plain_tip(name))
            self._people_stack.addWidget(item)
            self.people.append(item)
        self._people_area.fit()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a setter
        """Shows signs only where there is no room for words."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.setFixedWidth(px(NARROW if narrow else WIDE))
        self._heading.setVisible(bool(self._pinned) and not narrow)
        self.lock.setVisible(self._lockable and not narrow)
        self.share.setVisible(not narrow)
        self.show_counts(self._counts)

    def show_page(self, name: str) -> None:
        """Marks the page that is open."""
        if name in self.items:
            self.items[name].setChecked(True)
            return
        for item in self.items.values():
            item.setAutoExclusive(False)  # only so can the last one be unmarked
            item.setChecked(False)
            item.setAutoExclusive(True)

    def offer_lock(self) -> None:
        """Shows the lock; where there is no room for it, its key and the menu do the same."""
        self._lockable = True
        self.lock.setVisible(not self.narrow)

    def show_sharing(self, *, on: bool) -> None:
        """Marks quietly that names and words are hidden from who looks at the screen."""
        self.shared.setVisible(on)
        text = self.tr("End screen-share mode") if on else self.tr("Screen-share mode")
        self.share.setToolTip(plain_tip(text))
        self.share.setAccessibleName(text)

    def _add_page(self, page: PageEntry) -> None:
        """Adds a page below the others."""
        item = NavItem(page.icon, page.words())
        item.clicked.connect(lambda *_: self.go.emit(Place(page.name)))
        item.setToolTip(plain_tip(page.words()))
        last = next(reversed(self.items.values()), None)
        self.put_after(last, item)
        self.items[page.name] = item

    def set_menu(self, menu: "QMenu") -> None:
        """Gives it the menu, which is made once the program is there."""
        self._menu = menu

    def open_menu(self) -> None:
        """Opens the menu below the program's name."""
        if self._menu is not None:
            self._menu.popup(self.mark.mapToGlobal(QPoint(0, self.mark.height())))


class _PeopleArea(QWidget):
    """The pinned people, as many of them as a low window has room for."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(_GAP)
        self.stack.setAlignment(Qt.AlignmentFlag.AlignTop)

    def fit(self) -> None:
        """Shows those who fit, from the first."""
        room = self.height() + _GAP
        for at, item in enumerate(self._items(), start=1):
            item.setVisible(at * (item.sizeHint().height() + _GAP) <= room)

    def sizeHint(self) -> QSize:
        """Asks for room for all of them, seen or not."""
        heights = [item.sizeHint().height() + _GAP for item in self._items()]
        return QSize(0, max(0, sum(heights) - _GAP))

    def minimumSizeHint(self) -> QSize:
        """Lives with none."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows those who fit now."""
        super().resizeEvent(event)
        self.fit()

    def _items(self) -> list[QWidget]:
        items = (self.stack.itemAt(at) for at in range(self.stack.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]
