"""What the tests of needs, roles and contributions share: a tab that hears, menus, dialogs."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.journal.access import Change
from tests.desktop.looking import shown

D = TypeVar("D", bound=QDialog)


def show(qtbot: QtBot, live: Live, tab: Tab, relationship_id: int) -> None:
    """Shows a tab as the relationship's page does: it hears of changes and reads when stale."""

    def heard(change: Change) -> None:
        tab.hear(change)
        tab.refresh_if_stale()

    live.changed.connect(heard)
    tab.show_relationship(relationship_id)
    tab.refresh_if_stale()
    shown(qtbot, tab, (820, 640))


def choose(owner: QWidget, *path: str) -> None:
    """Chooses an entry of the menu that is open."""
    menu = next(one for one in owner.findChildren(QMenu) if one.isVisible())
    root = menu
    for text in path:
        action = next(one for one in menu.actions() if one.text() == text)
        inner = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()
    root.close()


def entries(owner: QWidget) -> list[str]:
    """What the menu that is open offers."""
    menu = next(one for one in owner.findChildren(QMenu) if one.isVisible())
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    return texts


def dialog(owner: QWidget, kind: type[D]) -> D:
    """The dialog that is open over a widget."""
    return next(one for one in owner.findChildren(kind) if one.isVisible())


def read(owner: QWidget) -> list[str]:
    """The labels that a person can read; what was just added is shown first."""
    QApplication.processEvents()
    return [one.text() for one in owner.findChildren(QLabel) if one.isVisible() and one.text()]
