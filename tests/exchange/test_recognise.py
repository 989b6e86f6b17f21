"""A file is known by what is in it."""

import json
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.kinds import Counterpart, Side
from relnotes.exchange import recognise
from relnotes.exchange.answers import Answers
from relnotes.exchange.preview import as_json, numbered
from relnotes.exchange.recognise import read
from relnotes.exchange.records import (
    TROUBLE_LIMIT,
    Attendee,
    Brought,
    EntryRecord,
    Labelled,
    PersonRecord,
    Promised,
    Reading,
    Related,
    Trouble,
    TroubleCode,
    Troubles,
)

CARD = b"BEGIN:VCARD\r\nFN:Mira\r\nEND:VCARD\r\n"
SHEET = b"Name,Email\nMira,m@x.example\n"


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (CARD, "vcard"),
        (b"\n\n" + CARD, "vcard"),
        (CARD.replace(b"\r\n", b"\r"), "vcard"),
        (CARD.replace(b"\r\n", b"\r\r\n"), "vcard"),
        (b"\xef\xbb\xbf" + CARD.lower().replace(b"fn", b"FN"), "vcard"),
        (CARD.decode().encode("utf-16"), "vcard"),
        (SHEET, "csv"),
        (SHEET.replace(b",", b"\t").decode().encode("utf-16-be"), "csv"),
        (SHEET.replace(b"\n", b"\r"), "csv"),
    ],
)
def test_the_content_decides(data: bytes, shown: str) -> None:
    reading = read(data, "picture.png")
    assert reading.format == shown
    assert len(reading.people) == 1
    assert reading.troubles == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", TroubleCode.EMPTY),
        (b"\xef\xbb\xbf", TroubleCode.EMPTY),
        (b"\xff\xfe", TroubleCode.EMPTY),
        (b" \r\n\r\n", TroubleCode.EMPTY),
        (b"PK\x03\x04" + SHEET, TroubleCode.UNKNOWN_FORMAT),
        (b"\x89PNG\r\n\x1a\n,,,\n,,,\n", TroubleCode.UNKNOWN_FORMAT),
        (bytes(range(256)) * 40, TroubleCode.UNKNOWN_FORMAT),
        (b"Just a letter to somebody.\n", TroubleCode.UNKNOWN_FORMAT),
        (b'{"a": 1, "b": 2,\n "c": 3, "d": 4}\n', TroubleCode.UNKNOWN_FORMAT),
        (b"BEGIN:VCALENDAR\nSUMMARY:a,b\nEND:VCALENDAR\n", TroubleCode.NOTHING_TO_BRING),
    ],
)
def test_what_cannot_be_read_says_so(data: bytes, code: TroubleCode) -> None:
    reading = read(data, "people.vcf")
    assert reading.people == ()
    assert [trouble.code for trouble in reading.troubles] == [code]


def test_a_file_beyond_the_limit_is_not_even_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognise, "SIZE_LIMIT", 10)
    assert read(CARD).troubles[0].code is TroubleCode.FILE_TOO_LARGE


@given(
    st.binary(max_size=400),
    st.sampled_from([b"", CARD, SHEET, b"BEGIN:VCARD\n", b"Name,Email\n"]),
    st.sampled_from([None, "utf-8", "utf-16", "cp1252", "nonsense"]),
)
def test_no_bytes_are_an_error(data: bytes, before: bytes, encoding: str | None) -> None:
    reading = read(before + data, encoding=encoding, answers=Answers(columns={0: "name"}))
    assert reading.people or reading.troubles or reading.needs_mapping
    assert json.dumps(as_json(reading, "x"))


def test_the_preview_has_a_documented_form() -> None:
    person = PersonRecord(
        name="Mira",
        aka=("Mi",),
        kind=Counterpart.ORGANISATION,
        emails=(Labelled("work", "m@x.example"),),
        position="Potter",
        addresses=(Labelled("home", "Quay 1"),),
        dates=(("other", "1990-01-02"), ("other", "--03-04")),
        related=(Related("Ren", "friend"),),
        photo=b"x",
        about="tea",
        every_days=30,
        brought=(Brought(Side.THEM, "Tea", amount=Decimal("2.5"), unit="kg"),),
        promised=(Promised("Call", due=date(2024, 5, 6)),),
        skip="location",
    )
    trouble = Trouble(3, TroubleCode.BAD_DATE, "in spring")
    shown = as_json(Reading("vcard", people=(person,), troubles=(trouble,)), "a.vcf")
    assert shown == {
        "file": "a.vcf",
        "format": "vcard",
        "people": [
            {
                "name": "Mira",
                "aka": ["Mi"],
                "kind": "organisation",
                "emails": ["m@x.example"],
                "phones": [],
                "organisations": [],
                "urls": [],
                "dates": {"other": "1990-01-02", "other 2": "--03-04"},
                "related": [{"name": "Ren", "as": "friend"}],
                "groups": [],
                "photo": True,
                "about": "Potter\nQuay 1\ntea",
                "every_days": 30,
                "brought": [
                    {"side": "them", "what": "Tea", "day": None, "amount": "2.5", "unit": "kg"}
                ],
                "promised": [{"side": "me", "what": "Call", "due": "2024-05-06", "done": False}],
                "skip": "location",
            }
        ],
        "entries": [],
        "problems": [{"line": 3, "text": "bad date: in spring"}],
        "needs_mapping": False,
        "encoding": "",
        "columns": [],
    }


def test_the_preview_of_an_entry() -> None:
    entry = EntryRecord(
        title="Firing",
        start=datetime.fromisoformat("2024-05-06T07:08:30"),
        end=date(2024, 5, 7),
        attendees=(Attendee("Ren", "r@x.example", status="accepted"),),
        organizer=Attendee("Mira", "m@x.example"),
    )
    [shown] = json.loads(json.dumps(as_json(Reading("ics", entries=(entry,)), "a.ics")))["entries"]
    assert (shown["start"], shown["end"]) == ("2024-05-06T07:08", "2024-05-07")
    assert shown["organizer"] == {"name": "Mira", "email": "m@x.example"}
    assert shown["attendees"][0]["kind"] == "person"
    assert "skip" not in shown


def test_labels_that_come_twice_are_numbered() -> None:
    pairs = [("a", "1"), ("a", "2"), ("a 2", "3"), ("a", "4")]
    assert numbered(pairs) == {"a": "1", "a 2": "2", "a 2 2": "3", "a 3": "4"}


def test_troubles_end_somewhere() -> None:
    troubles = Troubles()
    for line in range(TROUBLE_LIMIT + 5):
        troubles.add(TroubleCode.STRAY_LINE, "x" * 500, line=line)
    found = troubles.all()
    assert len(found) == TROUBLE_LIMIT + 1
    assert found[-1] == Trouble(None, TroubleCode.MORE_TROUBLES, "5")
    assert len(found[0].detail) == 200
