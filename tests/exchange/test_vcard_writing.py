"""vCards that leave are read back without loss: by relnotes itself, and by vobject."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.domain.kinds import Counterpart, DetailKind, RelationshipKind
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import vcard, vcard_writing
from relnotes.journal import arrivals, attachments, facts, origins, relationships
from relnotes.journal.facts import Facts, Tied
from relnotes.journal.leaving import Wanted
from relnotes.journal.store import Journal
from tests.exchange.comers import arrivals_of

PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
ANA = PersonDraft(
    "Ana Petrović; Ltd, the 2nd",
    about="Rows at dawn,\nalways; in \\ the rain",
    tags=("audit, public", "health"),
    details=(
        Detail(DetailKind.EMAIL, "ana@example.org", "work"),
        Detail(DetailKind.EMAIL, "a@home.example", "the old one"),
        Detail(DetailKind.PHONE, "+49 30 555 0101", "work fax"),
        Detail(DetailKind.ORGANISATION, "Müller & Söhne, Berlin; Wien"),
        Detail(DetailKind.POSITION, "Head, Audit"),
        Detail(DetailKind.URL, "https://ana.example/?a=1,2;3", "home"),
        Detail(DetailKind.ADDRESS, "Hauptstr. 5, 10115 Berlin", "home"),
        Detail(DetailKind.ALIAS, "Ани, the quick"),
    ),
    occasions=(
        OccasionDraft("birthday", "--03-14"),
        OccasionDraft("anniversary", "2011-01-13"),
        OccasionDraft("the partnership", "--02-29"),
    ),
)


def _facts(draft: PersonDraft, *, ties: tuple[Tied, ...] = (), photo: bytes | None = None) -> Facts:
    return Facts(
        1,
        origins.uid("relationship", 1, "2026-11-21"),
        "2026-11-21T14:00:00.000000Z",
        draft.name,
        draft.counterpart,
        draft.kind,
        draft.about,
        draft.tags,
        draft.details,
        draft.occasions,
        ties,
        photo,
    )


def _back(*cards: Facts) -> list[arrivals.Arrival]:
    reading = vcard.read(b"".join(map(vcard_writing.card, cards)))
    assert reading.troubles == ()
    return list(arrivals_of(reading))


def _same(draft: PersonDraft, back: PersonDraft) -> None:
    for name in ("name", "counterpart", "about", "tags", "occasions"):
        assert getattr(back, name) == getattr(draft, name)
    for kind in DetailKind:
        mine, theirs = ([d for d in one.details if d.kind is kind] for one in (draft, back))
        assert theirs == mine


def test_everything_is_there_again() -> None:
    ties = (Tied("colleague", "Sven Lund"), Tied("member", "Bo, jr."))
    (back,) = _back(_facts(ANA, ties=ties, photo=PHOTO))
    related = [one for one in back.draft.details if one.kind is DetailKind.RELATED]
    assert [(one.label, one.value) for one in related] == [
        ("colleague", "Sven Lund"), ("member", "Bo, jr."),
    ]  # fmt: skip
    rest = tuple(one for one in back.draft.details if one not in related)
    _same(ANA, replace(back.draft, details=rest))
    assert back.photo == PHOTO
    assert back.uid == origins.uid("relationship", 1, "2026-11-21")


def test_vobject_reads_the_same() -> None:
    """The reader that address books for Linux and many scripts are built on."""
    (read,) = vobject.readComponents(
        vcard_writing.card(_facts(ANA, ties=(Tied("wife", "Bo"),), photo=PHOTO)).decode()
    )
    assert read.version.value == "4.0"
    assert read.fn.value == ANA.name
    assert [one.value for one in read.email_list] == ["ana@example.org", "a@home.example"]
    assert [one.params["TYPE"] for one in read.tel_list] == [["work", "fax"]]
    assert read.org.value == ["Müller & Söhne, Berlin; Wien"]
    assert read.title.value == "Head, Audit"
    assert read.adr.value.street == "Hauptstr. 5, 10115 Berlin"
    assert read.nickname.value == "Ани, the quick"
    assert read.note.value == ANA.about
    assert read.categories.value == list(ANA.tags)
    assert read.bday.value == "--0314"
    assert read.related.value == "Bo"
    assert read.photo.value.startswith("data:image/png;base64,iVBOR")
    labels = {one.group: one.value for one in read.x_ablabel_list}
    assert labels[read.email_list[1].group] == "the old one"
    assert vobject.readOne(read.serialize()).note.value == ANA.about


def test_no_line_is_longer_than_75_bytes_and_no_letter_is_cut() -> None:
    text = "漢字🎻é" * 60
    card = vcard_writing.card(_facts(PersonDraft("X", about=text)))
    assert max(map(len, card.split(b"\r\n"))) <= 75
    assert all(line.decode("utf-8") is not None for line in card.split(b"\r\n"))
    assert _back(_facts(PersonDraft("X", about=text)))[0].draft.about == text


LETTER = st.sampled_from("aZé漢🎻0,;:\\\"'.-+()=& ")
WORD = st.text(LETTER, min_size=1, max_size=12).map(lambda text: f"a{' '.join(text.split())}z")
LABEL = st.sampled_from(
    ["", "home", "work", "mobile", "work fax", "pager", "in town", "a, b; c", "fax work", "cell"]
)
# Apple's "no year" is 1604 and Outlook's "never" 4501, so that nobody's birthday is then.
DAY = st.dates().filter(lambda day: day.year not in {1604, 4501}).map(dt.date.isoformat)
NO_YEAR = st.sampled_from(["--02-29", "--12-31", "--01-01"])
REACHED = (DetailKind.EMAIL, DetailKind.PHONE, DetailKind.URL, DetailKind.ADDRESS)


@st.composite
def people(draw: st.DrawFn) -> PersonDraft:
    """Anybody whom an import could have brought: each value once, in the order of the kinds."""
    details = [
        Detail(kind, value, draw(LABEL))
        for kind in REACHED
        for value in draw(st.lists(WORD, max_size=2, unique=True))
    ]
    name = draw(WORD)
    details += [Detail(DetailKind.POSITION, one) for one in draw(st.lists(WORD, max_size=1))]
    for kind in (DetailKind.ORGANISATION, DetailKind.ALIAS):
        values = draw(st.lists(WORD.filter(lambda one: one != name), max_size=2, unique=True))
        details += [Detail(kind, one) for one in values]
    labels = st.sampled_from(["birthday", "anniversary", "name day"])
    days = draw(st.lists(st.tuples(labels, st.one_of(DAY, NO_YEAR)), max_size=3, unique=True))
    first = [one for one in days if one[0] == "birthday"][:1]
    return PersonDraft(
        name,
        draw(st.sampled_from(Counterpart)),
        RelationshipKind.OTHER,
        about=draw(st.lists(WORD, max_size=3).map("\n\n".join)),
        tags=tuple(draw(st.lists(WORD, max_size=2, unique=True))),
        details=tuple(details),
        occasions=tuple(
            OccasionDraft(*one) for one in (*first, *(d for d in days if d[0] != "birthday"))
        ),
    )


@settings(max_examples=200, deadline=None)
@given(drafts=st.lists(people(), min_size=1, max_size=3), photo=st.binary(min_size=1, max_size=90))
def test_whoever_leaves_comes_back_the_same(drafts: list[PersonDraft], photo: bytes) -> None:
    for draft, back in zip(
        drafts, _back(*(_facts(one, photo=photo) for one in drafts)), strict=True
    ):
        _same(draft, back.draft)
        assert back.photo == photo


def test_taken_in_again_nobody_is_added(journal: Journal, tmp_path: Path) -> None:
    """Also not who was renamed in the journal since: the file's name and one way are enough."""
    ana = journal.do("Add", relationships.add, ANA).value
    bo = journal.do("Add", relationships.add, PersonDraft("Bo Lund", tags=("audit",))).value
    picture = journal.do("Attach", attachments.attach, ana, "f", "image/png", PHOTO).value
    journal.do("Show", attachments.show_photo, ana, picture)
    file = tmp_path / "all.vcf"
    assert journal.read(vcard_writing.write, file, Wanted()) == 2
    coming = arrivals_of(vcard.read(file.read_bytes()))
    assert coming[0].photo == PHOTO
    assert journal.read(arrivals.known, coming) == (True, True)
    journal.do("Rename", relationships.rename, ana, "Ana-Marija Horvat")
    assert journal.read(arrivals.known, coming) == (True, True)
    journal.do("Rename", relationships.rename, bo, "Somebody Else")
    assert journal.read(arrivals.known, coming) == (True, False), "never by the UID alone"


