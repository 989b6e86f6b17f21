"""The set-up's decisions, without a network, an environment or a package manager."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"
NAMES = ("qt_libraries", "environment", "dev")


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    """The files of `packaging/`, loaded as `python3 packaging/dev.py` finds them."""
    sys.path.insert(0, str(PACKAGING))
    try:
        yield {name: importlib.import_module(name) for name in NAMES}
    finally:
        sys.path.remove(str(PACKAGING))
        for name in NAMES:
            sys.modules.pop(name, None)


@pytest.fixture
def dev(modules: dict[str, ModuleType]) -> Any:
    return modules["dev"]


@pytest.fixture
def environment(modules: dict[str, ModuleType]) -> Any:
    return modules["environment"]


@pytest.fixture
def libraries(modules: dict[str, ModuleType]) -> Any:
    return modules["qt_libraries"]


# The stamp

PYPROJECT = """
[project]
name = "relnotes"
dependencies = ["a>=1"]
[dependency-groups]
dev = ["pytest"]
[tool.ruff]
line-length = 100
"""


def wanted(tmp_path: Path) -> dict[str, str]:
    python = tmp_path / "python"
    python.touch()
    return {
        "state": "finished",
        "root": "/here",
        "interpreter": str(python),
        "fingerprint": "new",
    }


@pytest.fixture
def stamp_file(environment: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / ".venv" / "stamp.json"
    monkeypatch.setattr(environment, "STAMP", path)
    monkeypatch.setattr(environment, "finished_stamp", lambda: wanted(tmp_path))
    monkeypatch.setattr(environment, "say", lambda text: None)
    return path


def test_a_new_dependency_changes_the_fingerprint_and_a_lint_rule_does_not(
    environment: Any,
) -> None:
    before = environment.fingerprint(PYPROJECT)
    assert environment.fingerprint(PYPROJECT.replace("= 100", "= 90")) == before
    assert environment.fingerprint(PYPROJECT.replace("a>=1", "a>=2")) != before
    assert environment.fingerprint(PYPROJECT.replace('["pytest"]', '["pytest", "b"]')) != before


def test_a_stamp_is_read_back_as_written(environment: Any, stamp_file: Path) -> None:
    stamp = {"state": "finished", "libraries": ["offscreen"]}
    environment.write_stamp(stamp)
    assert environment.read_stamp() == stamp
    assert list(stamp_file.parent.iterdir()) == [stamp_file]


@pytest.mark.parametrize("text", ["", "{", "[1]", "null"])
def test_an_unreadable_stamp_is_an_empty_one(environment: Any, stamp_file: Path, text: str) -> None:
    assert environment.read_stamp() is None
    stamp_file.parent.mkdir()
    stamp_file.write_text(text)
    assert environment.read_stamp() == {}


def never() -> bool:
    raise AssertionError("asked about an environment that has a stamp")


@pytest.mark.parametrize(
    ("changes", "needs"),
    [
        ({}, "ready"),
        ({"libraries": ["xcb"]}, "ready"),
        ({"fingerprint": "old"}, "install"),
        ({"state": "unfinished"}, "make"),
        ({"root": "/elsewhere"}, "make"),
        ({"interpreter": "/usr/bin/python3.11"}, "make"),
    ],
)
def test_what_an_environment_needs(
    environment: Any, tmp_path: Path, changes: dict[str, str], needs: str
) -> None:
    want = wanted(tmp_path)
    assert environment.verdict({**want, **changes}, want, never) == needs


def test_an_environment_is_made_anew_when_its_python_is_gone(
    environment: Any, tmp_path: Path
) -> None:
    want = wanted(tmp_path)
    (tmp_path / "python").unlink()
    assert environment.verdict(want, want, never) == "make"


@pytest.mark.parametrize(("works", "needs"), [(True, "install"), (False, "make")])
def test_an_environment_of_somebody_else_is_kept_if_its_python_works(
    environment: Any, tmp_path: Path, works: bool, needs: str
) -> None:
    assert environment.verdict(None, wanted(tmp_path), lambda: works) == needs


class Calls:
    """Stands for pip: keeps what it was asked for, and fails where it is told to."""

    def __init__(self, failing: str = "", error: BaseException | None = None) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.failing = failing
        self.error = error

    def __call__(self, *arguments: str) -> None:
        self.asked.append(arguments)
        if self.error is not None and self.failing in arguments:
            raise self.error


def test_installing_gets_pip_first_and_leaves_a_finished_stamp(
    environment: Any, stamp_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = Calls()
    monkeypatch.setattr(environment, "pip_install", pip)
    environment.install()
    assert [arguments[-1] for arguments in pip.asked] == ["pip>=25.1", "dev"]
    assert environment.read_stamp()["state"] == "finished"


def test_an_interrupted_installation_is_made_anew(
    environment: Any, stamp_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.write_stamp(wanted(tmp_path))
    monkeypatch.setattr(environment, "pip_install", Calls("dev", KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        environment.install()
    assert environment.verdict(environment.read_stamp(), wanted(tmp_path), never) == "make"


def test_a_failed_reinstallation_is_tried_again_without_throwing_away_what_works(
    environment: Any, stamp_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the network, after pyproject.toml changed: the next start must not delete .venv."""
    environment.write_stamp({**wanted(tmp_path), "fingerprint": "old"})
    error = environment.SetUpError("no network")
    monkeypatch.setattr(environment, "pip_install", Calls("dev", error))
    with pytest.raises(environment.SetUpError):
        environment.install()
    assert environment.verdict(environment.read_stamp(), wanted(tmp_path), never) == "install"


