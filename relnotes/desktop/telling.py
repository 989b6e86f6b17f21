"""What the window tells: a quiet line over it after an action, and a banner for problems."""

from functools import cached_property

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from relnotes.desktop.messages import Messages
from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.notices import Banner, Toast
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

    @cached_property
    def over(self) -> Banner:
        """What lies over the first page, where there is no room above a page."""
        made = Banner("", tone="unmet")
        made.setParent(self._window)
        made.hide()
        return made

    def hush(self) -> None:
        """Something else happened: what was told is old."""
        self.toast.dismiss()
        self._hide_banners()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the quiet line in its place."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _show_problem(self, sentence: str) -> None:
        self.toast.dismiss()
        banner = self._banner()
        banner.set_text(sentence)
        banner.show()
        self._place()
        banner.raise_()
        announce(banner, sentence, urgent=True)

    def _hide_banners(self) -> None:
        self._room.banner.hide()
        if "over" in vars(self):
            self.over.hide()

    def _banner(self) -> Banner:
        """The one above the pages; where there are none, as on the first page, one over it."""
        apart = self._window.isVisible() and not self._room.isVisible()
        return self.over if apart else self._room.banner

    def _show_toast(self, text: str, undo: bool) -> None:  # noqa: FBT001  a slot of `said`
        self._hide_banners()
        self.toast.show_message(text, self.tr("Undo") if undo else "")
        self._place()
        self.toast.raise_()

    def _place(self) -> None:
        window = self._window
        width = min(px(520), window.width() - 2 * px(16))
        height = max(self.toast.sizeHint().height(), self.toast.heightForWidth(width))
        left, top = (window.width() - width) // 2, window.height() - height - px(20)
        self.toast.setGeometry(left, top, width, height)
        if "over" in vars(self):
            tall = max(self.over.sizeHint().height(), self.over.heightForWidth(width))
            self.over.setGeometry(left, px(16), width, tall)
