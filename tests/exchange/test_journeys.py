"""What other programs kept of people and days is read as they meant it, and never an error."""

import datetime as dt
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relnotes.domain.kinds import EntryKind, Side
from relnotes.exchange import parcels
from relnotes.exchange.bringing import bringing
from relnotes.exchange.preview import as_json
from relnotes.exchange.recognise import read
from relnotes.exchange.records import Reading, TroubleCode
from tests.exchange import journeys

TODAY = dt.date(2026, 11, 21)


def _reading(name: str) -> Reading:
    text, file = journeys.ALL[name]
    return read(text.encode(), file)


OTHERWISE = {
    "monica sql": "monica",
    "meeting": "notes",
    "contact table": "notes",
    "dayone text": "dayone",
    "jrnl markdown": "jrnl",
    "jrnl xml": "jrnl",
    "jrnl boxes": "jrnl",
}


@pytest.mark.parametrize("name", sorted(journeys.ALL))
def test_each_is_recognised_by_its_content(name: str) -> None:
    expected = OTHERWISE.get(name, name)
    assert _reading(name).format == expected
    assert read(journeys.ALL[name][0].replace("\n", "\r\n").encode("utf-16")).format == expected


def test_an_event_knows_who_was_there_and_who_was_not() -> None:
    event, weekly, off = _reading("ics").entries
    assert event.title == "Harbour plan, second look"
    assert event.start is not None
    assert event.start.isoformat() == "2026-11-05T09:00:00+01:00"
    assert [(one.name, one.kind, one.status) for one in event.attendees] == [
        ("Lund, Sven", "person", "accepted"),
        ("Tomoko Kimura", "person", "declined"),
        ("Blue Room", "room", ""),
    ]
    assert weekly.all_day
    assert weekly.except_on == (dt.date(2026, 11, 10),)
    assert off.skip == "cancelled"


def test_a_series_comes_up_to_today_with_the_next_of_it() -> None:
    told = bringing(_reading("ics"), TODAY).entries
    days = [one.happening.draft.day for one in told if one.record.repeats]
    assert days == [dt.date(2026, 11, day) for day in (3, 17, 24)]
    first = told[0].happening
    assert [(guest.name, guest.email) for guest in first.guests] == [
        ("Sven Lund", "sven@fjord.example"),
        ("Ifeoma Okafor", "ifeoma@harbour.example"),
    ]
    assert first.draft.minutes == 45


@pytest.mark.parametrize(
    ("tzid", "offset"),
    [
        ("Europe/Berlin", 60),
        ("/softwarestudio.org/Tzfile/Europe/Berlin", 60),
        ("Eastern Standard Time", -300),
        ("(UTC-03:00) Brasília", -180),
        ("GMT +0100 (Standard) / GMT +0200 (Daylight)", 60),
        ("UTC+11", 660),
        ("Own", 120),
        ("Nowhere", None),
        ("", None),
    ],
)
def test_a_time_zone_is_known_by_every_spelling(tzid: str, offset: int | None) -> None:
    own = """BEGIN:VTIMEZONE
TZID:Own
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:STANDARD
END:VTIMEZONE
"""
    event = f'BEGIN:VEVENT\nDTSTART;TZID="{tzid}":20261105T090000\nSUMMARY:x\nEND:VEVENT\n'
    (entry,) = read(f"BEGIN:VCALENDAR\n{own}{event}END:VCALENDAR\n".encode()).entries
    assert isinstance(entry.start, dt.datetime)
    assert entry.start.replace(tzinfo=None) == dt.datetime(2026, 11, 5, 9)  # noqa: DTZ001  as it stood on the wall
    shift = entry.start.utcoffset()
    assert (shift and shift.total_seconds() / 60) == offset


