"""Relationships: who is here, how to reach them, and how it stands."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import ColumnElement, SQLColumnExpression, func, or_, select

from relnotes.domain.folding import fold
from relnotes.domain.kinds import (
    MENTORINGS,
    Counterpart,
    Health,
    RelationshipKind,
    RepairState,
    RepairStep,
    Side,
    Standing,
)
from relnotes.domain.problem import Code, Problem
from relnotes.domain.rhythm import Due, Meant
from relnotes.journal import contacts, tiers
from relnotes.journal import tables as t
from relnotes.journal.access import Reader


@dataclass(frozen=True, slots=True)
class Name:
    """Someone to choose or to open."""

    id: int
    name: str
    kind: RelationshipKind


@dataclass(frozen=True, slots=True)
class Felt:
    """How warm an entry was, from 1 to 5."""

    id: int
    day: dt.date
    title: str
    warmth: int


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
    due: Due | None
    repair_id: int | None
    repair_step: RepairStep | None
    warmth: tuple[Felt, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are, for the side bar."""

    relationships: int
    mentorings: int
    open_repairs: int


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
    """How many relationships there are, how many of them mentorings, and how many open repairs."""
    r = t.Relationship
    mentored = func.count().filter(r.kind.in_(MENTORINGS))
    people = reader.connection.execute(select(func.count(), mentored).where(r.trashed.is_(None)))
    repairs = select(func.count()).where(
        t.Repair.trashed.is_(None), t.Repair.state == RepairState.OPEN
    )
    return Counts(*people.one(), reader.value(repairs) or 0)


def found(reader: Reader, name: str) -> Name:
    """The one relationship that a name means, or an id where nobody is called so.

    `Problem` names the nearest where none does, and namesakes with the ids that tell them apart.
    """
    everyone = names(reader)
    numbered = [one for one in everyone if str(one.id) == name.strip()]
    if numbered and not _fitting(everyone, name):
        return numbered[0]
    return meant(everyone, name, with_ids=True)


def meant(everyone: Sequence[Name], name: str, *, with_ids: bool = False) -> Name:
    """Whom a name means: the one called so, else the one whose words begin so.

    Raises `Problem` that names the nearest where none or several fit.
    """
    alike = _fitting(everyone, name)
    if len(alike) == 1:
        return alike[0]
    if alike:
        shown = alike[:5]
        told_apart = with_ids and len({one.name for one in shown}) < len(shown)
        several = ", ".join(f"{one.name} ({one.id})" if told_apart else one.name for one in shown)
        raise Problem(Code.SEVERAL_PEOPLE, field="people", name=name, nearest=several)
    nearest = ", ".join(one.name for one in nearest_names(everyone, name))
    raise Problem(Code.NO_SUCH_PERSON, field="people", name=name, nearest=nearest)


def _fitting(everyone: Sequence[Name], name: str) -> list[Name]:
    wanted = fold(name).strip()
    same = [one for one in everyone if fold(one.name) == wanted]
    return same or [one for one in everyone if wanted and _begins(fold(one.name), wanted)]


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
    meant = rhythms(reader, [relationship_id]).get(relationship_id, Meant())
    last = contacts.last(reader, [relationship_id])
    repair_id, step = open_steps(reader, [relationship_id]).get(relationship_id, (None, None))
    return Header(
        *row,
        my_roles=tuple(roles[Side.ME]),
        their_roles=tuple(roles[Side.THEM]),
        every_days=meant.every_days,
        last_contact=contacts.been(reader, last, today).get(relationship_id),
        due=meant.due(last.get(relationship_id), today),
        repair_id=repair_id,
        repair_step=step,
        warmth=_warmth(reader, relationship_id),
    )


def name_of(reader: Reader, relationship_id: int) -> str:
    """What a counterpart is called."""
    r = t.Relationship
    return reader.row(str, select(r.name).where(r.id == relationship_id, r.trashed.is_(None)))


def called(reader: Reader, ids: Sequence[int]) -> dict[int, str]:
    """The names of those of them who are here, in the order given."""
    r = t.Relationship
    known = reader.pairs(select(r.id, r.name).where(_among(r.id, ids), r.trashed.is_(None)))
    return {one: known[one] for one in ids if one in known}


def is_here(reader: Reader, relationship_id: int) -> bool:
    """Whether there is such a relationship, and not in the trash."""
    r = t.Relationship
    query = select(r.id).where(r.id == relationship_id, r.trashed.is_(None))
    return reader.value(query) is not None


def rhythms(reader: Reader, ids: Sequence[int]) -> dict[int, Meant]:
    """How often I mean to be in touch, put off until when, and what is agreed on, of some."""
    r, b = t.Relationship, t.Rhythm
    query = tiers.with_rhythm(select(r.id, tiers.every(), b.snoozed_until, b.booked_day))
    rows = reader.connection.execute(query.where(_among(r.id, ids)))
    return {
        person: Meant(every_days, snoozed, booked) for person, every_days, snoozed, booked in rows
    }


def open_steps(reader: Reader, ids: Sequence[int]) -> dict[int, tuple[int, RepairStep]]:
    """The open repair and its step, of those of some who have one."""
    r = t.Repair
    query = select(r.relationship_id, r.id, r.step).where(
        r.state == RepairState.OPEN, r.trashed.is_(None), _among(r.relationship_id, ids)
    )
    return {
        person: (repair_id, step) for person, repair_id, step in reader.connection.execute(query)
    }


def _begins(name: str, wanted: str) -> bool:
    """Whether each word of `wanted` begins a word of the name."""
    return all(any(part.startswith(word) for part in name.split()) for word in wanted.split())


def _among(column: SQLColumnExpression[int], ids: Sequence[int]) -> ColumnElement[bool]:
    """Which rows; all of them where there are more ids than a statement takes."""
    return column.in_(ids) if len(ids) <= 1_000 else column.is_not(None)


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


def _warmth(reader: Reader, relationship_id: int, most: int = 12) -> tuple[Felt, ...]:
    e, p = t.Entry, t.EntryPerson
    query = (
        select(e.id, e.day, e.title, e.warmth)
        .join(p, p.entry_id == e.id)
        .where(p.relationship_id == relationship_id, e.trashed.is_(None), e.warmth.is_not(None))
        .order_by(e.day.desc(), e.id.desc())
        .limit(most)
    )
    return reader.rows(Felt, query)[::-1]
