"""Lists in a box of their own, whose border tells of the keyboard once it is used."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView

from relnotes.desktop.parts.paint import repolish

_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


def boxed(view: QAbstractItemView) -> None:
    """Give a list a border, which becomes the ring when the keyboard comes or is used there.

    A page that has just been opened has focus in its list too: a ring would only ask for a look.
    """
    view.setProperty("boxed", "true")
    view.installEventFilter(_Ring(view))


class _Ring(QObject):
    """Watches one list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the ring or take it away."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self._set_ring(on=event.reason() in _BY_KEY)
        elif kind == QEvent.Type.KeyPress:
            self._set_ring(on=True)
        elif kind == QEvent.Type.FocusOut and not self._view.hasFocus():
            self._set_ring(on=False)
        return super().eventFilter(watched, event)

    def _set_ring(self, *, on: bool) -> None:
        if bool(self._view.property("ring")) != on:
            self._view.setProperty("ring", on)
            repolish(self._view)
