"""Give and take over time, of all, one kind or some people: two ribbons, and never a balance."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import Select, func, select

from relnotes.domain.kinds import ContributionKind, RelationshipKind, Side
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.totals import Sum

Q = TypeVar("Q", bound=Select[*tuple[Any, ...]])


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose give and take: everybody's, that of one kind, or that of some people."""

    kind: RelationshipKind | None = None
    people: tuple[int, ...] = ()


ALL = Whose()


@dataclass(frozen=True, slots=True)
class Month:
    """How much each side brought in a month, which its first day names."""

    day: dt.date
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Brought:
    """A contribution behind a figure."""

    id: int
    relationship_id: int
    name: str
    side: Side
    what: str
    day: dt.date
    amount: Decimal | None
    unit: str
    said: bool


@dataclass(frozen=True, slots=True)
class Behind:
    """The newest contributions behind a figure, and how many there are."""

    lines: tuple[Brought, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Ribbons:
    """Month by month, the amounts by unit, and the two gaps: news untold and thanks owed."""

    months: tuple[Month, ...]
    sums: tuple[Sum, ...]
    untold: int
    unthanked: int


@dataclass(frozen=True, slots=True)
class Figure:
    """Which contributions a figure counts; `unsaid` are those not told, or not thanked for.

    Without `kinds` it counts all of them; with a `unit`, those with an amount of it.
    """

    whose: Whose = ALL
    side: Side | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    unsaid: bool = False
    kinds: tuple[ContributionKind, ...] = ()
    unit: str | None = None


def ribbons(reader: Reader, whose: Whose, since: dt.date, until: dt.date) -> Ribbons:
    """What was brought from the month of one day to that of another."""
    c = t.Contribution
    figure = Figure(whose, since=since.replace(day=1), until=until)
    month = func.substr(c.day, 1, len("YYYY-MM"))
    query = _counted(select(month, c.side, func.count()), figure).group_by(month, c.side)
    found: defaultdict[tuple[str, Side], int] = defaultdict(int)
    for name, side, count in reader.connection.execute(query):
        found[name, side] = count
    months = tuple(
        Month(day, found[f"{day:%Y-%m}", Side.ME], found[f"{day:%Y-%m}", Side.THEM])
        for day in _months(since, until)
    )
    query = _counted(select(c.side, func.count()), Figure(whose, unsaid=True)).group_by(c.side)
    gaps = reader.pairs(query)
    return Ribbons(months, _sums(reader, figure), gaps.get(Side.ME, 0), gaps.get(Side.THEM, 0))


def behind(reader: Reader, figure: Figure, limit: int) -> Behind:
    """The contributions that a figure counts, the newest first."""
    c, r = t.Contribution, t.Relationship
    count = reader.value(_counted(select(func.count()).select_from(c), figure)) or 0
    query = select(
        c.id, c.relationship_id, r.name, c.side, c.what, c.day, c.amount, c.unit,
        c.acknowledged_day.is_not(None),
    ).join(r, r.id == c.relationship_id)  # fmt: skip
    query = _narrowed(query, figure)
    if figure.whose.kind is not None:
        query = query.where(r.kind == figure.whose.kind)
    lines = reader.rows(Brought, query.order_by(c.day.desc(), c.id.desc()).limit(limit))
    return Behind(lines, count)


def _sums(reader: Reader, figure: Figure) -> tuple[Sum, ...]:
    """Amounts by side and unit, exact, never added across units."""
    c = t.Contribution
    query = _counted(select(c.side, c.unit, c.amount).where(c.amount.is_not(None)), figure)
    found: defaultdict[tuple[Side, str], Decimal] = defaultdict(Decimal)
    for side, unit, amount in reader.connection.execute(query):
        found[side, unit] += amount or 0
    order = sorted(found.items(), key=lambda one: (one[0][0] is not Side.ME, one[0][1]))
    return tuple(Sum(side, amount, unit) for (side, unit), amount in order)


def _counted(query: Q, figure: Figure) -> Q:
    r = t.Relationship
    query = _narrowed(query, figure)
    if figure.whose.kind is not None:
        of_kind = select(r.id).where(r.kind == figure.whose.kind, r.trashed.is_(None))
        query = query.where(t.Contribution.relationship_id.in_(of_kind))
    return query


def _narrowed(query: Q, figure: Figure) -> Q:
    c = t.Contribution
    query = query.where(c.trashed.is_(None))
    if figure.whose.people:
        query = query.where(c.relationship_id.in_(figure.whose.people))
    if figure.side is not None:
        query = query.where(c.side == figure.side)
    if figure.since is not None:
        query = query.where(c.day >= figure.since)
    if figure.until is not None:
        query = query.where(c.day <= figure.until)
    if figure.unit is not None:
        query = query.where(c.amount.is_not(None), c.unit == figure.unit)
    if figure.kinds:
        query = query.where(c.kind.in_(figure.kinds))
    return query.where(c.acknowledged_day.is_(None)) if figure.unsaid else query


def _months(since: dt.date, until: dt.date) -> list[dt.date]:
    first, last = since.year * 12 + since.month - 1, until.year * 12 + until.month - 1
    return [dt.date(at // 12, at % 12 + 1, 1) for at in range(first, last + 1)]
