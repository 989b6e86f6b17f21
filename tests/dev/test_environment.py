"""The environment: made anew when it has to be, never when it is somebody else's."""

from pathlib import Path
from typing import Any

import pytest

from tests.dev.conftest import never, wanted

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
