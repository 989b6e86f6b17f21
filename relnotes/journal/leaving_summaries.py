"""Value summaries that leave with an archive: what they tell was written out of other records."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from relnotes.journal import belongs
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Condition, Wanted, leaving, of_private
from relnotes.journal.triggers import tracked

_LINES = {"effect": "contribution"}
"""The record behind a line, where it is not called like the line."""


def about_chosen(wanted: Wanted) -> Iterator[Condition]:
    """Of some people, those that are about nobody else."""
    link, summary = t.SummaryPerson, t.ValueSummary
    people = select(t.Relationship.id).where(*leaving("relationship", wanted))
    about, others = (
        select(link.summary_id).where(one)
        for one in (link.relationship_id.in_(people), link.relationship_id.not_in(people))
    )
    yield summary.id.in_(about)
    yield summary.id.not_in(others)


def telling_private(reader: Reader) -> tuple[int, ...]:
    """The summaries in which a line stands of what became private since, or of what hangs on it."""
    v = t.ValueSummary
    told = {
        row.id: set(_lines(row.document)) | set(_lines((row.settings or {}).get("wording")))
        for row in reader.connection.execute(select(v.id, v.settings, v.document))
    }
    if not any(told.values()):
        return ()
    private = set(_private(reader))
    return tuple(summary for summary, lines in told.items() if lines & private)


def _lines(value: Any) -> Iterator[tuple[str, int]]:
    """The records that are named in a document or a plan: a kind and an id beside each other."""
    match value:
        case [str(kind), int(row_id), *_]:
            yield _LINES.get(kind, kind), row_id
        case dict():
            for one in value.values():
                yield from _lines(one)
        case list():
            for one in value:
                yield from _lines(one)


def _private(reader: Reader) -> Iterator[tuple[str, int]]:
    """Records that are private, or of which a part hangs on what is."""
    for name, table in tracked().items():
        owner = belongs.OWNERS.get(name)
        target = name if owner is None else belongs.points_to(name, owner)
        column = table.c.id if owner is None else table.c[owner]
        for condition in of_private(table):
            for row_id in reader.values(select(column).where(condition)):
                yield str(target), row_id
