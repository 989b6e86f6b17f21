"""The icon in the desktop's tray, where the desktop has one: it tells, and leads to the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from relnotes.desktop.icons import app_icon
from relnotes.desktop.parts.labels import plain_tip

_STAYS = 30_000  # milliseconds, long enough for who looks up from something else


class Tray(QObject):
    """Notices and a small menu; nothing of the journal is kept in it."""

    clicked = Signal()
    """Somebody wants to see the window."""
    notice_clicked = Signal()
    """Somebody wants to see what the last notice told of."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setToolTip("relnotes")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.notice_clicked)

    @staticmethod
    def available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Puts the icon there."""
        self._icon.show()

    def hide(self) -> None:
        """Takes the icon away."""
        self._icon.hide()

    def offer(self, actions: Sequence[QAction]) -> None:
        """Puts actions into the icon's menu."""
        self._menu.clear()
        self._menu.addActions(list(actions))

    def tell(self, title: str, text: str) -> None:
        """Shows a notice, as the desktop does."""
        self._icon.showMessage(title, text, app_icon(), _STAYS)

    def set_note(self, note: str) -> None:
        """Says a short thing when the pointer rests on the icon."""
        self._icon.setToolTip(plain_tip(f"relnotes: {note}") if note else "relnotes")

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.clicked.emit()
