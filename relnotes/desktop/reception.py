"""What comes to the window from outside its controls: dropped files, a mouse's side buttons."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent

from relnotes.desktop import attaching
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.drop_note import DropNote
from relnotes.desktop.parts.person_rows import whom
from relnotes.journal import people

if TYPE_CHECKING:
    from relnotes.desktop.main_window import MainWindow

JOURNAL = ".relnotes"
_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class Reception(QObject):
    """Sends on what arrives at a window, whichever of its controls the mouse is over."""

    def __init__(
        self, window: "MainWindow", live: Live, services: Services, *, brings: bool
    ) -> None:
        """`brings` says whether the window has a dialog that brings things in."""
        super().__init__(window)
        self._window, self._live, self._services = window, live, services
        self._brings = brings
        self._note: DropNote | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the side buttons and dropped files, wherever in the window the mouse is."""
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._window:
            self._listen()
        elif kind == QEvent.Type.MouseButtonPress and watched is not self._window:
            return self._pressed(event)
        elif isinstance(event, QDropEvent) and _files(event.mimeData()):
            # a field under the mouse would take the file for its name
            event.setDropAction(Qt.DropAction.CopyAction)  # a move might take away the original
            event.accept()
            at = event.position().toPoint()
            if kind == QEvent.Type.Drop:
                self._hush()
                self._dropped(event, self._whom(at))
            else:
                self._tell(at)
            return True
        elif kind == QEvent.Type.DragLeave:
            self._hush()
        return False

    def _listen(self) -> None:
        """Hears the mouse at the screen's window, which every press and drop comes through."""
        handle = self._window.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _pressed(self, event: QEvent) -> bool:
        name = _BUTTONS.get(event.button()) if isinstance(event, QMouseEvent) else None
        if name is None:
            return False
        self._services.actions[name].trigger()
        return True

    def _whom(self, at: QPoint) -> int | None:
        """Whose row, or pinned name, is at a point of the screen's window."""
        frame = self._window.window()
        return whom(frame.childAt(at), frame.mapToGlobal(at))

    def _tell(self, at: QPoint) -> None:
        """Says with whom a file would be kept, if let go now."""
        person, frame = self._whom(at), self._window.window()
        if person is None:
            self._hush()
            return
        text = self.tr("Keep it with {name}").format(name=self._name(person))
        if self._note is None:
            self._note = DropNote(self._window)
        self._note.say(text, self._window.mapFrom(frame, at))

    def _hush(self) -> None:
        if self._note is not None:
            self._note.hide()

    def _name(self, person: int) -> str:
        return self._live.read(people.name_of, person)

    def _dropped(self, event: QDropEvent, person: int | None) -> None:
        """One journal is opened; everything else is for the place where the user is."""
        files = _files(event.mimeData())
        if len(files) == 1 and files[0].suffix == JOURNAL:
            self._services.recent.wanted.emit(files[0])
        else:
            self.take(files, person)

    def take(self, files: Sequence[Path], on: int | None = None) -> None:
        """Keeps files with the relationship they fell on, or that is shown; else brings them in.

        Folders and what other programs export are brought in everywhere: they are about many.
        """
        page = self._window.page
        here = page.place() if page is not None else None
        shown = here.id if here is not None and here.page == "relationships" else None
        person = shown if on is None else on
        if person is not None and not any(map(attaching.is_about_many, files)):
            with self._services.messages.problems():
                said = attaching.attach(self._live, person, files)
                if person != shown:
                    said = self.tr("{name}: {said}").format(name=self._name(person), said=said)
                self._services.messages.quiet(said)
        elif self._brings:
            from relnotes.desktop.dialogs.import_people import ImportDialog

            dialog = ImportDialog.for_files(self._live, self._services, files, self._window)
            self._window.coming.open(dialog)


def _files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.exists()]
