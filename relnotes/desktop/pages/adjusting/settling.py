"""A choice with consequences, which waits until the keys have stepped to the end of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from relnotes.desktop.parts.fields import Combo

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SettlingCombo(Combo):
    """Steps with the keys of its closed list as any other, but holds only what is settled on."""

    settled = Signal()
    """A choice stands: picked in the list, or stepped to and then confirmed by Enter or left."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self._before: int | None = None
        self._stepping = False
        self.activated.connect(self._picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps; Enter settles, Esc goes back to what it was."""
        if self._before is not None and event.key() in _ENTER:
            self._settle()
        elif self._before is not None and event.key() == Qt.Key.Key_Escape:
            self.setCurrentIndex(self._before)
            self._before = None
        else:
            self._step(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settles on what was stepped to; to open the list is not to leave."""
        super().focusOutEvent(event)
        if self._before is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _step(self, event: QKeyEvent) -> None:
        at, self._stepping = self.currentIndex(), True
        super().keyPressEvent(event)
        self._stepping = False
        if self._before is None and self.currentIndex() != at:
            self._before = at

    def _picked(self) -> None:
        if not self._stepping:
            self._settle()

    def _settle(self) -> None:
        self._before = None
        self.settled.emit()
