"""Reading and writing whole files, with what can go wrong said as a `Problem`."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from relnotes.domain.problem import Code, Problem

_PROBLEMS = {
    errno.ENOENT: Code.FOLDER_MISSING,
    errno.ENOTDIR: Code.FOLDER_MISSING,
    errno.EACCES: Code.NOT_ALLOWED,
    errno.EPERM: Code.NOT_ALLOWED,
    errno.EROFS: Code.NOT_ALLOWED,
    errno.EISDIR: Code.NOT_ALLOWED,
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
}


def read(path: Path, *, limit: int) -> bytes:
    """The bytes of a file of at most `limit` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise Problem(Code.FILE_MISSING, file=str(path)) from error
    except OSError as error:
        raise Problem(Code.FILE_UNREADABLE, file=str(path)) from error
    if len(data) > limit:
        raise Problem(Code.FILE_TOO_LARGE, file=str(path), limit=limit // 1_000_000)
    return data


def write(path: Path, content: bytes) -> None:
    """Writes a file, which holds all of it or stays as it was."""
    with beside(path) as file:
        file.write(content)


@contextlib.contextmanager
def beside(path: Path) -> Iterator[BinaryIO]:
    """A file to be written, which takes its place when it is whole; else all stays as it was."""
    with told_as_problems(path):
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
