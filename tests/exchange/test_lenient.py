"""What programs and hands write against the rules is read as it was meant, and costs no neighbour.

Each case was met in life: in a bug report, or in a file that another program saved.
"""

import base64
import datetime as dt
import json
from typing import Any

import pytest

from relnotes.exchange.recognise import read
from relnotes.exchange.records import EntryRecord, PersonRecord, TroubleCode


def _people(data: bytes | str, name: str = "") -> tuple[PersonRecord, ...]:
    return read(data.encode() if isinstance(data, str) else data, name).people


def _entries(data: bytes | str, name: str = "") -> tuple[EntryRecord, ...]:
    return read(data.encode() if isinstance(data, str) else data, name).entries


def _days(entries: tuple[EntryRecord, ...]) -> list[str]:
    return [str(one.start)[:16] for one in entries]


def test_an_old_mac_ends_its_lines_otherwise_and_has_letters_of_its_own() -> None:
    card = "BEGIN:VCARD\rVERSION:3.0\rFN:Chloé Meunier\rEND:VCARD\r"
    sheet = "Nom,Prénom,Adresse e-mail\rDupré,Zoé,zoe@x.example\r"
    assert [one.name for one in _people((card * 2).encode("mac-roman"))] == ["Chloé Meunier"] * 2
    assert [one.name for one in _people(sheet.encode("mac-roman"))] == ["Zoé Dupré"]


def test_a_name_may_be_wrapped_like_a_picture() -> None:
    def wrapped(text: str) -> str:
        return base64.b64encode(text.encode()).decode()

    card = (
        "BEGIN:VCARD\nVERSION:3.0\n"
        f"FN;ENCODING=B;CHARSET=UTF-8:{wrapped('Jürgen Müßig')}\n"
        f"NOTE;ENCODING=BASE64:{wrapped('about the quay')}\nTITLE;ENCODING=B:no base64!\n"
        "END:VCARD\n"
    )
    (one,) = _people(card)
    assert (one.name, one.about, one.position) == (
        "Jürgen Müßig", "about the quay", "no base64!",
    )  # fmt: skip


def test_headings_are_found_below_anything_and_above_torn_rows() -> None:
    report = "Report: Contacts\nBy: Ann, on 1/2/2024\n\nFirst Name,Last Name,Email,Company\n"
    (one, *_) = _people(report + "Pia,Prem,pia@x.example,P Ltd\n\nTotal: 1\n")
    assert (one.name, one.organisations) == ("Pia Prem", ("P Ltd",))
    torn = "Name,Email,Company\nRay,ray@x.example\nTwo,two@x.example,Co,more,cells,\n"
    assert [one.name for one in _people(torn)] == ["Ray", "Two"]


def test_a_list_of_addresses_is_a_sheet_of_one_column() -> None:
    reading = read(b"Primary Email\none@x.example\ntwo@x.example\n")
    assert reading.needs_mapping
    assert [one.emails[0].value for one in reading.people] == ["one@x.example", "two@x.example"]


def test_yahoo_calls_the_phone_at_home_home() -> None:
    (one,) = _people("First,Last,Email,Home,Work,Mobile\nYa,Hoo,y@x.example,02 12345,,0400 1\n")
    assert [(phone.label, phone.value) for phone in one.phones] == [
        ("home", "02 12345"), ("mobile", "0400 1"),
    ]  # fmt: skip


def _day_one(*texts: str, indent: int | None = None) -> str:
    entries = [
        {"uuid": str(at), "creationDate": f"2024-05-0{at}T10:00:00Z", "text": text, "tags": ["x"]}
        for at, text in enumerate(texts, start=1)
    ]
    return json.dumps({"metadata": {"version": "1.0"}, "entries": entries}, indent=indent)


def test_json_with_bare_line_ends_is_read() -> None:
    assert _entries(_day_one("one@two").replace("@", "\n"))[0].body == "one\ntwo"


@pytest.mark.parametrize("indent", [None, 1])
def test_json_cut_short_keeps_what_was_whole(indent: int | None) -> None:
    whole = _day_one("first", "second", "third", indent=indent)
    reading = read(whole[: whole.index("third")].encode())
    assert [one.body for one in reading.entries] == ["first", "second"]
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]


