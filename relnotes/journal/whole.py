"""The journal as one value: everything that an archive holds, and a journal made of it again."""

from typing import Any

from sqlalchemy import insert, select

from relnotes.domain.problem import Code, Problem
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.triggers import tracked

Rows = dict[str, list[dict[str, Any]]]


def records(reader: Reader) -> Rows:
    """Every row of every record, as the file keeps it: texts, whole numbers and nothing."""
    return {
        name: [
            dict(row)
            for row in reader.connection.exec_driver_sql(
                f'SELECT * FROM "{name}" ORDER BY id'
            ).mappings()
        ]
        for name in tracked()
    }


def contents(reader: Reader) -> dict[str, bytes]:
    """The bytes of attachments that a record still names, by their SHA-256."""
    c = t.Content
    query = select(c.sha256, c.data).where(c.sha256.in_(select(t.Attachment.sha256)))
    return reader.pairs(query.order_by(c.sha256))


def preferences(reader: Reader) -> dict[str, Any]:
    """The settings that belong to the journal."""
    query = select(t.Preference.key, t.Preference.value).order_by(t.Preference.key)
    return reader.pairs(query)


def fill(writer: Writer, rows: Rows, files: dict[str, bytes], settings: dict[str, Any]) -> None:
    """Makes an empty journal equal to an archive; `Problem` where it is not whole."""
    if writer.session.scalar(select(t.Relationship.id).limit(1)) is not None:
        raise Problem(Code.FILE_EXISTS)
    connection = writer.session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for sha256, data in files.items():
        connection.execute(insert(t.Content).values(sha256=sha256, data=data))
    for key, value in settings.items():
        connection.execute(insert(t.Preference).values(key=key, value=value))
    for name, table in tracked().items():
        names = [column.name for column in table.columns]
        for row in rows.get(name, []):
            _fits(row, names)
            places = ", ".join("?" for _ in names)
            columns = ", ".join(f'"{column}"' for column in names)
            connection.exec_driver_sql(
                f'INSERT INTO "{name}" ({columns}) VALUES ({places})',
                tuple(row[column] for column in names),
            )
    _verify(writer)


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
