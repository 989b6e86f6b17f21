"""Shift+F10 does what the menu key does, on keyboards that have none."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.menu_key import MenuKey
from relnotes.desktop.parts.search_field import SearchField
from tests.desktop.running import desktop as desktop  # a fixture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows itself does it there")


class Row(QWidget):
    """Something with a menu of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QPoint] = []
        self.setMinimumSize(80, 30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.asked.append)


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[Row]:
    window, row, field = QWidget(), Row(), SearchField("Search")
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(row)
    layout.addWidget(field)
    MenuKey(window)
    window.show()
    window.activateWindow()
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    yield row


def test_it_asks_for_the_menu_of_what_has_the_focus(row: Row, qtbot: QtBot) -> None:
    QTest.keyClick(row, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(row.asked) == 1, timeout=5_000)
    assert row.rect().contains(row.asked[0])


def test_other_keys_ask_for_nothing(row: Row, qtbot: QtBot) -> None:
    QTest.keyClick(row, Qt.Key.Key_F10)
    QTest.keyClick(row, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(row, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(1)
    assert row.asked == []


def test_the_program_hears_it_everywhere(desktop: QObject) -> None:
    assert desktop.findChildren(MenuKey)
