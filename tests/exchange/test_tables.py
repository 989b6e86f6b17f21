"""Sheets of every address book that we know, with people we made up."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.domain.kinds import Counterpart
from relnotes.exchange import tables
from relnotes.exchange.answers import Answers
from relnotes.exchange.bringing import bringing
from relnotes.exchange.encoding import Decoded, keepable, one_line
from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, PersonRecord, Reading, Related, TroubleCode
from relnotes.exchange.table_choices import CHOICES
from relnotes.exchange.table_columns import Field, meaning


def _sheet(*rows: list[str], separator: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue()


def _one(columns: dict[str, str], separator: str = ",") -> PersonRecord:
    reading = read(_sheet(list(columns), list(columns.values()), separator=separator).encode())
    assert len(reading.people) == 1, reading
    return reading.people[0]


def _codes(reading: Reading) -> list[TroubleCode]:
    return [trouble.code for trouble in reading.troubles]


def test_googles_sheet_of_today() -> None:
    person = _one(
        {
            "First Name": "Ifeoma",
            "Middle Name": "",
            "Last Name": "Okafor",
            "Nickname": "Ify",
            "Organization Name": "Harbour Kiln",
            "Organization Title": "Potter",
            "Organization Department": "Glazes",
            "Birthday": "--12-01",
            "Notes": "Met at the quay.\nLikes tea.",
            "Labels": "* myContacts ::: Choir",
            "E-mail 1 - Label": "Work",
            "E-mail 1 - Value": "i@kiln.example ::: ify@kiln.example",
            "E-mail 2 - Label": "* Home",
            "E-mail 2 - Value": "home@okafor.example",
            "Phone 1 - Label": "Boat",
            "Phone 1 - Value": "+234 1 555",
            "Address 1 - Label": "Home",
            "Address 1 - Formatted": "12 Quay St\nLagos, 101\nNG",
            "Address 1 - Street": "12 Quay St",
            "Address 1 - City": "Lagos",
            "Relation 1 - Label": "Brother",
            "Relation 1 - Value": "Chidi ::: Emeka",
            "Website 1 - Label": "Blog",
            "Website 1 - Value": "https://okafor.example",
            "Event 1 - Label": "Anniversary",
            "Event 1 - Value": "2011-05-07",
            "Custom Field 1 - Label": "Glaze",
            "Custom Field 1 - Value": "celadon",
        }
    )
    assert person == PersonRecord(
        name="Ifeoma Okafor",
        aka=("Ify",),
        emails=(
            Labelled("home", "home@okafor.example"),
            Labelled("work", "i@kiln.example"),
            Labelled("work", "ify@kiln.example"),
        ),
        phones=(Labelled("Boat", "+234 1 555"),),
        organisations=("Harbour Kiln",),
        position="Potter",
        urls=(Labelled("Blog", "https://okafor.example"),),
        addresses=(Labelled("home", "12 Quay St, Lagos, 101, NG"),),
        dates=(("birthday", "--12-01"), ("anniversary", "2011-05-07")),
        related=(Related("Chidi", "brother"), Related("Emeka", "brother")),
        groups=("myContacts", "Choir"),
        about="Met at the quay.\nLikes tea.\n\ndepartment: Glazes\nGlaze: celadon",
        line=2,
    )


def test_googles_old_sheet() -> None:
    person = _one(
        {
            "Name": "Dr. Ren Sato",
            "Given Name": "Ren",
            "Family Name": "Sato",
            "Group Membership": "Kiln ::: * myContacts",
            "E-mail 1 - Type": "* ",
            "E-mail 1 - Value": "ren@sato.example",
            "IM 1 - Type": "Other",
            "IM 1 - Service": "Skype ::: ICQ",
            "IM 1 - Value": "ren1 ::: ren2",
            "Organization 1 - Type": "",
            "Organization 1 - Name": "Sato Kilns",
            "Organization 1 - Title": "Owner",
            "Phone 1 - Type": "homeFax",
            "Phone 1 - Value": "03 555",
        }
    )
    assert person.name == "Dr. Ren Sato"
    assert person.organisations == ("Sato Kilns",)
    assert person.position == "Owner"
    assert person.phones == (Labelled("home fax", "03 555"),)
    assert person.groups == ("Kiln", "myContacts")
    assert person.about == "Skype: ren1\nICQ: ren2"


def test_googles_outlook_sheet_hides_further_mails_in_the_notes() -> None:
    notes = "Tea.\n\nE-mail Address: two@x.example\nOther Phone: 0123\nIM: ICQ: 55"
    person = _one({"First Name": "Mira", "E-mail Address": "one@x.example", "Notes": notes})
    assert [email.value for email in person.emails] == ["one@x.example", "two@x.example"]
    assert [phone.value for phone in person.phones] == ["0123"]
    assert person.about == notes


def test_outlook_in_english_writes_the_month_first() -> None:
    text = _sheet(
        ["Title", "First Name", "Last Name", "Suffix", "Company", "Business Street",
         "Business Street 2", "Business City", "Business Phone", "Anniversary", "Birthday",
         "Categories", "E-mail Address", "E-mail Type", "E-mail Display Name", "Priority",
         "Spouse", "Children", "User 1"],
        ["Dr.", "Ole", "Brandt", "Jr.", "Kiln", "Quay 1", "Floor 2", "Bergen", "55 1", "6/3/2005",
         "1/20/1981", "Friends;Work", "ole@kiln.example", "SMTP", "Ole Brandt (ole@kiln.example)",
         "Normal", "Karen", "Ida, Per", "left-handed"],
        ["", "Eva", "Brandt"] + [""] * 6 + ["0/0/00", "0/0/00"] + [""] * 8,
    )  # fmt: skip
    reading = read(text.encode("cp1252"))
    ole, eva = reading.people
    assert ole.name == "Dr. Ole Brandt Jr."
    assert ole.dates == (("anniversary", "2005-06-03"), ("birthday", "1981-01-20"))
    assert ole.addresses == (Labelled("work", "Quay 1, Floor 2, Bergen"),)
    assert ole.groups == ("Friends", "Work")
    assert ole.related == (
        Related("Karen", "spouse"),
        Related("Ida", "child"),
        Related("Per", "child"),
    )
    assert ole.about == "User 1: left-handed"
    assert eva.dates == ()
    assert reading.troubles == ()


def test_thunderbird_keeps_year_month_and_day_apart() -> None:
    person = _one(
        {
            "Vorname": "Jörg",
            "Nachname": "Grün",
            "Anzeigename": "Jörg Grün (Chor)",
            "Primäre E-Mail-Adresse": "j@g.example",
            "Tel. dienstlich": "0731 1",
            "Mobil-Tel.-Nr.": "0151 2",
            "Privat: Adresse": "Höhe 4",
            "Privat: Adresse 2": "Hinterhaus",
            "Privat: Ort": "Ulm",
            "Geburtsjahr": "1972",
            "Geburtsmonat": "1",
            "Geburtstag": "31",
            "Benutzerdef. 1": "Tenor",
            "": "",
        }
    )
    assert person.name == "Jörg Grün (Chor)"
    assert person.aka == ("Jörg Grün",)
    assert person.dates == (("birthday", "1972-01-31"),)
    assert person.phones == (Labelled("work", "0731 1"), Labelled("mobile", "0151 2"))
    assert person.addresses == (Labelled("home", "Höhe 4, Hinterhaus, Ulm"),)
    assert person.about == "Benutzerdef. 1: Tenor"


@pytest.mark.parametrize(
    ("parts", "dates", "about"),
    [
        (("", "2", "29"), (("birthday", "--02-29"),), ""),
        (("1977", "2", "31"), (), "birthday: 1977-2-31"),
        (("1977", "", ""), (), "birthday: 1977"),
        (("0", "0", "0"), (), ""),
    ],
)
def test_parts_of_a_birthday(
    parts: tuple[str, str, str], dates: tuple[tuple[str, str], ...], about: str
) -> None:
    keys = ("Birth Year", "Birth Month", "Birth Day")
    person = _one(
        {
            "Display Name": "Mira",
            "Primary Email": "m@x.example",
            **dict(zip(keys, parts, strict=True)),
        }
    )
    assert (person.dates, person.about) == (dates, about)


def test_a_display_name_that_is_a_nickname_does_not_replace_the_name() -> None:
    """Windows Live Mail calls the display name "Name"."""
    person = _one(
        {"Vorname": "Jörg", "Nachname": "Grün", "Name": "Jo", "E-Mail-Adresse": "j@g.example"},
        separator=";",
    )
    assert person.name == "Jörg Grün"
    assert person.aka == ("Jo",)


LINKEDIN = (
    "Notes:\r\n"
    '"When exporting your connection data, you may notice that some of the email addresses'
    ' are missing."\r\n\r\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    'Siân,"Pugh, PhD",https://www.linkedin.com/in/sian,,"Kiln, Inc.",Potter,12 Mar 2024\r\n'
    "Ren,Sato,,ren@sato.example,,,7-Feb-22\r\n"
    ",,,,,,01 Aug 2021\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_linkedin_with_its_preamble(encoding: str) -> None:
    reading = read(LINKEDIN.encode(encoding))
    assert [person.name for person in reading.people] == ["Siân Pugh, PhD", "Ren Sato"]
    assert [person.dates for person in reading.people] == [
        (("connected", "2024-03-12"),),
        (("connected", "2022-02-07"),),
    ]
    assert reading.people[0].line == 5
    assert [(t.line, t.code) for t in reading.troubles] == [(7, TroubleCode.EMPTY_RECORD)]


@pytest.mark.parametrize(
    "heading",
    [
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT",
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry",
    ],
)
def test_other_sheets_of_linkedin_are_no_address_books(heading: str) -> None:
    cells = ",".join("x" for _ in heading.split(","))
    reading = read(f"{heading}\n{cells}\n{cells}\n".encode())
    assert reading.people == ()
    assert not reading.needs_mapping
    assert _codes(reading) == [TroubleCode.NOT_CONTACTS]


@pytest.mark.parametrize(
    ("heading", "field", "label", "part"),
    [
        ("Straße geschäftlich", Field.ADDRESS, "work", "street"),
        ("Postleitzahl (privat)", Field.ADDRESS, "home", "code"),
        ("Rue (bureau)", Field.ADDRESS, "work", "street"),
        ("Ville (domicile)", Field.ADDRESS, "home", "city"),
        ("Téléphone 2 (bureau)", Field.PHONE, "work", ""),
        ("Tél. mobile", Field.PHONE, "mobile", ""),
        ("Anniversaire", Field.DATE, "birthday", ""),
        ("Anniversaire de mariage ou fête", Field.DATE, "anniversary", ""),
        ("Conjoint(e)", Field.RELATED, "spouse", ""),
        ("Código postal del trabajo", Field.ADDRESS, "work", "code"),
        ("Teléfono móvil", Field.PHONE, "mobile", ""),
        ("Apellidos", Field.FAMILY, "", ""),
        ("CAP di casa", Field.ADDRESS, "home", "code"),
        ("Cognome", Field.FAMILY, "", ""),
        ("Fone comercial 2", Field.PHONE, "work", ""),
        ("Endereço de E-mail", Field.EMAIL, "", ""),
        ("Sobrenome", Field.FAMILY, "", ""),
        ("Telefon komórkowy", Field.PHONE, "mobile", ""),
        ("Kod pocztowy (dom)", Field.ADDRESS, "home", "code"),
        ("Urodziny", Field.DATE, "birthday", ""),
        ("Mobiele telefoon", Field.PHONE, "mobile", ""),
        ("Achternaam", Field.FAMILY, "", ""),
        ("Home Address2", Field.ADDRESS, "home", "formatted"),
        ("Contact Email", Field.EMAIL, "", ""),
        ("Company Main Phone", Field.PHONE, "main work", ""),
        ("E-mail 3 Display Name", Field.MAIL_NAME, "", ""),
    ],
)
def test_headings_in_many_languages(heading: str, field: Field, label: str, part: str) -> None:
    found = meaning(heading)
    assert found is not None
    assert (found.field, found.label, found.part) == (field, label, part)


@pytest.mark.parametrize("heading", ["XFirst Name", "Price", "", "1", "Home Price", "E-mail me"])
def test_headings_nobody_can_know(heading: str) -> None:
    assert meaning(heading) is None


@pytest.mark.parametrize(
    ("encoding", "separator"), [("cp1252", ";"), ("utf-16", "\t"), ("utf-8", "|"), ("utf-8", ",")]
)
def test_hand_made_sheets_as_programs_save_them(encoding: str, separator: str) -> None:
    text = _sheet(
        ["Full Name", "Business", "Contact Email", "Mobile", "Additional Info", "Shoe size"],
        ["Zoë Brandt", "Kiln; Ltd, Bergen", "zoe@kiln.example", "'+47 55", "x", "41"],
        separator=separator,
    )
    person = read(text.encode(encoding)).people[0]
    assert person.name == "Zoë Brandt"
    assert person.organisations == ("Kiln; Ltd, Bergen",)
    assert person.phones == (Labelled("mobile", "+47 55"),)
    assert person.about == "x\n\nShoe size: 41"


def test_several_values_in_one_cell() -> None:
    person = _one({"Name": "Mira", "E-Mails": "a@x.example; b@x.example", "Phone numbers": "1;2 3"})
    assert [email.value for email in person.emails] == ["a@x.example", "b@x.example"]
    assert [phone.value for phone in person.phones] == ["1", "2 3"]


def test_a_separator_named_by_excel() -> None:
    reading = read(b"sep=;\nName;E-Mail;Telefon\nMira;m@x.example;1\n")
    assert [person.name for person in reading.people] == ["Mira"]


@pytest.mark.parametrize(
    ("columns", "name"),
    [
        ({"Vorname": "Jörg", "Name": "Grün", "Telefon": "1"}, "Jörg Grün"),
        ({"Voornaam": "Joris", "Naam": "Groen", "GSM": "1"}, "Joris Groen"),
        ({"Prénom": "Zoé", "Nom": "Blanc", "Courriel": "z@b.example"}, "Zoé Blanc"),
        ({"Nombre": "Íñigo Sanz", "Correo": "i@s.example"}, "Íñigo Sanz"),
        ({"First Name": "翼", "Last Name": "愛川", "Phone": "1"}, "愛川 翼"),
        ({"Name": "Mira", "Title": "Potter", "Company": "Kiln"}, "Mira"),
        ({"Company": "Kiln", "Phone": "1"}, "Kiln"),
        ({"Email": "m@x.example", "Phone": "1"}, "m@x.example"),
    ],
)
def test_what_a_name_is_depends_on_the_other_columns(columns: dict[str, str], name: str) -> None:
    assert _one(columns).name == name


def test_a_title_is_a_position_where_nothing_says_otherwise() -> None:
    assert _one({"Name": "Mira", "Title": "Potter", "Company": "Kiln"}).position == "Potter"
    titled = _one({"Title": "Frau", "First Name": "Mira", "Suffix": "MA", "Phone": "1"})
    assert titled.name == "Mira MA"
    assert titled.about == "salutation: Frau"


def test_a_company_without_a_person_is_an_organisation() -> None:
    assert _one({"Company": "Kiln", "Phone": "1"}).kind is Counterpart.ORGANISATION
    assert _one({"Name": "Mira", "Company": "Kiln"}).kind is Counterpart.PERSON


@pytest.mark.parametrize(
    ("heading", "separator", "cells", "days", "guessed"),
    [
        ("Birthday", ",", ["1/20/1981", "3/4/1980"], ["1981-01-20", "1980-03-04"], False),
        ("Birthday", ",", ["20/1/1981", "3/4/1980"], ["1981-01-20", "1980-04-03"], False),
        ("Birthday", ",", ["3/4/1980"], ["1980-03-04"], True),
        ("Birthday", ";", ["3/4/1980"], ["1980-04-03"], True),
        ("Anniversaire", ",", ["3/4/1980"], ["1980-04-03"], True),
        ("Geburtstag", ",", ["3.4.1980"], ["1980-04-03"], False),
        ("Birthday", ",", ["5/5/80"], ["1980-05-05"], False),
        ("Birthday", ",", ["20 January 1981", "Jan 5, 1990"], ["1981-01-20", "1990-01-05"], False),
    ],
)
def test_day_and_month_are_ordered_once_for_a_column(
    heading: str, separator: str, cells: list[str], days: list[str], guessed: bool
) -> None:
    rows = [[f"P{at}", f"p{at}@x.example", cell] for at, cell in enumerate(cells)]
    text = _sheet(
        ["Nom" if heading == "Anniversaire" else "Name", "Email", heading],
        *rows,
        separator=separator,
    )
    reading = read(text.encode())
    assert [person.dates[0][1] for person in reading.people] == days
    assert (TroubleCode.DATE_ORDER_GUESSED in _codes(reading)) == guessed


def test_the_user_settles_what_was_guessed() -> None:
    text = b"Name,Email,Birthday\nMira,m@x.example,3/4/1980\n"
    reading = read(text, answers=Answers(dates=False))
    assert reading.people[0].dates == (("birthday", "1980-04-03"),)
    assert reading.troubles == ()


def test_an_unknown_heading_asks_and_the_answer_is_used() -> None:
    text = b"Wer,Womit,Seit\nMira Falk,m@x.example,1/2/2020\nRen Sato,r@x.example,\n"
    asked = read(text)
    assert asked.needs_mapping
    assert [person.name for person in asked.people] == ["Mira Falk", "Ren Sato"]
    assert bringing(asked).people == (), "what is only guessed comes along for nobody"
    assert [column.choice for column in asked.columns] == ["name", "e-mail", "other date"]
    assert [column.heading for column in asked.columns] == ["Wer", "Womit", "Seit"]
    assert asked.columns[0].samples == ("Mira Falk", "Ren Sato")
    assert _codes(asked) == [TroubleCode.NEEDS_MAPPING]
    told = read(text, answers=Answers(columns={0: "name", 1: "e-mail", 2: "keep as text"}))
    assert [person.name for person in told.people] == ["Mira Falk", "Ren Sato"]
    assert told.people[0].emails[0].value == "m@x.example"
    assert told.people[0].about == "Seit: 1/2/2020"


def test_a_sheet_without_headings_begins_with_somebody() -> None:
    text = b"Mira Falk,m@x.example,7\nRen Sato,r@x.example,8\n"
    assert read(text).needs_mapping
    answers = Answers(columns={0: "name", 1: "e-mail", 2: "leave out"}, heading=False)
    told = read(text, answers=answers)
    assert [person.name for person in told.people] == ["Mira Falk", "Ren Sato"]
    assert told.people[0].about == ""


@pytest.mark.parametrize("word", CHOICES)
def test_every_choice_is_a_meaning(word: str) -> None:
    answers = Answers(columns={0: "name", 1: word})
    reading = read(b"a,b\nMira,1\n", answers=answers)
    assert reading.people[0].name


def test_the_marks_of_our_own_export_are_undone() -> None:
    person = _one({"Name": "'=Mira", "Email": "'@x.example", "Phone": "'+1", "Notes": "'n"})
    assert (person.name, person.emails[0].value) == ("=Mira", "@x.example")
    assert (person.phones[0].value, person.about) == ("+1", "'n")


def _numbered(count: int, quotes: set[int]) -> str:
    rows = (
        f"P{at},{chr(34) if at in quotes else ''}Last{at},p{at}@x.example,note {at}\n"
        for at in range(count)
    )
    return "First Name,Last Name,Email,Notes\n" + "".join(rows)


@given(st.sets(st.integers(0, 8)))
def test_a_stray_quotation_mark_costs_no_neighbour(quotes: set[int]) -> None:
    reading = read(_numbered(9, quotes).encode())
    assert [person.emails[0].value for person in reading.people] == [
        f"p{at}@x.example" for at in range(9)
    ]
    assert [(t.line, t.code) for t in reading.troubles] == [
        (at + 2, TroubleCode.UNCLOSED_QUOTE) for at in sorted(quotes)
    ]


def test_quoted_cells_may_go_over_many_lines() -> None:
    note = 'a "quoted"\n\nnote, with\nlines; and "quotes"'
    text = _sheet(
        ["Name", "Email", "Notes"], *[[f"P{at}", f"p{at}@x.example", note] for at in range(3)]
    )
    reading = read(text.encode())
    assert [person.about for person in reading.people] == [note] * 3
    assert reading.troubles == ()


def test_cells_beyond_the_headings_are_kept_and_said() -> None:
    reading = read(b"Name,Email\nMira,m@x.example,extra\nRen,r@x.example\nEva\n")
    assert [person.name for person in reading.people] == ["Mira", "Ren", "Eva"]
    assert reading.people[0].about == "extra"
    assert [(t.line, t.code) for t in reading.troubles] == [(2, TroubleCode.SURPLUS_CELLS)]


def test_a_date_that_is_none_stays_readable() -> None:
    reading = read(b"Name,Email,Birthday\nMira,m@x.example,in spring\nRen,r@x.example,1990-01-02\n")
    assert reading.people[0].about == "birthday: in spring"
    assert reading.people[1].dates == (("birthday", "1990-01-02"),)
    assert [(t.line, t.code) for t in reading.troubles] == [(2, TroubleCode.BAD_DATE)]


def test_too_many_rows_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "RECORD_LIMIT", 3)
    reading = read(_numbered(40, set()).encode())
    assert TroubleCode.TOO_MANY_RECORDS in _codes(reading)
    assert len(reading.people) < 40


def test_prose_is_no_sheet() -> None:
    prose = "Dear Mira,\nit was good to see you, and Ren, too.\n\nYours,\nOle\n"
    assert tables.read(Decoded(prose, "utf-8")) is None


_WORDS = st.text(
    st.one_of(st.characters(categories=("Lu", "Ll", "Lo")), st.sampled_from(" ,;\"'\n|-.")),
    max_size=20,
)
_NAMES = st.text(st.characters(categories=("Lu", "Ll")), min_size=1, max_size=12)
# `'@x` is what our own export makes of `@x`, and is read as that.
_MAILS = st.emails().filter(lambda mail: not mail.startswith("'"))
_PEOPLE = st.lists(
    st.tuples(_NAMES, _NAMES, _MAILS, st.from_regex(r"[0-9]{6,12}", fullmatch=True), _WORDS),
    min_size=1,
    max_size=6,
)


@given(_PEOPLE, st.sampled_from(",;\t"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_what_is_written_comes_back(
    people: list[tuple[str, str, str, str, str]], separator: str, encoding: str
) -> None:
    rows = [list(row) for row in people]
    text = _sheet(["Given Name", "Surname", "Email", "Phone", "Notes"], *rows, separator=separator)
    reading = read(text.encode(encoding))
    assert [(t.line, t.code) for t in reading.troubles] == []
    got = [(p.emails[0].value, p.phones[0].value, p.about) for p in reading.people]
    assert got == [(row[2], row[3], keepable(row[4]).strip()) for row in people]
    for person, row in zip(reading.people, people, strict=True):
        assert set(one_line(f"{row[0]} {row[1]}").split()) == set(person.name.split())


_SHEET = LINKEDIN.encode() + "\nZoë,Ünal,,z@x.example,Käse,x,3/4/1980\n".encode("cp1252")


@settings(max_examples=300)
@given(
    st.lists(
        st.tuples(st.integers(0, len(_SHEET)), st.integers(0, 40), st.binary(max_size=6)),
        max_size=6,
    )
)
def test_no_damage_ends_the_reading(cuts: list[tuple[int, int, bytes]]) -> None:
    data = _SHEET
    for at, length, put in cuts:
        data = data[:at] + put + data[at + length :]
    reading = read(data)
    assert reading.people or reading.troubles


def test_one_torn_row_does_not_outnumber_the_whole_ones() -> None:
    """A note with stray quotation marks fell into a dozen lines, and nobody was found at all."""
    rows = [[f"P{at}", f"L{at}", f"p{at}@x.example", "", "note"] for at in range(4)]
    torn = "".join("and," * width + "so\n" for width in (1, 2, 3, *range(5, 15)))
    text = _sheet(["First Name", "Last Name", "E-mail Address", "Birthday", "Notes"], *rows)
    reading = read((text + torn).encode())
    assert {f"p{at}@x.example" for at in range(4)} <= {
        one.emails[0].value for one in reading.people if one.emails
    }
