"""The window over the sample journal, for tests that walk through all that can be seen."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from relnotes import app, paths
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.exchange import sample
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.looking import settle
from tests.scenes import EMPTY, FILLED
from tests.scenes.stage import Scene, Take

PAGES = {name: take for name, take in FILLED.items() if not name.startswith("dialog-")}
DIALOGS = {name: take for name, take in FILLED.items() if name.startswith("dialog-")}
_kept: dict[str, Path] = {}


def sample_journal(folder: Path) -> Path:
    """The sample journal, made once for all tests; the answer is a copy."""
    if "sample" not in _kept:
        _kept["sample"] = folder.parent / "sample-for-all.relnotes"
        sample.write(_kept["sample"], FakeClock(), paths.resources() / "sample")
    copy = folder / "sample.relnotes"
    shutil.copy(_kept["sample"], copy)
    return copy


@contextmanager
def opened(path: Path, services: Services, size: tuple[int, int]) -> Iterator[Scene]:
    """The window over a journal, of a size."""
    journal = Journal.open(path, FakeClock())
    live = Live(journal)
    window = app.make_window(live, services)
    window.resize(*size)
    window.show()
    try:
        yield Scene(live, services, window)
    finally:
        window.close()
        window.deleteLater()
        settle()
        live.close()
        journal.close()


@contextmanager
def font_scaled(by: float) -> Iterator[None]:
    """The font of the application, larger for a while."""
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(10.0 * by)
    QApplication.setFont(font)
    try:
        yield
    finally:
        QApplication.setFont(before)


__all__ = ["DIALOGS", "EMPTY", "PAGES", "Scene", "Take", "font_scaled", "opened", "settle"]
