"""What only another version of the journal has, brought over into this one as one step."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from relnotes.domain.kinds import RepairState
from relnotes.journal import belongs
from relnotes.journal import tables as t
from relnotes.journal.access import Writer
from relnotes.journal.triggers import tracked
from relnotes.journal.versions import Missing, Raw, RowKey


@dataclass(frozen=True, slots=True)
class BroughtOver:
    """How many records came, and how many had to stay because what they belong to is not here."""

    records: int
    stayed: int


def bring_over(writer: Writer, missing: Missing) -> BroughtOver:
    """Adds the rows under ids of their own; what stands here is not changed."""
    connection = writer.session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    wanted = {(name, raw["id"]): raw for name, rows in missing.rows.items() for raw in rows}
    coming = _with_all_they_name(connection, dict(wanted), missing)
    moved = {**missing.moved, **_new_ids(connection, coming)}
    for sha256, data in missing.contents.items():
        content = insert(t.Content).on_conflict_do_nothing()
        connection.execute(content, {"sha256": sha256, "data": data})
    for key, raw in coming.items():
        _add(connection, key, raw, moved)
    records = [key for key in wanted if key[0] in belongs.records()]
    came = sum(key in coming for key in records)
    return BroughtOver(came, len(records) - came)


def _with_all_they_name(
    connection: Connection, coming: dict[RowKey, Raw], missing: Missing
) -> dict[RowKey, Raw]:
    """Those whose owners are here or come along; a second open repair has to stay."""
    named = {target for key, raw in coming.items() for _, target in _targets(key, raw)}
    outside = {key: missing.moved.get(key, key[1]) for key in named - coming.keys()}
    here = _here(connection, ((table, row_id) for (table, _), row_id in outside.items()))
    there = {key for key, row_id in outside.items() if (key[0], row_id) in here}
    for key, raw in list(coming.items()):
        if key[0] == "repair" and _has_open_repair(connection, raw, missing):
            del coming[key]
    while True:
        left = [
            key
            for key, raw in coming.items()
            if any(
                target not in coming and target not in there and not _optional(key[0], column)
                for column, target in _targets(key, raw)
            )
        ]
        if not left:
            break
        for key in left:
            del coming[key]
    return {key: _without_what_is_gone(key, raw, {*coming, *there}) for key, raw in coming.items()}


def _without_what_is_gone(key: RowKey, raw: Raw, known: set[RowKey]) -> Raw:
    gone = {column: None for column, target in _targets(key, raw) if target not in known}
    return {**raw, **gone}


def _targets(key: RowKey, raw: Raw) -> list[tuple[str, RowKey]]:
    """The rows that a row names, by its columns."""
    found = []
    for column, value in raw.items():
        target = belongs.points_to(key[0], column)
        if target is not None and value is not None:
            found.append((column, (target, value)))
    return found


def _optional(table: str, column: str) -> bool:
    return bool(tracked()[table].columns[column].nullable)


def _here(connection: Connection, keys: Iterable[RowKey]) -> set[RowKey]:
    wanted: defaultdict[str, set[int]] = defaultdict(set)
    for table, row_id in keys:
        wanted[table].add(row_id)
    found: set[RowKey] = set()
    for table, ids in wanted.items():
        source = tracked()[table]
        for some in belongs.chunks(ids):
            rows = connection.execute(source.select().where(source.c.id.in_(some)))
            found |= {(table, row.id) for row in rows}
    return found


def _has_open_repair(connection: Connection, raw: Raw, missing: Missing) -> bool:
    if raw["state"] != RepairState.OPEN:
        return False
    person = "relationship", raw["relationship_id"]
    if person[1] in {one["id"] for one in missing.rows.get("relationship", ())}:
        return False
    query = "SELECT 1 FROM repair WHERE relationship_id = ? AND state = ? AND trashed IS NULL"
    values = missing.moved.get(person, person[1]), RepairState.OPEN.value
    return connection.exec_driver_sql(query, values).first() is not None


def _new_ids(connection: Connection, coming: Mapping[RowKey, Raw]) -> dict[RowKey, int]:
    """Ids behind all that were ever given, here or there: what came is known by that again."""
    last = dict(map(tuple, connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")))
    found: dict[RowKey, int] = {}
    for table, row_id in coming:
        last[table] = max(last.get(table, 0), row_id)
    for table, row_id in coming:
        last[table] += 1
        found[table, row_id] = last[table]
    return found


def _add(connection: Connection, key: RowKey, raw: Raw, moved: dict[RowKey, int]) -> None:
    ours = dict(raw) | {"id": moved[key]}
    for column, target in _targets(key, raw):
        ours[column] = moved.get(target, target[1])
    # A part may be here already, as a tag on a record; a record never is.
    verb = "INSERT" if key[0] in belongs.records() else "INSERT OR IGNORE"
    columns = ", ".join(f'"{column}"' for column in ours)
    places = ", ".join("?" for _ in ours)
    connection.exec_driver_sql(
        f'{verb} INTO "{key[0]}" ({columns}) VALUES ({places})', tuple(ours.values())
    )
