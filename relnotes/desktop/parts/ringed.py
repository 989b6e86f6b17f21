"""Whatever paints its own ring while the keyboard is on it."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Ringed(QWidget):
    """Is painted anew when the keyboard comes and when it goes."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it again."""
        super().focusOutEvent(event)
        self.update()
