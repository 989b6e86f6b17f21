"""The lock: one window at a time, also when the last one was killed, and who holds it."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from relnotes.domain.problem import Code, Problem
from relnotes.journal import guard
from relnotes.journal.guard import Guard, lock_file
from tests.conftest import NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "j.relnotes"


def elsewhere(path: Path) -> None:
    """Leaves the words of a window on another computer, as a synced folder would bring them."""
    held = {"pid": 7, "host": "attic", "started": "2026-11-21T09:00:00+01:00"}
    lock_file(path).write_text(json.dumps(held), encoding="utf-8")


def killed_over(path: Path) -> None:
    """A process takes the lock and is gone without a word."""
    code = """
        import datetime as dt, os, sys
        from pathlib import Path
        from relnotes.journal.guard import Guard
        held = Guard.take(Path(sys.argv[1]), dt.datetime.now(dt.UTC))
        os.kill(os.getpid(), 9)
    """
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(path)], check=False, timeout=60
    )
    assert ended.returncode != 0


def test_a_second_window_is_refused_until_the_first_lets_go(path: Path) -> None:
    first = Guard.take(path, NOW)
    with pytest.raises(Problem) as met:
        Guard.take(path, NOW)
    assert met.value.code is Code.OPEN_ALREADY
    first.release()
    assert not lock_file(path).exists(), "a clean exit leaves nothing"
    second = Guard.take(path, NOW)
    assert not second.unclean
    second.release()


def test_a_killed_window_lets_go_and_leaves_its_mark(path: Path) -> None:
    killed_over(path)
    assert lock_file(path).exists()
    assert guard.left_open(path)
    held = Guard.take(path, NOW)
    assert held.unclean
    assert not guard.left_open(path), "a window that is open was not killed"
    held.release()
    assert guard.standing(path) is None


def test_changes_that_were_not_put_into_the_file_tell_of_a_kill_too(path: Path) -> None:
    path.with_name("j.relnotes-wal").write_bytes(b"x")
    held = Guard.take(path, NOW)
    assert held.unclean
    held.release()


def test_an_exit_that_was_none_is_looked_at_again(path: Path) -> None:
    Guard.take(path, NOW).release(clean=False)
    held = Guard.take(path, NOW)
    assert held.unclean
    held.release()


def test_another_computer_is_named_and_can_be_passed_over(path: Path) -> None:
    elsewhere(path)
    with pytest.raises(Problem) as met:
        Guard.take(path, NOW)
    assert (met.value.code, met.value.details["host"]) == (Code.LOCKED_ELSEWHERE, "attic")
    assert not guard.left_open(path), "what another computer has open is none of ours to clear"
    guard.clear(path)
    assert lock_file(path).exists()
    held = Guard.take(path, NOW, take_over=True)
    found = guard.standing(path)
    assert found is not None
    assert found.holder is not None
    assert (found.open, found.elsewhere, found.holder.pid) == (True, False, os.getpid())
    held.release()


def test_how_it_stands_is_told_without_taking_it(path: Path) -> None:
    assert guard.standing(path) is None
    assert not lock_file(path).exists()
    elsewhere(path)
    found = guard.standing(path)
    assert found is not None
    assert (found.open, found.elsewhere) == (True, True)
    guard.standing(path)
    with pytest.raises(Problem):
        Guard.take(path, NOW)


def test_words_that_nobody_can_read_are_no_lock(path: Path) -> None:
    lock_file(path).write_bytes(b"\xff\x00 half a")
    held = Guard.take(path, NOW)
    assert held.unclean
    held.release()


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(Problem) as met:
        Guard.take(tmp_path / "file" / "j.relnotes", NOW)
    assert met.value.code is Code.NOT_ALLOWED


def test_the_lock_is_its_owners_alone(path: Path) -> None:
    held = Guard.take(path, NOW)
    assert lock_file(path).stat().st_mode & 0o777 == 0o600
    held.release()


def test_it_can_be_let_go_twice(path: Path) -> None:
    held = Guard.take(path, NOW)
    held.release()
    other = Guard.take(path, NOW)
    held.release()
    assert lock_file(path).exists(), "the second letting go is of nothing"
    other.release()


def test_a_link_leads_to_the_same_lock(path: Path, tmp_path: Path) -> None:
    path.touch()
    (tmp_path / "desk").mkdir()
    link = tmp_path / "desk" / "mine.relnotes"
    link.symlink_to(path)
    held = Guard.take(path, NOW)
    with pytest.raises(Problem) as met:
        Guard.take(link, NOW)
    assert met.value.code is Code.OPEN_ALREADY
    held.release()
