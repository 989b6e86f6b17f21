"""The whole circle: who is here, how it moves, which roles are played. Few statements, any size."""

import datetime as dt
from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, func, or_, select

from relnotes.domain import circle
from relnotes.domain.kinds import Health, RelationshipKind, Side, Standing
from relnotes.journal import day_facts, roster, today
from relnotes.journal import tables as t
from relnotes.journal.access import Reader


class Facet(StrEnum):
    """By what the circle is told apart."""

    STANDING = "standing"
    KIND = "kind"
    HEALTH = "health"
    INSIDE = "inside"
    TIER = "tier"


Value = RelationshipKind | Standing | Health | bool | int | None


@dataclass(frozen=True, slots=True)
class Part:
    """Those of the circle who have one thing in common; all but the ended unless it is that."""

    facet: Facet
    value: Value


@dataclass(frozen=True, slots=True)
class Circle:
    """How many there are of each part, and with how many I mean to be in touch."""

    parts: Mapping[Part, int]
    total: int
    active: int

    def of(self, facet: Facet) -> tuple[tuple[Part, int], ...]:
        """The parts that somebody is in, in the order of their vocabulary."""
        return tuple((part, count) for part, count in self.parts.items() if part.facet is facet)


@dataclass(frozen=True, slots=True)
class Moving:
    """Somebody with whom it is quieter or livelier than it was, or who has a reading of mine."""

    id: int
    name: str
    health: Health
    reason: str
    touch: circle.Touch | None


@dataclass(frozen=True, slots=True)
class Movement:
    """What I said myself, with its reason, and what the entries say; the latest contact first."""

    read: tuple[Moving, ...]
    slipping: tuple[Moving, ...]
    growing: tuple[Moving, ...]


@dataclass(frozen=True, slots=True)
class RoleAcross:
    """A role in how many relationships, of those in which this side has any role."""

    side: Side
    name: str
    count: int
    of: int


@dataclass(frozen=True, slots=True)
class Playing:
    """A relationship in which a role is played, and how many entries name it."""

    id: int
    name: str
    responsibilities: str
    since: dt.date | None
    entries: int


def here(reader: Reader) -> Circle:
    """Who is here, told apart in every way at once."""
    r = t.Relationship
    columns = (r.standing, r.kind, r.health, r.inside, r.tier)
    query = select(*columns, func.count()).where(r.trashed.is_(None)).group_by(*columns)
    found: Counter[Part] = Counter()
    for standing, kind, health, inside, tier, count in reader.connection.execute(query):
        values: tuple[Value, ...] = (standing, kind, health, inside, tier)
        for facet, value in zip(Facet, values, strict=True):
            if facet is Facet.STANDING or standing is not Standing.ENDED:
                found[Part(facet, value)] += count
    parts = {part: found[part] for part in sorted(found, key=_place)}
    total = sum(count for part, count in found.items() if part.facet is Facet.STANDING)
    return Circle(parts, total, today.circle(reader))


def people(reader: Reader, part: Part | None, day: dt.date, limit: int) -> "People":
    """Who is in a part, by name; the first so many of them."""
    r = t.Relationship
    query = select(r.id).where(r.trashed.is_(None))
    if part is not None:
        query = query.where(_is(part))
    ids = reader.values(query.order_by(func.lower(r.name), r.id))
    return People(part, roster.lines(reader, ids[:limit], day), len(ids))


@dataclass(frozen=True, slots=True)
class People:
    """The first lines of a part, and how many are in it."""

    part: Part | None
    lines: tuple[roster.MasterLine, ...]
    count: int


