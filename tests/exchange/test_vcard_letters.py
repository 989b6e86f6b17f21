"""The letters of a vCard: charsets, quoted-printable and folded lines, as programs write them."""

import quopri

import pytest

from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, Related, TroubleCode
from tests.exchange.cards import card, codes_of


def test_quoted_printable_with_breaks_inside_a_byte_and_a_blank_line() -> None:
    text = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BCn;J=C3=B6rg=3B;;;\r\n"
        "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=A4se und=0D=0A=\r\nBrot mit =C=\r\n"
        "3=96l und =C3=\r\n\r\n=84pfeln\r\n"
        "ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;H=C3=B6he 4;Ulm;;89073;=\r\n\r\n"
        "TEL;CELL;PREF:0151 1\r\nTEL;WORK;FAX:0731 2\r\nEND:VCARD\r\n"
    )
    person = read(text.encode()).people[0]
    assert person.name == "Jörg; Grün"
    assert person.about == "Käse und\nBrot mit Öl und Äpfeln"
    assert person.phones == (Labelled("mobile", "0151 1"), Labelled("work fax", "0731 2"))
    assert person.addresses == (Labelled("home", "Höhe 4, Ulm, 89073"),)


def test_a_cut_inside_quoted_printable_keeps_the_card() -> None:
    text = "BEGIN:VCARD\nFN:Cut\nNOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=84=C3=84=C3=\n"
    reading = read(text.encode())
    assert reading.people[0].name == "Cut"
    assert reading.people[0].about.startswith("ÄÄ")
    assert TroubleCode.MISSING_END in codes_of(reading)


def test_a_soft_break_never_swallows_the_end_of_a_card() -> None:
    text = "BEGIN:VCARD\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\nEND:VCARD\n" + card("FN:B")
    assert [person.name for person in read(text.encode()).people] == ["A", "B"]


def test_evolution_folds_every_line_even_within_a_letter() -> None:
    long = "X-EVOLUTION-SPOUSE:Zoë\nNOTE:A note about the quay and the ßea\\, longer than a line\n"
    raw = f"BEGIN:VCARD\nFN:Ole Brandt\n{long}X-EVOLUTION-FILE-AS:Brandt\\, Ole\nEND:VCARD\n"
    folded = b"\n".join(_folded(line) for line in raw.encode().split(b"\n"))
    person = read(folded).people[0]
    assert person.related == (Related("Zoë", "spouse"),)
    assert person.about == "A note about the quay and the ßea, longer than a line"


def _folded(line: bytes) -> bytes:
    return b"\r\n ".join(line[at : at + 20] for at in range(0, len(line), 20)) or line


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [("cp1252", "Windows-1252"), ("cp1251", "windows-1251"), ("iso2022_jp", "ISO-2022-JP")],
)
def test_each_property_may_have_a_charset_of_its_own(encoding: str, charset: str) -> None:
    name = {"cp1251": "Тарас Шевченко", "iso2022_jp": "愛川 翼"}.get(encoding, "Søren Ærø")
    coded = quopri.encodestring(name.encode(encoding), quotetabs=True).replace(b"=\n", b"")
    text = b"FN;CHARSET=%s;ENCODING=QUOTED-PRINTABLE:%s" % (charset.encode(), coded)
    raw = b"NICKNAME;CHARSET=%s:%s" % (charset.encode(), name.encode(encoding))
    data = b"BEGIN:VCARD\nVERSION:2.1\n%s\n%s\nNOTE:\xc3\xa9\nEND:VCARD\n" % (text, raw)
    person = read(data).people[0]
    assert person.name == name
    assert person.aka == ()
    assert person.about == "é"


def test_encoded_bytes_without_a_charset_are_recognised_too() -> None:
    coded = quopri.encodestring("Иван Петров".encode("cp1251"), quotetabs=True)
    reading = read(b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:%s\nEND:VCARD\n" % coded)
    assert reading.people[0].name == "Иван Петров"
    assert codes_of(reading) == [TroubleCode.ENCODING_GUESSED]


def test_a_charset_named_once_counts_for_the_other_lines() -> None:
    data = "BEGIN:VCARD\nFN:Łucja Żak\nLABEL;CHARSET=windows-1250:Łódź\nEND:VCARD\n"
    reading = read(data.encode("cp1250"))
    assert reading.people[0].name == "Łucja Żak"
    assert reading.troubles == ()


def test_a_charset_that_does_not_exist_is_said_and_survived() -> None:
    data = (
        b"BEGIN:VCARD\nFN:Ralf\nLABEL;CHARSET=blah;ENCODING=QUOTED-PRINTABLE:L=E4mmer 12\nEND:VCARD"
    )
    reading = read(data)
    assert reading.people[0].addresses[0].value == "Lämmer 12"
    assert TroubleCode.UNKNOWN_CHARSET in codes_of(reading)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le"])
def test_whole_files_in_every_unicode_encoding(encoding: str) -> None:
    reading = read(card("FN:Ифеома 🎸\nNOTE:ß").encode(encoding))
    assert reading.people[0].name == "Ифеома 🎸"
    assert reading.troubles == ()


def test_the_users_encoding_wins() -> None:
    data = card("FN:Jiří").encode("cp1250")
    assert read(data, encoding="cp1250").people[0].name == "Jiří"
    assert read(data, encoding="cp1252").people[0].name == "Jiøí"
