"""A journal that may not be written is read from a private copy, which goes when it is closed.

A journal in a folder that can't be written can't even be read where it is, and one that another
computer has open must not be touched.
"""

import datetime as dt
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Self

from relnotes.domain.problem import Code, Problem
from relnotes.journal import disk
from relnotes.journal.guard import Guard, left_open

_PREFIX = "relnotes-reading-"
_TRIES = 5


class ReadingCopy:
    """The copy, in a folder that only its owner can enter; its lock tells whether it is in use."""

    def __init__(self, folder: Path, path: Path, guard: Guard) -> None:
        self.path = path
        self._folder = folder
        self._guard = guard

    @classmethod
    def make(cls, path: Path, now: dt.datetime) -> Self:
        """Copies a journal and what was written but not yet put into its file."""
        sweep()
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        copy = folder / path.name
        guard = Guard.take(copy, now)
        try:
            with disk.told(path):
                _copy_whole(path, copy)
        except BaseException:
            guard.release()
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return cls(folder, copy, guard)

    def remove(self) -> None:
        """Takes the copy away."""
        self._guard.release()
        shutil.rmtree(self._folder, ignore_errors=True)


def sweep() -> None:
    """Takes away copies that a killed program left behind."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            locks = list(folder.glob("*.lock"))
            if locks and all(left_open(lock.with_suffix("")) for lock in locks):
                shutil.rmtree(folder, ignore_errors=True)


def copy_apart(path: Path, target: Path) -> None:
    """Copies a journal's file and its log as they are, for its owner alone."""
    for ending in ("", "-wal"):
        source, to = path.with_name(path.name + ending), target.with_name(target.name + ending)
        to.unlink(missing_ok=True)
        if ending and not source.exists():
            continue
        with source.open("rb") as old, to.open("xb") as new:
            os.chmod(to, 0o600)  # noqa: PTH101  before the first byte is in it
            shutil.copyfileobj(old, new, 1 << 20)


def _copy_whole(path: Path, copy: Path) -> None:
    """Copies until nothing changed meanwhile, so that no half of a change is in the copy."""
    for _ in range(_TRIES):
        before = _state(path)
        copy_apart(path, copy)
        if _state(path) == before:
            return
    raise Problem(Code.LOCKED, file=str(path))


def _state(path: Path) -> tuple[tuple[int, int], ...]:
    found = []
    for ending in ("", "-wal"):
        with suppress(FileNotFoundError):
            state = path.with_name(path.name + ending).stat()
            found.append((state.st_size, state.st_mtime_ns))
    return tuple(found)
