"""When there was contact last, and is due: kept by triggers, so that asking is one look.

The rows of `contact` and `touch` are made from entries and rhythms alone and can be made anew at
any time; they have no history and stand in no archive. What is due is the rule of `domain.rhythm`
in the database's words; a test holds the two together.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, func, select

from relnotes.domain.happenings import NO_CONTACT
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_MOST_IDS = 1_000
"""More ids than a statement takes well."""
_EVERYBODY = "SELECT id FROM relationship"
_MEANT = """
SELECT r.id AS id, coalesce(b.every_days, tier.every_days) AS every, b.snoozed_until AS snoozed,
    b.booked_day AS booked,
    (SELECT max(day) FROM contact WHERE contact.relationship_id = r.id) AS last
FROM relationship r LEFT JOIN rhythm b ON b.relationship_id = r.id
    LEFT JOIN tier_rhythm tier ON tier.tier = r.tier
WHERE r.id IN ({whom})"""
_DAY = """CASE WHEN booked > coalesce(last, '') THEN booked
    ELSE date(last, '+' || every || ' days') END"""
_LATE = "date(day, '+' || ((every + 1) / 2) || ' days')"


def last(reader: Reader, ids: Sequence[int]) -> dict[int, dt.date]:
    """When there was contact last, by relationship; a back-dated entry never moves it back."""
    query = select(t.Touch.relationship_id, t.Touch.last)
    if len(ids) <= _MOST_IDS:
        query = query.where(t.Touch.relationship_id.in_(ids))
    return {person: day for person, day in reader.connection.execute(query) if day is not None}


def been(reader: Reader, last: Mapping[int, dt.date], today: dt.date) -> dict[int, dt.date]:
    """Of `last` what has been: a meeting that is written down for later is still to come."""
    ahead = [one for one, day in last.items() if day > today]
    been = {one: day for one, day in last.items() if day <= today}
    if not ahead:
        return been
    c = t.Contact
    query = select(c.relationship_id, func.max(c.day)).where(c.relationship_id.in_(ahead))
    return been | reader.pairs(query.where(c.day <= today).group_by(c.relationship_id))


def rebuild(connection: Connection) -> None:
    """Makes all rows anew, where the triggers were away."""
    connection.exec_driver_sql("DELETE FROM contact")
    connection.exec_driver_sql(
        "INSERT INTO contact (relationship_id, day, entry_id) "
        "SELECT p.relationship_id, e.day, e.id FROM entry_person p JOIN entry e "
        f"ON e.id = p.entry_id WHERE {_counts('e')} ORDER BY p.relationship_id, e.day, e.id"
    )
    connection.exec_driver_sql("DELETE FROM touch")
    connection.exec_driver_sql(_touched(_EVERYBODY))


def statements() -> Iterator[str]:
    """The triggers that follow every way in which an entry, or what is meant, can change."""
    yield from _of_contact()
    yield from _of_touch()


def _of_contact() -> Iterator[str]:
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


def _of_touch() -> Iterator[str]:
    known = "coalesce((SELECT last FROM touch WHERE relationship_id = {row}.relationship_id), '')"
    newest = f"WHEN NEW.day > {known.format(row='NEW')} "
    was_newest = f"WHEN OLD.day >= {known.format(row='OLD')} "
    here, there = "NEW.relationship_id", "OLD.relationship_id"
    now_in, was_in = (
        f"SELECT id FROM relationship WHERE tier = {row}.tier" for row in ("NEW", "OLD")
    )
    for name, when, only, whom in (
        ("contact_insert", "INSERT ON contact", newest, here),
        ("contact_delete", "DELETE ON contact", was_newest, there),
        ("rhythm_insert", "INSERT ON rhythm", "", here),
        ("rhythm_update", "UPDATE ON rhythm", "", f"{here}, {there}"),
        ("rhythm_delete", "DELETE ON rhythm", "", there),
        ("tier_insert", "INSERT ON tier_rhythm", "", now_in),
        ("tier_update", "UPDATE ON tier_rhythm", "", f"{now_in} UNION {was_in}"),
        ("tier_delete", "DELETE ON tier_rhythm", "", was_in),
        ("relationship_insert", "INSERT ON relationship", "", "NEW.id"),
        ("relationship_update", "UPDATE OF tier ON relationship", "", "NEW.id"),
        ("relationship_delete", "DELETE ON relationship", "", "OLD.id"),
    ):
        body = f"DELETE FROM touch WHERE relationship_id IN ({whom}); {_touched(whom)};"
        yield f"CREATE TRIGGER touch_{name} AFTER {when} {only}BEGIN {body} END"


def _touched(whom: str) -> str:
    """The rows of some as they are now; who has neither contact nor a rhythm has none."""
    due = "CASE WHEN snoozed > day THEN snoozed ELSE day END"
    late = f"CASE WHEN snoozed > day THEN NULL ELSE {_LATE} END"
    return (
        "INSERT INTO touch (relationship_id, every_days, last, due, late) "
        f"SELECT id, every, last, {due}, {late} "
        f"FROM (SELECT *, {_DAY} AS day FROM ({_MEANT.format(whom=whom)})) "
        "WHERE coalesce(every, last, day) IS NOT NULL"
    )


def _counts(entry: str) -> str:
    """Whether an entry is contact: a note about somebody is none."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(NO_CONTACT))
    return f"{entry}.trashed IS NULL AND {entry}.kind NOT IN ({kinds})"
