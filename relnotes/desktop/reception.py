"""What comes to the window from outside its controls: dropped files, a mouse's side buttons."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent

from relnotes.desktop import attaching
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services

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
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the side buttons anywhere in the window, and files dropped where none else does."""
        kind = event.type()
        if watched is not self._window:
            return self._pressed(event) if kind == QEvent.Type.MouseButtonPress else False
        if kind == QEvent.Type.Show:
            self._listen()
        elif kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if _files(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._dropped(event)
        return False

    def _listen(self) -> None:
        """Hears the mouse at the screen's window, which every press comes through."""
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

    def _dropped(self, event: QDropEvent) -> bool:
        """One journal is opened; everything else is for the place where the user is."""
        files = _files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if len(files) == 1 and files[0].suffix == JOURNAL:
            self._services.recent.wanted.emit(files[0])
        else:
            self.take(files)
        return True

    def take(self, files: Sequence[Path]) -> None:
        """Keeps files with the relationship that is shown; elsewhere brings them in.

        Folders and what other programs export are brought in everywhere: they are about many.
        """
        page = self._window.page
        here = page.place() if page is not None else None
        person = here.id if here is not None and here.page == "relationships" else None
        if person is not None and not any(map(attaching.is_about_many, files)):
            with self._services.messages.problems():
                self._services.messages.quiet(attaching.attach(self._live, person, files))
        elif self._brings:
            from relnotes.desktop.dialogs.import_people import ImportDialog

            ImportDialog.for_files(self._live, self._services, files, self._window).open()


def _files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.exists()]