def test_who_leaves_is_chosen(journal: Journal, tmp_path: Path) -> None:
    ana = journal.do("Add", relationships.add, ANA).value
    journal.do("Add", relationships.add, PersonDraft("Bo Lund", tags=("harbour",)))
    file = tmp_path / "some.vcf"
    for wanted, names in (
        (Wanted(people=(ana,)), [ANA.name]),
        (Wanted(tags=("Harbour",)), ["Bo Lund"]),
        (Wanted(), [ANA.name, "Bo Lund"]),
    ):
        journal.read(vcard_writing.write, file, wanted)
        found = [one.draft.name for one in arrivals_of(vcard.read(file.read_bytes()))]
        assert found == names
    before = file.read_bytes()
    with pytest.raises(Problem) as raised:
        journal.read(vcard_writing.write, file, Wanted(people=(ana,), tags=("harbour",)))
    assert raised.value.code is Code.NOTHING_LEAVES
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_ties_are_those_of_the_journal(journal: Journal) -> None:
    ana = journal.do("Add", relationships.add, ANA).value
    firm = journal.do(
        "Add", relationships.add, PersonDraft("Firm", counterpart=Counterpart.ORGANISATION)
    ).value
    journal.do("Tie", relationships.connect, ana, firm, "works for")
    journal.do("Inside", relationships.add_member, firm, person_id=ana)
    found = {one.name: one.ties for one in journal.read(lambda r: list(facts.facts(r, Wanted())))}
    assert found == {ANA.name: (Tied("works for", "Firm"),), "Firm": (Tied("member", ANA.name),)}
