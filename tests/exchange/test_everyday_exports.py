"""What journals, notes and Monica hold in daily use, beyond what their plainest files show."""

import base64
import json
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from relnotes.domain.kinds import Side
from relnotes.exchange import parcels
from relnotes.exchange.recognise import read
from relnotes.exchange.records import PersonRecord, Reading, TroubleCode
from tests.exchange import journeys

DOT = base64.b64encode(b"\x89PNG\r\n\x1a\n and a dot").decode()
PICTURE = f"data:image/png;base64,{DOT}"


def _month(text: str) -> Reading:
    return read(text.encode(), "2026-11.txt")


def test_colours_and_code_are_no_tags_of_rednotebook() -> None:
    (entry,) = _month("3:\n  text: 'Paint #ffffff, #include, #quay'\n").entries
    assert entry.tags == ("quay",)


def test_what_rednotebook_shows_as_pictures_links_and_code_is_plain() -> None:
    written = r'Crane ``x`` [pic ""file:///a b"".png?50] [home ""../index.html""] one \\'
    (entry,) = _month(f"3:\n  text: '{written}'\n").entries
    assert entry.body == "Crane x pic home one"


def test_an_empty_day_is_no_entry_and_a_torn_one_is_said() -> None:
    reading = _month("1:\n  text: ''\n3:\n  text: \"torn\n4:\n  text: Whole\n")
    assert [one.title for one in reading.entries] == ["Whole"]
    assert [(one.code, one.line) for one in reading.troubles] == [
        (TroubleCode.UNREADABLE_RECORD, 3)
    ]


def test_day_one_escapes_whatever_is_no_letter() -> None:
    told = {"uuid": "A", "creationDate": "2026-07-03T23:30:00Z", "text": r"a\, b\: \[x\] \/ \@c"}
    (entry,) = read(json.dumps({"entries": [told]}).encode()).entries
    assert entry.body == "a, b: [x] / @c"


def test_where_journey_keeps_an_entry_is_a_tag() -> None:
    told = {**json.loads(journeys.JOURNEY), "label": "work", "folder": "Harbour"}
    (entry,) = read(json.dumps(told).encode()).entries
    assert entry.tags == ("quay", "work", "Harbour")


def test_jrnl_names_people_in_its_json_as_in_its_text() -> None:
    (entry,) = read(journeys.JRNL_JSON.encode()).entries
    assert ([one.name for one in entry.attendees], entry.tags) == (["sven"], ("sven",))


def _monica(change: dict[str, object], *lists: dict[str, object]) -> tuple[Reading, PersonRecord]:
    contact: dict[str, Any] = {"uuid": "c", "properties": {"first_name": "Ifeoma", **change}}
    contact["data"] = [one for one in lists if one["type"] != "photos"]
    pictures = [one for one in lists if one["type"] == "photos"]
    data = [{"type": "contact", "values": [contact]}, *pictures]
    reading = read(json.dumps({"app_version": "4.1.2", "account": {"data": data}}).encode())
    return reading, reading.people[0]


def _records(kind: str, *properties: dict[str, object]) -> dict[str, object]:
    values = [{"uuid": f"{kind}{at}", "properties": one} for at, one in enumerate(properties)]
    return {"type": kind, "values": values}


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("50.00", {"id": 4, "iso": "EUR"}, (Decimal(50), "EUR")),
        ("12.50", {"iso": "USD"}, (Decimal("12.5"), "USD")),
        ("5000", {"iso": "JPY"}, (Decimal(5000), "JPY")),
        (2000, 978, (Decimal(20), "EUR")),
        (2050, None, (Decimal("20.5"), "")),
    ],
)
def test_monica_writes_amounts_out_and_counts_cents_as_numbers(
    amount: object, currency: object, shown: tuple[Decimal, str]
) -> None:
    debt = {"amount": amount, "currency": currency, "in_debt": False, "status": "complete"}
    _, ifeoma = _monica({}, _records("debt", debt))
    assert [(one.side, one.amount, one.unit) for one in ifeoma.brought] == [(Side.ME, *shown)]


def test_a_contact_of_monica_has_the_picture_that_stands_for_it() -> None:
    photos = _records("photos", {"dataUrl": "http://x.example/a.png"}, {"dataUrl": PICTURE})
    avatar = {"avatar_photo": "photos1"}
    own: dict[str, object] = {"type": "photo", "values": ["photos0", "photos1"]}
    reading, ifeoma = _monica({"avatar": avatar}, own, photos)
    assert ifeoma.photo == base64.b64decode(DOT)
    assert [one.detail for one in reading.troubles] == ["Ifeoma: photo × 1"]


def test_what_monica_knows_of_meeting_and_death() -> None:
    _, ifeoma = _monica({"first_met_where": "Quay", "is_dead": True})
    assert ifeoma.about == "Met at: Quay\nDied"


def test_a_favourite_note_of_monica_is_starred() -> None:
    reading, _ = _monica({}, _records("note", {"body": "Rows", "is_favorite": True}))
    assert [one.starred for one in reading.entries] == [True]


