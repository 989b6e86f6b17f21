"""The steps, and undo and redo of them, all from the rows' before-images."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from relnotes.domain.problem import Code, Problem
from relnotes.journal.access import Change, Reader
from relnotes.journal.tables import Image, Step
from relnotes.journal.touching import touching
from relnotes.journal.triggers import tracked

MERGE_WITHIN = dt.timedelta(minutes=1)
_AT_ONCE = 1_000
_TOLD_EVERY = 100
Told = Callable[[float], object]
"""Hears how far something is, from 0 to 1."""
KEPT = "kept"  # the state of a step that stays in the history but can no longer be walked


def quietly(_fraction: float) -> None:
    """For who does not want to hear how far it is."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the history; `kind` is do, undo or redo, `state` done, undone or dropped."""

    id: int
    at: dt.datetime
    label: str
    kind: str
    state: str


@dataclass(frozen=True, slots=True)
class Reach:
    """What undo and redo would take back or do again: the labels, or None."""

    undo: str | None
    redo: str | None


def recent(
    reader: Reader, limit: int = 50, relationship_id: int | None = None
) -> tuple[StepLine, ...]:
    """The newest steps, of the whole journal or of those that touched one relationship."""
    query = select(Step.id, Step.at, Step.label, Step.kind, Step.state)
    if relationship_id is not None:
        query = query.where(Step.id.in_(touching("relationship", relationship_id)))
    return reader.rows(StepLine, query.order_by(Step.id.desc()).limit(limit))


def reach(reader: Reader) -> Reach:
    """What the next undo and the next redo are called."""
    connection = reader.connection
    back, forth = _last_done(connection), _next_undone(connection)
    return Reach(back and back.label, forth and forth.label)


def extent(reader: Reader, most: int, *, again: bool) -> int:
    """How many rows the next undo would put back, or the next redo; counted up to `most`."""
    connection = reader.connection
    target = _next_undone(connection) if again else _last_done(connection)
    if target is None:
        return 0
    step_id = _undone_by(connection, target.id) if again else target.id
    rows = select(Image.id).where(Image.step_id == step_id).limit(most).subquery()
    return connection.execute(select(func.count()).select_from(rows)).scalar_one()


def begin(connection: Connection, label: str, at: dt.datetime) -> int:
    """Opens a step; what happens in the transaction from here on belongs to it."""
    return _open_step(connection, label=label, at=at, kind="do", of=None)


def finish(connection: Connection, step_id: int, at: dt.datetime) -> Change:
    """Closes a step: an empty one leaves no trace, a repeated edit joins the one before."""
    change = _change(connection, step_id)
    if not change.rows:
        connection.execute(delete(Step).where(Step.id == step_id))
        return change
    _drop_undone(connection)
    _merge(connection, step_id, at)
    return change


def undo(connection: Connection, at: dt.datetime, told: Told = quietly) -> Change:
    """Takes the last done step back; `told` how far it is, may raise and so leave all as it is."""
    target = _last_done(connection)
    if target is None:
        raise Problem(Code.NOTHING_TO_UNDO)
    step_id = _open_step(connection, label=target.label, at=at, kind="undo", of=target.id)
    _reverse(connection, target.id, told)
    _set_state(connection, target.id, "undone")
    return _change(connection, step_id)


def redo(connection: Connection, at: dt.datetime, told: Told = quietly) -> Change:
    """Does again the step that was undone last."""
    target = _next_undone(connection)
    if target is None:
        raise Problem(Code.NOTHING_TO_REDO)
    undone_by = _undone_by(connection, target.id)
    step_id = _open_step(connection, label=target.label, at=at, kind="redo", of=target.id)
    _reverse(connection, undone_by, told)
    _set_state(connection, target.id, "done")
    return _change(connection, step_id)


def _open_step(
    connection: Connection, *, label: str, at: dt.datetime, kind: str, of: int | None
) -> int:
    state = "done" if kind == "do" else ""
    made = connection.execute(
        insert(Step).values(label=label, at=at, kind=kind, of=of, state=state)
    )
    return int(made.lastrowid)


