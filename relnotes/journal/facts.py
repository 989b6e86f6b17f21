"""What names and reaches counterparts, of many at once, for files that leave."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from relnotes.domain.kinds import Counterpart, RelationshipKind
from relnotes.domain.people import Detail, OccasionDraft
from relnotes.journal import attachments, leaving, origins
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Wanted


@dataclass(frozen=True, slots=True)
class Tied:
    """Somebody whom a counterpart is connected with, and what they are to them."""

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Facts:
    """A counterpart without what happened; `changed` is ISO, in UTC."""

    id: int
    uid: str
    changed: str
    name: str
    counterpart: Counterpart
    kind: RelationshipKind
    about: str
    tags: tuple[str, ...] = ()
    details: tuple[Detail, ...] = ()
    occasions: tuple[OccasionDraft, ...] = ()
    ties: tuple[Tied, ...] = ()
    photo: bytes | None = None


def facts(reader: Reader, wanted: Wanted) -> Iterator[Facts]:
    """Everybody who leaves, by name; a picture is read when its owner's turn comes."""
    r, beside = t.Relationship, _Beside(reader, wanted)
    created = dict(_raw(reader, "created"))
    changed = dict(_raw(reader, "changed"))
    known = {row.id: row for row in reader.connection.execute(
        select(r.id, r.name, r.counterpart, r.kind, r.about, r.photo_id)
    )}  # fmt: skip
    for person in leaving.people(reader, wanted):
        row = known[person]
        yield Facts(
            person,
            origins.uid("relationship", person, created[person]),
            changed[person],
            row.name,
            row.counterpart,
            row.kind,
            row.about,
            tags=tuple(name for (name,) in beside.tags[person]),
            details=tuple(Detail(*one) for one in beside.details[person]),
            occasions=tuple(OccasionDraft(*one) for one in beside.occasions[person]),
            ties=tuple(beside.ties(person)),
            photo=attachments.photo(reader, person) if row.photo_id is not None else None,
        )


class _Beside:
    """What other tables hold of all who leave, by whom it belongs to."""

    def __init__(self, reader: Reader, wanted: Wanted) -> None:
        d, o, r = t.ContactDetail, t.Occasion, t.Relationship
        link, c, m = t.RelationshipTag, t.Connection, t.Member
        other = select(r.name).where(r.id == c.other_id, r.trashed.is_(None)).scalar_subquery()
        inside = select(r.name).where(r.id == m.person_id, r.trashed.is_(None)).scalar_subquery()
        details = select(d.relationship_id, d.kind, d.value, d.label).order_by(d.position)
        occasions = select(o.relationship_id, o.label, o.value).order_by(o.id)
        tags = select(link.relationship_id, t.Tag.name).join(t.Tag, t.Tag.id == link.tag_id)
        connections = select(c.relationship_id, c.kind, other).order_by(c.id)
        members = select(m.organisation_id, m.name, inside).order_by(m.id)
        self.details = _by(reader, wanted, details)
        self.occasions = _by(reader, wanted, occasions)
        self.tags = _by(reader, wanted, tags)
        self._connections = _by(reader, wanted, connections)
        self._members = _by(reader, wanted, members)

    def ties(self, person: int) -> Iterator[Tied]:
        """With whom somebody is connected, and who belongs to them."""
        for kind, name in self._connections[person]:
            if name:
                yield Tied(kind, name)
        for name, here in self._members[person]:
            if here or name:
                yield Tied("member", here or name)


def _by(
    reader: Reader, wanted: Wanted, query: Select[*tuple[Any, ...]]
) -> defaultdict[int, list[tuple[Any, ...]]]:
    """The rows of a query by whom they belong to, which is the first of their columns."""
    if wanted.people:
        query = query.where(query.selected_columns[0].in_(wanted.people))
    found: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for person, *values in reader.connection.execute(query):
        found[person].append(tuple(values))
    return found


def _raw(reader: Reader, column: str) -> Iterator[tuple[int, str]]:
    """A column of the house as the file keeps it."""
    rows = reader.connection.exec_driver_sql(f"SELECT id, {column} FROM relationship")
    return ((row_id, text) for row_id, text in rows)
