"""Files beside the database: private, whole or not there, and on disk once they are named."""

import contextlib
import errno
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from relnotes.domain.problem import Code, Problem

_BLOCK = 1 << 20
_WORLD = {
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EFBIG: Code.DISK_FULL,
    errno.EIO: Code.DISK_FULL,
    errno.EACCES: Code.NOT_ALLOWED,
    errno.EPERM: Code.NOT_ALLOWED,
    errno.EROFS: Code.READ_ONLY,
    errno.ENOENT: Code.FOLDER_MISSING,
    errno.ENOTDIR: Code.FOLDER_MISSING,
    errno.EEXIST: Code.FOLDER_MISSING,
    errno.ESTALE: Code.FOLDER_MISSING,
    errno.EHOSTDOWN: Code.FOLDER_MISSING,
    errno.ENODEV: Code.FOLDER_MISSING,
}


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """What the world does to a file or a folder, said as a `Problem`."""
    try:
        yield
    except OSError as error:
        code = _WORLD.get(error.errno or 0)
        if code is None:
            raise
        folder = path if path.is_dir() or not path.suffix else path.parent
        raise Problem(code, file=str(path), folder=str(folder)) from error


def private_folder(folder: Path) -> None:
    """Makes a folder, and those above it that are missing, for its owner alone."""
    for one in reversed([folder, *folder.parents]):
        if not one.exists():
            one.mkdir(mode=0o700, exist_ok=True)


def digest(path: Path) -> str:
    """The SHA-256 of what a file holds."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def new_private(path: Path) -> None:
    """Makes an empty file that only its owner can read; it must not be there yet."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def copy(source: Path, target: Path) -> str:
    """Copies a file to a new private one, which is on disk and equal; answers with its SHA-256."""
    with source.open("rb") as old:
        return copy_open(old, target)


def copy_open(source: BinaryIO, target: Path) -> str:
    """The same for a file that is open and has to stay so."""
    new_private(target)
    read = hashlib.sha256()
    with target.open("r+b") as new:
        while block := source.read(1 << 20):
            read.update(block)
            new.write(block)
    sync(target)
    if digest(target) != read.hexdigest():
        raise Problem(Code.BACKUP_NOT_WHOLE, file=str(target))
    return read.hexdigest()


def write(path: Path, content: bytes) -> None:
    """Writes a small private file, which holds all of it or stays as it was."""
    beside = path.with_name(f".{path.name}.part")
    beside.unlink(missing_ok=True)
    try:
        new_private(beside)
        with beside.open("r+b") as file:
            file.write(content)
        sync(beside)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def replace(path: Path, beside: Path) -> None:
    """Puts a file that is on disk into the place of another, whose bytes are written over."""
    if sys.platform == "win32":
        beside.replace(path)
        return
    old = os.open(path, os.O_RDWR)
    try:
        beside.replace(path)
        sync_folder(path.parent)
        with contextlib.suppress(OSError):
            write_over(old)
    finally:
        os.close(old)


def remove(path: Path) -> None:
    """Deletes a file and writes over its bytes, as far as the system lets that reach the disk."""
    if sys.platform == "win32":
        path.unlink()
        return
    old = os.open(path, os.O_RDWR)
    try:
        path.unlink()
        with contextlib.suppress(OSError):
            write_over(old)
    finally:
        os.close(old)


def write_over(number: int) -> None:
    """Writes zeros over an open file that has no name any more; spares one that has another."""
    found = os.fstat(number)
    if found.st_nlink:
        return
    for start in range(0, found.st_size, _BLOCK):
        os.pwrite(number, bytes(min(_BLOCK, found.st_size - start)), start)
    os.fsync(number)


def sync(path: Path) -> None:
    """Waits until a file is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Waits until the names in a folder are on the disk, where the system can say so."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
