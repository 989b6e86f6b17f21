"""Attached files are opened as private copies, which go when the journal is closed or locked."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes import app, paths
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationship.files_section import FilesSection
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.private_copies import PrivateCopies
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import attachments, relationships
from tests.conftest import NOW


def every(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file() and path.suffix != ".lock"]


class Shown(list[Path]):
    """What the desktop was asked to show; it always can."""

    def take(self, copy: Path) -> bool:
        self.append(copy)
        return True


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def copies(tmp_path: Path, shown: Shown) -> PrivateCopies:
    return PrivateCopies(tmp_path / "cache" / "opened", shown.take)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such modes")
def test_a_copy_is_its_owners_alone(copies: PrivateCopies, shown: Shown) -> None:
    before = os.umask(0)
    try:
        copies.open("../scope\u202e.pdf", b"one page", NOW)
    finally:
        os.umask(before)
    (copy,) = shown
    assert copy.name == "scope.pdf"
    assert copy.read_bytes() == b"one page"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    for folder in copy.parents[:4]:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700, folder


def test_two_of_one_name_do_not_meet(copies: PrivateCopies, shown: Shown) -> None:
    copies.open("scope.pdf", b"one", NOW)
    copies.open("scope.pdf", b"two", NOW)
    assert [copy.read_bytes() for copy in shown] == [b"one", b"two"]


def test_they_go_with_their_bytes(copies: PrivateCopies, shown: Shown, tmp_path: Path) -> None:
    copies.open("scope.pdf", b"one page", NOW)
    with shown[0].open("rb") as still_open:
        copies.clear()
        assert list((tmp_path / "cache" / "opened").iterdir()) == []
        if sys.platform != "win32":
            assert still_open.read() == bytes(8)
    copies.open("scope.pdf", b"again", NOW)
    assert shown[1].read_bytes() == b"again"


def test_what_would_run_is_not_opened(copies: PrivateCopies, shown: Shown, tmp_path: Path) -> None:
    with pytest.raises(Problem) as raised:
        copies.open("invoice.pdf.exe", b"MZ", NOW)
    assert raised.value.code is Code.PROGRAM_FILE
    assert shown == []
    assert every(tmp_path) == []


def test_where_no_program_shows_it_that_is_said(tmp_path: Path) -> None:
    copies = PrivateCopies(tmp_path / "opened", lambda _: False)
    with pytest.raises(Problem) as raised:
        copies.open("scope.xyz", b"one page", NOW)
    assert raised.value.code is Code.NO_PROGRAM


def test_the_next_start_removes_what_a_kill_left_and_nothing_else(
    copies: PrivateCopies, shown: Shown, tmp_path: Path
) -> None:
    copies.open("mine.pdf", b"of a window that is open", NOW)
    root = tmp_path / "cache" / "opened"
    script = (
        "import os, sys; from pathlib import Path; from tests.conftest import NOW\n"
        "from relnotes.desktop.private_copies import PrivateCopies\n"
        f"PrivateCopies(Path({str(root)!r}), lambda _: True).open('lost.pdf', b'canary', NOW)\n"
        f"os.kill(os.getpid(), {int(signal.SIGTERM)})"
    )
    subprocess.run([sys.executable, "-c", script], check=False)
    assert {path.name for path in every(root)} == {"mine.pdf", "lost.pdf"}
    PrivateCopies(root).sweep(NOW)
    assert {path.name for path in every(root)} == {"mine.pdf"}
    assert len(list(root.iterdir())) == 2, "its folder and its lock"


def _files(window: MainWindow, person: int) -> FilesSection:
    window.open_place(Place("relationships", person, "about"))
    return next(iter(window.findChildren(FilesSection)))


def test_a_row_opens_with_the_mouse_and_the_keyboard(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, shown: Shown
) -> None:
    monkeypatch.setattr(window.services.copies, "_show", shown.take)
    ana = window.live.do("Add", relationships.add, PersonDraft("Ana"))
    window.live.do("Attach", attachments.attach, ana, "scope.pdf", "application/pdf", b"one page")
    section = _files(window, ana)
    (row,) = section.findChildren(PressRow)
    assert row.accessibleName() == "Open scope.pdf"
    row.click()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert [copy.read_bytes() for copy in shown] == [b"one page"] * 2
    assert "A copy of scope.pdf is open." in window.toast.accessibleName()


@pytest.mark.parametrize("end", ["closed", "locked", "another"])
def test_no_copy_outlives_its_journal(
    desktop: app.Desktop,
    written: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    end: str,
) -> None:
    monkeypatch.setattr(desktop.services.copies, "_show", lambda _: True)
    desktop.open(written)
    desktop.services.copies.open("scope.pdf", b"canary", NOW)
    assert len(every(paths.opened_files())) == 1
    if end == "closed":
        desktop.close()
    elif end == "locked":
        desktop.locking.closing.emit()
    else:
        desktop.open(tmp_path / "k.relnotes")
    assert every(paths.opened_files()) == []


def test_a_start_sweeps(qtbot: QtBot, home: Path, request: pytest.FixtureRequest) -> None:
    left = paths.opened_files() / "abc" / "def"
    left.mkdir(parents=True)
    (left / "lost.pdf").write_bytes(b"canary")
    request.getfixturevalue("desktop")
    assert every(paths.opened_files()) == []
