"""The statements of a day, each made once: making one takes longer than running it.

Every one goes along an index in the order of the day and ends when it has enough, so that a day
takes as long with ten thousand people due as with ten. What they are given has these names:
`today`, `until`, `muted` (the relationships of which nothing is asked), `ids` and `room`.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    or_,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import aliased

from relnotes.domain.kinds import (
    Confidence,
    PromiseState,
    RepairState,
    RepairStep,
    Side,
    StakeSource,
    StakeState,
    Standing,
    TermKind,
    Verdict,
)
from relnotes.journal import tables as t

Query = Select[*tuple[Any, ...]]

BETWEEN = "\x1f"
"""Stands between the terms of one person, where they come as one text."""
_ASKABLE = (StakeState.OPEN, StakeState.AT_RISK, StakeState.UNMET)
_MOST_BELIEFS = 1_000


def here() -> tuple[ColumnElement[bool], ...]:
    """Whoever a day may be about; only conditions, so that the statement stays one."""
    return (t.Relationship.trashed.is_(None), t.Relationship.standing == Standing.ACTIVE)


@cache
def cases() -> Query:
    """Open repairs, with when their pause began and how many promises of mine are open."""
    r, s, p = t.Repair, t.RepairStage, t.Promise
    mine = (
        select(func.count())
        .where(
            p.relationship_id == r.relationship_id,
            p.side == Side.ME,
            p.state == PromiseState.OPEN,
            p.trashed.is_(None),
        )
        .correlate(r)
        .scalar_subquery()
    )
    return (
        select(
            r.id, r.relationship_id, r.step, r.opened_day, s.entered_day, r.pause_days, r.wrong,
            r.corrected, r.message, r.spoken_day, r.received, mine.label("mine"),
        )
        .outerjoin(s, and_(s.repair_id == r.id, s.step == RepairStep.PAUSE))
        .where(r.state == RepairState.OPEN, r.trashed.is_(None))
    )  # fmt: skip


@cache
def promises() -> Query:
    """Open promises that are due until a day, the longest due first."""
    p, a, e = t.Promise, t.Attempt, t.Entry
    tries = select(func.count()).where(a.promise_id == p.id).correlate(p).scalar_subquery()
    return (
        select(p.id, p.relationship_id, p.side, p.what, p.day, p.due, tries, e.kind, p.due_time)
        .outerjoin(e, and_(e.id == p.entry_id, e.trashed.is_(None)))
        .where(p.state == PromiseState.OPEN, p.trashed.is_(None), p.due <= _day("until"), _open(p))
        .order_by(p.due, p.side, p.id)
        .limit(_room())
    )


@cache
def meeting() -> Select[int]:
    """Whom I am in touch with until a day, the soonest first."""
    c = t.Touch
    query = select(c.relationship_id).where(c.due <= _day("until"), _open(c))
    return query.order_by(c.due, c.relationship_id).limit(_room())


@cache
def due(*, late: bool) -> Query:
    """Who is due and was not tried to reach just now, and in their own words when they can be."""
    c, a, h = t.Touch, t.Attempt, t.Term
    today = _day("today")
    tried = select(a.id).where(
        a.relationship_id == c.relationship_id,
        a.promise_id.is_(None),
        a.day > _day("tried"),
        or_(c.last.is_(None), a.day > c.last),
    )
    lateness = c.late <= today if late else or_(c.late.is_(None), c.late > today)
    theirs = (h.relationship_id == c.relationship_id, h.kind == TermKind.HOURS)
    when = select(func.group_concat(h.text, BETWEEN)).where(*theirs).scalar_subquery()
    return (
        select(c.relationship_id, when)
        .where(c.due <= today, lateness, _open(c), ~tried.exists())
        .order_by(c.due, c.relationship_id)
    )


@cache
def people() -> Query:
    """Those of some who are there, and when there was contact, or a try since, last."""
    r, b, c, a = t.Relationship, t.Rhythm, t.Touch, t.Attempt
    theirs = (a.relationship_id == r.id, a.promise_id.is_(None))
    since = (*theirs, or_(c.last.is_(None), a.day > c.last))
    tries = select(func.count()).where(*since).scalar_subquery()
    return (
        select(
            r.id, r.name, r.kind, r.standing, c.every_days, b.snoozed_until, b.booked_day, c.last,
            tries, select(func.max(a.day)).where(*since).scalar_subquery(),
        )
        .outerjoin(b, b.relationship_id == r.id)
        .outerjoin(c, c.relationship_id == r.id)
        .where(r.id.in_(_ids()), *here())
    )  # fmt: skip


@cache
def opening() -> Query:
    """In their own words when some like to be reached."""
    h = t.Term
    query = select(h.relationship_id, h.text).where(h.kind == TermKind.HOURS)
    return query.where(h.relationship_id.in_(_ids()))


@cache
def unthanked() -> Query:
    """Whom to thank, for the last that they brought, the newest first."""
    c, other = t.Contribution, aliased(t.Contribution)
    theirs = (other.relationship_id == c.relationship_id, *_waits(other, Side.THEM))
    newer = select(other.id).where(*theirs, tuple_(other.day, other.id) > tuple_(c.day, c.id))
    count = select(func.count()).select_from(other).where(*theirs).scalar_subquery()
    query = select(c.id, c.relationship_id, c.side, c.what, c.day, count - 1)
    mine = query.where(*_waits(c, Side.THEM), _open(c), ~newer.exists())
    return mine.order_by(c.day.desc(), c.id.desc()).limit(_room())


@cache
def untold() -> Query:
    """The last of mine that some have not heard of.

    What is private, or was told in confidence, is nothing to tell.
    """
    c, r, other = t.Contribution, t.Relationship, aliased(t.Contribution)
    mine = (
        other.relationship_id == r.id,
        *_waits(other, Side.ME),
        other.confidence == Confidence.OPEN,
    )
    newest = select(other.id).where(*mine).order_by(other.day.desc(), other.id.desc()).limit(1)
    count = select(func.count()).select_from(other).where(*mine).scalar_subquery()
    return (
        select(c.id, c.relationship_id, c.side, c.what, c.day, count - 1)
        .select_from(r)
        .join(c, c.id == newest.scalar_subquery())
        .where(r.id.in_(_ids()))
    )


@cache
def guesses() -> Query:
    """What was assumed of some, and is not put off."""
    s, today = t.Stake, _day("today")
    return select(s.id, s.relationship_id, s.kind, s.what, s.since).where(
        s.relationship_id.in_(_ids()),
        s.side == Side.THEM,
        s.source == StakeSource.ASSUMED,
        s.state.in_(_ASKABLE),
        func.coalesce(s.ask_after, today) <= today,
        s.trashed.is_(None),
    )


@cache
def reviews() -> Query:
    """The next look that the newest review of each relationship plans, until a day."""
    r = t.Review
    query = select(r.id, r.relationship_id, r.next_day, false(), false())
    return _newest(query.where(r.next_day <= _day("until")).order_by(r.next_day), r)


@cache
def agreements() -> Query:
    """The next look at the newest agreement of each relationship, or its end, where it is near."""
    a = t.Agreement
    ends = a.end_day.between(_day("ended"), _day("ending"))
    day = case((ends, a.end_day), else_=a.review_day)
    query = select(a.id, a.relationship_id, day, true(), ends)
    near = query.where(or_(ends, a.review_day <= _day("until"))).order_by(day)
    return _newest(near, a)


@cache
def beliefs() -> Query:
    """Beliefs that wait for their test, the oldest first."""
    b = t.Belief
    query = select(b.id, b.relationship_id, b.what, b.day)
    waiting = query.where(b.trashed.is_(None), b.verdict == Verdict.UNTESTED)
    return waiting.order_by(b.day, b.id).limit(_MOST_BELIEFS)


def _newest(query: Query, table: Any) -> Query:
    """Of a table whose rows follow one another, the last of each relationship."""
    later = aliased(table)
    follows = select(later.id).where(
        later.relationship_id == table.relationship_id,
        later.trashed.is_(None),
        tuple_(later.day, later.id) > tuple_(table.day, table.id),
    )
    return query.where(table.trashed.is_(None), ~follows.exists(), _open(table)).limit(_room())


def _waits(one: Any, side: Side) -> tuple[ColumnElement[bool], ...]:
    """Whether a contribution was not spoken of."""
    return (one.side == side, one.acknowledged_day.is_(None), one.trashed.is_(None))


def _open(table: Any) -> ColumnElement[bool]:
    """Which rows of a table are of somebody of whom a day may ask something."""
    r = t.Relationship
    active = select(r.id).where(r.id == table.relationship_id, *here()).exists()
    return and_(active, table.relationship_id.not_in(bindparam("muted", expanding=True)))


def _day(name: str) -> BindParameter[Any]:
    return bindparam(name, type_=Date())


def _ids() -> BindParameter[Any]:
    return bindparam("ids", expanding=True)


def _room() -> BindParameter[Any]:
    return bindparam("room", type_=Integer())
