"""From the command to the first rows, beside a bare window with a table in the same run.

It prints ratios: at most 1.5 is the aim, at any size of journal; and the longest hold of the event
loop while the rest arrives, which should stay below 50 ms. The processor's time says what is ours
also where others use the machine.
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
from relnotes.journal import keys
from relnotes.journal import passphrase as passphrases
from tests import conftest
from tests.benchmarks.make import make
from tests.conftest import FakeClock

ROUNDS = 9
SAMPLE = "sample"
ENCRYPTED = "sample, encrypted, without the time for its key"
MIDDLE = "2,000 relationships, 50,000 entries"
SIZES = (SAMPLE, ENCRYPTED, MIDDLE, "the large one")
PASSPHRASE = "six plain words"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A home of its own, and compiled code, as a user has it."""
    home = str(tmp_path_factory.mktemp("home"))
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    made = {**os.environ, **dict.fromkeys(names, home)}
    made.pop("PYTHONDONTWRITEBYTECODE", None)
    made["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("compiled"))
    return made


def _start(environment: dict[str, str], *what: str) -> tuple[float, float, float]:
    """Until the first rows are painted: seconds, and those of the processor; and the longest hold.

    The hold is in milliseconds, while the rest of the program arrives.
    """
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *what]
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        word, busy = child.stdout.readline().split()
        assert word == "painted"
        painted = time.perf_counter() - began
        held = float(child.stdout.read().split()[1])
    return painted, float(busy) / 1_000, held


def _key_takes(path: Path) -> float:
    """Seconds to make the key of a passphrase, which nobody can make quicker."""
    began = time.perf_counter()
    keys.key_of(path, PASSPHRASE)
    return time.perf_counter() - began


@pytest.mark.parametrize("size", SIZES)
def test_first_rows(
    size: str,
    environment: dict[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keys, "_ROUNDS", conftest.ROUNDS)
    path = tmp_path / "journal.relnotes"
    passphrase = [PASSPHRASE] if size == ENCRYPTED else []
    if size in (SAMPLE, ENCRYPTED):
        sample.write(path, FakeClock(), paths.resources() / "sample")
    elif size == MIDDLE:
        make(path, relationships=2_000, entries=50_000)
    elif named := os.environ.get("RELNOTES_BENCH_JOURNAL"):
        path = Path(named)
    else:
        pytest.skip("RELNOTES_BENCH_JOURNAL names a large journal that `make` has made")
    if passphrase:
        passphrases.protect(path, PASSPHRASE, now=FakeClock()())
    starts, keys_took, works, holds = [], [], [], []
    command = ("relnotes", str(path), *passphrase)
    _start(environment, "bare"), _start(environment, *command)  # compiles
    for _ in range(ROUNDS):
        keys_took.append(_key_takes(path) if passphrase else 0.0)
        bare, bare_work, _unused = _start(environment, "bare")
        ours, our_work, held = _start(environment, *command)
        starts.append((ours, bare))
        works.append(our_work / bare_work)
        holds.append(held)
    key = statistics.median(keys_took)
    waits = [(ours - key) / bare for ours, bare in starts]
    # While a key is made, the rest of the program is loaded: what that works is not the rows'.
    work = "" if passphrase else f", {statistics.median(works):.2f} times its work"
    with capsys.disabled():
        print(
            f"\nfirst rows, {size}: {statistics.median(waits):.2f} times a bare window "
            f"[{min(waits):.2f} to {max(waits):.2f}]{work}; "
            f"longest hold while the rest arrives {statistics.median(holds):.0f} ms"
        )
