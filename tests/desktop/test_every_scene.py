"""Every page and every dialog, once for each size of letters: no text is cut, no control nameless.

The scenes are those of the gallery. To take one costs far more than to look at it, so that a walk
holds every law at once, at both sizes of the window.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.pages.page import Services
from tests.desktop.nameless import nameless
from tests.desktop.not_cut import cut_texts
from tests.desktop.sample_window import (
    DIALOGS,
    EMPTY,
    PAGES,
    Scene,
    Take,
    font_scaled,
    opened,
    sample_journal,
    settle,
)

LARGE, SMALL = (1280, 800), (1024, 700)
SCREEN = (1024, 800)

scaled = pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])


def _faults(root: QWidget) -> list[str]:
    return [*cut_texts(root), *(f"nameless: {where}" for where in nameless(root))]


def _faults_of_window(window: QWidget) -> Iterator[str]:
    """What is wrong with a page, in a window of either size."""
    for size in (SMALL, LARGE):
        window.resize(*size)
        settle()
        shape = f"{size[0]}×{size[1]}"
        if window.width() > size[0] or window.height() > size[1]:
            yield f"{shape}: the window grew to {window.size().toTuple()}"
        yield from (f"{shape}: {line}" for line in _faults(window))


def _walk(scene: Scene, pages: Mapping[str, Take]) -> list[str]:
    lines = []
    for name, take in pages.items():
        take(scene)
        settle()
        lines += [f"{name}: {line}" for line in _faults_of_window(scene.window)]
    return lines


@scaled
def test_pages(tmp_path: Path, services: Services, qtbot: QtBot, scale: float) -> None:
    with font_scaled(scale), opened(sample_journal(tmp_path), services, LARGE) as scene:
        lines = _walk(scene, PAGES)
    assert not lines, "\n".join(lines)


@scaled
def test_empty_pages(
    tmp_path: Path, empty_journal: Path, services: Services, qtbot: QtBot, scale: float
) -> None:
    path = tmp_path / "none.relnotes"
    path.write_bytes(empty_journal.read_bytes())
    with font_scaled(scale), opened(path, services, LARGE) as scene:
        settle()
        lines = [f"first: {line}" for line in _faults_of_window(scene.window)]
        lines += _walk(scene, EMPTY)
    assert not lines, "\n".join(lines)


@scaled
def test_dialogs(tmp_path: Path, services: Services, qtbot: QtBot, scale: float) -> None:
    lines = []
    with font_scaled(scale), opened(sample_journal(tmp_path), services, LARGE) as scene:
        for name, take in DIALOGS.items():
            dialog = take(scene)
            settle()
            lines += [f"{name}: {line}" for line in _faults(dialog)]
            if dialog.width() > SCREEN[0] or dialog.height() > SCREEN[1]:
                lines.append(f"{name}: larger than the screen: {dialog.size().toTuple()}")
            if isinstance(dialog, QDialog):
                dialog.close()
            settle()
    assert not lines, "\n".join(lines)
