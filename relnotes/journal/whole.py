"""The journal as a value: what an archive holds of it, and a journal made of that again."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, insert, select

from relnotes.domain.problem import Code, Problem
from relnotes.journal import filling
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.leaving import WHOLE
from relnotes.journal.leaving_rows import LeavingRows
from relnotes.journal.triggers import tracked

Rows = dict[str, list[dict[str, Any]]]
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, as the file keeps it."""

    table: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class File:
    """The bytes of an attachment, by their SHA-256."""

    sha256: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting that belongs to the journal."""

    key: str
    value: Any


Piece = Row | File | Setting


def records(reader: Reader) -> Rows:
    """Every row of every record, as the file keeps it: texts, whole numbers and nothing."""
    everything = LeavingRows(reader, WHOLE)
    return {name: list(rows(reader, name, everything)) for name in tracked()}


def rows(reader: Reader, table: str, leaving: LeavingRows) -> Iterator[dict[str, Any]]:
    """The rows of one table that leave, one after the other."""
    return (dict(row) for row in reader.connection.execute(leaving.query(table)).mappings())


def count(reader: Reader) -> int:
    """How many rows there are, to tell how far a copy is."""
    return sum(
        reader.value(select(func.count()).select_from(table)) or 0 for table in tracked().values()
    )


def contents(reader: Reader) -> dict[str, bytes]:
    """The bytes of all attachments that a record still names, by their SHA-256."""
    return {one.sha256: one.data for one in files(reader, LeavingRows(reader, WHOLE))}


def files(reader: Reader, leaving: LeavingRows) -> Iterator[File]:
    """Those of records that leave, one after the other: they need not all be held at once."""
    a, c = t.Attachment, t.Content
    named = select(a.sha256).where(a.id.in_(leaving.ids("attachment")))
    names = select(c.sha256).where(c.sha256.in_(named)).order_by(c.sha256)
    for sha256 in reader.values(names):
        yield File(sha256, reader.row(bytes, select(c.data).where(c.sha256 == sha256)))


def preferences(reader: Reader) -> dict[str, Any]:
    """The settings that belong to the journal."""
    query = select(t.Preference.key, t.Preference.value).order_by(t.Preference.key)
    return reader.pairs(query)


def fill(
    writer: Writer,
    pieces: Iterable[Piece],
    told: Callable[[float], object] = lambda _fraction: None,
) -> None:
    """Makes an empty journal equal to an archive; `Problem` where it is not whole.

    That is how the journal begins, and no step of its history. `told` hears how far the search is
    once all pieces are there, from 0 to 1.
    """
    if writer.session.scalar(select(t.Relationship.id).limit(1)) is not None:
        raise Problem(Code.FILE_EXISTS)
    connection = writer.session.connection()
    with filling.at_once(connection, told):
        for sort, some in groupby(pieces, _sort):
            if sort in tracked():
                _insert(connection, sort, (one.values for one in some if isinstance(one, Row)))
            else:
                _keep(connection, some)
        _verify(writer)


def _keep(connection: Connection, pieces: Iterable[Piece]) -> None:
    for one in pieces:
        if isinstance(one, File):
            connection.execute(insert(t.Content).values(sha256=one.sha256, data=one.data))
        elif isinstance(one, Setting):
            connection.execute(insert(t.Preference).values(key=one.key, value=one.value))
        else:
            raise Problem(Code.ARCHIVE_UNREADABLE)


def _sort(piece: Piece) -> str:
    """Pieces that can be written together; a row of a table that is not known goes alone."""
    return piece.table if isinstance(piece, Row) else ""


def _insert(connection: Connection, table: str, rows: Iterable[dict[str, Any]]) -> None:
    names = [column.name for column in tracked()[table].columns]
    columns = ", ".join(f'"{column}"' for column in names)
    places = ", ".join("?" for _ in names)
    statement = f'INSERT INTO "{table}" ({columns}) VALUES ({places})'
    waiting: list[tuple[Any, ...]] = []
    for row in rows:
        _fits(row, names)
        waiting.append(tuple(row[column] for column in names))
        if len(waiting) == _AT_ONCE:
            connection.exec_driver_sql(statement, waiting)
            waiting = []
    if waiting:
        connection.exec_driver_sql(statement, waiting)


def _fits(row: dict[str, Any], names: list[str]) -> None:
    plain = all(value is None or type(value) in (str, int) for value in row.values())
    if set(row) != set(names) or not plain:
        raise Problem(Code.ARCHIVE_UNREADABLE)


def _verify(writer: Writer) -> None:
    """Reads every row by its types and follows every reference, before anything is kept."""
    connection = writer.session.connection()
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Problem(Code.ARCHIVE_UNREADABLE)
    try:
        for table in tracked().values():
            for _ in connection.execute(select(table)):
                pass
    except (LookupError, ValueError, ArithmeticError, TypeError) as error:
        raise Problem(Code.ARCHIVE_UNREADABLE) from error
