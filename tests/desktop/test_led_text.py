"""Fields for several lines: room between the lines, and everything else as Qt has it."""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from relnotes import paths
from relnotes.desktop.parts.led_text import LedText

LONG = "The migration slipped by nine days and they heard it from their own customer. " * 3


@pytest.fixture
def field(qtbot: QtBot) -> LedText:
    made = LedText(f"Dear Henrik,\n{LONG}\nWhat now?", leading=1.5)
    _seen(made, qtbot)
    return made


def _seen(field: QPlainTextEdit, qtbot: QtBot) -> None:
    qtbot.addWidget(field)
    field.resize(320, 400)
    field.show()
    QApplication.processEvents()


def _tops(field: QPlainTextEdit) -> list[int]:
    """Where the cursor stands on each line, from the first to the last."""
    cursor, tops = QTextCursor(field.document()), list[int]()
    while True:
        tops.append(field.cursorRect(cursor).top())
        if not cursor.movePosition(QTextCursor.MoveOperation.Down):
            return tops


def test_all_lines_stand_equally_far_apart(field: LedText, qtbot: QtBot) -> None:
    """Those within a paragraph too, and further than Qt would have them."""
    plain = QPlainTextEdit(field.toPlainText())
    _seen(plain, qtbot)
    tops, tight = _tops(field), _tops(plain)
    gaps = {low - high for high, low in itertools.pairwise(tops)}
    assert len(tops) == len(tight) > 5
    assert len(gaps) == 1
    assert gaps.pop() == pytest.approx(1.5 * (tight[1] - tight[0]), abs=1)


def test_what_is_typed_within_a_line_pushes_no_other_onto_it(field: LedText) -> None:
    QTest.keyClicks(field, "Say it first. " * 4)
    tops = _tops(field)
    assert len({low - high for high, low in itertools.pairwise(tops)}) == 1


def test_a_click_reaches_the_line_that_is_seen_there(field: LedText) -> None:
    last = QTextCursor(field.document())
    last.movePosition(QTextCursor.MoveOperation.End)
    at = field.cursorRect(last).center()
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert field.textCursor().position() == last.position()


def test_room_is_no_step_of_undo(field: LedText) -> None:
    assert not field.document().isUndoAvailable()
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field, " Now.")
    field.undo()
    assert field.toPlainText().endswith("What now?")
    assert not field.document().isUndoAvailable()


def test_so_many_lines_have_room_in_the_height_of_so_many(field: LedText) -> None:
    tops = _tops(field)
    assert field.height_of(len(tops)) >= tops[-1] - tops[0] + field.cursorRect().height()


def test_every_text_of_several_lines_is_such_a_field() -> None:
    """One that is made of Qt's own class is set tighter than those around it."""
    rooms = Path(paths.__file__).parent / "desktop"
    made = [one.name for one in rooms.rglob("*.py") if "QPlainTextEdit()" in _flat(one)]
    named = [one.name for one in rooms.rglob("*.py") if "(QPlainTextEdit):" in _flat(one)]
    assert (made, named) == ([], ["led_text.py"])


def _flat(file: Path) -> str:
    return re.sub(r"(QPlainTextEdit\()[^)]+\)(?!:)", r"\1)", file.read_text(encoding="utf-8"))
