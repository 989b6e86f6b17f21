"""A look at a journal: is the file whole, do its references hold, does search know it all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from relnotes.domain.problem import Code, Problem
from relnotes.journal import index
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.driver import APPLICATION_ID, driver
from relnotes.journal.engine import reader_engine, understood
from relnotes.journal.keys import Key
from relnotes.journal.searched import SOURCES

_LOOK_UP = 50_000  # database instructions between two questions whether to go on
_ONLY_SEARCH = ("fts5", "FTS5")
SEARCH = "search: "
"""How a line begins that speaks of the search index alone, which can be made anew."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found; each list is empty where all is well."""

    damage: tuple[str, ...]
    loose_references: tuple[str, ...]
    not_indexed: int
    counts: dict[str, int]

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.damage or self.loose_references or self.not_indexed)


def examine(reader: Reader) -> Examination:
    """Looks at everything; takes as long as reading the whole file."""
    found = file_damage(reader, whole=True)
    loose = reader.connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    only_search = [line for line in found if line.startswith(SEARCH)]
    return Examination(
        damage=tuple(line for line in found if line not in only_search),
        loose_references=tuple(sorted({str(row[0]) for row in loose})),
        not_indexed=_not_indexed(reader) or len(only_search),
        counts=counts(reader),
    )


def examine_file(path: Path, key: Key | None = None) -> Examination:
    """Looks at a file that may be damaged, without a way to write to it."""
    engine = reader_engine(path, key)
    try:
        with understood(path), engine.begin() as connection:
            mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
            if mark != APPLICATION_ID:
                raise Problem(Code.NOT_A_JOURNAL, file=str(path))
            return examine(Reader(connection))
    except Problem as problem:
        if problem.code is not Code.DAMAGED:
            raise
        return Examination((str(problem.__cause__ or problem),), (), 0, {})
    finally:
        engine.dispose()


def counts(reader: Reader) -> dict[str, int]:
    """How many living records there are of each kind."""
    kinds = (t.Relationship, t.Entry, t.Contribution, t.Stake, t.Promise, t.Repair)
    return {
        kind.__tablename__: reader.value(select(func.count()).where(kind.trashed.is_(None))) or 0
        for kind in kinds
    }


def demand_whole(path: Path, key: Key | None = None) -> None:
    """Looks quickly whether a file is whole, without a way to write to it; `Problem` if not."""
    engine = reader_engine(path, key)
    try:
        with understood(path), engine.begin() as connection:
            if any(not line.startswith(SEARCH) for line in file_damage(Reader(connection))):
                raise Problem(Code.DAMAGED, file=str(path))
    finally:
        engine.dispose()


def file_damage(
    reader: Reader, *, whole: bool = False, stopped: Callable[[], bool] | None = None
) -> tuple[str, ...]:
    """What is wrong with the file itself; damage of the search index alone begins with `search:`.

    The quick look leaves out whether indexes and tables agree. Where `stopped` says so, the look
    ends with the database's own error for it.
    """
    pragma = "integrity_check" if whole else "quick_check"
    with _anew(reader) as connection, _interruptible(connection, stopped):
        found = [str(line) for (line,) in connection.execute(f"PRAGMA {pragma}")]
        # Sees changed bytes of an encrypted file by their signature; a plain one has no answer.
        found += [str(line) for (line,) in connection.execute("PRAGMA cipher_integrity_check")]
    return tuple(
        f"{SEARCH}{line}" if any(sign in line for sign in _ONLY_SEARCH) else line
        for line in found
        if line != "ok"
    )


def whole_damage(reader: Reader, stopped: Callable[[], bool]) -> tuple[str, ...] | None:
    """The long look at the file; None where it was stopped before the end."""
    try:
        return file_damage(reader, whole=True, stopped=stopped)
    except driver().Error:
        if stopped():
            return None
        raise


def rebuild_search(writer: Writer) -> None:
    """Makes the search index anew from the records."""
    connection = writer.session.connection()
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('rebuild')")
    index.rebuild(connection)


@contextmanager
def _anew(reader: Reader) -> Iterator[Any]:
    """A connection of its own: an older one remembers a search index that was changed since."""
    connection = reader.connection.engine.pool.recreate().connect()
    try:
        yield connection.driver_connection
    finally:
        connection.invalidate()


@contextmanager
def _interruptible(connection: Any, stopped: Callable[[], bool] | None) -> Iterator[None]:
    if stopped is not None:
        connection.set_progress_handler(stopped, _LOOK_UP)
    yield


def _not_indexed(reader: Reader) -> int:
    missing = 0
    for source in SOURCES:
        table = t.Base.metadata.tables[source.table.__tablename__]
        living = select(func.count()).where(table.c.trashed.is_(None))
        indexed = select(func.count()).where(t.SearchDoc.kind == source.kind)
        missing += abs((reader.value(living) or 0) - (reader.value(indexed) or 0))
    # Its text stands in search_doc, so that the database does not miss it in the index itself.
    known = reader.connection.exec_driver_sql("SELECT count(*) FROM search_docsize").scalar_one()
    return missing + abs(int(known) - (reader.value(select(func.count(t.SearchDoc.id))) or 0))
