"""Forgetting a person: the one true deletion. It reaches records, history, trash and search.

Nothing of it can be undone, and so it leaves no step. What others share stays: an entry with
somebody else in it only loses this person, and what it says of them is for the user to reread.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, func, or_, select, update

from relnotes.domain.folding import fold
from relnotes.journal import history, index
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.triggers import tracked

Rows = dict[str, set[int]]

# Records that are somebody's through a link, and go when nobody else is in them.
_SHARED: tuple[tuple[type[t.Record], type[t.Row], str], ...] = (
    (t.Entry, t.EntryPerson, "entry_id"),
    (t.ValueSummary, t.SummaryPerson, "summary_id"),
)


@dataclass(frozen=True, slots=True)
class Reach:
    """What forgetting someone removes: records by kind, and what stays with others."""

    name: str
    records: tuple[tuple[str, int], ...]
    history: int
    shared_entries: int


def reach(reader: Reader, relationship_id: int) -> Reach:
    """What forgetting would remove, before it is done."""
    connection = reader.connection
    rows = _rows(connection, relationship_id)
    name = select(t.Relationship.name).where(t.Relationship.id == relationship_id)
    return Reach(
        name=connection.execute(name).scalar_one(),
        records=tuple((table, len(ids)) for table, ids in sorted(rows.items()) if ids),
        history=sum(_images(connection, table, ids) for table, ids in rows.items()),
        shared_entries=len(_linked(connection, t.EntryPerson, "entry_id", relationship_id))
        - len(rows.get("entry", ())),
    )


def forget(writer: Writer, relationship_id: int) -> Reach:
    """Removes a person from the journal for good, and says what it removed."""
    writer.session.flush()
    connection = writer.session.connection()
    removed = reach(Reader(connection), relationship_id)
    rows = _rows(connection, relationship_id)
    step_id = connection.execute(select(func.max(t.Step.id))).scalar_one()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    _let_go(connection, rows)
    for table, ids in rows.items():
        _delete(connection, tracked()[table], ids)
    index.refresh(connection, step_id)
    connection.execute(delete(t.Image).where(t.Image.step_id == step_id))
    for table, ids in rows.items():
        for some in _chunks(ids):
            connection.execute(
                delete(t.Image).where(t.Image.table_name == table, t.Image.row_id.in_(some))
            )
    _forget_steps(connection, step_id, removed.name)
    _forget_words(connection, removed.name)
    return removed


def _rows(connection: Connection, relationship_id: int) -> Rows:
    """Every row that is this person's alone, by table, with all that hangs on it."""
    rows: Rows = {"relationship": {relationship_id}}
    for record, link, column in _SHARED:
        linked = _linked(connection, link, column, relationship_id)
        rows[record.__tablename__] = linked - _with_others(connection, link, column, linked)
    found = True
    while found:
        found = False
        for name, table in tracked().items():
            hanging = _hanging(connection, table, rows) - rows.get(name, set())
            if hanging:
                rows.setdefault(name, set()).update(hanging)
                found = True
    return rows


def _hanging(connection: Connection, table: Table, rows: Rows) -> set[int]:
    """Rows of a table that belong to rows which go: through a column that must be filled."""
    found: set[int] = set()
    for key in table.foreign_keys:
        owner = key.column.table.name
        belongs = not key.parent.nullable or key.parent.name in ("relationship_id", "person_id")
        if not belongs or owner not in rows:
            continue
        for some in _chunks(rows[owner]):
            found.update(
                connection.execute(select(table.c.id).where(key.parent.in_(some))).scalars()
            )
    return found


def _let_go(connection: Connection, rows: Rows) -> None:
    """Rows that stay no longer point to rows that go."""
    for table in tracked().values():
        for key in table.foreign_keys:
            owner = key.column.table.name
            if key.parent.nullable and owner in rows:
                for some in _chunks(rows[owner]):
                    connection.execute(
                        update(table).where(key.parent.in_(some)).values({key.parent: None})
                    )


def _delete(connection: Connection, table: Table, ids: set[int]) -> None:
    for some in _chunks(ids):
        connection.execute(delete(table).where(table.c.id.in_(some)))


def _linked(
    connection: Connection, link: type[t.Row], column: str, relationship_id: int
) -> set[int]:
    table = t.Base.metadata.tables[link.__tablename__]
    query = select(table.c[column]).where(table.c.relationship_id == relationship_id)
    return set(connection.execute(query).scalars())


def _with_others(
    connection: Connection, link: type[t.Row], column: str, linked: set[int]
) -> set[int]:
    table = t.Base.metadata.tables[link.__tablename__]
    several: set[int] = set()
    for some in _chunks(linked):
        query = select(table.c[column]).where(table.c[column].in_(some)).group_by(table.c[column])
        several.update(connection.execute(query.having(func.count() > 1)).scalars())
    return several


def _images(connection: Connection, table: str, ids: set[int]) -> int:
    query = select(func.count()).where(t.Image.table_name == table)
    return sum(
        connection.execute(query.where(t.Image.row_id.in_(some))).scalar_one()
        for some in _chunks(ids)
    )


def _forget_steps(connection: Connection, step_id: int, name: str) -> None:
    """Steps that did nothing else are gone; others lose the name, and can't be walked any more.

    An older step may point to what is gone: undo goes back to this moment and no further.
    """
    empty = ~select(t.Image.id).where(t.Image.step_id == t.Step.id).exists()
    gone = select(t.Step.id).where(empty, t.Step.id != step_id)
    connection.execute(update(t.Step).where(t.Step.of.in_(gone)).values(of=None))
    connection.execute(delete(t.Step).where(t.Step.id.in_(gone)))
    walked = t.Step.state.in_(("done", "undone"))
    connection.execute(
        update(t.Step).where(walked, t.Step.id != step_id).values(state=history.KEPT)
    )
    for part in {name, name.split()[0]}:
        connection.execute(
            update(t.Step)
            .where(t.Step.label.contains(part, autoescape=True))
            .values(label=func.replace(t.Step.label, part, "…"))
        )


def _forget_words(connection: Connection, name: str) -> None:
    """Drafts that name the person, and files that no record names any longer."""
    words = [name, *(part for part in name.split() if len(part) > 2)]
    named = [
        place
        for place, text in connection.execute(select(t.Draft.place, t.Draft.text))
        if any(fold(word) in fold(text) for word in words)
    ]
    connection.execute(delete(t.Draft).where(t.Draft.place.in_(named)))
    kept = or_(
        t.Content.sha256.in_(select(t.Attachment.sha256)),
        t.Content.sha256.in_(
            select(func.json_extract(t.Image.before, "$.sha256")).where(
                t.Image.table_name == "attachment", t.Image.before.is_not(None)
            )
        ),
    )
    connection.execute(delete(t.Content).where(~kept))


def _chunks(ids: Iterable[int]) -> list[list[int]]:
    ordered = sorted(ids)
    return [ordered[at : at + 500] for at in range(0, len(ordered), 500)]
