"""Which steps concern a record: those that touched it, or a part of it, also one that is gone."""

from sqlalchemy import Select, func, literal, select, union
from sqlalchemy.sql import ColumnElement

from relnotes.journal import belongs
from relnotes.journal.tables import Image, Merged
from relnotes.journal.triggers import tracked


def touching(table: str, row_id: int) -> Select[int]:
    """The ids of the steps that touched a record or a part of it, also one that is gone."""
    images = select(Image.step_id)
    found = [images.where(Image.table_name == table, Image.row_id == row_id)]
    for name, column in _parts(table):
        part = tracked()[name]
        ids = select(part.c.id).where(part.c[column] == row_id)
        found.append(images.where(Image.table_name == name, Image.row_id.in_(ids)))
        found.append(images.where(*_gone(name, column, select(literal(row_id)))))
        if table == "relationship" and name in belongs.records():
            found.extend(_of_parts(name, ids))
    if table == "relationship":
        before = select(Merged.was_id).where(Merged.relationship_id == row_id)
        found.append(images.where(Image.table_name == table, Image.row_id.in_(before)))
        found.extend(images.where(*_gone(*part, before)) for part in _parts(table))
        entries = select(tracked()["entry_person"].c.entry_id).where(
            tracked()["entry_person"].c.relationship_id == row_id
        )
        found.append(images.where(Image.table_name == "entry", Image.row_id.in_(entries)))
        found.extend(_of_parts("entry", entries))
    return select(union(*found).subquery().c.step_id)


def _parts(table: str) -> list[tuple[str, str]]:
    """What belongs to a record: its own parts, and for a relationship all that names it."""
    if table == "relationship":
        return [(other.name, column.name) for other, column in belongs.pointing_at(table)]
    return [
        (name, column)
        for name, column in belongs.OWNERS.items()
        if belongs.points_to(name, column) == table
    ]


def _of_parts(record: str, ids: Select[int]) -> list[Select[int]]:
    found = []
    for name, column in _parts(record):
        part = tracked()[name]
        rows = select(part.c.id).where(part.c[column].in_(ids))
        found.append(select(Image.step_id).where(Image.table_name == name, Image.row_id.in_(rows)))
    return found


def _gone(name: str, column: str, ids: Select[int]) -> tuple[ColumnElement[bool], ...]:
    """Images of rows that are no longer there, and named the record when they were."""
    part = tracked()[name]
    there = select(part.c.id).where(part.c.id == Image.row_id).exists()
    named = func.json_extract(Image.before, f"$.{column}").in_(ids)
    return (Image.table_name == name, Image.before.is_not(None), ~there, named)
