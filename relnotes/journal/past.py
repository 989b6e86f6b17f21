"""What each step did: which records it made, changed or deleted, from what to what."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from relnotes.domain.kinds import RepairState
from relnotes.domain.problem import Code, Problem
from relnotes.journal import belongs
from relnotes.journal.access import Reader
from relnotes.journal.belongs import Named
from relnotes.journal.history import current
from relnotes.journal.tables import Image, Step
from relnotes.journal.touching import touching
from relnotes.journal.triggers import tracked

HOUSE = frozenset({"id", "created", "changed", "origin", "was_id", "was_created"})
"""Columns that the journal itself writes; they are nobody's words."""
MOST = 200
"""As many rows of one step are told; an import of thousands is told by its count."""

Raw = dict[str, Any]
RowKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class PastStep:
    """Something the user did; `rows` counts what it touched, by table."""

    id: int
    at: dt.datetime
    label: str
    taken_back: bool
    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after; what points to another row comes as its `Named`.

    What is sealed until a repair is done is not told.
    """

    column: str
    before: object
    after: object
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class RowChange:
    """What a step did to one row; `record` is what it is part of, the row itself if nothing.

    `whom` is the name of the relationship that the record belongs to, where there is one.
    """

    row: Named
    record: Named
    whom: str
    made: bool
    gone: bool
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A step with what it did; `left_out` counts the rows that are not told."""

    step: PastStep
    changes: tuple[RowChange, ...]
    left_out: int


def steps(
    reader: Reader,
    *,
    before: int | None = None,
    limit: int = 60,
    about: RowKey | None = None,
    words: str = "",
) -> tuple[PastStep, ...]:
    """What was done, newest first, before a step; of everything or of one record.

    With words, only what is called so, such as the file that people came along from.
    """
    query = select(Step.id, Step.at, Step.label, Step.state).where(Step.kind == "do")
    if before is not None:
        query = query.where(Step.id < before)
    if about is not None:
        query = query.where(Step.id.in_(touching(*about)))
    for word in words.split():
        query = query.where(Step.label.icontains(word, autoescape=True))
    found = reader.connection.execute(query.order_by(Step.id.desc()).limit(limit)).all()
    return _lines(reader.connection, [tuple(row) for row in found])


def told(reader: Reader, step_id: int) -> Told:
    """A step with everything it did, in the order in which it did it."""
    connection = reader.connection
    row = connection.execute(
        select(Step.id, Step.at, Step.label, Step.state).where(Step.id == step_id)
    ).first()
    if row is None:
        raise Problem(Code.GONE)
    (step,) = _lines(connection, [tuple(row)])
    states = before_and_after(connection, step_id, MOST)
    touched = sum(count for _, count in step.rows)
    return Told(step, _changes(connection, states), touched - len(states))


def named(reader: Reader, table: str, row_id: int) -> Named:
    """What a record is called, also one that is gone."""
    return belongs.names(reader.connection, [(table, row_id)])[table, row_id]


def before_and_after(
    connection: Connection, step_id: int, most: int | None = None
) -> dict[RowKey, tuple[Raw | None, Raw | None]]:
    """Each row that a step touched, as it was before and after; None for not there."""
    first: dict[RowKey, Raw | None] = {}
    last = 0
    own = select(Image.id, Image.table_name, Image.row_id, Image.before).where(
        Image.step_id == step_id
    )
    for image_id, table, row_id, text in connection.execute(own.order_by(Image.id)):
        if len(first) == most:
            break
        first.setdefault((table, row_id), _raw(text))
        last = image_id
    following = _following(connection, step_id, last)
    return {
        key: (before, following[key] if key in following else current(connection, *key))
        for key, before in first.items()
    }


def differing(before: Raw | None, after: Raw | None) -> list[str]:
    """The columns that differ, without those of the house."""
    old, new = before or {}, after or {}
    return [name for name in new or old if name not in HOUSE and old.get(name) != new.get(name)]


def taken_back(connection: Connection, step_ids: Sequence[int]) -> frozenset[int]:
    """Which of these steps a later step took back, and was not taken back itself."""
    by: dict[int, list[int]] = defaultdict(list)
    wanted = list(step_ids)
    while wanted:
        query = select(Step.of, Step.id).where(
            Step.of.in_(wanted), Step.kind == "do", Step.state.in_(("done", "kept"))
        )
        pairs = [(of, one) for of, one in connection.execute(query) if of is not None]
        for of, one in pairs:
            by[of].append(one)
        wanted = [one for _, one in pairs]

    def is_back(step_id: int) -> bool:
        return any(not is_back(one) for one in by[step_id])

    return frozenset(one for one in step_ids if is_back(one))


