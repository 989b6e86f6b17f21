"""Dialogs that come in turns: made, dressed and laid out, none of it long enough to be felt."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from relnotes.desktop.live import Live
from relnotes.desktop.turns import Steps, Turns


class Coming(QObject):
    """Opens a window's dialogs; over a large journal in turns, as there is more to do then."""

    def __init__(self, live: Live, window: QWidget) -> None:
        super().__init__(window)
        self._live, self._turns = live, Turns(self)

    def open(self, dialog: QDialog) -> None:
        """Opens it; one that was still to come gives way, and is let go."""
        if self._live.large:
            self._turns.begin(_opening(dialog))
        else:
            dialog.open()


def _opening(dialog: QDialog) -> Steps:
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
    finally:
        if not opened and isValid(dialog):
            dialog.deleteLater()
