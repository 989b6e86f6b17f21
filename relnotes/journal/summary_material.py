"""What the journal hands over for a value summary: all of a period that may be told."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import func, select

from relnotes.domain import summary as s
from relnotes.domain import summary_lines as lines
from relnotes.domain.amounts import Amount
from relnotes.domain.kinds import Confidence, Counterpart, PromiseState, Side
from relnotes.domain.problem import Code, Problem
from relnotes.journal import summary_mentoring, summary_scope
from relnotes.journal import tables as t
from relnotes.journal.access import Reader


def material(
    reader: Reader, people: Sequence[int], since: dt.date, until: dt.date, *, role: str = ""
) -> s.Material:
    """Everything of a period that may be told; what is private or in confidence is only counted.

    With a role it is what was brought while I was in it.
    """
    if until < since:
        raise Problem(Code.PERIOD_BACKWARDS, field="until")
    names = _names(reader, people)
    if not names:
        raise Problem(Code.NOTHING_CHOSEN, field="people")
    several = len(names) > 1
    who = names if several else dict.fromkeys(names, "")
    brought = _contributions(reader, who, since, until)
    return s.Material(
        people=tuple(names.values()),
        called=tuple(_called(reader, names)),
        since=since,
        until=until,
        proposition=None if several else _proposition(reader, people[0], until),
        role=role,
        contributions=summary_scope.within(reader, brought, role) if role else brought,
        stakes=_stakes(reader, who, until),
        roles=_roles(reader, who, since, until),
        lessons=_lessons(reader, list(names), since, until),
        goals=summary_mentoring.goals(reader, who, until),
        promises=_promises(reader, who),
        mentoring=summary_mentoring.told(reader, who, since, until),
        held_back=_held_back(reader, list(names), since, until),
    )


def _names(reader: Reader, people: Sequence[int]) -> dict[int, str]:
    r = t.Relationship
    query = select(r.id, r.name).where(r.id.in_(people), r.trashed.is_(None))
    found = reader.pairs(query)
    return {person: found[person] for person in dict.fromkeys(people) if person in found}


def _called(reader: Reader, names: dict[int, str]) -> list[str]:
    """How a sentence calls them: a person by the first name, anyone else in full."""
    r = t.Relationship
    query = select(r.id, r.counterpart).where(r.id.in_(names))
    kinds = reader.pairs(query)
    return [
        name.split()[0] if kinds[person] is Counterpart.PERSON else name
        for person, name in names.items()
    ]


def _proposition(reader: Reader, person: int, until: dt.date) -> str | None:
    p = t.Proposition
    query = select(p.text).where(p.relationship_id == person, p.trashed.is_(None), p.day <= until)
    return reader.value(query.order_by(p.day.desc(), p.id.desc()).limit(1))


def _contributions(
    reader: Reader, who: dict[int, str], since: dt.date, until: dt.date
) -> tuple[lines.Contribution, ...]:
    c = t.Contribution
    query = select(c).where(
        c.relationship_id.in_(who),
        c.trashed.is_(None),
        c.day.between(since, until),
        c.confidence == Confidence.OPEN,
    )
    rows = reader.connection.execute(query.order_by(c.day, c.id)).all()
    serves = _serves(reader, [row.id for row in rows])
    return tuple(
        lines.Contribution(
            id=row.id,
            side=row.side,
            day=row.day,
            what=row.what,
            kind=row.kind,
            effect=row.effect,
            amount=Amount(row.amount, row.unit) if row.amount is not None else None,
            serves=tuple(serves[row.id]),
            acknowledged_on=row.acknowledged_day,
            evidence=row.evidence,
            who=who[row.relationship_id],
        )
        for row in rows
    )


def _serves(reader: Reader, ids: Sequence[int]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    link = t.ContributionStake
    query = (
        select(link.contribution_id, t.Stake.what)
        .join(t.Stake, t.Stake.id == link.stake_id)
        .where(link.contribution_id.in_(ids), t.Stake.trashed.is_(None))
    )
    for contribution, what in reader.connection.execute(query.order_by(link.id)):
        found[contribution].append(what)
    return found


def _stakes(reader: Reader, who: dict[int, str], until: dt.date) -> tuple[lines.Stake, ...]:
    """The stakes as they stood on the last day of the period."""
    k, c = t.Stake, t.StakeChange
    place = func.row_number().over(partition_by=c.stake_id, order_by=(c.day.desc(), c.id.desc()))
    ranked = select(c.stake_id, c.state, c.day, c.note, place.label("place"))
    then = ranked.where(c.day <= until).subquery()
    query = (
        select(
            k.id, k.side, k.kind, k.what, k.due, k.relationship_id,
            then.c.state, then.c.day, then.c.note,
        )
        .join(then, then.c.stake_id == k.id)
        .where(k.relationship_id.in_(who), k.trashed.is_(None), then.c.place == 1)
        .order_by(k.weight.desc(), k.id)
    )  # fmt: skip
    return tuple(
        lines.Stake(
            id=row.id,
            side=row.side,
            kind=row.kind,
            what=row.what,
            state=row.state,
            changed=row.day,
            due=row.due,
            note=row.note,
            who=who[row.relationship_id],
        )
        for row in reader.connection.execute(query)
    )


def _roles(
    reader: Reader, who: dict[int, str], since: dt.date, until: dt.date
) -> tuple[lines.Role, ...]:
    r = t.Role
    query = select(r).where(
        r.relationship_id.in_(who),
        r.trashed.is_(None),
        r.since.is_(None) | (r.since <= until),
        r.until.is_(None) | (r.until >= since),
    )
    return tuple(
        lines.Role(
            id=row.id,
            side=row.side,
            name=row.name,
            duties=row.responsibilities,
            since=row.since,
            who=who[row.relationship_id],
        )
        for row in reader.connection.execute(query.order_by(r.since, r.id))
    )


def _lessons(
    reader: Reader, people: Sequence[int], since: dt.date, until: dt.date
) -> tuple[lines.Lesson, ...]:
    k = t.Lesson
    query = select(k.id, k.title, k.day).where(
        k.relationship_id.in_(people), k.trashed.is_(None), k.day.between(since, until)
    )
    return reader.rows(lines.Lesson, query.order_by(k.day, k.id))


def _promises(reader: Reader, who: dict[int, str]) -> tuple[lines.Promise, ...]:
    p = t.Promise
    query = select(p.id, p.side, p.what, p.due, p.relationship_id).where(
        p.relationship_id.in_(who),
        p.trashed.is_(None),
        p.state == PromiseState.OPEN,
        p.confidence == Confidence.OPEN,
    )
    return tuple(
        lines.Promise(row.id, Side(row.side), row.what, row.due, who[row.relationship_id])
        for row in reader.connection.execute(query.order_by(p.due.is_(None), p.due, p.id))
    )


def _held_back(reader: Reader, people: Sequence[int], since: dt.date, until: dt.date) -> int:
    """How many records of the period stay in the journal because they are not open."""
    c, e, p, k = t.Contribution, t.Entry, t.EntryPerson, t.Promise
    brought = select(func.count()).where(
        c.relationship_id.in_(people),
        c.trashed.is_(None),
        c.day.between(since, until),
        c.confidence != Confidence.OPEN,
    )
    mine = select(p.entry_id).where(p.relationship_id.in_(people))
    happened = select(func.count()).where(
        e.id.in_(mine),
        e.trashed.is_(None),
        e.day.between(since, until),
        e.confidence != Confidence.OPEN,
    )
    promised = select(func.count()).where(
        k.relationship_id.in_(people),
        k.trashed.is_(None),
        k.state == PromiseState.OPEN,
        k.confidence != Confidence.OPEN,
    )
    return sum(reader.value(query) or 0 for query in (brought, happened, promised))
