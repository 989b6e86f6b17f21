"""Kill -9 while whole files are made and put in place: backups, and the way back to one."""

import datetime as dt
from functools import partial
from itertools import count as numbers
from pathlib import Path
from typing import Any

from relnotes.domain.kinds import BackupReason
from relnotes.journal import backups, holdings, restoring
from relnotes.journal.keys import Key
from tests.torture import evenings
from tests.torture.evenings import NOW
from tests.torture.harness import Child, Tally, Tell, dice, faults_of

MINUTE = dt.timedelta(minutes=1)
STAY = 40
"""Kills whose backups fit into the two days of which all stay."""


def backing_up(folder: Path, count: int) -> Tally:
    """Kills in a backup: what has a name is whole, and none that was there is gone."""
    tally = Tally("kills in a backup", "every named backup whole, none of the earlier gone", count)
    chance, path = dice(count), folder / "journal.relnotes"
    evenings.begin(path, None, 20)
    for at in range(count):
        place = folder / f"backups{at // STAY}"
        before = {one.path.name for one in backups.listed(place)}
        child = Child(partial(_back_up, path, place, len(before)))
        told = child.kill_after(1, chance.random() * 0.05)
        kept = before | set(told)
        tally.count(*faults_of(partial(_faults_of_backups, path, place, kept, told)))
    return tally


def restoring_back(folder: Path, count: int) -> Tally:
    """Kills in a restore: the journal is one of the two, and what was kept aside is whole."""
    tally = Tally("kills in a restore", "the old journal or the new, whole", count)
    chance, path, place = dice(count), folder / "journal.relnotes", folder / "backups"
    evenings.begin(path, None, 5)
    marks = {backups.make(path, place, now=NOW, reason=BackupReason.ASKED).mark}
    journal = evenings.opened(path, None)
    evenings.log(journal, 5)
    journal.close()
    marks.add(backups.make(path, place, now=NOW + MINUTE, reason=BackupReason.ASKED).mark)
    for at in range(count):
        child = Child(partial(_restore, path, place, at % 2))
        child.kill_after(chance.randrange(2), chance.random() * 0.06)
        tally.count(*faults_of(partial(_faults_of_restore, path, marks, None)))
    return tally


def _back_up(path: Path, place: Path, start: int, tell: Tell) -> None:
    for number in numbers(start):
        made = backups.make(path, place, now=NOW + number * MINUTE, reason=BackupReason.CHANGES)
        tell(made.path.name)


def _faults_of_backups(path: Path, place: Path, kept: set[str], new: list[str]) -> list[str]:
    there = {one.path.name: one for one in backups.listed(place)}
    faults = [f"{name} is gone" for name in kept - set(there)]
    faults += [f"{name} is not whole" for name, one in there.items() if not one.seems_whole]
    for name, one in there.items():
        if name in new or name not in kept:
            backups.verify(one)
    return faults + evenings.look(path, None)[1]


def _restore(path: Path, place: Path, at: int, tell: Tell) -> None:
    two = backups.listed(place)
    for number in numbers(at):
        restoring.restore(two[number % 2], path, now=NOW)
        tell(number)


def _faults_of_restore(path: Path, marks: set[Any], key: Key | None) -> list[str]:
    faults = [] if holdings.checked(path, key).mark in marks else ["it is neither of the two"]
    for aside in path.parent.glob("*-kept-*.relnotes"):
        if holdings.checked(aside, key).mark not in marks:
            faults.append(f"{aside.name} is neither of the two")
        aside.unlink()
    return faults
