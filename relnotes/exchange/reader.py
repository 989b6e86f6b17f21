"""The child that reads other people's files: it takes a job, limits itself, and tells on."""

import gc
import itertools
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from relnotes.exchange import memory, parcels
from relnotes.exchange.answers import Guidance
from relnotes.exchange.parcels import Left, Opened, Source
from relnotes.exchange.records import Reading, Trouble, TroubleCode

_RECORDS = 2_000
"""How many of them travel together."""

_RARELY = 100_000, 20, 100
"""How seldom garbage is looked for: what is read is all kept, and to look through it takes long."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to read: of `first`, an earlier child told `skip` files, and of those before it all."""

    paths: tuple[Path, ...]
    guidance: Guidance
    memory: int
    first: int = 0
    skip: int = 0


@dataclass(frozen=True, slots=True)
class Looking:
    """What is in the thing that was named at this place is about to be looked for."""

    given: int


@dataclass(frozen=True, slots=True)
class Begun:
    """A file is about to be read."""

    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """Some records of a file, the others of which follow until the last."""

    opened: Opened
    last: bool


@dataclass(frozen=True, slots=True)
class Done:
    """A file was told in full; or everything was."""

    everything: bool = False


def main() -> None:
    """Reads what standard input asks for, and tells it on standard output."""
    job = pickle.load(sys.stdin.buffer)
    memory.limit_own(job.memory)
    gc.set_threshold(*_RARELY)
    left = Left()
    for given, path in enumerate(job.paths):
        if given < job.first:
            continue
        _tell(Looking(given))
        skip = job.skip if given == job.first else 0
        for source in itertools.islice(parcels.within(path, given), skip, None):
            _tell(Begun(source.name))
            for opened in _read(source, job.guidance, left):
                for part in _parts(opened):
                    _tell(part)
            _tell(Done())
    _tell(Done(everything=True))


def _read(source: Source, guidance: Guidance, left: Left) -> Iterator[Opened]:
    """What a file holds; a fault of a reader costs this file and none of the others."""
    try:
        yield from parcels.held(source, guidance, left)
    except MemoryError:
        yield _failed(source, TroubleCode.TOO_MUCH_MEMORY)
    except Exception:  # noqa: BLE001  whatever a file was made to cause ends with that file
        yield _failed(source, TroubleCode.GAVE_UP)


def _failed(source: Source, code: TroubleCode) -> Opened:
    reading = Reading("unknown", troubles=(Trouble(None, code),))
    return Opened(source.name, reading, given=source.given)


def _parts(opened: Opened) -> Iterator[Part]:
    people, entries = opened.reading.people, opened.reading.entries
    most = max(len(people), len(entries), 1)
    later = replace(opened.reading, troubles=(), columns=(), sample=())
    for at in range(0, most, _RECORDS):
        some = replace(
            later if at else opened.reading,
            people=people[at : at + _RECORDS],
            entries=entries[at : at + _RECORDS],
        )
        yield Part(replace(opened, reading=some), last=at + _RECORDS >= most)


def _tell(value: object) -> None:
    pickle.dump(value, sys.stdout.buffer, protocol=5)
    sys.stdout.buffer.flush()
