"""Dialogs that come in turns: made, dressed and laid out, none of it long enough to be felt."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dressing import Dressing
from relnotes.desktop.live import Live
from relnotes.desktop.turns import Steps, Turns

_PATIENCE = 2000
"""Milliseconds after which a dialog that the system does not bring to the front gets its keys."""

_DRESSED = 50
"""How many parts of a dialog are dressed in one turn."""

_CORNER = QRect(0, 0, 1, 1)
"""What is painted of a dialog that nobody sees yet, so that Qt places all of it for that."""

_NOWHERE = cast("QWindow", None)
"""Over no window; Qt takes it, its stubs do not."""

_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd,
    }
)  # fmt: skip


class Coming(QObject):
    """Opens a window's dialogs; over a large journal in turns, as there is more to do then.

    What is typed meanwhile is meant for the dialog, and gets there.
    """

    def __init__(self, live: Live, window: QWidget) -> None:
        super().__init__(window)
        self._live, self._window, self._turns = live, window, Turns(self)

    def open(self, dialog: QDialog) -> None:
        """Opens it; one that was still to come gives way, and is let go."""
        if self._live.large:
            pressed = _Pressed(self._window.window().windowHandle(), dialog)
            self._turns.begin(_opening(dialog, pressed))
        else:
            open_hearing(dialog)


def open_hearing(dialog: QDialog) -> None:
    """Opens a dialog, which gets what is typed before it is in front of its window."""
    parent = dialog.parentWidget()
    window = None if parent is None else parent.window()
    if isinstance(window, QDialog):
        window = None  # it hangs over another one itself
    pressed = _Pressed(None if window is None else window.windowHandle(), dialog)
    dialog.open()
    pressed.wait_for_front()


def _opening(dialog: QDialog, pressed: "_Pressed") -> Steps:
    opened = False
    _put_off_polish(dialog)
    try:
        yield 0
        if isinstance(style := QApplication.style(), Dressing):
            style.dress_early(dialog)
            yield 0
        for at, one in enumerate(reversed(dialog.findChildren(QWidget)), start=1):
            if isValid(one):
                one.ensurePolished()  # and all that it holds; hence those who hold it come last
            if at % _DRESSED == 0:
                yield 0
        dialog.ensurePolished()
        yield 0
        if isinstance(dialog, FormDialog):
            dialog.make_ready()
            yield 0
        dialog.grab(_CORNER)
        yield 0
        dialog.open()
        opened = True
        pressed.wait_for_front()
        _settle(dialog)
    finally:
        if not opened and isValid(dialog):
            dialog.deleteLater()


def _settle(dialog: QDialog) -> None:
    """Has what is to be placed and painted known before it is painted, so that it is but once."""
    for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateLater):
        for one in (dialog, *dialog.findChildren(QWidget)):
            QCoreApplication.sendPostedEvents(one, kind)


def _put_off_polish(dialog: QDialog) -> None:
    """Qt asks itself to dress all that is made before anybody else has a turn; this comes later."""
    for one in (dialog, *dialog.findChildren(QWidget)):
        QCoreApplication.removePostedEvents(one, QEvent.Type.PolishRequest)


class _Pressed(QObject):
    """The keys that are pressed while a dialog is on its way: they are meant for it.

    Until the system has brought a dialog to the front, they go to the window behind it, where Qt
    drops them, because the dialog blocks that window. So the block is lifted for as long.
    """

    def __init__(self, window: QWindow | None, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._window, self._dialog, self._keys = window, dialog, list[QKeyEvent]()
        self._lifted = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._hand_over)
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps a key for later; what the mouse does is not meant for the window any more."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or it would be taken for a shortcut of the window's
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            self._keys.append(key)
        else:
            return self._lifted and event.type() in _MOUSE
        return True

    def wait_for_front(self) -> None:
        """The dialog is open: it gets its keys once it hears keys itself, or is done with."""
        own = self._dialog.windowHandle()
        if self._window is None or QGuiApplication.focusWindow() is own:
            self._hand_over()
            return
        self._block(lifted=True)
        own.activeChanged.connect(self._hand_over)
        self._dialog.finished.connect(self._hand_over)
        self._patience.start()

    def _hand_over(self) -> None:
        """Presses them there, one after the other, as long as it is open."""
        if self._lifted:
            self._block(lifted=False)
        window, self._window = self._window, None
        self._patience.stop()
        if window is not None and isValid(window):
            window.removeEventFilter(self)
        keys, self._keys = self._keys, []
        for key in keys:
            if isValid(self._dialog) and self._dialog.isVisible():
                QApplication.sendEvent(self._dialog.focusWidget() or self._dialog, key)

    def _block(self, *, lifted: bool) -> None:
        """Has the dialog hang over its window, which it blocks then, or over none."""
        self._lifted = lifted
        own, window = self._dialog.windowHandle(), self._window
        if own is not None and window is not None and isValid(window):
            own.setTransientParent(_NOWHERE if lifted else window)
            window.setTransientParent(_NOWHERE)  # as ever; it looks anew at what blocks it
