"""Journals that hold anything the schema can hold, made from what the tables say of themselves."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Column, Date, Enum, Integer, Table, Time, UniqueConstraint

from relnotes.journal.tables.base import Exact, Moment
from relnotes.journal.triggers import tracked
from relnotes.journal.whole import File, Piece, Row, Setting

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
TEXT = st.text(LETTERS, max_size=20)
IDS = st.lists(st.integers(1, 10**9), min_size=1, max_size=2, unique=True)
DAYS = st.dates(dt.date(1, 1, 1)).map(dt.date.isoformat)
MOMENTS = st.tuples(st.dates(dt.date(1, 1, 1)), st.times()).map(
    lambda moment: f"{moment[0].isoformat()}T{moment[1].isoformat('microseconds')}Z"
)
ANYTHING = st.dictionaries(TEXT, st.one_of(st.none(), st.integers(), TEXT), max_size=2)


@st.composite
def journals(draw: st.DrawFn) -> list[Piece]:
    """One or two rows in every table; what refers to a row refers to one that is there."""
    files = draw(st.lists(st.binary(max_size=30), min_size=1, max_size=2, unique=True))
    ids = {name: draw(IDS) for name in tracked()}
    names = [hashlib.sha256(data).hexdigest() for data in files]
    pieces: list[Piece] = [File(name, data) for name, data in zip(names, files, strict=True)]
    for name, table in tracked().items():
        rows = [
            {column.name: _drawn(draw, column, row_id, ids, names) for column in table.columns}
            for row_id in ids[name]
        ]
        pieces += [Row(name, row) for row in _allowed(table, rows)]
    # No file is kept that nothing names, so each of them has a row of its own.
    attached = [one for one in pieces if isinstance(one, Row) and one.table == "attachment"]
    used = {one.values["sha256"] for one in attached}
    pieces = [one for one in pieces if not isinstance(one, File) or one.sha256 in used]
    return [*pieces, *(Setting(key, draw(ANYTHING)) for key in draw(st.sets(TEXT, max_size=2)))]


def _drawn(
    draw: st.DrawFn, column: Column[Any], row_id: int, ids: dict[str, list[int]], files: list[str]
) -> Any:
    if column.name == "id":
        return row_id
    if column.nullable and draw(st.booleans()):
        return None
    for key in column.foreign_keys:
        target = key.column.table.name
        return draw(st.sampled_from(ids.get(target, files)))
    if column.unique:  # the tables that have such a column are few; an id is as good as any
        return row_id if isinstance(column.type, Integer) else f"{draw(TEXT)}{row_id}"
    return draw(_values(column))


def _values(column: Column[Any]) -> st.SearchStrategy[Any]:
    match column.type:
        case Boolean():
            return st.integers(0, 1)
        case Integer():
            return st.integers(-(2**63), 2**63 - 1)
        case Enum():
            return st.sampled_from(column.type.enums)
        case Date():
            return DAYS
        case Time():
            return st.times().map(lambda time: time.isoformat(timespec="microseconds"))
        case Moment():
            return MOMENTS
        case Exact():
            return st.decimals(allow_nan=False, allow_infinity=False, places=3).map(
                lambda number: format(number, "f")
            )
        case JSON():
            return ANYTHING.map(lambda value: json.dumps(value))
    return TEXT


def _allowed(table: Table, rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The rows without those that may not stand beside an earlier one."""
    seen: set[tuple[Any, ...]] = set()
    for row in rows:
        if table.name == "repair":
            row["state"] = "closed"  # at most one of a relationship is open; the world has that
        keys = {
            (constraint.name, *(row[column.name] for column in constraint.columns))
            for constraint in table.constraints
            if isinstance(constraint, UniqueConstraint)
        }
        if not keys & seen:
            seen |= keys
            yield row