def _lines(connection: Connection, rows: list[tuple[Any, ...]]) -> tuple[PastStep, ...]:
    ids = [row[0] for row in rows]
    counted: dict[int, list[tuple[str, int]]] = defaultdict(list)
    query = (
        select(Image.step_id, Image.table_name, func.count(Image.row_id.distinct()))
        .where(Image.step_id.in_(ids))
        .group_by(Image.step_id, Image.table_name)
        .order_by(Image.step_id, func.min(Image.id))
    )
    for step_id, table, count in connection.execute(query):
        counted[step_id].append((table, count))
    back = taken_back(connection, ids)
    return tuple(
        PastStep(
            step_id,
            at,
            label,
            state in ("undone", "dropped") or step_id in back,
            tuple(counted[step_id]),
        )
        for step_id, at, label, state in rows
    )


def _following(connection: Connection, step_id: int, last: int) -> dict[RowKey, Raw | None]:
    """Rows of a step, up to its image `last`, that were touched again: as they were then."""
    later = Image.__table__.alias("later")
    nearest = (
        select(func.min(later.c.id))
        .where(
            later.c.table_name == Image.table_name,
            later.c.row_id == Image.row_id,
            later.c.step_id > step_id,
        )
        .scalar_subquery()
    )
    ids = select(nearest).where(Image.step_id == step_id, Image.id <= last)
    query = select(Image.table_name, Image.row_id, Image.before).where(Image.id.in_(ids))
    return {(table, row_id): _raw(text) for table, row_id, text in connection.execute(query)}


def _changes(
    connection: Connection, states: Mapping[RowKey, tuple[Raw | None, Raw | None]]
) -> tuple[RowChange, ...]:
    wanted = set(states)
    for (table, _), (before, after) in states.items():
        for raw in (before, after):
            wanted |= set(_references(table, raw))
    known = belongs.names(connection, wanted)
    found = []
    for (table, row_id), (before, after) in states.items():
        row, raw = known[table, row_id], after or before or {}
        owner = _owner(table, raw)
        fields = tuple(
            _field(connection, (table, row_id), name, (before, after), known)
            for name in differing(before, after)
            if name != belongs.OWNERS.get(table)
        )
        if fields or before is None or after is None:
            whom = known.get(("relationship", raw.get("relationship_id") or 0))
            found.append(
                RowChange(
                    row=row,
                    record=known[owner] if owner else row,
                    whom=whom.name if whom and not owner else "",
                    made=before is None,
                    gone=after is None,
                    fields=fields,
                )
            )
    return tuple(found)


def _field(
    connection: Connection,
    key: RowKey,
    name: str,
    states: tuple[Raw | None, Raw | None],
    known: Mapping[RowKey, Named],
) -> FieldChange:
    if (key[0], name) == ("repair", "their_part"):
        now = current(connection, *key)
        if now is None or now["state"] == RepairState.OPEN:
            return FieldChange(name, None, None, sealed=True)
    before, after = (
        value(connection, key[0], name, (state or {}).get(name), known) for state in states
    )
    return FieldChange(name, before, after)


def _owner(table: str, raw: Raw) -> RowKey | None:
    column = belongs.OWNERS.get(table)
    if column is None or raw.get(column) is None:
        return None
    return belongs.points_to(table, column) or "", raw[column]


def _references(table: str, raw: Raw | None) -> list[RowKey]:
    found = []
    for name, value in (raw or {}).items():
        target = belongs.points_to(table, name) if name in tracked()[table].columns else None
        if target is not None and value is not None:
            found.append((target, value))
    return found


def value(
    connection: Connection, table: str, name: str, raw: object, known: Mapping[RowKey, Named]
) -> object:
    """A value as the program knows it: a day, a member of a vocabulary, a named row."""
    if raw is None or name not in tracked()[table].columns:
        return raw
    target = belongs.points_to(table, name)
    if target is not None and isinstance(raw, int):
        return known[target, raw]
    kind = tracked()[table].columns[name].type
    process = kind.dialect_impl(connection.dialect).result_processor(connection.dialect, None)
    try:
        return process(raw) if process is not None else raw
    except (LookupError, ValueError, ArithmeticError):
        return raw  # a word of an older vocabulary stays as it was written


def _raw(text: str | None) -> Raw | None:
    return None if text is None else dict(json.loads(text))
