"""No text is cut: every label has the height that its width asks for, and lies within its page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.labels import ElidedLabel, WrapLabel
from tests.desktop.sample_window import (
    DIALOGS,
    EMPTY,
    PAGES,
    font_scaled,
    opened,
    sample_journal,
    settle,
)

SCREEN = (1024, 800)
LOOKS = [(1.0, (1280, 800)), (1.0, (1024, 700)), (2.0, (1280, 800)), (2.0, (1024, 700))]
LOOK_NAMES = ["100 %", "100 % small", "200 %", "200 % small"]


def faults(root: QWidget) -> list[str]:
    """Every text under a widget that cannot be read in full."""
    labels = [one for one in root.findChildren(QLabel) if _seen(one, root) and one.text()]
    buttons = [one for one in root.findChildren(QAbstractButton) if _seen(one, root)]
    return [
        *(f"cut: {label.text()!r} {why}" for label in labels if (why := _cut(label))),
        *(f"outside: {_name(one)}" for one in [*labels, *buttons] if _outside(one, root)),
    ]


def _none(found: dict[str, list[str]]) -> None:
    lines = [f"{name}: {line}" for name, lines in found.items() for line in lines]
    assert not lines, "\n".join(lines)


def _seen(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisibleTo(root) and widget.window() is root.window() and widget.width() > 0


def _cut(label: QLabel) -> str:
    if isinstance(label, WrapLabel):
        needed = label.heightForWidth(label.width())
        return f"{label.height()} < {needed}" if label.height() < needed else ""
    least = label.minimumSizeHint()
    if isinstance(label, ElidedLabel):
        return "" if label.height() >= label.fontMetrics().height() else "too low"
    if label.width() < least.width() or label.height() < least.height():
        return f"{label.width()}×{label.height()} < {least.width()}×{least.height()}"
    return ""


def _outside(widget: QWidget, root: QWidget) -> bool:
    """Whether something reaches beyond what cannot be scrolled sideways."""
    frame: QWidget | None = widget.parentWidget()
    while frame is not None and frame is not root:
        area = frame.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is frame:
            if area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                return False
            break
        frame = area
    frame = frame or root
    left = widget.mapTo(frame, QPoint(0, 0)).x()
    return left < 0 or left + widget.width() > frame.width()


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()!r}"


@pytest.mark.parametrize(("scale", "size"), LOOKS, ids=LOOK_NAMES)
def test_no_text_of_a_page_is_cut(
    tmp_path: Path, services: Services, qtbot: QtBot, scale: float, size: tuple[int, int]
) -> None:
    with font_scaled(scale), opened(sample_journal(tmp_path), services, size) as scene:
        found = {}
        for name, take in PAGES.items():
            take(scene)
            settle()
            if scene.window.width() > size[0] or scene.window.height() > size[1]:
                found[name] = [f"the window grew to {scene.window.size().toTuple()}"]
                scene.window.resize(*size)
                settle()
            found.setdefault(name, []).extend(faults(scene.window))
    _none(found)


@pytest.mark.parametrize(("scale", "size"), LOOKS, ids=LOOK_NAMES)
def test_no_text_of_an_empty_page_is_cut(
    tmp_path: Path,
    empty_journal: Path,
    services: Services,
    qtbot: QtBot,
    scale: float,
    size: tuple[int, int],
) -> None:
    path = tmp_path / "none.relnotes"
    path.write_bytes(empty_journal.read_bytes())
    with font_scaled(scale), opened(path, services, size) as scene:
        settle()
        found = {"first": faults(scene.window)}
        for name, take in EMPTY.items():
            take(scene)
            settle()
            found[name] = faults(scene.window)
    _none(found)


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])
def test_no_text_of_a_dialog_is_cut(
    tmp_path: Path, services: Services, qtbot: QtBot, scale: float
) -> None:
    with font_scaled(scale), opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        found = {}
        for name, take in DIALOGS.items():
            dialog = take(scene)
            settle()
            found[name] = faults(dialog)
            if dialog.width() > SCREEN[0] or dialog.height() > SCREEN[1]:
                found[name].append(f"larger than the screen: {dialog.size().toTuple()}")
            if isinstance(dialog, QDialog):
                dialog.close()
            settle()
    _none(found)
