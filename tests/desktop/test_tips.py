"""No tooltip takes a word of the journal for HTML, and so opens what its `<img>` names.

A button that carried somebody's goal in its name once did.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import relnotes
from relnotes.desktop.parts.buttons import IconButton

DESKTOP = Path(relnotes.__file__).parent / "desktop"
SHOWS = {"setToolTip": 0, "showText": 1}
"""What shows a tip, and which of its arguments is the text."""
GUARDED = {"tr", "plain_tip"}


def unguarded(source: str) -> Iterator[int]:
    """The lines that show a tip which is neither a text of the program nor made plain."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            at = SHOWS.get(node.func.attr)
            if at is not None and len(node.args) > at and not _guarded(node.args[at]):
                yield node.lineno


def _guarded(text: ast.expr) -> bool:
    if isinstance(text, ast.IfExp):
        return _guarded(text.body) and _guarded(text.orelse)
    if isinstance(text, ast.Call):
        name = text.func.attr if isinstance(text.func, ast.Attribute) else ast.unparse(text.func)
        return name in GUARDED
    return isinstance(text, ast.Constant)


def test_tips_are_plain() -> None:
    found = {
        path.name: list(unguarded(path.read_text(encoding="utf-8")))
        for path in DESKTOP.rglob("*.py")
    }
    assert not {name: lines for name, lines in found.items() if lines}


@pytest.mark.parametrize(
    "source", ["button.setToolTip(goal.what)", "QToolTip.showText(at, row.title, self)"]
)
def test_a_tip_that_is_not_plain_is_seen(source: str) -> None:
    assert list(unguarded(source)) == [1]


def test_a_button_named_after_a_goal(qtbot: QtBot) -> None:
    button = IconButton("goal", "More about <img src='/tmp/x.png'>")
    qtbot.addWidget(button)
    assert "<" not in button.toolTip()
    assert "<img" in button.accessibleName()
