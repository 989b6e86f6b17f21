"""Mentoring across everyone: when each was, when each is next, and what stands open."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnClause, ColumnElement, Row, and_, func, literal_column, select

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


class Waiting(StrEnum):
    """What stands open in a mentoring and is counted."""

    MINE = "mine"
    THEIRS = "theirs"
    POINTS = "points"
    UNASKED = "unasked"


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
    rows = _of_kind(reader, kind)
    ids = [row.id for row in rows]
    last = contacts.been(reader, contacts.last(reader, ids), today)
    rhythms = people.rhythms(reader, ids)
    open_still = {one: _counts(reader, kind, one) for one in Waiting}
    underway, reviews = _goals(reader, kind), _reviews(reader, kind)
    planned = _planned(reader, today)
    sessions = _sessions(reader, today, kind)
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
                mine=open_still[Waiting.MINE].get(row.id, 0),
                theirs=open_still[Waiting.THEIRS].get(row.id, 0),
                points=open_still[Waiting.POINTS].get(row.id, 0),
                goals=underway.get(row.id, ()),
                review_day=reviews.get(row.id),
                planned=planned.get(row.id),
                unasked=open_still[Waiting.UNASKED].get(row.id, 0),
                programme=belongs_to.get(row.id, ""),
            )
        )
    return tuple(made)


def waiting(reader: Reader, relationship_id: int, one: Waiting) -> dict[int, str]:
    """What a count of `everyone` is made of with somebody: each record in its own words."""
    table = _TABLES[one]
    here = (table.relationship_id == relationship_id, _waits(one))
    return reader.pairs(select(table.id, table.what).where(*here).order_by(table.id))


def met(reader: Reader, relationship_id: int, day: dt.date) -> int | None:
    """The entry of a day on which you met, or mean to: a session before anything else."""
    e, p, c = t.Entry, t.EntryPerson, t.Contact
    same = and_(c.entry_id == e.id, c.relationship_id == relationship_id)
    query = (
        select(e.id)
        .join(p, p.entry_id == e.id)
        .outerjoin(c, same)
        .where(p.relationship_id == relationship_id, e.day == day, e.trashed.is_(None))
        .order_by(e.kind != EntryKind.SESSION, c.entry_id.is_(None), e.time.desc(), e.id.desc())
    )
    return reader.value(query.limit(1))


def _of_kind(
    reader: Reader, kind: RelationshipKind
) -> Sequence[Row[int, str, RelationshipKind, Standing]]:
    r = t.Relationship
    query = select(r.id, r.name, r.kind, r.standing).where(r.kind == kind, r.trashed.is_(None))
    ended = r.standing == Standing.ENDED
    return reader.connection.execute(query.order_by(ended, func.lower(r.name), r.id)).all()


def _goals(reader: Reader, kind: RelationshipKind) -> dict[int, tuple[GoalLine, ...]]:
    found: defaultdict[int, list[GoalLine]] = defaultdict(list)
    for goal in goals.underway(reader, kind):
        found[goal.relationship_id].append(goal)
    return {person: tuple(several) for person, several in found.items()}


def _counts(reader: Reader, kind: RelationshipKind, one: Waiting) -> dict[int, int]:
    table, r = _TABLES[one], t.Relationship
    query = (
        select(table.relationship_id, func.count())
        .join(r, r.id == table.relationship_id)
        .where(r.kind == kind, _waits(one))
        .group_by(table.relationship_id)
    )
    return reader.pairs(query)


_TABLES: dict[Waiting, type[t.Promise | t.TalkingPoint | t.Stake]] = {
    Waiting.MINE: t.Promise,
    Waiting.THEIRS: t.Promise,
    Waiting.POINTS: t.TalkingPoint,
    Waiting.UNASKED: t.Stake,
}


def _waits(one: Waiting) -> ColumnElement[bool]:
    """What is counted of a table: open, and not in the trash."""
    p, k, s = t.Promise, t.TalkingPoint, t.Stake
    guessed = and_(s.side == Side.THEM, s.source == StakeSource.ASSUMED)
    is_open = {
        Waiting.MINE: and_(p.side == Side.ME, p.state == PromiseState.OPEN),
        Waiting.THEIRS: and_(p.side == Side.THEM, p.state == PromiseState.OPEN),
        Waiting.POINTS: k.state == PointState.OPEN,
        Waiting.UNASKED: and_(guessed, s.state != StakeState.RELEASED),
    }
    return and_(is_open[one], _TABLES[one].trashed.is_(None))


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


def _sessions(reader: Reader, today: dt.date, kind: RelationshipKind) -> dict[int, dt.date | None]:
    """When the last session with each was: back from the last contact, as far as it takes."""
    e, c, r = t.Entry, t.Contact, t.Relationship
    # Word for word as the index of sessions has it; with the day, that index answers alone.
    session: ColumnClause[EntryKind] = literal_column(f"'{EntryKind.SESSION}'")
    same = and_(e.id == c.entry_id, e.day == c.day)
    last = (
        select(c.day)
        .join(e, same)
        .where(c.relationship_id == r.id, c.day <= today)
        .where(e.kind == session, e.trashed.is_(None))
        .order_by(c.day.desc())
        .limit(1)
    )
    query = select(r.id, last.scalar_subquery()).where(r.kind == kind, r.trashed.is_(None))
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
