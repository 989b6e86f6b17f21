"""Connections: the driver, its pragmas, its transactions, and what its errors mean to a person."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from relnotes.domain.problem import Code, Problem
from relnotes.journal.keys import Key, refuse_plain, unlock

APPLICATION_ID = 0x726E6F74  # "rnot"
OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a WAL file when it is reset


def driver() -> Any:
    """The one database driver. Another libsqlite3 of the process must not answer in its place."""
    if "sqlcipher3.dbapi2" in sys.modules or not sys.platform.startswith("linux"):
        from sqlcipher3 import dbapi2
    else:
        flags = sys.getdlopenflags()
        sys.setdlopenflags(os.RTLD_NOW | os.RTLD_LOCAL | os.RTLD_DEEPBIND)
        try:
            from sqlcipher3 import dbapi2
        finally:
            sys.setdlopenflags(flags)
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise Problem(Code.OLD_DATABASE_LIBRARY, version=dbapi2.sqlite_version)
    return dbapi2


def writer_engine(path: Path, key: Key | None = None) -> Engine:
    """The engine for changes: one connection; every transaction takes the lock at once."""
    engine = _engine(path, mode="rwc", pool=StaticPool, key=key)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def reader_engine(path: Path, key: Key | None = None) -> Engine:
    """The engine for views, from any thread: it can't write, and sees one state per transaction."""
    engine = _engine(path, mode="ro", pool=QueuePool, key=key)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def raw_connection(path: Path, *, mode: str, key: Key | None = None) -> Any:
    """A connection of the driver, opened with its key and without any pragma.

    A key that does not open the file is told as a `Problem`; `mode` is `ro`, `rw` or `rwc`.
    """
    # The driver's own transactions would leave half a migration behind a crash.
    connection = driver().connect(
        f"file:{quote(str(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5.0,
    )
    if key is None:
        return connection
    try:
        unlock(connection, key, path)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException as error:
        connection.close()
        if _NO_DATABASE in str(error):
            raise Problem(Code.PASSPHRASE_WRONG, file=str(path)) from error
        raise
    return connection


def make_encrypted(path: Path, key: Key) -> None:
    """Begins an encrypted file, and looks at it before a word is written into it."""
    connection = raw_connection(path, mode="rwc", key=key)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    refuse_plain(path)


def _engine(
    path: Path, *, mode: str, pool: type[StaticPool] | type[QueuePool], key: Key | None
) -> Engine:
    writing = mode != "ro"

    def connect() -> Any:
        connection = raw_connection(path, mode=mode, key=key)
        for pragma in _pragmas(writing=writing):
            connection.execute(pragma)
        return connection

    # hide_parameters: an exception's text must not carry the user's words.
    return create_engine(
        "sqlite://", module=driver(), creator=connect, poolclass=pool, hide_parameters=True
    )


def _pragmas(*, writing: bool) -> Iterator[str]:
    yield "PRAGMA busy_timeout=5000"
    yield "PRAGMA foreign_keys=ON"
    yield "PRAGMA trusted_schema=OFF"
    yield "PRAGMA cell_size_check=ON"
    yield "PRAGMA temp_store=MEMORY"
    yield "PRAGMA cache_size=-16384"
    if writing:
        yield "PRAGMA journal_mode=WAL"
        yield "PRAGMA synchronous=FULL"
        yield "PRAGMA fullfsync=ON"
        yield "PRAGMA secure_delete=ON"
        yield "PRAGMA journal_size_limit=67108864"
    else:
        yield "PRAGMA query_only=ON"


@contextmanager
def understood(path: Path) -> Iterator[None]:
    """Turns what the world did to the file into a `Problem`; what is our own bug passes through."""
    try:
        yield
    except DBAPIError as error:
        problem = _problem(str(error.orig), path)
        if problem is None:
            raise
        raise problem from error
    except driver().Error as error:
        problem = _problem(str(error), path)
        if problem is None:
            raise
        raise problem from error
    except (LookupError, ValueError) as error:  # raised by a column's type
        if not any(sign in str(error) for sign in _UNREADABLE):
            raise
        raise Problem(Code.DAMAGED, file=str(path)) from error


_UNREADABLE = (
    "codec can't decode",
    "not among the defined enum values",
    "Couldn't parse",
    "does not match format",
)
_NO_DATABASE = "file is not a database"
_SIGNS = (
    ("database is locked", Code.LOCKED),
    ("database or disk is full", Code.DISK_FULL),
    ("disk I/O error", Code.DISK_FULL),
    ("readonly database", Code.READ_ONLY),
    ("unable to open database file", Code.NOT_ALLOWED),
    (_NO_DATABASE, Code.NOT_A_JOURNAL),
    ("malformed", Code.DAMAGED),
    ("vtable constructor failed", Code.DAMAGED),  # the search index can't even be opened
    ("fts5: corruption", Code.DAMAGED),
    ("Could not decode to UTF-8", Code.DAMAGED),
)


def _problem(message: str, path: Path) -> Problem | None:
    for sign, code in _SIGNS:
        if sign in message:
            return Problem(code, file=str(path))
    return None
