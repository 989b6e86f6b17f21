"""A row that stands for a record: opened by click or Enter, with a menu, and Delete."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.tokens import px

_OWN_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_F2})


class RecordRow(PressRow):
    """A row of a card that a person can open, delete, and ask for its menu."""

    delete_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._line.setContentsMargins(px(14), px(10), px(14), px(11))

    def minimumSizeHint(self) -> QSize:
        """Ask for height only: a row that asks for more width than there is cuts its text."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean this record from the window's actions."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 opens, Delete throws away."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, under the mouse or, from the keyboard, on the row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.mapToGlobal(self.rect().center()) if by_key else event.globalPos()
        self.menu_wanted.emit(at)
        event.accept()
