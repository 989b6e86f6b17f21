"""Search: any word of it all is found, whatever is typed, and nothing typed is syntax."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.domain import folding
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, relationships, search, trash
from relnotes.journal.store import Journal
from tests.journal.conftest import Peopled

WORDS = {
    "Łódź": "lodz",
    "Petrović": "petrovic",
    "Straße": "strasse",
    "Ærø": "aero",
    "naïve": "NAIVE",
    "日本": "日",
    "ﬁnal": "final",
    "שָׁלוֹם": "שלום",
    "C++": "c",
}


def _log(journal: Journal, title: str, body: str = "") -> int:
    person = journal.do("Add", relationships.add, PersonDraft("Tomoko Kimura")).value
    return journal.do("Log", entries.log, EntryDraft((person,), title, body=body)).value


@pytest.mark.parametrize(("written", "typed"), WORDS.items())
def test_a_word_is_found_as_people_type_it(written: str, typed: str, journal: Journal) -> None:
    entry = _log(journal, f"About {written} again")
    (hit,) = journal.read(search.find, typed).hits
    assert (hit.kind, hit.record_id) == ("entry", entry)
    marked = [hit.title[start:end] for start, end in hit.title_ranges]
    assert any(folding.fold(written).startswith(folding.fold(part)) for part in marked)


def test_every_place_where_words_are_written_is_searched(peopled: Peopled) -> None:
    journal, _ = peopled
    for word, kind in {
        "dawn": "relationship",
        "ana@example.org": "relationship",
        "E-mail first": "relationship",
        "Henrik": "relationship",
        "direct": "entry",
        "sampling": "contribution",
        "yard": "promise",
        "defend": "stake",
        "adviser": "role",
        "nothing": "repair",
        "tables": "belief",
        "once": "goal",
        "face.png": "attachment",
    }.items():
        assert kind in {hit.kind for hit in journal.read(search.find, word).hits}, word


def test_people_and_tags_are_found_with_the_words(peopled: Peopled) -> None:
    journal, world = peopled
    (hit,) = journal.read(search.find, "petrovic audit budget", kinds=["entry"]).hits
    assert hit.record_id == world.entry
    assert journal.read(search.find, "budget", relationship_id=world.firm).counted == 1
    assert journal.read(search.find, "budget", relationship_id=world.trashed).counted == 0


def test_a_new_name_reaches_old_entries_and_the_trash_is_silent(peopled: Peopled) -> None:
    journal, world = peopled
    journal.do("Rename", relationships.rename, world.ana, "Zora Neale")
    found = journal.read(search.find, "zora budget").hits
    assert [hit.record_id for hit in found] == [world.entry]
    assert journal.read(search.find, "petrovic budget").hits == ()
    journal.do("Delete", trash.throw, "entry", world.entry)
    assert journal.read(search.find, "zora budget").hits == ()


def test_long_texts_show_the_place_that_was_found(journal: Journal) -> None:
    _log(journal, "Long", body="before " * 400 + "needle " + "after " * 400)
    (hit,) = journal.read(search.find, "needle").hits
    (start, end) = hit.body_ranges[0]
    assert hit.body[start:end] == "needle"
    assert len(hit.body) < 300


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40))
def test_nothing_that_is_typed_is_an_error(text: str) -> None:
    words = folding.words(text)
    assert all(word.strip() == word and word for word in words)
    assert folding.matches(text, words) == tuple(sorted(folding.matches(text, words)))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        *(("AND", "and"), ("NEAR(x", "near x"), ("title:x", "title x"), ("-x", "x"), ("^x", "x")),
        *(("'; DROP", "drop"), ("a OR b", "a or b"), ("x*", "x"), ('"x b"', "b x")),
        *((one, "") for one in ('"', "*", "(", "-", "", "\0", "{", "🙂")),
    ],
)
def test_search_has_no_syntax(typed: str, words: str, journal: Journal) -> None:
    """What is typed is looked for as the words that it is; signs alone are nothing to look for."""
    entry = _log(journal, "A b and near x, a title x: drop it or not")
    _log(journal, "A x")
    found = [hit.record_id for hit in journal.read(search.find, typed, kinds=["entry"]).hits]
    assert found == [
        hit.record_id for hit in journal.read(search.find, words, kinds=["entry"]).hits
    ]
    assert (entry in found) == bool(words)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), max_size=5))
def test_what_was_written_is_found_by_its_words(parts: list[str]) -> None:
    text = " ".join(parts)
    folded = folding.fold(text)
    for word in folding.words(text):
        assert word in folded
        assert folding.matches(text, [word])
