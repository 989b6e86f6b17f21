"""What the window keeps an eye on: the file once a week, and what lies around it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import settings as setting
from relnotes.desktop import watch
from relnotes.desktop.dialogs.conflict import ConflictDialog
from relnotes.desktop.main_window import MainWindow
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, examine, people, relationships, search
from relnotes.journal.access import Reader
from relnotes.journal.driver import raw_connection
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.running import press, says


def the_window(desktop: app.Desktop) -> MainWindow:
    assert desktop.window is not None
    return desktop.window


def checked_on(desktop: app.Desktop, path: Path) -> str:
    return desktop.services.settings.journal_get(setting.CHECKED, path)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Counts the long looks at the file."""
    found: list[str] = []
    look = examine.whole_damage

    def counting(reader: Reader, stopped: Callable[[], bool]) -> tuple[str, ...] | None:
        found.append("look")
        return look(reader, stopped)

    monkeypatch.setattr(examine, "whole_damage", counting)
    return found


def watch_of(desktop: app.Desktop) -> watch.Watch:
    assert desktop.sitting is not None
    assert desktop.sitting.watch is not None
    return desktop.sitting.watch


def test_the_whole_file_is_looked_at_once_a_week(
    desktop: app.Desktop, written: Path, qtbot: QtBot, clock: FakeClock, looks: list[str]
) -> None:
    desktop.open(written)
    watch_of(desktop).check_if_due()
    qtbot.waitUntil(lambda: checked_on(desktop, written) == "2026-11-21")
    clock.advance(days=6)
    watch_of(desktop).check_if_due()
    desktop.close()
    assert looks == ["look"]
    clock.advance(days=1)
    desktop.open(written)
    watch_of(desktop).check_if_due()
    qtbot.waitUntil(lambda: checked_on(desktop, written) == "2026-11-28")
    assert looks == ["look", "look"]


def test_a_clock_that_went_back_does_not_put_the_look_off(
    desktop: app.Desktop, written: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    desktop.services.settings.journal_set(setting.CHECKED, written, "2031-01-01")
    desktop.open(written)
    watch_of(desktop).check_if_due()
    qtbot.waitUntil(lambda: checked_on(desktop, written) == "2026-11-21")


def test_the_look_begins_by_itself(
    desktop: app.Desktop, written: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_AFTER_OPENING", 0)
    desktop.open(written)
    qtbot.waitUntil(lambda: checked_on(desktop, written) == "2026-11-21")


def test_a_search_that_is_damaged_is_made_anew_without_a_word(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    connection = raw_connection(written, mode="rw")
    connection.execute("UPDATE search_data SET block = x'00112233' WHERE id > 10")
    connection.close()
    desktop.open(written)
    watch_of(desktop).check_if_due()
    qtbot.waitUntil(lambda: checked_on(desktop, written) == "2026-11-21")
    live = the_window(desktop).live
    assert not live.read_only
    assert live.read(search.find, "calm")
    assert live.reach.undo == "Fill", "it is no step"
    desktop.close()
    assert examine.examine_file(written).good


def banner(desktop: app.Desktop, qtbot: QtBot) -> str:
    note = the_window(desktop).room.note
    qtbot.waitUntil(note.isVisible)
    return says(note)


def moved_to(path: Path, folder: str) -> Path:
    target = path.parent / folder / path.name
    target.parent.mkdir(parents=True)
    shutil.move(path, target)
    return target


@pytest.mark.parametrize(
    "service", ["Dropbox", "OneDrive", "Nextcloud", "Syncthing", "iCloud", "Google Drive"]
)
def test_a_synced_folder_is_explained_once(
    desktop: app.Desktop, written: Path, qtbot: QtBot, service: str
) -> None:
    path = moved_to(written, f"{service}Drive" if service == "iCloud" else service)
    desktop.open(path)
    told = banner(desktop, qtbot)
    assert told.startswith(f"This journal lies in a folder of {service}.")
    assert "one computer has it open at a time" in told
    note = the_window(desktop).room.note
    note._close.click()
    assert not note.isVisible()
    desktop.close()
    desktop.open(path)
    with qtbot.waitSignal(watch_of(desktop).seen):
        pass
    assert not the_window(desktop).room.note.isVisible()


def test_in_a_synced_folder_all_is_in_the_one_file_soon(
    desktop: app.Desktop, written: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that copies file by file must not take half of a change."""
    monkeypatch.setattr(watch, "_AFTER_CHANGES", 0)
    path = moved_to(written, "Dropbox")
    desktop.open(path)
    banner(desktop, qtbot)
    live = the_window(desktop).live
    live.do("Add", relationships.add, PersonDraft("Bo"))
    log = path.with_name("j.relnotes-wal")
    qtbot.waitUntil(lambda: log.stat().st_size == 0)
    connection = raw_connection(path, mode="ro")
    assert connection.execute("SELECT name FROM relationship WHERE id = 2").fetchone() == ("Bo",)
    connection.close()


def conflict(desktop: app.Desktop, path: Path, clock: FakeClock) -> Path:
    """Another computer wrote meanwhile, and the service kept its version, too."""
    other = path.with_name("j (Bo's conflicted copy 2026-11-20).relnotes")
    shutil.copy(path, other)
    clock.advance(minutes=5)
    there = Journal.open(other, clock)
    (ana,) = there.read(people.names)
    there.do("Log", entries.log, EntryDraft((ana.id,), "Written there"))
    clock.advance(minutes=5)
    there.do("Rename", relationships.rename, ana.id, "Ana Lind")
    there.close()
    return other


def test_a_copy_in_conflict_is_noticed_compared_and_brought_over(
    desktop: app.Desktop, written: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    other = conflict(desktop, written, clock)
    there = other.read_bytes()
    desktop.open(written)
    assert f"Another version of this journal lies beside it: {other.name}." in banner(
        desktop, qtbot
    )
    press(the_window(desktop).room.note, "Compare")
    dialog = found_dialog(qtbot)
    told = says(dialog)
    assert "Only in the other version · 1\nEntry “Written there” · Ana Lind" in told
    assert "Name: “Ana Petrović” here, “Ana Lind” there" in told
    assert "Only here" not in told
    with qtbot.waitSignal(desktop.services.messages.said) as said:
        press(dialog, "Bring over")
    assert said.args == ["1 record came over.", True]
    live = the_window(desktop).live
    assert live.read(entries.recent, limit=1)[0].title == "Written there"
    assert live.reach.undo == "Bring over from another version"
    live.undo()
    assert live.reach.undo == "Fill"
    assert other.read_bytes() == there


def test_equal_versions_offer_nothing_to_bring_over(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    shutil.copy(written, written.with_name("j (1).relnotes"))
    desktop.open(written)
    banner(desktop, qtbot)
    press(the_window(desktop).room.note, "Compare")
    dialog = found_dialog(qtbot)
    assert "Both hold the same." in says(dialog)
    assert not dialog.bring.isVisible()


def found_dialog(qtbot: QtBot) -> ConflictDialog:
    def shown() -> list[ConflictDialog]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, ConflictDialog) and one.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]
