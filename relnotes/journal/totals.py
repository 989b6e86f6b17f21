"""How much both sides brought: counted, and added up by unit."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select

from relnotes.domain.kinds import ContributionKind, Side
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.contributions import chosen


@dataclass(frozen=True, slots=True)
class Balance:
    """How many contributions each side brought, and what is still unsaid."""

    mine: int
    theirs: int
    untold: int
    unthanked: int


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount that a side brought, in one unit."""

    side: Side
    amount: Decimal
    unit: str


def balance(
    reader: Reader,
    relationship_id: int | None = None,
    since: dt.date | None = None,
    kind: ContributionKind | None = None,
) -> Balance:
    """The counts of both sides; never a score."""
    c = t.Contribution
    query = chosen(
        select(c.side, c.acknowledged_day.is_(None), func.count()), relationship_id, since, kind
    ).group_by(c.side, c.acknowledged_day.is_(None))
    counts: defaultdict[tuple[Side, bool], int] = defaultdict(int)
    for side, unsaid, count in reader.connection.execute(query):
        counts[side, bool(unsaid)] = count
    return Balance(
        mine=counts[Side.ME, True] + counts[Side.ME, False],
        theirs=counts[Side.THEM, True] + counts[Side.THEM, False],
        untold=counts[Side.ME, True],
        unthanked=counts[Side.THEM, True],
    )


def sums(
    reader: Reader,
    relationship_id: int | None = None,
    since: dt.date | None = None,
    kind: ContributionKind | None = None,
) -> tuple[Sum, ...]:
    """Amounts by side and unit, never added across units."""
    c = t.Contribution
    query = chosen(select(c.side, c.amount, c.unit), relationship_id, since, kind)
    found: defaultdict[tuple[Side, str], Decimal] = defaultdict(Decimal)
    for side, amount, unit in reader.connection.execute(query.where(c.amount.is_not(None))):
        found[side, unit] += amount or 0
    return tuple(Sum(side, amount, unit) for (side, unit), amount in sorted(found.items()))
