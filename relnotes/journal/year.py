"""Where a year went: with whom, how, for what, on which days; and what happened on this day."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain import circle
from relnotes.domain.amounts import Amount, totals
from relnotes.domain.kinds import ContributionKind, EntryKind, Side
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_MANY_YEARS = 60


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody, and how many entries of the year are about them."""

    id: int
    name: str
    entries: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year in counts.

    `ways` counts entries in person, from afar, and unknown; `sides` those about people inside and
    outside; `half` are the fewest with whom half of it was spent, by name, of `people` in all.
    """

    brought: Mapping[tuple[Side, ContributionKind], int]
    ways: Mapping[bool | None, int]
    sides: Mapping[bool, int]
    half: tuple[Named, ...]
    people: int
    costs: tuple[Amount, ...] = ()

    def personal(self) -> tuple[int, int]:
        """How many contributions were for the person, and how many for the matter."""
        for_person = sum(n for (_, kind), n in self.brought.items() if kind in circle.PERSONAL)
        return for_person, sum(self.brought.values()) - for_person


@dataclass(frozen=True, slots=True)
class Memory:
    """An entry of this day in an earlier year."""

    id: int
    day: dt.date
    title: str
    kind: EntryKind
    people: tuple[str, ...]


def spent(reader: Reader, since: dt.date, until: dt.date) -> Year:
    """Where the time between two days went."""
    c = t.Contribution
    people = _people(reader, since, until)
    sides: Counter[bool] = Counter()
    for one, inside in people.values():
        sides[inside] += one.entries
    half = circle.half({key: one.entries for key, (one, _) in people.items()})
    brought = (
        select(c.side, c.kind, func.count())
        .where(c.trashed.is_(None), c.day.between(since, until))
        .group_by(c.side, c.kind)
    )
    return Year(
        {(side, kind): count for side, kind, count in reader.connection.execute(brought)},
        _ways(reader, since, until),
        sides,
        tuple(sorted((people[key][0] for key in half), key=lambda one: one.name.lower())),
        len(people),
        _costs(reader, since, until),
    )


def _costs(reader: Reader, since: dt.date, until: dt.date) -> tuple[Amount, ...]:
    """What meeting people cost, by currency."""
    e = t.Entry
    query = select(e.cost, e.currency).where(
        e.trashed.is_(None), e.day.between(since, until), e.cost.is_not(None)
    )
    rows = reader.connection.execute(query)
    return totals(Amount(cost, currency) for cost, currency in rows if cost is not None)


def _ways(reader: Reader, since: dt.date, until: dt.date) -> Counter[bool | None]:
    """In person or from afar, as it was written down, else as each kind goes by itself."""
    e = t.Entry
    query = (
        select(e.kind, e.in_person, func.count())
        .where(e.trashed.is_(None), e.day.between(since, until))
        .group_by(e.kind, e.in_person)
    )
    ways: Counter[bool | None] = Counter()
    for kind, told, count in reader.connection.execute(query):
        ways[circle.in_person(kind) if told is None else told] += count
    return ways


def _people(reader: Reader, since: dt.date, until: dt.date) -> dict[int, tuple[Named, bool]]:
    """With whom, and whether they are inside."""
    e, p, r = t.Entry, t.EntryPerson, t.Relationship
    counted = (  # by itself: the year's entries are few beside all that each person ever had
        select(p.relationship_id, func.count().label("entries"))
        .join(e, e.id == p.entry_id)
        .where(e.trashed.is_(None), e.day.between(since, until))
        .group_by(p.relationship_id)
        .subquery()
    )
    query = (
        select(r.id, r.name, r.inside, counted.c.entries)
        .join(counted, counted.c.relationship_id == r.id)
        .where(r.trashed.is_(None))
    )
    rows = reader.connection.execute(query)
    return {key: (Named(key, name, count), inside) for key, name, inside, count in rows}


def on_this_day(reader: Reader, today: dt.date, limit: int = 12) -> tuple[Memory, ...]:
    """What happened on this day in earlier years, the nearest first."""
    e = t.Entry
    query = (
        select(e.id, e.day, e.title, e.kind)
        .where(e.day.in_(_anniversaries(today)), e.trashed.is_(None))
        .order_by(e.day.desc(), e.time, e.id)
        .limit(limit)
    )
    found = reader.connection.execute(query).all()
    names = _names(reader, [row.id for row in found])
    return tuple(Memory(*row, people=tuple(names.get(row.id, ()))) for row in found)


def _anniversaries(today: dt.date) -> list[dt.date]:
    """This day in earlier years; the 29th of February has one only where there was one."""
    leap = (today.month, today.day) == (2, 29)
    years = range(today.year - 1, max(0, today.year - 1 - _MANY_YEARS), -1)
    return [today.replace(year=one) for one in years if not leap or _is_leap(one)]


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _names(reader: Reader, ids: list[int]) -> dict[int, list[str]]:
    p, r = t.EntryPerson, t.Relationship
    query = (
        select(p.entry_id, r.name)
        .join(r, r.id == p.relationship_id)
        .where(p.entry_id.in_(ids), r.trashed.is_(None))
    )
    found: dict[int, list[str]] = {}
    for entry, name in reader.connection.execute(query.order_by(p.id)):
        found.setdefault(entry, []).append(name)
    return found
