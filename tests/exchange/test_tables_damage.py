"""Sheets by the thousand: what is written comes back, and damage stays where it is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.recognise import read
from tests.exchange.sheets import LINKEDIN, sheet

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
    text = sheet(["Given Name", "Surname", "Email", "Phone", "Notes"], *rows, separator=separator)
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
    text = sheet(["First Name", "Last Name", "E-mail Address", "Birthday", "Notes"], *rows)
    reading = read((text + torn).encode())
    assert {f"p{at}@x.example" for at in range(4)} <= {
        one.emails[0].value for one in reading.people if one.emails
    }
