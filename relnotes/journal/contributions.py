"""What both sides brought: the log that a value summary is made of."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVarTuple

from sqlalchemy import Exists, Select, func, select

from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import Confidence, ContributionKind, Side
from relnotes.domain.text import line
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

Ts = TypeVarTuple("Ts")


class Grouping(StrEnum):
    """What stands together where everybody's contributions are shown."""

    MONTH = "month"
    PERSON = "person"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Served:
    """A stake that a contribution serves."""

    id: int
    what: str


@dataclass(frozen=True, slots=True)
class ContributionLine:
    """A contribution on the time line; acknowledged is told for mine, thanked for theirs."""

    id: int
    relationship_id: int
    name: str
    side: Side
    what: str
    effect: str
    kind: ContributionKind
    day: dt.date
    amount: Decimal | None
    unit: str
    evidence: str
    confidence: Confidence
    acknowledged_day: dt.date | None
    entry_id: int | None
    serves: tuple[Served, ...] = ()


@dataclass(frozen=True, slots=True)
class Balance:
    """How many contributions each side brought, and what is still unsaid."""

    mine: int
    theirs: int
    untold: int
    unthanked: int


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """When a contribution was told or thanked for, and how."""

    day: dt.date | None
    how: str


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount that a side brought, in one unit."""

    side: Side
    amount: Decimal
    unit: str


def recent(
    reader: Reader,
    relationship_id: int | None = None,
    *,
    since: dt.date | None = None,
    side: Side | None = None,
    unacknowledged: bool = False,
    idle: bool = False,
    kind: ContributionKind | None = None,
    grouped: Grouping = Grouping.MONTH,
    before: tuple[dt.date, int] | None = None,
    limit: int = 200,
) -> tuple[ContributionLine, ...]:
    """The newest first, within their groups; `before` is the day and id of the last line there is.

    `idle` leaves only those that serve no need and no expectation.
    """
    c = t.Contribution
    query = _chosen(_lines(), relationship_id, since, kind)
    if side is not None:
        query = query.where(c.side == side)
    if unacknowledged:
        query = query.where(c.acknowledged_day.is_(None))
    if idle:
        query = query.where(~_serves_something())
    if before is not None:
        day, last = before
        query = query.where((c.day < day) | ((c.day == day) & (c.id < last)))
    groups: Mapping[Grouping, tuple[Any, ...]] = {
        Grouping.MONTH: (),
        Grouping.PERSON: (func.lower(t.Relationship.name), c.relationship_id),
        Grouping.KIND: (c.kind,),
    }
    query = query.order_by(*groups[grouped], c.day.desc(), c.id.desc()).limit(limit)
    lines = reader.rows(ContributionLine, query)
    serves = _served(reader, [one.id for one in lines])
    return tuple(replace(one, serves=tuple(serves[one.id])) for one in lines)


def one(reader: Reader, contribution_id: int) -> ContributionLine:
    """One contribution as the line of time shows it; `Problem` where it is gone."""
    c = t.Contribution
    wanted = _lines().where(c.id == contribution_id, c.trashed.is_(None))
    line = reader.row(ContributionLine, wanted)
    return replace(line, serves=tuple(_served(reader, [contribution_id])[contribution_id]))


def of_entry(reader: Reader, entry_id: int) -> tuple[int, ...]:
    """The contributions that came of an entry."""
    c = t.Contribution
    query = select(c.id).where(c.entry_id == entry_id, c.trashed.is_(None))
    return reader.values(query.order_by(c.id))


def balance(
    reader: Reader,
    relationship_id: int | None = None,
    since: dt.date | None = None,
    kind: ContributionKind | None = None,
) -> Balance:
    """The counts of both sides; never a score."""
    c = t.Contribution
    query = _chosen(
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
    query = _chosen(select(c.side, c.amount, c.unit), relationship_id, since, kind)
    found: defaultdict[tuple[Side, str], Decimal] = defaultdict(Decimal)
    for side, amount, unit in reader.connection.execute(query.where(c.amount.is_not(None))):
        found[side, unit] += amount or 0
    return tuple(Sum(side, amount, unit) for (side, unit), amount in sorted(found.items()))


def card(reader: Reader, contribution_id: int) -> ContributionDraft:
    """What the edit window of a contribution shows."""
    c = t.Contribution
    query = select(
        c.relationship_id, c.side, c.what, c.effect, c.kind, c.day, c.amount, c.unit, c.evidence,
        c.confidence, c.acknowledged_day,
    ).where(c.id == contribution_id, c.trashed.is_(None))  # fmt: skip
    served = _served(reader, [contribution_id])[contribution_id]
    return replace(reader.row(ContributionDraft, query), stakes=tuple(one.id for one in served))


def acknowledgement(reader: Reader, contribution_id: int) -> Acknowledgement:
    """Whether and how a contribution was told or thanked for."""
    c = t.Contribution
    query = select(c.acknowledged_day, c.acknowledged_how)
    mine = query.where(c.id == contribution_id, c.trashed.is_(None))
    return reader.row(Acknowledgement, mine)


def log(
    writer: Writer, draft: ContributionDraft, entry_id: int | None = None, *, origin: str = ""
) -> int:
    """Writes down what a side brought; `origin` marks what it was imported as."""
    writer.get(t.Relationship, draft.relationship_id)
    day = draft.day or writer.today
    contribution_id = writer.add(
        t.Contribution(**_columns(draft), day=day, entry_id=entry_id, origin=origin)
    )
    _serve(writer, contribution_id, draft.stakes)
    return contribution_id


def revise(writer: Writer, contribution_id: int, draft: ContributionDraft) -> None:
    """Says a contribution anew, with the stakes that it serves."""
    contribution = writer.get(t.Contribution, contribution_id)
    for name, value in _columns(draft).items():
        setattr(contribution, name, value)
    contribution.day = draft.day or contribution.day
    _serve(writer, contribution_id, draft.stakes)


def acknowledge(
    writer: Writer, contribution_id: int, *, day: dt.date | None = None, how: str = ""
) -> None:
    """Notes that mine was told to them, or theirs was thanked for."""
    contribution = writer.get(t.Contribution, contribution_id)
    contribution.acknowledged_day = day or writer.today
    contribution.acknowledged_how = line(how, "how")


def acknowledge_all(writer: Writer, ids: Sequence[int]) -> None:
    """Notes that several were told or thanked for today; what was so already keeps its day."""
    for contribution_id in ids:
        if writer.get(t.Contribution, contribution_id).acknowledged_day is None:
            acknowledge(writer, contribution_id)


def unacknowledge(writer: Writer, contribution_id: int) -> None:
    """Takes back that it was told or thanked."""
    contribution = writer.get(t.Contribution, contribution_id)
    contribution.acknowledged_day = None
    contribution.acknowledged_how = ""


def link(writer: Writer, contribution_id: int, stake_id: int) -> None:
    """Says that a contribution serves a stake."""
    served = _stake_ids(writer, contribution_id)
    _serve(writer, contribution_id, (*served, stake_id))


def unlink(writer: Writer, contribution_id: int, stake_id: int) -> None:
    """Says that a contribution does not serve a stake after all."""
    served = _stake_ids(writer, contribution_id)
    _serve(writer, contribution_id, tuple(one for one in served if one != stake_id))


def _lines() -> Select[*tuple[Any, ...]]:
    c = t.Contribution
    return select(
        c.id, c.relationship_id, t.Relationship.name, c.side, c.what, c.effect, c.kind, c.day,
        c.amount, c.unit, c.evidence, c.confidence, c.acknowledged_day, c.entry_id,
    ).join(t.Relationship, t.Relationship.id == c.relationship_id)  # fmt: skip


def _chosen(
    query: Select[*Ts],
    relationship_id: int | None,
    since: dt.date | None,
    kind: ContributionKind | None = None,
) -> Select[*Ts]:
    c = t.Contribution
    query = query.where(c.trashed.is_(None))
    if relationship_id is not None:
        query = query.where(c.relationship_id == relationship_id)
    if since is not None:
        query = query.where(c.day >= since)
    if kind is not None:
        query = query.where(c.kind == kind)
    return query


def _columns(draft: ContributionDraft) -> dict[str, object]:
    names = (
        "relationship_id", "side", "what", "effect", "kind", "amount", "unit", "evidence",
        "confidence", "acknowledged_day",
    )  # fmt: skip
    return {name: getattr(draft, name) for name in names}


def _serve(writer: Writer, contribution_id: int, stakes: Sequence[int]) -> None:
    wanted = set(stakes)
    s = t.ContributionStake
    for row in writer.all(select(s).where(s.contribution_id == contribution_id)):
        if row.stake_id not in wanted:
            writer.session.delete(row)
        wanted.discard(row.stake_id)
    for stake_id in sorted(wanted):
        writer.get(t.Stake, stake_id)
        writer.add(s(contribution_id=contribution_id, stake_id=stake_id))


def _stake_ids(writer: Writer, contribution_id: int) -> tuple[int, ...]:
    s = t.ContributionStake
    return writer.reader.values(select(s.stake_id).where(s.contribution_id == contribution_id))


def _serves_something() -> Exists:
    """Whether a contribution is linked to a stake that is still there."""
    link, c = t.ContributionStake, t.Contribution
    alive = select(link.id).join(t.Stake, t.Stake.id == link.stake_id)
    return alive.where(link.contribution_id == c.id, t.Stake.trashed.is_(None)).exists()


def _served(reader: Reader, ids: Sequence[int]) -> defaultdict[int, list[Served]]:
    found: defaultdict[int, list[Served]] = defaultdict(list)
    s = t.ContributionStake
    query = (
        select(s.contribution_id, t.Stake.id, t.Stake.what)
        .join(t.Stake, t.Stake.id == s.stake_id)
        .where(s.contribution_id.in_(ids), t.Stake.trashed.is_(None))
    )
    for contribution, stake, what in reader.connection.execute(query.order_by(s.id)):
        found[contribution].append(Served(stake, what))
    return found
