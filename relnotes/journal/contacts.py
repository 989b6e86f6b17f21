"""When there was contact last: kept beside the entries by triggers, so that asking is one look.

The rows of `contact` are made from the entries alone and can be made anew at any time; they have no
history and stand in no archive.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, func, select

from relnotes.domain.happenings import NO_CONTACT
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_MOST_IDS = 1_000
"""More ids than a statement takes well."""


def last(reader: Reader, ids: Sequence[int]) -> dict[int, dt.date]:
    """When there was contact last, by relationship; a back-dated entry never moves it back."""
    r, c = t.Relationship, t.Contact
    newest = select(func.max(c.day)).where(c.relationship_id == r.id).correlate(r).scalar_subquery()
    query = select(r.id, newest)
    if len(ids) <= _MOST_IDS:
        query = query.where(r.id.in_(ids))
    return {person: day for person, day in reader.connection.execute(query) if day is not None}


def rebuild(connection: Connection) -> None:
    """Makes all rows anew, where the triggers were away."""
    connection.exec_driver_sql("DELETE FROM contact")
    connection.exec_driver_sql(
        "INSERT INTO contact (relationship_id, day, entry_id) "
        "SELECT p.relationship_id, e.day, e.id FROM entry_person p JOIN entry e "
        f"ON e.id = p.entry_id WHERE {_counts('e')} ORDER BY p.relationship_id, e.day, e.id"
    )


def statements() -> Iterator[str]:
    """The triggers that follow every way in which an entry can change."""
    insert = "INSERT OR IGNORE INTO contact (relationship_id, day, entry_id) "
    people = (
        f"{insert}SELECT relationship_id, NEW.day, NEW.id FROM entry_person "
        f"WHERE entry_id = NEW.id AND {_counts('NEW')};"
    )
    gone = (
        "DELETE FROM contact WHERE entry_id = OLD.id AND day = OLD.day AND relationship_id IN "
        "(SELECT relationship_id FROM entry_person WHERE entry_id = OLD.id);"
    )
    add = (
        f"{insert}SELECT NEW.relationship_id, day, id FROM entry "
        f"WHERE id = NEW.entry_id AND {_counts('entry')};"
    )
    drop = (
        "DELETE FROM contact WHERE relationship_id = OLD.relationship_id "
        "AND entry_id = OLD.entry_id;"
    )
    for name, when, body in (
        ("entry_insert", "INSERT ON entry", people),
        ("entry_update", "UPDATE OF kind, day, trashed ON entry", f"{gone} {people}"),
        ("person_insert", "INSERT ON entry_person", add),
        ("person_update", "UPDATE ON entry_person", f"{drop} {add}"),
        ("person_delete", "DELETE ON entry_person", drop),
    ):
        yield f"CREATE TRIGGER contact_{name} AFTER {when} BEGIN {body} END"


def _counts(entry: str) -> str:
    """Whether an entry is contact: a note about somebody is none."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(NO_CONTACT))
    return f"{entry}.trashed IS NULL AND {entry}.kind NOT IN ({kinds})"
