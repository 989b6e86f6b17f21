"""A synchronising service replaced the file while it was open: on from inside the window."""

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.main_window import MainWindow
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import drafts, examine, people, relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.running import says


def _replace(path: Path, clock: FakeClock) -> None:
    """Puts another version of the journal, with Bo in it, in the place of the one that is open."""
    other = path.with_name("other.relnotes")
    shutil.copy(path, other)
    shutil.copy(path.with_name(f"{path.name}-wal"), other.with_name(f"{other.name}-wal"))
    journal = Journal.open(other, clock)
    journal.do("Add", relationships.add, PersonDraft("Bo"))
    journal.close()
    other.replace(path)


def _refused(window: MainWindow) -> None:
    with window.services.messages.problems():
        window.live.do("Add", relationships.add, PersonDraft("Lost"))


def test_the_journal_is_opened_again_with_what_was_typed(
    desktop: app.Desktop, written: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    desktop.open(written)
    window = desktop.window
    assert window is not None
    window.live.do("Pin", relationships.pin, 1, pinned=True)
    _replace(written, clock)
    form = window.open_dialog("log")
    assert isinstance(form, CaptureWindow)
    form.box.setPlainText("Typed while it was replaced")
    _refused(window)
    assert "open it again" in says(window.room.banner)
    assert window.room.banner.button.isVisibleTo(window.room.banner)
    window.room.banner.button.click()
    again = desktop.window
    assert again is not None
    assert again is not window
    assert {one.name for one in again.live.read(people.names)} == {"Ana Petrović", "Bo"}
    (kept,) = again.live.read(drafts.unsaved)
    assert "Typed while it was replaced" in kept.text
    assert again.room.unsaved.isVisible()
    again.live.do("Add", relationships.add, PersonDraft("Cy"))
    (aside,) = written.parent.glob("j-kept-*.relnotes")
    assert aside.name in again.toast.accessibleName()


def test_a_log_of_the_old_file_never_damages_the_new_one(written: Path, clock: FakeClock) -> None:
    """Seen: the log stayed beside the new file, was read into it, and left it damaged."""
    journal = Journal.open(written, clock)
    journal.do("Add", relationships.add, PersonDraft("Only in the log"))
    other = written.with_name("other.relnotes")
    Journal.open(other, clock).close()
    other.replace(written)
    journal.close()
    again = Journal.open(written, clock, check=True)
    assert again.read(people.names) == ()
    assert again.read(examine.examine).good
    again.close()
    assert journal.kept_aside is not None
    kept = Journal.open(journal.kept_aside, clock, check=True)
    assert "Only in the log" in {one.name for one in kept.read(people.names)}
    kept.close()


def test_while_it_is_gone_the_window_stays(desktop: app.Desktop, written: Path) -> None:
    desktop.open(written)
    window = desktop.window
    assert window is not None
    away = written.rename(written.with_name("away.relnotes"))
    _refused(window)
    window.room.banner.button.click()
    assert desktop.window is window
    assert window.room.banner.isVisible()
    away.rename(written)
    window.live.do("Add", relationships.add, PersonDraft("Found again"))


def test_other_problems_have_no_such_way(desktop: app.Desktop, written: Path) -> None:
    desktop.open(written)
    assert desktop.window is not None
    banner = desktop.window.room.banner
    desktop.services.messages.show(Problem(Code.FILE_MOVED, file="j"))
    assert not banner.button.isHidden()
    desktop.services.messages.show(Problem(Code.NOTHING_TO_UNDO))
    assert banner.button.isHidden()
