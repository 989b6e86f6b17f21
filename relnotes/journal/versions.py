"""Two versions of one journal, of two computers that wrote at once: what one has, what differs.

A row is the same in both where its id and the moment of its making are the same. What one of them
got since they were one can bear an id that stands for something else in the other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from relnotes.domain.kinds import RepairState
from relnotes.journal import belongs, past
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.belongs import Named
from relnotes.journal.past import FieldChange
from relnotes.journal.triggers import tracked

RowKey = tuple[str, int]
Raw = dict[str, Any]

_OF_THE_HOUSE = frozenset({"id", "created", "changed", "position"})
# A dated state belongs to how its owner stands; without that it would tell of what never was.
_STATES = frozenset({"goal_progress", "repair_stage", "stake_change"})


@dataclass(frozen=True, slots=True)
class Lone:
    """A record that only one version has; `deleted` where the other one had it, too, before."""

    record: Named
    whom: tuple[str, ...]
    deleted: bool


@dataclass(frozen=True, slots=True)
class Differing:
    """A record of both that is not the same in both: its fields, here and there, and its parts."""

    record: Named
    whom: tuple[str, ...]
    fields: tuple[FieldChange, ...]
    """`before` is what stands here, `after` what stands in the other version."""
    parts_here: tuple[Named, ...]
    parts_there: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """The rows of the other version that can come over, and what they name."""

    rows: Mapping[str, tuple[Raw, ...]]
    moved: Mapping[RowKey, int]
    """What bears another id here; other rows that are named and do not come are here as there."""
    contents: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two versions differ."""

    only_here: tuple[Lone, ...]
    only_there: tuple[Lone, ...]
    differing: tuple[Differing, ...]
    missing: Missing

    @property
    def same(self) -> bool:
        """Whether both hold the same."""
        return not (self.only_here or self.only_there or self.differing)


def compare(here: Reader, there: Reader) -> Comparison:
    """Goes through both, row by row; rows that are the same are not kept in memory."""
    sides = _Side(here), _Side(there)
    moved: dict[RowKey, int] = {}
    changed: dict[RowKey, tuple[Raw, Raw]] = {}
    forked = max(_unlike(table, sides, changed) for table in tracked())
    for table in sorted(tracked(), key=lambda name: name in belongs.OWNERS):
        _meet(table, sides, changed, moved)
    mine, theirs = sides
    deleted = _deleted(theirs, mine, forked)
    return Comparison(
        mine.lone_records(_deleted(mine, theirs, forked)),
        theirs.lone_records(deleted),
        _differing(sides, changed, moved),
        _missing(theirs, deleted, moved),
    )


