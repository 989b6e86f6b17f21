"""Cards of every producer that we know, with people we made up."""

import base64
import textwrap

import pytest

from relnotes.domain.kinds import Counterpart
from relnotes.exchange import vcard
from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, PersonRecord, Related, TroubleCode
from tests.exchange.cards import PICTURE, card, codes_of


def one_person(body: str, *, version: str = "3.0") -> PersonRecord:
    reading = read(card(body, version=version).encode())
    assert len(reading.people) == 1
    return reading.people[0]


def test_apple_labels_come_from_the_group_of_a_property() -> None:
    person = one_person(
        """
        N:Okafor;Ifeoma;;;
        FN:Ifeoma Okafor
        item1.EMAIL;type=INTERNET;type=pref:ifeoma@harbour.example
        item1.X-ABLabel:_$!<Work>!$_
        item2.TEL:+234 1 555 0101
        item2.X-ABLabel:Boat
        item3.X-ABDATE:2011-05-07
        item3.X-ABLabel:_$!<Anniversary>!$_
        item4.X-ABRELATEDNAMES:Chidi Okafor
        item4.X-ABLabel:_$!<Brother>!$_
        item5.URL:http\\://okafor.example
        item5.X-ABLabel:_$!<HomePage>!$_
        """
    )
    assert person.emails == (Labelled("work", "ifeoma@harbour.example"),)
    assert person.phones == (Labelled("Boat", "+234 1 555 0101"),)
    assert person.dates == (("anniversary", "2011-05-07"),)
    assert person.related == (Related("Chidi Okafor", "brother"),)
    assert person.urls == (Labelled("home page", "http://okafor.example"),)
    assert person.about == ""


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1980-02-29", "1980-02-29"),
        ("BDAY;VALUE=DATE:19800229", "1980-02-29"),
        ("BDAY:1996-04-15T201243+04:00", "1996-04-15"),
        ("BDAY:20090808T1430-0500", "2009-08-08"),
        ("BDAY:--0203", "--02-03"),
        ("BDAY:--02-29", "--02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "--02-29"),
        ("BDAY:1604-12-24", "--12-24"),
        ("BDAY;X-APPLE-OMIT-YEAR=1800:1800-12-24", "--12-24"),
    ],
)
def test_a_birthday_keeps_exactly_what_is_known(line: str, day: str) -> None:
    assert one_person(f"FN:Mira\n{line}").dates == (("birthday", day),)


@pytest.mark.parametrize("text", ["19723101", "in spring", "1987", "03/04/1980", "2001-02-30"])
def test_what_is_no_date_stays_readable_and_is_said(text: str) -> None:
    reading = read(card(f"FN:Mira\nBDAY:{text}\nTEL:123").encode())
    person = reading.people[0]
    assert person.dates == ()
    assert f"birthday: {text}" in person.about
    assert [(t.line, t.code, t.detail) for t in reading.troubles] == [
        (4, TroubleCode.BAD_DATE, text)
    ]
    assert person.phones[0].value == "123"


def test_a_text_that_is_meant_as_one_is_no_trouble() -> None:
    reading = read(card("FN:Mira\nBDAY;VALUE=text:about 1800", version="4.0").encode())
    assert reading.troubles == ()
    assert reading.people[0].about == "birthday: about 1800"


@pytest.mark.parametrize(
    "photo",
    [
        f"PHOTO;ENCODING=b;TYPE=JPEG:{PICTURE}",
        f"PHOTO;JPEG;B:{PICTURE}",
        f"PHOTO;VALUE=uri:data:image/jpeg;base64,{PICTURE}",
        f"PHOTO:data:image/jpeg;base64,{PICTURE}",
        "PHOTO;ENCODING=BASE64;JPEG:\n " + "\n ".join(textwrap.wrap(PICTURE, 60)) + "\n",
        "PHOTO;BASE64:\n  " + "\n  ".join(textwrap.wrap(PICTURE, 60)),
        "PHOTO;ENCODING=BASE64:\n" + "\n".join(textwrap.wrap(PICTURE, 60)) + "\n",
        f"PHOTO;ENCODING=b:{PICTURE.rstrip('=')}",
    ],
)
def test_a_photo_in_every_form_it_comes_in(photo: str) -> None:
    text = f"BEGIN:VCARD\nFN:Mira\n{photo}\nTEL:1\nEND:VCARD\n"
    person = read(text.encode()).people[0]
    assert person.photo == base64.b64decode(PICTURE)
    assert person.phones[0].value == "1"


