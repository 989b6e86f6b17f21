"""Where a year went: how, for what, at what cost, with whom; and what happened on this day."""

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
class Cost:
    """What was paid in one currency, in how many entries."""

    amount: Amount
    entries: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year in counts of contributions (`brought`) and entries.

    `ways` tells those in person, from afar and neither; `matters` those that were personal, those
    about the work, and those of which nothing was said. `minutes` were written down in `lasted`.
    """

    brought: Mapping[tuple[Side, ContributionKind], int]
    ways: Mapping[bool | None, int]
    matters: Mapping[bool | None, int]
    costs: tuple[Cost, ...]
    minutes: int
    lasted: int

    def personal(self) -> tuple[int, int]:
        """How many contributions were for the person, and how many for the matter."""
        for_person = sum(n for (_, kind), n in self.brought.items() if kind in circle.PERSONAL)
        return for_person, sum(self.brought.values()) - for_person


@dataclass(frozen=True, slots=True)
class Shared:
    """With whom a year was: entries about people inside and outside (`sides`), and its half.

    `half` are the fewest with whom half of it was spent, by name, of `people` in all.
    """

    sides: Mapping[bool, int]
    half: tuple[Named, ...]
    people: int


@dataclass(frozen=True, slots=True)
class Memory:
    """An entry of this day in an earlier year."""

    id: int
    day: dt.date
    title: str
    kind: EntryKind
    people: tuple[str, ...]


def spent(reader: Reader, since: dt.date, until: dt.date) -> Year:
    """Where the time between two days went; each count needs nothing but an index."""
    c = t.Contribution
    brought = (
        select(c.side, c.kind, func.count())
        .where(c.trashed.is_(None), c.day.between(since, until))
        .group_by(c.side, c.kind)
    )
    given = {(side, kind): count for side, kind, count in reader.connection.execute(brought)}
    ways, matters = _ways(reader, since, until)
    return Year(given, ways, matters, _costs(reader, since, until), *_time(reader, since, until))


def shared(reader: Reader, since: dt.date, until: dt.date) -> Shared:
    """With whom the time between two days was spent."""
    people = _people(reader, since, until)
    half = circle.half({one.id: one.entries for one in people.values()})
    return Shared(
        _sides(reader, since, until),
        tuple(sorted((people[key] for key in half), key=lambda one: one.name.lower())),
        len(people),
    )


def _costs(reader: Reader, since: dt.date, until: dt.date) -> tuple[Cost, ...]:
    """What meeting people cost, by currency."""
    e = t.Entry
    query = select(e.cost, e.currency).where(
        e.trashed.is_(None), e.day.between(since, until), e.cost.is_not(None)
    )
    paid = [Amount(cost, of) for cost, of in reader.connection.execute(query) if cost is not None]
    entries = Counter(one.unit for one in paid)
    return tuple(Cost(one, entries[one.unit]) for one in totals(paid))


def _time(reader: Reader, since: dt.date, until: dt.date) -> tuple[int, int]:
    """How many minutes were written down, and in how many entries."""
    e = t.Entry
    query = select(func.sum(e.minutes), func.count()).where(
        e.trashed.is_(None), e.day.between(since, until), e.minutes.is_not(None)
    )
    minutes, entries = reader.connection.execute(query).one()
    return minutes or 0, entries


def _ways(
    reader: Reader, since: dt.date, until: dt.date
) -> tuple[Counter[bool | None], Counter[bool | None]]:
    """In person or from afar, as it was written down, else as each kind goes by itself.

    And whether it was personal.
    """
    e = t.Entry
    query = (
        select(e.kind, e.in_person, e.personal, func.count())
        .where(e.trashed.is_(None), e.day.between(since, until))
        .group_by(e.kind, e.in_person, e.personal)
    )
    ways, matters = Counter[bool | None](), Counter[bool | None]()
    for kind, told, personal, count in reader.connection.execute(query):
        ways[circle.in_person(kind) if told is None else told] += count
        matters[personal] += count
    return ways, matters


def _people(reader: Reader, since: dt.date, until: dt.date) -> dict[int, Named]:
    e, p, r = t.Entry, t.EntryPerson, t.Relationship
    counted = (  # by itself: the year's entries are few beside all that each person ever had
        select(p.relationship_id, func.count().label("entries"))
        .join(e, e.id == p.entry_id)
        .where(e.trashed.is_(None), e.day.between(since, until))
        .group_by(p.relationship_id)
        .subquery()
    )
    query = (
        select(r.id, r.name, counted.c.entries)
        .join(counted, counted.c.relationship_id == r.id)
        .where(r.trashed.is_(None))
    )
    return {one.id: one for one in reader.rows(Named, query)}


def _sides(reader: Reader, since: dt.date, until: dt.date) -> dict[bool, int]:
    """How many entries are about somebody inside, and how many about somebody outside."""
    e, p, r = t.Entry, t.EntryPerson, t.Relationship
    query = (
        select(r.inside, func.count(p.entry_id.distinct()))
        .join(p, p.relationship_id == r.id)
        .join(e, e.id == p.entry_id)
        .where(e.trashed.is_(None), e.day.between(since, until), r.trashed.is_(None))
        .group_by(r.inside)
    )
    return reader.pairs(query)


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
    people = names(reader, [row.id for row in found])
    return tuple(Memory(*row, people=people.get(row.id, ())) for row in found)


def names(reader: Reader, entries: list[int]) -> dict[int, tuple[str, ...]]:
    """Whom these entries are about, by entry."""
    p, r = t.EntryPerson, t.Relationship
    query = (
        select(p.entry_id, r.name)
        .join(r, r.id == p.relationship_id)
        .where(p.entry_id.in_(entries), r.trashed.is_(None))
    )
    found: dict[int, tuple[str, ...]] = {}
    for entry, name in reader.connection.execute(query.order_by(p.id)):
        found[entry] = (*found.get(entry, ()), name)
    return found


def _anniversaries(today: dt.date) -> list[dt.date]:
    """This day in earlier years; the 29th of February has one only where there was one."""
    leap = (today.month, today.day) == (2, 29)
    years = range(today.year - 1, max(0, today.year - 1 - _MANY_YEARS), -1)
    return [today.replace(year=one) for one in years if not leap or _is_leap(one)]


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
