"""Which rows belong to which record, and by which of its words people know a row."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Column, Connection, Table, func, select

from relnotes.journal.tables import Base, Image, Record
from relnotes.journal.triggers import tracked

# The rows that are part of a record: the column that names it. A tag stands by itself.
OWNERS: Mapping[str, str] = {
    "about_answer": "relationship_id",
    "agreement_duty": "agreement_id",
    "agreement_item": "agreement_id",
    "asking": "entry_id",
    "attempt": "relationship_id",
    "connection": "relationship_id",
    "contact_detail": "relationship_id",
    "contribution_stake": "contribution_id",
    "entry_person": "entry_id",
    "entry_tag": "entry_id",
    "farewell": "relationship_id",
    "goal_progress": "goal_id",
    "goal_step": "goal_id",
    "member": "organisation_id",
    "merged": "relationship_id",
    "occasion": "relationship_id",
    "planned": "relationship_id",
    "programme_member": "relationship_id",
    "relationship_tag": "relationship_id",
    "repair_stage": "repair_id",
    "review_answer": "review_id",
    "rhythm": "relationship_id",
    "skill_view": "relationship_id",
    "stake_change": "stake_id",
    "stake_link": "need_id",
    "summary_person": "summary_id",
    "term": "relationship_id",
    "two_people": "one_id",
}

# The column by which people know a row; where there is none, its kind and day have to do.
TITLES: Mapping[str, str] = {
    "about_answer": "answer",
    "agreement": "text",
    "agreement_duty": "what",
    "agreement_item": "question",
    "attachment": "name",
    "attempt": "note",
    "belief": "what",
    "circle_view": "name",
    "connection": "note",
    "contact_detail": "value",
    "contribution": "what",
    "entry": "title",
    "farewell": "stays",
    "goal": "what",
    "goal_progress": "comment",
    "goal_step": "what",
    "lesson": "title",
    "member": "name",
    "merged": "name",
    "occasion": "label",
    "observation": "what",
    "programme": "name",
    "promise": "what",
    "proposition": "text",
    "relationship": "name",
    "repair": "what_happened",
    "review_answer": "answer",
    "role": "name",
    "skill_view": "skill",
    "stake": "what",
    "stake_change": "note",
    "tag": "name",
    "talking_point": "what",
    "template": "name",
    "term": "text",
    "value_summary": "title",
}


@dataclass(frozen=True, slots=True)
class Named:
    """A row of a table, by the words that people know it by; empty where it has none."""

    table: str
    id: int
    name: str


@cache
def records() -> frozenset[str]:
    """The tables of what a person knows by itself; all other tracked rows are part of one."""
    mappers = Base.registry.mappers
    return frozenset(
        mapper.local_table.name
        for mapper in mappers
        if issubclass(mapper.class_, Record) and isinstance(mapper.local_table, Table)
    )


@cache
def points_to(table: str, column: str) -> str | None:
    """The table that a column points to, or None."""
    keys = tracked()[table].columns[column].foreign_keys
    found = next((key.column.table.name for key in keys), None)
    return found if found in tracked() else None


def pointing_at(table: str) -> Iterator[tuple[Table, Column[int]]]:
    """Every column that points to rows of a table, with the table where it stands."""
    for other in tracked().values():
        for key in other.foreign_keys:
            if key.column.table.name == table:
                yield other, key.parent


def names(connection: Connection, rows: Iterable[tuple[str, int]]) -> dict[tuple[str, int], Named]:
    """What rows are called, also of rows that are gone but stand in the history."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for table, row_id in rows:
        wanted[table].add(row_id)
    found: dict[tuple[str, int], Named] = {}
    for table, ids in wanted.items():
        title = TITLES.get(table)
        for some in chunks(ids):
            known = _titles(connection, table, title, some) if title else {}
            found |= {(table, one): Named(table, one, known.get(one, "")) for one in some}
    return found


def chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    """Ids in portions that one query can take."""
    ordered = sorted(ids)
    return (ordered[at : at + 500] for at in range(0, len(ordered), 500))


def _titles(connection: Connection, table: str, title: str, ids: list[int]) -> dict[int, str]:
    source = tracked()[table]
    living = select(source.c.id, source.c[title]).where(source.c.id.in_(ids))
    known = {row_id: str(text or "") for row_id, text in connection.execute(living)}
    gone = [one for one in ids if one not in known]
    if gone:
        last = (
            select(func.max(Image.id))
            .where(Image.table_name == table, Image.row_id.in_(gone), Image.before.is_not(None))
            .group_by(Image.row_id)
        )
        text = func.json_extract(Image.before, f"$.{title}")
        past = select(Image.row_id, text).where(Image.id.in_(last))
        known |= {row_id: str(name or "") for row_id, name in connection.execute(past)}
    return known
