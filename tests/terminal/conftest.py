"""A terminal on a journal of the test's own, empty or with the sample in it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from relnotes import cli


class Terminal:
    """A terminal on one journal."""

    def __init__(self, journal: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.journal = journal
        self._capture = capture

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        """Runs a command: its status, what it printed, and its problem."""
        self._capture.readouterr()
        now = "2026-11-21T15:00"
        status = cli.main(["--journal", str(self.journal), "--now", now, *arguments])
        out, err = self._capture.readouterr()
        return status, out, err

    def json(self, *arguments: str) -> list[dict[str, Any]]:
        """Runs a command that must succeed, and reads its answer."""
        status, out, err = self(*arguments, "--json")
        assert (status, err) == (0, "")
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path / "j.relnotes", capsys)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample journal, written once."""
    path = tmp_path_factory.mktemp("sample") / "sample.relnotes"
    assert cli.main(["--now", "2026-11-21T15:00", "sample", str(path)]) == 0
    return path


@pytest.fixture
def sample(run: Terminal, sample_file: Path) -> Terminal:
    """A terminal on a copy of the sample journal."""
    shutil.copy(sample_file, run.journal)
    return run