def test_the_address_of_a_photo_is_only_a_text() -> None:
    person = one_person("FN:Mira\nPHOTO;VALUE=uri:https://pictures.example/mira.jpg")
    assert person.photo is None
    assert person.about == "photo: https://pictures.example/mira.jpg"


def test_a_photo_beyond_the_limit_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("relnotes.exchange.vcard_fields.PHOTO_LIMIT", 100)
    reading = read(card(f"FN:Mira\nPHOTO;ENCODING=b:{PICTURE}").encode())
    assert reading.people[0].photo is None
    assert codes_of(reading) == [TroubleCode.PHOTO_TOO_LARGE]


def test_outlook_keeps_other_people_and_days_in_names_of_its_own() -> None:
    person = one_person(
        """
        N;LANGUAGE=en-us:Brandt;Ole;;Dr.;
        FN:Dr. Ole Brandt
        ORG:Brandt & Sons, Ltd;Repairs
        X-MS-ANNIVERSARY:20110113
        X-MS-SPOUSE:Karen
        X-MS-MANAGER:Ida
        X-MS-IMADDRESS:ole@chat.example
        X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="x"><img/></card>
        FBURL:????
        BDAY:19800322
        """,
        version="2.1",
    )
    assert person.organisations == ("Brandt & Sons, Ltd",)
    assert person.dates == (("anniversary", "2011-01-13"), ("birthday", "1980-03-22"))
    assert person.related == (Related("Karen", "spouse"), Related("Ida", "manager"))
    assert person.about == "department: Repairs\nchat: ole@chat.example"


def test_android_hides_events_and_relations_in_a_property_of_its_own() -> None:
    person = one_person(
        """
        N:Sato;Ren;;;
        X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Renny;1;;;;
        X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2012-06-09;1;;;;
        X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Yui;14;;;;
        CATEGORIES:My Contacts
        """,
        version="2.1",
    )
    assert person.aka == ("Renny",)
    assert person.dates == (("anniversary", "2012-06-09"),)
    assert person.related == (Related("Yui", "spouse"),)
    assert person.groups == ("My Contacts",)


def test_people_of_one_file_know_each_other_by_uid() -> None:
    text = card(
        "FN:Ada\nUID:urn:uuid:AAA-1\nRELATED;TYPE=spouse:urn:uuid:bbb-2\n"
        "RELATED;TYPE=friend:urn:uuid:nobody\nRELATED;TYPE=child;VALUE=text:Eve",
        version="4.0",
    ) + card("FN:Ben\nUID:bbb-2\nRELATED;TYPE=friend:name:Carl", version="4.0")
    reading = read(text.encode())
    assert reading.people[0].related == (Related("Ben", "spouse"), Related("Eve", "child"))
    assert reading.people[1].related == (Related("Carl", "friend"),)
    assert [(t.line, t.code) for t in reading.troubles] == [(6, TroubleCode.UNKNOWN_RELATION)]


def test_a_shared_uid_does_not_make_two_cards_one() -> None:
    text = card("FN:Ada\nUID:1") + card("FN:Shop\nUID:1")
    assert [person.name for person in read(text.encode()).people] == ["Ada", "Shop"]


