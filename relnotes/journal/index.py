"""Keeping the index of the search equal to the records.

The words are folded before they are indexed, so that the index finds what people type; SQLite's
own triggers cannot fold, and so the step's images say here which records to index anew.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, func, insert, select
from sqlalchemy.orm import DeclarativeBase

from relnotes.domain.folding import fold
from relnotes.journal import tables as t
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


def refresh(connection: Connection, step_id: int) -> None:
    """Indexes anew what a step touched."""
    touched = _touched(connection, step_id)
    for source in SOURCES:
        if ids := touched.get(source.kind):
            _reindex(connection, source, sorted(ids))


def rebuild(connection: Connection) -> None:
    """Makes the whole index again from the records."""
    connection.execute(delete(t.SearchDoc))
    for source in SOURCES:
        ids = connection.execute(select(_column(source.table, "id"))).scalars().all()
        _reindex(connection, source, ids)


def docs(connection: Connection, source: Source, ids: Sequence[int]) -> list[Doc]:
    """The living records of these ids, in no order."""
    table = source.table
    names = ["id", *(name for name in (source.title, source.day) if name), *source.words]
    query = select(*(_column(table, name) for name in dict.fromkeys(names))).where(
        _column(table, "id").in_(ids), _column(table, "trashed").is_(None)
    )
    children = _children(connection, source, ids)
    people = _people(connection, source, ids)
    tags = _tags(connection, source, ids)
    found = []
    for row in connection.execute(query).mappings():
        record = row["id"]
        parts = [*(row[name] for name in source.words), *children.get(record, ())]
        found.append(
            Doc(
                source.kind,
                record,
                row[source.title] if source.title else "",
                "\n".join(part for part in parts if part),
                str(row[source.day] or "") if source.day else "",
                tuple(people.get(record, ())),
                tuple(tags.get(record, ())),
            )
        )
    return found


def _reindex(connection: Connection, source: Source, ids: Sequence[int]) -> None:
    for at in range(0, len(ids), 500):
        some = ids[at : at + 500]
        connection.execute(
            delete(t.SearchDoc).where(
                t.SearchDoc.kind == source.kind, t.SearchDoc.record_id.in_(some)
            )
        )
        made = [_folded(doc) for doc in docs(connection, source, some)]
        if made:
            connection.execute(insert(t.SearchDoc), made)


def _folded(doc: Doc) -> dict[str, Any]:
    return {
        "kind": doc.kind,
        "record_id": doc.record_id,
        "title": fold(doc.title),
        "body": fold(doc.body),
        "people": fold(" ".join(name for _, name in doc.people)),
        "tags": fold(" ".join(doc.tags)),
        "facet": " ".join([f"xk{doc.kind}", *(f"xp{person}" for person, _ in doc.people)]),
    }


def _touched(connection: Connection, step_id: int) -> dict[str, set[int]]:
    """Ids of the records whose words a step may have changed, by kind."""
    rows = defaultdict(list)
    for table, row_id in connection.execute(
        select(t.Image.table_name, t.Image.row_id).where(t.Image.step_id == step_id).distinct()
    ):
        rows[table].append(row_id)
    touched: dict[str, set[int]] = defaultdict(set)
    if not rows:  # as with every draft that is kept while somebody types
        return touched
    for source in SOURCES:
        touched[source.kind].update(rows.get(_table(source.table).name, ()))
        for relative, parent in _relatives(source):
            if _table(relative).name in rows:
                touched[source.kind] |= _parents(connection, step_id, relative, parent)
    _spread(connection, touched, step_id, rows)
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
    found = connection.execute(now.union(before)).scalars()
    return {int(parent_id) for parent_id in found if parent_id is not None}


def _spread(
    connection: Connection,
    touched: dict[str, set[int]],
    step_id: int,
    rows: dict[str, list[int]],
) -> None:
    """A new name of a person or a tag reaches the records that carry it."""
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
            for kind, record_id in carrying:
                touched[kind].add(record_id)
    if "tag" in rows:
        for source in SOURCES:
            if source.tags is not None:
                table, owner = source.tags
                tagged = select(_column(table, owner)).where(
                    _column(table, "tag_id").in_(rows["tag"])
                )
                touched[source.kind].update(connection.execute(tagged).scalars())


def _children(connection: Connection, source: Source, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for child in source.children:
        parent = _column(child.table, child.parent)
        words = [_column(child.table, name) for name in child.words]
        query = select(parent, *words).where(parent.in_(ids)).order_by(_column(child.table, "id"))
        for record, *parts in connection.execute(query):
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
        .where(_column(table, owner).in_(ids))
        .order_by(_column(table, "id"))
    )
    if source.person == "id":
        query = select(t.Relationship.id, t.Relationship.id, t.Relationship.name).where(
            t.Relationship.id.in_(ids)
        )
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for record, person_id, name in connection.execute(query):
        found[record].append((person_id, name))
    return found


def _tags(connection: Connection, source: Source, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    if source.tags is not None:
        table, owner = source.tags
        query = (
            select(_column(table, owner), t.Tag.name)
            .join(t.Tag, t.Tag.id == _column(table, "tag_id"))
            .where(_column(table, owner).in_(ids))
            .order_by(t.Tag.name)
        )
        for record, name in connection.execute(query):
            found[record].append(name)
    return found


def _table(table: type[DeclarativeBase]) -> Table:
    found = table.__table__
    assert isinstance(found, Table)
    return found


def _column(table: type[DeclarativeBase], name: str) -> Column[Any]:
    return _table(table).columns[name]
