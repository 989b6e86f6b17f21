"""The calendar file, read back by the library that other programs use too."""

import datetime as dt
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from relnotes import cli
from relnotes.domain.happenings import EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, PromiseState, Side, Standing
from relnotes.domain.people import PersonDraft
from relnotes.exchange import calendar_events, exporting
from relnotes.exchange.bringing import bringing
from relnotes.exchange.calendar import Written, calendar
from relnotes.exchange.exporting import Format, Order
from relnotes.journal import entries, promises, relationships, roster
from relnotes.journal.promises import PromiseLine
from relnotes.journal.store import Journal
from tests.conftest import NOW, ZONE, FakeClock

NINE = dt.time(9)
DAY = NOW.date()


def _events(content: bytes) -> list[Event]:
    return [one for one in Calendar.from_ical(content).walk("VEVENT") if isinstance(one, Event)]


def _rings(event: Event) -> dt.timedelta:
    trigger: Any = event.walk("VALARM")[0]["trigger"]
    found = trigger.dt
    assert isinstance(found, dt.timedelta)
    return found


def _promise(what: str, due: dt.date | None = DAY) -> PromiseLine:
    return PromiseLine(
        1, 1, "Ana", Side.ME, what, DAY, due, PromiseState.OPEN, None, "", Confidence.OPEN, 0
    )


def _named(table: str, row_id: int) -> str:
    return f"{table} {row_id}"


def _written(promise: PromiseLine, now: dt.datetime = NOW) -> Written:
    return calendar([], [promise], now, NINE, named=_named)


def test_rhythm_and_promises_with_alarms(journal: Journal) -> None:
    ana = journal.do("Add", relationships.add, PersonDraft("Ana", every_days=14)).value
    journal.do("Log", entries.log, EntryDraft((ana,), "Met", day=DAY))
    rest = journal.do("Add", relationships.add, PersonDraft("Rest", every_days=14)).value
    journal.do("Log", entries.log, EntryDraft((rest,), "Met", day=DAY))
    journal.do("Rest", relationships.set_standing, rest, Standing.RESTING)
    journal.do("Promise", promises.make, PromiseDraft(ana, Side.THEM, "Call back", due=DAY))
    timed = PromiseDraft(ana, Side.ME, "Send it", due=DAY, due_time=dt.time(16, 30))
    journal.do("Promise", promises.make, timed)
    due, promised = journal.read(roster.listed, DAY), journal.read(promises.open_promises)
    written = calendar(due, promised, NOW, NINE, named=_named)
    found = {str(one["summary"]): one for one in _events(written.content)}
    assert written.events == 3
    assert set(found) == {
        "Be in touch with Ana",
        "Ana promised: Call back",
        "Send it (promised to Ana)",
    }
    assert found["Be in touch with Ana"].start == DAY + dt.timedelta(days=14)
    at = dt.datetime(2026, 11, 21, 16, 30, tzinfo=ZONE)
    assert found["Send it (promised to Ana)"].start == at
    alarms = {name: _rings(one) for name, one in found.items()}
    assert alarms["Be in touch with Ana"] == dt.timedelta(hours=9)
    assert alarms["Send it (promised to Ana)"] == dt.timedelta()


@given(st.text(min_size=1))
def test_any_words_come_back_as_they_were(what: str) -> None:
    kept = "".join(sign for sign in " ".join(what.split()) if sign.isprintable()) or "x"
    (event,) = _events(_written(_promise(kept)).content)
    assert str(event["summary"]) == f"{kept} (promised to Ana)"


def test_the_same_events_keep_their_names() -> None:
    once = _written(_promise("One"))
    again = _written(_promise("Other"), NOW + dt.timedelta(days=1))
    assert [one["uid"] for one in _events(once.content)] == [
        one["uid"] for one in _events(again.content)
    ]
    assert not _written(_promise("No day", None)).events


def test_two_journals_in_one_calendar_leave_each_other_alone(tmp_path: Path) -> None:
    """The first person of each had the same name there, and the last to come replaced the other."""
    names = set()
    for number in (1, 2):
        clock = FakeClock(NOW + dt.timedelta(minutes=number))
        with closing(Journal.open(tmp_path / f"{number}.relnotes", clock)) as one:
            ana = one.do("Add", relationships.add, PersonDraft("Ana", every_days=14)).value
            one.do("Log", entries.log, EntryDraft((ana,), "Met", day=DAY))
            one.do("Promise", promises.make, PromiseDraft(ana, Side.ME, "Call", due=DAY))
            order = Order(Format.ICS, tmp_path / f"{number}.ics")
            for _ in range(2):
                assert one.read(exporting.write, order, NOW) == exporting.Written(2)
                names |= {str(event["uid"]) for event in _events(order.path.read_bytes())}
    assert len(names) == 4


def test_reminders_that_come_back_are_no_meetings() -> None:
    """Whoever keeps them in a calendar, and brings that along, was not with anybody for it."""
    due = _promise("Send the map", DAY - dt.timedelta(days=3))
    said = _written(due).content.replace(
        b"END:VCALENDAR",
        b"""BEGIN:VEVENT\r
UID:1@calendar.example\r
SUMMARY:Walked the waterworks\r
DTSTART:20261105T090000Z\r
END:VEVENT\r
END:VCALENDAR""",
    )
    reading = calendar_events.read(said)
    assert [(one.title, one.skip) for one in reading.entries] == [
        ("Send the map (promised to Ana)", "own"), ("Walked the waterworks", None),
    ]  # fmt: skip
    (told,) = bringing(reading, DAY).entries
    assert told.record.title == "Walked the waterworks"


def test_from_a_terminal(
    journal: Journal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = journal.do("Add", relationships.add, PersonDraft("Ana", every_days=14)).value
    journal.do("Log", entries.log, EntryDraft((ana,), "Met", day=DAY))
    journal.close()
    target = tmp_path / "due.ics"
    common = ["--journal", str(journal.path), "--now", "2026-11-21T15:00"]
    assert cli.main([*common, "export", "ics", "-o", str(target), "--alarm", "08:15"]) == 0
    (event,) = _events(target.read_bytes())
    assert _rings(event) == dt.timedelta(hours=8, minutes=15)
    assert "1 event." in capsys.readouterr().out