def test_a_group_gives_its_name_to_its_members() -> None:
    text = card("FN:Choir\nKIND:group\nMEMBER:urn:uuid:1\nMEMBER:mailto:x@y.example") + card(
        "FN:Ada\nUID:1"
    )
    choir, ada = read(text.encode()).people
    assert choir.kind is Counterpart.GROUP
    assert choir.related == (Related("Ada", "member"), Related("x@y.example", "member"))
    assert ada.groups == ("Choir",)


@pytest.mark.parametrize(
    ("body", "kind", "name"),
    [
        ("KIND:org\nORG:Kiln Ltd", Counterpart.ORGANISATION, "Kiln Ltd"),
        ("X-ABShowAs:COMPANY\nFN:Kiln\nORG:Kiln", Counterpart.ORGANISATION, "Kiln"),
        ("N:;;;;\nFN:Kiln Ltd\nORG:Kiln Ltd", Counterpart.ORGANISATION, "Kiln Ltd"),
        ("N:Kiln;Eva;;;\nORG:Kiln Ltd", Counterpart.PERSON, "Eva Kiln"),
        ("FN:Eva Kiln\nORG:Kiln Ltd", Counterpart.PERSON, "Eva Kiln"),
        ("EMAIL:eva@kiln.example", Counterpart.PERSON, "eva@kiln.example"),
        ("TEL:0123", Counterpart.PERSON, "0123"),
        ("N:翼;愛川;;;", Counterpart.PERSON, "翼 愛川"),
        ("N:Kiln;Eva;Maria;Dr.;MA", Counterpart.PERSON, "Dr. Eva Maria Kiln MA"),
    ],
)
def test_who_a_card_is_about(body: str, kind: Counterpart, name: str) -> None:
    person = one_person(body)
    assert (person.kind, person.name) == (kind, name)


def test_other_names_are_kept() -> None:
    person = one_person(
        "FN:אפרת לוי\nN:Levi;Efrat;;;\nFN:Effi Levi\nNICKNAME:Effi,E.L.\\, the first"
    )
    assert person.name == "אפרת לוי"
    assert set(person.aka) == {"Efrat Levi", "Effi Levi", "Effi", "E.L., the first"}


def test_a_place_is_no_counterpart_and_says_why() -> None:
    assert one_person("KIND:location\nFN:The quay").skip == "location"


def test_an_unescaped_comma_does_not_cut_a_name() -> None:
    assert (
        one_person("FN:Mr. Ole Brandt, Karl Brandt Sr.").name == "Mr. Ole Brandt, Karl Brandt Sr."
    )


def test_carets_and_quotes_in_parameters() -> None:
    person = one_person(
        "FN:Ada\nADR;LABEL=\"12 Quay^nHarbour: East ^'Tower^'\";TYPE=work:;;12 Quay;Harbour;;;\n"
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656;ext=102',
        version="4.0",
    )
    assert person.addresses[1].value == '12 Quay, Harbour: East "Tower"'
    assert person.phones == (Labelled("work", "+1-418-656 ext. 102"),)


def test_the_preferred_value_comes_first() -> None:
    person = one_person(
        "FN:A\nEMAIL:b@x.example\nEMAIL;TYPE=PREF:c@x.example\nEMAIL;PREF=2:d@x.example"
    )
    assert [email.value for email in person.emails] == ["c@x.example", "d@x.example", "b@x.example"]


def test_one_bad_line_costs_that_line_and_nothing_else() -> None:
    text = card("FN:Ada\nthis is no property\nTEL:1") + "stray\n" + card("FN:Ben")
    reading = read(text.encode())
    assert [person.name for person in reading.people] == ["Ada", "Ben"]
    assert reading.people[0].phones[0].value == "1"
    assert "this is no property" in reading.people[0].about
    assert [(t.line, t.code) for t in reading.troubles] == [
        (4, TroubleCode.UNREADABLE_LINE),
        (7, TroubleCode.STRAY_LINE),
    ]


