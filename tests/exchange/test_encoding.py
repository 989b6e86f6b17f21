"""Which bytes mean which letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.exchange.encoding import codec_of, decode, keepable, one_line


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "José Núñez"),
        ("cp1252", "Hélène Lefèvre – œuvre"),
        ("cp1252", "Zoë Brontë"),
        ("cp1252", "Grüße aus Köln"),
        ("cp1250", "Łukasz Żółć"),
        ("cp1250", "Jiří Dvořák"),
        ("cp1250", "Szabó Győző"),
        ("cp1251", "Иван Петров"),
        ("cp1253", "Γιώργος Παπαδόπουλος"),
        ("cp1255", "אפרים קישון"),
        ("gb18030", "李伟，竹语科技有限公司"),
    ],
)
def test_a_few_words_of_an_old_encoding_are_recognised(encoding: str, text: str) -> None:
    decoded = decode(f"Name,Note\n{text},x\n".encode(encoding))
    assert text in decoded.text
    assert decoded.guessed


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-be", "utf-16-be"),
        ("utf-16-le", "utf-16-le"),
        ("utf-32", "utf-32"),
    ],
)
def test_unicode_is_no_guess(encoding: str, shown: str) -> None:
    decoded = decode("Name,Ольга Żak\n".encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == ("Name,Ольга Żak\n", shown, False)


def test_one_broken_byte_does_not_turn_utf8_into_something_else() -> None:
    decoded = decode("Größe, Länge, Öl".encode() + b"\xc3")
    assert decoded.text.startswith("Größe, Länge, Öl")
    assert decoded.encoding == "utf-8"
    assert decoded.guessed
    assert decoded.lossy


def test_the_choice_of_the_user_comes_first_and_a_wrong_name_is_no_error() -> None:
    assert decode("Jiří".encode("cp1250"), "windows-1250").text == "Jiří"
    assert decode(b"abc", "no such thing").text == "abc"
    assert decode(b"abc", "base64").text == "abc"


def test_the_iso_tables_are_read_as_the_wider_ones_of_windows() -> None:
    assert codec_of("ISO-8859-1") == "cp1252"
    assert codec_of("latin1") == "cp1252"
    assert codec_of('"utf-8"') == "utf-8"
    assert codec_of("rot13") is None
    assert codec_of("\0") is None


def test_nothing_stays_that_a_journal_would_refuse() -> None:
    assert keepable("a\0b\r\nc\ud800d\ufeff") == "ab\ncd"
    assert keepable("e\u0301") == "é"
    assert one_line(" a\u00a0 b\n\tc ") == "a b c"


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "utf-16", "cp1252", "x"]))
def test_any_bytes_give_a_text(data: bytes, chosen: str | None) -> None:
    assert isinstance(decode(data, chosen).text, str)


@given(st.text(max_size=200))
def test_what_is_kept_can_be_written(text: str) -> None:
    kept = keepable(text)
    assert "\0" not in kept
    assert kept.encode().decode() == kept
    assert keepable(kept) == kept


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("Çiğdem Yıldız, Rıhtım A.Ş., Müdür", "cp1254"),
        ("Þorgerður Ýr Guðmundsdóttir", "cp1252"),
        ("Sigurður Björnsson", "cp1252"),
        ("Jörg Müller, François", "cp1252"),
    ],
)
def test_turkish_is_told_from_icelandic_by_its_other_letters(words: str, encoding: str) -> None:
    """Six letters of Icelandic stand where Turkish has its own, and a few names are no sample."""
    found = decode(words.encode(encoding))
    assert (found.text, found.encoding, found.guessed) == (words, encoding, True)
