"""The door and the wiring: what opens the window, and what is said when a journal does not open."""

import datetime as dt
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relnotes import __main__, app, paths
from relnotes.__main__ import Wanted, has_screen, window_wanted
from relnotes.desktop.parts.labels import Label
from relnotes.desktop.settings import usual_journal


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], Wanted()),
        (["--capture"], Wanted(capture=True)),
        (["-reverse", "a.relnotes"], Wanted(Path("a.relnotes"), mirrored=True)),
        (["--journal", "a.relnotes"], Wanted(Path("a.relnotes"))),
        (["--capture", "--journal=a b"], Wanted(Path("a b"), capture=True)),
        (["--journal"], None),
        (["a b.relnotes"], Wanted(Path("a b.relnotes"))),
        (["check", "a.relnotes"], None),
        (["--journal="], None),
        (["today"], None),
        (["--journal", "a", "today"], None),
        (["--version"], None),
    ],
)
def test_only_bare_arguments_open_the_window(arguments: list[str], wanted: Wanted | None) -> None:
    assert window_wanted(arguments) == wanted


def test_a_screen_is_needed_only_on_linux() -> None:
    assert not has_screen("linux", {})
    assert not has_screen("linux", {"DISPLAY": ""})
    assert has_screen("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_screen("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert has_screen("win32", {})


def test_without_a_screen_one_sentence_names_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert __main__.main([]) == 1
    told = capsys.readouterr()
    assert "relnotes --help" in told.err
    assert told.out == ""


def test_the_clock_knows_its_zone() -> None:
    assert __main__.local_now().tzinfo is not None
    assert isinstance(__main__.local_now(), dt.datetime)


def test_a_new_journal_opens_and_is_let_go(desktop: app.Desktop, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "mine.relnotes"
    path.parent.mkdir()
    desktop.open(path)
    assert desktop.window is not None
    assert desktop.window.isVisible()
    desktop.close()
    assert desktop.window is None
    assert [file.name for file in path.parent.iterdir()] == ["mine.relnotes"]


def test_another_journal_takes_the_place_of_the_first(desktop: app.Desktop, tmp_path: Path) -> None:
    desktop.open(tmp_path / "one.relnotes")
    first = desktop.window
    desktop.open(tmp_path / "two.relnotes")
    assert desktop.window is not None
    assert desktop.window is not first
    assert desktop.window.live.path.name == "two.relnotes"


def test_what_is_no_journal_is_said_and_left_as_it_is(desktop: app.Desktop, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ana", encoding="utf-8")
    desktop.open(letter)
    assert desktop.window is None
    assert desktop.dialog is not None
    said = [label.text() for label in desktop.dialog.findChildren(Label)]
    assert any("letter.txt is not a relnotes journal" in text for text in said)
    assert [button.text() for button in desktop.dialog.buttons] == [
        "Choose another…",
        "Begin a new one…",
        "Quit",
    ]
    assert letter.read_text(encoding="utf-8") == "Dear Ana"


def test_a_journal_that_does_not_open_leaves_the_first_one_open(
    desktop: app.Desktop, tmp_path: Path
) -> None:
    desktop.open(tmp_path / "one.relnotes")
    (tmp_path / "letter.txt").write_text("Dear Ana", encoding="utf-8")
    desktop.open(tmp_path / "letter.txt")
    assert desktop.window is not None
    assert desktop.window.live.path.name == "one.relnotes"


def test_looking_around_opens_the_sample_beside_the_own_journal(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    own = paths.default_journal()
    desktop.open(own)
    assert desktop.window is not None
    desktop.window.first.look.clicked.emit()

    def sample_is_open() -> bool:
        return desktop.window is not None and desktop.window.live.path != own

    qtbot.waitUntil(sample_is_open)
    assert desktop.window.live.path == own.with_name("sample.relnotes")
    assert not desktop.window.first.isVisible()
    desktop.open(own)
    assert desktop.window.first.isVisible()
    desktop.look_around()
    assert not desktop.window.first.isVisible()


def test_the_usual_journal_is_the_one_chosen_last_there_or_not(
    desktop: app.Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert usual_journal(desktop.services.settings) == paths.default_journal()
    chosen = tmp_path / "chosen.relnotes"
    desktop._chosen(chosen)
    assert usual_journal(desktop.services.settings) == chosen
    monkeypatch.setenv("RELNOTES_JOURNAL", str(tmp_path / "named.relnotes"))
    assert usual_journal(desktop.services.settings) == tmp_path / "named.relnotes"
    monkeypatch.delenv("RELNOTES_JOURNAL")
    desktop.close()
    chosen.unlink()
    assert usual_journal(desktop.services.settings) == chosen, (
        "that it is gone is said, and not passed over"
    )
