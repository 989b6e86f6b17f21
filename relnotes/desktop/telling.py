"""What the window tells: a quiet line over it after an action, and a banner for problems."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from relnotes.desktop.messages import Messages
from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.notices import Toast
from relnotes.desktop.room import Room
from relnotes.desktop.tokens import px


class Telling(QObject):
    """Shows one of the two at a time, to the eye and to who listens."""

    def __init__(self, window: QWidget, room: Room, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._room = window, room
        self.toast = Toast()
        self.toast.setParent(window)
        self.toast.hide()
        messages.problem_met.connect(self._show_problem)
        messages.said.connect(self._show_toast)
        window.installEventFilter(self)

    def hush(self) -> None:
        """Something else happened: what was told is old."""
        self.toast.dismiss()
        self._room.banner.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the quiet line in its place."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _show_problem(self, sentence: str) -> None:
        self.toast.dismiss()
        self._room.banner.set_text(sentence)
        self._room.banner.show()
        announce(self._room.banner, sentence, urgent=True)

    def _show_toast(self, text: str, undo: bool) -> None:  # noqa: FBT001  a slot of `said`
        self._room.banner.hide()
        self.toast.show_message(text, self.tr("Undo") if undo else "")
        self._place()
        self.toast.raise_()

    def _place(self) -> None:
        window = self._window
        width = min(px(520), window.width() - 2 * px(16))
        height = max(self.toast.sizeHint().height(), self.toast.heightForWidth(width))
        left, top = (window.width() - width) // 2, window.height() - height - px(20)
        self.toast.setGeometry(left, top, width, height)
