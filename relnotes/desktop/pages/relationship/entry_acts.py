"""What can be done with an entry from a list of entries: its form, the trash, what was changed."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop.coming import open_hearing
from relnotes.desktop.icons import icon
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship import menus
from relnotes.domain import venting
from relnotes.domain.capture.edits import at_name
from relnotes.journal import trash
from relnotes.journal.entries import EntryLine


class EntryActs(QObject):
    """Acts on entries for a widget that lists them; dialogs open over that widget."""

    go = Signal(object)

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget

    def edit(self, entry: EntryLine) -> None:
        """Opens the form of an entry."""
        from relnotes.desktop.dialogs.log import LogDialog

        with self._services.messages.problems():
            LogDialog.edit(self._live, self._services, entry.id, self._widget).open()

    def delete(self, entry: EntryLine) -> None:
        """Moves an entry into the trash."""
        with self._services.messages.problems():
            self._live.do(self.tr("Move an entry to the trash"), trash.throw, "entry", entry.id)
            self._services.messages.quiet(self.tr("The entry is in the trash."))

    def show_history(self, entry: EntryLine) -> None:
        """Opens the page of what was changed about an entry."""
        self.go.emit(Place("history", entry.id, "entry"))

    def make_message(self, entry: EntryLine) -> None:
        """Opens the capture window with the words, to be said anew."""
        names = " ".join(at_name(one.name) for one in entry.people)
        words = "\n".join(part for part in (entry.title, entry.body) if part)
        self.capture(None, self.tr("{names} wrote — {words}").format(names=names, words=words))

    def capture(self, place: Place | None, text: str = "") -> None:
        """Asks what happened, with whom the place names."""
        from relnotes.desktop.capturing.window import CaptureWindow

        open_hearing(CaptureWindow(self._live, self._services, place, self._widget, text=text))

    def popup(self, entry: EntryLine, at: QPoint, *, of: int | None = None) -> None:
        """Opens the menu of an entry, in the list of one relationship or of all."""
        menu = menus.menu(self._widget)
        menu.addAction(icon("edit"), self.tr("Edit…"), lambda: self.edit(entry))
        if venting.is_venting(entry.tags):
            self._add_message(menu, entry)
        for one in entry.people:
            if one.id != of:
                text = self.tr("Open {name}").format(name=one.name.replace("&", "&&"))
                place = Place("relationships", one.id, "journal")
                menu.addAction(icon("person"), text, lambda place=place: self.go.emit(place))
        menu.addSeparator()
        menu.addAction(icon("clock"), self.tr("History"), lambda: self.show_history(entry))
        menu.addAction(icon("trash"), self.tr("Move to the trash"), lambda: self.delete(entry))
        menu.popup(at)

    def _add_message(self, menu: QMenu, entry: EntryLine) -> None:
        """What was let out can become a message, after a night."""
        cooled = venting.may_be_sent(entry.day, self._live.today())
        text = self.tr("Make a message of it…")
        if not cooled:
            text = self.tr("A message can be made of it from tomorrow on")
        act = menu.addAction(icon("mail"), text, lambda: self.make_message(entry))
        act.setEnabled(cooled)
