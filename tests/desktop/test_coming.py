"""A dialog of the window takes a moment to come to the front; what is typed meanwhile is meant."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.today import TodayPage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def behind(window: MainWindow, qtbot: QtBot) -> QWindow:
    """The window as the system knows it, in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window.window().windowHandle()


def coming(window: MainWindow) -> CaptureWindow:
    """The capture window, open, but the keys still go to the window behind it."""
    window.services.actions["log"].trigger()
    (found,) = window.findChildren(CaptureWindow)
    assert found.isVisible()
    assert not found.isActiveWindow()
    return found


def test_keys_typed_before_it_is_in_front_get_there(
    window: MainWindow, behind: QWindow, qtbot: QtBot
) -> None:
    """On a busy machine the first words after Ctrl+N were lost: Qt drops what is blocked."""
    form = coming(window)
    QTest.keyClick(behind, Qt.Key.Key_M)
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form.windowHandle(), Qt.Key.Key_E)
    assert form.box.text() == "me"


def test_keys_typed_after_a_button_of_a_page_get_there_too(
    window: MainWindow, behind: QWindow, qtbot: QtBot
) -> None:
    window.open_place(Place("today"))
    page = window.page
    assert isinstance(page, TodayPage)
    page.log()
    (form,) = page.findChildren(CaptureWindow)
    assert not form.isActiveWindow()
    QTest.keyClick(behind, Qt.Key.Key_M)
    qtbot.waitUntil(form.isActiveWindow)
    assert form.box.text() == "m"


def test_shortcuts_of_the_window_behind_are_not_meant(
    window: MainWindow, behind: QWindow, qtbot: QtBot
) -> None:
    form = coming(window)
    QTest.keyClick(behind, Qt.Key.Key_F1)
    qtbot.waitUntil(form.isActiveWindow)
    assert not window.findChildren(ShortcutsDialog)
    assert form.isVisible()


def test_the_window_behind_is_blocked_before_and_after(
    window: MainWindow, behind: QWindow, qtbot: QtBot
) -> None:
    pressed: list[bool] = []
    button = QPushButton(window)
    button.clicked.connect(lambda: pressed.append(True))
    button.setGeometry(0, 0, 200, 200)
    button.show()
    button.raise_()
    at = button.mapTo(window.window(), QPoint(20, 20))
    click = (behind, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseClick(*click)
    assert pressed == [True]
    form = coming(window)
    QTest.mouseClick(*click)
    qtbot.waitUntil(form.isActiveWindow)
    QTest.mouseClick(*click)
    QTest.keyClick(behind, Qt.Key.Key_X)
    assert pressed == [True]
    assert form.box.text() == ""
    form.reject()
    QTest.mouseClick(*click)
    assert pressed == [True, True]


def test_one_that_goes_before_it_was_in_front_leaves_the_window_as_it_was(
    window: MainWindow, behind: QWindow, qtbot: QtBot
) -> None:
    form = coming(window)
    QTest.keyClick(behind, Qt.Key.Key_M)
    form.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(behind, Qt.Key.Key_K, CONTROL)
    QTest.keyClick(behind, Qt.Key.Key_B)
    assert window.room.search.text() == "b"
