"""Address books as LDIF: Thunderbird's, an old Outlook's, and those of directory servers."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.kinds import Counterpart
from relnotes.exchange.encoding import keepable
from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, PersonRecord, Related, TroubleCode

_THUNDERBIRD = """version: 1

# exported in autumn
dn: cn=Mira Falk,mail=mira@x.example
objectclass: top
objectclass: person
objectclass: mozillaAbPersonAlpha
givenName: Mira
sn: Falk
cn: Mira Falk
mozillaNickname: Mi
mail: mira@x.example
mozillaSecondEmail: mira.falk@home.example
telephoneNumber: +49 30 555 0100
mobile: +49 170 555 0101
mozillaHomeStreet: Lindenweg 3
mozillaHomeLocalityName: Jena
street: Werkstraße 9
l: Erfurt
title: Harbour
  master
o: Quay & Sons
ou: Nautics
birthyear: 1981
birthmonth: 4
birthday: 3
mozillaCustom1: sails
description:: {note}
modifytimestamp: 0Z

dn: cn=Crew
objectclass: groupOfNames
cn: Crew
description: on Fridays
member: cn=Mira Falk,mail=mira@x.example
member: cn=Ren Sato,mail=ren@x.example
"""


def _people(text: str) -> dict[str, PersonRecord]:
    reading = read(text.encode())
    assert reading.format == "ldif"
    return {one.name: one for one in reading.people}


def _entry(*lines: str) -> str:
    return "\n".join(("dn: cn=Mira Falk", "objectclass: person", "cn: Mira Falk", *lines)) + "\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_contact_of_thunderbird_comes_whole(end: str) -> None:
    note = base64.b64encode("Tee, grün\nund Kuchen".encode()).decode()
    mira = _people(_THUNDERBIRD.format(note=note).replace("\n", end))["Mira Falk"]
    assert mira.aka == ("Mi",)
    assert [one.value for one in mira.emails] == ["mira@x.example", "mira.falk@home.example"]
    assert mira.phones == (
        Labelled("work", "+49 30 555 0100"),
        Labelled("mobile", "+49 170 555 0101"),
    )
    assert mira.addresses == (
        Labelled("home", "Lindenweg 3, Jena"),
        Labelled("work", "Werkstraße 9, Erfurt"),
    )
    assert (mira.organisations, mira.position) == (("Quay & Sons",), "Harbour master")
    assert mira.dates == (("birthday", "1981-04-03"),)
    assert mira.groups == ("Crew",)
    assert mira.about == "Tee, grün\nund Kuchen\n\ndepartment: Nautics\ncustom 1: sails"


def test_a_list_is_a_group_of_its_members() -> None:
    crew = _people(_THUNDERBIRD.format(note="YQ=="))["Crew"]
    assert crew.kind is Counterpart.GROUP
    assert crew.related == (Related("Mira Falk", "member"), Related("Ren Sato", "member"))
    assert crew.about == "on Fridays"


@pytest.mark.parametrize(
    ("line", "field", "wanted"),
    [
        ("cn;lang-de: Mira F.", "aka", ("Mira F.",)),
        ("labeledURI: http://x.example her page", "urls", (Labelled("", "http://x.example"),)),
        ("manager: cn=Ren Sato,ou=People,dc=x", "related", (Related("Ren Sato", "manager"),)),
        ("postalAddress: Quay 1$Jena", "addresses", (Labelled("work", "Quay 1, Jena"),)),
        ("jpegPhoto:: /9j/4A==", "photo", b"\xff\xd8\xff\xe0"),
        ("description: '=1+1", "about", "'=1+1"),
        ("cellphone: 0170 555", "phones", (Labelled("mobile", "0170 555"),)),
        ("userPassword:: c2VjcmV0", "about", ""),
        ("jpegPhoto:< file:///etc/passwd", "photo", None),
    ],
)
def test_what_an_attribute_holds(line: str, field: str, wanted: object) -> None:
    (mira,) = read(_entry(line).encode()).people
    assert getattr(mira, field) == wanted


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_entry() + "dn: cn=Ren Sato\nmail: ren@x.example\n", ["Mira Falk", "Ren Sato"]),
        ("dn: ou=People,dc=x\nobjectclass: organizationalUnit\nou: People\n\n" + _entry(), None),
        (_entry("no attribute at all", "mail:: !"), None),
        ("\ufeff\n# said\n" + _entry(), None),
        ("dn:: " + base64.b64encode(b"cn=Mira Falk").decode() + "\nmail: m@x\n", None),
    ],
)
def test_who_is_in_an_odd_one(text: str, names: list[str] | None) -> None:
    assert list(_people(text)) == (names or ["Mira Falk"])


def test_what_cannot_be_read_is_said_with_its_line() -> None:
    (trouble,) = read(_entry("mail").encode()).troubles
    assert (trouble.line, trouble.code) == (4, TroubleCode.UNREADABLE_LINE)


@given(st.text(min_size=1), st.integers(2, 30))
def test_a_note_comes_back_however_it_is_folded(note: str, width: int) -> None:
    """RFC 2849: a text is base64, and a line goes on behind a blank."""
    line = "description:: " + base64.b64encode(note.encode(errors="ignore")).decode()
    folded = "\n ".join(line[at : at + width] for at in range(0, len(line), width))
    kept = keepable(note.encode(errors="ignore").decode()).strip()
    (mira,) = read(_entry(folded).encode()).people
    assert mira.about.split() == kept.split()


def test_letters_that_could_not_be_read_are_told() -> None:
    written = _entry("l: Jena", "o: Hafen").encode() + b"sn: F\xe4lk\n"
    (trouble,) = read(written, encoding="utf-8").troubles
    assert trouble.code is TroubleCode.CHARACTERS_LOST
    assert read(_entry("sn: Fälk").encode(), encoding="utf-8").troubles == ()
