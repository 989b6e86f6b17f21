"""The table of actions: keys that do not collide, answers that come and go, undo in text fields."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from relnotes.desktop.action_table import MENUS, TABLE
from relnotes.desktop.actions import Actions, TextUndo
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.parts.labels import Label
from relnotes.desktop.parts.pills import Pill

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
REDO = (
    Qt.Key.Key_Z,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def frame(qtbot: QtBot, qapp: QApplication) -> Iterator[QMainWindow]:
    """A bare window with the actions on it."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    TextUndo(window)
    with qtbot.waitExposed(window):
        pass
    window.activateWindow()
    yield window


@pytest.fixture
def actions(frame: QMainWindow) -> Actions:
    made = Actions(frame)
    frame.addActions(list(made))
    return made


def test_ids_and_keys_are_given_once() -> None:
    keys = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert all(keys)
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert len({entry.id for entry in TABLE}) == len(TABLE)


def test_every_action_stands_in_a_menu() -> None:
    assert {entry.menu for entry in TABLE} == set(MENUS)


def test_the_keys_of_the_design_are_there() -> None:
    keys = {entry.id: entry.keys for entry in TABLE}
    assert keys["log"] == ("Ctrl+N",)
    assert keys["search"] == ("Ctrl+K",)
    assert keys["redo"] == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert [keys[f"page_{n}"] for n in range(1, 8)] == [(f"Ctrl+{n}",) for n in range(1, 8)]


def test_what_nobody_answers_to_is_not_shown(actions: Actions) -> None:
    assert not any(action.isVisible() or action.isEnabled() for action in actions)
    actions.handle("about", lambda: None)
    assert [action.objectName() for action in actions if action.isVisible()] == ["about"]


def test_a_page_answers_while_it_is_shown(actions: Actions) -> None:
    done: list[str] = []
    actions.handle("edit", lambda: done.append("window"))
    actions.offer({"edit": lambda: done.append("page"), "delete": lambda: done.append("gone")})
    actions["edit"].trigger()
    actions["delete"].trigger()
    actions.offer({})
    actions["edit"].trigger()
    assert done == ["page", "gone", "window"]
    assert not actions["delete"].isVisible()


def test_an_unknown_offer_is_a_mistake_in_the_program(actions: Actions) -> None:
    with pytest.raises(KeyError):
        actions.offer({"no such action": lambda: None})


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def field(request: pytest.FixtureRequest, frame: QMainWindow) -> QLineEdit | QPlainTextEdit:
    """A text field of either kind, with the keyboard in it."""
    made: QLineEdit | QPlainTextEdit = request.param()
    frame.setCentralWidget(made)
    made.setFocus()
    return made


def test_a_text_field_undoes_its_own_words_first(
    actions: Actions, field: QLineEdit | QPlainTextEdit
) -> None:
    """Ctrl+Z belongs to the words being typed; once they are gone it belongs to the journal."""
    done: list[str] = []
    actions.handle("undo", lambda: done.append("undo"))
    actions.handle("redo", lambda: done.append("redo"))
    QTest.keyClicks(field, "hello")
    QTest.keyClick(field, *UNDO)
    assert done == []
    assert words_of(field) == ""
    QTest.keyClick(field, *REDO)
    assert done == []
    assert words_of(field) == "hello"
    QTest.keyClick(field, *REDO)
    assert done == ["redo"]
    QTest.keyClick(field, *UNDO)
    QTest.keyClick(field, *UNDO)
    assert done == ["redo", "undo"]


def test_search_and_log_are_reached_from_a_text_field(
    actions: Actions, field: QLineEdit | QPlainTextEdit
) -> None:
    """Ctrl+K deletes to the end of the line in Qt's fields on Linux, if the window lets it."""
    done: list[str] = []
    actions.handle("search", lambda: done.append("search"))
    actions.handle("log", lambda: done.append("log"))
    QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == ["search", "log"]


def test_the_sheet_lists_what_is_answered_to(
    frame: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    actions.handle("log", lambda: None)
    actions.handle("redo", lambda: None)
    actions.set_text("redo", "Redo: Add Ana")
    sheet = ShortcutsDialog(actions, frame)
    said = [label.text() for label in sheet.findChildren(Label)]
    assert "Log what happened" in said
    keys = [pill.text() for pill in sheet.findChildren(Pill)]
    assert {"Ctrl N", "Ctrl Shift Z", "Ctrl Y"} <= set(keys)
    assert "Redo" in said
    assert "Search and go" not in said


def test_the_sheet_lists_every_key_that_does_something(frame: QMainWindow) -> None:
    offered = Actions(frame)
    for entry in TABLE:
        offered.handle(entry.id, lambda: None)
    sheet = ShortcutsDialog(offered, frame)
    with_keys = [offered.name_of(offered[entry.id]) for entry in TABLE if entry.keys]
    assert sorted(sheet.listed) == sorted(with_keys)


def test_the_sheet_is_searched_by_word_and_by_key(frame: QMainWindow) -> None:
    offered = Actions(frame)
    for entry in TABLE:
        offered.handle(entry.id, lambda: None)
    sheet = ShortcutsDialog(offered, frame)
    sheet.show()
    assert sheet.search.hasFocus() or sheet.focusWidget() is sheet.search
    QTest.keyClicks(sheet.search, "histo")
    assert sheet.listed == ("History",)
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "ctrl+k")
    assert sheet.listed == ("Search and go",)
    sheet.search.setText("zebra")
    assert not sheet.listed
    assert sheet.none.isVisible()


def words_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
