"""Records what the program's own SQLite writes and syncs, by standing between it and the disk.

The driver exports SQLite's functions, so that its file methods can be replaced from here: what is
attacked is the program with its real driver, plain and keyed, and not another SQLite beside it.
"""

import ctypes
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass
from pathlib import Path

from relnotes.journal.driver import driver

# The name goes on as the pointer that it is: SQLite keeps it, and a copy of ctypes' would be gone.
OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Methods(Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = [
        ("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", WRITE),
        ("truncate", TRUNCATE), ("sync", SYNC), ("rest", c_void_p * 13),
    ]  # fmt: skip


class _File(Structure):
    _fields_ = [("methods", POINTER(_Methods))]


class _Vfs(Structure):
    """The beginning of sqlite3_vfs."""

    _fields_ = [
        ("version", c_int), ("size", c_int), ("longest", c_int), ("next", c_void_p),
        ("name", c_char_p), ("data", c_void_p), ("open", OPEN), ("delete", DELETE),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a file; `what` is write, truncate, sync, delete or told."""

    what: str
    file: str = ""
    at: int = 0
    """The offset of a write, the size of a truncation, the number that was told."""
    data: bytes = b""


def can_record() -> bool:
    """Whether the driver lets itself be watched on this system."""
    return _library() is not None


def record(work: Callable[[Callable[[int], None]], object]) -> list[Event]:
    """What a piece of work wrote, in order, with what it told; for the rest of this process."""
    events: list[Event] = []
    kept: list[object] = []
    library = _library()
    assert library is not None
    vfs = ctypes.cast(library.sqlite3_vfs_find(None), POINTER(_Vfs)).contents
    really_open, really_delete = OPEN(_address(vfs.open)), DELETE(_address(vfs.delete))

    def open_file(own: int, name: int | None, file: int, flags: int, out: int) -> int:
        done: int = really_open(own, name, file, flags, out)
        head = ctypes.cast(file, POINTER(_File)).contents
        if done == 0 and name and head.methods:
            called = Path(ctypes.string_at(name).decode()).name
            watched = _watched(head.methods.contents, called, events)
            kept.append(watched)
            head.methods = ctypes.pointer(watched)
        return done

    def delete(own: int, name: bytes, sync: int) -> int:
        done: int = really_delete(own, name, sync)
        if done == 0:
            events.append(Event("delete", Path(name.decode()).name))
        return done

    vfs.open, vfs.delete = OPEN(open_file), DELETE(delete)
    kept += [vfs.open, vfs.delete]
    work(lambda number: events.append(Event("told", at=number)))
    _KEPT.append(kept)
    return events


_KEPT: list[list[object]] = []  # SQLite goes on calling what it was given


def _watched(methods: _Methods, name: str, events: list[Event]) -> _Methods:
    """Methods that do what these do, and write it down."""
    watched = _Methods.from_buffer_copy(methods)
    really = (
        WRITE(_address(methods.write)),
        TRUNCATE(_address(methods.truncate)),
        SYNC(_address(methods.sync)),
    )

    def write(file: int, data: int, size: int, at: int) -> int:
        done: int = really[0](file, data, size, at)
        if done == 0:
            events.append(Event("write", name, at, ctypes.string_at(data, size)))
        return done

    def truncate(file: int, size: int) -> int:
        done: int = really[1](file, size)
        if done == 0:
            events.append(Event("truncate", name, size))
        return done

    def sync(file: int, flags: int) -> int:
        done: int = really[2](file, flags)
        if done == 0:
            events.append(Event("sync", name))
        return done

    watched.write, watched.truncate, watched.sync = WRITE(write), TRUNCATE(truncate), SYNC(sync)
    return watched


def _address(function: object) -> int:
    """Where a function lies, so that replacing the field does not replace the function."""
    return ctypes.cast(function, c_void_p).value or 0  # type: ignore[arg-type]  # a function pointer


def _library() -> ctypes.CDLL | None:
    driver()
    from sqlcipher3 import _sqlite3

    library = ctypes.CDLL(_sqlite3.__file__)
    if not hasattr(library, "sqlite3_vfs_find"):
        return None
    library.sqlite3_vfs_find.restype = c_void_p
    return library
