"""Into the trash and out of it again: whole records, with what goes with them."""

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import func, literal, null, select, union_all
from sqlalchemy.sql import Select

from relnotes.domain.problem import Code, Problem
from relnotes.journal import belongs
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.purge import purge

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
    t.TalkingPoint,
    t.Repair,
    t.Lesson,
    t.Goal,
    t.Belief,
    t.Attachment,
)
WITH_ENTRIES: tuple[type[t.Record], ...] = (*OWNED, t.Entry)
ALL: tuple[type[t.Record], ...] = (t.Relationship, t.ValueSummary, *WITH_ENTRIES, t.Observation)
KINDS = {table.__tablename__: table for table in ALL}

KEEP_DAYS = 90
"""How long something lies in the trash before it is deleted for good."""


@dataclass(frozen=True, slots=True)
class Thrown:
    """A record in the trash; `along` counts what went there with it, by table."""

    table: str
    id: int
    title: str
    whom: str
    at: dt.datetime
    along: tuple[tuple[str, int], ...]


def thrown(reader: Reader) -> tuple[Thrown, ...]:
    """What lies in the trash, the newest first; what went with its relationship counts there."""
    rows = reader.connection.execute(union_all(*(_lying(kind) for kind in ALL))).all()
    gone = {row.id: row.at for row in rows if row.kind == "relationship"}
    with_whom = _entries_along(reader)
    along: dict[int, Counter[str]] = defaultdict(Counter)
    found: list[tuple[str, int, dt.datetime, int | None]] = []
    for kind, row_id, at, owner in rows:
        taken = with_whom.get(row_id) if kind == "entry" else owner
        if kind != "relationship" and taken is not None and gone.get(taken) == at:
            along[taken][kind] += 1
        else:
            found.append((kind, row_id, at, owner))
    known = belongs.names(
        reader.connection,
        {(kind, row_id) for kind, row_id, *_ in found}
        | {("relationship", owner) for *_, owner in found if owner is not None},
    )
    lines = [
        Thrown(
            table=kind,
            id=row_id,
            title=known[kind, row_id].name,
            whom=known["relationship", owner].name if owner is not None else "",
            at=at,
            along=tuple(sorted(along[row_id].items())) if kind == "relationship" else (),
        )
        for kind, row_id, at, owner in found
    ]
    return tuple(sorted(lines, key=lambda line: (line.at, line.id), reverse=True))


def expired(reader: Reader, days: int = KEEP_DAYS) -> tuple[tuple[str, int], ...]:
    """What has lain in the trash for so long that it may go for good.

    The days end with the last thing that the user did, and not now: a computer whose clock jumped
    ahead, or a journal that was put away for a year, must not lose its trash by being opened.
    """
    last = reader.value(select(func.max(t.Step.at)))
    if last is None:
        return ()
    before = last - dt.timedelta(days=days)
    return tuple(
        (kind.__tablename__, row_id)
        for kind in ALL
        for row_id in reader.values(select(kind.id).where(kind.trashed < before))
    )


def purge_expired(writer: Writer, days: int = KEEP_DAYS) -> int:
    """Deletes for good what has lain in the trash long enough; answers how many rows went."""
    doomed = expired(writer.reader, days)
    return purge(writer, doomed) if doomed else 0


def purge_all(writer: Writer) -> int:
    """Empties the trash for good."""
    doomed = [
        (kind.__tablename__, row_id)
        for kind in ALL
        for row_id in writer.session.scalars(select(kind.id).where(kind.trashed.is_not(None)))
    ]
    return purge(writer, doomed) if doomed else 0


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
    _demand_whom(writer, record)
    record.trashed = None
    if isinstance(record, t.Relationship):
        for kind in WITH_ENTRIES:
            for owned in _trashed(writer, kind, moment):
                if _belongs(writer, owned, row_id):
                    owned.trashed = None


def _demand_whom(writer: Writer, record: t.Record) -> None:
    """What belongs to somebody in the trash would come back to nowhere."""
    r = t.Relationship
    whom = select(r.name, r.trashed).where(r.id == getattr(record, "relationship_id", None))
    if isinstance(record, t.Entry):
        among = select(t.EntryPerson.relationship_id).where(t.EntryPerson.entry_id == record.id)
        whom = select(r.name, r.trashed).where(r.id.in_(among))
    people = writer.session.execute(whom).all()
    if people and all(gone is not None for _, gone in people):
        raise Problem(Code.WHOM_IN_TRASH, name=people[0].name)


def _trashed(writer: Writer, kind: type[R], moment: dt.datetime) -> list[R]:
    return writer.all(select(kind).where(kind.trashed == moment))


def _belongs(writer: Writer, record: t.Record, relationship_id: int) -> bool:
    if isinstance(record, t.Entry):
        among = select(t.EntryPerson.id).where(
            t.EntryPerson.entry_id == record.id, t.EntryPerson.relationship_id == relationship_id
        )
        return writer.session.scalar(among) is not None
    return getattr(record, "relationship_id", None) == relationship_id


def _lying(kind: type[t.Record]) -> Select[str, int, dt.datetime, int]:
    table = t.Base.metadata.tables[kind.__tablename__]
    owner = table.c.relationship_id if "relationship_id" in table.c else null()
    return select(
        literal(table.name).label("kind"), table.c.id, table.c.trashed.label("at"), owner
    ).where(table.c.trashed.is_not(None))


def _entries_along(reader: Reader) -> dict[int, int]:
    """Entries that went into the trash in one moment with somebody who is in them."""
    e, p, r = t.Entry, t.EntryPerson, t.Relationship
    query = (
        select(e.id, r.id)
        .join(p, p.entry_id == e.id)
        .join(r, r.id == p.relationship_id)
        .where(e.trashed.is_not(None), r.trashed == e.trashed)
    )
    return reader.pairs(query)


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
