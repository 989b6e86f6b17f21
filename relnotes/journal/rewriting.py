"""A database file under another key: copied beside, compared to the last row, and put in its place.

The file itself is never written to. Whoever kills this at any moment finds the old one or the new.
"""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from relnotes.domain.problem import Code, Problem
from relnotes.journal import disk
from relnotes.journal.driver import APPLICATION_ID, raw_connection
from relnotes.journal.engine import understood
from relnotes.journal.keys import Key, refuse_plain

Progress = Callable[[float], object]
"""Is told how far it is, from 0 to 1; what it raises stops the work and leaves all as it was."""

_BESIDE = ("-journal", "-wal", "-shm")
_STEP = 20_000  # database instructions between two looks at the progress


def rewrite(
    path: Path, old: Key | None, new: Key | None, progress: Progress = lambda _: None
) -> None:
    """Replaces a journal by its equal under another key, or under none; nobody may have it open."""
    path = path.resolve()
    beside = _beside(path)
    with disk.told(path), understood(path):
        source = _alone(path, old)
        try:
            _remove(beside)
            _copy(source, beside, new, progress)
            _compare(source, beside, new, progress)
            _put_in_place(source, beside, path)
        except BaseException:
            _remove(beside)
            raise
        finally:
            source.close()


def clear_leftovers(path: Path) -> None:
    """Removes the copy that a killed rewrite left; only for who has the journal open."""
    path = path.resolve()
    if _beside(path).exists():
        with suppress(OSError):
            _remove(_beside(path))


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.rewriting")


def _remove(beside: Path) -> None:
    for ending in ("", *_BESIDE):
        beside.with_name(beside.name + ending).unlink(missing_ok=True)


def _alone(path: Path, key: Key | None) -> Any:
    """A connection that nobody else stands beside, until it is closed.

    Leaving the write-ahead log needs that everybody else has closed the file. It also empties the
    log, which must not lie beside the new file; and whoever opened the old file meanwhile finds
    that it has moved when they want their log back, so that nothing is written into the void.
    """
    connection = raw_connection(path, mode="rw", key=key)
    try:
        connection.execute("PRAGMA busy_timeout=2000")
        connection.execute("PRAGMA temp_store=MEMORY")
        found = connection.execute("PRAGMA application_id").fetchone()[0]
        if found != APPLICATION_ID:
            raise Problem(Code.NOT_A_JOURNAL, file=str(path))
        if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise Problem(Code.LOCKED, file=str(path))
        connection.execute("PRAGMA main.locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _copy(source: Any, beside: Path, key: Key | None, progress: Progress) -> None:
    disk.new_private(beside)
    size = max(1, _pages(source) * 4096)
    source.execute("ATTACH ? AS copy KEY ?", (str(beside), key.literal() if key else ""))
    # The copy is made durable as a whole at the end, or thrown away.
    source.execute("PRAGMA copy.journal_mode=OFF")
    source.execute("PRAGMA copy.synchronous=OFF")
    with _watched(source, lambda: progress(min(1.0, beside.stat().st_size / size) * 0.5)):
        source.execute("SELECT sqlcipher_export('copy')").fetchall()
    for name in ("application_id", "user_version"):
        value = source.execute(f"PRAGMA main.{name}").fetchone()[0]
        source.execute(f"PRAGMA copy.{name}={int(value)}")
    source.execute("DETACH copy")
    if key is not None:
        refuse_plain(beside)


def _compare(source: Any, beside: Path, key: Key | None, progress: Progress) -> None:
    """Reads the copy with its own key, wholly, and wants it equal to the original."""
    copy = raw_connection(beside, mode="ro", key=key)
    try:
        with _watched(copy, lambda: progress(0.55)):
            sound = copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            if key is not None:
                sound = sound and not copy.execute("PRAGMA cipher_integrity_check").fetchall()
        schemas = [_schema(one) for one in (source, copy)]
        if not sound or schemas[0] != schemas[1]:
            raise Problem(Code.COPY_DIFFERS, file=str(beside))
        tables = _tables(source)
        for at, table in enumerate(tables):
            progress(0.6 + 0.35 * at / len(tables))
            if _digest(source, table) != _digest(copy, table):
                raise Problem(Code.COPY_DIFFERS, file=str(beside))
    finally:
        copy.close()
    disk.sync(beside)
    progress(0.97)


def _put_in_place(source: Any, beside: Path, path: Path) -> None:
    """From here on nothing is asked any more; the old bytes are written over as far as it goes."""
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    if sys.platform == "win32":
        source.close()
        beside.replace(path)
        return
    # Closing this file would also let go of the database's lock, so it stays open to the end.
    old = os.open(path, os.O_RDWR)
    try:
        beside.replace(path)
        disk.sync_folder(path.parent)
        source.close()
        with suppress(OSError):
            disk.write_over(old)
    finally:
        os.close(old)


def _pages(connection: Any) -> int:
    return int(connection.execute("PRAGMA main.page_count").fetchone()[0])


def _schema(connection: Any) -> list[tuple[Any, ...]]:
    pragmas = [connection.execute(f"PRAGMA main.{name}").fetchone()
               for name in ("application_id", "user_version")]  # fmt: skip
    query = "SELECT type, name, tbl_name, sql FROM main.sqlite_master ORDER BY type, name"
    return [*pragmas, *connection.execute(query).fetchall()]


def _tables(connection: Any) -> list[str]:
    """All tables that hold rows, those inside the search index too."""
    query = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND rootpage > 0"
    return [name for (name,) in connection.execute(query)]


def _digest(connection: Any, table: str) -> str:
    """Number and content of a table's rows, in the order in which they are kept."""
    digest = hashlib.sha256()
    for row in connection.execute(f'SELECT * FROM main."{table}" NOT INDEXED'):
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


@contextmanager
def _watched(connection: Any, look: Callable[[], object]) -> Iterator[None]:
    """Looks at the progress while one long statement runs; what that raises stops it."""
    raised: list[BaseException] = []

    def handler() -> int:
        try:
            look()
        except BaseException as error:  # noqa: BLE001  raised again below, outside the driver
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(handler, _STEP)
    try:
        yield
    except Exception as error:
        if raised:
            raise raised[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
