"""What changed in a stretch of days: what began, moved, was kept or ended, each with its record."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, literal, null, select

from relnotes.domain.kinds import (
    Confidence,
    GoalState,
    PromiseState,
    RepairState,
    Side,
    StakeState,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

MOST = 60
"""How much is told of a month."""


class Turn(StrEnum):
    """What sort of thing changed."""

    BEGAN = "began"
    STAKE = "stake"
    PROMISE = "promise"
    GOAL = "goal"
    MENDED = "mended"
    FAREWELL = "farewell"


@dataclass(frozen=True, slots=True)
class Turned:
    """Something that changed: with whom, what, and how it stands since, where that has a word.

    What is `private` is for this screen only.
    """

    turn: Turn
    relationship_id: int
    name: str
    day: dt.date
    side: Side | None
    what: str
    state: StakeState | PromiseState | GoalState | None = None
    value: int | None = None
    private: bool = False


def turned(reader: Reader, since: dt.date, until: dt.date, limit: int = MOST) -> tuple[Turned, ...]:
    """What changed between two days, the newest first."""
    found: list[Turned] = []
    for query in _SORTS:
        found += reader.rows(_turned, query(since, until).limit(limit))
    return tuple(sorted(found, key=lambda one: one.day, reverse=True)[:limit])


def count(reader: Reader, since: dt.date, until: dt.date) -> int:
    """How much changed between two days in all."""
    counted = (
        query(since, until).with_only_columns(func.count(), maintain_column_froms=True)
        for query in _SORTS
    )
    return sum(reader.value(one.order_by(None)) or 0 for one in counted)


def _turned(turn: str, *rest: Any) -> Turned:
    return Turned(Turn(turn), *rest)


Changes = Select[*tuple[Any, ...]]


def _began(since: dt.date, until: dt.date) -> Changes:
    r = t.Relationship
    query = select(literal(Turn.BEGAN), r.id, r.name, r.since, null(), literal(""))
    return query.where(r.trashed.is_(None), r.since.between(since, until)).order_by(r.since.desc())


def _stakes(since: dt.date, until: dt.date) -> Changes:
    c, s, r = t.StakeChange, t.Stake, t.Relationship
    return (
        select(literal(Turn.STAKE), r.id, r.name, c.day, s.side, s.what, c.state)
        .join(s, s.id == c.stake_id)
        .join(r, r.id == s.relationship_id)
        .where(c.day.between(since, until), c.state != StakeState.OPEN)
        .where(s.trashed.is_(None), r.trashed.is_(None))
        .order_by(c.day.desc(), c.id.desc())
    )


def _promises(since: dt.date, until: dt.date) -> Changes:
    p, r = t.Promise, t.Relationship
    columns = (literal(Turn.PROMISE), r.id, r.name, p.closed_day, p.side, p.what, p.state)
    return (
        select(*columns, null(), p.confidence != Confidence.OPEN)
        .join(r, r.id == p.relationship_id)
        .where(p.closed_day.between(since, until), p.state != PromiseState.OPEN)
        .where(p.trashed.is_(None), r.trashed.is_(None))
        .order_by(p.closed_day.desc(), p.id.desc())
    )


def _goals(since: dt.date, until: dt.date) -> Changes:
    p, g, r = t.GoalProgress, t.Goal, t.Relationship
    return (
        select(literal(Turn.GOAL), r.id, r.name, p.day, g.side, g.what, g.state, p.value)
        .join(g, g.id == p.goal_id)
        .join(r, r.id == g.relationship_id)
        .where(p.day.between(since, until), g.trashed.is_(None), r.trashed.is_(None))
        .order_by(p.day.desc(), p.id.desc())
    )


def _mended(since: dt.date, until: dt.date) -> Changes:
    c, r = t.Repair, t.Relationship
    return (
        select(literal(Turn.MENDED), r.id, r.name, c.closed_day, null(), literal(""))
        .join(r, r.id == c.relationship_id)
        .where(c.closed_day.between(since, until), c.state == RepairState.CLOSED)
        .where(c.trashed.is_(None), r.trashed.is_(None))
        .order_by(c.closed_day.desc())
    )


def _farewells(since: dt.date, until: dt.date) -> Changes:
    f, r = t.Farewell, t.Relationship
    return (
        select(literal(Turn.FAREWELL), r.id, r.name, f.day, null(), f.stays)
        .join(r, r.id == f.relationship_id)
        .where(f.day.between(since, until), r.trashed.is_(None))
        .order_by(f.day.desc())
    )


_SORTS = (_began, _stakes, _promises, _goals, _mended, _farewells)
