"""People of other programs' files become people of the journal; nothing odd can stop them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes import sentences
from relnotes.domain.kinds import Counterpart, DetailKind
from relnotes.domain.people import Detail, OccasionDraft
from relnotes.exchange.bringing import bringing
from relnotes.exchange.recognise import read
from relnotes.exchange.records import Labelled, PersonRecord, Reading, Related, TroubleCode
from relnotes.journal import arrivals, people, relationships
from relnotes.journal.store import Journal
from tests.exchange.comers import arrivals_of, troubles_of


def _reading(*records: PersonRecord) -> Reading:
    return Reading(format="vcard", people=records)


def test_everything_of_a_record_comes_along() -> None:
    record = PersonRecord(
        name="Ifeoma Okafor",
        aka=("Ify", "Ifeoma Okafor"),
        emails=(Labelled("work", "ifeoma@harbour.example"),),
        phones=(Labelled("Boat", "+234 1 555 0101"),),
        organisations=("Harbour Works",),
        position="Pilot",
        urls=(Labelled("", "https://okafor.example"),),
        addresses=(Labelled("home", "1 Quay Street, Lagos"),),
        dates=(("birthday", "1980-02-29"), ("anniversary", "--05-07")),
        related=(Related("Chidi Okafor", "brother"),),
        groups=("Rowing", "#harbour", "myContacts"),
        photo=b"picture",
        about="Rows at dawn",
    )
    (arrival,) = arrivals_of(_reading(record))
    kinds = DetailKind
    assert arrival.photo == b"picture"
    assert arrival.draft.name == "Ifeoma Okafor"
    assert arrival.draft.about == "Rows at dawn"
    assert arrival.draft.tags == ("Rowing", "harbour")
    assert arrival.draft.details == (
        Detail(kinds.EMAIL, "ifeoma@harbour.example", "work"),
        Detail(kinds.PHONE, "+234 1 555 0101", "Boat"),
        Detail(kinds.ORGANISATION, "Harbour Works"),
        Detail(kinds.POSITION, "Pilot"),
        Detail(kinds.URL, "https://okafor.example"),
        Detail(kinds.ADDRESS, "1 Quay Street, Lagos", "home"),
        Detail(kinds.ALIAS, "Ify"),
        Detail(kinds.RELATED, "Chidi Okafor", "brother"),
    )
    assert arrival.draft.occasions == (
        OccasionDraft("birthday", "1980-02-29"),
        OccasionDraft("anniversary", "--05-07"),
    )


def test_an_organisation_is_no_detail_of_itself() -> None:
    record = PersonRecord(
        "Fjord Lab", kind=Counterpart.ORGANISATION, organisations=("Fjord Lab", "Sea Group")
    )
    (arrival,) = arrivals_of(_reading(record))
    assert arrival.draft.counterpart is Counterpart.ORGANISATION
    assert arrival.draft.details == (Detail(DetailKind.ORGANISATION, "Sea Group"),)


def test_somebody_without_a_name_is_called_by_what_there_is() -> None:
    record = PersonRecord("", emails=(Labelled("", "someone@example.org"),))
    (arrival,) = arrivals_of(_reading(record))
    assert arrival.draft.name == "someone@example.org"


def test_a_record_that_says_nobody_is_a_trouble_and_the_others_come() -> None:
    nobody = PersonRecord("", about="Call back about the boat", line=7)
    made = bringing(_reading(nobody, PersonRecord("Ole Brumm")))
    assert [one.arrival.draft.name for one in made.people] == ["Ole Brumm"]
    assert [(one.code, one.line) for one in made.troubles] == [(TroubleCode.EMPTY_RECORD, 7)]


def test_skipped_records_stay_behind_without_a_word() -> None:
    made = bringing(_reading(PersonRecord("", skip="empty"), PersonRecord("X", skip="location")))
    assert made.people == ()
    assert made.troubles == ()


def test_a_name_too_long_is_shortened_and_kept_whole_in_the_text() -> None:
    name = "Ann " * 400
    (coming,) = bringing(_reading(PersonRecord(name, line=3))).people
    assert len(coming.arrival.draft.name) <= 1_000
    assert name.strip() in coming.arrival.draft.about
    assert troubles_of(_reading(PersonRecord(name, line=3)))[0].code is TroubleCode.TEXT_CUT


def test_a_date_that_is_none_is_kept_as_text() -> None:
    made = bringing(_reading(PersonRecord("Ole", dates=(("born", "2026-02-30"),))))
    assert made.people[0].arrival.draft.occasions == ()
    assert made.people[0].arrival.draft.about == "born: 2026-02-30"
    assert [one.code for one in made.troubles] == [TroubleCode.BAD_DATE]


_text = st.text(max_size=40) | st.sampled_from(["\0", "\ud800", "x" * 1_001, "#", "  "])
_labelled = st.lists(st.builds(Labelled, _text, _text), max_size=3).map(tuple)
_texts = st.lists(_text, max_size=3).map(tuple)
_records = st.builds(
    PersonRecord,
    name=_text,
    aka=_texts,
    kind=st.sampled_from(Counterpart),
    emails=_labelled,
    phones=_labelled,
    organisations=_texts,
    position=_text,
    urls=_labelled,
    addresses=_labelled,
    dates=st.lists(st.tuples(_text, _text | st.just("--02-29")), max_size=3).map(tuple),
    related=st.lists(st.builds(Related, _text, _text), max_size=2).map(tuple),
    groups=_texts,
    about=_text,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_records, max_size=3))
def test_no_record_is_so_odd_that_it_stops_the_others(records: list[PersonRecord]) -> None:
    made = bringing(_reading(*records))
    odd = sum(one.code is TroubleCode.EMPTY_RECORD for one in made.troubles)
    assert len(made.people) + odd == len(records)


def test_what_a_vcard_says_is_in_the_journal_afterwards(journal: Journal) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Greta Olsen\nEMAIL;TYPE=work:greta@fjord.example\n"
        "ORG:Fjord Lab\nBDAY:1980-04-02\nCATEGORIES:Sea,Science\nEND:VCARD\n"
    )
    coming = arrivals_of(read(card.encode()))
    arrived = journal.do("Bring people along", arrivals.bring, coming).value
    assert [one.name for one in journal.read(people.names)] == ["Greta Olsen"]
    kept = journal.read(relationships.card, arrived.added[0]).draft
    assert kept.details == coming[0].draft.details
    assert kept.occasions == (OccasionDraft("birthday", "1980-04-02"),)
    assert kept.tags == ("Science", "Sea")


def test_every_trouble_has_a_sentence() -> None:
    assert set(sentences.TROUBLES) == set(TroubleCode)
    for code, sentence in sentences.TROUBLES.items():
        assert sentences.places(sentence) <= {"detail"}, code


def test_the_sentence_of_a_trouble_names_line_and_words() -> None:
    data = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ole\nEND:VCARD\nwhat is this\n"
    (trouble,) = troubles_of(read(data))
    assert sentences.trouble_sentence(trouble).startswith("Line 5: ")
    assert sentences.trouble_sentence(trouble).endswith("“what is this”")
