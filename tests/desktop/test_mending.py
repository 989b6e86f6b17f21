"""A journal that does not open: what is said, the ways on, and that the file is left alone."""

import json
import os
import resource
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relnotes import app, paths
from relnotes.desktop.door import Wish
from relnotes.desktop.settings import usual_journal
from relnotes.domain.kinds import BackupReason
from relnotes.journal import backups, examine
from relnotes.journal.driver import raw_connection
from relnotes.journal.guard import lock_file
from tests.conftest import NOW, FakeClock
from tests.desktop.running import press, says, ways
from tests.journal.damaged import scratched


def mark_unclean(path: Path) -> None:
    """Leaves what a killed window of this computer leaves."""
    lock_file(path).write_text("", encoding="utf-8")


def is_open(desktop: app.Desktop, path: Path) -> bool:
    return desktop.window is not None and desktop.window.live.path == path


def titles(path: Path) -> set[str]:
    connection = raw_connection(path, mode="ro")
    found = {title for (title,) in connection.execute("SELECT title FROM entry")}
    connection.close()
    return found


def test_after_a_clean_exit_nothing_is_looked_at(
    desktop: app.Desktop, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    monkeypatch.setattr(examine, "demand_whole", lambda path, _key=None: looked.append(path))
    desktop.open(written)
    desktop.close()
    desktop.open(written)
    assert looked == []
    desktop.close()
    mark_unclean(written)
    desktop.open(written)
    assert looked == [written]
    assert is_open(desktop, written)
    desktop.close()
    assert not lock_file(written).exists()


def test_damage_after_an_unclean_exit_is_said_and_the_file_left_alone(
    desktop: app.Desktop, written: Path
) -> None:
    damaged = scratched(written)
    mark_unclean(written)
    desktop.open(written)
    assert desktop.window is None
    assert "It was left exactly as it is." in says(desktop.dialog)
    assert ways(desktop.dialog) == ["Save what can be read", "Choose another…", "Quit"]
    assert written.read_bytes() == damaged
    assert lock_file(written).exists(), "it is looked at again at the next start"


def test_the_newest_good_backup_is_offered_and_the_damaged_file_kept(
    desktop: app.Desktop, written: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    folder = paths.backups(written)
    for days in (3, 1):
        backups.make(written, folder, now=clock(), reason=BackupReason.CHANGES)
        clock.advance(days=days)
    newest = max(folder.glob("*.relnotes"))
    with newest.open("r+b") as file:
        file.truncate(newest.stat().st_size - 4096)  # the newest is not whole
    damaged = scratched(written)
    mark_unclean(written)
    desktop.open(written)
    assert ways(desktop.dialog)[0] == "Go back to the backup: 21 Nov, 15:00"
    press(desktop.dialog, "Go back")
    qtbot.waitUntil(lambda: is_open(desktop, written))
    assert "Evening 79" in titles(written)
    kept = [one for one in written.parent.glob("*.relnotes") if one.read_bytes() == damaged]
    assert len(kept) == 1
    assert kept[0] != written


def test_what_can_be_read_is_saved_into_a_new_journal_with_a_report(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    damaged = scratched(written, "relationship")
    mark_unclean(written)
    desktop.open(written)
    first = desktop.dialog
    press(first, "Save what can be read")
    qtbot.waitUntil(lambda: desktop.dialog is not first)
    told = says(desktop.dialog)
    assert "Saved into j-salvaged.relnotes: 80 entries." in told
    assert "May be missing, at most: 2 relationships." in told
    assert "1 relationship carries a name made from what was left of it." in told
    assert "The damaged journal was left as it is." in told
    assert written.read_bytes() == damaged
    press(desktop.dialog, "Open it")
    new = written.with_name("j-salvaged.relnotes")
    assert is_open(desktop, new)
    assert len(titles(new)) == 80
    assert usual_journal(desktop.services.settings) == new, "from here on it is the journal"
    assert written.read_bytes() == damaged


def test_where_nothing_can_be_saved_the_other_ways_stay(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    folder = paths.backups(written)
    backups.make(written, folder, now=NOW, reason=BackupReason.CHANGES)
    written.write_bytes(b"\x55" * 8192)
    desktop.open(written)
    assert ways(desktop.dialog)[0].startswith("Go back to the backup"), "it was a journal once"
    first = desktop.dialog
    press(first, "Save what can be read")
    qtbot.waitUntil(lambda: desktop.dialog is not first)
    assert "Nothing of" in says(desktop.dialog)
    assert ways(desktop.dialog)[0].startswith("Go back to the backup"), "and is still offered"
    assert written.read_bytes() == b"\x55" * 8192


def test_damage_that_a_read_meets_closes_the_window_without_a_write(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    damaged = scratched(written, "ix_contribution_day_id")
    desktop.open(written)
    assert desktop.window is not None
    assert desktop.sitting is not None
    watch = desktop.sitting.watch
    assert watch is not None
    with qtbot.waitSignal(watch.damaged):
        watch.check_if_due()
    assert desktop.window is None
    assert "It was left exactly as it is." in says(desktop.dialog)
    assert written.read_bytes() == damaged
    mark = lock_file(written)
    assert mark.exists(), "the next start looks at once"


@pytest.mark.skipif(os.name == "nt", reason="limits the size of files in another way")
def test_on_a_full_disk_it_opens_to_read_and_again_when_there_is_room(
    desktop: app.Desktop, written: Path
) -> None:
    before, limits = written.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        desktop.open(written)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "the disk may be full" in says(desktop.dialog)
    assert ways(desktop.dialog) == ["Try again", "Open to read", "Choose another…", "Quit"]
    assert written.read_bytes() == before
    press(desktop.dialog, "Open to read")
    assert desktop.window is not None
    assert desktop.window.live.read_only
    desktop.enter(Wish(written))
    assert not desktop.window.live.read_only


def elsewhere(path: Path) -> None:
    held = {"pid": 7, "host": "attic", "started": "2026-11-21T09:00:00+01:00"}
    lock_file(path).write_text(json.dumps(held), encoding="utf-8")


def test_a_lock_of_another_computer_is_explained_and_the_journal_opens_to_read(
    desktop: app.Desktop, written: Path
) -> None:
    elsewhere(written)
    before = written.read_bytes()
    desktop.open(written)
    assert "is open on the computer “attic”" in says(desktop.dialog)
    assert ways(desktop.dialog) == [
        "Open to read", "It is closed there: open it", "Choose another…", "Quit",
    ]  # fmt: skip
    press(desktop.dialog, "Open to read")
    assert desktop.window is not None
    assert desktop.window.live.read_only
    note = desktop.window.room.note
    assert note.isVisible()
    assert "You are reading this journal as it was at 15:00." in says(note)
    assert len(desktop.window.live.read(examine.counts)) == 6
    desktop.close()
    assert written.read_bytes() == before
    assert json.loads(lock_file(written).read_text(encoding="utf-8"))["host"] == "attic"


def test_a_lock_of_another_computer_can_be_taken_over(desktop: app.Desktop, written: Path) -> None:
    elsewhere(written)
    desktop.open(written)
    press(desktop.dialog, "It is closed there")
    assert desktop.window is not None
    assert not desktop.window.live.read_only
    held = json.loads(lock_file(written).read_text(encoding="utf-8"))
    assert held["pid"] == os.getpid()


@pytest.mark.skipif(os.name == "nt", reason="says who may write in another way")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_may_not_be_written_opens_to_read(
    desktop: app.Desktop, written: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    refuse(monkeypatch, written if what == "file" else lock_file(written))
    before = written.read_bytes()
    desktop.open(written)
    assert desktop.window is not None
    assert desktop.window.live.read_only
    assert desktop.window.room.note.isVisible()
    desktop.close()
    assert written.read_bytes() == before


def refuse(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """The system refuses to write this file, also to who may do all."""
    opened, path_open = os.open, Path.open

    def refusing(name: object, flags: int, *rest: int, **more: object) -> int:
        if Path(str(name)) == file and flags & (os.O_WRONLY | os.O_RDWR):
            raise PermissionError(13, "Permission denied", str(name))
        return opened(name, flags, *rest, **more)  # type: ignore[arg-type]  # handed on

    def refusing_too(self: Path, mode: str = "r", *rest: object, **more: object) -> object:
        if self == file and set(mode) & set("wax+"):
            raise PermissionError(13, "Permission denied", str(self))
        return path_open(self, mode, *rest, **more)  # type: ignore[call-overload]  # handed on

    monkeypatch.setattr(os, "open", refusing)
    monkeypatch.setattr(Path, "open", refusing_too)
