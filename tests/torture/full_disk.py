"""A disk that is full at any point of an evening: real, small, and with space again later.

The disk is a `tmpfs` of a few megabytes, in a mount namespace that ends with the process.
"""

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.journal import backups
from tests.torture import evenings
from tests.torture.evenings import NOW
from tests.torture.harness import Tally, apart

SIZE = 8 << 20
REACH = 1_200 << 10
"""Bytes that the fullest and the emptiest disk differ by: as many as the evenings take."""
EVENINGS = 12
_SPACES = (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"])


def filling(folder: Path, count: int) -> Tally:
    """Fills the disk up to one point after the other; what fails is tried again with space."""
    promise = "each told, nothing lost or half there, and on it goes with new space"
    tally = Tally("full disks", promise, count)
    space = next((one for one in _SPACES if _can_mount(one, folder)), None)
    if space is None:
        tally.why_not = "a small disk may not be mounted here"
        return tally
    apart(partial(evenings.begin, folder / "journal.relnotes", None))
    module = [sys.executable, "-m", "tests.torture.full_disk", str(folder), str(count)]
    done = subprocess.run([*space, *module], stdout=subprocess.PIPE, check=True)
    for faults in json.loads(done.stdout):
        tally.count(*faults)
    return tally


def _can_mount(space: list[str], folder: Path) -> bool:
    if shutil.which(space[0]) is None or shutil.which("mount") is None:
        return False
    command = [*space, "mount", "-t", "tmpfs", "none", str(folder)]
    return subprocess.run(command, capture_output=True).returncode == 0


def _points(folder: Path, count: int) -> list[list[str]]:
    disk = folder / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "none", str(disk)]
    found: list[list[str]] = []
    for at in range(count):
        subprocess.run(mount, check=True)
        try:
            found.append(_fill_up(folder / "journal.relnotes", disk, at * REACH // count))
        finally:
            subprocess.run(["umount", "--lazy", str(disk)], check=True)
    return found


def _fill_up(begun: Path, disk: Path, left: int) -> list[str]:
    """Leaves so many bytes, works until they are used up, makes space and goes on."""
    path, filler = disk / begun.name, disk / "filler"
    shutil.copy(begun, path)
    filler.write_bytes(bytes(max(0, _free(disk) - left)))
    faults: list[str] = []
    try:
        journal = evenings.opened(path, None)
    except Problem as problem:
        filler.unlink()
        return _told(problem) + evenings.look(path, None)[1]
    done = 0
    try:
        for number in range(EVENINGS):
            evenings.log(journal, number)
            done = number + 1
        filler.write_bytes(bytes(filler.stat().st_size + _free(disk)))
        evenings.log(journal, done)
        faults.append("a full disk took an evening")
    except Problem as problem:
        faults += _told(problem)
    except OSError:  # the filler itself did not fit
        filler.unlink()
        journal.close()
        return ["the disk is larger than it was to be"]
    faults += _no_backup(path, disk)
    if journal.read(evenings.numbers)[0] != list(range(done)):
        faults.append("what was confirmed can't be read meanwhile")
    filler.unlink()
    evenings.log(journal, done)
    journal.close()
    there, torn = evenings.look(path, None)
    if there != list(range(done + 1)):
        faults.append(f"{done} confirmed, {there} there")
    return faults + torn


def _no_backup(path: Path, disk: Path) -> list[str]:
    """A backup for which there is no room says so and leaves nothing behind."""
    folder = disk / "backups"
    try:
        backups.make(path, folder, now=NOW, reason=BackupReason.ASKED)
    except Problem as problem:
        left = [one.name for one in folder.glob("*") if one.name != ".lock"]
        return _told(problem) + ([f"a failed backup left {left}"] if left else [])
    return ["a full disk took a backup"]


def _told(problem: Problem) -> list[str]:
    return [] if problem.code is Code.DISK_FULL else [f"it said {problem.code.name}"]


def _free(disk: Path) -> int:
    found = os.statvfs(disk)
    return found.f_bavail * found.f_frsize


if __name__ == "__main__":
    json.dump(_points(Path(sys.argv[1]), int(sys.argv[2])), sys.stdout)
