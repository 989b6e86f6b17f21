"""Reads other people's files in a process of their own, which can be stopped and has limits.

A file may have been made to hang or to swell whoever reads it. The child reads one file after the
other and tells each on; where it dies, or takes too long, that file is said to be at fault and a
new child goes on with the next.
"""

import contextlib
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import relnotes
from relnotes.exchange import memory, parcels
from relnotes.exchange.answers import Guidance
from relnotes.exchange.parcels import Left, Opened
from relnotes.exchange.reader import Begun, Done, Job, Looking, Part
from relnotes.exchange.records import Reading, Trouble, TroubleCode

ASIDE = "--read-files-apart"
"""What a program that brings its own Python is started with for this; no word for people."""
_START = "import sys; sys.path[:] = sys.argv[1:]; from relnotes.exchange.reader import main; main()"
_FAULTS = 20
"""Files at fault after which the rest of an import is given up."""
_PULSE = 0.1
Pulse = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may use: seconds for a file, bytes of memory in all."""

    seconds: float = 120
    memory: int = 2_000_000_000


def opened(
    paths: Sequence[Path],
    guidance: Guidance | None = None,
    pulse: Pulse = lambda _name: None,
    limits: Limits | None = None,
) -> Iterator[Opened]:
    """Each file of what was named, as `parcels` opens it.

    `pulse` is called ten times a second with the name of the file that is being read; an error it
    raises ends the reading, and so does closing the iterator.
    """
    limits = limits or Limits()
    job = Job(tuple(paths), guidance or Guidance(), limits.memory)
    for _ in range(_FAULTS):
        try:
            child = _Child(job)
        except OSError:  # no process to be had: read here, without limits
            yield from _here(job)
            return
        with child:
            yield from child.tell(pulse, limits.seconds)
        if child.whole:
            return
        code = TroubleCode.TOO_MUCH_MEMORY if child.swollen else TroubleCode.GAVE_UP
        reading = Reading("unknown", troubles=(Trouble(None, code),))
        yield Opened(child.at or str(paths[child.given]), reading, given=child.given)
        job = child.rest(job)
        if job.first == len(paths):
            return


def _here(job: Job) -> Iterator[Opened]:
    left = Left()
    for source in parcels.sources(job.paths):
        yield from parcels.held(source, job.guidance, left)


def _command() -> list[str]:
    """How the child is started; a frozen program has no Python to hand a line to, only itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ASIDE]
    root = str(Path(relnotes.__file__).parent.parent)
    folders = [root, *(folder for folder in sys.path if folder and folder != root)]
    return [sys.executable, "-I", "-c", _START, *folders]


class _Child:
    """A process that reads, and what it has told so far."""

    def __init__(self, job: Job) -> None:
        self._memory = job.memory
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a trace could hold words of the file
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._told: queue.Queue[Any] = queue.Queue(maxsize=8)
        self._thread = threading.Thread(target=self._listen, args=(job,), daemon=True)
        self._thread.start()
        self.at = ""
        """The file that it reads."""
        self.given = job.first
        """The place of what it reads in among all that was named."""
        self._done = job.skip
        self.whole = False
        """Whether it came to the end of everything."""
        self.swollen = False
        """Whether it was ended because it held too much."""

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        while self._thread.is_alive():  # it may wait for room
            with contextlib.suppress(queue.Empty):
                self._told.get(timeout=_PULSE)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def rest(self, job: Job) -> Job:
        """What is left to read without the file at fault, or what could not even be looked into."""
        if self.at:
            return replace(job, first=self.given, skip=self._done + 1)
        return replace(job, first=self.given + 1, skip=0)

    def tell(self, pulse: Pulse, seconds: float) -> Iterator[Opened]:
        """What it reads, until it is through, dies, or takes too long for one file."""
        parts: list[Part] = []
        since = time.monotonic()
        while True:
            try:
                told = self._told.get(timeout=_PULSE)
            except queue.Empty:
                pulse(self.at)
                self.swollen = memory.used_by(self._process.pid) > self._memory
                if self.swollen or time.monotonic() - since > seconds:
                    return
                continue
            if told is None:
                return
            if isinstance(told, Part):
                parts.append(told)
                if told.last:
                    yield _joined(parts)
                    parts = []
                continue
            since = time.monotonic()
            self._follow(told)
            if isinstance(told, Begun):
                pulse(told.name)

    def _follow(self, told: Looking | Begun | Done) -> None:
        """Notes how far the child is, so that another one could go on from there."""
        match told:
            case Looking():
                self._done = self._done if told.given == self.given else 0
                self.given = told.given
            case Begun():
                self.at = told.name
            case Done():
                self.at, self.whole = "", told.everything
                self._done += 1

    def _listen(self, job: Job) -> None:
        """Gives the job, then hands on what is told; None at the end, whatever it was."""
        give, take = self._process.stdin, self._process.stdout
        assert give is not None and take is not None
        try:
            pickle.dump(job, give)
            give.close()
            while True:
                self._told.put(pickle.load(take))
        except (OSError, EOFError, pickle.UnpicklingError, ValueError):
            pass  # it died, as a file may have made it do
        finally:
            self._told.put(None)


def _joined(parts: list[Part]) -> Opened:
    """One file out of the parts that it came in."""
    first = parts[0].opened
    people = tuple(one for part in parts for one in part.opened.reading.people)
    entries = tuple(one for part in parts for one in part.opened.reading.entries)
    return replace(first, reading=replace(first.reading, people=people, entries=entries))
