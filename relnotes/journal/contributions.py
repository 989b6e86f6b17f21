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
from relnotes.journal import attachments, newcomers
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.attachments import AttachmentLine
from relnotes.journal.newcomers import Came

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
    """A contribution on the time line; acknowledged is told for mine, thanked for theirs.

    `came` is who came of it, then all whom they brought, and so on.
    """

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
    came: tuple[tuple[Came, ...], ...] = ()
    files: tuple[AttachmentLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """When a contribution was told or thanked for, and how."""

    day: dt.date | None
    how: str


_GROUPS: Mapping[Grouping, tuple[Any, ...]] = {
    Grouping.MONTH: (),
    Grouping.PERSON: (func.lower(t.Relationship.name), t.Contribution.relationship_id),
    Grouping.KIND: (t.Contribution.kind,),
}
"""By what the lines of each grouping are put into order, before their days."""


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
    query = chosen(_lines(), relationship_id, since, kind)
    if side is not None:
        query = query.where(c.side == side)
    if unacknowledged:
        query = query.where(c.acknowledged_day.is_(None))
    if idle:
        query = query.where(~_serves_something())
    if before is not None:
        day, last = before
        query = query.where((c.day < day) | ((c.day == day) & (c.id < last)))
    query = query.order_by(*_GROUPS[grouped], c.day.desc(), c.id.desc()).limit(limit)
    return _filled(reader, reader.rows(ContributionLine, query))


def one(reader: Reader, contribution_id: int) -> ContributionLine:
    """One contribution as the line of time shows it; `Problem` where it is gone."""
    c = t.Contribution
    wanted = _lines().where(c.id == contribution_id, c.trashed.is_(None))
    return _filled(reader, (reader.row(ContributionLine, wanted),))[0]


def chosen(
    query: Select[*Ts],
    relationship_id: int | None,
    since: dt.date | None,
    kind: ContributionKind | None = None,
) -> Select[*Ts]:
    """A query over contributions, narrowed to what is looked at and not in the trash."""
    c = t.Contribution
    query = query.where(c.trashed.is_(None))
    if relationship_id is not None:
        query = query.where(c.relationship_id == relationship_id)
    if since is not None:
        query = query.where(c.day >= since)
    if kind is not None:
        query = query.where(c.kind == kind)
    return query


def card(reader: Reader, contribution_id: int) -> ContributionDraft:
    """What the edit window of a contribution shows."""
    c = t.Contribution
    query = select(
        c.relationship_id, c.side, c.what, c.effect, c.kind, c.day, c.amount, c.unit, c.evidence,
        c.confidence, c.acknowledged_day, c.newcomer_id,
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
    _meet(writer, draft)
    day = draft.day or writer.today
    contribution_id = writer.add(
        t.Contribution(**_columns(draft), day=day, entry_id=entry_id, origin=origin)
    )
    _serve(writer, contribution_id, draft.stakes)
    return contribution_id


def revise(writer: Writer, contribution_id: int, draft: ContributionDraft) -> None:
    """Says a contribution anew, with the stakes that it serves."""
    contribution = writer.get(t.Contribution, contribution_id)
    _meet(writer, draft)
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


def show_by(writer: Writer, contribution_id: int, entry_id: int | None) -> None:
    """Says which entry shows a contribution, or that none does."""
    if entry_id is not None:
        writer.get(t.Entry, entry_id)
    writer.get(t.Contribution, contribution_id).entry_id = entry_id


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


def _filled(reader: Reader, lines: Sequence[ContributionLine]) -> tuple[ContributionLine, ...]:
    """The lines with the stakes that they serve, who came of them, and what shows them."""
    ids = [one.id for one in lines]
    serves, came = _served(reader, ids), newcomers.onward(reader, ids)
    files = attachments.of_contributions(reader, ids)
    return tuple(
        replace(one, serves=tuple(serves[key]), came=came.get(key, ()), files=files.get(key, ()))
        for key, one in zip(ids, lines, strict=True)
    )


def _columns(draft: ContributionDraft) -> dict[str, object]:
    names = (
        "relationship_id", "side", "what", "effect", "kind", "amount", "unit", "evidence",
        "confidence", "acknowledged_day", "newcomer_id",
    )  # fmt: skip
    return {name: getattr(draft, name) for name in names}


def _meet(writer: Writer, draft: ContributionDraft) -> None:
    """Who came of it has to be somebody."""
    if draft.newcomer_id is not None:
        writer.get(t.Relationship, draft.newcomer_id)


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
