"""The records that leave as sheets: a row for each, with the names that its ids mean."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from relnotes.domain.kinds import RepairState
from relnotes.journal import belongs, origins
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Wanted, created, leaving
from relnotes.journal.triggers import tracked


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of one kind of record; the values stand in the order of the columns."""

    name: str
    columns: tuple[str, ...]
    rows: Iterator[tuple[Any, ...]]


_NO_SHEET = frozenset(
    {
        "asking", "attachment", "away", "circle_view", "column_mapping", "entry_person",
        "entry_tag", "merged", "relationship_tag", "rhythm", "summary_person", "tag", "template",
        "tier_rhythm", "two_people", "value_summary",
    }
)  # fmt: skip
"""Plumbing, what the program remembers for itself, and what has a format of its own."""
_NAMES = {
    "about_answer": "about",
    "attempt": "tries",
    "agreement_duty": "agreement duties",
    "contribution_stake": "served stakes",
    "entry": "entries",
    "goal_progress": "goal progress",
    "occasion": "dates",
    "planned": "planned",
    "proposition": "value propositions",
}
"""What a kind of record is called as a file, where it is not its table's name with an s."""
_AT_ONCE = 500
"""So many rows are looked up together, however many there are."""
_OF_THE_HOUSE = frozenset({"created", "changed", "trashed", "origin", "photo_id", "position"})


def sheets(reader: Reader, wanted: Wanted) -> Iterator[Sheet]:
    """Every kind of record; the rows of a sheet are read as they are asked for."""
    names = dict(reader.pairs(select(t.Relationship.id, t.Relationship.name)))
    for table, name in kinds().items():
        yield _Sheet(reader, wanted, table, names).sheet(name)


def kinds() -> dict[str, str]:
    """The tables that become sheets, each with the name of its sheet."""
    return {
        table: _NAMES.get(table, f"{table.replace('_', ' ')}s")
        for table in tracked()
        if table not in _NO_SHEET
    }


def columns(table: str) -> tuple[str, ...]:
    """The columns of a sheet: an id that means somebody is followed by the name."""
    found: list[str] = []
    for column in tracked()[table].columns:
        if column.name in _OF_THE_HOUSE and (table, column.name) != ("member", "position"):
            continue
        found.append(column.name)
        if belongs.points_to(table, column.name) == "relationship":
            found.append(column.name.removesuffix("_id"))
    more = {"relationship": ("every_days", "tags", "uid"), "entry": ("people", "tags")}
    return (*found, *more.get(table, ()))


class _Sheet:
    """One kind of record with the names, tags and rhythm that stand in other tables."""

    def __init__(self, reader: Reader, wanted: Wanted, table: str, names: dict[int, str]) -> None:
        self._reader, self._wanted, self._table = reader, wanted, tracked()[table]
        self._names = names
        self._columns = columns(table)

    def sheet(self, name: str) -> Sheet:
        """The sheet; nothing is read before its rows are asked for."""
        return Sheet(name, self._columns, self._rows())

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        conditions = leaving(self._table.name, self._wanted)
        order = [self._table.c[one] for one in ("day", "time", "id") if one in self._table.c]
        # Only ids are put into order: whole rows would all be held at once for that.
        query = select(self._table.c.id).where(*conditions).order_by(*order)
        for ids in self._reader.connection.execute(query).scalars().partitions(_AT_ONCE):
            some = select(self._table).where(self._table.c.id.in_(ids))
            rows = {row["id"]: row for row in self._reader.connection.execute(some).mappings()}
            more = self._more(ids)
            for one in ids:
                yield tuple(self._value(column, rows[one], more) for column in self._columns)

    def _value(self, column: str, row: Any, more: dict[str, dict[int, Any]]) -> Any:
        if column in more:
            return more[column].get(row["id"])
        if column not in row:
            return self._names.get(row[f"{column}_id"], "")
        sealed = self._table.name == "repair" and column == "their_part"
        if sealed and row["state"] != RepairState.CLOSED and not self._wanted.private:
            return ""
        return row[column]

    def _more(self, ids: Sequence[int]) -> dict[str, dict[int, Any]]:
        """What stands of some rows in other tables, by the column that shows it."""
        match self._table.name:
            case "relationship":
                return self._more_of_people(ids)
            case "entry":
                return self._more_of_entries(ids)
        return {}

    def _more_of_people(self, ids: Sequence[int]) -> dict[str, dict[int, Any]]:
        rhythm, tagged = t.Rhythm, t.RelationshipTag
        days = select(rhythm.relationship_id, rhythm.every_days).where(
            rhythm.relationship_id.in_(ids)
        )
        tags = (
            select(tagged.relationship_id, t.Tag.name)
            .join(t.Tag, t.Tag.id == tagged.tag_id)
            .where(tagged.relationship_id.in_(ids))
        )
        made = created(self._reader, "relationship", ids)
        return {
            "every_days": dict(self._reader.pairs(days)),
            "tags": self._lists(tags),
            "uid": {one: origins.uid("relationship", one, made[one]) for one in ids},
        }

    def _more_of_entries(self, ids: Sequence[int]) -> dict[str, dict[int, Any]]:
        link, tagged = t.EntryPerson, t.EntryTag
        who = (
            select(link.entry_id, t.Relationship.name)
            .join(t.Relationship, t.Relationship.id == link.relationship_id)
            .where(link.entry_id.in_(ids))
            .order_by(link.id)
        )
        tags = (
            select(tagged.entry_id, t.Tag.name)
            .join(t.Tag, t.Tag.id == tagged.tag_id)
            .where(tagged.entry_id.in_(ids))
            .order_by(tagged.id)
        )
        return {"people": self._lists(who), "tags": self._lists(tags)}

    def _lists(self, query: Select[int, str]) -> dict[int, tuple[str, ...]]:
        found: defaultdict[int, list[str]] = defaultdict(list)
        for row_id, name in self._reader.connection.execute(query):
            found[row_id].append(name)
        return {row_id: tuple(names) for row_id, names in found.items()}
