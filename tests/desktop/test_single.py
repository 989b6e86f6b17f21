"""One window for a journal: a second start, a real one, shows the first window and goes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.door import Wish
from relnotes.desktop.knocking import meeting_place, usual_journal
from relnotes.desktop.settings import LAST_JOURNAL, Settings
from relnotes.desktop.settings import usual_journal as read_by_qt
from relnotes.desktop.single import Single
from relnotes.journal.guard import Guard, lock_file
from tests.conftest import NOW
from tests.desktop.running import says, ways

ASK = """
import sys
from pathlib import Path
from relnotes.desktop.knocking import show_first
sys.exit(0 if show_first(Path(sys.argv[1])) else 3)
"""


def started(*arguments: str) -> subprocess.Popen[bytes]:
    """Another process of this user, on a desktop that nobody sees."""
    quiet = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    return subprocess.Popen([sys.executable, *arguments], env=os.environ | quiet)


def ended(qtbot: QtBot, process: subprocess.Popen[bytes]) -> int:
    qtbot.waitUntil(lambda: process.poll() is not None)
    return process.wait()


def test_who_asks_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    path, called = tmp_path / "j.relnotes", list[bool]()
    single = Single(path)
    single.called.connect(lambda: called.append(True))
    assert ended(qtbot, started("-c", ASK, str(path))) == 0
    assert called == [True]
    assert ended(qtbot, started("-c", ASK, str(tmp_path / "other.relnotes"))) == 3
    single.close()
    assert ended(qtbot, started("-c", ASK, str(path))) == 3
    assert called == [True]


def test_a_key_for_capture_loads_no_second_program(qtbot: QtBot, home: Path) -> None:
    """It took two seconds, and a whole window came and went, before the running one was asked."""
    path, called, log = home / "j.relnotes", list[bool](), home / "imports"
    single = Single(path)
    single.capture_called.connect(lambda: called.append(True))
    code = (
        "import sys; from relnotes.__main__ import main; "
        "status = main(['--capture', '--journal', sys.argv[1]]); "
        "open(sys.argv[2], 'w').write('\\n'.join(sys.modules)); sys.exit(status)"
    )
    assert ended(qtbot, started("-c", code, str(path), str(log))) == 0
    assert called == [True]
    loaded = set(log.read_text(encoding="utf-8").split())
    assert "relnotes.desktop.knocking" in loaded
    assert not loaded & {"PySide6.QtCore", "sqlalchemy", "relnotes.start"}
    single.close()


def test_the_place_tells_nothing_and_is_the_same_by_a_link(tmp_path: Path) -> None:
    path = tmp_path / "Ana.relnotes"
    path.touch()
    (tmp_path / "link.relnotes").symlink_to(path)
    assert meeting_place(path) == meeting_place(tmp_path / "link.relnotes")
    assert "Ana" not in meeting_place(path)
    assert meeting_place(path) != meeting_place(tmp_path / "Bo.relnotes")


def test_who_asks_through_qt_is_answered_too(qtbot: QtBot, tmp_path: Path) -> None:
    """As Windows does, where a meeting place is no socket of Python's."""
    path = tmp_path / "j.relnotes"
    single = Single(path)
    code = (
        "import sys; from relnotes.desktop.single import ask; "
        "sys.exit(0 if ask(sys.argv[1], b'show\\n') else 3)"
    )
    assert ended(qtbot, started("-c", code, meeting_place(path))) == 0
    single.close()


@pytest.mark.parametrize(
    "name", ["", "/a/b c/j.relnotes", "/a/Ana's ünï 北.relnotes", "/a/=x;y,z.relnotes"]
)
def test_the_usual_journal_is_found_as_qt_finds_it(tmp_path: Path, name: str) -> None:
    file = tmp_path / "settings.ini"
    assert usual_journal(file) == read_by_qt(Settings(file))
    kept = Settings(file)
    kept.set(LAST_JOURNAL, name)
    kept._kept.sync()
    assert usual_journal(file) in {read_by_qt(kept), None}
    if set(name) <= set("/abc j.relnots"):
        assert usual_journal(file) == read_by_qt(kept)


def test_a_second_start_shows_the_first_window(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    desktop.open(written)
    assert desktop.window is not None
    assert desktop.sitting is not None
    assert desktop.sitting.single is not None
    desktop.frame.showMinimized()
    second = started("-m", "relnotes", "--journal", str(written))
    with qtbot.waitSignal(desktop.sitting.single.called):
        pass
    assert ended(qtbot, second) == 0
    assert not desktop.frame.windowState() & Qt.WindowState.WindowMinimized
    assert desktop.window.isVisible()
    desktop.close()
    assert not lock_file(written).exists(), "the first one held it to the end"


def test_a_first_window_that_does_not_answer_is_said(desktop: app.Desktop, written: Path) -> None:
    held = Guard.take(written, NOW)
    desktop.open(written)
    assert "is open in another window of relnotes that does not answer" in says(desktop.dialog)
    assert ways(desktop.dialog) == ["Try again", "Open to read", "Choose another…", "Quit"]
    desktop.enter(Wish(written, read_only=True))
    assert desktop.window is not None
    assert desktop.window.live.read_only
    held.release()
    desktop.enter(Wish(written))
    assert not desktop.window.live.read_only


def test_the_same_journal_again_only_comes_up(desktop: app.Desktop, written: Path) -> None:
    desktop.open(written)
    first = desktop.window
    desktop.open(written)
    assert desktop.window is first
