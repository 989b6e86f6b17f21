"""What nobody expected: told without a word of the journal; what can be acted on: told in words."""

import logging
import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.problem import AskDialog
from relnotes.desktop.messages import CrashLog, described, install_excepthook
from relnotes.desktop.pages.page import Services
from relnotes.domain.problem import Code, Problem

SECRET = "Ana cried in the meeting"


def fail(words: str) -> None:
    hidden = words.upper()
    try:
        raise KeyError(hidden)
    except KeyError as error:
        raise ValueError(words) from error


def crash() -> BaseException:
    try:
        fail(SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_crash_is_described_by_types_and_places_only() -> None:
    text = "\n".join(described(crash()))
    assert "builtins.ValueError" in text
    assert "caused by\nbuiltins.KeyError" in text
    assert "test_messages.py" in text
    assert " fail" in text
    assert SECRET not in text
    assert SECRET.upper() not in text
    assert str(Path.cwd()) not in text


def test_the_log_is_the_owners_alone_and_grows_no_further(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "logs" / "relnotes.log")
    log.write(crash())
    text = log.file.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert SECRET not in text
    if os.name == "posix":
        assert stat.S_IMODE(log.file.stat().st_mode) == 0o600
    log.file.write_text("x" * (2 * 1024 * 1024), encoding="utf-8")
    log.write(crash())
    assert log.file.stat().st_size < 10_000
    assert sorted(file.name for file in log.file.parent.iterdir()) == [
        "relnotes.log",
        "relnotes.log.1",
    ]


def test_the_log_says_nothing_to_other_handlers(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        CrashLog(tmp_path / "relnotes.log").write(crash())
    assert caplog.records == []


def test_the_hook_sorts_problems_from_bugs(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    log, crashes = CrashLog(tmp_path / "relnotes.log"), list[BaseException]()
    install_excepthook(services.messages, log, crashes.append)
    problem = Problem(Code.NOTHING_TO_UNDO)
    with qtbot.waitSignal(services.messages.problem_met) as told:
        sys.excepthook(Problem, problem, None)
    assert told.args == ["There is nothing to undo."]
    assert crashes == []
    assert not log.file.exists()
    bug = crash()
    sys.excepthook(type(bug), bug, bug.__traceback__)
    assert crashes == [bug]
    assert log.file.exists()


def test_a_block_ends_at_its_problem_and_a_bug_passes_through(
    services: Services, qtbot: QtBot
) -> None:
    done: list[str] = []
    with qtbot.waitSignal(services.messages.problem_met), services.messages.problems():
        done.append("before")
        raise Problem(Code.GONE)
    assert done == ["before"]
    with pytest.raises(ZeroDivisionError), services.messages.problems():
        raise ZeroDivisionError


@pytest.mark.parametrize("yes", [True, False])
def test_what_cannot_be_undone_is_done_only_after_a_yes(
    services: Services, qtbot: QtBot, yes: bool
) -> None:
    place, done = QWidget(), list[str]()
    qtbot.addWidget(place)
    place.show()
    services.messages.ask_irrevocable(
        place,
        "Forget Ana?",
        "This reaches <b>backups</b> too.",
        "Forget",
        then=lambda: done.append("x"),
    )
    [dialog] = place.findChildren(AskDialog)
    assert dialog.no.isDefault()
    assert not dialog.yes.isDefault()
    (dialog.yes if yes else dialog.no).click()
    assert done == (["x"] if yes else [])
