"""Dialogs that come in turns: made, dressed and laid out, none of it long enough to be felt."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from relnotes.desktop.live import Live
from relnotes.desktop.turns import Steps, Turns


class Coming(QObject):
    """Opens a window's dialogs; over a large journal in turns, as there is more to do then."""

    def __init__(self, live: Live, window: QWidget) -> None:
        super().__init__(window)
        self._live, self._window, self._turns = live, window, Turns(self)

    def open(self, dialog: QDialog) -> None:
        """Opens it; one that was still to come gives way, and is let go."""
        if self._live.large:
            self._turns.begin(_opening(dialog, self._window))
        else:
            dialog.open()


def _opening(dialog: QDialog, window: QWidget) -> Steps:
    pressed = _Pressed(window.window().windowHandle(), dialog)
    opened = False
    try:
        yield 0
        dialog.ensurePolished()
        yield 0
        for one in dialog.findChildren(QWidget):
            one.ensurePolished()
        yield 0
        dialog.open()
        opened = True
        pressed.hand_over(dialog)
    finally:
        if not opened and isValid(dialog):
            dialog.deleteLater()


class _Pressed(QObject):
    """The keys that are pressed while a dialog is on its way: they are meant for it."""

    def __init__(self, window: QWindow | None, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._keys = window, list[QKeyEvent]()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps a key for later."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        self._keys.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
        return True

    def hand_over(self, dialog: QDialog) -> None:
        """Presses them there, one after the other, as long as it is open."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        for key in self._keys:
            if isValid(dialog) and dialog.isVisible():
                QApplication.sendEvent(dialog.focusWidget() or dialog, key)
