"""What further programs write, each in a small file of the same shape, with what has to come."""

import datetime as dt
import json

import pytest

from relnotes.exchange.recognise import read
from relnotes.exchange.records import EntryRecord, PersonRecord

_CELLS = "Anna,Berg,ACME,Lead,+49 2,anna@x.example"
SHEETS = {
    "hubspot": (
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company\n"
        "101,Anna,Berg,anna@x.example,+49 2,Max Chef,ACME\n"
    ),
    "zoho": (
        "Record Id,Contact Owner.id,Contact Owner,First Name,Last Name,Full Name,Account Name.id,"
        "Account Name,Email,Mobile\n"
        "z1,z2,Max,Anna,Berg,Anna Berg,z3,ACME,anna@x.example,+49 2\n"
    ),
    "pipedrive": (
        "Person - Name,Person - Label,Person - Organization,Person - Email - Work,"
        "Person - Email - Home,Person - Phone - Work,Person - Phone - Mobile\n"
        "Anna Berg,Warm,ACME,anna@x.example,,,+49 2\n"
    ),
    "czech": f"Jméno,Příjmení,Společnost,Funkce,Mobilní telefon,E-mailová adresa\n{_CELLS}\n",
    "slovak": f"Meno,Priezvisko,Spoločnosť,Funkcia,Mobilný telefón,E-mailová adresa\n{_CELLS}\n",
    "turkish": f"Ad,Soyadı,Şirket,İş Unvanı,Cep Telefonu,E-posta Adresi\n{_CELLS}\n",
    "finnish": f"Etunimi,Sukunimi,Yritys,Ammattinimi,Matkapuhelin,Sähköpostiosoite\n{_CELLS}\n",
    "swedish": f"Förnamn,Efternamn,Företag,Befattning,Mobiltelefon,E-postadress\n{_CELLS}\n",
    "russian": (
        f"Имя,Фамилия,Организация,Должность,Мобильный телефон,Адрес электронной почты\n{_CELLS}\n"
    ),
    "japanese": f"名,姓,会社名,役職,携帯電話,電子メール アドレス\n{_CELLS}\n",
    "chinese": f"名字,姓氏,公司,職稱,行動電話,電子郵件地址\n{_CELLS}\n",
    "korean": f"이름,성,회사,직함,휴대폰,전자 메일 주소\n{_CELLS}\n",
}


@pytest.mark.parametrize("name", sorted(SHEETS))
def test_a_sheet_of(name: str) -> None:
    reading = read(SHEETS[name].encode())
    (anna,) = reading.people
    assert not reading.needs_mapping
    assert (anna.name, anna.organisations) == ("Anna Berg", ("ACME",))
    assert [one.value for one in anna.emails] == ["anna@x.example"]
    assert [one.value for one in anna.phones] == ["+49 2"]


@pytest.mark.parametrize(
    ("heading", "cell", "day"),
    [
        ("Birthday", "02/23", "--02-23"),
        ("Születésnap", "1980.02.23.", "1980-02-23"),
        ("Születésnap", "1980. 02. 23.", "1980-02-23"),
    ],
)
def test_a_birthday_as_some_write_it(heading: str, cell: str, day: str) -> None:
    (anna,) = read(f"Name,Email,{heading}\nAnna Berg,anna@x.example,{cell}\n".encode()).people
    assert anna.dates == (("birthday", day),)


def _calendar(*lines: str) -> EntryRecord:
    text = "\n".join(["BEGIN:VEVENT", "UID:1", "SUMMARY:Quay", *lines, "END:VEVENT", ""])
    (entry,) = read(text.encode()).entries
    return entry


def test_a_room_of_google_is_nobody() -> None:
    entry = _calendar(
        "DTSTART:20261105T090000Z",
        "ATTENDEE;CN=Blue Room:mailto:c_18@resource.calendar.google.com",
        "ATTENDEE;CN=Anna Berg:mailto:anna@x.example",
    )
    assert [one.kind for one in entry.attendees] == ["room", "person"]


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("tzone://Microsoft/Utc", 0),
        ("(UTC) Coordinated Universal Time", 0),
        ("Eastern Time (US & Canada)", -4),
        ("(UTC-08:00) Pacific Time (US & Canada)", -7),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", 2),
        ("(GMT+01.00) Brussels/Paris", 2),
        ("(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", 1),
    ],
)
def test_a_zone_as_windows_shows_it_knows_summer(zone: str, hours: int) -> None:
    start = _calendar(f'DTSTART;TZID="{zone}":20260705T090000').start
    assert isinstance(start, dt.datetime)
    assert start.utcoffset() == dt.timedelta(hours=hours)


def _when(entry: EntryRecord) -> str:
    return f"{entry.start:%Y-%m-%d %H:%M}"


def test_jrnl_as_a_terminal_shows_it() -> None:
    shown = (
        "\x1b[31m2020-08-29 11:11\x1b[0m \x1b[1mThe crane. *\x1b[0m\n"
        "| It stands. \x1b[36m@sven\x1b[0m\n| [1] a note\n\n"
        "\x1b[31m2020-08-30 12:00\x1b[0m Second\n\n"
    )
    first, second = read(shown.encode()).entries
    assert (first.title, first.body) == ("The crane.", "It stands. @sven\n[1] a note")
    assert (_when(first), first.starred) == ("2020-08-29 11:11", True)
    assert second.title == "Second"


