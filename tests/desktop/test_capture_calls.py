"""The capture window from anywhere: a second start with `--capture` shows it, and nothing else."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.capturing.window import CaptureWindow
from tests.desktop.test_single import ended, started


def capture_of(desktop: app.Desktop) -> CaptureWindow:
    assert desktop.sitting is not None
    assert desktop.sitting.captures is not None
    return desktop.sitting.captures


def test_a_second_start_shows_only_the_capture_window(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    desktop.open(written)
    assert desktop.window is not None
    assert desktop.sitting is not None
    single = desktop.sitting.single
    assert single is not None
    desktop.frame.showMinimized()
    second = started("-m", "relnotes", "--capture", "--journal", str(written))
    with qtbot.waitSignal(single.capture_called):
        pass
    assert ended(qtbot, second) == 0
    assert capture_of(desktop).isVisible()
    assert desktop.frame.windowState() & Qt.WindowState.WindowMinimized
    desktop.close()


def test_calling_twice_shows_one_window(desktop: app.Desktop, written: Path, qtbot: QtBot) -> None:
    desktop.open(written)
    desktop.capture()
    first = capture_of(desktop)
    first.box.setPlainText("half a sentence")
    desktop.capture()
    assert capture_of(desktop) is first
    assert first.box.text() == "half a sentence"
    first.reject()
    sitting = desktop.sitting
    assert sitting is not None
    qtbot.waitUntil(lambda: sitting.captures is None)
    desktop.capture()
    assert capture_of(desktop).box.text() == "half a sentence"
    desktop.close()


def test_it_waits_for_a_journal_that_is_not_open_yet(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    desktop.capture()
    desktop.open(written)
    assert capture_of(desktop).isVisible()
    desktop.close()
