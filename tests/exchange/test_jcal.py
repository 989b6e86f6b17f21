"""Calendars as JSON (RFC 7265), which say what an `.ics` says."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.exchange.recognise import read
from relnotes.exchange.records import EntryRecord, Reading, TroubleCode

_MEETINGS = Path(__file__).parent.parent / "data" / "meetings.ics"
_ZONE = ["vtimezone", [["tzid", {}, "text", "Quay time"]], [
    ["standard", [["dtstart", {}, "date-time", "1970-10-25T03:00:00"],
                  ["tzoffsetfrom", {}, "utc-offset", "+05:00"],
                  ["tzoffsetto", {}, "utc-offset", "+04:30"]], []],
]]  # fmt: skip
_EVENT: list[Any] = [
    "vevent",
    [
        ["uid", {}, "text", "a@x"],
        ["summary", {}, "text", "Budget; with, commas\nand lines"],
        ["dtstart", {"tzid": "Quay time"}, "date-time", "2026-11-05T14:00:00"],
        ["duration", {}, "duration", "PT50M"],
        [
            "attendee",
            {"cn": 'Mira "M" Falk', "partstat": "ACCEPTED"},
            "cal-address",
            "mailto:m@x.example",
        ],
        ["attendee", {"cutype": "ROOM"}, "cal-address", "mailto:room@x.example"],
        ["rrule", {}, "recur", {"freq": "WEEKLY", "byday": ["TH", "FR"], "until": "2026-12-05"}],
        [
            "exdate",
            {"tzid": "Quay time"},
            "date-time",
            "2026-11-12T14:00:00",
            "2026-11-19T14:00:00",
        ],
        ["categories", {}, "text", "Quay", "Deck, upper"],
        ["x-odd"],
    ],
    [
        [
            "valarm",
            [
                ["action", {}, "text", "DISPLAY"],
                ["attendee", {}, "cal-address", "mailto:z@x.example"],
            ],
            [],
        ]
    ],
]
_LATER: list[Any] = ["vevent", [
    ["summary", {}, "text", "Later"], ["dtstart", {}, "date", "2026-11-07"]], []]  # fmt: skip


def _calendar(*parts: Any, method: str = "PUBLISH") -> list[Any]:
    return ["vcalendar", [["version", {}, "text", "2.0"], ["method", {}, "text", method]], [*parts]]


def _of(value: object) -> Reading:
    return read(json.dumps(value).encode())


def _unplaced(entries: tuple[EntryRecord, ...]) -> list[EntryRecord]:
    return [replace(one, line=None) for one in entries]


def test_what_another_program_writes_of_our_meetings_says_the_same() -> None:
    data = _MEETINGS.read_bytes()
    as_json = [one.to_jcal() for one in icalendar.Calendar.from_ical(data, multiple=True)]
    found = _of(as_json if len(as_json) > 1 else as_json[0])
    assert found.format == "ics"
    assert _unplaced(found.entries) == _unplaced(read(data).entries) != []


def test_an_event_with_all_it_says() -> None:
    reading = _of(_calendar(_ZONE, _EVENT, _LATER))
    first, later = reading.entries
    assert first.title == "Budget; with, commas and lines"
    assert f"{first.start:%Y-%m-%d %H:%M %z}" == "2026-11-05 14:00 +0430"
    assert f"{first.end:%H:%M}" == "14:50"
    assert [(one.name, one.kind) for one in first.attendees] == [
        ("Mira 'M' Falk", "person"),
        ("room@x.example", "room"),
    ]
    assert first.repeats == "FREQ=WEEKLY;BYDAY=TH,FR;UNTIL=20261205"
    assert [one.day for one in first.except_on] == [12, 19]
    assert first.tags == ("Quay", "Deck, upper")
    assert (later.title, later.all_day, later.line) == ("Later", True, None)
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]


def test_several_calendars_of_which_one_is_called_off() -> None:
    reading = _of([_calendar(_LATER, method="CANCEL"), _calendar(_LATER)])
    assert [one.skip for one in reading.entries] == ["cancelled", None]


@pytest.mark.parametrize("value", [[], ["vcalendar"], ["vcalendar", {}], {"a": ["vevent", []]}])
def test_other_json_is_no_calendar(value: object) -> None:
    assert _of(value).format != "ics"


def test_a_torn_event_costs_itself_only() -> None:
    text = json.dumps(_calendar(_LATER, _EVENT, _LATER))
    for damaged in (
        text.replace('["uid", {}', '["uid", {'),
        text.replace('"a@x"]', '"a@x"'),
        text.replace('"a@x"', '"a@x'),
        text[: text.index('"a@x"')],
    ):
        reading = read(damaged.encode())
        titles = [one.title for one in reading.entries]
        whole = 1 if damaged == text[: len(damaged)] else 2
        assert titles.count("Later") == whole
        assert TroubleCode.UNREADABLE_RECORD in [one.code for one in reading.troubles]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.lists(st.lists(JSON, max_size=5) | JSON, max_size=5), JSON)
def test_no_value_is_an_error_or_another_line(properties: list[Any], value: Any) -> None:
    """Nothing that a value holds can begin a property, or a part, of its own."""
    odd = [
        ["x-note\r\nSUMMARY", {}, "text", "Other"],
        ["comment", {"x\nSUMMARY:Other": "b"}, "uri", value],
        ["contact", {"cn": "b\nSUMMARY:Other"}, "uri", "c\nSUMMARY:Other"],
        ["contact", {"cn": 'b":\nEND:VEVENT'}, "text", "c\nEND:VEVENT"],
    ]
    reading = _of(_calendar(["vevent", [*odd, *_LATER[1], *properties], []], _LATER))
    assert [one.title for one in reading.entries] == ["Later", "Later"]
