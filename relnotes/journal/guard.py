"""One window for a journal: a lock beside the file, which a killed program lets go of.

Only windows take it. A terminal may write meanwhile: SQLite lets one writer in at a time, and the
window notices what came in. A clean exit takes the lock's file away, so that one without a holder
tells of an exit that was none.
"""

import datetime as dt
import errno
import json
import os
import platform
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from relnotes.domain.problem import Code, Problem
from relnotes.journal import disk

_BUSY = {errno.EWOULDBLOCK, errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_LOCKED_BYTE = 1 << 30  # far behind the words: on Windows nobody could read a locked byte
_TRIES = 50
_LOOKS = 5
_BETWEEN = 0.02  # seconds; who only asks holds the lock for less


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a journal open: the process, its computer, and since when."""

    pid: int
    host: str
    started: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a window has a journal open, which one, and whether one was killed over it."""

    open: bool
    holder: Holder | None = None
    """Who holds it, or left it; nothing where it could not be noted, on a full disk."""

    @property
    def elsewhere(self) -> bool:
        """Whether the words of the lock are those of another computer."""
        return self.holder is not None and self.holder.host != host()


class Guard:
    """The lock of one journal, held from `take` to `release`."""

    def __init__(self, file: Path, number: int, *, unclean: bool) -> None:
        self.file = file
        self.unclean = unclean
        """Whether the last one who held it did not close the journal."""
        self._number: int | None = number

    @classmethod
    def take(cls, path: Path, now: dt.datetime, *, take_over: bool = False) -> Self:
        """Takes the lock of a journal; `take_over` passes over the words of another computer.

        Raises `Problem`: OPEN_ALREADY and LOCKED_ELSEWHERE name who holds it, READ_ONLY says that
        nothing can be written beside the journal.
        """
        file = lock_file(path)
        for _ in range(_TRIES):
            was_there = file.exists()
            number = _open(file, path)
            if not _locked_soon(number):
                holder = _read(number)
                os.close(number)
                raise _held(path, holder)
            if not _is_still(number, file):  # whoever held it took the file away meanwhile
                os.close(number)
                continue
            holder = _read(number)
            if holder is not None and holder.host != host() and not take_over:
                os.close(number)
                raise _held(path, holder)
            unclean = was_there or _has_log(path)
            _write(number, Holder(os.getpid(), host(), now.isoformat(timespec="seconds")))
            return cls(file, number, unclean=unclean)
        raise Problem(Code.LOCKED, file=str(path))

    def release(self, *, clean: bool = True) -> None:
        """Lets go after the journal is closed; an unclean exit leaves its mark for the next one."""
        if self._number is None:
            return
        if clean and sys.platform != "win32":
            with suppress(OSError):
                self.file.unlink(missing_ok=True)
        os.close(self._number)
        if clean and sys.platform == "win32":  # an open file can't be taken away there
            with suppress(OSError):
                self.file.unlink(missing_ok=True)
        self._number = None


def lock_file(path: Path) -> Path:
    """The lock of a journal: beside the file itself, by whatever link it is reached."""
    file = path.resolve()
    return file.with_name(f"{file.name}.lock")


def host() -> str:
    """What this computer calls itself."""
    return platform.node()


def standing(path: Path) -> Standing | None:
    """What the lock of a journal tells; None where there is none, as after a clean exit."""
    try:
        number = os.open(lock_file(path), os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return None
    try:
        held = not _locked(number)
        found = Standing(held, _read(number))
        return Standing(open=True, holder=found.holder) if found.elsewhere else found
    finally:
        os.close(number)


def left_open(path: Path) -> bool:
    """Whether a window of this computer held the journal and is gone without closing it."""
    found = standing(path)
    return found is not None and not found.open


def clear(path: Path) -> None:
    """Takes away the lock that a killed window left, after the journal was found to be whole."""
    if left_open(path):
        with suppress(OSError):
            lock_file(path).unlink(missing_ok=True)


def _held(path: Path, holder: Holder | None) -> Problem:
    if holder is not None and holder.host != host():
        return Problem(Code.LOCKED_ELSEWHERE, file=str(path), host=holder.host)
    return Problem(Code.OPEN_ALREADY, file=str(path))


def _open(file: Path, path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
    try:
        disk.private_folder(file.parent)
        return os.open(file, flags, 0o600)
    except (NotADirectoryError, FileExistsError) as error:
        raise Problem(Code.NOT_ALLOWED, file=str(path)) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Problem(Code.DISK_FULL, file=str(path)) from error
        code = Code.READ_ONLY if path.is_file() else Code.NOT_ALLOWED
        raise Problem(code, file=str(path)) from error


def _locked(number: int) -> bool:
    """Takes the system's lock; a file system that knows none leaves the words in the file."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(number, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _BUSY
    return True


def _locked_soon(number: int) -> bool:
    """The same with patience for somebody who only asks how it stands."""
    for _ in range(_LOOKS):
        if _locked(number):
            return True
        time.sleep(_BETWEEN)
    return False


def _is_still(number: int, file: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(number), file.stat())
    except FileNotFoundError:
        return False


def _read(number: int) -> Holder | None:
    os.lseek(number, 0, os.SEEK_SET)
    try:
        words = json.loads(os.read(number, 4096))
        return Holder(int(words["pid"]), str(words["host"]), str(words["started"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(number: int, holder: Holder) -> None:
    """Writes who holds the lock; on a full disk it is held without words."""
    with suppress(OSError):
        os.lseek(number, 0, os.SEEK_SET)
        os.truncate(number, 0)
        os.write(number, json.dumps(asdict(holder)).encode())
        os.fsync(number)


def _has_log(path: Path) -> bool:
    """Whether changes lie beside the journal that were not yet put into its file."""
    log = path.with_name(f"{path.name}-wal")
    return log.is_file() and log.stat().st_size > 0
