"""Words that are changed where they are read: Enter confirms, Esc takes back, Tab goes on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import ElidedLabel, WrapLabel, plain_tip
from relnotes.desktop.parts.paint import focus_ring, repolish, shows_focus
from relnotes.desktop.tokens import InkName, px

Take = Callable[[str], str]
"""Keeps the words; answers with what is wrong with them, in a sentence, or with nothing."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = (Qt.Key.Key_Escape, *_ENTER)
_BESIDE = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_STAYS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class WordsPressed(WrapLabel):
    """Words that say when they are pressed; the keyboard reaches them through their row."""

    pressed = Signal()

    def __init__(self, text: str = "", ink: InkName = "text") -> None:
        super().__init__(text, "body", ink)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the row around does not."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say so."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.pressed.emit()


class NamePressed(ElidedLabel):
    """A title that says when it is pressed, by mouse or, where the focus is on it, by a key."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__("", "title")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def event(self, event: QEvent) -> bool:
        """Keep F2 from the window's actions."""
        own = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if own and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say so."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say so for Enter and F2."""
        if presses(event) or event.key() == Qt.Key.Key_F2:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of the keyboard around the name."""
        super().paintEvent(event)
        if shows_focus(self):
            focus_ring(QPainter(self), self.rect(), px(4))


class InPlace(QLineEdit):
    """A field over some words for as long as they are changed; what is wrong is said at it."""

    def __init__(self, over: QWidget, text: str, name: str, take: Take, *, within: QWidget) -> None:
        super().__init__(text, within)
        self._over, self._before, self._take = over, text, take
        self._within = within
        self._done = self._leaving = False
        self.setAccessibleName(name)
        self.setFont(over.font())
        over.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.textEdited.connect(lambda: self._say(""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the words while they move."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter from the window's actions."""
        own = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if own and isinstance(event, QKeyEvent) and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms, Esc takes back, and keys that lead to other rows lead nowhere."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(back=True)
        elif event.key() in _ENTER:
            if self._confirm():
                self._end(back=True)
        elif event.key() not in _BESIDE:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, on: bool) -> bool:  # noqa: FBT001  Qt's own
        """Tab goes on from the words and confirms; what is wrong leads back here."""
        self._leaving = True
        _stop_beside(self._over, self, ahead=on).setFocus(Qt.FocusReason.TabFocusReason)
        self._leaving = False
        if self._confirm():
            self._end(back=False)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed is kept when somebody goes on elsewhere, if it can be."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS and not (self._done or self._leaving):
            self._confirm()
            self._end(back=False)

    def _confirm(self) -> bool:
        """Keeps what differs; says whether that went well."""
        typed = self.text()
        wrong = "" if self._done or typed.strip() == self._before.strip() else self._take(typed)
        self._say(wrong)
        if not wrong:
            self._before = typed
        return not wrong

    def _end(self, *, back: bool) -> None:
        held = self.hasFocus()  # else the row was made anew, and has given it on
        self._done = True
        self._over.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        if back and held:
            begun = self._over if self._over.focusPolicy() else self._within
            begun.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, wrong: str) -> None:
        if wrong == self.accessibleDescription():
            return
        self.setProperty("wrong", "true" if wrong else "false")
        self.setAccessibleDescription(wrong)
        repolish(self)
        if wrong:
            below = self.mapToGlobal(self.rect().bottomLeft())
            QToolTip.showText(below, plain_tip(wrong), self)
            announce(self, wrong)
        else:
            QToolTip.hideText()

    def _place(self) -> None:
        """Over the words, so that its own begin where theirs do, with room to write on."""
        whole = self._within.rect()
        around = QRect(self._over.mapTo(self._within, QPoint(0, 0)), self._over.size())
        tall = max(self.sizeHint().height(), around.height() + px(6))
        area = around.adjusted(-px(10), 0, px(10), 0)
        area.setWidth(min(max(area.width(), px(220)), whole.width()))
        area.moveLeft(max(0, min(area.left(), whole.width() - area.width())))
        area.setTop(max(0, around.center().y() - tall // 2))
        area.setHeight(min(tall, whole.height()))
        self.setGeometry(area)


def _stop_beside(words: QWidget, field: QWidget, *, ahead: bool) -> QWidget:
    """Where Tab would go from the words, had they the focus."""
    one: QWidget | None = words
    while one is not None:
        one = one.nextInFocusChain() if ahead else one.previousInFocusChain()
        if one is None or one is words:
            break
        stops = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stops and one is not field and one.isVisible() and one.isEnabled():
            return one
    return words
