"""Eyes and a finger for one page or dialog that a test has made by itself."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

_ROUNDS = 10
W = TypeVar("W", bound=QWidget)


def shown(qtbot: QtBot, widget: W, size: tuple[int, int] = (1072, 748)) -> W:
    """A page or a part as a window of its own, once it is on the screen."""
    qtbot.addWidget(widget)
    widget.resize(*size)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def the(parent: QWidget, kind: type[W]) -> W:
    """The one child of a kind."""
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def settle() -> None:
    """Lets what waits for the event loop be done, and what that brings about after it."""
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def read(widget: QWidget) -> str:
    """Everything a person reads there now; what was just made is shown with the next events."""
    QGuiApplication.processEvents()
    labels = (one.text() for one in widget.findChildren(QLabel) if one.isVisible())
    buttons = (one.text() for one in widget.findChildren(QPushButton) if one.isVisible())
    return "\n".join((*labels, *buttons))


def press(button: QPushButton) -> None:
    """Clicks it."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