# The system's libraries


@pytest.mark.parametrize(
    ("platform", "window", "variables", "sets"),
    [
        ("linux", True, {"DISPLAY": ":0"}, ["offscreen", "xcb"]),
        ("linux", True, {"WAYLAND_DISPLAY": "wayland-0"}, ["offscreen", "wayland"]),
        ("linux", True, {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ["offscreen"]),
        ("linux", False, {"DISPLAY": ":0"}, ["offscreen"]),
        ("darwin", True, {}, []),
        ("win32", True, {}, []),
    ],
)
def test_which_libraries_are_needed(
    libraries: Any, platform: str, window: bool, variables: dict[str, str], sets: list[str]
) -> None:
    assert libraries.sets_needed(variables, window=window, platform=platform) == sets


def test_a_missing_library_names_its_package(libraries: Any) -> None:
    absent = {"libEGL.so.1", "libxcb-icccm.so.4"}
    found = libraries.missing(["offscreen", "xcb"], lambda soname: soname not in absent)
    assert found == {"libEGL.so.1": ("libegl1",), "libxcb-icccm.so.4": ("libxcb-icccm4",)}
    assert libraries.missing(["offscreen"], lambda soname: True) == {}


OLD = """\
libegl1:
  Installed: (none)
  Candidate: 1.6.0-1
  Version table:
     1.6.0-1 500
libglib2.0-0:
  Installed: (none)
  Candidate: 2.74.6-2
"""
NEW = """\
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.84.4-3
"""
GLIB = ("libglib2.0-0t64", "libglib2.0-0")


@pytest.mark.parametrize(
    ("policy", "name"), [(OLD, "libglib2.0-0"), (NEW, "libglib2.0-0t64"), ("", "libglib2.0-0")]
)
def test_a_renamed_package_goes_by_the_name_that_apt_knows(
    libraries: Any, policy: str, name: str
) -> None:
    chosen = libraries.choose_packages([GLIB, GLIB], libraries.known_packages(policy))
    assert chosen == [name]


def test_a_package_without_a_candidate_is_not_known(libraries: Any) -> None:
    assert libraries.known_packages(NEW) == {"libglib2.0-0t64"}


def test_the_command_to_type_is_complete(libraries: Any) -> None:
    assert libraries.apt_advice(["libegl1", "libgl1"], sudo=True) == (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libegl1 libgl1"
    )
    assert libraries.apt_advice(["libegl1"], sudo=False).startswith("apt-get update && apt-get i")


def test_without_the_right_to_install_the_command_is_said_and_nothing_is_run(
    libraries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "missing", lambda sets: {"libEGL.so.1": ("libegl1",)})
    monkeypatch.setattr(libraries, "has_apt", lambda: True)
    monkeypatch.setattr(libraries, "ask_apt", lambda wanted: ["libegl1"])
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(libraries.subprocess, "run", never)
    with pytest.raises(libraries.SetUpError, match=r"sudo apt-get install .* libegl1\n"):
        libraries.provide(["offscreen"])


# Which Python


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


# The commands


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
