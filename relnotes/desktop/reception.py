"""What comes to the window from outside its controls: dropped files, a mouse's side buttons."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from relnotes.desktop.pages.page import Services

JOURNAL = ".relnotes"
_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class Reception(QObject):
    """Sends on what arrives at a window, whichever of its controls the mouse is over."""

    def __init__(
        self, window: QWidget, services: Services, take: Callable[[list[Path]], object]
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._take = window, services, take
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
            self._take(files)
        return True


def _files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.exists()]
