"""Shift+F10 opens the menu of what has the focus, as the menu key does, which few keyboards have.

Windows and GTK do that for every program; Qt leaves it out on Linux and macOS.
"""

import sys

from PySide6.QtCore import QKeyCombination, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from relnotes.desktop.keys_heard import KeysHeard

_WANTED = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


class MenuKey(QObject):
    """Hears the two keys wherever the focus is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform != "win32":
            KeysHeard(self._hear, self)

    def _hear(self, _who: QObject, event: QKeyEvent) -> bool:
        if event.keyCombination() != _WANTED:
            return False
        event.accept()  # else the window hears it too
        QTimer.singleShot(0, self, _open)  # a menu may stay open for as long as it is asked
        return True


def _open() -> None:
    """Asks where the cursor is, as Qt does for the menu key."""
    asked = QApplication.focusWidget()
    if asked is None or QApplication.activePopupWidget() is not None:
        return
    at: QPoint = asked.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(asked, QContextMenuEvent(reason, at, asked.mapToGlobal(at)))
