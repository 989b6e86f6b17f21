"""All tortures, or those that are named; one line for each figure.

    python3 packaging/dev.py torture [NAME ...] [--small]

The exit status says whether every promise held. Two run at a time.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.torture import (
    damage,
    evenings,
    faults,
    files,
    full_disk,
    kills,
    migrations,
    mutants,
    network,
    payloads,
    power,
    pruning,
    races,
    typing_kills,
)
from tests.torture.harness import Tally

Run = Callable[[Path, int], Tally]


@dataclass(frozen=True)
class Torture:
    """One attack, how often it is repeated, and how often in the small."""

    run: Run
    full: int
    small: int


TORTURES = {  # the longest first, so that the last ones to end are short
    "typing": Torture(typing_kills.typing, 100, 2),
    "power-plain": Torture(partial(power.failing, keyed=False), 7_000, 60),
    "power-keyed": Torture(partial(power.failing, keyed=True), 3_000, 40),
    "damage-plain": Torture(partial(damage.damaging, keyed=False), 200, 10),
    "damage-keyed": Torture(partial(damage.damaging, keyed=True), 200, 10),
    "faults": Torture(faults.injecting, 400, 6),
    "kills-plain": Torture(partial(kills.logging, keyed=False), 250, 5),
    "kills-keyed": Torture(partial(kills.logging, keyed=True), 250, 5),
    "kills-migration": Torture(migrations.killing, 100, 3),
    "kills-import": Torture(kills.importing, 100, 3),
    "kills-backup": Torture(files.backing_up, 100, 3),
    "kills-restore": Torture(files.restoring_back, 100, 3),
    "power-control-off": Torture(partial(power.control, level="OFF"), 500, 20),
    "power-control-normal": Torture(partial(power.control, level="NORMAL"), 500, 20),
    "payloads": Torture(payloads.showing, 1_000, 1_000),
    "network-window": Torture(network.window, 1, 1),
    "network-terminal": Torture(network.terminal, len(network.COMMANDS), 3),
    "full-disk": Torture(full_disk.filling, 100, 10),
    "races": Torture(races.racing, 20, 5),
    "pruning": Torture(pruning.thinning, 500, 20),
    **{
        f"mutants-{name}": Torture(partial(mutants.mutating, name=name), 20_000, 150)
        for name in mutants.SAMPLES
    },
}


def main() -> int:
    """Runs one torture in this process, or several as processes of their own."""
    parser = argparse.ArgumentParser(prog="torture", description="Attacks on the promises.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TORTURES))
    parser.add_argument("--small", action="store_true", help="only a few of each")
    given = parser.parse_args()
    # `kills` stands for all whose names begin so.
    names = [n for n in TORTURES if not given.names or any(n.startswith(g) for g in given.names)]
    if unknown := [g for g in given.names if not any(n.startswith(g) for n in TORTURES)]:
        parser.error(f"no torture is called {unknown[0]}; there are {', '.join(TORTURES)}")
    if not hasattr(os, "fork"):
        print("NOT TRIED: the tortures need a system that can fork and kill")
        return 0
    if len(names) == 1:
        return _alone(TORTURES[names[0]], small=given.small)
    began = time.monotonic()
    options = ["--small"] if given.small else []
    with ThreadPoolExecutor(2) as pool:
        ends = list(pool.map(lambda name: _process([name, *options]), names))
    print(f"{sum(not end for end in ends)} of {len(ends)} held, {time.monotonic() - began:.0f} s")
    return max(ends)


def _alone(torture: Torture, *, small: bool) -> int:
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        place = Path(folder)
        evenings.begin(place / "loaded.relnotes", None)  # what it loads, the children need not
        tally = torture.run(place, torture.small if small else torture.full)
    print(tally.line(), flush=True)
    return int(not tally.good)


def _process(arguments: list[str]) -> int:
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", *arguments], stdout=subprocess.PIPE, text=True
    )
    print(done.stdout.strip() or f"{arguments[0]}: FAILED, it ended early", flush=True)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
