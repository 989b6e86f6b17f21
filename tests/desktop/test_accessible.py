"""Whoever hears the window: every control that takes the keyboard has a name."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relnotes.desktop.pages.page import Services
from tests.desktop.sample_window import (
    DIALOGS,
    EMPTY,
    PAGES,
    opened,
    sample_journal,
    settle,
)


def nameless(root: QWidget) -> list[str]:
    """The controls under a widget that take the keyboard and say nothing of themselves."""
    return [
        _where(widget)
        for widget in root.findChildren(QWidget)
        if _takes_keyboard(widget, root) and not _name(widget)
    ]


def _takes_keyboard(widget: QWidget, root: QWidget) -> bool:
    tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    inner = isinstance(widget.parentWidget(), QComboBox) or widget.focusProxy() is not None
    frame = isinstance(widget, QScrollArea)
    return bool(tabs) and widget.isVisibleTo(root) and not inner and not frame


def _name(widget: QWidget) -> str:
    """What a screen reader says: a name, the text on it, or the label that belongs to it."""
    text = getattr(widget, "text", None)
    said = widget.accessibleName() or (text() if callable(text) else "")
    if isinstance(widget, QTabBar | QAbstractScrollArea | QComboBox):
        said = widget.accessibleName()
    labels = widget.window().findChildren(QLabel)
    return said.strip() or next((one.text() for one in labels if one.buddy() is widget), "")


def _where(widget: QWidget) -> str:
    chain: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(chain) < 4:
        chain.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(chain)


def test_every_control_of_a_page_has_a_name(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        found = {}
        for name, take in PAGES.items():
            take(scene)
            settle()
            found[name] = nameless(scene.window)
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_every_control_of_an_empty_page_has_a_name(
    tmp_path: Path, empty_journal: Path, services: Services, qtbot: QtBot
) -> None:
    path = tmp_path / "none.relnotes"
    path.write_bytes(empty_journal.read_bytes())
    with opened(path, services, (1280, 800)) as scene:
        settle()
        found = {"first": nameless(scene.window)}
        for name, take in EMPTY.items():
            take(scene)
            settle()
            found[name] = nameless(scene.window)
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_every_control_of_a_dialog_has_a_name(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        found = {}
        for name, take in DIALOGS.items():
            dialog = take(scene)
            settle()
            found[name] = nameless(dialog)
            if isinstance(dialog, QDialog):
                dialog.close()
            settle()
    assert {name: lines for name, lines in found.items() if lines} == {}
