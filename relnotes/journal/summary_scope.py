"""Whom a summary is about: by a role of mine, a tag, or a house with its people."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain.kinds import Counterpart, RelationshipKind, Side, SummaryKind
from relnotes.domain.summary_lines import Contribution
from relnotes.domain.summary_plan import About, Scope
from relnotes.journal import tables as t
from relnotes.journal.access import Reader


@dataclass(frozen=True, slots=True)
class Offered:
    """What a summary can be about besides people by name: words, and houses by their ids."""

    roles: tuple[str, ...]
    tags: tuple[str, ...]
    organisations: tuple[tuple[int, str], ...]


def offered(reader: Reader) -> Offered:
    """The roles of mine, the tags of people, and the houses that there are."""
    k, r = t.Role, t.Relationship
    roles = (
        select(k.name)
        .join(r, r.id == k.relationship_id)
        .where(k.side == Side.ME, k.trashed.is_(None), r.trashed.is_(None))
        .group_by(func.lower(k.name))
        .order_by(func.lower(k.name))
    )
    tagged = select(t.RelationshipTag.tag_id)
    tags = select(t.Tag.name).where(t.Tag.id.in_(tagged)).order_by(func.lower(t.Tag.name))
    houses = (
        select(r.id, r.name)
        .where(r.trashed.is_(None), r.counterpart != Counterpart.PERSON)
        .order_by(func.lower(r.name))
    )
    found = reader.pairs(houses)
    return Offered(reader.values(roles), reader.values(tags), tuple(found.items()))


def people(reader: Reader, about: About) -> tuple[int, ...]:
    """The relationships that it is about now, whoever came to them since it was planned."""
    if about.scope is Scope.PEOPLE:
        return about.people
    if about.scope is Scope.ORGANISATION:
        m = t.Member
        inside = select(m.person_id).where(
            m.organisation_id.in_(about.people), m.person_id.is_not(None)
        )
        within = [one for one in reader.values(inside.order_by(m.id)) if one is not None]
        return _here(reader, (*about.people, *within))
    if about.scope is Scope.TAG:
        link = t.RelationshipTag
        query = (
            select(link.relationship_id)
            .join(t.Tag, t.Tag.id == link.tag_id)
            .where(func.lower(t.Tag.name) == about.word.lower())
        )
        return _here(reader, reader.values(query))
    return _here(reader, tuple(times(reader, about.word)))


_USUAL = {
    RelationshipKind.MENTEE: SummaryKind.MENTORING,
    RelationshipKind.MENTOR: SummaryKind.MENTORING,
    RelationshipKind.CLIENT: SummaryKind.CONTRACT,
    RelationshipKind.SUPPLIER: SummaryKind.CONTRACT,
    RelationshipKind.MANAGER: SummaryKind.APPRAISAL,
    RelationshipKind.REPORT: SummaryKind.APPRAISAL,
}


def usual_kind(reader: Reader, people_ids: Sequence[int]) -> SummaryKind | None:
    """The kind of summary that these people get as a rule; None where they differ."""
    r = t.Relationship
    kinds = set(reader.values(select(r.kind).where(r.id.in_(people_ids))))
    usual = {_USUAL.get(RelationshipKind(kind)) for kind in kinds}
    return usual.pop() if len(usual) == 1 else None


def times(reader: Reader, role: str) -> dict[int, list[tuple[dt.date, dt.date]]]:
    """When I was in a role, by relationship."""
    k = t.Role
    query = select(k.relationship_id, k.since, k.until).where(
        k.side == Side.ME, k.trashed.is_(None), func.lower(k.name) == role.lower()
    )
    found: dict[int, list[tuple[dt.date, dt.date]]] = {}
    for person, since, until in reader.connection.execute(query.order_by(k.id)):
        found.setdefault(person, []).append((since or dt.date.min, until or dt.date.max))
    return found


def within(reader: Reader, lines: tuple[Contribution, ...], role: str) -> tuple[Contribution, ...]:
    """Those of the time in which I was in the role, unless their entry says I was in another."""
    c, e = t.Contribution, t.Entry
    query = (
        select(c.id, c.relationship_id, e.my_role)
        .join(e, e.id == c.entry_id, isouter=True)
        .where(c.id.in_([line.id for line in lines]))
    )
    rows = {row.id: row for row in reader.connection.execute(query)}
    spans = times(reader, role)
    return tuple(
        line
        for line in lines
        if (rows[line.id].my_role or role).lower() == role.lower()
        and any(since <= line.day <= until for since, until in spans[rows[line.id].relationship_id])
    )


def _here(reader: Reader, ids: tuple[int, ...]) -> tuple[int, ...]:
    """Those who are not in the trash, by name, a house before its people."""
    r = t.Relationship
    query = select(r.id).where(r.id.in_(ids), r.trashed.is_(None))
    person = r.counterpart == Counterpart.PERSON
    return reader.values(query.order_by(person, func.lower(r.name), r.id))
