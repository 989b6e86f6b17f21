"""Screen-share mode in the window: one key, a quiet mark, and everything shown made anew."""

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from relnotes.desktop import settings as setting
from relnotes.desktop.keys_heard import KeysHeard
from relnotes.desktop.main_window import MainWindow


class Sharing(QObject):
    """Turns the mode of a window on and off.

    It stays until somebody ends it, over a lock and a restart too: names that come back by
    themselves before an audience are the one thing it must never do.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        side = window.room.side
        side.share.clicked.connect(self.turn)
        side.shared.clicked.connect(self.turn)
        window.services.actions.handle("share", self.turn)
        window.live.sharing_turned.connect(self._say)
        self._say()
        KeysHeard(self._hear, self)

    def turn(self) -> None:
        """Hides names and words, or shows them again."""
        live, settings = self._window.live, self._window.services.settings
        close_dialogs()
        live.share(on=not live.sharing)
        settings.set(setting.SHARING, live.sharing)
        settings.save()
        self._window.show_anew()

    def _hear(self, _who: QObject, event: QKeyEvent) -> bool:
        """Hears the key also inside a dialog, which then closes and keeps what was typed."""
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        wanted = QKeyCombination(keys, Qt.Key.Key_H)
        if event.keyCombination() == wanted and QApplication.activeModalWidget() is not None:
            self.turn()
            return True
        return False

    def _say(self) -> None:
        on = self._window.live.sharing
        self._window.room.side.show_sharing(on=on)
        text = self.tr("End screen-share mode") if on else self.tr("Screen-share mode")
        self._window.services.actions.set_text("share", text)


def close_dialogs() -> None:
    """Closes what is open over the window; what was typed there is kept.

    It was filled with what is no longer to be seen, or must not be saved.
    """
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.close()
