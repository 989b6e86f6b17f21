"""A few of each torture, in every run of the tests; all of them: `packaging/dev.py torture`."""

import subprocess
import sys

import pytest

from tests.torture.harness import Tally

# The others take longer even in the small, or have tests of their own in other folders.
SECONDS = (
    "power-plain", "power-keyed", "power-control-off", "damage-plain", "damage-keyed", "faults",
    "kills-plain", "kills-keyed", "kills-migration", "kills-import", "network-terminal",
    "full-disk", "races",
)  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("name", SECONDS)
def test_it_holds_in_the_small(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", name, "--small"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if "NOT TRIED" in done.stdout:
        pytest.skip(done.stdout.strip())


def test_a_fault_fails_the_figure_and_is_named() -> None:
    tally = Tally("kills", "none torn", 2)
    tally.count()
    tally.count("evening 7 is lost")
    assert not tally.good
    assert tally.line() == "kills: 1 of 2, none torn; FAILED: evening 7 is lost"
    tally = Tally("kills", "none torn", 2, held=1)
    assert not tally.good, "one was not tried"
    assert Tally("kills", "", 2, why_not="no strace").line() == "kills: NOT TRIED, no strace"
