"""The window: it places the side bar, the top bar, the pages and the actions, and owns no data."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QStackedWidget, QWidget

from relnotes import __version__
from relnotes.desktop import actions as table
from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import EVERYTHING, Page, Place, Services
from relnotes.desktop.parts.notices import Toast
from relnotes.desktop.room import Room
from relnotes.desktop.search_popup import SearchPopup
from relnotes.desktop.side import PageEntry
from relnotes.desktop.theme import CHOICES, Choice
from relnotes.desktop.tokens import px
from relnotes.desktop.trail import Trail
from relnotes.journal.access import Change

DialogFactory = Callable[[Live, Services, Place | None, QWidget], QDialog]


class MainWindow(QMainWindow):
    """The window over one journal; pages and dialogs come as tables of factories."""

    looked_around = Signal()
    """The user of an empty journal wants to see the sample."""
    closed = Signal()

    def __init__(
        self,
        live: Live,
        services: Services,
        *,
        pages: Sequence[PageEntry],
        dialogs: Mapping[str, DialogFactory],
        sample: bool = False,
    ) -> None:
        super().__init__()
        self.live, self.services = live, services
        self._entries = {page.name: page for page in pages}
        listed = [page for page in pages if page.listed]
        self._dialogs = dialogs
        self._pages: dict[str, Page] = {}
        self._trail = Trail()
        self.setWindowTitle("relnotes")
        self.menu = self._make_menu()
        keys = {name: self._key(name) for name in ("search", "log")}
        self.room = Room(listed, self.menu, search_key=keys["search"], log_key=keys["log"])
        self.first = FirstPage()
        self.first.offer(begin="new_person" in dialogs, bring="import" in dialogs, look=sample)
        self._views = QStackedWidget()
        self._views.addWidget(self.first)
        self._views.addWidget(self.room)
        self.setCentralWidget(self._views)
        self.toast = Toast()
        self.toast.setParent(self)
        self.toast.hide()
        self.results = SearchPopup(self.room.search, live, services.words, self)
        self._handle()
        self._listen()
        self._restore()

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
        """Goes to the search field."""
        self.room.search.setFocus()
        self.room.search.selectAll()

    def refresh(self) -> None:
        """Reads what is shown anew."""
        self._read_side()
        if self.page is not None:
            self.page.refresh()

    def show_about(self) -> None:
        """Says what this program is."""
        text = self.tr(
            "Version {version}. A journal for the relationships you work in. It stays in one file "
            "on this computer; relnotes opens no network connection. Free software under the "
            "GNU General Public License, version 3 or later."
        ).format(version=__version__)
        ProblemDialog("relnotes", text, [self.tr("Close")], self).open()

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
        self.results.close_results()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps how the window was; all else is on disk already."""
        self.services.settings.set(setting.GEOMETRY, bytes(self.saveGeometry().data()))
        self.services.settings.save()
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
        self.room.stack.setCurrentWidget(page)
        page.refresh_if_stale()
        if turned:
            page.setFocus()
        if place != Place(page.name):
            with self.services.messages.problems():
                page.show_place(place)
        self.room.side.show_page(place.page)
        self._offer()
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
        counts = self.room.side.read(self.live, self.services.settings)
        self._show_reach()
        if not counts.relationships and self._shows_listed():
            self._views.setCurrentWidget(self.first)
            self._offer()
        elif self._views.currentWidget() is self.first:
            self._begin()

    def _shows_listed(self) -> bool:
        """History and trash stay open when the last relationship goes, or is not back yet."""
        return self.page is None or self._entries[self.page.name].listed

    def _begin(self) -> None:
        """Opens the page of this journal that was open last, or the first."""
        last = self.services.settings.journal_get(setting.PAGE, self.live.path)
        name = last if last in self._entries else next(iter(self._entries), "")
        self._views.setCurrentWidget(self.room)
        self.open_place(self._trail.here or Place(name))

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

    def _make_menu(self) -> QMenu:
        menu, actions = QMenu(self), self.services.actions
        for name in table.MENUS:
            if name in (table.FILE, table.HELP):
                menu.addActions(actions.menu(name))
                menu.addSeparator()
            else:
                menu.addMenu(table.words(name)).addActions(actions.menu(name))
        return menu

    def _key(self, name: str) -> str:
        key = self.services.actions[name].shortcut()
        return key.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")

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
            "menu": self.room.side.open_menu,
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
            actions.rename(f"page_{at}", page.words())
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
        self.results.chosen.connect(self.open_place)
        self.room.log.setVisible("log" in self._dialogs)
        self.room.log.clicked.connect(actions["log"].trigger)
        self.first.began.connect(actions["new_person"].trigger)
        self.first.brought.connect(actions["import"].trigger)
        self.first.looked.connect(self.looked_around)

    def _restore(self) -> None:
        """The window as it was left: its size, and the page of this journal."""
        geometry = self.services.settings.get(setting.GEOMETRY)
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            self.resize(px(1280), px(800))
        self._read_side()