class _Side:
    """One of the two, with the rows that the other one lacks."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.lone: dict[RowKey, Raw] = {}

    def rows(self, table: str) -> Iterator[Raw]:
        query = f'SELECT * FROM "{table}" ORDER BY id'
        for row in self.reader.connection.exec_driver_sql(query).mappings():
            yield dict(row)

    def owner(self, key: RowKey, raw: Raw) -> RowKey:
        """The record that a row is part of; the row itself if there is none."""
        column = belongs.OWNERS.get(key[0])
        if column is None or raw[column] is None:
            return key
        above = belongs.points_to(key[0], column) or "", raw[column]
        return self.owner(above, self.raw(above)) if above[0] in belongs.OWNERS else above

    def raw(self, key: RowKey) -> Raw:
        query = f'SELECT * FROM "{key[0]}" WHERE id = ?'
        found = self.reader.connection.exec_driver_sql(query, (key[1],)).mappings().first()
        return dict(found) if found is not None else {}

    def names(self, keys: Iterable[RowKey]) -> dict[RowKey, Named]:
        return belongs.names(self.reader.connection, keys)

    def whom(self, key: RowKey) -> tuple[str, ...]:
        """The names of the relationships that a record belongs to."""
        if key[0] == "entry":
            p, r = t.EntryPerson, t.Relationship
            named = select(r.name).join(p, p.relationship_id == r.id).where(p.entry_id == key[1])
            return tuple(self.reader.connection.scalars(named.order_by(r.name)))
        person = self.raw(key).get("relationship_id")
        if person is None:
            return ()
        return (self.names([("relationship", person)])["relationship", person].name,)

    def lone_records(self, deleted: frozenset[RowKey]) -> tuple[Lone, ...]:
        keys = [
            key
            for key, raw in self.lone.items()
            if key[0] in belongs.records() and raw["trashed"] is None
        ]
        names = self.names(keys)
        return tuple(Lone(names[key], self.whom(key), key in deleted) for key in keys)

    def lone_parts(self) -> dict[RowKey, list[RowKey]]:
        """By record that both have: the parts of it that the other one lacks."""
        found: defaultdict[RowKey, list[RowKey]] = defaultdict(list)
        for key, raw in self.lone.items():
            owner = self.owner(key, raw)
            if owner != key and owner not in self.lone:
                found[owner].append(key)
        return found


_Sides = tuple[_Side, _Side]
_Changed = dict[RowKey, tuple[Raw, Raw]]


def _unlike(table: str, sides: _Sides, changed: _Changed) -> str:
    """Walks both in the order of their ids and keeps what is not the same.

    Answers with the moment of the newest row of both: so long they were one.
    """
    mine, theirs = sides
    forked = ""
    ours, others = mine.rows(table), theirs.rows(table)
    one, other = next(ours, None), next(others, None)
    while one is not None or other is not None:
        if other is None or (one is not None and one["id"] < other["id"]):
            assert one is not None
            mine.lone[table, one["id"]] = one
            one = next(ours, None)
        elif one is None or other["id"] < one["id"]:
            theirs.lone[table, other["id"]] = other
            other = next(others, None)
        else:
            if one["created"] != other["created"]:
                mine.lone[table, one["id"]], theirs.lone[table, other["id"]] = one, other
            else:
                forked = max(forked, one["created"])
                if one != other:
                    changed[table, one["id"]] = one, other
            one, other = next(ours, None), next(others, None)
    return forked


def _meet(table: str, sides: _Sides, changed: _Changed, moved: dict[RowKey, int]) -> None:
    """Finds what came over before, under another id: made at the same moment, with that name.

    A part of a record has the rows that it names instead; what it is part of was met before.
    """
    mine, theirs = sides
    waiting: defaultdict[object, list[Raw]] = defaultdict(list)
    for key, raw in mine.lone.items():
        if key[0] == table:
            waiting[_likeness(table, raw)].append(raw)
    for key, raw in [pair for pair in theirs.lone.items() if pair[0][0] == table]:
        ours = {name: _translated(table, name, raw[name], theirs, moved) for name in raw}
        same = waiting[_likeness(table, ours)]
        if same:
            found = same.pop(0)
            moved[key] = found["id"]
            changed[table, found["id"]] = found, raw
            del mine.lone[table, found["id"]], theirs.lone[key]


def _likeness(table: str, raw: Raw) -> object:
    if table == "tag":
        return raw["name"]
    if table in belongs.records():
        return raw["created"], raw.get(belongs.TITLES.get(table, ""))
    return raw["created"], *(
        value for name, value in raw.items() if belongs.points_to(table, name) is not None
    )


def _deleted(theirs: _Side, mine: _Side, forked: str) -> frozenset[RowKey]:
    """Which rows that `mine` lacks it had, too: by its history, or older than the common past."""
    last = dict(map(tuple, mine.reader.connection.exec_driver_sql("SELECT * FROM sqlite_sequence")))
    query = (
        "SELECT 1 FROM image WHERE table_name = ? AND row_id = ? "
        "AND json_extract(before, '$.created') = ?"
    )
    found = set()
    for key, raw in theirs.lone.items():
        values = *key, raw["created"]
        older = raw["created"] <= forked and last.get(key[0], 0) >= key[1]
        if older or mine.reader.connection.exec_driver_sql(query, values).first() is not None:
            found.add(key)
    return frozenset(found)


def _differing(
    sides: _Sides, changed: _Changed, moved: Mapping[RowKey, int]
) -> tuple[Differing, ...]:
    mine, theirs = sides
    back = {(table, new): old for (table, old), new in moved.items()}
    here, there = mine.lone_parts(), theirs.lone_parts()
    there = {(key[0], moved.get(key, key[1])): parts for key, parts in there.items()}
    fields: dict[RowKey, list[FieldChange]] = defaultdict(list)
    for key, (one, other) in changed.items():
        owner = mine.owner(key, one)
        for column in one.keys() & other.keys() - _OF_THE_HOUSE:
            if one[column] != _translated(key[0], column, other[column], theirs, moved):
                fields[owner].append(_field(sides, key, column, (one, other)))
    found = []
    for key in sorted({*fields, *here, *there}):
        other_key = key[0], back.get(key, key[1])
        found.append(
            Differing(
                mine.names([key])[key],
                mine.whom(key) or theirs.whom(other_key),
                tuple(fields.get(key, ())),
                tuple(mine.names(here.get(key, ())).values()),
                tuple(theirs.names(there.get(key, ())).values()),
            )
        )
    return tuple(found)


def _translated(
    table: str, column: str, value: Any, theirs: _Side, moved: Mapping[RowKey, int]
) -> Any:
    """A value of the other version with the ids of this one."""
    target = belongs.points_to(table, column)
    if target is None or value is None:
        return value
    return ("lone", value) if (target, value) in theirs.lone else moved.get((target, value), value)


def _field(sides: _Sides, key: RowKey, column: str, states: tuple[Raw, Raw]) -> FieldChange:
    open_still = any(state.get("state") == RepairState.OPEN for state in states)
    if (key[0], column) == ("repair", "their_part") and open_still:
        return FieldChange(column, None, None, sealed=True)
    target = belongs.points_to(key[0], column)
    before, after = (
        past.value(
            side.reader.connection,
            key[0],
            column,
            state[column],
            side.names([(target, state[column])]) if target and state[column] else {},
        )
        for side, state in zip(sides, states, strict=True)
    )
    return FieldChange(column, before, after)


def _missing(theirs: _Side, deleted: frozenset[RowKey], moved: Mapping[RowKey, int]) -> Missing:
    """What can come over: never here before, living, and no state of what differs."""
    rows: defaultdict[str, list[Raw]] = defaultdict(list)
    for key, raw in theirs.lone.items():
        owner = theirs.owner(key, raw)
        state_of_other = key[0] in _STATES and owner not in theirs.lone
        if key not in deleted and raw.get("trashed") is None and not state_of_other:
            rows[key[0]].append(raw)
    wanted = {raw["sha256"] for raw in rows.get("attachment", ())}
    c = t.Content
    contents = theirs.reader.pairs(select(c.sha256, c.data).where(c.sha256.in_(wanted)))
    return Missing({name: tuple(found) for name, found in rows.items()}, dict(moved), contents)
