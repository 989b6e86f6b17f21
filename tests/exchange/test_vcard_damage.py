"""Cards by the thousand: what is written comes back, and no damage reaches a neighbour."""

from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.exchange.recognise import read
from tests.exchange.cards import PICTURE, card

# Names as people write them: letters of any script, and what may stand between them.
_LETTERS = st.characters(categories=("Lu", "Ll", "Lo"))

_NAMES = st.text(st.one_of(_LETTERS, st.sampled_from(" ,;\\:'-.")), min_size=1, max_size=30).map(
    lambda text: " ".join(text.split()).strip(" ")
)

_PERSON = st.tuples(
    _NAMES.filter(bool), st.emails(), st.from_regex(r"\+[0-9]{6,12}", fullmatch=True), _NAMES
)


def _escaped(text: str) -> str:
    for character in "\\,;":
        text = text.replace(character, "\\" + character)
    return text


@given(st.lists(_PERSON, min_size=1, max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_comes_back(people: list[tuple[str, str, str, str]], end: str) -> None:
    cards = [
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{_escaped(name)}\nEMAIL:{_escaped(mail)}\n"
        f"TEL;TYPE=CELL:{phone}\nNOTE:{_escaped(note)}\nEND:VCARD\n"
        for name, mail, phone, note in people
    ]
    reading = read("".join(cards).replace("\n", end).encode())
    assert reading.troubles == ()
    assert [person.emails[0].value for person in reading.people] == [who[1] for who in people]
    assert [person.phones[0].value for person in reading.people] == [who[2] for who in people]
    normal = [_nfc(who[0]) for who in people]
    assert [person.name for person in reading.people] == normal


def _nfc(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", text)


_MUTATED = card(
    f"N:Grün;Jörg;;;\nitem1.EMAIL;TYPE=pref:j@g.example\nitem1.X-ABLabel:_$!<Home>!$_\n"
    f'TEL;TYPE="work,voice":1\nBDAY:--0203\nPHOTO;ENCODING=b:{PICTURE[:80]}\n'
    "RELATED;TYPE=friend:urn:uuid:2\nNOTE;CHARSET=x;ENCODING=QUOTED-PRINTABLE:=C3=84=\n=41\n"
    "AGENT:\nX-ANDROID-CUSTOM:a/relation;b;14\nADR:;;;;\nMEMBER:1\nUID:2"
).encode()


@settings(max_examples=300)
@given(
    st.lists(
        st.tuples(st.integers(0, len(_MUTATED)), st.integers(0, 40), st.binary(max_size=6)),
        max_size=6,
    )
)
def test_no_damage_ends_the_reading_or_reaches_a_neighbour(
    cuts: list[tuple[int, int, bytes]],
) -> None:
    """Whatever happens to the middle of a file, the cards before and after it are read."""
    middle = _MUTATED
    for at, length, put in cuts:
        middle = middle[:at] + put + middle[at + length :]
    before, after = card("FN:Before\nTEL:1").encode(), card("FN:After\nTEL:2").encode()
    reading = read(before + b"\n" + middle + b"\n" + after)
    names = [person.name for person in reading.people]
    assert names[0] == "Before"
    assert names[-1] == "After"
