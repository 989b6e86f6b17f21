"""A backup or a restore that is killed: whatever has a name is whole."""

import datetime as dt
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from relnotes.domain.people import PersonDraft
from relnotes.journal import backups, disk, holdings, relationships, restoring
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.journal.backups.conftest import ASKED, make, names

# Forks a process that does its work over and over, and kills it after a share of the time that the
# work took when it was first done.
KILLER = """
import datetime as dt, os, signal, sys, time
from pathlib import Path
from relnotes.domain.kinds import BackupReason
from relnotes.journal import backups, restoring
journal, folder = Path(sys.argv[1]), Path(sys.argv[2])
{work}
for line in sys.stdin:
    share, *told = line.split()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        for act in acts(*told):
            begun = time.monotonic()
            act()
            os.write(writer, b"%f " % (time.monotonic() - begun))
    took = float(os.read(reader, 100).split()[0])
    time.sleep(took * float(share))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader), os.close(writer)
    print("killed", flush=True)
"""
BACKUPS = """
def acts(start):
    for number in range(10_000):
        now = dt.datetime.fromisoformat(start) + dt.timedelta(hours=12 * number)
        yield lambda: backups.make(journal, folder, now=now, reason=BackupReason.CHANGES)
"""
RESTORES = """
two, now = backups.listed(folder), dt.datetime.now(dt.UTC)
def acts():
    while True:
        for backup in two:
            yield lambda: restoring.restore(backup, journal, now=now)
"""


@contextmanager
def killing(work: str, journal: Path, folder: Path) -> Iterator[Callable[..., None]]:
    """Kills the work once at each call, which takes the share and what the work is told."""
    command = [sys.executable, "-c", KILLER.format(work=work), str(journal), str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as killer:
        orders, answers = killer.stdin, killer.stdout
        assert orders is not None
        assert answers is not None

        def kill(share: float, *told: str) -> None:
            print(share, *told, file=orders, flush=True)
            assert answers.readline() == "killed\n"

        yield kill


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_kills_in_the_middle_never_cost_a_backup(journal: Journal, folder: Path) -> None:
    """20 times kill -9 somewhere in a backup: whatever has a name is whole, and nothing is lost."""
    journal.close()
    dice, start, halves = random.Random(20), NOW, 0
    with killing(BACKUPS, journal.path, folder) as kill:
        for _ in range(20):
            before = {one.path for one in backups.listed(folder)}
            kill(dice.uniform(0, 2), start.isoformat())
            halves += (folder / ".making").exists()
            there = backups.listed(folder)
            for one in there:
                assert one.seems_whole
                assert disk.digest(one.path) == one.sha256
                if one.path not in before:
                    backups.verify(one)
            assert len(there) > len(before & {one.path for one in there}), "made at least one"
            start = max(one.made for one in there) + dt.timedelta(hours=12)
            lost = before - {one.path for one in there}
            assert not {path for path in lost if start - made_at(path) <= dt.timedelta(days=2)}
    assert halves, "a kill came in the middle of some work"
    last = backups.make(journal.path, folder, now=start, reason=ASKED)
    left = {name.removesuffix(".json").removesuffix(".relnotes") for name in names(folder)}
    assert left == {one.path.stem for one in backups.listed(folder)}, "no leftovers"
    backups.verify(last)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_in_a_restore_leaves_one_journal_or_the_other(
    journal: Journal, folder: Path, clock: FakeClock
) -> None:
    """20 times kill -9: the journal is whole, and so is what was kept aside."""
    marks = {make(journal, folder).mark}
    journal.do("Add", relationships.add, PersonDraft(name="Late Comer"))
    marks.add(make(journal, folder, minutes=1).mark)
    journal.close()
    dice, staged = random.Random(21), 0
    with killing(RESTORES, journal.path, folder) as kill:
        for _ in range(20):
            kill(dice.uniform(0, 2))
            staged += any(journal.path.parent.glob(".*.restoring"))
            assert holdings.checked(journal.path).mark in marks
            for kept in journal.path.parent.glob("*-kept-*.relnotes"):
                assert holdings.checked(kept).mark in marks
                kept.unlink()
    assert staged, "a kill came in the middle of some work"
    (*_, last) = backups.listed(folder)
    restoring.restore(last, journal.path, now=NOW)
    assert not list(journal.path.parent.glob(".*.restoring"))
    assert not list(journal.path.parent.glob(".*.keeping"))
    Journal.open(journal.path, clock, create=False).close()


def made_at(path: Path) -> dt.datetime:
    return dt.datetime.strptime(path.stem[-17:], "%Y-%m-%dT%H%M%S").replace(tzinfo=NOW.tzinfo)
