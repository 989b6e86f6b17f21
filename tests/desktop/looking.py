"""Eyes and a finger for one page or dialog that a test has made by itself."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

W = TypeVar("W", bound=QWidget)


def the(parent: QWidget, kind: type[W]) -> W:
    """The one child of a kind."""
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def read(widget: QWidget) -> str:
    """Everything a person reads there now; what was just made is shown with the next events."""
    QGuiApplication.processEvents()
    labels = (one.text() for one in widget.findChildren(QLabel) if one.isVisible())
    buttons = (one.text() for one in widget.findChildren(QPushButton) if one.isVisible())
    return "\n".join((*labels, *buttons))


def press(button: QPushButton) -> None:
    """Clicks it."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