def test_begin_starts_a_card_even_where_the_end_is_missing() -> None:
    text = "BEGIN:vCard\nFN:Ada\nbegin:vcard\nFN:Ben\nEND:VCARD\nBEGIN:VCARD\nFN:Cara"
    reading = read(text.encode())
    assert [person.name for person in reading.people] == ["Ada", "Ben", "Cara"]
    assert [(t.line, t.code) for t in reading.troubles] == [
        (1, TroubleCode.MISSING_END),
        (6, TroubleCode.MISSING_END),
    ]


def test_an_agent_inside_a_card_is_somebody_related() -> None:
    text = "BEGIN:VCARD\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\nTEL:1\nEND:VCARD\n"
    reading = read(text.encode())
    assert [person.name for person in reading.people] == ["Ada"]
    assert reading.people[0].related == (Related("Ben", "agent"),)
    assert reading.people[0].phones[0].value == "1"


@pytest.mark.parametrize(
    ("agent", "related"),
    [
        ("AGENT:BEGIN:VCARD\nFN:Ben\nTEL:2\nEND:VCARD", (Related("Ben", "agent"),)),
        ("AGENT: begin:vcard\nN:Bo;Ben\nTEL:2\nEND:VCARD", (Related("Ben Bo", "agent"),)),
        ("AGENT:BEGIN:VCARD\n FN:Ben\n TEL:2\n END:VCARD", ()),
        ("AGENT:BEGIN:VCARD\\nFN:Ben\\nTEL:2\\nEND:VCARD", (Related("Ben", "agent"),)),
    ],
)
def test_what_an_agent_has_is_not_their_principals(agent: str, related: object) -> None:
    """The phone of an assistant, whose card began behind `AGENT:`, came to be the person's own."""
    reading = read(f"BEGIN:VCARD\nFN:Ada\n{agent}\nTEL:1\nEND:VCARD\n".encode())
    (ada,) = reading.people
    assert (ada.name, ada.aka, ada.related) == ("Ada", (), related)
    assert [one.value for one in ada.phones] == ["1"]
    assert codes_of(reading) == []


@pytest.mark.parametrize(
    ("parts", "aka"),
    [
        ("Doe;Jon;;Mr;PhD", ("Jon Doe PhD",)),
        ("Doe;Jon;Karl;;", ("Jon Karl Doe",)),
        ("Doe;Jon;;Mr;", ()),
        ("Roe;Jon;;;", ("Jon Roe",)),
    ],
)
def test_what_a_full_name_leaves_out_is_another_name(parts: str, aka: tuple[str, ...]) -> None:
    assert one_person(f"FN:Jon Doe\nN:{parts}").aka == aka


def test_a_card_that_lost_its_beginning_is_somebody() -> None:
    reading = read((card("FN:Ada") + "VERSION:3.0\nFN:Ben\nTEL:2\nEND:VCARD\n").encode())
    assert [one.name for one in reading.people] == ["Ada", "Ben"]
    assert codes_of(reading) == [TroubleCode.STRAY_LINE]
    (ben,) = read(b"FN:Ben\r\nTEL:2\r\nEND:VCARD\r\n").people
    assert ben.name == "Ben"
    assert read(b"N;Name\n1;Ben\n").format != "vcard"


def test_a_propertys_name_may_have_a_slash() -> None:
    assert one_person("FN:Ada\nX-messaging/irc-All:ada").about == "messaging/irc all: ada"


def test_a_card_of_nothing_is_kept_and_says_so() -> None:
    assert one_person("REV:20200101").skip == "empty"


def test_too_many_cards_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard, "RECORD_LIMIT", 2)
    reading = read((card("FN:A") * 3).encode())
    assert len(reading.people) == 2
    assert TroubleCode.TOO_MANY_RECORDS in codes_of(reading)


def test_a_name_too_long_for_the_journal_is_cut_and_kept_below() -> None:
    reading = read(card(f"FN:{'x' * 5000}").encode())
    assert len(reading.people[0].name) == 1000
    assert "x" * 5000 in reading.people[0].about
    assert codes_of(reading) == [TroubleCode.TEXT_CUT]
