"""Another language at 10,000 relationships and 1,000,000 entries: the window is made anew.

It prints the longest time for which the event loop was held while it was, and while the pages that
are made ahead came again.
"""

from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from relnotes import app, loading
from relnotes.desktop.ahead import Ahead
from relnotes.desktop.pages.page import Place
from tests.benchmarks.holds import longest_hold
from tests.benchmarks.test_walk import FRAME, MOST
from tests.benchmarks.test_walk import large as large
from tests.desktop.running import desktop as desktop
from tests.desktop.running import english_again as english_again

__all__ = ["desktop", "english_again", "large"]

pytestmark = pytest.mark.usefixtures("english_again")


def test_walk_into_another_language(
    desktop: app.Desktop, large: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    def busy() -> bool:
        window = desktop.window
        if window is None:
            return True
        ahead = window.findChild(Ahead)
        beside = window.live._pool.activeThreadCount() > 0 or window.services.jobs.running > 0
        return beside or (ahead is not None and ahead.running)

    def open_page(name: str) -> None:
        assert desktop.window is not None
        desktop.window.open_place(Place(name))

    for name in loading.READ_AHEAD:  # as the program does in its first idle moment
        import_module(f"relnotes.desktop.{name}")
    longest_hold(lambda: desktop.open(large), busy)
    longest_hold(desktop.go_ahead, busy)
    with capsys.disabled():
        print(f"\n\nlongest hold of the event loop, aim {FRAME} ms, most {MOST} ms")
        print("   clock       work")
        for name, step in (
            ("relationships", lambda: open_page("relationships")),
            ("German", lambda: desktop.services.tongue.speak(qapp, "de")),
            ("journal", lambda: open_page("journal")),
            ("English", lambda: desktop.services.tongue.speak(qapp, "en")),
        ):
            held = longest_hold(step, busy)
            mark = "" if held.work <= FRAME else " ·" if held.work <= MOST else " ✗"
            print(f"{held.clock:8.1f} ms {held.work:8.1f} ms  {name}{mark}")
