"""Reading and writing whole files, with what can go wrong said as a `Problem`."""

import contextlib
import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from relnotes import paths
from relnotes.domain.problem import Code, Problem
from relnotes.journal import keys

_JOURNAL = ".relnotes"
_PROBLEMS = {
    errno.ENOENT: Code.FOLDER_MISSING,
    errno.ENOTDIR: Code.FOLDER_MISSING,
    errno.EACCES: Code.NOT_ALLOWED,
    errno.EPERM: Code.NOT_ALLOWED,
    errno.EROFS: Code.NOT_ALLOWED,
    errno.EISDIR: Code.IS_FOLDER,
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
}


def read(path: Path, *, limit: int) -> bytes:
    """The bytes of a file of at most `limit` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise unread(path, error) from error
    if len(data) > limit:
        raise Problem(Code.FILE_TOO_LARGE, file=str(path), limit=limit // 1_000_000)
    return data


def unread(path: Path, error: OSError) -> Problem:
    """Why a file cannot be read."""
    if isinstance(error, FileNotFoundError):
        return Problem(Code.FILE_MISSING, file=str(path))
    code = Code.IS_FOLDER if path.is_dir() else Code.FILE_UNREADABLE
    return Problem(code, file=str(path))


def write(path: Path, content: bytes) -> None:
    """Writes a file, which holds all of it or stays as it was."""
    with beside(path) as file:
        file.write(content)


@contextlib.contextmanager
def beside(path: Path) -> Iterator[BinaryIO]:
    """A file to be written, which takes its place when it is whole; else all stays as it was.

    A journal is never written over, be it the open one, another or a backup. A pipe or a device is
    written as it goes: nothing may take its place.
    """
    with told_as_problems(path):
        if path == paths.STANDARD_OUTPUT:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
            return
        if _is_stream(path):
            with path.open("wb") as file:
                yield file
            return
        if path.is_dir():
            raise Problem(Code.IS_FOLDER, file=str(path))
        if path.is_file() and _is_database(path):
            raise Problem(Code.IS_DATABASE, file=str(path))
        handle, name = tempfile.mkstemp(prefix=".relnotes-", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _is_stream(path: Path) -> bool:
    return path.exists() and not (path.is_file() or path.is_dir())


def _is_database(path: Path) -> bool:
    """An encrypted one is noise, as a packed picture can be; so its name has to say it, too."""
    named = path.suffix.casefold() == _JOURNAL
    return keys.is_plain(path) or (named and keys.is_encrypted(path))


@contextlib.contextmanager
def told_as_problems(path: Path) -> Iterator[None]:
    """What goes wrong with the disk while a file or folder is written, as a `Problem`."""
    try:
        yield
    except OSError as error:
        code = _PROBLEMS.get(error.errno or 0)
        if code is None:
            raise
        raise Problem(code, file=str(path), folder=str(path.parent)) from error
