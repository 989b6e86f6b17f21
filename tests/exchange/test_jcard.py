"""Cards as JSON (RFC 7095), which say what a `.vcf` says."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.exchange.encoding import one_line
from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, PersonRecord, Reading, Related, TroubleCode

_MIRA: list[Any] = [
    ["version", {}, "text", "4.0"],
    ["fn", {}, "text", "Mira Falk"],
    ["n", {}, "text", ["Falk", "Mira", ["Ann", "Bo"], "", ""]],
    ["uid", {}, "uri", "urn:uuid:1"],
    ["email", {"type": "WORK", "pref": "2"}, "text", "w@x.example"],
    ["email", {"pref": "1"}, "text", "p@x.example"],
    ["tel", {"type": ["voice", "cell"]}, "uri", "tel:+49-170-5550101;ext=12"],
    ["bday", {}, "date", "--04-13"],
    ["adr", {"type": "home"}, "text", ["", "", ["Lindenweg 3", "Hof"], "Jena", "", "07743", ""]],
    ["org", {}, "text", ["Quay, Ltd.", "Deck"]],
    ["categories", {}, "text", "Friends; old", "Work"],
    ["note", {}, "text", "a; b, c\\n\nd"],
    ["related", {"type": "spouse"}, "uri", "urn:uuid:2"],
    ["item1", {}],
]
_REN: list[Any] = [["fn", {}, "text", "Ren Sato"], ["uid", {}, "uri", "urn:uuid:2"]]


def _of(value: object) -> Reading:
    return read(json.dumps(value).encode())


def _person(*properties: list[Any]) -> PersonRecord:
    (one,) = _of(["vcard", list(properties)]).people
    return one


def test_a_card_says_what_a_vcf_does() -> None:
    reading = _of([["vcard", _MIRA], ["vcard", _REN]])
    assert reading.format == "vcard"
    mira, ren = reading.people
    assert (mira.name, ren.name) == ("Mira Falk", "Ren Sato")
    assert mira.emails == (Labelled("", "p@x.example"), Labelled("work", "w@x.example"))
    assert mira.phones == (Labelled("mobile", "+49-170-5550101 ext. 12"),)
    assert mira.dates == (("birthday", "--04-13"),)
    assert mira.addresses == (Labelled("home", "Lindenweg 3, Hof, Jena, 07743"),)
    assert mira.organisations == ("Quay, Ltd.",)
    assert mira.groups == ("Friends; old", "Work")
    assert mira.related == (Related("Ren Sato", "spouse"),)
    assert mira.about == "a; b, c\\n\nd\n\ndepartment: Deck"
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]


@pytest.mark.parametrize("value", [[], ["vcard"], ["vcard", {}], [["vcalendar", []]], [1, ["a"]]])
def test_other_json_is_no_card(value: object) -> None:
    assert _of(value).format != "vcard"


def test_a_torn_card_costs_itself() -> None:
    text = json.dumps([["vcard", _REN], ["vcard", _MIRA], ["vcard", _REN]], indent=0)
    reading = read(text.replace('"Mira Falk"', '"Mira Falk').encode())
    assert [one.name for one in reading.people] == ["Ren Sato", "Ren Sato"]
    (torn,) = reading.troubles
    assert torn.code is TroubleCode.UNREADABLE_RECORD
    assert torn.line is not None
    assert '"vcard"' in "".join(text.splitlines()[torn.line - 1 : torn.line + 1])


@given(st.text(min_size=1).filter(lambda text: bool(one_line(text))))
def test_any_words_come_as_they_are(text: str) -> None:
    mira = _person(["fn", {}, "text", "Mira"], ["title", {}, "text", text])
    assert mira.position == one_line(text)
