"""Mentoring across everyone: when each was, when each is next, and what stands open."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import ColumnClause, func, literal_column, select

from relnotes.domain.kinds import (
    EntryKind,
    PointState,
    PromiseState,
    RelationshipKind,
    Side,
    StakeSource,
    StakeState,
    Standing,
)
from relnotes.domain.rhythm import Due, Meant
from relnotes.journal import contacts, goals, people
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.goals import GoalLine

KINDS = (RelationshipKind.MENTEE, RelationshipKind.MENTOR)
"""The relationships that a mentoring is."""


@dataclass(frozen=True, slots=True)
class Mentoring:
    """One mentoring in the table; `due` is the next session as the rhythm means it.

    `last` is any contact and `session` the last session; `planned` is the next one that is written
    down, `unasked` counts what I only assume of them.
    """

    id: int
    name: str
    kind: RelationshipKind
    standing: Standing
    last: dt.date | None
    session: dt.date | None
    due: Due | None
    mine: int
    theirs: int
    points: int
    goals: tuple[GoalLine, ...]
    review_day: dt.date | None
    planned: dt.date | None
    unasked: int
    programme: str


def everyone(
    reader: Reader, today: dt.date, kind: RelationshipKind = RelationshipKind.MENTEE
) -> tuple[Mentoring, ...]:
    """All of a kind, by name; who has ended stays, after the others."""
    r = t.Relationship
    query = select(r.id, r.name, r.kind, r.standing).where(r.kind == kind, r.trashed.is_(None))
    ended = r.standing == Standing.ENDED
    rows = reader.connection.execute(query.order_by(ended, func.lower(r.name), r.id)).all()
    ids = [row.id for row in rows]
    last, rhythms = contacts.last(reader, ids), people.rhythms(reader, ids)
    promised, points = _promised(reader, kind), _points(reader, kind)
    underway, reviews = _goals(reader, kind), _reviews(reader, kind)
    planned, unasked = _planned(reader, today), _unasked(reader, kind)
    sessions = _sessions(reader, today)
    belongs_to = _programmes(reader)
    made = []
    for row in rows:
        day = last.get(row.id)
        made.append(
            Mentoring(
                *row,
                last=day,
                session=sessions.get(row.id),
                due=rhythms.get(row.id, Meant()).due(day, today),
                mine=promised.get((row.id, Side.ME), 0),
                theirs=promised.get((row.id, Side.THEM), 0),
                points=points.get(row.id, 0),
                goals=underway.get(row.id, ()),
                review_day=reviews.get(row.id),
                planned=planned.get(row.id),
                unasked=unasked.get(row.id, 0),
                programme=belongs_to.get(row.id, ""),
            )
        )
    return tuple(made)


def _goals(reader: Reader, kind: RelationshipKind) -> dict[int, tuple[GoalLine, ...]]:
    found: defaultdict[int, list[GoalLine]] = defaultdict(list)
    for goal in goals.underway(reader, kind):
        found[goal.relationship_id].append(goal)
    return {person: tuple(several) for person, several in found.items()}


def _promised(reader: Reader, kind: RelationshipKind) -> dict[tuple[int, Side], int]:
    p, r = t.Promise, t.Relationship
    query = (
        select(p.relationship_id, p.side, func.count())
        .join(r, r.id == p.relationship_id)
        .where(r.kind == kind, p.state == PromiseState.OPEN, p.trashed.is_(None))
        .group_by(p.relationship_id, p.side)
    )
    rows = reader.connection.execute(query)
    return {(person, side): count for person, side, count in rows}


def _points(reader: Reader, kind: RelationshipKind) -> dict[int, int]:
    p, r = t.TalkingPoint, t.Relationship
    query = (
        select(p.relationship_id, func.count())
        .join(r, r.id == p.relationship_id)
        .where(r.kind == kind, p.state == PointState.OPEN, p.trashed.is_(None))
        .group_by(p.relationship_id)
    )
    return reader.pairs(query)


def _planned(reader: Reader, today: dt.date) -> dict[int, dt.date]:
    """The next entry of everybody that lies ahead; few do, while each has many behind them."""
    e, p = t.Entry, t.EntryPerson
    query = (
        select(p.relationship_id, e.day)
        .join(e, e.id == p.entry_id)
        .where(e.day > today, e.trashed.is_(None))
        .order_by(e.day.desc())
    )
    return reader.pairs(query)  # the nearest is the last word for each


def _sessions(reader: Reader, today: dt.date) -> dict[int, dt.date]:
    """When the last session with each was."""
    e, p = t.Entry, t.EntryPerson
    kind: ColumnClause[EntryKind] = literal_column(f"'{EntryKind.SESSION}'")  # as its index has it
    query = (
        select(p.relationship_id, func.max(e.day))
        .join(e, e.id == p.entry_id)
        .where(e.kind == kind, e.day <= today, e.trashed.is_(None))
        .group_by(p.relationship_id)
    )
    return reader.pairs(query)


def _unasked(reader: Reader, kind: RelationshipKind) -> dict[int, int]:
    """How many of their needs and expectations I only guess."""
    s, r = t.Stake, t.Relationship
    query = (
        select(s.relationship_id, func.count())
        .join(r, r.id == s.relationship_id)
        .where(r.kind == kind, s.side == Side.THEM, s.source == StakeSource.ASSUMED)
        .where(s.state != StakeState.RELEASED, s.trashed.is_(None))
        .group_by(s.relationship_id)
    )
    return reader.pairs(query)


def _programmes(reader: Reader) -> dict[int, str]:
    m, p = t.ProgrammeMember, t.Programme
    query = select(m.relationship_id, p.name).join(p, p.id == m.programme_id)
    return reader.pairs(query)


def _reviews(reader: Reader, kind: RelationshipKind) -> dict[int, dt.date | None]:
    """When the newest agreement of each is looked at again."""
    a, r = t.Agreement, t.Relationship
    query = (
        select(a.relationship_id, a.review_day)
        .join(r, r.id == a.relationship_id)
        .where(r.kind == kind, a.trashed.is_(None))
        .order_by(a.day, a.id)
    )
    return reader.pairs(query)