def test_damage_within_json_costs_one_record() -> None:
    reading = read(_day_one("first", "bro@ken", "third").replace("@", '"').encode())
    assert [one.body for one in reading.entries] == ["first", "third"]
    assert [one.line for one in reading.troubles] == [1]


def test_what_is_no_json_at_all_says_so() -> None:
    for text in ('{"entries": [', "[}", '{"a": 1]', "{", '[{"x": "' + "y" * 50):
        reading = read(text.encode())
        assert not reading.entries
        assert reading.troubles


@pytest.mark.parametrize(
    ("head", "start"),
    [
        ("[June 5, 2021 at 3:04 pm]", "2021-06-05 15:04"),
        ("[Sat, 5 Jun 2021 15:04]", "2021-06-05 15:04"),
        ("[5 février 2021 à 14:05]", "2021-02-05 14:05"),
        ("[05.06.2021 um 14:05 Uhr]", "2021-06-05 14:05"),
        ("[2021-06-05 14:05:09+02:00]", "2021-06-05 14:05"),
        ("[2021-06-05T14:05:09Z]", "2021-06-05 14:05"),
    ],
)
def test_jrnl_writes_its_days_as_it_was_told_to(head: str, start: str) -> None:
    (one,) = _entries(f"{head} At the quay.\nLong talk\n")
    assert (_days((one,)), one.title) == ([start], "At the quay.")


def test_a_time_that_is_none_leaves_the_day() -> None:
    told = {"entries": [{"title": "Quay", "body": "", "date": "2020-01-03", "time": "24:10"}]}
    assert _entries(json.dumps(told))[0].start == dt.date(2020, 1, 3)


@pytest.mark.parametrize(
    "day", [1764325584203, "1764325584203", 1764325584, "2025-11-28T11:26:24.203+01:00"]
)
def test_journey_counts_from_1970_in_more_than_one_way(day: Any) -> None:
    told = {"date_journal": day, "timezone": "Europe/Berlin", "text": "Quay"}
    assert _days(_entries(json.dumps(told))) == ["2025-11-28 11:26"]


def test_a_month_of_rednotebook_edited_by_hand() -> None:
    month = "'5':\n  text: quoted\n09:\n  text: nine\n10: only words\n11: null\n"
    entries = _entries(month, "2012-09.txt")
    assert [(str(one.start), one.body) for one in entries] == [
        ("2012-09-05", "quoted"), ("2012-09-09", "nine"), ("2012-09-10", "only words"),
    ]  # fmt: skip


def test_one_bad_property_costs_a_note_only_that_one() -> None:
    note = "---\ntags: person, friend\nemail: [a@x.example, b@x.example]\nfoo: : bad\n---\nWords\n"
    (one,) = _people(note, "Jane Odd.md")
    assert [mail.value for mail in one.emails] == ["a@x.example", "b@x.example"]
    assert (one.name, one.groups) == ("Jane Odd", ("friend",))


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("---\nfirst_name: Mira\nlast_name: Falk\n---\n", "Mira Falk"),
        ("---\nname:\n  first: Mira\n  last: Falk\ntype: contact\n---\n", "Mira Falk"),
        ("---\nVorname: Mira\nNachname: Falk\nGeburtsdatum: 12.04.1979\n---\n", "Mira Falk"),
        ("---\ntype: '[[Person]]'\nbirth_date: 1979-04-12T00:00:00\n---\n", "Note"),
        ("#person\n\n**Email**:: m@x.example\n(Birthday:: [[1979-04-12]])\n", "Note"),
        ("# Note\n\n- Email: m@x.example\n- **Birthday:** 1979-04-12\n\n#people\n", "Note"),
    ],
)
def test_properties_of_a_person_in_every_place_they_are_written(note: str, name: str) -> None:
    (one,) = _people(note, "Note.md")
    assert one.name == name
    assert set(one.dates) <= {("birthday", "1979-04-12")}
    assert {mail.value for mail in one.emails} <= {"m@x.example"}
    assert one.dates or one.emails or name == "Mira Falk"