def test_what_is_said_anew_replaces_the_older_event() -> None:
    one = "BEGIN:VEVENT\nUID:a\nSEQUENCE:{}\nDTSTART:20261105T090000\nSUMMARY:{}\nEND:VEVENT\n"
    text = "BEGIN:VCALENDAR\n" + one.format(2, "new") + one.format(1, "old") + "END:VCALENDAR\n"
    assert [entry.skip for entry in read(text.encode()).entries] == [None, "said anew"]


def test_monica_brings_each_side_of_the_relationship() -> None:
    reading = _reading("monica")
    ifeoma, sven = reading.people
    assert ifeoma.every_days == 30
    assert ifeoma.dates == (("birthday", "--02-29"),)
    assert [(one.side, one.what, one.amount, one.unit) for one in ifeoma.brought] == [
        (Side.ME, "A chart", None, ""),
        (Side.THEM, "Tea", None, ""),
        (Side.THEM, "Loan", 20, "EUR"),
    ]
    assert [(one.side, one.what, one.done) for one in ifeoma.promised] == [
        (Side.ME, "Send the plan", False),
        (Side.ME, "Call back", True),
        (Side.ME, "Ask about the crane", False),
        (Side.ME, "Pay back 20 EUR", False),
        (Side.ME, "Gift: A lamp", False),
    ]
    assert [(one.name, one.as_) for one in sven.related] == [("Ifeoma Okafor", "colleague")]
    assert [(one.name, one.as_) for one in ifeoma.related] == [("Sven Lund", "colleague of")]
    assert [(one.title, one.kind, str(one.start)) for one in reading.entries] == [
        ("Lunch", EntryKind.LUNCH, "2026-06-01"),
        ("About the crane", EntryKind.CALL, "2026-05-03"),
        ("Rows at dawn", EntryKind.NOTE, "2026-03-01"),
        ("Quiet", EntryKind.NOTE, "2026-02-02"),
    ]
    assert [one.name for one in reading.entries[0].attendees] == ["Ifeoma Okafor", "Sven Lund"]


def test_a_text_in_sql_may_hold_statements() -> None:
    reading = _reading("monica sql")
    assert [one.name for one in reading.people] == ["Ifeoma O'Kafor", "Sven Lund"]
    assert reading.people[0].dates == (("birthday", "--02-29"),)
    assert reading.people[1].related[0].name == "Ifeoma O'Kafor"
    assert reading.entries[0].body == ('Said: "wait";\nINSERT INTO contacts (`id`) VALUES (9);')


def test_a_day_of_rednotebook_has_its_words_and_categories() -> None:
    first, second = _reading("rednotebook").entries
    assert (first.start, first.tags) == (dt.date(2026, 11, 3), ("quay",))
    assert first.body.endswith("She asked for the plan.")
    assert second.tags == ("Calls", "Harbour")
    assert second.body == "Calls: Sven: the crane"


def test_jrnl_tells_a_date_from_a_number_in_brackets() -> None:
    first, second = _reading("jrnl").entries
    assert (first.title, first.starred, first.tags) == ("The crane stands.", True, ("sven",))
    assert str(first.start) == "2026-11-03 09:00:00"
    assert first.body.endswith("[1] is no date")
    assert second.start == dt.date(2026, 11, 4)


def test_a_journal_day_is_that_of_its_place() -> None:
    first, second = _reading("dayone").entries
    assert str(first.start) == "2026-07-04 00:30:00"
    assert (first.title, first.place) == ("The crane", "Cork, Ireland")
    assert first.body == "# The crane\n\nIt stands."
    assert second.title == "With Ifeoma Okafor"
    (entry,) = _reading("journey").entries
    assert entry.body == "Spoke & wrote\nTwice."
    (entry,) = _reading("jrnl-json").entries
    assert (entry.title, str(entry.start)) == ("The crane", "2026-11-03 09:00:00")


