"""Sheets of every address book that we know, with people we made up."""

import pytest

from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, PersonRecord, Related, TroubleCode
from tests.exchange.sheets import LINKEDIN, codes_of, one_person, sheet


def test_googles_sheet_of_today() -> None:
    person = one_person(
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
    person = one_person(
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
    person = one_person({"First Name": "Mira", "E-mail Address": "one@x.example", "Notes": notes})
    assert [email.value for email in person.emails] == ["one@x.example", "two@x.example"]
    assert [phone.value for phone in person.phones] == ["0123"]
    assert person.about == notes


def test_outlook_in_english_writes_the_month_first() -> None:
    text = sheet(
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
    person = one_person(
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
    person = one_person(
        {
            "Display Name": "Mira",
            "Primary Email": "m@x.example",
            **dict(zip(keys, parts, strict=True)),
        }
    )
    assert (person.dates, person.about) == (dates, about)


def test_a_display_name_that_is_a_nickname_does_not_replace_the_name() -> None:
    """Windows Live Mail calls the display name "Name"."""
    person = one_person(
        {"Vorname": "Jörg", "Nachname": "Grün", "Name": "Jo", "E-Mail-Adresse": "j@g.example"},
        separator=";",
    )
    assert person.name == "Jörg Grün"
    assert person.aka == ("Jo",)


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
    assert codes_of(reading) == [TroubleCode.NOT_CONTACTS]