def test_monicas_database_as_mysqldump_writes_it() -> None:
    dump = (
        "-- MySQL dump 10.13\nCREATE TABLE `contacts` (\n  `id` int unsigned NOT NULL,\n"
        "  `first_name` varchar(255) NOT NULL,\n  `last_name` varchar(255),\n"
        "  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\nLOCK TABLES `contacts` WRITE;\n"
        "INSERT INTO `contacts` VALUES (1,'Mia','Dump'),(2,'Leo','It''s; VALUES (9)');\n"
    )
    assert [one.name for one in _people(dump)] == ["Mia Dump", "Leo It's; VALUES (9)"]


def _event(*lines: str, sort: str = "VEVENT") -> str:
    return "\n".join(["BEGIN:VCALENDAR", f"BEGIN:{sort}", *lines, f"END:{sort}", "END:VCALENDAR"])


@pytest.mark.parametrize("zone", ["US-Eastern", "America/New York", "/x.org/1/America/New_York"])
def test_a_zone_written_otherwise_is_known(zone: str) -> None:
    (one,) = _entries(_event(f"DTSTART;TZID={zone}:20240605T100000", "SUMMARY:x"))
    assert str(one.start) == "2024-06-05 10:00:00-04:00"


def test_apple_writes_an_attendees_address_beside() -> None:
    attendee = "ATTENDEE;CN=Gio;EMAIL=gio@x.example:/aMTk1/principal/"
    (one,) = _entries(_event("DTSTART:20240605T100000", "SUMMARY:x", attendee))
    assert [(who.name, who.email) for who in one.attendees] == [("Gio", "gio@x.example")]


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("tzone://Microsoft/Utc", "2024-06-05 10:00:00+00:00"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome", "2024-06-05 10:00:00+02:00"),
        ("GMT+02:00", "2024-06-05 10:00:00+02:00"),
    ],
)
def test_a_zone_may_hold_a_colon_without_quotation_marks(zone: str, start: str) -> None:
    (one,) = _entries(_event(f"DTSTART;TZID={zone}:20240605T100000", "SUMMARY:x"))
    assert str(one.start) == start


def test_a_letter_that_calls_off_leaves_the_events_out() -> None:
    off, on = "BEGIN:VCALENDAR\nMETHOD:CANCEL\n", "BEGIN:VCALENDAR\nMETHOD:REQUEST\n"
    event = "BEGIN:VEVENT\nDTSTART:20240605\nSUMMARY:{}\nEND:VEVENT\nEND:VCALENDAR\n"
    entries = _entries(off + event.format("Off") + on + event.format("On"))
    assert [(one.title, one.skip) for one in entries] == [("Off", "cancelled"), ("On", None)]


def test_a_phone_writes_attendees_as_letters_do() -> None:
    attendee = "ATTENDEE;ROLE=ATTENDEE;STATUS=DECLINED:Ren Sato <ren@x.example>"
    (one,) = _entries(_event("DTSTART:20240605T100000", "SUMMARY:x", attendee))
    (ren,) = one.attendees
    assert (ren.name, ren.email, ren.status) == ("Ren Sato", "ren@x.example", "declined")


def test_an_address_may_stand_in_quotation_marks() -> None:
    (one,) = _entries(_event("DTSTART:20240605T100000", 'ORGANIZER;CN=Gio:"mailto:gio@x.example"'))
    assert one.organizer is not None
    assert (one.organizer.name, one.organizer.email) == ("Gio", "gio@x.example")


@pytest.mark.parametrize("sort", ["VTODO", "VFREEBUSY"])
def test_a_task_alone_is_known_as_a_calendar_with_nothing_to_bring(sort: str) -> None:
    reading = read(f"BEGIN:{sort}\nSUMMARY:x\nEND:{sort}\n".encode())
    assert (reading.format, reading.entries) == ("ics", ())
    assert reading.troubles[-1].code is TroubleCode.NOTHING_TO_BRING


def test_a_page_without_a_day_has_that_when_it_was_made() -> None:
    (one,) = _entries(_event("DTSTAMP:19970324T120000Z", "SUMMARY:x", sort="VJOURNAL"))
    assert (_days((one,)), one.skip) == (["1997-03-24 12:00"], None)
