"""Relationships: who is here, how to reach them, and how it stands."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import ColumnElement, SQLColumnExpression, func, or_, select

from relnotes.domain import rhythm
from relnotes.domain.folding import fold
from relnotes.domain.happenings import NO_CONTACT
from relnotes.domain.kinds import (
    Counterpart,
    EntryKind,
    Health,
    RelationshipKind,
    RepairState,
    RepairStep,
    Side,
    Standing,
)
from relnotes.domain.problem import Code, Problem
from relnotes.journal import tables as t
from relnotes.journal.access import Reader


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
    due: rhythm.Due | None
    repair_step: RepairStep | None
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Name:
    """Someone to choose or to open."""

    id: int
    name: str
    kind: RelationshipKind


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a relationship's page."""

    id: int
    name: str
    counterpart: Counterpart
    kind: RelationshipKind
    standing: Standing
    health: Health
    health_reason: str
    pinned: bool
    my_roles: tuple[str, ...]
    their_roles: tuple[str, ...]
    every_days: int | None
    last_contact: dt.date | None
    due: rhythm.Due | None
    repair_id: int | None
    repair_step: RepairStep | None
    warmth: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are, for the side bar."""

    relationships: int
    open_repairs: int


def listed(
    reader: Reader,
    today: dt.date,
    *,
    standing: Standing | None = None,
    kinds: Sequence[RelationshipKind] = (),
    after: str | None = None,
    limit: int | None = None,
) -> tuple[MasterLine, ...]:
    """The master list by name; `after` is the name of the last row that is there already."""
    r = t.Relationship
    query = select(r.id, r.name, r.kind, r.standing, r.health, r.pinned).where(r.trashed.is_(None))
    if standing is not None:
        query = query.where(r.standing == standing)
    if kinds:
        query = query.where(r.kind.in_(kinds))
    if after is not None:
        query = query.where(func.lower(r.name) > after.lower())
    rows = reader.connection.execute(query.order_by(func.lower(r.name), r.id).limit(limit)).all()
    ids = [row.id for row in rows]
    rhythms, last, steps = _rhythms(reader, ids), last_contacts(reader, ids), _steps(reader, ids)
    counts = _counts(reader, ids, today.replace(month=1, day=1))
    lines = []
    for row in rows:
        every, snoozed = rhythms.get(row.id, (None, None))
        day = last.get(row.id)
        due = rhythm.due(day, every, today=today, snoozed_until=snoozed)
        mine, theirs = counts[row.id, Side.ME], counts[row.id, Side.THEM]
        step = steps.get(row.id, (None, None))[1]
        lines.append(MasterLine(*row, every, day, due, step, mine, theirs))
    return tuple(lines)


def names(reader: Reader) -> tuple[Name, ...]:
    """Everyone, by name."""
    r = t.Relationship
    query = select(r.id, r.name, r.kind).where(r.trashed.is_(None))
    return reader.rows(Name, query.order_by(func.lower(r.name), r.id))


def pinned(reader: Reader) -> tuple[Name, ...]:
    """Who is pinned to the side bar."""
    r = t.Relationship
    query = select(r.id, r.name, r.kind).where(r.trashed.is_(None), r.pinned)
    return reader.rows(Name, query.order_by(func.lower(r.name), r.id))


def counts(reader: Reader) -> Counts:
    """How many relationships and open repairs there are."""
    people = select(func.count()).where(t.Relationship.trashed.is_(None))
    repairs = select(func.count()).where(
        t.Repair.trashed.is_(None), t.Repair.state == RepairState.OPEN
    )
    return Counts(reader.value(people) or 0, reader.value(repairs) or 0)


def found(reader: Reader, name: str) -> Name:
    """The one relationship that a name means; `Problem` names the nearest where none does."""
    return meant(names(reader), name)


def meant(everyone: Sequence[Name], name: str) -> Name:
    """Whom a name means: the one called so, else the one whose words begin so.

    Raises `Problem` that names the nearest where none or several fit.
    """
    wanted = fold(name).strip()
    same = [one for one in everyone if fold(one.name) == wanted]
    alike = same or [one for one in everyone if wanted and _begins(fold(one.name), wanted)]
    if len(alike) == 1:
        return alike[0]
    if alike:
        several = ", ".join(one.name for one in alike[:5])
        raise Problem(Code.SEVERAL_PEOPLE, field="people", name=name, nearest=several)
    nearest = ", ".join(one.name for one in nearest_names(everyone, name))
    raise Problem(Code.NO_SUCH_PERSON, field="people", name=name, nearest=nearest)


def nearest_names(everyone: Iterable[Name], name: str, most: int = 3) -> list[Name]:
    """Whom a mistyped name may mean, nearest first."""
    from difflib import SequenceMatcher

    wanted = fold(name)

    def likeness(one: Name) -> float:
        whole = fold(one.name)
        return max(SequenceMatcher(None, wanted, part).ratio() for part in [whole, *whole.split()])

    ranked = sorted(((likeness(one), one) for one in everyone), key=lambda pair: -pair[0])
    return [one for score, one in ranked[:most] if score >= 0.5]


def alike(everyone: Iterable[tuple[str, Name]], typed: str, most: int = 8) -> list[Name]:
    """Whose name has words that begin as what is typed does; names come with their folded form."""
    wanted = fold(typed)
    if not wanted.strip():
        return []
    return list(islice((one for folded, one in everyone if _begins(folded, wanted)), most))


def header(reader: Reader, relationship_id: int, today: dt.date) -> Header:
    """The head of a relationship's page."""
    r = t.Relationship
    query = select(
        r.id, r.name, r.counterpart, r.kind, r.standing, r.health, r.health_reason, r.pinned
    ).where(r.id == relationship_id, r.trashed.is_(None))
    row = reader.connection.execute(query).first()
    if row is None:
        raise Problem(Code.GONE)
    roles = _current_roles(reader, relationship_id, today)
    every, snoozed = _rhythms(reader, [relationship_id]).get(relationship_id, (None, None))
    last = last_contacts(reader, [relationship_id]).get(relationship_id)
    due = rhythm.due(last, every, today=today, snoozed_until=snoozed)
    repair_id, step = _steps(reader, [relationship_id]).get(relationship_id, (None, None))
    return Header(
        *row,
        my_roles=tuple(roles[Side.ME]),
        their_roles=tuple(roles[Side.THEM]),
        every_days=every,
        last_contact=last,
        due=due,
        repair_id=repair_id,
        repair_step=step,
        warmth=_warmth(reader, relationship_id),
    )


