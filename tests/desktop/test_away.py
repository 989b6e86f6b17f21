"""A journal whose drive is not there: it is said, and nothing is begun in its place."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app, cli, paths, start
from relnotes.desktop import settings as setting
from relnotes.desktop.door import Wish
from relnotes.desktop.settings import Settings, usual_journal, was_open
from relnotes.domain.kinds import BackupReason
from relnotes.journal import backups, keys
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.desktop.running import press, says, ways


def shows(desktop: app.Desktop, path: Path) -> bool:
    return desktop.window is not None and desktop.window.live.path == path


def test_no_folder_is_made_for_a_journal_that_was_named(
    desktop: app.Desktop, tmp_path: Path
) -> None:
    named = tmp_path / "stick" / "work" / "j.relnotes"
    desktop.open(named)
    assert desktop.window is None
    assert "connect that and try again" in says(desktop.dialog)
    assert not (tmp_path / "stick").exists()
    named.parent.mkdir(parents=True)
    press(desktop.dialog, "Choose another")
    desktop.open(named)
    assert shows(desktop, named), "a folder that is there takes a new journal"


def test_trying_again_opens_it_once_it_is_back(desktop: app.Desktop, written: Path) -> None:
    away = written.parent.rename(written.parent.with_name("unplugged"))
    desktop.open(written)
    assert ways(desktop.dialog)[0] == "Try again"
    first = desktop.dialog
    press(first, "Try again")
    assert desktop.dialog is not first, "it is asked again"
    away.rename(written.parent)
    press(desktop.dialog, "Try again")
    assert shows(desktop, written)


def _start(qapp: QApplication, qtbot: QtBot, path: Path | None) -> start.Start:
    made = start.Start(qapp, path, FakeClock())
    made.load()
    qtbot.waitUntil(lambda: made.desktop is not None)
    return made


@pytest.fixture
def hookless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "install_excepthook", lambda *_: None)


@pytest.mark.usefixtures("hookless")
def test_the_journal_of_the_last_time_that_is_gone_is_not_quietly_replaced(
    qapp: QApplication, qtbot: QtBot, written: Path
) -> None:
    settings = Settings(paths.settings())
    settings.set(setting.LAST_JOURNAL, str(written))
    settings.save()
    written.unlink()
    assert was_open(settings, written)
    made = _start(qapp, qtbot, None)
    desktop = made.desktop
    assert desktop is not None
    qtbot.waitUntil(lambda: desktop.dialog is not None)
    assert desktop.window is None
    assert str(written) in says(desktop.dialog)
    assert ways(desktop.dialog) == [
        "Try again", "Choose another…", "Open the usual one", "Begin a new one…",
    ]  # fmt: skip
    assert not written.exists()
    assert not paths.own_journal().exists()
    press(desktop.dialog, "Open the usual one")
    assert shows(desktop, paths.own_journal())
    assert usual_journal(desktop.services.settings) == paths.own_journal()
    made.close()


@pytest.mark.usefixtures("hookless")
def test_nor_is_the_usual_one_once_it_was_open(qapp: QApplication, qtbot: QtBot) -> None:
    made = _start(qapp, qtbot, None)
    qtbot.waitUntil(lambda: made.desktop is not None and made.desktop.window is not None)
    made.close()
    Settings(paths.settings()).save()
    paths.own_journal().unlink()
    again = _start(qapp, qtbot, None)
    desktop = again.desktop
    assert desktop is not None
    qtbot.waitUntil(lambda: desktop.dialog is not None)
    assert not paths.own_journal().exists()
    assert ways(desktop.dialog) == ["Try again", "Choose another…", "Begin a new one there"]
    press(desktop.dialog, "Begin a new one there")
    assert shows(desktop, paths.own_journal())
    again.close()


def test_the_terminal_makes_no_folder_either(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = tmp_path / "stick" / "j.relnotes"
    assert cli.main(["--journal", str(named), "add", "--new", "@Ana met today"]) == 1
    assert "connect that and try again" in capsys.readouterr().err.replace("\n", " ")
    assert not named.parent.exists()


@pytest.fixture
def sealed(tmp_path: Path, clock: FakeClock) -> tuple[Path, Key]:
    """An encrypted journal of which there is a backup, and its key."""
    path, key = tmp_path / "own" / "k.relnotes", keys.new_key("six words that nobody chose here")
    Journal.open(path, clock, key=key).close()
    backups.make(path, paths.backups(path), now=NOW, reason=BackupReason.ASKED, key=key)
    return path, key


def test_who_comes_back_from_damage_is_not_asked_for_the_passphrase_again(
    desktop: app.Desktop, sealed: tuple[Path, Key], qtbot: QtBot
) -> None:
    path, key = sealed
    desktop.enter(Wish(path), key)
    assert shows(desktop, path)
    desktop._found_damaged()
    assert desktop.window is None
    press(desktop.dialog, "Go back")
    qtbot.waitUntil(lambda: shows(desktop, path))
    assert desktop.locking.keyhole.window is None


def test_nor_who_found_the_damage_while_it_was_unlocked(
    desktop: app.Desktop, sealed: tuple[Path, Key], qtbot: QtBot
) -> None:
    path, key = sealed
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(4096) + whole[8192:])
    path.with_name(f"{path.name}.lock").write_text("", encoding="utf-8")
    desktop.enter(Wish(path), key)
    assert desktop.window is None
    press(desktop.dialog, "Go back")
    qtbot.waitUntil(lambda: shows(desktop, path))
    assert desktop.locking.keyhole.window is None
