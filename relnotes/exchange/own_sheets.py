"""Knows the tables that relnotes wrote itself: one brings people back, the others name nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from relnotes.domain.kinds import Counterpart
from relnotes.domain.people import LONGEST_RHYTHM
from relnotes.exchange.encoding import one_line
from relnotes.exchange.records import PersonRecord
from relnotes.exchange.table_cells import undefused
from relnotes.exchange.table_columns import Field, Meaning

_PEOPLE = frozenset({"id", "name", "counterpart", "standing", "every_days", "uid"})
_MEANT: Mapping[str, Field] = {
    "name": Field.DISPLAY,
    "about": Field.NOTES,
    "tags": Field.GROUPS,
    **dict.fromkeys(("id", "counterpart", "pinned", "every_days", "uid"), Field.IGNORED),
}
"""What stands in the columns of people; all else stays as text with them."""
_OTHERS = tuple(
    frozenset(columns.split())
    for columns in (
        "relationship_id relationship", "organisation_id person_id", "day title my_role people",
        "name questions skills session", "agreement_id what", "agreement_id question",
        "contribution_id stake_id", "goal_id what", "goal_id day", "review_id question",
        "repair_id entered_day", "stake_id state", "need_id expectation_id",
    )
)  # fmt: skip
_OBSERVATIONS = ["id", "day", "what"]
_COUNTERPARTS = {one.value: one for one in Counterpart}


def meanings(headings: Sequence[str]) -> list[Meaning | None] | None:
    """What the columns of our own table of people hold; None where it is another table."""
    if not set(headings) >= _PEOPLE:
        return None
    return [Meaning(_MEANT[one]) if one in _MEANT else None for one in headings]


def is_other(headings: Sequence[str]) -> bool:
    """Whether this is one of our own tables of what there is about people."""
    own = headings[:1] == ["id"] and any(set(headings) >= columns for columns in _OTHERS)
    return own or headings == _OBSERVATIONS


def completed(found: PersonRecord, headings: Sequence[str], cells: Sequence[str]) -> PersonRecord:
    """Somebody of our own table, with the name of their record, by which they are known again."""
    row = {key: one_line(undefused(cell)) for key, cell in zip(headings, cells, strict=False)}
    written = row.get("every_days", "")
    days = int(written) if written.isdecimal() and len(written) < 5 else 0
    return replace(
        found,
        kind=_COUNTERPARTS.get(row.get("counterpart", ""), found.kind),
        every_days=days if 0 < days <= LONGEST_RHYTHM else None,
        uid=row.get("uid", ""),
    )
