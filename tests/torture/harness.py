"""What all tortures share: a count of what held, processes to be killed, and a seeded dice."""

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Tell = Callable[[Any], None]


@dataclass
class Tally:
    """How often a promise held, and each fault that was found; `why_not` if it can't be tried."""

    name: str
    promise: str
    of: int
    held: int = 0
    faults: list[str] = field(default_factory=list)
    why_not: str = ""

    def count(self, *faults: str) -> None:
        """Counts one attack, with what it broke."""
        self.held += not faults
        self.faults.extend(faults)

    @property
    def good(self) -> bool:
        """Whether all of it was tried and all of it held, or it can't be tried here."""
        return bool(self.why_not) or (self.held == self.of and not self.faults)

    def line(self) -> str:
        """The figure, for a person."""
        if self.why_not:
            return f"{self.name}: NOT TRIED, {self.why_not}"
        figure = f"{self.name}: {self.held} of {self.of}, {self.promise}"
        return figure if self.good else f"{figure}; FAILED: {'; '.join(self.faults[:5])}"


class Child:
    """A forked process that tells what it has done, line by line, until it is killed."""

    def __init__(self, work: Callable[[Tell], object]) -> None:
        self._read, write = os.pipe()
        self.pid = os.fork()
        if self.pid:
            os.close(write)
            return
        os.close(self._read)
        _end_with(lambda: work(lambda said: _say(write, said)))

    def kill_after(self, told: int, seconds: float) -> list[Any]:
        """Kills it some time after it told so much; answers with all that it told."""
        said = b""
        while said.count(b"\n") < told and (more := os.read(self._read, 65536)):
            said += more
        select.select([], [], [], seconds)
        os.kill(self.pid, signal.SIGKILL)
        self.killed = time.monotonic()
        return self._rest(said)[0]

    def first(self) -> Any:
        """The first thing that it tells."""
        said = b""
        while not said.endswith(b"\n"):
            if not (more := os.read(self._read, 1)):
                raise RuntimeError("it ended without a word")
            said += more
        return json.loads(said)

    def finish(self) -> tuple[list[Any], int]:
        """Waits for its end; all that it told, and its status."""
        return self._rest(b"")

    def _rest(self, said: bytes) -> tuple[list[Any], int]:
        while more := os.read(self._read, 65536):
            said += more
        os.close(self._read)
        _, status = os.waitpid(self.pid, 0)
        whole = said[: said.rfind(b"\n") + 1]
        return [json.loads(line) for line in whole.splitlines()], os.waitstatus_to_exitcode(status)


def apart(work: Callable[[], Any]) -> Any:
    """What a function answers in a process of its own: this one must never open a database."""
    told, status = Child(lambda tell: tell(work())).finish()
    if status or len(told) != 1:
        raise RuntimeError(f"a process ended with {status}")
    return told[0]


def faults_of(look: Callable[[], list[str]]) -> list[str]:
    """The faults that a look in a process of its own finds; to come to no end is one."""
    try:
        return list(apart(look))
    except RuntimeError as error:
        return [f"looking at it failed: {error}"]


def dice(seed: int) -> random.Random:
    """The same run again finds the same."""
    return random.Random(seed)


def _say(write: int, said: Any) -> None:
    line = json.dumps(said).encode() + b"\n"
    while line:
        line = line[os.write(write, line) :]


def _end_with(work: Callable[[], object]) -> None:
    """Ends this process without a word to what it inherited."""
    status = 1
    try:
        work()
        status = 0
    except BaseException:  # noqa: BLE001  the parent sees the status, a person the text
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)
