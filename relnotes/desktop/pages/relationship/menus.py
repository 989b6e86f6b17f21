"""Menus that stand beside a record and let go of themselves."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

_LONGEST = 60


def menu(parent: QWidget) -> QMenu:
    """An empty menu that is gone once it closes."""
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return made


def add(to: QMenu, text: str, act: Callable[[], object], *, ticked: bool | None = None) -> QAction:
    """An entry; with `ticked` one that shows whether it holds."""
    action = QAction(text.replace("&", "&&"), to)
    if ticked is not None:
        action.setCheckable(True)
        action.setChecked(ticked)
    action.triggered.connect(lambda *_: act())
    to.addAction(action)
    return action


def short(text: str) -> str:
    """A record's words, short enough for a menu."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
