"""A month's plan of contacts: whom I mean to reach, and what came of it."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain.kinds import Standing
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """Somebody in the plan; `done` is the first contact in the month, None while there was none.

    `entry_id` is the entry of that contact.
    """

    id: int
    name: str
    done: dt.date | None
    entry_id: int | None


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody whose rhythm falls due before the month ends, and who is not in the plan yet."""

    id: int
    name: str
    due: dt.date


@dataclass(frozen=True, slots=True)
class Plan:
    """A month: who is in the plan, whom it could hold too, and how the month before went.

    `offered` are the first of `due` who fall due before it ends.
    """

    month: dt.date
    lines: tuple[PlannedLine, ...]
    offered: tuple[Offered, ...]
    due: int
    before: tuple[PlannedLine, ...]


def of(reader: Reader, today: dt.date, most: int) -> Plan:
    """The plan of the month that today is in; at most so many are offered for it."""
    month = today.replace(day=1)
    lines = _planned(reader, month)
    before = _planned(reader, (month - dt.timedelta(days=1)).replace(day=1))
    return Plan(month, lines, *_offered(reader, today, {one.id for one in lines}, most), before)


def put(writer: Writer, relationship_ids: Collection[int], month: dt.date) -> None:
    """Takes these into the plan of a month."""
    first, p = month.replace(day=1), t.Planned
    known = set(writer.session.scalars(select(p.relationship_id).where(p.month == first)))
    for one in dict.fromkeys(relationship_ids):
        if one not in known:
            writer.get(t.Relationship, one)
            writer.add(t.Planned(relationship_id=one, month=first))


def take_out(writer: Writer, relationship_id: int, month: dt.date) -> None:
    """Takes somebody out of a month's plan, without guilt."""
    p = t.Planned
    here = (p.relationship_id == relationship_id, p.month == month.replace(day=1))
    for row in writer.all(select(p).where(*here)):
        writer.session.delete(row)


def _planned(reader: Reader, month: dt.date) -> tuple[PlannedLine, ...]:
    p, r, c = t.Planned, t.Relationship, t.Contact
    first = (
        select(c.entry_id)
        .where(c.relationship_id == r.id, c.day >= month, c.day < _next(month))
        .order_by(c.day, c.entry_id)
        .limit(1)
        .correlate(r)
        .scalar_subquery()
    )
    query = (
        select(r.id, r.name, t.Entry.day, t.Entry.id)
        .join(p, p.relationship_id == r.id)
        .outerjoin(t.Entry, t.Entry.id == first)
        .where(p.month == month, r.trashed.is_(None))
        .order_by(func.lower(r.name), r.id)
    )
    return reader.rows(PlannedLine, query)


def _offered(
    reader: Reader, today: dt.date, planned: Collection[int], most: int
) -> tuple[tuple[Offered, ...], int]:
    """The first who are due and not planned, and how many they are in all."""
    r, c = t.Relationship, t.Touch
    here = (r.trashed.is_(None), r.standing == Standing.ACTIVE, c.due < _next(today))
    query = (
        select(r.id, r.name, c.due)
        .join(c, c.relationship_id == r.id)
        .where(*here, r.id.not_in(planned))
        .order_by(c.due, func.lower(r.name), r.id)
    )
    offered = reader.rows(Offered, query.limit(most))
    if len(offered) < most:
        return offered, len(offered)
    everyone = query.with_only_columns(func.count(), maintain_column_froms=True).order_by(None)
    return offered, reader.value(everyone) or 0


def _next(month: dt.date) -> dt.date:
    """The first day of the month after."""
    return (month.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
