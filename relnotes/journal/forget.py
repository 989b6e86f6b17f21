"""Forgetting a person: the one true deletion. It reaches records, history, trash and search.

Nothing of it can be undone, and so it leaves no step. What others share stays: an entry with
somebody else in it only loses this person, and what it says of them is for the user to reread.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select, update

from relnotes.domain.folding import fold
from relnotes.journal import belongs, history
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.purge import along, purge

_OF_SOMEBODY = ("relationship_id", "person_id")


@dataclass(frozen=True, slots=True)
class Reach:
    """What forgetting someone removes: records by kind, and what stays with others."""

    name: str
    records: tuple[tuple[str, int], ...]
    history: int
    shared_entries: int
    shared_summaries: int


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody, as every copy of the journal knows them: ids alone are given anew in another.

    `before` are those who were merged into them, and stand by themselves in earlier copies.
    """

    id: int
    created: str
    before: tuple["Whom", ...] = ()

    @property
    def all(self) -> tuple["Whom", ...]:
        """Everybody who they are and were."""
        return (self, *self.before)


def reach(reader: Reader, relationship_id: int) -> Reach:
    """What forgetting would remove, before it is done."""
    connection = reader.connection
    rows = along(connection, _doomed(connection, relationship_id))
    name = select(t.Relationship.name).where(t.Relationship.id == relationship_id)
    entries = _linked(connection, t.EntryPerson, "entry_id", relationship_id)
    summaries = _linked(connection, t.SummaryPerson, "summary_id", relationship_id)
    return Reach(
        name=reader.row(str, name),
        records=tuple((table, len(ids)) for table, ids in sorted(rows.items()) if ids),
        history=sum(_images(connection, table, ids) for table, ids in rows.items()),
        shared_entries=len(entries - rows["entry"]),
        shared_summaries=len(summaries - rows["value_summary"]),
    )


def whom(reader: Reader, relationship_id: int) -> Whom:
    """Who this is in the copies too."""
    query = "SELECT id, created FROM relationship WHERE id = ?"
    m = t.Merged
    before = select(m.was_id, m.was_created).where(m.relationship_id == relationship_id)
    row = reader.connection.exec_driver_sql(query, (relationship_id,)).one()
    return Whom(row.id, row.created, reader.rows(Whom, before))


def stands_alone(reader: Reader, whom: Whom) -> bool:
    """Whether somebody is in a journal by themselves: not merged, nor gone."""
    query = "SELECT 1 FROM relationship WHERE id = ? AND created = ?"
    found = reader.connection.exec_driver_sql(query, (whom.id, whom.created)).first()
    return found is not None


def forget(writer: Writer, relationship_id: int) -> Reach:
    """Removes a person from the journal for good, and says what it removed."""
    writer.session.flush()
    connection = writer.session.connection()
    removed = reach(Reader(connection), relationship_id)
    m = t.Merged
    merged = select(m.name).where(m.relationship_id == relationship_id)
    names = [removed.name, *connection.execute(merged).scalars()]
    purge(writer, _doomed(connection, relationship_id))
    _stop_walking(connection)
    for name in names:
        _forget_labels(connection, name)
        _forget_drafts(connection, name)
    return removed


def _doomed(connection: Connection, relationship_id: int) -> set[tuple[str, int]]:
    """The relationship, what names it as the one it is about, and summaries of nobody else."""
    doomed = {("relationship", relationship_id)}
    merged = select(t.Merged.was_id).where(t.Merged.relationship_id == relationship_id)
    doomed |= {("relationship", one) for one in connection.execute(merged).scalars()}
    for table, column in belongs.pointing_at("relationship"):
        if column.name in _OF_SOMEBODY and column.nullable:
            query = select(table.c.id).where(column == relationship_id)
            doomed |= {(table.name, one) for one in connection.execute(query).scalars()}
    summaries = _linked(connection, t.SummaryPerson, "summary_id", relationship_id)
    link = t.SummaryPerson
    with_others = select(link.summary_id).where(
        link.summary_id.in_(summaries), link.relationship_id != relationship_id
    )
    alone = summaries - set(connection.execute(with_others).scalars())
    return doomed | {("value_summary", one) for one in alone}


def _linked(
    connection: Connection, link: type[t.Row], column: str, relationship_id: int
) -> set[int]:
    table = t.Base.metadata.tables[link.__tablename__]
    query = select(table.c[column]).where(table.c.relationship_id == relationship_id)
    return set(connection.execute(query).scalars())


def _images(connection: Connection, table: str, ids: set[int]) -> int:
    query = select(func.count()).where(t.Image.table_name == table)
    return sum(
        connection.execute(query.where(t.Image.row_id.in_(some))).scalar_one()
        for some in belongs.chunks(ids)
    )


def _stop_walking(connection: Connection) -> None:
    """Undo goes back to this moment and no further; the history can still be restored from."""
    step_id = connection.execute(select(func.max(t.Step.id))).scalar_one()
    walked = t.Step.state.in_(("done", "undone"))
    connection.execute(
        update(t.Step).where(walked, t.Step.id != step_id).values(state=history.KEPT)
    )


def _forget_labels(connection: Connection, name: str) -> None:
    """What steps are called must not name them either."""
    for part in sorted({name, *name.split()[:1]}, key=len, reverse=True):
        connection.execute(
            update(t.Step)
            .where(t.Step.label.contains(part, autoescape=True))
            .values(label=func.replace(t.Step.label, part, "…"))
        )


def _forget_drafts(connection: Connection, name: str) -> None:
    """What is typed about them and was never saved."""
    words = [name, *(part for part in name.split() if len(part) > 2)]
    named = [
        place
        for place, text in connection.execute(select(t.Draft.place, t.Draft.text))
        if any(fold(word) in fold(text) for word in words)
    ]
    connection.execute(delete(t.Draft).where(t.Draft.place.in_(named)))
