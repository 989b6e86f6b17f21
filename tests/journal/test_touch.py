"""When the next contact is due: the database keeps what the rule of the rhythm says, always."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import EntryKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.rhythm import Due
from relnotes.journal import entries, people, relationships, rhythms, tiers, trash
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.store import Journal
from tests.conftest import NOW

DAY = NOW.date()
WHO = (1, 2)
Act = Callable[[Journal], object]


def _log(who: int, days: int, kind: EntryKind) -> Act:
    draft = EntryDraft((who,), "Met", day=DAY - dt.timedelta(days=days), kind=kind)
    return lambda journal: journal.do("Log", entries.log, draft)


def _rhythm(who: int, days: int | None) -> Act:
    return lambda journal: journal.do("Rhythm", rhythms.set_rhythm, who, days)


def _tier(every: int | None) -> Act:
    return lambda journal: journal.do("Tier", tiers.set_cadence, 1, every)


def _ahead(change: Callable[..., None], who: int, days: int) -> Act:
    return lambda journal: journal.do("Day", change, who, DAY + dt.timedelta(days=days))


def _throw(at: int) -> Act:
    def throw(journal: Journal) -> None:
        living = select(t.Entry.id).where(t.Entry.trashed.is_(None)).order_by(t.Entry.id)
        ids = journal.read(Reader.values, living)
        if ids:
            journal.do("Throw", trash.throw, "entry", ids[at % len(ids)])

    return throw


def _undo(journal: Journal) -> None:
    if journal.read(lambda reader: reader.value(select(t.Entry.id).limit(1))):
        journal.undo()


ACTS = st.one_of(
    st.builds(
        _log,
        st.sampled_from(WHO),
        st.integers(0, 300),
        st.sampled_from([EntryKind.CALL, EntryKind.NOTE]),
    ),
    st.builds(_rhythm, st.sampled_from(WHO), st.none() | st.integers(1, 90)),
    st.builds(_tier, st.none() | st.integers(1, 90)),
    st.builds(
        _ahead,
        st.sampled_from([rhythms.snooze, rhythms.book]),
        st.sampled_from(WHO),
        st.integers(-20, 60),
    ),
    st.builds(_throw, st.integers(0, 9)),
    st.just(_undo),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(ACTS, min_size=1, max_size=12))
def test_what_is_kept_is_what_the_rule_says(acts: list[Act]) -> None:
    """Over any history: when there was contact last, when the next is due, and since when late."""
    with TemporaryDirectory() as folder:
        journal = Journal.open(Path(folder) / "a.relnotes", lambda: NOW)
        for name, tier in (("Ana", None), ("Ben", 1)):
            journal.do("Add", relationships.add, PersonDraft(name, tier=tier))
        for act in acts:
            act(journal)
        meant, last = journal.read(people.rhythms, WHO), journal.read(_newest)
        kept = journal.read(_kept)
        for who in WHO:
            newest, due, late = kept.get(who, (None, None, None))
            assert newest == last.get(who)
            assert due == _day(meant[who].due(newest, DAY))
            ever = meant[who].due(newest, DAY + dt.timedelta(days=4_000))
            assert (late is not None) == bool(ever and ever.late)
            if late is not None:
                edge = (late - dt.timedelta(days=1), late)
                found = [meant[who].due(newest, day) for day in edge]
                assert [one is not None and one.late for one in found] == [False, True]
        journal.close()


def _day(due: Due | None) -> dt.date | None:
    return due.day if due else None


def _newest(reader: Reader) -> dict[int, dt.date]:
    """When there was contact last, from the entries themselves."""
    e, p = t.Entry, t.EntryPerson
    query = (
        select(p.relationship_id, e.day)
        .join(e, e.id == p.entry_id)
        .where(e.trashed.is_(None), e.kind != EntryKind.NOTE)
    )
    found: dict[int, dt.date] = {}
    for who, day in reader.connection.execute(query):
        found[who] = max(day, found.get(who, day))
    return found


def _kept(reader: Reader) -> dict[int, tuple[dt.date | None, dt.date | None, dt.date | None]]:
    c = t.Touch
    rows = reader.connection.execute(select(c.relationship_id, c.last, c.due, c.late))
    return {who: (last, due, late) for who, last, due, late in rows}
