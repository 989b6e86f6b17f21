"""The menu of the window, made from the table of actions."""

from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop import action_table as table
from relnotes.desktop.pages.page import Services
from relnotes.desktop.recent_menu import RecentMenu


def main_menu(services: Services, journal: Path, parent: QWidget) -> QMenu:
    """All that the window does; the journals that were open lately stand below the new one."""
    menu, actions = QMenu(parent), services.actions
    again = RecentMenu(services.recent, journal, menu)
    for name in table.MENUS:
        if name in (table.FILE, table.HELP):
            menu.addActions(actions.menu(name))
            if name == table.FILE:
                menu.insertMenu(actions["new_journal"], again)
            menu.addSeparator()
        else:
            menu.addMenu(table.words(name)).addActions(actions.menu(name))
    return menu
