"""Which keys press a button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def presses(event: QKeyEvent) -> bool:
    """Say whether Enter presses what has the focus; with Ctrl it belongs to the dialog."""
    return event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
