"""Entries come newest first, of a day the latest first, however large the windows are."""

import datetime as dt
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, relationships
from relnotes.journal.access import Writer
from relnotes.journal.entries import After, EntryLine
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

DAYS = st.dates(dt.date(2026, 11, 1), dt.date(2026, 11, 3))
TIMES = st.none() | st.times(dt.time(9), dt.time(11)).map(lambda at: at.replace(microsecond=0))
FEW = st.sampled_from([None, dt.time(9, 30), dt.time(14)])
MOMENTS = st.tuples(DAYS, TIMES | FEW)


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
