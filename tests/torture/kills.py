"""Kill -9 in the middle of changes: nothing confirmed is lost, nothing is torn."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from relnotes.journal.keys import Key
from tests.torture import evenings
from tests.torture.harness import Child, Tally, Tell, apart, dice, faults_of

PROMISE = "no confirmed change lost, none torn"
AFRESH = 50
"""Kills that one journal suffers before the next takes its place."""

Work = Callable[[Path, Key | None, int, Tell], None]


def logging(folder: Path, count: int, *, keyed: bool) -> Tally:
    """Kills while evenings are logged."""
    tally = Tally(f"kills, {'keyed' if keyed else 'plain'}", PROMISE, count)
    key = evenings.a_key() if keyed else None
    return _attack(folder, tally, evenings.log_on, key)


def importing(folder: Path, count: int) -> Tally:
    """Kills while people are brought along: all of an import came, or none."""
    tally = Tally("kills in an import", PROMISE, count)
    return _attack(folder, tally, evenings.import_on, None)


def _attack(folder: Path, tally: Tally, work: Work, key: Key | None) -> Tally:
    chance = dice(tally.of)
    for at in range(tally.of):
        path = folder / f"journal{at // AFRESH}.relnotes"
        if at % AFRESH == 0:
            confirmed: set[int] = set()
            apart(partial(evenings.begin, path, key))
        child = Child(partial(work, path, key, max(confirmed, default=0) + 10))
        confirmed.update(child.kill_after(chance.randrange(4), chance.random() * 0.02))
        faults = faults_of(partial(_faults, path, key, confirmed))
        tally.count(*(f"kill {at}: {fault}" for fault in faults))
    return tally


def _faults(path: Path, key: Key | None, confirmed: set[int]) -> list[str]:
    there, faults = evenings.look(path, key)
    lost = sorted(confirmed - set(there))
    return [*faults, *(f"evening {number} is lost" for number in lost)]
