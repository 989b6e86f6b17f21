"""A row of the day: who, what and why, with its one or two actions in place."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from relnotes.desktop.pages.todaying.looks import Look
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button, Role
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.labels import detail, strong
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import px

_NARROW = 520


class TodayRow(PressRow):
    """A press on it leads to its place; its buttons act where it stands."""

    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, look: Look) -> None:
        super().__init__(look.spoken)
        self.look = look
        self.buttons: list[Button] = []
        self._avatar = Avatar(name)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(px(8))
        self._across.addLayout(self._texts(look), 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(px(8))
        self._across.addLayout(self._actions)
        self._line.setContentsMargins(px(14), px(10), px(14), px(10))
        self._line.setSpacing(px(12))
        self._line.addWidget(self._avatar)
        self._line.addLayout(self._across, 1)

    def add_action(
        self, text: str, act: Callable[[], object], *, role: Role = "plain", icon: str = ""
    ) -> Button:
        """A button at the end; its name for the ear says whom it is about."""
        button = Button(text, role, icon=icon)
        button.setAccessibleName(f"{text}: {self.look.title}")
        button.clicked.connect(lambda *_: act())
        self._actions.addWidget(button)
        self.buttons.append(button)
        return button

    def minimumSizeHint(self) -> QSize:
        """Ask for height only: a row that asks for more width than there is cuts its text."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The actions stand below the words where the row is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(_NARROW)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = below if narrow else beside
        if self._across.direction() != wanted:
            self._across.setDirection(wanted)
            at = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
            self._across.setAlignment(self._actions, at)
            for button in self.buttons[:1]:
                button.stand_flush(on=narrow and button.property("role") == "quiet")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, under the mouse or, from the keyboard, on the row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.mapToGlobal(self.rect().center()) if by_key else event.globalPos()
        self.menu_wanted.emit(at)
        event.accept()

    def _texts(self, look: Look) -> QVBoxLayout:
        top, why, top_line = QHBoxLayout(), QHBoxLayout(), Qt.AlignmentFlag.AlignTop
        top.setSpacing(px(8))
        top.addWidget(strong(look.title, wrap=True))
        if look.pill:
            top.addWidget(Pill(look.pill, look.tone), 0, top_line)
        top.addStretch(1)
        why.setSpacing(px(3))
        if look.lead:
            why.addWidget(detail(look.lead, look.ink, elide=True), 0, top_line)
        if look.lead and look.reason:
            why.addWidget(detail("·"), 0, top_line)
        why.addWidget(detail(look.reason, wrap=True), 1)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addStretch(1)
        texts.addLayout(top)
        texts.addLayout(why)
        texts.addStretch(1)
        return texts
