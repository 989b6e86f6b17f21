"""Sheets made by hand: headings in many languages, separators, and what only the user settles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.kinds import Counterpart
from relnotes.exchange import tables
from relnotes.exchange.answers import Answers
from relnotes.exchange.bringing import bringing
from relnotes.exchange.encoding import Decoded
from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, TroubleCode
from relnotes.exchange.table_choices import CHOICES
from relnotes.exchange.table_columns import Field, meaning
from tests.exchange.sheets import codes_of, one_person, sheet


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
    text = sheet(
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
    person = one_person(
        {"Name": "Mira", "E-Mails": "a@x.example; b@x.example", "Phone numbers": "1;2 3"}
    )
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
    assert one_person(columns).name == name


def test_a_title_is_a_position_where_nothing_says_otherwise() -> None:
    assert one_person({"Name": "Mira", "Title": "Potter", "Company": "Kiln"}).position == "Potter"
    titled = one_person({"Title": "Frau", "First Name": "Mira", "Suffix": "MA", "Phone": "1"})
    assert titled.name == "Mira MA"
    assert titled.about == "salutation: Frau"


def test_a_company_without_a_person_is_an_organisation() -> None:
    assert one_person({"Company": "Kiln", "Phone": "1"}).kind is Counterpart.ORGANISATION
    assert one_person({"Name": "Mira", "Company": "Kiln"}).kind is Counterpart.PERSON


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
    text = sheet(
        ["Nom" if heading == "Anniversaire" else "Name", "Email", heading],
        *rows,
        separator=separator,
    )
    reading = read(text.encode())
    assert [person.dates[0][1] for person in reading.people] == days
    assert (TroubleCode.DATE_ORDER_GUESSED in codes_of(reading)) == guessed


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
    assert codes_of(asked) == [TroubleCode.NEEDS_MAPPING]
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
    person = one_person({"Name": "'=Mira", "Email": "'@x.example", "Phone": "'+1", "Notes": "'n"})
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
    text = sheet(
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
    assert TroubleCode.TOO_MANY_RECORDS in codes_of(reading)
    assert len(reading.people) < 40


def test_prose_is_no_sheet() -> None:
    prose = "Dear Mira,\nit was good to see you, and Ren, too.\n\nYours,\nOle\n"
    assert tables.read(Decoded(prose, "utf-8")) is None
