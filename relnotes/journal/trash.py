"""Into the trash and out of it again: whole records, with what goes with them."""

import datetime as dt
from typing import TypeVar

from sqlalchemy import select

from relnotes.domain.problem import Code, Problem
from relnotes.journal import tables as t
from relnotes.journal.access import Writer

R = TypeVar("R", bound=t.Record)

# What goes with a relationship; entries follow only when nobody else is in them.
OWNED: tuple[type[t.Record], ...] = (
    t.Stake,
    t.Role,
    t.Proposition,
    t.Agreement,
    t.Review,
    t.Contribution,
    t.Promise,
    t.Repair,
    t.Lesson,
    t.Goal,
    t.Belief,
    t.Attachment,
)
WITH_ENTRIES: tuple[type[t.Record], ...] = (*OWNED, t.Entry)
ALL: tuple[type[t.Record], ...] = (t.Relationship, t.ValueSummary, *WITH_ENTRIES)
KINDS = {table.__tablename__: table for table in ALL}


def throw(writer: Writer, table: str, row_id: int) -> None:
    """Puts a record into the trash; a relationship takes what belongs to it along."""
    record = writer.get(KINDS[table], row_id)
    record.trashed = writer.now
    if isinstance(record, t.Relationship):
        for owned in _living(writer, row_id):
            owned.trashed = writer.now


def restore(writer: Writer, table: str, row_id: int) -> None:
    """Takes a record out of the trash, with what went into it in the same moment."""
    record = writer.session.get(KINDS[table], row_id)
    if record is None or record.trashed is None:
        raise Problem(Code.GONE)
    moment = record.trashed
    record.trashed = None
    if isinstance(record, t.Relationship):
        for kind in WITH_ENTRIES:
            for owned in _trashed(writer, kind, moment):
                if isinstance(owned, t.Entry) or _belongs(owned, row_id):
                    owned.trashed = None


def _trashed(writer: Writer, kind: type[R], moment: dt.datetime) -> list[R]:
    return writer.all(select(kind).where(kind.trashed == moment))


def _belongs(record: t.Record, relationship_id: int) -> bool:
    return getattr(record, "relationship_id", None) == relationship_id


def _living(writer: Writer, relationship_id: int) -> list[t.Record]:
    found: list[t.Record] = []
    for table in OWNED:
        column = t.Base.metadata.tables[table.__tablename__].c.relationship_id
        found.extend(
            writer.all(select(table).where(column == relationship_id, table.trashed.is_(None)))
        )
    mine = select(t.EntryPerson.entry_id).where(t.EntryPerson.relationship_id == relationship_id)
    shared = (
        select(t.EntryPerson.entry_id)
        .join(t.Relationship, t.Relationship.id == t.EntryPerson.relationship_id)
        .where(t.EntryPerson.relationship_id != relationship_id, t.Relationship.trashed.is_(None))
    )
    found.extend(
        writer.all(
            select(t.Entry).where(
                t.Entry.id.in_(mine), t.Entry.id.not_in(shared), t.Entry.trashed.is_(None)
            )
        )
    )
    return found
