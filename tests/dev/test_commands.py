"""The commands of `packaging/dev.py`: each says what is missing, and none hides a failure."""

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.dev.conftest import never, wanted


def test_the_first_python_that_starts_is_taken(dev: Any) -> None:
    """A version manager leaves names on the path that only complain when they are called."""
    candidates = [["python3.13"], ["python3.12"], ["python3.11"]]
    shims = {"python3.12": "/shims/python3.12", "python3.11": "/usr/bin/python3.11"}
    found = dev.find_newer(candidates, shims.get, lambda command: "shims" not in command[0])
    assert found == ["/usr/bin/python3.11"]
    assert dev.find_newer(candidates, shims.get, lambda command: False) is None


def test_windows_asks_its_launcher_for_a_version(dev: Any) -> None:
    assert ["py", "-3.12"] in dev.newer_pythons(windows=True)
    assert ["python3.12"] in dev.newer_pythons(windows=False)


def test_an_old_python_alone_is_told_in_one_sentence(
    dev: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 18))
    monkeypatch.setattr(dev, "find_newer", lambda candidates: None)
    assert dev.main(["test"]) == 1
    assert capsys.readouterr().err.startswith(
        "relnotes needs Python 3.11 or newer; this one is 3.9"
    )


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["--journal", "x.relnotes"], True),
        (["--journal=x.relnotes"], True),
        (["people"], False),
        (["--journal", "x.relnotes", "people"], False),
        (["--version"], False),
        (["--help"], False),
    ],
)
def test_a_window_opens_where_no_command_is_named(
    dev: Any, arguments: list[str], opens: bool
) -> None:
    assert dev.opens_window(arguments) is opens


@pytest.mark.parametrize(
    ("variables", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_where_there_is_a_screen(
    dev: Any, variables: dict[str, str], platform: str, screen: bool
) -> None:
    assert dev.has_screen(variables, platform) is screen


@pytest.fixture
def started(dev: Any, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would be started, the set-up left out."""
    commands: list[list[str]] = []
    monkeypatch.setattr(dev.environment, "set_up", lambda sets: None)
    monkeypatch.setattr(dev, "become", lambda command, variables: commands.append(command))
    monkeypatch.setattr(dev.os, "chdir", lambda path: None)
    return commands


def test_no_screen_is_said_and_the_terminal_commands_are_named(
    dev: Any,
    started: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(dev, "has_screen", lambda variables: False)
    monkeypatch.setattr(dev.sys, "argv", ["some folder/dev.py", "run"])
    assert dev.main(["run"]) == 1
    said = capsys.readouterr().err
    assert "no screen" in said
    assert "python3 'some folder/dev.py' run -- people" in said
    assert not started
    dev.main(["run", "people"])
    assert len(started) == 1


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        (["run", "--", "--journal", "x", "people"], ["relnotes", "--journal", "x", "people"]),
        (["run", "people", "--json"], ["relnotes", "people", "--json"]),
        (["test", "tests/journal", "-k", "undo"], ["-q", "tests/journal", "-k", "undo"]),
        (["test", "--", "-x"], ["-m", "pytest", "-q", "-x"]),
    ],
)
def test_arguments_are_passed_on(
    dev: Any, started: list[list[str]], typed: list[str], end: list[str]
) -> None:
    dev.main(typed)
    assert started[0][-len(end) :] == end


def test_a_path_typed_in_another_folder_is_found(
    dev: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, root = tmp_path / "here", tmp_path / "root"
    here.mkdir()
    root.mkdir()
    (here / "test_a.py").touch()
    monkeypatch.chdir(here)
    assert dev.from_root("test_a.py::test_b", root) == f"{here / 'test_a.py'}::test_b"
    assert dev.from_root("tests/test_c.py", root) == "tests/test_c.py"
    assert dev.from_root("-k", root) == "-k"


@pytest.mark.parametrize(("typed", "status"), [([], 2), (["walk"], 2), (["--help"], 0)])
def test_the_commands_are_listed_to_whoever_asks_or_mistypes(
    dev: Any, capsys: pytest.CaptureFixture[str], typed: list[str], status: int
) -> None:
    assert dev.main(typed) == status
    shown = capsys.readouterr()
    text = shown.err if status else shown.out
    assert all(f"  {command} " in text for command in dev.COMMANDS)


def test_check_goes_on_after_a_failure_and_reports_each_by_name(
    dev: Any,
    started: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Done:
        def __init__(self, command: list[str], cwd: str) -> None:
            self.returncode = int("mypy" in command)

    monkeypatch.setattr(dev.subprocess, "run", Done)
    assert dev.main(["check"]) == 1
    report = capsys.readouterr().err.splitlines()[-4:]
    assert [line.split()[-1] for line in report] == ["passed", "passed", "FAILED", "passed"]


@pytest.mark.parametrize("allowed", [True, False])
def test_torture_goes_on_without_strace_and_says_so(
    dev: Any,
    started: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    allowed: bool,
) -> None:
    asked: list[list[tuple[str]]] = []

    def provide(wanted: list[tuple[str]], why: str) -> None:
        asked.append(wanted)
        if not allowed:
            raise dev.SetUpError("apt-get install strace")

    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    monkeypatch.setattr(dev.qt_libraries, "apt_provide", provide)
    dev.main(["torture", "races", "--small"])
    assert asked == [[("strace",)]]
    assert started[0][-4:] == ["-m", "tests.torture", "races", "--small"]
    assert ("apt-get install strace" in capsys.readouterr().err) is not allowed


def test_a_second_start_calls_neither_pip_nor_the_linker(
    environment: Any, stamp_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.write_stamp({**wanted(tmp_path), "libraries": ["offscreen"]})
    provided: list[list[str]] = []
    monkeypatch.setattr(environment.qt_libraries, "provide", provided.append)
    monkeypatch.setattr(environment.subprocess, "run", never)
    environment.set_up(["offscreen"])
    assert not provided
    environment.set_up(["offscreen", "xcb"])
    environment.set_up(["offscreen", "xcb"])
    assert provided == [["offscreen", "xcb"]]


@pytest.mark.parametrize(
    ("python", "asked"), [("/usr/bin/python3", True), ("/opt/python/bin/python3", False)]
)
def test_the_missing_half_of_debians_python_is_asked_for_by_name(
    environment: Any, monkeypatch: pytest.MonkeyPatch, python: str, asked: bool
) -> None:
    packages: list[list[tuple[str]]] = []
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(environment, "base_python", lambda: python)
    monkeypatch.setattr(environment.qt_libraries, "has_apt", lambda: True)
    monkeypatch.setattr(
        environment.qt_libraries, "apt_provide", lambda wanted, why: packages.append(wanted)
    )
    if asked:
        environment.provide_ensurepip()
        assert packages == [[("python{}.{}-venv".format(*sys.version_info[:2]),)]]
    else:
        with pytest.raises(environment.SetUpError, match="complete Python"):
            environment.provide_ensurepip()