def _last_done(connection: Connection) -> Any:
    return connection.execute(
        select(Step.id, Step.label, Step.at)
        .where(Step.state == "done")
        .order_by(Step.id.desc())
        .limit(1)
    ).first()


def _next_undone(connection: Connection) -> Any:
    return connection.execute(
        select(Step.id, Step.label).where(Step.state == "undone").order_by(Step.id).limit(1)
    ).first()


def _undone_by(connection: Connection, step_id: int) -> int:
    """The step that took another one back last."""
    query = select(func.max(Step.id)).where(Step.kind == "undo", Step.of == step_id)
    return connection.execute(query).scalar_one()


def _set_state(connection: Connection, step_id: int, state: str) -> None:
    connection.execute(update(Step).where(Step.id == step_id).values(state=state))


def _drop_undone(connection: Connection) -> None:
    """What was undone cannot be redone on top of something new."""
    connection.execute(update(Step).where(Step.state == "undone").values(state="dropped"))


def _change(connection: Connection, step_id: int) -> Change:
    label = connection.execute(select(Step.label).where(Step.id == step_id)).scalar_one()
    touched = defaultdict(set)
    images = select(Image.table_name, Image.row_id).where(Image.step_id == step_id)
    for some in connection.execute(images).partitions(_AT_ONCE):  # of an import, 100,000s
        for table, row_id in some:
            touched[table].add(row_id)
    return Change(step_id, label, {table: frozenset(ids) for table, ids in touched.items()})


def _merge(connection: Connection, step_id: int, at: dt.datetime) -> None:
    """Typing on at one record is one thing to take back: its first before-images suffice."""
    last = connection.execute(
        select(Step.id, Step.label, Step.at, Step.state, Step.kind)
        .where(Step.id < step_id)
        .order_by(Step.id.desc())
        .limit(1)
    ).first()
    label, of = connection.execute(select(Step.label, Step.of).where(Step.id == step_id)).one()
    if of is not None:  # it took another step back, and that one only
        return
    if last is None or (last.kind, last.state, last.label) != ("do", "done", label):
        return
    if not dt.timedelta(0) <= at - last.at <= MERGE_WITHIN:
        return
    if not _edits(connection, step_id) or not _edits(connection, step_id) <= _edits(
        connection, last.id
    ):
        return
    connection.execute(delete(Image).where(Image.step_id == step_id))
    connection.execute(delete(Step).where(Step.id == step_id))
    connection.execute(update(Step).where(Step.id == last.id).values(at=at))


def _edits(connection: Connection, step_id: int) -> set[tuple[str, int]]:
    """The rows that a step edited, or nothing where it also made or deleted one."""
    images = connection.execute(
        select(Image.table_name, Image.row_id, Image.before).where(Image.step_id == step_id)
    ).all()
    edited = {(table, row_id) for table, row_id, _ in images}
    for table, row_id, before in images:
        if before is None or current(connection, table, row_id) is None:
            return set()
    return edited


def _reverse(connection: Connection, step_id: int, told: Told) -> None:
    """Puts every row back to what it was before the step, newest image first."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    images = connection.execute(
        select(Image.table_name, Image.row_id, Image.before)
        .where(Image.step_id == step_id)
        .order_by(Image.id.desc())
    ).all()
    for at, (table, row_id, before) in enumerate(images):
        if at % _TOLD_EVERY == 0:
            told(at / len(images))
        put_back(connection, table, row_id, json.loads(before) if before else None)


def put_back(
    connection: Connection, table: str, row_id: int, before: dict[str, Any] | None
) -> None:
    """Makes a row what it was in an image; None takes it away."""
    if before is None:
        connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
        return
    known = [column.name for column in tracked()[table].columns if column.name in before]
    values = tuple(before[name] for name in known)
    names = ", ".join(f'"{name}"' for name in known)
    places = ", ".join("?" for _ in known)
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in known)
    connection.exec_driver_sql(
        f'INSERT INTO "{table}" ({names}) VALUES ({places}) '
        f"ON CONFLICT (id) DO UPDATE SET {updates}",
        values,
    )


def current(connection: Connection, table: str, row_id: int) -> dict[str, Any] | None:
    """A row as the triggers would write it."""
    row = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,)).mappings()
    found = row.first()
    return dict(found) if found is not None else None
