"""Several windows start at once on one journal: exactly one gets it.

    python -m tests.torture.races FOLDER --races 20

Prints the figures as JSON.
"""

import argparse
import datetime as dt
import json
import os
import sys
from pathlib import Path

from relnotes.domain.problem import Code, Problem
from relnotes.journal.guard import Guard, host, lock_file
from tests.torture.nursery import Child, Confirm, dice

NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.UTC)
WON, LOST, ELSEWHERE = 1, 0, 2
_BEFORE = {
    "nothing": None,
    "empty": b"",
    "stale": b'{"pid": 1, "host": "HOST", "started": "2026-11-20T10:00:00+00:00"}',
    "noise": b"\x00\xff not json",
    "foreign": b'{"pid": 1, "host": "another", "started": "2026-11-20T10:00:00+00:00"}',
}


def run(folder: Path, *, races: int, seed: int = 1) -> dict[str, int]:
    """Lets two to four processes start at once, over each sort of lock that may lie there."""
    chance = dice(seed)
    figures = {"races": 0, "starts": 0, "one won": 0, "another computer's": 0, "wrong": 0}
    for at in range(races):
        kind = list(_BEFORE)[at % len(_BEFORE)]
        path = folder / f"race{at}.relnotes"
        if (before := _BEFORE[kind]) is not None:
            lock_file(path).write_bytes(before.replace(b"HOST", host().encode()))
        starts = chance.randrange(2, 5)
        told = _race(path, starts)
        figures["races"] += 1
        figures["starts"] += starts
        if kind == "foreign":
            good = told.count(ELSEWHERE) >= 1 and WON not in told
            figures["another computer's"] += good
        else:
            good = sorted(told) == [LOST] * (starts - 1) + [WON]
            figures["one won"] += good
        figures["wrong"] += not good
    return figures


def _race(path: Path, starts: int) -> list[int]:
    """All wait for one pipe to close, try, and keep what they have until everybody has tried."""
    begin_read, begin_write = os.pipe()
    end_read, end_write = os.pipe()

    def start(confirm: Confirm) -> None:
        os.close(begin_write)
        os.close(end_write)
        os.read(begin_read, 1)
        try:
            guard = Guard.take(path, NOW)
        except Problem as problem:
            confirm(ELSEWHERE if problem.code is Code.LOCKED_ELSEWHERE else LOST)
        else:
            confirm(WON)
            os.read(end_read, 1)
            guard.release()

    children = [Child(start) for _ in range(starts)]
    os.close(begin_read)
    os.close(end_read)
    os.close(begin_write)
    told = [child.first() for child in children]
    os.close(end_write)
    for child in children:
        child.finish()
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--races", type=int, default=20)
    given = parser.parse_args()
    json.dump(run(given.folder, races=given.races), sys.stdout)


if __name__ == "__main__":
    main()
