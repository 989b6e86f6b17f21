"""Pictures of places in a row that can be walked: by the arrow keys, the mouse, and the ear."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards, shows_focus
from relnotes.desktop.parts.ringed import Ringed


class Walked(Ringed):
    """A picture that says where its places are, and what choosing one means.

    Keys walk from place to place; hover tells of one, a click or Enter chooses it. `at` is the
    place of the keyboard, -1 where there is none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.at = -1
        self._over = -1
        self._texts: tuple[str, ...] = ()
        self.setMouseTracking(True)
        self.let_choose(can=True)

    @abstractmethod
    def place_at(self, point: QPoint) -> int:
        """Return the place at a point, or -1."""

    @abstractmethod
    def choose(self, at: int) -> None:
        """Do what choosing a place means."""

    def steps(self) -> Mapping[int, int]:
        """Return how many places each key goes on."""
        on, every = -1 if backwards(self) else 1, len(self._texts)
        keys = Qt.Key
        return {keys.Key_Left: -on, keys.Key_Right: on, keys.Key_Home: -every, keys.Key_End: every}

    def also_told(self, texts: Sequence[str]) -> Sequence[str]:
        """Return what a screen reader is told after the place of the keyboard; nothing more."""
        return ()

    def tell(self, texts: Sequence[str]) -> None:
        """Take other places, each in words; the keyboard begins at the last one."""
        self._texts = tuple(texts)
        self.at, self._over = len(texts) - 1, -1
        self._describe()
        self.update()

    def let_choose(self, *, can: bool) -> None:
        """Say whether there is anything behind the places."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can else Qt.FocusPolicy.NoFocus)
        if can:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    @property
    def looked_at(self) -> int:
        """The place that the keyboard or else the mouse is at, or -1."""
        return self.at if shows_focus(self) else self._over

    def event(self, event: QEvent) -> bool:
        """Tell in words what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.place_at(event.pos())
            if at >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self._texts[at]), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the place under the mouse."""
        self._over = self.place_at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Light up none."""
        super().leaveEvent(event)
        self._over = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the place under the mouse; without any, leave it to what is around."""
        left = event.button() == Qt.MouseButton.LeftButton
        at = self.place_at(event.position().toPoint())
        if left and at >= 0 and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self._go(at)
            self.choose(at)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Enter."""
        steps = self.steps()
        if self._texts and event.key() in steps:
            self._go(min(max(self.at + steps[event.key()], 0), len(self._texts) - 1))
        elif self._texts and (presses(event) or event.key() == Qt.Key.Key_Space):
            self.choose(self.at)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self.at = at
        self._describe()
        self.update()

    def _describe(self) -> None:
        """The place that the keyboard is at, and what else there is to tell."""
        here = self._texts[self.at : self.at + 1] if self.at >= 0 else ()
        others = [text for at, text in enumerate(self._texts) if at != self.at]
        self.setAccessibleDescription(". ".join((*here, *self.also_told(others[::-1]))))
