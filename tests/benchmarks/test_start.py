"""From the command to the first rows, beside a bare window with a table in the same run.

It prints ratios: at most 1.5 is the aim, at any size of journal; and the longest hold of the event
loop while the rest arrives, which should stay below 50 ms.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from relnotes import paths
from relnotes.exchange import sample
from tests.benchmarks.make import make
from tests.conftest import FakeClock

ROUNDS = 9
SIZES = ("sample", "2,000 relationships, 50,000 entries", "the large one")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A home of its own, and compiled code, as a user has it."""
    home = str(tmp_path_factory.mktemp("home"))
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    made = {**os.environ, **dict.fromkeys(names, home)}
    made.pop("PYTHONDONTWRITEBYTECODE", None)
    made["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("compiled"))
    return made


def _start(environment: dict[str, str], *what: str) -> tuple[float, float]:
    """Seconds until the first rows are painted, and the longest hold after them, in ms."""
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *what]
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "painted\n"
        painted = time.perf_counter() - began
        held = float(child.stdout.read().split()[1])
    return painted, held


@pytest.mark.parametrize("size", SIZES)
def test_first_rows(
    size: str, environment: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "journal.relnotes"
    if size == SIZES[0]:
        sample.write(path, FakeClock(), paths.resources() / "sample")
    elif size == SIZES[1]:
        make(path, relationships=2_000, entries=50_000)
    elif named := os.environ.get("RELNOTES_BENCH_JOURNAL"):
        path = Path(named)
    else:
        pytest.skip("RELNOTES_BENCH_JOURNAL names a large journal that `make` has made")
    ratios, holds = [], []
    _start(environment, "bare"), _start(environment, "relnotes", str(path))  # compiles
    for _ in range(ROUNDS):
        bare, _unused = _start(environment, "bare")
        ours, held = _start(environment, "relnotes", str(path))
        ratios.append(ours / bare)
        holds.append(held)
    with capsys.disabled():
        print(
            f"\nfirst rows, {size}: {statistics.median(ratios):.2f} times a bare window "
            f"[{min(ratios):.2f} to {max(ratios):.2f}]; "
            f"longest hold while the rest arrives {statistics.median(holds):.0f} ms"
        )
