"""What a new user tries first: somebody to begin with, keys, and a search for a name."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.buttons import Button
from tests.desktop.sample_window import opened, sample_journal, settle


def test_the_first_person_is_shown_when_begun_with(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.open_dialog("new_person")
    assert isinstance(dialog, NewPersonDialog)
    dialog.name.setText("Ana Petrović")
    dialog.confirm.click()
    assert window.page is not None
    assert window.page.place() == Place("relationships", dialog.relationship_id, "overview")


def test_a_page_takes_the_keyboard_when_it_is_opened(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        scene.window.activateWindow()
        for name in ("journal", "relationships"):
            scene.show(name)
            settle()
            page = scene.window.page
            assert page is not None
            assert page.focusProxy() is QApplication.focusWidget()


def test_enter_presses_a_button_outside_dialogs(qtbot: QtBot) -> None:
    button = Button("Choose people…")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
