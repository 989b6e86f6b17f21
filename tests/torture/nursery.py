"""Processes to be killed: forked from one that has everything loaded and no database open."""

import json
import os
import random
import select
import signal
import sys
import traceback
from collections.abc import Callable
from typing import Any

Confirm = Callable[[int], None]


class Child:
    """A forked process that confirms what it has done, line by line, until it is killed."""

    def __init__(self, work: Callable[[Confirm], Any]) -> None:
        self._read, write = os.pipe()
        self.pid = os.fork()
        if self.pid:
            os.close(write)
            return
        status = 0
        try:
            os.close(self._read)
            work(lambda number: _confirm(write, number))
        except BaseException:  # noqa: BLE001  the parent sees the status and the text
            traceback.print_exc()
            status = 1
        finally:
            sys.stderr.flush()
            os._exit(status)

    def kill_after(self, confirmations: int, seconds: float) -> list[int]:
        """Kills it some time after so many confirmations; answers with all that it confirmed."""
        told = b""
        while told.count(b"\n") < confirmations:
            if not (more := os.read(self._read, 65536)):
                break
            told += more
        select.select([], [], [], seconds)
        os.kill(self.pid, signal.SIGKILL)
        return self._rest(told)[0]

    def first(self) -> int:
        """The first number that it confirms."""
        told = b""
        while not told.endswith(b"\n"):
            if not (more := os.read(self._read, 1)):
                raise RuntimeError("it ended without a word")
            told += more
        return int(told)

    def finish(self) -> tuple[list[int], int]:
        """Waits for its end; what it confirmed, and its status."""
        return self._rest(b"")

    def _rest(self, told: bytes) -> tuple[list[int], int]:
        while more := os.read(self._read, 65536):
            told += more
        os.close(self._read)
        _, status = os.waitpid(self.pid, 0)
        whole = told[: told.rfind(b"\n") + 1]
        return [int(line) for line in whole.split()], os.waitstatus_to_exitcode(status)


def apart(work: Callable[[], Any]) -> Any:
    """What a function answers that runs in a process of its own, which may open databases."""
    read, write = os.pipe()
    pid = os.fork()
    if not pid:
        status = 1
        try:
            os.close(read)
            answer = json.dumps(work()).encode()
            while answer:
                answer = answer[os.write(write, answer) :]
            status = 0
        except BaseException:  # noqa: BLE001  the parent sees the status and the text
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)
    os.close(write)
    told = b""
    while more := os.read(read, 65536):
        told += more
    os.close(read)
    _, status = os.waitpid(pid, 0)
    if status:
        raise RuntimeError(f"a process ended with {os.waitstatus_to_exitcode(status)}")
    return json.loads(told)


def dice(seed: int) -> random.Random:
    """A seeded dice: the same run again finds the same."""
    return random.Random(seed)


def _confirm(write: int, number: int) -> None:
    os.write(write, b"%d\n" % number)
