"""The facts that a day is made of, gathered in few statements, whatever the journal's size."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    SQLColumnExpression,
    Subquery,
    and_,
    case,
    false,
    func,
    or_,
    select,
    union,
)
from sqlalchemy import Row as Found

from relnotes.domain import today as rules
from relnotes.domain.day import (
    Assumed,
    Case,
    Facts,
    Guess,
    Kind,
    Person,
    Planned,
    Promised,
    Unsaid,
)
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
from relnotes.journal import tiers
from relnotes.journal.access import Reader

_ASKABLE = (StakeState.OPEN, StakeState.AT_RISK, StakeState.UNMET)
_MOST_IDS = 1_000


def facts(reader: Reader, today: dt.date, room: int) -> Facts:
    """What a day is made of; there is `room` for so many people to thank."""
    cases = _cases(reader)
    promises = _promises(reader, today + rules.SOON)
    due_soon = _due_soon(reader, today + rules.SOON)
    moving = reader.values(tiers.with_rhythm(select(t.Relationship.id)).where(due_soon))
    near = {*moving, *(one.relationship_id for one in promises)}
    muted = [one.relationship_id for one in cases if rules.mutes(one.step, Kind.THANKS)]
    unthanked, count = _unthanked(reader, muted, room)
    unsaid = (*unthanked, *_untold(reader, near))
    guesses = _guesses(reader, today)
    planned = _planned(reader, today)
    assumed, questioned = _assumed(reader)
    named = set[int]()
    for kept in (cases, promises, unsaid, guesses, planned):
        named.update(one.relationship_id for one in kept)
    named.update(one.relationship_id for one in assumed if one.relationship_id is not None)
    return Facts(
        people=_people(reader, due_soon, named),
        cases=cases,
        promises=promises,
        unsaid=unsaid,
        guesses=guesses,
        planned=planned,
        assumed=assumed,
        questioned=questioned,
        hours=_hours(reader),
        unthanked=count - len(unthanked),
    )


def here() -> tuple[Any, ...]:
    """Whoever a day may be about; only conditions, so that the statement stays one."""
    return (t.Relationship.trashed.is_(None), t.Relationship.standing == Standing.ACTIVE)


def _due_soon(reader: Reader, until: dt.date) -> ColumnElement[bool]:
    """Who in a rhythm may be due by a day; others are not read, be there ten thousand of them."""
    own, tier, every = t.Rhythm, t.TierRhythm, tiers.every()
    known = union(select(own.every_days), select(tier.every_days)).subquery()
    lengths = filter(None, reader.values(select(known.c.every_days)))
    lasts = [(every == days, until - dt.timedelta(days=days)) for days in lengths]
    if not lasts:
        return false()
    return and_(*here(), every.is_not(None), _last() <= case(*lasts, else_=None))


def _last() -> ScalarSelect[dt.date]:
    """When there was contact last."""
    c, r = t.Contact, t.Relationship
    newest = select(func.max(c.day)).where(c.relationship_id == r.id)
    return newest.correlate(r).scalar_subquery()


def _people(reader: Reader, due_soon: ColumnElement[bool], named: set[int]) -> dict[int, Person]:
    """Those who are due soon, and those that something else is about."""
    r, b = t.Relationship, t.Rhythm
    every, last = tiers.every().label("every_days"), _last().label("last")
    query = tiers.with_rhythm(
        select(r.id, r.name, r.kind, r.standing, every, b.snoozed_until, last)
    ).where(*here(), or_(due_soon, _among(r.id, named)))
    tries = _tries(reader)
    rows = reader.connection.execute(query)
    return {row.id: _person(row, row.last, tries.get(row.id, ())) for row in rows}


def _among(column: SQLColumnExpression[int], ids: Collection[int]) -> ColumnElement[bool]:
    """Which rows; all of them where there are more ids than a statement takes."""
    return column.in_(ids) if len(ids) <= _MOST_IDS else column.is_not(None)


def _person(row: Found[*tuple[Any, ...]], last: dt.date | None, tries: Sequence[dt.date]) -> Person:
    since = [day for day in tries if last is None or day > last]
    return Person(
        id=row.id,
        name=row.name,
        kind=row.kind,
        standing=row.standing,
        every_days=row.every_days,
        snoozed_until=row.snoozed_until,
        last=last,
        tries=len(since),
        last_try=max(since, default=None),
    )


def _tries(reader: Reader) -> Mapping[int, list[dt.date]]:
    """When it was tried in vain to reach someone."""
    a = t.Attempt
    found: defaultdict[int, list[dt.date]] = defaultdict(list)
    query = select(a.relationship_id, a.day).where(a.promise_id.is_(None))
    for person, day in reader.connection.execute(query):
        found[person].append(day)
    return found


def _cases(reader: Reader) -> tuple[Case, ...]:
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
    paused = and_(s.repair_id == r.id, s.step == RepairStep.PAUSE)
    query = (
        select(
            r.id, r.relationship_id, r.step, r.opened_day, s.entered_day, r.pause_days, r.wrong,
            r.corrected, r.message, r.spoken_day, r.received, mine.label("mine"),
        )
        .outerjoin(s, paused)
        .where(r.state == RepairState.OPEN, r.trashed.is_(None))
    )  # fmt: skip
    return tuple(_case(row) for row in reader.connection.execute(query))


def _case(row: Found[*tuple[Any, ...]]) -> Case:
    length = dt.timedelta(days=row.pause_days)
    return Case(
        id=row.id,
        relationship_id=row.relationship_id,
        step=row.step,
        opened_day=row.opened_day,
        pause_until=row.entered_day + length if row.entered_day is not None else None,
        clear=not row.mine and (not row.wrong or bool(row.corrected)),
        drafted=bool(row.message),
        spoken=row.spoken_day is not None,
        received=row.received,
    )


def _promises(reader: Reader, until: dt.date) -> tuple[Promised, ...]:
    p, a, e = t.Promise, t.Attempt, t.Entry
    tries = select(func.count()).where(a.promise_id == p.id).correlate(p).scalar_subquery()
    query = (
        select(p.id, p.relationship_id, p.side, p.what, p.day, p.due, tries, e.kind, p.due_time)
        .outerjoin(e, and_(e.id == p.entry_id, e.trashed.is_(None)))
        .where(p.state == PromiseState.OPEN, p.trashed.is_(None), p.due <= until)
    )
    return reader.rows(Promised, query)


def _unthanked(reader: Reader, muted: Sequence[int], room: int) -> tuple[tuple[Unsaid, ...], int]:
    """Whom to thank, for the last that they brought, the newest first; and how many there are."""
    c, r = t.Contribution, t.Relationship
    newest = (
        _newest()
        .join(r, r.id == c.relationship_id)
        .where(*here(), c.side == Side.THEM, c.relationship_id.not_in(muted))
        .subquery()
    )
    lines = _unsaid(newest).order_by(c.day.desc(), c.id.desc()).limit(room)
    count = reader.value(select(func.count()).select_from(newest))
    return reader.rows(Unsaid, lines), count or 0


def _untold(reader: Reader, near: Collection[int]) -> tuple[Unsaid, ...]:
    """The last of mine that those whom I meet soon have not heard of.

    What is private, or was told in confidence, is nothing to tell.
    """
    c = t.Contribution
    newest = (
        _newest()
        .where(
            _among(c.relationship_id, near),
            c.side == Side.ME,
            c.confidence == Confidence.OPEN,
        )
        .subquery()
    )
    return reader.rows(Unsaid, _unsaid(newest))


def _newest() -> Select[int, int]:
    """The last for each relationship that was not spoken of, and how many there are."""
    c = t.Contribution
    newest = select(func.max(c.id).label("id"), func.count().label("count"))
    unsaid = newest.where(c.acknowledged_day.is_(None), c.trashed.is_(None))
    return unsaid.group_by(c.relationship_id)


def _unsaid(newest: Subquery) -> Select[*tuple[Any, ...]]:
    c = t.Contribution
    return select(c.id, c.relationship_id, c.side, c.what, c.day, newest.c.count - 1).join(
        newest, newest.c.id == c.id
    )


def _guesses(reader: Reader, today: dt.date) -> tuple[Guess, ...]:
    s = t.Stake
    query = select(s.id, s.relationship_id, s.kind, s.what, s.since).where(
        s.side == Side.THEM,
        s.source == StakeSource.ASSUMED,
        s.state.in_(_ASKABLE),
        func.coalesce(s.ask_after, today) <= today,
        s.trashed.is_(None),
    )
    return reader.rows(Guess, query)


def _hours(reader: Reader) -> dict[int, tuple[str, ...]]:
    """In their own words when people like to be reached."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    query = select(t.Term.relationship_id, t.Term.text).where(t.Term.kind == TermKind.HOURS)
    for person, text in reader.connection.execute(query.order_by(t.Term.position, t.Term.id)):
        found[person].append(text)
    return {person: tuple(texts) for person, texts in found.items()}


