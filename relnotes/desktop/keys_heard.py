"""Keys heard before what has the focus takes them.

A filter on the whole application would do it too, but is asked about every event of every widget:
a page of some hundred widgets took a third longer to appear for it.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

Hear = Callable[[QObject, QKeyEvent], bool]
"""Gets who has the focus, or its window, and a key; answers whether nobody else is to get it."""


class KeysHeard(QObject):
    """Follows the focus, also into dialogs, for as long as its parent lives.

    It holds on to nobody: what loses the focus may be about to be deleted. Who had it once is
    listened to again when it comes back.
    """

    def __init__(self, hear: Hear, parent: QObject) -> None:
        super().__init__(parent)
        self._hear: Hear | None = hear
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.focusObjectChanged.connect(self._follow)
        self._follow(app.focusObject())

    def stop(self) -> None:
        """Hears no more."""
        self._hear = None
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears a key that somebody could claim for themselves."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        return self._hear is not None and self._hear(watched, event)

    def _follow(self, focus: QObject | None) -> None:
        if focus is None or self._hear is None:
            return
        focus.installEventFilter(self)
        if isinstance(focus, QWidget):
            focus.window().installEventFilter(self)
