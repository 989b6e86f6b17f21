"""A double-click on a journal: what the desktop is told, and that it is taken back whole."""

import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QImage

from relnotes.desktop import double_click
from relnotes.desktop.autostart import PROGRAM
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.settings import SettingsPage
from relnotes.desktop.parts.fields import Combo
from tests.desktop.running import says


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """The programs that would read the desktop's lists anew."""
    calls: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda name, words: calls.append((name, words)))
    return calls


def _choice(window: MainWindow) -> Combo:
    window.open_place(Place("settings"))
    assert isinstance(window.page, SettingsPage)
    choice = window.page.journal.double_click
    assert choice is not None
    return choice


def _choose(choice: Combo, at: int) -> None:
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_the_desktop_learns_whose_file_it_is(
    home: Path, told: list[tuple[str, list[str]]], qapp: object
) -> None:
    data = home / "data"
    double_click.turn(on=True, platform="linux")
    lines = (data / "applications" / "relnotes.desktop").read_text(encoding="utf-8").splitlines()
    entry = dict(line.split("=", 1) for line in lines if "=" in line)
    assert shlex.split(entry["Exec"]) == [*PROGRAM, "%f"]
    kind = ElementTree.parse(data / "mime" / "packages" / "relnotes.xml").getroot()
    named = [one.get("type") for one in kind.iter() if one.get("type")]
    assert entry["MimeType"] == f"{named[0]};"
    assert [one.get("pattern") for one in kind.iter() if one.get("pattern")] == ["*.relnotes"]
    sign = data / "icons" / "hicolor" / "128x128" / "apps" / f"{entry['Icon']}.png"
    assert QImage(str(sign)).width() == 128
    assert [words for _, words in told] == [[str(data / "mime")], [str(data / "applications")]]
    assert double_click.is_on("linux")


def test_nothing_of_it_stays(home: Path, qapp: object) -> None:
    before = _files(home)
    double_click.turn(on=True, platform="linux")
    double_click.turn(on=False, platform="linux")
    double_click.turn(on=False, platform="linux")
    assert _files(home) == before
    assert not double_click.is_on("linux")


def test_it_is_chosen_in_the_settings(window: MainWindow) -> None:
    choice = _choice(window)
    assert choice.currentIndex() == 0
    _choose(choice, 1)
    assert double_click.is_on()
    assert choice.currentIndex() == 1
    _choose(choice, 0)
    assert not double_click.is_on()


def test_a_refusal_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(**_: object) -> None:
        raise PermissionError(13, "no", "/usr/share/applications/relnotes.desktop")

    choice = _choice(window)
    monkeypatch.setattr(double_click, "turn", refused)
    _choose(choice, 1)
    assert "/usr/share/applications/relnotes.desktop" in says(window.room.banner)
    assert choice.currentIndex() == 0