def test_jrnl_as_markdown() -> None:
    text = (
        "# 2020\n\n## August\n\n### 2020-08-29 11:11 The crane.\n\nIt stands.\n\n"
        "## Aside\nwords\n\n"
        "## September\n\n### 2020-09-01 12:00 Second\n\nBody.\n"
    )
    first, second = read(text.encode()).entries
    assert (first.title, first.body) == ("The crane.", "It stands.\n\n## Aside\nwords")
    assert _when(second) == "2020-09-01 12:00"


def test_day_one_as_plain_text() -> None:
    text = (
        "\tDate:\tJuly 3, 2014 at 11:30:00 PM GMT+2\n\tWeather:\t20°C Clear\n"
        "\tLocation:\tQuay, Cork\n\tTags:\trowing, quay\n\n# The crane\n\nIt stands.\n\n\n"
        "\tDate:\t4 July 2014 at 10:00:00 BST\n\nSecond\n\n\tDate:\tsome day\n\nLost\n"
    )
    first, second, third = read(text.encode()).entries
    assert (first.title, _when(first)) == ("The crane", "2014-07-03 23:30")
    assert (first.place, first.tags) == ("Quay, Cork", ("rowing", "quay"))
    assert _when(second) == "2014-07-04 10:00"
    assert (third.skip, third.body) == ("no day", "Lost")


def test_journeys_cloud_says_its_days_in_words() -> None:
    told = {
        "dateOfJournal": "2023-01-01T10:00:00.000Z",
        "timezone": "Europe/Berlin",
        "type": "markdown",
        "text": "The crane",
        "favourite": True,
    }
    (entry,) = read(json.dumps(told).encode()).entries
    assert (_when(entry), entry.starred) == ("2023-01-01 11:00", True)


def _person(text: str) -> PersonRecord:
    (person,) = read(text.encode(), "Anna Berg.md").people
    return person


def test_a_note_with_the_table_of_the_contacts_plugin() -> None:
    anna = _person(
        "/---contact---/\n| key       | value      |\n| --------- | ---------- |\n"
        "| Name      | Anna       |\n| Last Name | Berg-Lund  |\n| Phone     | +49 1      |\n"
        "| Birthday  | 1980-02-23 |\n| Friends   | [[Bob]]    |\n| Empty     |            |\n"
        "/---contact---/\n\nLikes jazz.\n"
    )
    assert anna.name == "Anna Berg-Lund"
    assert [one.value for one in anna.phones] == ["+49 1"]
    assert anna.dates == (("birthday", "1980-02-23"),)
    assert "Likes jazz." in anna.about
    assert "---" not in anna.about


def test_a_meeting_is_called_by_its_title() -> None:
    text = "---\ntitle: The crane\ndate: 2020-08-29 11:11\n---\nWith [[Sven Lund]].\n"
    (entry,) = read(text.encode(), "2020-08-29_crane.md").entries
    assert (entry.title, _when(entry)) == ("The crane", "2020-08-29 11:11")


@pytest.mark.parametrize(
    ("created", "zone", "start"),
    [
        ("2026-07-03T23:30:00Z", "GMT+0200", "2026-07-04 01:30"),
        ("2026-07-03T23:30:00Z", "Europe\\/Dublin", "2026-07-04 00:30"),
        ("2026-07-03T23:30:00.123Z", "Europe/Dublin", "2026-07-04 00:30"),
        ("2026-07-03T23:30:60Z", "UTC", "2026-07-03 23:30"),
        (1_783_074_600, "UTC", "2026-07-03 10:30"),
    ],
)
def test_day_one_s_days_in_other_spellings(created: object, zone: str, start: str) -> None:
    told = {"uuid": "A", "creationDate": created, "timeZone": zone, "tags": [{"name": "quay"}]}
    (entry,) = read(json.dumps({"entries": [told]}).encode()).entries
    assert (_when(entry), entry.tags) == (start, ("quay",))


def test_a_category_of_rednotebook_as_a_list() -> None:
    month = "1:\n  text: Hello\n  Todo:\n  - Boat\n  - Oar\n"
    (entry,) = read(month.encode(), "2026-10.txt").entries
    assert entry.body == "Hello\n\nTodo: Boat; Oar"


@pytest.mark.parametrize("name", ["@Anna Berg.md", "Berg, Anna.md"])
def test_a_note_is_about_whom_its_name_means(name: str) -> None:
    (anna,) = read(b"---\ntype: person\ncontact:\n  email: a@x.example\n---\n", name).people
    assert (anna.name, anna.emails[0].value) == ("Anna Berg", "a@x.example")


@pytest.mark.parametrize(
    ("front", "name"),
    [
        ("Datum: 03.11.2026\nTeilnehmer: [Anna Berg]", "Plan.md"),
        ("date: 2026-11-03\nguests:\n  - '[[Anna Berg]]'", "Plan.md"),
        ("attendees: Anna Berg", "20261103 Plan.md"),
    ],
)
def test_a_meeting_in_words_of_its_own(front: str, name: str) -> None:
    (entry,) = read(f"---\n{front}\n---\nThe crane.\n".encode(), name).entries
    assert (entry.title, f"{entry.start}") == ("Plan", "2026-11-03")
    assert [one.name for one in entry.attendees] == ["Anna Berg"]


def test_android_s_own_words_with_escaped_semicolons() -> None:
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname\\;Annie;1\nEND:VCARD\n"
    )
    (anna,) = read(text.encode()).people
    assert anna.aka == ("Annie",)
