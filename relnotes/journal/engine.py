"""Engines: their pragmas, their transactions, and what the driver's errors mean to a person."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from relnotes.domain.problem import Code, Problem
from relnotes.journal.driver import NO_DATABASE, driver, raw_connection
from relnotes.journal.keys import Key, refuse_plain


def writer_engine(path: Path, key: Key | None = None) -> Engine:
    """The engine for changes: one connection; every transaction takes the lock at once."""
    engine = _engine(path, mode="rwc", pool=StaticPool, key=key)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def reader_engine(
    path: Path, key: Key | None = None, *, veil: Callable[[Any], object] | None = None
) -> Engine:
    """The engine for views, from any thread: it can't write, and sees one state per transaction.

    `veil` is hung before each of its connections.
    """
    engine = _engine(path, mode="ro", pool=QueuePool, key=key, veil=veil)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    # Rows are asked by name and place, never by a column's object: to fit each result to the
    # objects of its statement took a fifth of the time of the reads behind a page. The option is
    # SQLAlchemy's own and not promised: where it is gone, reads are slower and nothing else.
    return engine.execution_options(_result_disable_adapt_to_context=True)


def make_encrypted(path: Path, key: Key) -> None:
    """Begins an encrypted file, and looks at it before a word is written into it."""
    with closing(raw_connection(path, mode="rwc", key=key)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    refuse_plain(path)


def _engine(
    path: Path,
    *,
    mode: str,
    pool: type[StaticPool] | type[QueuePool],
    key: Key | None,
    veil: Callable[[Any], object] | None = None,
) -> Engine:
    dialect = _dialect()
    connect = partial(_connected, path, mode=mode, key=key, veil=veil)
    # hide_parameters: an exception's text must not carry the user's words.
    return Engine(
        pool(connect, dialect=dialect),
        dialect,
        make_url("sqlite://"),
        hide_parameters=True,
        execution_options={"compiled_cache": _COMPILED},
    )


_COMPILED: dict[Any, Any] = {}
"""Statements as text, for all engines: to compile one takes longer than to run it."""


def _connected(
    path: Path, *, mode: str, key: Key | None, veil: Callable[[Any], object] | None
) -> Any:
    """A connection of the driver's own, with everything set that it needs."""
    writing = mode != "ro"
    connection = raw_connection(path, mode=mode, key=key)
    try:
        for pragma in _pragmas(writing=writing):
            connection.execute(pragma)
        if veil is not None:
            veil(connection)
        if not writing:
            connection.execute("PRAGMA query_only=ON")
    except BaseException:
        # Left open, it would close at some later time, and take the log away by its name:
        # from whatever file bears that name by then.
        connection.close()
        raise
    return connection


@cache
def _dialect() -> Dialect:
    """How SQLite is spoken; one for all engines, so that they share what they compile."""
    template = create_engine("sqlite://", module=driver())
    template.connect().close()  # it learns the library's version
    template.dispose()
    return template.dialect


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
_SIGNS = (
    ("database is locked", Code.LOCKED),
    ("database or disk is full", Code.DISK_FULL),
    ("disk I/O error", Code.DISK_FULL),
    ("readonly database", Code.READ_ONLY),
    ("unable to open database file", Code.NOT_ALLOWED),
    (NO_DATABASE, Code.NOT_A_JOURNAL),
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