SQL = """\
INSERT IGNORE INTO contacts (`id`,`first_name`,`uuid`) VALUES
 (1,'Ifeoma',_binary 'a\\0b'),
 (2,'Sven',0xDEAD);
INSERT IGNORE INTO debts (`contact_id`,`amount`,`currency_id`,`in_debt`) VALUES (1,2000,4,'no');
INSERT IGNORE INTO entries (`id`,`title`,`post`,`created_at`) VALUES
 (7,'Quiet','Read','2026-03-09');
INSERT IGNORE INTO journal_entries (`id`,`date`,`journalable_id`,`journalable_type`) VALUES
 (1,'2026-03-01',7,'App\\\\Models\\\\Journal\\\\Day'),
 (2,'2026-03-02',7,'App\\\\Models\\\\Journal\\\\Entry');
"""


def test_a_dump_of_monica_has_cents_bytes_and_the_days_of_its_journal() -> None:
    reading = read(SQL.encode())
    assert [one.name for one in reading.people] == ["Ifeoma", "Sven"]
    assert [(one.amount, one.unit) for one in reading.people[0].brought] == [(Decimal(20), "EUR")]
    assert [str(one.start) for one in reading.entries] == ["2026-03-02"]
    older = read(SQL.replace("`currency_id`,", "").replace("2000,4,", "2000,").encode())
    assert [one.amount for one in older.people[0].brought] == [Decimal(2000)]


def test_a_contact_of_monica_that_was_cut_keeps_what_it_says_of_itself() -> None:
    owner = {
        "type": "user",
        "values": [{"uuid": "u", "properties": {"first_name": "Me", "email": "m"}}],
    }
    contact = {"uuid": "c", "properties": {"first_name": "Ifeoma", "is_partial": False}, "data": []}
    whole = {
        "app_version": "4.1.2",
        "account": {"data": [owner, {"type": "contact", "values": [contact]}]},
    }
    text = json.dumps(whole)
    reading = read(text[: text.index('"data": []')].encode())
    assert [one.name for one in reading.people] == ["Ifeoma"]
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]


def _anna(text: str) -> PersonRecord:
    (person,) = read(text.encode(), "Anna Berg.md").people
    return person


def test_a_note_about_somebody_without_what_only_a_program_shows() -> None:
    anna = _anna(
        "---\ntags: [person]\n---\nemail:: a@x.example\n[[Plan]] ![[anna.png]]\n"
        "```dataview\nLIST FROM [[]]\n```\nLikes jazz.\n"
    )
    assert (anna.emails[0].value, anna.about) == ("a@x.example", "Plan \nLikes jazz.")


def test_a_note_with_its_details_in_a_list() -> None:
    anna = _anna(
        "---\ntags: people\n---\n- **Email:** a@x.example\n**Company:** [[Quay]]\n- Asked: why\n"
    )
    assert (anna.emails[0].value, anna.organisations) == ("a@x.example", ("Quay",))
    assert anna.about.count("why") == 1


def test_who_is_related_is_said_by_a_word_or_by_its_heading() -> None:
    anna = _anna(
        "---\ntype: person\nspouse: '[[Ben Berg]]'\nfriends: ['[[Cem]]', '[[Dua|D.]]']\n---\n"
        "- Talked about [[Crane]]\n- my sister [[Eva]]\n\n## Connections\n- rows with [[Finn]]\n"
    )
    assert {(one.name, one.as_) for one in anna.related} == {
        ("Ben Berg", "spouse"), ("Cem", "friends"), ("Dua", "friends"),
        ("Eva", "my sister"), ("Finn", "rows with"),
    }  # fmt: skip
    assert "Talked about Crane" in anna.about


def test_a_note_brings_its_picture_and_the_word_for_a_number() -> None:
    anna = _anna(f'---\nFN: Anna\nPHOTO: {PICTURE}\n"TEL[]": CELL:+49 1\n---\n')
    assert anna.photo == base64.b64decode(DOT)
    assert [(one.label, one.value) for one in anna.phones] == [("cell", "+49 1")]


def test_a_template_of_notes_is_nobody() -> None:
    reading = read(b"---\ntype: person\n---\n# <% tp.file.title %>\n", "Person.md")
    assert (reading.people, [one.code for one in reading.troubles]) == ((), [TroubleCode.LEFT_OUT])


@pytest.mark.parametrize(
    "name",
    [
        "2024-01-09",
        "09.01.2024",
        "2024_01_09",
        "20240109",
        "January 9th, 2024",
        "2024-01-09 Tuesday",
    ],
)
def test_a_daily_note_needs_no_link(name: str) -> None:
    (entry,) = read(b"Rain, and a quiet quay.\nNothing else.\n", f"{name}.md").entries
    assert (str(entry.start), entry.title) == ("2024-01-09", "Rain, and a quiet quay.")


