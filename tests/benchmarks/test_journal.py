"""The journal beside the bare database, in one run: read the ratios, not the milliseconds.

python3 packaging/dev.py bench
"""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from relnotes.domain.happenings import EntryDraft
from relnotes.journal import entries, roster, search
from relnotes.journal.driver import driver
from relnotes.journal.store import Journal
from tests.benchmarks.make import NOW, make

RELATIONSHIPS, ENTRIES = 2_000, 50_000


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal of ten busy years."""
    path = tmp_path_factory.mktemp("big") / "big.relnotes"
    make(path, relationships=RELATIONSHIPS, entries=ENTRIES)
    journal = Journal.open(path, lambda: NOW)
    yield journal
    journal.close()


@pytest.fixture(scope="module")
def bare(big: Journal) -> Iterator[Any]:
    """The same file through the driver alone."""
    connection = driver().connect(f"file:{big.path}?mode=ro", uri=True)
    yield connection
    connection.close()


def _bare(connection: Any, statement: str) -> Callable[[], object]:
    return lambda: connection.execute(statement).fetchall()


FOUND = "SELECT rowid FROM search WHERE search MATCH '{}' ORDER BY rowid DESC LIMIT 50"


@pytest.mark.parametrize("word", ["ka", "el", "lo mi", "zoekarentas"])
@pytest.mark.parametrize("who", ["bare", "journal"])
def test_search(benchmark: BenchmarkFixture, big: Journal, bare: Any, who: str, word: str) -> None:
    benchmark.group = f"search {word}"
    match = " ".join(f'"{part}"*' for part in word.split())
    if who == "bare":
        benchmark(_bare(bare, FOUND.format(match)))
    else:
        benchmark(big.read, search.find, word)


@pytest.mark.parametrize("who", ["bare", "journal"])
def test_a_page_of_entries(benchmark: BenchmarkFixture, big: Journal, bare: Any, who: str) -> None:
    benchmark.group = "newest 100 entries"
    if who == "bare":
        newest = "SELECT * FROM entry ORDER BY day DESC, time DESC, id DESC LIMIT 100"
        benchmark(_bare(bare, newest))
    else:
        benchmark(big.read, entries.recent)


@pytest.mark.parametrize("who", ["bare", "journal"])
def test_a_page_of_people(benchmark: BenchmarkFixture, big: Journal, bare: Any, who: str) -> None:
    benchmark.group = "200 people by name"
    if who == "bare":
        benchmark(_bare(bare, "SELECT * FROM relationship ORDER BY lower(name), id LIMIT 200"))
    else:
        benchmark(lambda: big.read(roster.lines, big.read(roster.ids)[:200], NOW.date()))


@pytest.mark.parametrize("who", ["bare", "journal"])
def test_saving_an_entry(
    benchmark: BenchmarkFixture, big: Journal, tmp_path: Path, who: str
) -> None:
    benchmark.group = "save an entry, durable"
    if who == "journal":
        draft = EntryDraft((1,), "A title", body="Some words " * 20, day=dt.date(2026, 11, 21))
        benchmark(big.do, "Log", entries.log, draft)
        return
    connection = driver().connect(str(tmp_path / "bare.db"), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT)")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (body, prefix='1 2 3 4')")
    words = "Some words " * 20

    def save() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO entry (body) VALUES (?)", (words,))
        connection.execute("INSERT INTO words (body) VALUES (?)", (words,))
        connection.execute("COMMIT")

    benchmark(save)
    connection.close()
