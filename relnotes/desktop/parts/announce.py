"""Says aloud, for those who hear the window, what appeared without being looked for."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_POLITE = QAccessible.AnnouncementPoliteness.Polite
_URGENT = QAccessible.AnnouncementPoliteness.Assertive


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a screen reader speak; an urgent text interrupts what it is saying."""
    if text:
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(_URGENT if urgent else _POLITE)
        QAccessible.updateAccessibility(event)
