"""What is only assumed and not asked yet, of one relationship or of all that are lived."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVarTuple

from sqlalchemy import Select, func, select

from relnotes.domain import asking, today
from relnotes.domain.asking import Manner
from relnotes.domain.day import Kind
from relnotes.domain.kinds import (
    RelationshipKind,
    RepairState,
    Side,
    StakeKind,
    StakeSource,
    StakeState,
    Standing,
    TermKind,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

Ts = TypeVarTuple("Ts")
_OPEN = (StakeState.OPEN, StakeState.AT_RISK, StakeState.UNMET)
_HELPS = ("comfort",)
"""The answers of the tab About that tell how someone likes to be spoken to."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A stake that nobody spoke of yet; `manners` are the ways to ask, the best first."""

    id: int
    relationship_id: int
    name: str
    side: Side
    kind: StakeKind
    what: str
    since: dt.date
    after: dt.date | None
    manners: tuple[Manner, ...] = ()


def waiting(
    reader: Reader, day: dt.date, *people: int, kind: RelationshipKind | None = None
) -> tuple[Guess, ...]:
    """What to ask, person by person; without one named, nobody who rests or is let alone.

    Guesses that were put off come at the end of their person's, so that they can be seen.
    """
    s, r = t.Stake, t.Relationship
    columns = select(s.id, r.id, r.name, s.side, s.kind, s.what, s.since, s.ask_after)
    query = _guessed(reader, columns, people, kind)
    order = (func.lower(r.name), r.id, s.side.desc(), func.coalesce(s.ask_after, day) > day)
    rows = reader.connection.execute(query.order_by(*order, s.since, s.id)).all()
    ways = _manners(reader, {row[1] for row in rows})
    return tuple(Guess(*row, manners=ways[row[1]]) for row in rows)


def count(reader: Reader, *people: int, kind: RelationshipKind | None = None) -> int:
    """How much is only assumed, put off or not."""
    query = _guessed(reader, select(func.count(t.Stake.id)), people, kind)
    return reader.value(query) or 0


def one(reader: Reader, stake_id: int, day: dt.date) -> Guess | None:
    """One guess, or nothing where it is none any more."""
    whose = reader.value(select(t.Stake.relationship_id).where(t.Stake.id == stake_id))
    found = waiting(reader, day, whose) if whose is not None else ()
    return next((guess for guess in found if guess.id == stake_id), None)


def _guessed(
    reader: Reader, query: Select[*Ts], people: tuple[int, ...], kind: RelationshipKind | None
) -> Select[*Ts]:
    s, r = t.Stake, t.Relationship
    query = query.join(r, r.id == s.relationship_id).where(
        s.source == StakeSource.ASSUMED,
        s.state.in_(_OPEN),
        s.trashed.is_(None),
        r.trashed.is_(None),
    )
    if kind is not None:
        query = query.where(r.kind == kind)
    if people:
        return query.where(r.id.in_(people))
    return query.where(r.standing == Standing.ACTIVE, r.id.not_in(_muted(reader)))


def _muted(reader: Reader) -> list[int]:
    """Whom a repair keeps questions from."""
    p = t.Repair
    query = select(p.relationship_id, p.step).where(
        p.state == RepairState.OPEN, p.trashed.is_(None)
    )
    return [who for who, step in reader.connection.execute(query) if today.mutes(step, Kind.ASK)]


def _manners(reader: Reader, ids: Collection[int]) -> dict[int, tuple[Manner, ...]]:
    """How each likes to be asked, by what the user noted of them."""
    notes: defaultdict[int, list[str]] = defaultdict(list)
    channels: defaultdict[int, list[str]] = defaultdict(list)
    r, a, g = t.Relationship, t.AboutAnswer, t.RelationshipTag
    for query in (
        select(r.id, r.about).where(r.id.in_(ids)),
        select(a.relationship_id, a.answer).where(
            a.relationship_id.in_(ids), a.question.in_(_HELPS)
        ),
        select(g.relationship_id, t.Tag.name)
        .join(t.Tag, t.Tag.id == g.tag_id)
        .where(g.relationship_id.in_(ids)),
    ):
        for who, text in reader.connection.execute(query):
            notes[who].append(text)
    terms = select(t.Term.relationship_id, t.Term.kind, t.Term.text)
    for who, kind, text in reader.connection.execute(terms.where(t.Term.relationship_id.in_(ids))):
        if kind is not TermKind.NEVER:
            (channels if kind is TermKind.CHANNEL else notes)[who].append(text)
    return {one: asking.manners(notes[one], channels[one]) for one in ids}
