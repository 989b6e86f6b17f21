"""The window: it places the side bar, the top bar, the pages and the actions, and owns no data."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop import settings as setting
from relnotes.desktop.coming import Coming
from relnotes.desktop.dialogs.lessons import LessonsDialog
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.frame import keep_place
from relnotes.desktop.live import Live
from relnotes.desktop.main_menu import main_menu
from relnotes.desktop.pages.page import EVERYTHING, Page, Place, Services
from relnotes.desktop.palette import Palette
from relnotes.desktop.parts.notices import Toast
from relnotes.desktop.person_menus import PersonMenus
from relnotes.desktop.reception import Reception
from relnotes.desktop.room import Room
from relnotes.desktop.side import PageEntry
from relnotes.desktop.side_reading import read_side, read_side_later
from relnotes.desktop.stepping import Stepping
from relnotes.desktop.telling import Telling
from relnotes.desktop.theme import CHOICES, Choice
from relnotes.desktop.tokens import px
from relnotes.desktop.trail import Trail
from relnotes.desktop.visiting import Visiting
from relnotes.desktop.welcome import Welcome
from relnotes.journal.access import Change
from relnotes.journal.people import Counts

DialogFactory = Callable[[Live, Services, Place | None, QWidget], QDialog]


class MainWindow(QWidget):
    """The window over one journal; pages and dialogs come as tables of factories.

    In the program it stands in the `Frame`. What was on the screen before it, `early`, goes on
    there: its side bar and its top bar are the window's own.
    """

    looked_around = Signal()
    """The user of an empty journal wants to see the sample."""
    protected = Signal()
    """The user of an empty journal wants it to have a passphrase."""
    closed = Signal()

    def __init__(
        self,
        live: Live,
        services: Services,
        *,
        pages: Sequence[PageEntry],
        dialogs: Mapping[str, DialogFactory],
        sample: bool = False,
        early: Room | FirstPage | None = None,
        trail: Trail | None = None,
    ) -> None:
        super().__init__()
        self.live, self.services = live, services
        self._known, self._dialogs = tuple(pages), dialogs
        self.setWindowTitle("relnotes")
        self.menu = main_menu(services, live.path, self)
        self.stepping = Stepping(live, services, self)
        self.room = early if isinstance(early, Room) else Room(pages)
        self.room.side.set_menu(self.menu)
        self._counts = Counts(0, 0, 0)
        self.coming = Coming(live, self)
        in_parts(self)
        self.visiting = Visiting(self.room, live, services, pages, trail)
        first = early if isinstance(early, FirstPage) else None
        self.welcome = Welcome(services, live.path, dialogs, sample=sample, early=first)
        self.welcome.setParent(self)
        if first is not None:
            self.welcome.show_in(self.visiting.views)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.visiting.views)
        self.visiting.setParent(self)
        self.telling = Telling(self, self.room, services.messages)
        self.reception = Reception(self, live, services, brings="import" in dialogs)
        PersonMenus(self, live, services)
        self._handle()
        self._listen()
        self.resize(px(1280), px(800))

    @property
    def first(self) -> FirstPage:
        """The page of an empty journal."""
        return self.welcome.page

    @cached_property
    def results(self) -> Palette:
        """What the search field offers."""
        made = Palette(self.room.search, self.live, self.services, self.visiting.lately, self)
        made.chosen.connect(self.open_place)
        made.left.connect(self.visiting.come_back)
        return made

    def filling(self) -> Iterator[None]:
        """Reads the side bar, and opens the page of this journal that was open last.

        It is done when the iterator ends; what is between two of its steps holds nothing long.
        """
        self._read_counts()
        self._show_backup()
        yield
        if typed := self.room.search.text():
            self.results.search(typed)  # before there was anybody to look
        else:
            self.results.close_results()
        yield
        if self._counts.relationships:
            page = self.visiting.first_to_show()
            yield
            yield from Page.ahead(page)  # and not what it would read besides
        self._settle_views()

    def pages_ahead(self) -> Iterator[Page]:
        """The pages that may be asked for next, each made as it is asked for here."""
        if self._counts.relationships:
            yield from self.visiting.ahead()

    @property
    def page(self) -> Page | None:
        """The page that is shown; none on the first page of an empty journal."""
        return self.visiting.page

    @property
    def toast(self) -> Toast:
        """The quiet line after an action."""
        return self.telling.toast

    def open_place(self, place: Place) -> None:
        """Shows a place, and remembers it for back and forward."""
        self.visiting.open(place)

    def go_back(self) -> None:
        """Shows the place before."""
        self.visiting.go_back()

    def open_dialog(self, name: str) -> QDialog:
        """Opens one of the window's dialogs for the place where the user is."""
        here = self.page.place() if self.page is not None else None
        dialog = self._dialogs[name](self.live, self.services, here, self)
        if isinstance(dialog, NewPersonDialog):
            dialog.accepted.connect(lambda: self._open_person(dialog.relationship_id))
        self.coming.open(dialog)
        return dialog

    def choose_theme(self, choice: Choice) -> None:
        """Dresses the program, today and from now on."""
        self.services.theme.choose(choice)
        self.services.settings.set(setting.THEME, choice)

    def focus_search(self) -> None:
        """Goes to the search field, which offers people, pages and actions too.

        The first page of an empty journal has none: it gives way to the page that was open last.
        """
        if self.visiting.at_first:
            self.visiting.begin()
        self.results.open()

    def offer_protection(self) -> None:
        """Offers a passphrase, where the journal has nothing in it yet."""
        self.welcome.offer_protection()

    def open_menu(self) -> None:
        """Opens the menu, where there is a place for it."""
        if self.visiting.at_first:
            self.welcome.open_menu(self.menu)
        else:
            self.room.side.open_menu()

    def refresh(self) -> None:
        """Reads what is shown anew."""
        self._read_side()
        if self.page is not None:
            self.page.refresh()

    def show_anew(self) -> None:
        """Makes everything that is shown again, because it may no longer be seen as it was."""
        for notice in (self.toast, self.room.banner, self.room.unsaved):
            notice.hide()
        self.results.close_results()
        self.room.search.clear()
        self._read_side()
        self.visiting.show_anew()

    def show_about(self) -> None:
        """Says what this program is."""
        from relnotes.desktop.dialogs.about import AboutDialog

        AboutDialog(self).open()

    def changeEvent(self, event: QEvent) -> None:
        """Looks, when the user comes back, for what the terminal did meanwhile."""
        super().changeEvent(event)
        came = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self.isVisible():
            with self.services.messages.problems():
                self.live.look_for_changes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What hangs below the search field goes."""
        super().resizeEvent(event)
        if "results" in vars(self):
            self.results.close_results()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps how the window was; all else is on disk already."""
        keep_place(self, self.services.settings, self.live.path)
        super().closeEvent(event)
        self.closed.emit()

    def _open_person(self, relationship_id: int | None) -> None:
        """Goes to somebody whom the user has just begun with."""
        if relationship_id is not None:
            self.open_place(Place("relationships", relationship_id, "overview"))

    def _changed(self, _change: Change) -> None:
        self.telling.hush()
        self._read_side_again()
        time = self.services.words.time(self.live.now().time())
        self.room.side.saved.set_text(self.tr("Saved · {time}").format(time=time))
        self._show_backup()

    def _show_backup(self) -> None:
        """Says when the last good backup was made, where backups are kept."""
        if (line := self.services.keeper.line()) is not None:
            self.room.side.saved.set_text(line.text, ink="risk" if line.late else "text2")

    def _read_side(self) -> None:
        self._read_counts()
        self._settle_views()

    def _read_side_again(self) -> None:
        """Reads it after a change; in a large journal beside the window."""
        if not self.live.large or not self._counts.relationships:
            self._read_side()
            return
        self.stepping.show()
        read_side_later(self.room.side, self.live, self.services.settings, self._take_counts)

    def _take_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._settle_views()

    def _read_counts(self) -> Counts:
        self._counts = read_side(self.room.side, self.live, self.services.settings)
        self.stepping.show()
        return self._counts

    def _settle_views(self) -> None:
        """Shows the first page while there is nobody, and a page as soon as there is somebody."""
        if not self._counts.relationships and not self.visiting.stays:
            self.welcome.show_in(self.visiting.views)
            self.visiting.offer()
        elif not self.visiting.has_begun:
            self.visiting.begin()

    def _handle(self) -> None:
        """Answers to the actions of the window."""
        actions = self.services.actions
        self.addActions(list(actions))
        acts: dict[str, Callable[[], object]] = {
            "undo": self.stepping.undo,
            "redo": self.stepping.redo,
            "back": self.go_back,
            "forward": self.visiting.go_forward,
            "search": self.focus_search,
            "refresh": self.refresh,
            "menu": self.open_menu,
            "shortcuts": lambda: self.coming.open(ShortcutsDialog(actions, self)),
            "lessons": lambda: self.coming.open(LessonsDialog(self)),
            "about": self.show_about,
            "quit": self.close,
        }
        acts |= {name: partial(self.open_dialog, name) for name in self._dialogs}
        listed = [page for page in self._known if page.listed]
        for page in self._known:
            if not page.listed:
                acts[page.name] = partial(self.open_place, Place(page.name, tab=EVERYTHING))
        for at, page in enumerate(listed, start=1):
            acts[f"page_{at}"] = partial(self.open_place, Place(page.name))
            actions.rename(f"page_{at}", page.words(), page.icon)
        for choice in CHOICES:
            acts[f"theme_{choice}"] = partial(self.choose_theme, choice)
            actions[f"theme_{choice}"].setChecked(self.services.theme.choice == choice)
        for name, act in acts.items():
            actions.handle(name, act)
        self.visiting.show_trail()

    def _listen(self) -> None:
        actions, messages = self.services.actions, self.services.messages
        self.live.changed.connect(self._changed)
        self.live.changed_elsewhere.connect(self._read_side)
        self.live.troubled.connect(messages.show)
        self.services.keeper.told.connect(self._show_backup)
        self.room.side.saved.clicked.connect(actions["backup"].trigger)
        self.toast.triggered.connect(self.stepping.undo)
        self.room.side.go.connect(self.open_place)
        self.room.log.setVisible("log" in self._dialogs)
        self.room.log.clicked.connect(actions["log"].trigger)
        self.welcome.looked_around.connect(self.looked_around)
        self.welcome.protected.connect(self.protected)