def last_contacts(reader: Reader, ids: Sequence[int]) -> dict[int, dt.date]:
    """When there was contact last; a back-dated entry never moves it back."""
    e, p = t.Entry, t.EntryPerson
    query = (
        select(p.relationship_id, func.max(e.day))
        .join(e, e.id == p.entry_id)
        .where(_among(p.relationship_id, ids), e.trashed.is_(None), _is_contact(e.kind))
        .group_by(p.relationship_id)
    )
    return {person: _day(day) for person, day in reader.connection.execute(query)}


def name_of(reader: Reader, relationship_id: int) -> str:
    """What a counterpart is called."""
    r = t.Relationship
    return reader.row(str, select(r.name).where(r.id == relationship_id, r.trashed.is_(None)))


def _begins(name: str, wanted: str) -> bool:
    """Whether each word of `wanted` begins a word of the name."""
    return all(any(part.startswith(word) for part in name.split()) for word in wanted.split())


def _among(column: SQLColumnExpression[int], ids: Sequence[int]) -> ColumnElement[bool]:
    """Which rows; all of them where there are more ids than a statement takes."""
    return column.in_(ids) if len(ids) <= 1_000 else column.is_not(None)


def _is_contact(kind: SQLColumnExpression[EntryKind]) -> ColumnElement[bool]:
    return kind.not_in(sorted(NO_CONTACT))


def _day(value: dt.date | str) -> dt.date:
    """`max()` of dates comes back as the text that SQLite keeps."""
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)


def _rhythms(reader: Reader, ids: Sequence[int]) -> dict[int, tuple[int | None, dt.date | None]]:
    query = select(t.Rhythm.relationship_id, t.Rhythm.every_days, t.Rhythm.snoozed_until)
    rows = reader.connection.execute(query.where(_among(t.Rhythm.relationship_id, ids)))
    return {person: (every, snoozed) for person, every, snoozed in rows}


def _steps(reader: Reader, ids: Sequence[int]) -> dict[int, tuple[int, RepairStep]]:
    r = t.Repair
    query = select(r.relationship_id, r.id, r.step).where(
        r.state == RepairState.OPEN, r.trashed.is_(None), _among(r.relationship_id, ids)
    )
    return {
        person: (repair_id, step) for person, repair_id, step in reader.connection.execute(query)
    }


def _counts(
    reader: Reader, ids: Sequence[int], since: dt.date
) -> defaultdict[tuple[int, Side], int]:
    c = t.Contribution
    query = (
        select(c.relationship_id, c.side, func.count())
        .where(_among(c.relationship_id, ids), c.trashed.is_(None), c.day >= since)
        .group_by(c.relationship_id, c.side)
    )
    found: defaultdict[tuple[int, Side], int] = defaultdict(int)
    for person, side, count in reader.connection.execute(query):
        found[person, side] = count
    return found


def _current_roles(reader: Reader, relationship_id: int, today: dt.date) -> dict[Side, list[str]]:
    r = t.Role
    query = select(r.side, r.name).where(
        r.relationship_id == relationship_id,
        r.trashed.is_(None),
        or_(r.until.is_(None), r.until >= today),
    )
    found: dict[Side, list[str]] = {Side.ME: [], Side.THEM: []}
    for side, name in reader.connection.execute(query.order_by(r.since, r.id)):
        found[side].append(name)
    return found


def _warmth(reader: Reader, relationship_id: int, most: int = 12) -> tuple[int, ...]:
    e, p = t.Entry, t.EntryPerson
    query = (
        select(e.warmth)
        .join(p, p.entry_id == e.id)
        .where(p.relationship_id == relationship_id, e.trashed.is_(None), e.warmth.is_not(None))
        .order_by(e.day.desc(), e.id.desc())
        .limit(most)
    )
    return tuple(reversed([value for value in reader.values(query) if value is not None]))
