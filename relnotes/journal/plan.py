"""A month's plan of contacts: whom I mean to reach, and what came of it."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain import rhythm
from relnotes.domain.kinds import Standing
from relnotes.journal import contacts, people
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

_MOST_OFFERED = 12


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """Somebody in the plan; `done` is the first contact in the month, None while there was none."""

    id: int
    name: str
    done: dt.date | None


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody whose rhythm falls due before the month ends, and who is not in the plan yet."""

    id: int
    name: str
    due: dt.date


@dataclass(frozen=True, slots=True)
class Plan:
    """A month: who is in the plan, whom it could hold too, and how the month before went."""

    month: dt.date
    lines: tuple[PlannedLine, ...]
    offered: tuple[Offered, ...]
    before: tuple[PlannedLine, ...]


def of(reader: Reader, today: dt.date) -> Plan:
    """The plan of the month that today is in."""
    month = today.replace(day=1)
    lines = _planned(reader, month)
    before = _planned(reader, (month - dt.timedelta(days=1)).replace(day=1))
    return Plan(month, lines, _offered(reader, today, {one.id for one in lines}), before)


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
    done = (
        select(func.min(c.day))
        .where(c.relationship_id == r.id, c.day >= month, c.day < _next(month))
        .correlate(r)
        .scalar_subquery()
    )
    query = (
        select(r.id, r.name, done)
        .join(p, p.relationship_id == r.id)
        .where(p.month == month, r.trashed.is_(None))
        .order_by(func.lower(r.name), r.id)
    )
    return reader.rows(PlannedLine, query)


def _offered(reader: Reader, today: dt.date, planned: Collection[int]) -> tuple[Offered, ...]:
    r = t.Relationship
    query = select(r.id, r.name).where(r.trashed.is_(None), r.standing == Standing.ACTIVE)
    rows = [row for row in reader.connection.execute(query) if row.id not in planned]
    ids = [row.id for row in rows]
    last, rhythms = contacts.last(reader, ids), people.rhythms(reader, ids)
    end, found = _next(today), list[Offered]()
    for row in rows:
        every, snoozed = rhythms.get(row.id, (None, None))
        due = rhythm.due(last.get(row.id), every, today=today, snoozed_until=snoozed)
        if due is not None and due.day < end:
            found.append(Offered(row.id, row.name, due.day))
    ordered = sorted(found, key=lambda one: (one.due, one.name.lower()))
    return tuple(ordered[:_MOST_OFFERED])


def _next(month: dt.date) -> dt.date:
    """The first day of the month after."""
    return (month.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
