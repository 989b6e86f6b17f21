"""History below the types: triggers, made from the schema, that keep each row's before-image.

No feature can forget its undo, because none of them writes it.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from sqlalchemy import Connection, Table

from relnotes.journal import contacts
from relnotes.journal.tables import Base, Row


@cache
def tracked() -> Mapping[str, Table]:
    """The tables whose history is kept, by name."""
    mappers = Base.registry.mappers
    tables = (mapper.local_table for mapper in mappers if issubclass(mapper.class_, Row))
    found = {table.name: table for table in tables if isinstance(table, Table)}
    return dict(sorted(found.items()))


def remove(connection: Connection) -> None:
    """Takes all triggers away, for as long as the schema changes or a test journal is filled."""
    old = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (name,) in old.fetchall():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def install(connection: Connection) -> None:
    """Replaces all triggers of the journal by those of today's schema."""
    remove(connection)
    for statement in [*_history(), *_search(), *contacts.statements()]:
        connection.exec_driver_sql(statement)


def _history() -> Iterator[str]:
    for table in tracked().values():
        name = table.name
        names = [column.name for column in table.columns]
        old = ", ".join(f"'{column}', OLD.\"{column}\"" for column in names)
        differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in names)
        for verb, row, before, when in (
            ("INSERT", "NEW", "NULL", ""),
            ("UPDATE", "OLD", f"json_object({old})", f"WHEN {differs} "),
            ("DELETE", "OLD", f"json_object({old})", ""),
        ):
            yield (
                f'CREATE TRIGGER "keep_{name}_{verb.lower()}" AFTER {verb} ON "{name}" {when}'
                "BEGIN INSERT INTO image (step_id, table_name, row_id, before) "
                f"VALUES ((SELECT max(id) FROM step), '{name}', {row}.id, {before}); END"
            )


def _search() -> Iterator[str]:
    columns = "title, body, people, tags, facet"
    new = "NEW.id, NEW.title, NEW.body, NEW.people, NEW.tags, NEW.facet"
    old = "OLD.id, OLD.title, OLD.body, OLD.people, OLD.tags, OLD.facet"
    add = f"INSERT INTO search (rowid, {columns}) VALUES ({new});"
    drop = f"INSERT INTO search (search, rowid, {columns}) VALUES ('delete', {old});"
    for verb, body in (("INSERT", add), ("DELETE", drop), ("UPDATE", f"{drop} {add}")):
        yield (f"CREATE TRIGGER search_{verb.lower()} AFTER {verb} ON search_doc BEGIN {body} END")
