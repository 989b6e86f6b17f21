"""Menus that stand beside a record and let go of themselves."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
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


def add_moves(
    to: QMenu, one: Hashable, among: Sequence[Hashable], move: Callable[[int], object]
) -> None:
    """The ways up and down that something has among others; alone it has none."""
    if one not in among or len(among) < 2:
        return
    up = add(to, QCoreApplication.translate("Menus", "Move up"), lambda: move(-1))
    down = add(to, QCoreApplication.translate("Menus", "Move down"), lambda: move(1))
    for action, key, end in ((up, "Alt+Up", among[0]), (down, "Alt+Down", among[-1])):
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the rows hear it
        action.setEnabled(one != end)
    to.addSeparator()


def short(text: str) -> str:
    """A record's words, short enough for a menu."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
