"""What leaves the journal in files: whose records, of which days, and whether private ones too.

What lies in the trash stays, but for the archive, and so does what is private unless it is asked
for by name. A record that belongs to one which stays, stays with it.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    Table,
    and_,
    false,
    func,
    not_,
    or_,
    select,
    true,
)

from relnotes.domain.kinds import Confidence, RepairState
from relnotes.journal import belongs
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.purge import OWNING
from relnotes.journal.triggers import tracked

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to leave: of some people or of all, with a tag, from a day to a day.

    A period is about what has a day; roles, needs and contact details come whole.
    """

    people: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None
    private: bool = False
    trash: bool = False

    @property
    def everything(self) -> bool:
        """Whether nobody and nothing was chosen."""
        return not (self.people or self.tags)

    @property
    def whole(self) -> bool:
        """Whether nothing stays but what is private."""
        return self.everything and self.trash and self.since is None and self.until is None


WHOLE = Wanted(private=True, trash=True)
"""Everything there is."""

_OWN_DAY = {"repair": "opened_day"}


def people(reader: Reader, wanted: Wanted) -> tuple[int, ...]:
    """Who leaves, by name."""
    r = t.Relationship
    query = select(r.id).where(*leaving("relationship", wanted))
    return reader.values(query.order_by(func.lower(r.name), r.id))


def ids(reader: Reader, name: str, wanted: Wanted) -> frozenset[int]:
    """Which rows of a table leave."""
    return frozenset(reader.values(select(tracked()[name].c.id).where(*leaving(name, wanted))))


def held_back(reader: Reader, wanted: Wanted) -> int:
    """How many private records stay that would have left otherwise, sealed words among them."""
    if wanted.private:
        return 0
    found = 0
    for table in tracked().values():
        secret = _secret(table)
        if secret is not None:
            query = select(func.count()).select_from(table)
            found += reader.value(query.where(secret, *_chosen(table, wanted))) or 0
    return found


def _secret(table: Table) -> Condition | None:
    if "confidence" in table.c:
        return table.c.confidence != Confidence.OPEN
    if table.name == "repair":
        return and_(sealed(), t.Repair.their_part != "")
    return None


def sealed() -> Condition:
    """Whether what I noted of their part in a repair is not to be read: until it is closed."""
    return t.Repair.state != RepairState.CLOSED


def leaving(name: str, wanted: Wanted) -> list[Condition]:
    """What a row of a table must be to leave."""
    table = tracked()[name]
    found = _chosen(table, wanted)
    return found if wanted.private else [*found, *map(not_, of_private(table))]


def of_private(table: Table) -> Iterator[Condition]:
    """Each way in which a row is private, or hangs on what is."""
    if "confidence" in table.c:
        yield table.c.confidence != Confidence.OPEN
    for key in table.foreign_keys:
        column, other = key.parent, key.column.table
        if cannot_be_without(column):
            ways = list(of_private(other))
        else:
            ways = [other.c.confidence != Confidence.OPEN] if "confidence" in other.c else []
        if ways:
            private = select(other.c.id).where(or_(*ways))
            yield and_(column.is_not(None), column.in_(private))


def cannot_be_without(column: Column[Any]) -> bool:
    """Whether a row means nothing, or another thing, without what this column of it names."""
    return not column.nullable or (column.table.name, column.name) in OWNING


def _chosen(table: Table, wanted: Wanted) -> list[Condition]:
    """Whether a row is of the people, the tag and the days that were chosen."""
    name = table.name
    found: list[Condition] = []
    if wanted.whole:
        return found
    if "trashed" in table.c and not wanted.trash:
        found.append(table.c.trashed.is_(None))
    day = table.c.get(_OWN_DAY.get(name, "day"))
    if day is not None and wanted.since is not None:
        found.append(day >= wanted.since)
    if day is not None and wanted.until is not None:
        found.append(day <= wanted.until)
    if name == "relationship":
        found += _of_people(wanted)
    elif name == "entry":
        found.append(_of_entries(wanted))
    elif name == "attachment":
        found.append(_of_files(table, wanted))
    else:
        found += _of_owners(table, wanted)
    return found


