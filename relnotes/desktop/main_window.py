"""The window: it places the side bar, the top bar, the pages and the actions, and owns no data."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop import action_table as table
from relnotes.desktop import attaching
from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.frame import keep_place
from relnotes.desktop.lately import Lately
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import EVERYTHING, Page, Place, Services
from relnotes.desktop.palette import Palette
from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.notices import Toast
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.recent_menu import RecentMenu
from relnotes.desktop.reception import Reception
from relnotes.desktop.room import Room
from relnotes.desktop.side import PageEntry
from relnotes.desktop.side_reading import read_side
from relnotes.desktop.theme import CHOICES, Choice
from relnotes.desktop.tokens import px
from relnotes.desktop.trail import Trail
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
    ) -> None:
        super().__init__()
        self.live, self.services = live, services
        self._entries = {page.name: page for page in pages}
        self._dialogs = dialogs
        self._pages: dict[str, Page] = {}
        self._trail = Trail()
        self.setWindowTitle("relnotes")
        set_surface(self, "window")
        self.menu = self._make_menu()
        self.room = early if isinstance(early, Room) else Room(pages)
        self.room.side.set_menu(self.menu)
        self._sample, self._protectable = sample, False
        self._counts = Counts(0, 0)
        self._views = QStackedWidget()
        self._views.addWidget(self.room)
        if isinstance(early, FirstPage):
            self.first = self._wired(early)
            self._views.setCurrentWidget(early)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)
        self.toast = Toast()
        self.toast.setParent(self)
        self.toast.hide()
        self._lately = Lately(services.settings, live.path)
        self.reception = Reception(self, services, self.take_files)
        self._handle()
        self._listen()
        self.resize(px(1280), px(800))

    @cached_property
    def first(self) -> FirstPage:
        """The page of an empty journal, made when it is first wanted."""
        return self._wired(FirstPage())

    @cached_property
    def results(self) -> Palette:
        """What the search field offers."""
        made = Palette(self.room.search, self.live, self.services, self._lately, self)
        made.chosen.connect(self.open_place)
        return made

    def filling(self) -> Iterator[None]:
        """Reads the side bar, and opens the page of this journal that was open last.

        It is done when the iterator ends; what is between two of its steps holds nothing long.
        """
        self._read_counts()
        yield
        if typed := self.room.search.text():
            self.results.search(typed)  # before there was anybody to look
        else:
            self.results.close_results()
        yield
        if self._counts.relationships:
            page = self._page(self._last().page)
            yield
            page.refresh_if_stale()
            yield
        self._settle_views()

    @property
    def page(self) -> Page | None:
        """The page that is shown; none on the first page of an empty journal."""
        shown = self.room.stack.currentWidget()
        in_room = self._views.currentWidget() is self.room
        return shown if in_room and isinstance(shown, Page) else None

    def open_place(self, place: Place) -> None:
        """Shows a place, and remembers it for back and forward."""
        page = self._show(place)
        if page is not None:
            self._trail.visit(page.place() if place == Place(page.name) else place)
            self._show_trail()

    def go_back(self) -> None:
        """Shows the place before."""
        self._show(self._trail.back())
        self._show_trail()

    def go_forward(self) -> None:
        """Shows the place from which the user went back."""
        self._show(self._trail.forward())
        self._show_trail()

    def open_dialog(self, name: str) -> QDialog:
        """Opens one of the window's dialogs for the place where the user is."""
        here = self.page.place() if self.page is not None else None
        dialog = self._dialogs[name](self.live, self.services, here, self)
        if isinstance(dialog, NewPersonDialog):
            dialog.accepted.connect(lambda: self._open_person(dialog.relationship_id))
        dialog.open()
        return dialog

    def take_files(self, files: Sequence[Path]) -> None:
        """Keeps dropped files with the relationship that is shown; elsewhere brings them in.

        Folders and what other programs export are brought in everywhere: they are about many.
        """
        here = self.page.place() if self.page is not None else None
        person = here.id if here is not None and here.page == "relationships" else None
        if person is not None and not any(map(attaching.is_about_many, files)):
            with self.services.messages.problems():
                kept = attaching.attach(self.live, person, files)
                self.services.messages.quiet(kept)
        elif "import" in self._dialogs:
            from relnotes.desktop.dialogs.import_people import ImportDialog

            ImportDialog.for_files(self.live, self.services, files, self).open()

    def undo(self) -> None:
        """Takes the last step back, and says which."""
        with self.services.messages.problems():
            label = self.live.undo().label
            self.services.messages.quiet(self.tr("Undone: {label}").format(label=label), undo=False)

    def redo(self) -> None:
        """Does the last undone step again."""
        with self.services.messages.problems():
            label = self.live.redo().label
            self.services.messages.quiet(self.tr("Done again: {label}").format(label=label))

    def choose_theme(self, choice: Choice) -> None:
        """Dresses the program, today and from now on."""
        self.services.theme.apply(cast("QApplication", QApplication.instance()), choice)
        self.services.settings.set(setting.THEME, choice)

    def focus_search(self) -> None:
        """Goes to the search field, which offers people, pages and actions too.

        The first page of an empty journal has none: it gives way to the page that was open last.
        """
        if self._at_first:
            self._begin()
        self.results.open()

    def offer_protection(self) -> None:
        """Offers a passphrase, where the journal has nothing in it yet."""
        self._protectable = True
        if "first" in vars(self):
            self.first.offer_protection()

    def open_menu(self) -> None:
        """Opens the menu, where there is a place for it."""
        if self._at_first:
            self._open_menu_at_first()
        else:
            self.room.side.open_menu()

    def refresh(self) -> None:
        """Reads what is shown anew."""
        self._read_side()
        if self.page is not None:
            self.page.refresh()

    def show_anew(self) -> None:
        """Makes everything that is shown again, because it may no longer be seen as it was."""
        here = self._trail.here
        for page in self._pages.values():
            self.room.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        for notice in (self.toast, self.room.banner, self.room.unsaved):
            notice.hide()
        self.results.close_results()
        self.room.search.clear()
        self.services.actions.offer({})
        self._read_side()
        if self._views.currentWidget() is self.room and here is not None:
            self._show(here)

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
        """What floats over the window keeps its place."""
        super().resizeEvent(event)
        self._place_toast()
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

    def _show(self, place: Place) -> Page | None:
        if place.page not in self._entries:
            return None
        page = self._page(place.page)
        turned = self.page is not page
        self._views.setCurrentWidget(self.room)
        self.room.show_page(page)
        page.refresh_if_stale()
        if turned:
            page.setFocus()
        if place != Place(page.name):
            with self.services.messages.problems():
                page.show_place(place)
        self.room.side.show_page(place.page)
        self._offer()
        if place.page == "relationships" and (who := page.place().id) is not None:
            self._lately.went_to(who)
        if self._entries[place.page].listed:
            self.services.settings.journal_set(setting.PAGE, self.live.path, place.page)
        return page

    def _page(self, name: str) -> Page:
        """The page of this name, made when it is first wanted."""
        if name not in self._pages:
            page = self._entries[name].make(self.live, self.services)
            page.go.connect(self.open_place)
            page.moved.connect(self._moved)
            page.acts_changed.connect(self._offer)
            page.counted.connect(partial(self.room.side.show_count, name))
            self._pages[name] = page
            self.room.stack.addWidget(page)
        return self._pages[name]

    def _moved(self, place: Place) -> None:
        if place.page == "relationships" and place.id is not None:
            self._lately.went_to(place.id)
        self._trail.visit(place)
        self._show_trail()

    def _offer(self) -> None:
        self.services.actions.offer(self.page.acts() if self.page is not None else {})

    def _show_trail(self) -> None:
        self.services.actions["back"].setEnabled(self._trail.can_go_back)
        self.services.actions["forward"].setEnabled(self._trail.can_go_forward)

    def _changed(self, _change: Change) -> None:
        self.toast.dismiss()
        self.room.banner.hide()
        self._read_side()
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

    def _read_counts(self) -> Counts:
        self._counts = read_side(self.room.side, self.live, self.services.settings)
        self._show_reach()
        return self._counts

    def _settle_views(self) -> None:
        """Shows the first page while there is nobody, and a page as soon as there is somebody."""
        if not self._counts.relationships and self._shows_listed():
            self._views.setCurrentWidget(self.first)
            self._offer()
        elif self.page is None:
            self._begin()

    def _shows_listed(self) -> bool:
        """History and trash stay open when the last relationship goes, or is not back yet."""
        return self.page is None or self._entries[self.page.name].listed

    def _begin(self) -> None:
        """Opens the page of this journal that was open last, or the first."""
        self._views.setCurrentWidget(self.room)
        self.open_place(self._last())

    def _last(self) -> Place:
        last = self.services.settings.journal_get(setting.PAGE, self.live.path)
        name = last if last in self._entries else next(iter(self._entries), "")
        return self._trail.here or Place(name)

    def _show_reach(self) -> None:
        reach, actions = self.live.reach, self.services.actions
        for name, label, bare, named in (
            ("undo", reach.undo, self.tr("Undo"), self.tr("Undo: {label}")),
            ("redo", reach.redo, self.tr("Redo"), self.tr("Redo: {label}")),
        ):
            actions[name].setEnabled(label is not None)
            actions.set_text(name, bare if label is None else named.format(label=label))

    def _show_problem(self, sentence: str) -> None:
        self.toast.dismiss()
        self.room.banner.set_text(sentence)
        self.room.banner.show()
        announce(self.room.banner, sentence, urgent=True)

    def _show_toast(self, text: str, undo: bool) -> None:  # noqa: FBT001  a slot of `said`
        self.room.banner.hide()
        self.toast.show_message(text, self.tr("Undo") if undo else "")
        self._place_toast()
        self.toast.raise_()

    def _place_toast(self) -> None:
        width = min(px(520), self.width() - 2 * px(16))
        height = max(self.toast.sizeHint().height(), self.toast.heightForWidth(width))
        left, top = (self.width() - width) // 2, self.height() - height - px(20)
        self.toast.setGeometry(left, top, width, height)

    def _open_menu_at_first(self) -> None:
        button, size = self.first.menu, self.menu.sizeHint()
        left = button.width() - size.width() if button.isLeftToRight() else 0
        self.menu.popup(button.mapToGlobal(QPoint(left, button.height())))

    def _make_menu(self) -> QMenu:
        menu, actions = QMenu(self), self.services.actions
        again = RecentMenu(self.services.recent, self.live.path, menu)
        for name in table.MENUS:
            if name in (table.FILE, table.HELP):
                menu.addActions(actions.menu(name))
                if name == table.FILE:
                    menu.insertMenu(actions["new_journal"], again)
                menu.addSeparator()
            else:
                menu.addMenu(table.words(name)).addActions(actions.menu(name))
        return menu

    def _handle(self) -> None:
        """Answers to the actions of the window."""
        actions = self.services.actions
        self.addActions(list(actions))
        acts: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "back": self.go_back,
            "forward": self.go_forward,
            "search": self.focus_search,
            "refresh": self.refresh,
            "menu": self.open_menu,
            "shortcuts": lambda: ShortcutsDialog(actions, self).open(),
            "about": self.show_about,
            "quit": self.close,
        }
        acts |= {name: partial(self.open_dialog, name) for name in self._dialogs}
        listed = [page for page in self._entries.values() if page.listed]
        for page in self._entries.values():
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
        self._show_trail()

    def _listen(self) -> None:
        actions, messages = self.services.actions, self.services.messages
        self.live.changed.connect(self._changed)
        self.live.changed_elsewhere.connect(self._read_side)
        self.live.troubled.connect(messages.show)
        messages.problem_met.connect(self._show_problem)
        messages.said.connect(self._show_toast)
        self.services.keeper.told.connect(self._show_backup)
        self.room.side.saved.clicked.connect(actions["backup"].trigger)
        self.toast.triggered.connect(self.undo)
        self.room.side.go.connect(self.open_place)
        self.room.log.setVisible("log" in self._dialogs)
        self.room.log.clicked.connect(actions["log"].trigger)
        self.services.recent.changed.connect(self._offer_journals)

    @property
    def _at_first(self) -> bool:
        return isinstance(self._views.currentWidget(), FirstPage)

    def _wired(self, first: FirstPage) -> FirstPage:
        actions, dialogs = self.services.actions, self._dialogs
        first.offer(begin="new_person" in dialogs, bring="import" in dialogs, look=self._sample)
        first.began.connect(actions["new_person"].trigger)
        first.brought.connect(actions["import"].trigger)
        first.looked.connect(self.looked_around)
        first.protected.connect(self.protected)
        first.opened.connect(actions["open_journal"].trigger)
        first.restored.connect(actions["backup"].trigger)
        first.menu_wanted.connect(self._open_menu_at_first)
        first.reopened.connect(self.services.recent.wanted)
        first.offer_journals(self._other_journals())
        if self._protectable:
            first.offer_protection()
        self._views.addWidget(first)
        return first

    def _offer_journals(self) -> None:
        if "first" in vars(self):
            self.first.offer_journals(self._other_journals())

    def _other_journals(self) -> list[Path]:
        return [path for path in self.services.recent.journals() if path != self.live.path]
