"""Entries come newest first, of a day the latest first, however large the windows are."""

import datetime as dt
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, insert

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.entries import After, EntryLine
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

DAYS = st.dates(dt.date(2026, 11, 1), dt.date(2026, 11, 3))
TIMES = st.none() | st.times(dt.time(9), dt.time(11)).map(lambda at: at.replace(microsecond=0))
FEW = st.sampled_from([None, dt.time(9, 30), dt.time(14)])
MOMENTS = st.tuples(DAYS, TIMES | FEW)
_AS_LARGE = "UPDATE sqlite_stat1 SET stat = '200000 1243' WHERE idx = 'ix_contribution_entry_id'"
"""What SQLite counts of it where there are 200,000."""


def _write(writer: Writer, moments: list[tuple[dt.date, dt.time | None]]) -> None:
    ana = relationships.add(writer, PersonDraft("Ana Petrović"))
    for at, (day, time) in enumerate(moments):
        entries.log(writer, EntryDraft((ana,), f"Entry {at}", day=day, time=time))


def _place(line: EntryLine) -> tuple[dt.date, bool, dt.time, int]:
    return line.day, line.time is not None, line.time or dt.time.min, line.id


@settings(max_examples=25, deadline=None)
@given(moments=st.lists(MOMENTS, max_size=12), size=st.integers(1, 5))
def test_windows_make_up_the_whole_list_in_order(
    empty_journal: Path,
    moments: list[tuple[dt.date, dt.time | None]],
    size: int,
) -> None:
    path = empty_journal.with_name("order.relnotes")
    path.write_bytes(empty_journal.read_bytes())
    journal = Journal.open(path, FakeClock())
    try:
        journal.do("Write", _write, moments)
        whole = journal.read(entries.recent)
        assert list(whole) == sorted(whole, key=_place, reverse=True)
        after: After | None = None
        seen: list[EntryLine] = []
        while window := journal.read(entries.recent, after=after, limit=size):
            seen.extend(window)
            after = window[-1].after
        assert seen == list(whole)
        assert len(whole) == len(moments)
    finally:
        journal.close()


def test_what_came_of_many_entries_is_found_without_looking_through_all_that_was_brought(
    journal: Journal,
) -> None:
    """Where most of it came of no entry, SQLite read the whole table for a hundred of them."""

    def fill(writer: Writer) -> None:
        ana = relationships.add(writer, PersonDraft("Ana"))
        for at in range(120):
            entries.log(writer, EntryDraft((ana,), f"Entry {at}"))
        brought = {"relationship_id": ana, "side": "me", "what": "Help", "kind": "other"}
        stamps = {"created": writer.now, "changed": writer.now, "day": writer.today}
        rows = [{**brought, **stamps} for _ in range(3_000)]
        writer.session.execute(insert(t.Contribution), rows)
        connection = writer.session.connection()
        connection.exec_driver_sql("ANALYZE")
        connection.exec_driver_sql(_AS_LARGE)
        connection.exec_driver_sql("DELETE FROM sqlite_stat4 WHERE tbl = 'contribution'")

    journal.do("Write", fill)
    asked: list[tuple[str, tuple[object, ...]]] = []
    event.listen(journal._reader, "before_cursor_execute", lambda *found: asked.append(found[2:4]))
    assert len(journal.read(entries.recent, limit=120)) == 120

    def explained(reader: Reader, statement: str, given: tuple[object, ...]) -> list[str]:
        found = reader.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        return [str(row[-1]) for row in found]

    steps = [step for one in tuple(asked) for step in journal.read(explained, *one)]
    assert any("contribution" in step for step in steps)
    assert not [step for step in steps if step.startswith("SCAN contribution")]
