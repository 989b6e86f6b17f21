"""Several windows start at once on one journal: exactly one gets it, the others are told."""

import os
from pathlib import Path

from relnotes.desktop.door import Wish, enter
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import relationships
from relnotes.journal.guard import host, lock_file
from tests.torture import evenings
from tests.torture.evenings import NOW
from tests.torture.harness import Child, Tally, Tell, dice

WON, LOST, ELSEWHERE = "won", "lost", "elsewhere"
BEFORE = {
    "nothing": None,
    "empty": b"",
    "stale": b'{"pid": 1, "host": "HOST", "started": "2026-11-20T10:00:00+00:00"}',
    "noise": b"\x00\xff not json",
    "foreign": b'{"pid": 1, "host": "another", "started": "2026-11-20T10:00:00+00:00"}',
}
"""Each sort of lock that may lie there; a foreign one stands for an open journal elsewhere."""


def racing(folder: Path, count: int) -> Tally:
    """Lets two to four processes start at once."""
    tally = Tally("start races", "exactly one writer", count)
    chance = dice(count)
    for at in range(count):
        kind = list(BEFORE)[at % len(BEFORE)]
        path = folder / f"race{at}.relnotes"
        evenings.begin(path, None)
        if (before := BEFORE[kind]) is not None:
            lock_file(path).write_bytes(before.replace(b"HOST", host().encode()))
        starts = chance.randrange(2, 5)
        told = _race(path, starts)
        wanted = [LOST] * (starts - 1) + [WON] if kind != "foreign" else [ELSEWHERE] * starts
        tally.count(*(f"{kind}: {told}" for _ in [0] if sorted(told) != wanted))
    return tally


def _race(path: Path, starts: int) -> list[str]:
    """All wait for one pipe to close, try, and keep what they have until everybody has tried."""
    begin_read, begin_write = os.pipe()
    end_read, end_write = os.pipe()

    def start(tell: Tell) -> None:
        os.close(begin_write)
        os.close(end_write)
        os.read(begin_read, 1)
        try:
            entered = enter(Wish(path), lambda: NOW)
        except Problem as problem:
            tell({Code.LOCKED_ELSEWHERE: ELSEWHERE, Code.OPEN_ALREADY: LOST}[problem.code])
            return
        entered.journal.do("Add", relationships.add, PersonDraft("Somebody"))
        tell(WON)
        os.read(end_read, 1)
        entered.leave()

    children = [Child(start) for _ in range(starts)]
    for pipe in (begin_read, end_read, begin_write):
        os.close(pipe)
    told = [child.first() for child in children]
    os.close(end_write)
    ends = [child.finish()[1] for child in children]
    return told if not any(ends) else [*told, f"ended with {ends}"]
