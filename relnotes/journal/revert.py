"""Bringing back what was: one field, one record, or one whole step, as a step of its own.

What a later step wrote is never lost on the way: where it stands against taking a step back, the
`Problem` names it.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import NoReturn

from sqlalchemy import Connection, func, select, update
from sqlalchemy.exc import IntegrityError

from relnotes.domain.problem import Code, Problem
from relnotes.journal import belongs, history
from relnotes.journal.access import Writer
from relnotes.journal.past import HOUSE, Raw, RowKey, before_and_after, differing, taken_back
from relnotes.journal.tables import Image, StakeChange, Step
from relnotes.journal.tables.base import Moment
from relnotes.journal.triggers import tracked

# Fields that hang together with others: they come back with their record or their step only.
TOGETHER: Mapping[str, frozenset[str]] = {
    "stake": frozenset({"state"}),
    "promise": frozenset({"state", "closed_day"}),
    "talking_point": frozenset({"state", "closed_day"}),
    "repair": frozenset({"state", "step", "closed_day", "received"}),
    "goal": frozenset({"state"}),
    "value_summary": frozenset({"document", "frozen"}),
    "attachment": frozenset({"sha256", "size", "media_type"}),
}


def restorable(table: str, column: str) -> bool:
    """Whether a field can come back without the rest of its record."""
    if column in HOUSE or column == "trashed" or table not in belongs.records():
        return False
    return column not in TOGETHER.get(table, frozenset())


def restore_field(writer: Writer, table: str, row_id: int, column: str, step_id: int) -> None:
    """Makes one field what it was before a step."""
    connection = _ready(writer)
    before = _before(connection, table, row_id, step_id)
    now = history.current(connection, table, row_id)
    if now is None:
        raise Problem(Code.GONE)
    if before is None or column not in before or not restorable(table, column):
        raise Problem(Code.NOT_BY_ITSELF)
    _apply(connection, {(table, row_id): {**now, column: before[column]}}, writer)


def restore_record(writer: Writer, table: str, row_id: int, step_id: int) -> None:
    """Makes a record, with all its parts, what it was before a step."""
    connection = _ready(writer)
    before = _before(connection, table, row_id, step_id)
    if before is None:
        raise Problem(Code.NOT_BY_ITSELF)
    wanted: dict[RowKey, Raw | None] = {(table, row_id): before}
    for key in _parts(connection, table, row_id, step_id):
        wanted[key] = _before(connection, *key, step_id)
    _apply(connection, wanted, writer)


def revert_step(writer: Writer, step_id: int) -> None:
    """Takes one step back, also not the last one; `Problem` where a later one contradicts it."""
    connection = _ready(writer)
    step = connection.execute(select(Step.kind, Step.state).where(Step.id == step_id)).first()
    if step is None or step.kind != "do":
        raise Problem(Code.GONE)
    if step.state in ("undone", "dropped") or taken_back(connection, [step_id]):
        raise Problem(Code.ALREADY_TAKEN_BACK)
    wanted: dict[RowKey, Raw | None] = {}
    for key, (before, after) in before_and_after(connection, step_id).items():
        now = history.current(connection, *key)
        if _same(before, now):
            continue
        without = _merged(connection, key, (before, after, now), step_id)
        if not _same(without, now):
            wanted[key] = without
    if not wanted:
        raise Problem(Code.ALREADY_TAKEN_BACK)
    own = connection.execute(select(func.max(Step.id))).scalar_one()
    connection.execute(update(Step).where(Step.id == own).values(of=step_id))
    _apply(connection, wanted, writer)


def _ready(writer: Writer) -> Connection:
    writer.session.flush()
    connection = writer.session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    return connection


def _same(one: Raw | None, other: Raw | None) -> bool:
    return (one is None) == (other is None) and not differing(one, other)


def _merged(
    connection: Connection,
    key: RowKey,
    states: tuple[Raw | None, Raw | None, Raw | None],
    step_id: int,
) -> Raw | None:
    """The row without what the step did to it, and with what others did to its other fields."""
    before, after, now = states
    if after is None and now is None:
        return before
    if after is None or now is None:
        _contradicted(connection, key, step_id)  # brought back since, or deleted since
    if before is None:
        if changed := differing(after, now):
            _contradicted(connection, key, step_id, changed[0])
        return None
    for column in differing(before, after):
        if now.get(column) not in (after.get(column), before.get(column)):
            _contradicted(connection, key, step_id, column)
    return {**now, **{column: before[column] for column in differing(before, after)}}


def _contradicted(
    connection: Connection, key: RowKey, step_id: int, column: str | None = None
) -> NoReturn:
    """Names the newest step after this one that touched the row, or the field."""
    images = connection.execute(
        select(Image.step_id, Image.before)
        .where(Image.table_name == key[0], Image.row_id == key[1], Image.step_id > step_id)
        .order_by(Image.id.desc())
    ).all()
    after = history.current(connection, *key)
    for later, text in images:
        before = None if text is None else json.loads(text)
        touched = differing(before, after)
        if before is None or after is None or column is None or column in touched:
            _blame(connection, later)
        after = before
    raise Problem(Code.CONTRADICTED)


def _blame(connection: Connection, step_id: int) -> NoReturn:
    found = connection.execute(select(Step.label, Step.of, Step.kind).where(Step.id == step_id))
    label, of, kind = found.one()
    raise Problem(Code.CONTRADICTED, label=label, step=of if kind != "do" and of else step_id)


def _before(connection: Connection, table: str, row_id: int, step_id: int) -> Raw | None:
    """A row as it was before a step; as it is now if nothing touched it since."""
    first = connection.execute(
        select(Image.before)
        .where(Image.table_name == table, Image.row_id == row_id, Image.step_id >= step_id)
        .order_by(Image.id)
        .limit(1)
    ).first()
    if first is None:
        return history.current(connection, table, row_id)
    return None if first.before is None else dict(json.loads(first.before))


def _parts(connection: Connection, table: str, row_id: int, step_id: int) -> set[RowKey]:
    """The rows that are part of a record, now or at any time since the step."""
    found: set[RowKey] = set()
    for name, column in belongs.OWNERS.items():
        if belongs.points_to(name, column) != table:
            continue
        part = tracked()[name]
        now = select(part.c.id).where(part.c[column] == row_id)
        once = select(Image.row_id).where(
            Image.table_name == name,
            Image.step_id >= step_id,
            func.json_extract(Image.before, f"$.{column}") == row_id,
        )
        found |= {(name, one) for one in connection.execute(now.union(once)).scalars()}
    return found


def _apply(connection: Connection, wanted: Mapping[RowKey, Raw | None], writer: Writer) -> None:
    """Writes the rows, and looks that everything they point to is there."""
    stamp = Moment().process_bind_param(writer.now, connection.dialect)
    try:
        # What goes leaves room first: two rows may say what only one may.
        for pair, row in sorted(wanted.items(), key=lambda item: item[1] is not None):
            now = history.current(connection, *pair)
            if row is not None and now is not None and not differing(row, now):
                continue
            history.put_back(connection, *pair, None if row is None else {**row, "changed": stamp})
    except IntegrityError as error:
        raise Problem(Code.CONTRADICTED) from error
    _settle_stakes(connection, wanted, stamp)
    _demand_targets(connection, wanted)
    _demand_nobody_points(connection, wanted)


def _settle_stakes(
    connection: Connection, wanted: Mapping[RowKey, Raw | None], stamp: str | None
) -> None:
    """The state of a stake goes on repeating the newest of its dated states."""
    ids = {row_id for table, row_id in wanted if table == "stake"}
    changed = [row_id for table, row_id in wanted if table == "stake_change"]
    before = func.json_extract(Image.before, "$.stake_id")
    named = select(before).where(Image.table_name == "stake_change", Image.row_id.in_(changed))
    there = select(StakeChange.stake_id).where(StakeChange.id.in_(changed))
    ids.update(one for one in connection.execute(named.union(there)).scalars() if one is not None)
    for stake_id in ids:
        connection.exec_driver_sql(
            "UPDATE stake SET state = newest.state, changed = ? FROM (SELECT state FROM "
            "stake_change WHERE stake_id = ? ORDER BY day DESC, id DESC LIMIT 1) AS newest "
            "WHERE stake.id = ? AND stake.state <> newest.state",
            (stamp, stake_id, stake_id),
        )


def _demand_targets(connection: Connection, wanted: Mapping[RowKey, Raw | None]) -> None:
    """What a row that came back points to must be there."""
    targets: dict[str, set[int]] = defaultdict(set)
    for (table, _), row in wanted.items():
        for column, value in (row or {}).items():
            target = belongs.points_to(table, column) if column not in HOUSE else None
            if target is not None and value is not None:
                targets[target].add(value)
    for name, ids in targets.items():
        rows = tracked()[name]
        for some in belongs.chunks(ids):
            there = set(connection.execute(select(rows.c.id).where(rows.c.id.in_(some))).scalars())
            for missing in set(some) - there:
                _contradicted(connection, (name, missing), 0)


def _demand_nobody_points(connection: Connection, wanted: Mapping[RowKey, Raw | None]) -> None:
    """What is taken away must not be needed by a row that stays."""
    going: dict[str, set[int]] = defaultdict(set)
    for (table, row_id), row in wanted.items():
        if row is None:
            going[table].add(row_id)
    for name, ids in going.items():
        for other, column in belongs.pointing_at(name):
            for some in belongs.chunks(ids):
                query = select(other.c.id).where(column.in_(some)).limit(1)
                needing = connection.execute(query).scalar()
                if needing is not None:
                    _contradicted(connection, (other.name, needing), 0, column.name)