def movement(reader: Reader, day: dt.date) -> Movement:
    """Who slips and who grows, of those with whom it is lived now."""
    r, found = t.Relationship, _touches(day)
    may_move = or_(found.c.last <= day - circle.SILENT, found.c.lately >= circle.ENOUGH)
    query = (
        select(r.id, r.name, r.health, r.health_reason, *found.c[1:])
        .outerjoin(found, found.c.relationship_id == r.id)
        .where(*day_facts.here())
        .where(or_(r.health != Health.STEADY, and_(found.c.days >= circle.ENOUGH, may_move)))
    )
    people = reader.rows(_moving, query)
    ordered = sorted(people, key=_last, reverse=True)
    return Movement(
        tuple(one for one in ordered if one.health is not Health.STEADY),
        tuple(one for one in ordered if one.touch and circle.slips(one.touch, day)),
        tuple(one for one in ordered if one.touch and circle.grows(one.touch, day)),
    )


def _touches(day: dt.date) -> Subquery:
    """The days of contact with each that are looked at."""
    c = t.Contact
    lately = func.count(c.day.distinct()).filter(c.day > day - circle.LATELY)
    return (
        select(
            c.relationship_id,
            func.min(c.day).label("first"),
            func.max(c.day).label("last"),
            func.count(c.day.distinct()).label("days"),
            lately.label("lately"),
        )
        .where(c.day > day - circle.PAST, c.day <= day)
        .group_by(c.relationship_id)
        .subquery()
    )


def _moving(key: int, name: str, health: Health, reason: str, *touch: Any) -> Moving:
    met = circle.Touch(*touch) if touch[0] is not None else None
    return Moving(key, name, health, reason, met)


def roles(reader: Reader, day: dt.date) -> tuple[RoleAcross, ...]:
    """The roles of both sides that are played now, mine first, then the most widely played."""
    k = t.Role
    plays = _plays(day)
    called = func.min(k.name)
    people = func.count(k.relationship_id.distinct())
    source = select(k.side, people).join(t.Relationship, t.Relationship.id == k.relationship_id)
    totals = reader.pairs(source.where(plays).group_by(k.side))
    query = (
        select(k.side, called, people)
        .join(t.Relationship, t.Relationship.id == k.relationship_id)
        .where(plays)
        .group_by(k.side, func.lower(k.name))
        .order_by(k.side != Side.ME, people.desc(), func.lower(k.name))
    )
    return reader.rows(lambda side, name, n: RoleAcross(side, name, n, totals[side]), query)


def playing(reader: Reader, side: Side, name: str, day: dt.date) -> tuple[Playing, ...]:
    """Where a role is played, by name; entries tell only which role was mine."""
    k, r, e, p = t.Role, t.Relationship, t.Entry, t.EntryPerson
    proofs = (
        select(func.count())
        .select_from(p)
        .join(e, e.id == p.entry_id)
        .where(
            p.relationship_id == r.id,
            k.side == Side.ME,
            func.lower(e.my_role) == func.lower(k.name),
            e.trashed.is_(None),
        )
        .correlate(r, k)
        .scalar_subquery()
    )
    query = (
        select(r.id, r.name, func.max(k.responsibilities), func.min(k.since), proofs)
        .join(r, r.id == k.relationship_id)
        .where(_plays(day), k.side == side, func.lower(k.name) == func.lower(name))
        .group_by(r.id)
        .order_by(func.lower(r.name), r.id)
    )
    return reader.rows(Playing, query)


def _plays(day: dt.date) -> ColumnElement[bool]:
    k = t.Role
    return and_(k.trashed.is_(None), or_(k.until.is_(None), k.until >= day), *day_facts.here())


def _is(part: Part) -> ColumnElement[bool]:
    r = t.Relationship
    column = getattr(r, part.facet.value)
    same: ColumnElement[bool] = column.is_(None) if part.value is None else column == part.value
    return same if part.facet is Facet.STANDING else and_(same, r.standing != Standing.ENDED)


def _place(part: Part) -> tuple[Hashable, ...]:
    """Where a part stands: as its vocabulary has it, the nearest tier and the inside first."""
    order = list(Facet).index(part.facet)
    match part.value:
        case None:
            return (order, 99)
        case bool():
            return (order, int(not part.value))
        case int():
            return (order, part.value)
    return (order, list(type(part.value)).index(part.value))


def _last(one: Moving) -> dt.date:
    return one.touch.last if one.touch else dt.date.min