def _assumed(reader: Reader) -> tuple[tuple[Assumed, ...], dt.date | None]:
    """Beliefs that wait for their test, and when one was judged last."""
    b = t.Belief
    here = b.trashed.is_(None)
    query = select(b.id, b.relationship_id, b.what, b.day)
    waiting = query.where(here, b.verdict == Verdict.UNTESTED)
    return (
        reader.rows(Assumed, waiting.order_by(b.day, b.id).limit(_MOST_IDS)),
        reader.value(select(func.max(b.verdict_day)).where(here)),
    )


def _planned(reader: Reader, today: dt.date) -> tuple[Planned, ...]:
    """What the newest review and the newest agreement of each relationship plan."""
    found: dict[tuple[int, bool], Planned] = {}
    r, a = t.Review, t.Agreement
    looks = select(r.id, r.relationship_id, r.next_day, r.day, r.next_day)
    agreed = select(a.id, a.relationship_id, a.review_day, a.day, a.end_day)
    for agreement, query in (
        (False, looks.where(r.trashed.is_(None))),
        (True, agreed.where(a.trashed.is_(None))),
    ):
        rows = reader.connection.execute(query).all()
        for row_id, person, planned, _, end in sorted(rows, key=lambda row: (row[3], row[0])):
            found.pop((person, agreement), None)
            if agreement and end is not None and today - rules.ENDED <= end <= today + rules.ENDING:
                found[person, agreement] = Planned(row_id, person, end, agreement, ends=True)
            elif planned is not None and planned <= today + rules.SOON:
                found[person, agreement] = Planned(row_id, person, planned, agreement)
    return tuple(found.values())