def test_a_sheet_that_is_called_by_a_day_is_a_sheet() -> None:
    reading = read(b"First Name,Last Name\nAnna,Berg\n", "2024-01-09.md")
    assert [one.name for one in reading.people] == ["Anna Berg"]


def test_a_folder_without_anything_to_read_says_so(tmp_path: Path) -> None:
    (tmp_path / ".DS_Store").write_bytes(b"x")
    (found,) = parcels.opened(tmp_path)
    assert [one.code for one in found.reading.troubles] == [TroubleCode.NOTHING_TO_BRING]


def test_a_life_event_without_a_name_is_called_by_its_sort() -> None:
    event = {
        "uuid": "e",
        "properties": {"happened_at": "2020-01-01", "note": "At sea", "type": "t"},
    }
    contact = {
        "uuid": "c",
        "properties": {"first_name": "Ifeoma"},
        "data": [{"type": "life_event", "values": [event]}],
    }
    sort = {"uuid": "t", "properties": {"default_life_event_type_key": "new_job"}}
    account = {
        "data": [{"type": "contact", "values": [contact]}],
        "instance": {"life_event_types": [sort]},
    }
    (ifeoma,) = read(json.dumps({"app_version": "4.1.2", "account": account}).encode()).people
    assert (ifeoma.dates, ifeoma.about) == ((("new job", "2020-01-01"),), "new job: At sea")


def test_a_dump_with_double_quotes() -> None:
    text = 'INSERT INTO contacts (`id`,`first_name`,`last_name`) VALUES (1,"Sven","O\'Li ""B""");\n'
    assert [one.name for one in read(text.encode()).people] == ['Sven O\'Li "B"']


def test_who_has_a_position_in_an_organisation_is_somebody() -> None:
    anna = _anna("---\ncreated: 2023-05-06\nrole: Pilot\ncompany: '[[Quay]]'\n---\nRows.\n")
    assert (anna.position, anna.organisations) == ("Pilot", ("Quay",))
    project = read(b"---\ncreated: 2023-05-06\ncompany: Quay\n---\nWith [[Sven]]\n", "Crane.md")
    assert not project.people


@pytest.mark.parametrize(
    "told", ["<a@x.example>", "'[mail](mailto:a@x.example)'", "mailto:a@x.example"]
)
def test_an_address_without_what_makes_it_a_link(told: str) -> None:
    assert _anna(f"---\nemail: {told}\n---\n").emails[0].value == "a@x.example"


def test_tags_in_one_text() -> None:
    assert _anna("---\ntags: '#people, #work #quay'\n---\nRows.\n").groups == ("work", "quay")


@pytest.mark.parametrize("key", ["time", "startTime", "Uhrzeit"])
def test_a_time_that_stands_beside_its_day(key: str) -> None:
    text = f"---\ndate: 2024-01-09\n{key}: '9:30'\n---\nWith [[Sven Lund]]\n"
    (entry,) = read(text.encode(), "Plan.md").entries
    assert str(entry.start) == "2024-01-09 09:30:00"


def test_a_zip_of_macos_names_its_notes_in_utf_8(tmp_path: Path) -> None:
    name = "People/José.md".encode()
    packed = tmp_path / "vault.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("x" * len(name), "---\ntype: person\n---\nRows.\n")
    packed.write_bytes(packed.read_bytes().replace(b"x" * len(name), name))
    (found,) = parcels.opened(packed)
    assert [one.name for one in found.reading.people] == ["José"]


def test_how_the_letters_of_a_journal_are_written_is_said() -> None:
    text = "[2020-08-29 11:11] Grüße aus Köln.\nMit Jürgen in München über die Börse gesprochen.\n"
    reading = read(text.encode("cp1252"))
    assert (reading.entries[0].title, reading.encoding) == ("Grüße aus Köln.", "cp1252")
    assert [one.code for one in reading.troubles] == [TroubleCode.ENCODING_GUESSED]
    assert read(journeys.REDNOTEBOOK.encode("utf-16"), "2026-11.txt").encoding == "utf-16"


def test_a_note_with_a_name_for_programs_is_called_by_its_heading() -> None:
    (anna,) = read(b"---\ntype: person\n---\n\n# Anna Berg\n\nRows.\n", "anna-berg.md").people
    assert (anna.name, anna.aka, anna.about) == ("Anna Berg", ("anna-berg",), "Rows.")
    assert _anna("---\ntype: person\n---\n# Rowing\nAt dawn.\n").name == "Anna Berg"


def test_day_one_leaves_no_holes_where_pictures_were() -> None:
    written = "\u200b\n![](dayone-moment://A)\n\n\n# Crane\n\n\n\nIt ![](dayone-moment://B)\n\n\nstands\u200b"
    told = {"uuid": "A", "creationDate": "2026-07-03T23:30:00Z", "text": written}
    (entry,) = read(json.dumps({"entries": [told]}).encode()).entries
    assert (entry.title, entry.body) == ("Crane", "# Crane\n\nIt \n\nstands")
