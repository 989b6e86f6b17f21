"""What belongs to entries in other tables, read for many at once: people, tags, and what came."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, literal_column, select

from relnotes.domain.kinds import PromiseState, Side
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, among

_HARDLY: ColumnElement[float] = literal_column("0.0001")
"""Most contributions came of no entry: SQLite takes them for one, and would look through all."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone an entry is about."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an entry: a contribution or a promise of a side."""

    kind: str
    id: int
    side: Side
    what: str
    done: bool


def people(reader: Reader, ids: Sequence[int]) -> defaultdict[int, list[Person]]:
    """Whom each is about."""
    p, r = t.EntryPerson, t.Relationship
    found: defaultdict[int, list[Person]] = defaultdict(list)
    query = (
        select(p.entry_id, r.id, r.name)
        .join(r, r.id == p.relationship_id)
        .where(p.entry_id.in_(among(ids)))
        .order_by(p.id)
    )
    for entry, person, name in reader.connection.execute(query):
        found[entry].append(Person(person, name))
    return found


def tags(reader: Reader, ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """The tags of each."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    query = (
        select(t.EntryTag.entry_id, t.Tag.name)
        .join(t.Tag, t.Tag.id == t.EntryTag.tag_id)
        .where(t.EntryTag.entry_id.in_(among(ids)))
        .order_by(t.Tag.name)
    )
    for entry, name in reader.connection.execute(query):
        found[entry].append(name)
    return found


def outcomes(reader: Reader, ids: Sequence[int]) -> defaultdict[int | None, list[Outcome]]:
    """The contributions, then the promises, that came of each."""
    found: defaultdict[int | None, list[Outcome]] = defaultdict(list)
    c, p = t.Contribution, t.Promise
    brought = select(c.entry_id, c.id, c.side, c.what, c.acknowledged_day.is_not(None)).where(
        func.likelihood(c.entry_id.in_(among(ids)), _HARDLY), c.trashed.is_(None)
    )
    for entry, one, side, what, done in reader.connection.execute(brought.order_by(c.id)):
        found[entry].append(Outcome("contribution", one, side, what, bool(done)))
    promised = select(p.entry_id, p.id, p.side, p.what, p.state != PromiseState.OPEN).where(
        p.entry_id.in_(among(ids)), p.trashed.is_(None)
    )
    for entry, one, side, what, done in reader.connection.execute(promised.order_by(p.id)):
        found[entry].append(Outcome("promise", one, side, what, bool(done)))
    return found
