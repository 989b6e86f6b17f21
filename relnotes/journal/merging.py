"""Making one of two who are one, as one step: all that hangs on either hangs on the one who stays.

The history of both stays as well. What was kept of the other is found under the one who stays, and
undo takes the two apart again.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, UniqueConstraint, delete, select, update

from relnotes.domain.kinds import RepairState
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import belongs, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Writer
from relnotes.journal.triggers import tracked

_WRITTEN_ANEW = ("contact_detail", "occasion", "term", "relationship_tag")
"""What the draft says as a whole, so that nothing of it has to be moved."""


def merge(writer: Writer, keep_id: int, other_id: int, draft: PersonDraft) -> None:
    """Makes `other` a part of `keep`, who from now on is what the draft says."""
    if keep_id == other_id:
        raise Problem(Code.NOT_A_CHOICE, field="people")
    keep, other = writer.get(t.Relationship, keep_id), writer.get(t.Relationship, other_id)
    connection = writer.session.connection()
    if len(_open_repairs(connection, keep_id, other_id)) > 1:
        raise Problem(Code.TWO_OPEN_REPAIRS)
    keep.pinned = keep.pinned or other.pinned
    photo, other.photo_id = other.photo_id, None
    writer.add(t.Merged(relationship_id=keep_id, was_id=other_id,
                        was_created=_created(connection, other_id), name=other.name))  # fmt: skip
    for name in _WRITTEN_ANEW:
        _drop(connection, tracked()[name], other_id)
    _join_answers(writer, keep_id, other_id)
    _join_rhythm(writer, keep_id, other_id)
    writer.session.flush()
    for table, column in belongs.pointing_at("relationship"):
        _move(connection, table, column, (keep_id, other_id))
    _drop_loops(connection, keep_id)
    writer.session.expire_all()
    keep.photo_id = keep.photo_id or photo
    keep.origin = " ".join(dict.fromkeys([*keep.origin.split(), *other.origin.split()]))
    writer.session.delete(other)
    writer.session.flush()
    relationships.revise(writer, keep_id, draft)


def keep_apart(writer: Writer, one_id: int, other_id: int) -> int:
    """Remembers that two who look alike are two people."""
    for person in (one_id, other_id):
        writer.get(t.Relationship, person)
    first, second = sorted((one_id, other_id))
    known = select(t.TwoPeople.id).where(
        t.TwoPeople.one_id == first, t.TwoPeople.other_id == second
    )
    found = writer.session.scalar(known)
    return found or writer.add(t.TwoPeople(one_id=first, other_id=second))


def _open_repairs(connection: Connection, *people: int) -> list[int]:
    r = t.Repair
    query = select(r.id).where(
        r.relationship_id.in_(people), r.state == RepairState.OPEN, r.trashed.is_(None)
    )
    return list(connection.execute(query).scalars())


def _created(connection: Connection, person: int) -> str:
    query = "SELECT created FROM relationship WHERE id = ?"
    return str(connection.exec_driver_sql(query, (person,)).scalar_one())


def _join_answers(writer: Writer, keep_id: int, other_id: int) -> None:
    """Where both answered a question, the answers stand below each other."""
    a = t.AboutAnswer
    mine = {
        (one.question, one.side): one
        for one in writer.all(select(a).where(a.relationship_id == keep_id))
    }
    for theirs in writer.all(select(a).where(a.relationship_id == other_id)):
        found = mine.get((theirs.question, theirs.side))
        if found is not None and found.answer != theirs.answer:
            found.answer = f"{found.answer}\n\n{theirs.answer}"


def _join_rhythm(writer: Writer, keep_id: int, other_id: int) -> None:
    """What is booked or put off with either stays; how often is for the draft to say."""
    r = t.Rhythm
    rows = {
        one.relationship_id: one
        for one in writer.all(select(r).where(r.relationship_id.in_((keep_id, other_id))))
    }
    if len(rows) == 2:
        mine, theirs = rows[keep_id], rows[other_id]
        mine.snoozed_until = mine.snoozed_until or theirs.snoozed_until
        mine.booked_day = mine.booked_day or theirs.booked_day


def _move(connection: Connection, table: Table, column: Column[int], pair: tuple[int, int]) -> None:
    """Rows that name the other name the one who stays; what would stand there twice goes."""
    keep_id, other_id = pair
    for names in _unique_with(table, column):
        there = _values(connection, table, column, names, keep_id)
        coming = _values(connection, table, column, names, other_id)
        twice = [row_id for values in coming if values in there for row_id in coming[values]]
        for some in belongs.chunks(twice):
            connection.execute(delete(table).where(table.c.id.in_(some)))
    moved = update(table).where(column == other_id).values({column: keep_id})
    connection.execute(moved)


def _unique_with(table: Table, column: Column[int]) -> Iterator[list[str]]:
    """The columns that may stand once only together with this one."""
    if column.unique:
        yield []
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            names = [one.name for one in constraint.columns]
            if column.name in names and len(names) > 1:
                yield [name for name in names if name != column.name]


def _values(
    connection: Connection, table: Table, column: Column[int], names: list[str], person: int
) -> dict[tuple[Any, ...], list[int]]:
    found: defaultdict[tuple[Any, ...], list[int]] = defaultdict(list)
    query = select(table.c.id, *(table.c[name] for name in names)).where(column == person)
    for row_id, *values in connection.execute(query):
        found[tuple(values)].append(row_id)
    return found


def _drop(connection: Connection, table: Table, person: int) -> None:
    connection.execute(delete(table).where(table.c.relationship_id == person))


def _drop_loops(connection: Connection, person: int) -> None:
    """Nobody is connected with themselves, a member of themselves, two, or came of themselves."""
    for row, one, other in (
        (t.Connection, t.Connection.relationship_id, t.Connection.other_id),
        (t.Member, t.Member.organisation_id, t.Member.person_id),
        (t.TwoPeople, t.TwoPeople.one_id, t.TwoPeople.other_id),
    ):
        connection.execute(delete(row).where(one == person, other == person))
    c = t.Contribution
    alone = update(c).where(c.relationship_id == person, c.newcomer_id == person)
    connection.execute(alone.values(newcomer_id=None))
