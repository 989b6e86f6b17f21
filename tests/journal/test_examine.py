"""The examination: it sees what is wrong, says which kind it is, and never writes."""

import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import driver, entries, examine, relationships, search
from relnotes.journal.access import Reader
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.journal.damaged import by_hand, scratched
from tests.journal.world import World


@pytest.fixture
def whole(tmp_path: Path, world_file: tuple[Path, World]) -> Path:
    """A closed journal with one of everything in it."""
    path = tmp_path / "whole.relnotes"
    shutil.copy(world_file[0], path)
    return path


def test_a_whole_journal_is_good(whole: Path) -> None:
    before = sha256(whole.read_bytes()).hexdigest()
    found = examine.examine_file(whole)
    assert found.good
    assert found.counts["relationship"] == 4
    examine.demand_whole(whole)
    assert sha256(whole.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("table", ["entry", "relationship", "ix_contribution_day_id"])
def test_a_damaged_page_is_seen(whole: Path, table: str) -> None:
    scratched(whole, table)
    before = sha256(whole.read_bytes()).hexdigest()
    found = examine.examine_file(whole)
    assert found.damage
    assert not found.good
    with pytest.raises(Problem) as met:
        examine.demand_whole(whole)
    assert met.value.code is Code.DAMAGED
    assert sha256(whole.read_bytes()).hexdigest() == before


def test_a_reference_that_leads_nowhere_is_seen(whole: Path) -> None:
    by_hand(whole, "PRAGMA foreign_keys=OFF", "UPDATE contribution SET relationship_id = 4711")
    found = examine.examine_file(whole)
    assert (found.damage, found.loose_references) == ((), ("contribution",))
    assert not found.good


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM search_doc WHERE kind = 'entry'",
        "INSERT INTO search (search) VALUES ('delete-all')",
    ],
)
def test_search_that_is_behind_can_be_made_anew(whole: Path, clock: FakeClock, harm: str) -> None:
    by_hand(whole, harm)
    found = examine.examine_file(whole)
    assert (found.damage, found.loose_references) == ((), ())
    assert found.not_indexed
    examine.demand_whole(whole)
    journal = Journal.open(whole, clock)
    steps = journal.read(lambda reader: reader.connection.exec_driver_sql(
        "SELECT count(*) FROM step").scalar())  # fmt: skip
    journal.do("Make the search index anew", examine.rebuild_search)
    after = journal.read(lambda reader: reader.connection.exec_driver_sql(
        "SELECT count(*) FROM step").scalar())  # fmt: skip
    assert after == steps, "nothing that could be undone"
    journal.close()
    assert examine.examine_file(whole).good


def test_a_connection_that_saw_an_older_index_finds_no_damage(journal: Journal) -> None:
    """A reader that stays open keeps what it knew of the search index.

    Asked by it, the database's own check called a whole file damaged after the last entry of a
    small journal was undone. The look is made by a connection of its own.
    """
    ana = journal.do("Add", relationships.add, PersonDraft("Ana")).value
    journal.do("Log", entries.log, EntryDraft((ana,), "Calm and direct"))
    assert journal.read(search.find, "calm")
    journal.undo()
    assert journal.read(examine.examine).good


def test_a_look_can_be_stopped(peopled: tuple[Journal, World]) -> None:
    journal, _ = peopled
    always: Callable[[], bool] = lambda: True  # noqa: E731  typed

    def looked(reader: Reader) -> tuple[str, ...] | None:
        before, examine._LOOK_UP = examine._LOOK_UP, 1
        try:
            return examine.whole_damage(reader, always)
        finally:
            examine._LOOK_UP = before

    assert journal.read(looked) is None
    assert journal.read(examine.whole_damage, lambda: False) == ()


def test_what_is_no_journal_is_said(tmp_path: Path) -> None:
    other = tmp_path / "other.relnotes"
    by = driver.raw_connection(other, mode="rwc")
    by.execute("CREATE TABLE x (y)")
    by.close()
    with pytest.raises(Problem) as met:
        examine.examine_file(other)
    assert met.value.code is Code.NOT_A_JOURNAL
