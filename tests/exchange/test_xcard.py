"""Cards as XML (RFC 6351), which say what a `.vcf` says."""

import pytest

from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, TroubleCode

MIRA = """<vcard>
 <fn><text>Mira Falk</text></fn>
 <n><surname>Falk</surname><given>Mira</given><additional>Ann</additional>
    <additional>Bo</additional><prefix/><suffix/></n>
 <group name="item1">
  <email><parameters><type><text>work</text></type><pref><integer>2</integer></pref></parameters>
   <text>w@x.example</text></email>
 </group>
 <email><parameters><pref><integer>1</integer></pref></parameters><text>p@x.example</text></email>
 <tel><parameters><type><text>voice</text><text>cell</text></type></parameters>
   <uri>tel:+49-170-5550101</uri></tel>
 <bday><date>--0413</date></bday>
 <adr><parameters><type><text>home</text></type></parameters><pobox/><ext/>
   <street>Lindenweg 3</street><locality>Jena</locality><region/><code>07743</code><country/></adr>
 <org><text>Quay, Ltd.</text><text>Deck</text></org>
 <categories><text>Friends; old</text><text>Work</text></categories>
 <note><text>a &amp; b; &lt;c&gt;,
 d</text></note>
</vcard>"""
REN = "<vcard><fn><text>Ren Sato</text></fn></vcard>"


def _file(*cards: str, root: str = "vcards") -> bytes:
    body = "".join(cards)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<{root} xmlns="urn:ietf:params:xml:ns:vcard-4.0">{body}</{root}>'.encode()


def test_a_card_says_what_a_vcf_does() -> None:
    reading = read(_file(MIRA, REN))
    assert (reading.format, reading.troubles) == ("vcard", ())
    mira, ren = reading.people
    assert (mira.name, mira.line, ren.name) == ("Mira Falk", 2, "Ren Sato")
    assert mira.emails == (Labelled("", "p@x.example"), Labelled("work", "w@x.example"))
    assert mira.phones == (Labelled("mobile", "+49-170-5550101"),)
    assert mira.dates == (("birthday", "--04-13"),)
    assert mira.addresses == (Labelled("home", "Lindenweg 3, Jena, 07743"),)
    assert mira.organisations == ("Quay, Ltd.",)
    assert mira.groups == ("Friends; old", "Work")
    assert mira.about == "a & b; <c>,\n d\n\ndepartment: Deck"


def test_prefixes_and_a_card_alone() -> None:
    prefixed = MIRA.replace("<", "<v:").replace("<v:/", "</v:")
    for data in (
        f'<v:vcards xmlns:v="urn:ietf:params:xml:ns:vcard-4.0">{prefixed}</v:vcards>'.encode(),
        MIRA.replace("<vcard>", '<vcard xmlns="urn:ietf:params:xml:ns:vcard-4.0">').encode(),
    ):
        assert read(data).people[0].organisations == ("Quay, Ltd.",)


@pytest.mark.parametrize(
    "torn",
    [
        MIRA.replace("</fn>", ""),
        MIRA.replace("</vcard>", ""),
        MIRA.replace("&amp;", "&d;"),
        MIRA.replace("<vcard>", '<vcard><!DOCTYPE x [<!ENTITY d "ha">]>'),
        "<vcard>" + "<fn>" * 200_000,
    ],
)
def test_a_torn_card_costs_itself_only(torn: str) -> None:
    reading = read(_file(REN, torn, REN.replace("Ren", "Jo")))
    assert [one.name for one in reading.people] == ["Ren Sato", "Jo Sato"]
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]


@pytest.mark.parametrize(
    "declared",
    ['<!DOCTYPE x [<!ENTITY d "ha">]>', '<!DOCTYPE x [<!ENTITY d SYSTEM "file:///etc/hostname">]>'],
)
def test_what_a_document_type_declares_is_never_put_in(declared: str) -> None:
    data = _file(MIRA.replace("Mira Falk", "&d;")).replace(
        b"<vcards", declared.encode() + b"<vcards"
    )
    assert read(data).people == ()


def test_other_xml_is_no_card() -> None:
    assert read(_file(REN, root="people")).format == "unknown"
    assert read(b"<html><vcard>a</vcard></html>").format == "unknown"