def test_a_note_is_about_a_person_or_of_a_meeting() -> None:
    (ifeoma,) = _reading("notes").people
    assert (ifeoma.name, ifeoma.aka) == ("Ifeoma Okafor", ("Ifeoma",))
    assert [(one.label, one.value) for one in ifeoma.emails] == [("work", "ifeoma@harbour.example")]
    assert ifeoma.dates == (("birthday", "1980-02-29"),)
    assert [(one.name, one.as_) for one in ifeoma.related] == [("Chidi Okafor", "sister")]
    assert ifeoma.about == "Rows at dawn."
    (meeting,) = _reading("meeting").entries
    assert [one.name for one in meeting.attendees] == ["Ifeoma Okafor", "Sven Lund"]
    assert (meeting.title, meeting.start) == ("Crane", dt.date(2026, 11, 3))


BAD = {
    "ics": ("BEGIN:VEVENT\nUID:weekly", "BEGIN:VEVENT\nDTSTART:x\nA\x01\nBEGIN:VEVENT\nUID:weekly"),
    "rednotebook": ("4:\n", "99: [\n4:\n"),
    "jrnl": ("[2026-11-04]", "[2026-13-77] nothing\n\n[2026-11-04]"),
    "dayone": ('{"uuid": "B"', '{"creationDate": 7}, 5, null, {"uuid": "B"'),
    "monica": ('{"uuid": "c2"', '7, null, {"properties": 3}, {"uuid": "c2"'),
    "monica sql": (" (2,'Sven'", " (7,'torn),\n (2,'Sven'"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_bad_record_costs_no_neighbour(name: str) -> None:
    text, file = journeys.ALL[name]
    good, bad = _reading(name), read(text.replace(*BAD[name], 1).encode(), file)
    assert text.replace(*BAD[name], 1) != text
    assert {one.name for one in good.people} <= {one.name for one in bad.people}
    assert {one.title for one in good.entries} <= {one.title for one in bad.entries}


def test_a_zip_and_a_folder_hold_files(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "Ifeoma.md").write_text(journeys.NOTE, encoding="utf-8")
    (tmp_path / "notes" / ".hidden.md").write_text(journeys.NOTE, encoding="utf-8")
    (tmp_path / "2026-11.old.txt").write_text(journeys.REDNOTEBOOK, encoding="utf-8")
    found = list(parcels.opened(tmp_path))
    assert [Path(one.name).name for one in found] == ["Ifeoma.md"]
    packed = tmp_path / "all"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("2026-11.txt", journeys.REDNOTEBOOK)
        archive.writestr("photos/a.jpg", b"\xff\xd8\xff")
        archive.writestr("Journal.json", journeys.DAYONE)
    assert [one.reading.format for one in parcels.opened(packed)] == ["rednotebook", "dayone"]


def test_a_zip_that_swells_is_not_taken_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("relnotes.exchange.recognise.SIZE_LIMIT", 10_000)
    held = tmp_path / "x.zip"
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.txt", b"0" * 1_000_000)
        archive.writestr("2026-11.txt", journeys.REDNOTEBOOK)
    big, month = parcels.opened(held)
    assert [one.code for one in big.reading.troubles] == [TroubleCode.FILE_TOO_LARGE]
    assert len(month.reading.entries) == 2


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(sorted(journeys.ALL)),
    st.integers(0, 10_000),
    st.integers(0, 60),
    st.binary(max_size=12) | st.sampled_from([b"[" * 400, b"{", b'"', b"'", b"\0", b"\n", b":"]),
)
def test_no_damage_is_an_error(name: str, at: int, gone: int, put: bytes) -> None:
    text, file = journeys.ALL[name]
    data = text.encode()
    at %= len(data)
    reading = read(data[:at] + put + data[at + gone :], file)
    made = bringing(reading, TODAY)
    assert json.dumps(as_json(reading, file))
    assert all(one.happening.draft.day for one in made.entries)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=300))
def test_no_zip_is_an_error(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(b"PK\x03\x04" + data)
    assert list(parcels.opened(file))