def _of_owners(table: Table, wanted: Wanted) -> Iterator[Condition]:
    """The record that this one is part of, or about, leaves as well; what is about nobody leaves
    with everything only.
    """
    general = true() if wanted.everything else false()
    column = table.c.get(belongs.OWNERS.get(table.name, "relationship_id"))
    target = None if column is None else belongs.points_to(table.name, column.name)
    if column is None or target is None:
        yield general
        return
    there = column.in_(select(tracked()[target].c.id).where(*leaving(target, wanted)))
    yield or_(there, and_(column.is_(None), general)) if column.nullable else there


def _of_people(wanted: Wanted) -> Iterator[Condition]:
    r, link = t.Relationship, t.RelationshipTag
    if wanted.people:
        yield r.id.in_(wanted.people)
    if wanted.tags:
        yield r.id.in_(select(link.relationship_id).where(link.tag_id.in_(_tags(wanted))))


def _of_entries(wanted: Wanted) -> Condition:
    """An entry leaves with one of its people, or by its own tag."""
    e, p = t.Entry, t.EntryPerson
    chosen = select(t.Relationship.id).where(*leaving("relationship", wanted))
    found: Condition = e.id.in_(select(p.entry_id).where(p.relationship_id.in_(chosen)))
    if not wanted.tags:
        return found
    tagged: Condition = e.id.in_(
        select(t.EntryTag.entry_id).where(t.EntryTag.tag_id.in_(_tags(wanted)))
    )
    if wanted.people:
        named = select(p.entry_id).where(p.relationship_id.in_(wanted.people))
        tagged = and_(tagged, e.id.in_(named))
    return or_(found, tagged)


def _of_files(table: Table, wanted: Wanted) -> Condition:
    owners = ("relationship", "entry", "contribution")
    return or_(
        *(
            table.c[f"{one}_id"].in_(select(tracked()[one].c.id).where(*leaving(one, wanted)))
            for one in owners
        )
    )


def _tags(wanted: Wanted) -> Select[int]:
    return select(t.Tag.id).where(func.lower(t.Tag.name).in_([tag.lower() for tag in wanted.tags]))


@dataclass(frozen=True, slots=True)
class Leaver:
    """A file that leaves: its id, its name, and what it belongs to; one of the three."""

    id: int
    name: str
    relationship_id: int | None
    entry_id: int | None
    contribution_id: int | None


def attached(reader: Reader, wanted: Wanted) -> tuple[Leaver, ...]:
    """The files that leave with their records, pictures of people excepted."""
    a, r = t.Attachment, t.Relationship
    query = select(a.id, a.name, a.relationship_id, a.entry_id, a.contribution_id).where(
        *leaving("attachment", wanted),
        a.id.not_in(select(r.photo_id).where(r.photo_id.is_not(None))),
    )
    return reader.rows(Leaver, query.order_by(a.id))


def with_whom(reader: Reader, entries: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The people of some entries, by their ids."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    link = t.EntryPerson
    query = select(link.entry_id, link.relationship_id).where(link.entry_id.in_(entries))
    for entry, person in reader.connection.execute(query.order_by(link.id)):
        found[entry].append(person)
    return {entry: tuple(people) for entry, people in found.items()}


def met(
    reader: Reader, wanted: Wanted, people: Sequence[int]
) -> dict[int, list[tuple[int, tuple[dt.date, str]]]]:
    """The entries with each of some people who leave: ids with days and titles, in order."""
    e, link = t.Entry, t.EntryPerson
    found: defaultdict[int, list[tuple[int, tuple[dt.date, str]]]] = defaultdict(list)
    query = (
        select(link.relationship_id, e.id, e.day, e.title)
        .join(e, e.id == link.entry_id)
        .where(
            link.relationship_id.in_(people),
            *leaving("entry", replace(wanted, people=tuple(people))),
        )
        .order_by(e.day, e.time, e.id)
    )
    for person, entry, day, title in reader.connection.execute(query):
        found[person].append((entry, (day, title)))
    return found


def created(reader: Reader, table: str, ids: Sequence[int] | None = None) -> dict[int, str]:
    """When each record of a table was made, or some of them, as the file keeps it."""
    some = "" if ids is None else f" WHERE id IN ({','.join(map(str, ids))})"
    rows = reader.connection.exec_driver_sql(f'SELECT id, created FROM "{table}"{some}')
    return {row_id: text for row_id, text in rows}  # noqa: C416  typed
