"""The list of everyone: the ids by name at once, and the lines of those that are looked at."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, select

from relnotes.domain import folding
from relnotes.domain.kinds import (
    Health,
    RelationshipKind,
    RepairState,
    RepairStep,
    Side,
    Standing,
)
from relnotes.domain.rhythm import Due, Meant
from relnotes.journal import contacts, people, search
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_MOST_IDS = 1_000
"""More ids than a statement takes well."""


@dataclass(frozen=True, slots=True)
class MasterLine:
    """A relationship in the master list; counts are of this year's open contributions."""

    id: int
    name: str
    kind: RelationshipKind
    standing: Standing
    health: Health
    pinned: bool
    every_days: int | None
    last_contact: dt.date | None
    due: Due | None
    repair_step: RepairStep | None
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Who:
    """What the list is narrowed to; a kind leaves out those with whom it has ended."""

    kind: RelationshipKind | None = None
    standing: Standing | None = None
    in_repair: bool = False
    called: str = ""


EVERYONE = Who()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many there are, by kind and standing, and in an open repair."""

    groups: Mapping[tuple[RelationshipKind, Standing], int]
    in_repair: int

    def of(self, who: Who) -> int:
        """How many a narrowing lets through, whatever they are called."""
        if who.in_repair:
            return self.in_repair
        return sum(
            count
            for (kind, standing), count in self.groups.items()
            if (who.standing is None or standing is who.standing)
            and (who.kind is None or (kind is who.kind and standing is not Standing.ENDED))
        )


def ids(reader: Reader, who: Who = EVERYONE) -> tuple[int, ...]:
    """Whom the list holds, by name."""
    r = t.Relationship
    query = select(r.id).where(r.trashed.is_(None))
    if who.standing is not None:
        query = query.where(r.standing == who.standing)
    if who.kind is not None:
        query = query.where(r.kind == who.kind, r.standing != Standing.ENDED)
    if who.in_repair:
        query = query.where(r.id.in_(_in_repair()))
    found = reader.numbers(query.order_by(func.lower(r.name), r.id))
    words = folding.words(who.called)
    if not words:
        return found
    called = search.relationships_called(reader, words)
    return tuple(one for one in found if one in called)


def lines(reader: Reader, some: Sequence[int], today: dt.date) -> tuple[MasterLine, ...]:
    """The lines of some, in the order of their ids; who is gone has none."""
    r = t.Relationship
    query = select(r.id, r.name, r.kind, r.standing, r.health, r.pinned).where(r.trashed.is_(None))
    if len(some) <= _MOST_IDS:
        query = query.where(r.id.in_(some))
    rows = {row.id: row for row in reader.connection.execute(query)}
    rhythms, last = people.rhythms(reader, some), contacts.last(reader, some)
    been = contacts.been(reader, last, today)
    steps, counts = people.open_steps(reader, some), _counts(reader, some, today)
    made = []
    for one in some:
        if (row := rows.get(one)) is None:
            continue
        meant = rhythms.get(one, Meant())
        step = steps.get(one, (None, None))[1]
        mine, theirs = counts[one, Side.ME], counts[one, Side.THEM]
        due = meant.due(last.get(one), today)
        made.append(MasterLine(*row, meant.every_days, been.get(one), due, step, mine, theirs))
    return tuple(made)


def listed(reader: Reader, today: dt.date, who: Who = EVERYONE) -> tuple[MasterLine, ...]:
    """All lines at once, where nobody waits for them."""
    return lines(reader, ids(reader, who), today)


def tally(reader: Reader) -> Tally:
    """How many there are of each."""
    r = t.Relationship
    query = select(r.kind, r.standing, func.count()).where(r.trashed.is_(None))
    rows = reader.connection.execute(query.group_by(r.kind, r.standing))
    groups = Counter({(kind, standing): count for kind, standing, count in rows})
    repairs = select(func.count()).where(r.trashed.is_(None), r.id.in_(_in_repair()))
    return Tally(groups, reader.value(repairs) or 0)


def _in_repair() -> Select[int]:
    r = t.Repair
    return select(r.relationship_id).where(r.state == RepairState.OPEN, r.trashed.is_(None))


def _counts(
    reader: Reader, some: Sequence[int], today: dt.date
) -> defaultdict[tuple[int, Side], int]:
    c = t.Contribution
    query = (
        select(c.relationship_id, c.side, func.count())
        .where(c.trashed.is_(None), c.day >= today.replace(month=1, day=1))
        .group_by(c.relationship_id, c.side)
    )
    if len(some) <= _MOST_IDS:
        query = query.where(c.relationship_id.in_(some))
    found: defaultdict[tuple[int, Side], int] = defaultdict(int)
    for person, side, count in reader.connection.execute(query):
        found[person, side] = count
    return found
