"""Imports of many: ended at any moment they leave nothing, and taken back no word of them."""

import datetime as dt
from collections.abc import Callable

import pytest
from sqlalchemy import text

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.journal import arrivals, index, relationships, search, whole
from relnotes.journal.access import Reader, Writer
from relnotes.journal.arrivals import NOBODY_YET, Arrival, Arrived, Happening
from relnotes.journal.faces import Guest
from relnotes.journal.store import Journal

DAY = dt.date(2026, 11, 5)
MANY = 1_200
GUEST = Guest("Ana Sousa", "ana@x.example")
ANA = Arrival(PersonDraft("Ana Sousa", details=(Detail(DetailKind.EMAIL, "ana@x.example"),)))
ENTRIES = tuple(
    Happening(EntryDraft((NOBODY_YET,), f"Quokka {at}", day=DAY), (GUEST,)) for at in range(MANY)
)


class Ended(Exception):
    """Somebody asked the change to stop."""


def _words(reader: Reader) -> set[str]:
    """The words that the index knows, whoever they belong to."""
    found = reader.connection.execute(text("SELECT DISTINCT term FROM search_words"))
    return set(found.scalars())


def _known_words(journal: Journal) -> set[str]:
    def look(writer: Writer) -> set[str]:
        connection = writer.session.connection()
        connection.exec_driver_sql("INSERT INTO search (search) VALUES ('integrity-check')")
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search, row)"
        )
        found = _words(writer.reader)
        connection.exec_driver_sql("DROP TABLE temp.search_words")
        return found

    return journal.do("", look).value


def _bytes_of(reader: Reader, word: str) -> int:
    """How many pieces of the index hold a word, whether it is to be found there or not."""
    query = text("SELECT count(*) FROM search_data WHERE instr(block, :word)")
    return int(reader.connection.execute(query, {"word": word.encode()}).scalar_one())


def _wiping(reader: Reader) -> int:
    query = text("SELECT v FROM search_config WHERE k = 'secure-delete'")
    return int(reader.connection.execute(query).scalar_one())


def test_taking_back_an_import_leaves_no_word_of_it(journal: Journal) -> None:
    """Each word was wiped by itself: to take back 30,000 entries took four minutes."""
    journal.do("Add", relationships.add, PersonDraft("Bo Lund", about="Rows at dawn"))
    before = _known_words(journal)
    journal.do("Bring", arrivals.bring, [ANA], ENTRIES)
    assert "quokka" in _known_words(journal)
    assert journal.read(_bytes_of, "quokka")
    journal.undo()
    assert _known_words(journal) == before
    assert not journal.read(_bytes_of, "quokka")
    assert journal.read(_wiping) == 1
    assert journal.read(search.find, "dawn").hits
    assert not journal.read(search.find, "quokka").hits
    journal.redo()
    assert journal.read(search.find, "quokka 77").hits


def test_words_are_wiped_one_by_one_where_much_else_is_there(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "_DEARER", 1)
    journal.do("Bring", arrivals.bring, [ANA], ENTRIES)
    others = [
        Happening(EntryDraft((NOBODY_YET,), f"Wombat {at}", day=DAY), (GUEST,)) for at in range(600)
    ]
    journal.do("Bring more", arrivals.bring, [], others)
    journal.undo()
    words = _known_words(journal)
    assert "quokka" in words
    assert "wombat" not in words


def _ended_at(moment: int, heard: list[float]) -> Callable[[Writer], Arrived]:
    def bring(writer: Writer) -> Arrived:
        def told(part: float) -> None:
            heard.append(part)
            if len(heard) == moment:
                raise Ended

        writer.told = told
        return arrivals.bring(writer, [ANA], ENTRIES)

    return bring


def test_ended_at_any_moment_nothing_of_it_is_there(journal: Journal) -> None:
    """While search learned the words, nothing moved, and nobody could end it."""
    before, words = journal.read(whole.records), _known_words(journal)
    heard: list[float] = []
    moment = 0
    while True:
        moment += 1
        heard.clear()
        try:
            journal.do("Bring", _ended_at(moment, heard))
        except Ended:
            assert journal.read(whole.records) == before
        else:
            break
        assert moment < 100
    assert heard == sorted(heard)
    assert 0 <= heard[0] < 0.1
    assert sum(part > 0.5 for part in heard) > 1
    journal.undo()
    assert journal.read(whole.records) == before
    assert _known_words(journal) == words
