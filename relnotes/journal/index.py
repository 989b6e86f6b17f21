"""Keeping the index of the search equal to the records.

The words are folded before they are indexed, so that the index finds what people type; SQLite's
own triggers cannot fold, and so the step's images say here which records to index anew.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Table,
    delete,
    func,
    literal,
    select,
)
from sqlalchemy.orm import DeclarativeBase

from relnotes.domain.folding import fold
from relnotes.journal import tables as t
from relnotes.journal.access import among
from relnotes.journal.searched import SOURCES, Source


@dataclass(frozen=True, slots=True)
class Doc:
    """One record as search sees it, in the words that were written."""

    kind: str
    record_id: int
    title: str
    body: str
    day: str
    people: tuple[tuple[int, str], ...]
    tags: tuple[str, ...]


_ROWS = 1_000
"""Records that are indexed together."""
_WIPED, _DEARER = 500, 40
"""Records whose words are always wiped one by one, and how much longer that takes than writing."""
_SET_WIPING = "INSERT INTO search (search, rank) VALUES ('secure-delete', ?)"
_COLUMNS = ("kind", "record_id", "title", "body", "people", "tags", "facet")
_INSERT = (
    f"INSERT INTO search_doc ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' for _ in _COLUMNS)})"
)


def refresh(
    connection: Connection, step_id: int, told: Callable[[float], object] = lambda _fraction: None
) -> None:
    """Indexes anew what a step touched; `told` hears how far it is, from 0 to 1."""
    touched = _touched(connection, step_id)
    total, made = sum(map(len, touched.values())), 0
    with _wiping(connection, touched):
        for source in SOURCES:
            ids = sorted(touched.get(source.kind, ()))
            for at in range(0, len(ids), _ROWS):
                told(made / total)
                some = ids[at : at + _ROWS]
                _reindex(connection, source, some)
                made += len(some)
        told(1)


@contextmanager
def _wiping(connection: Connection, touched: Mapping[str, Collection[int]]) -> Iterator[None]:
    """Takes words out of the index so that none stays readable, and many of them at once.

    To wipe each record's words by themselves takes long, and the longer the more there are: taking
    back an import took minutes. Of so many, all that is left is written into a new index.
    """
    doc = t.SearchDoc
    known = sum(
        connection.execute(
            select(func.count()).where(doc.kind == kind, doc.record_id.in_(among(list(ids))))
        ).scalar_one()
        for kind, ids in touched.items()
        if len(ids) > _WIPED
    )
    everything = connection.execute(select(func.count(doc.id))).scalar_one() if known else 0
    if known <= _WIPED or known * _DEARER < everything:
        yield
        return
    connection.exec_driver_sql(_SET_WIPING, (0,))
    yield
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('rebuild')")
    connection.exec_driver_sql(_SET_WIPING, (1,))


def rebuild(
    connection: Connection, told: Callable[[float], object] = lambda _fraction: None
) -> None:
    """Makes the whole index again from the records; `told` hears how far it is, from 0 to 1."""
    connection.execute(delete(t.SearchDoc))
    ids = [(source, _column(source.table, "id")) for source in SOURCES]
    total = sum(connection.execute(select(func.count(one))).scalar_one() for _, one in ids)
    made = 0
    for source, one in ids:
        for some in connection.execute(select(one)).scalars().partitions(_ROWS):
            told(made / total)
            _reindex(connection, source, some)
            made += len(some)
    told(1)


def docs(connection: Connection, source: Source, ids: Sequence[int]) -> list[Doc]:
    """The living records of these ids, in no order."""
    table = source.table
    title, day = (
        _column(table, name) if name else literal("") for name in (source.title, source.day)
    )
    words = [_column(table, name) for name in source.words]
    query = select(_column(table, "id"), title, day, *words).where(
        _column(table, "id").in_(among(ids)), _column(table, "trashed").is_(None)
    )
    children = _children(connection, source, ids)
    people = _people(connection, source, ids)
    tags = _tags(connection, source, ids)
    return [
        Doc(
            source.kind,
            record,
            named,
            "\n".join(filter(None, (*parts, *children.get(record, ())))),
            str(when or ""),
            tuple(people.get(record, ())),
            tuple(tags.get(record, ())),
        )
        for record, named, when, *parts in connection.execute(query).all()
    ]


def _reindex(connection: Connection, source: Source, ids: Sequence[int]) -> None:
    here = t.SearchDoc.kind == source.kind, t.SearchDoc.record_id.in_(among(ids))
    connection.execute(delete(t.SearchDoc).where(*here))
    made = [_folded(doc) for doc in docs(connection, source, ids)]
    if made:
        connection.exec_driver_sql(_INSERT, made)


def _folded(doc: Doc) -> tuple[str | int, ...]:
    """The values of `_COLUMNS`."""
    return (
        doc.kind,
        doc.record_id,
        fold(doc.title),
        fold(doc.body),
        fold(" ".join([name for _, name in doc.people])),
        fold(" ".join(doc.tags)),
        " ".join([f"xk{doc.kind}", *[f"xp{person}" for person, _ in doc.people]]),
    )


def _touched(connection: Connection, step_id: int) -> dict[str, set[int]]:
    """Ids of the records whose words a step may have changed, by kind."""
    rows = defaultdict(list)
    images = select(t.Image.table_name, t.Image.row_id).where(t.Image.step_id == step_id)
    for some in connection.execute(images).partitions(_ROWS):  # a restored journal has millions
        for table, row_id in some:
            rows[table].append(row_id)
    touched: dict[str, set[int]] = defaultdict(set)
    if not rows:  # as with every draft that is kept while somebody types
        return touched
    for source in SOURCES:
        touched[source.kind].update(rows.get(_table(source.table).name, ()))
        for relative, parent in _relatives(source):
            if _table(relative).name in rows:
                touched[source.kind] |= _parents(connection, step_id, relative, parent)
    for kind, record_id in _carrying_new_names(connection, step_id):
        touched[kind].add(record_id)
    if "tag" in rows:
        for source in SOURCES:
            touched[source.kind].update(_tagged(connection, source, rows["tag"]))
    return touched


def _relatives(source: Source) -> Iterable[tuple[type[t.Row], str]]:
    yield from ((child.table, child.parent) for child in source.children)
    yield from (link for link in (source.people, source.tags) if link is not None)


def _parents(connection: Connection, step_id: int, table: type[t.Row], parent: str) -> set[int]:
    """Whom the touched rows belong to, now and before the step."""
    name = _table(table).name
    images = select(t.Image).where(t.Image.step_id == step_id, t.Image.table_name == name)
    ids = images.with_only_columns(t.Image.row_id)
    now = select(_column(table, parent)).where(_column(table, "id").in_(ids))
    before = images.with_only_columns(func.json_extract(t.Image.before, f"$.{parent}"))
    found = connection.execute(now.union(before)).scalars().all()
    return {int(parent_id) for parent_id in found if parent_id is not None}


def _carrying_new_names(connection: Connection, step_id: int) -> Iterator[tuple[str, int]]:
    """The kinds and ids of the records that carry the name of somebody whom a step renamed."""
    name_before = func.json_extract(t.Image.before, "$.name")
    renamed = connection.execute(
        select(t.Image.row_id, name_before).where(
            t.Image.step_id == step_id,
            t.Image.table_name == "relationship",
            t.Image.before.is_not(None),
        )
    ).all()
    for person, before in renamed:
        current = select(t.Relationship.name).where(t.Relationship.id == person)
        if connection.execute(current).scalar() != before:
            carrying = connection.exec_driver_sql(
                "SELECT kind, record_id FROM search_doc WHERE id IN "
                "(SELECT rowid FROM search WHERE search MATCH ?)",
                (f'facet : "xp{person}"',),
            )
            yield from carrying


def _tagged(connection: Connection, source: Source, tags: Sequence[int]) -> Sequence[int]:
    """The records of a kind that carry one of some tags."""
    if source.tags is None:
        return ()
    table, owner = source.tags
    query = select(_column(table, owner)).where(_column(table, "tag_id").in_(tags))
    return connection.execute(query).scalars().all()


def _children(connection: Connection, source: Source, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for child in source.children:
        parent = _column(child.table, child.parent)
        words = [_column(child.table, name) for name in child.words]
        query = select(parent, *words).where(parent.in_(among(ids)))
        for record, *parts in connection.execute(query.order_by(_column(child.table, "id"))).all():
            found[record].extend(part for part in parts if part)
    return found


def _people(
    connection: Connection, source: Source, ids: Sequence[int]
) -> dict[int, list[tuple[int, str]]]:
    table, owner = source.people or (source.table, "id")
    person = _column(table, "relationship_id" if source.people else source.person or "id")
    query = (
        select(_column(table, owner), t.Relationship.id, t.Relationship.name)
        .join(t.Relationship, t.Relationship.id == person)
        .where(_column(table, owner).in_(among(ids)))
        .order_by(_column(table, "id"))
    )
    if source.person == "id":
        query = select(t.Relationship.id, t.Relationship.id, t.Relationship.name).where(
            t.Relationship.id.in_(among(ids))
        )
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for record, person_id, name in connection.execute(query).all():
        found[record].append((person_id, name))
    return found


def _tags(connection: Connection, source: Source, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    if source.tags is not None:
        table, owner = source.tags
        query = (
            select(_column(table, owner), t.Tag.name)
            .join(t.Tag, t.Tag.id == _column(table, "tag_id"))
            .where(_column(table, owner).in_(among(ids)))
            .order_by(t.Tag.name)
        )
        for record, name in connection.execute(query).all():
            found[record].append(name)
    return found


def _table(table: type[DeclarativeBase]) -> Table:
    found = table.__table__
    assert isinstance(found, Table)
    return found


def _column(table: type[DeclarativeBase], name: str) -> Column[Any]:
    return _table(table).columns[name]
