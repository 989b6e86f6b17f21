"""Calls to the system that fail: a disk that says no, once or for good, in the middle of anything.

strace lets the Nth write, sync or truncation of a running program fail. What was confirmed has to
be there, the program has to say it as a `Problem`, and to go on when the disk works again.
"""

import ctypes
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from relnotes.domain.problem import Problem
from relnotes.journal.keys import Key
from tests.torture import evenings
from tests.torture.harness import Child, Tally, Tell, apart, dice, faults_of

CALLS = ("pwrite64", "fsync", "ftruncate")
EVENINGS = 6
_ANYBODY = -1
_SET_PTRACER = 0x59616D61


def injecting(folder: Path, count: int) -> Tally:
    """Fails one call after the other, once or for good, in turns plain and keyed."""
    tally = Tally("failing system calls", "nothing confirmed lost or damaged, each one told", count)
    if tally_reason := cannot_trace():
        tally.why_not = tally_reason
        return tally
    keys = {"plain": None, "keyed": evenings.a_key()}
    begun, calls = {}, {}
    for name, key in keys.items():
        begun[name] = folder / f"{name}.relnotes"
        apart(partial(evenings.begin, begun[name], key))
        counted = folder / f"counted-{name}.relnotes"
        shutil.copy(begun[name], counted)
        _, log = _attacked(counted, folder, key, [])
        calls[name] = {call: len(re.findall(rf"\b{call}\(", log)) for call in CALLS}
    chance, at, tried = dice(count), 0, 0
    while tried < count and at < 2 * count:
        at += 1
        name = ("plain", "keyed")[at % 2]
        path = folder / f"failing{at}.relnotes"
        shutil.copy(begun[name], path)
        what = _fault(calls[name], chance)
        told, log = _attacked(path, folder, keys[name], ["-e", what])
        if "(INJECTED)" in log:
            tried += 1
            faults = faults_of(partial(_wrong, path, keys[name], told))
            tally.count(*(f"{what}: {one}" for one in faults))
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
    return tally


def cannot_trace() -> str:
    """Why strace can't be used here; nothing if it can."""
    if not sys.platform.startswith("linux"):
        return "strace is for Linux"
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True)
    return "" if tried.returncode == 0 else "strace may not trace here"


def _fault(calls: dict[str, int], chance: random.Random) -> str:
    call = chance.choices(CALLS, weights=[calls[one] + 5 for one in CALLS])[0]
    error = chance.choice(("ENOSPC", "EIO", "EROFS"))
    when = chance.randint(1, max(1, calls[call]))
    for_good = chance.choice(("", "+"))
    return f"inject={call}:error={error}:when={when}{for_good}"


def _attacked(
    path: Path, folder: Path, key: Key | None, options: list[str]
) -> tuple[list[object], str]:
    """Lets a child work under strace; what it told, and what strace saw."""
    log = folder / "strace"
    gate, opened = os.pipe()

    def work(tell: Tell) -> None:
        os.close(opened)
        ctypes.CDLL(None).prctl(_SET_PTRACER, _ANYBODY, 0, 0, 0)
        tell("ready")
        os.read(gate, 1)
        _work(path, key, tell)

    child = Child(work)
    os.close(gate)
    child.first()
    command = ["strace", "-qq", "-f", "-o", str(log), "-e", f"trace={','.join(CALLS)}", *options]
    tracer = subprocess.Popen([*command, "-p", str(child.pid)])
    _wait_until(partial(_is_traced, child.pid))
    os.close(opened)
    told, status = child.finish()
    tracer.wait()
    return [*told, f"status {status}"], log.read_text(errors="replace")


def _work(path: Path, key: Key | None, tell: Tell) -> None:
    """Logs some evenings; a `Problem` is told, and the next one is tried."""

    def tried(step: Callable[[], object], number: int) -> None:
        try:
            step()
        except Problem as problem:
            tell(problem.code.name)
        else:
            tell(number)

    try:
        journal = evenings.opened(path, key)
    except Problem as problem:
        tell(problem.code.name)
        return
    for number in range(EVENINGS):
        tried(partial(evenings.log, journal, number), number)
        if number == EVENINGS // 2:
            tried(journal.settle, -1)
    journal.close()


def _wrong(path: Path, key: Key | None, told: list[object]) -> list[str]:
    """What a fault broke, as it is seen when the disk works again."""
    there, faults = evenings.look(path, key)
    confirmed = {one for one in told if isinstance(one, int) and one >= 0}
    if lost := confirmed - set(there):
        faults.append(f"{lost} lost")
    if unasked := set(there) - set(range(EVENINGS)):
        faults.append(f"{unasked} there")
    said = {one for one in told if isinstance(one, str)} - {"DISK_FULL", "status 0"}
    return [*faults, *(f"it said {one}" for one in said)]


def _is_traced(pid: int) -> bool:
    state = Path(f"/proc/{pid}/status").read_text()
    return "TracerPid:\t0\n" not in state


def _wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(5_000):
        if holds():
            return
        time.sleep(0.002)
    raise RuntimeError("strace did not come")
