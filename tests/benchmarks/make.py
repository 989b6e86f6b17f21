"""Journals of any size, the same for the same seed.

    python -m tests.benchmarks.make --relationships 10000 --entries 1000000 FILE

The rows are written past the triggers, and the index is built at the end: what is measured later
is the reading of such a journal, not the making of it.
"""

import argparse
import datetime as dt
import random
import sys
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from relnotes.domain.kinds import (
    ContributionKind,
    Counterpart,
    EntryKind,
    Health,
    RelationshipKind,
    Side,
    Standing,
)
from relnotes.journal import filling
from relnotes.journal import tables as t
from relnotes.journal.access import Writer
from relnotes.journal.store import Journal

NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.UTC)
YEARS = 10
SYLLABLES = ["ka", "lo", "mi", "ren", "tas", "vor", "el", "qui", "dan", "osh", "pre", "mar", "zoe"]
BATCH = 20_000


class Maker:
    """Makes rows by a seeded dice; words follow Zipf's law, as they do in life."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.words = [self._word() for _ in range(30_000)]
        self.weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))

    def _word(self) -> str:
        return "".join(self.dice.choices(SYLLABLES, k=self.dice.randint(1, 4)))

    def text(self, count: int) -> str:
        return " ".join(self.dice.choices(self.words, cum_weights=self.weights, k=count))

    def day(self) -> dt.date:
        return NOW.date() - dt.timedelta(days=self.dice.randrange(365 * YEARS))

    def relationships(self, count: int) -> Iterator[dict[str, Any]]:
        for _ in range(count):
            yield {
                "name": self.text(2).title(),
                "counterpart": Counterpart.PERSON,
                "kind": self.dice.choice(list(RelationshipKind)),
                "standing": Standing.ACTIVE,
                "health": Health.STEADY,
                "health_reason": "",
                "inside": False,
                "pinned": False,
                "about": "",
                "created": NOW,
                "changed": NOW,
            }

    def entries(self, count: int) -> Iterator[dict[str, Any]]:
        for _ in range(count):
            yield {
                "kind": self.dice.choice(list(EntryKind)),
                "title": self.text(4),
                "body": self.text(36),
                "day": self.day(),
                "place": "",
                "my_role": "",
                "warmth": self.dice.randint(1, 5),
                "confidence": "open",
                "currency": "",
                "created": NOW,
                "changed": NOW,
            }

    def people(self, entries: int, relationships: int) -> Iterator[dict[str, Any]]:
        for entry in range(1, entries + 1):
            person = int(relationships * self.dice.random() ** 2) + 1
            yield {
                "entry_id": entry,
                "relationship_id": person,
                "created": NOW,
                "changed": NOW,
            }

    def contributions(self, count: int, relationships: int) -> Iterator[dict[str, Any]]:
        for _ in range(count):
            yield {
                "relationship_id": int(relationships * self.dice.random() ** 2) + 1,
                "side": self.dice.choice(list(Side)),
                "what": self.text(5),
                "effect": self.text(8),
                "kind": self.dice.choice(list(ContributionKind)),
                "day": self.day(),
                "unit": "",
                "evidence": "",
                "confidence": "open",
                "acknowledged_how": "",
                "created": NOW,
                "changed": NOW,
            }


def make(path: Path, *, relationships: int, entries: int, seed: int = 1) -> None:
    """Writes a journal of this size."""
    journal = Journal.open(path, lambda: NOW)
    journal.do("Make", _fill, relationships, entries, seed)
    journal.close()


def _fill(writer: Writer, relationships: int, entries: int, seed: int) -> None:
    connection = writer.session.connection()
    maker = Maker(seed)
    with filling.at_once(connection):
        _write(connection, t.Relationship, maker.relationships(relationships))
        _write(connection, t.Entry, maker.entries(entries))
        _write(connection, t.EntryPerson, maker.people(entries, relationships))
        _write(connection, t.Contribution, maker.contributions(entries // 5, relationships))


def _write(connection: Connection, table: type[t.Row], rows: Iterator[dict[str, Any]]) -> None:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            connection.execute(insert(table), batch)
            batch.clear()
    if batch:
        connection.execute(insert(table), batch)


def main() -> None:
    """Reads the arguments and makes the journal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--relationships", type=int, default=200)
    parser.add_argument("--entries", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("file", type=Path)
    options = parser.parse_args()
    if options.file.exists():
        sys.exit(f"{options.file} is there already")
    make(
        options.file,
        relationships=options.relationships,
        entries=options.entries,
        seed=options.seed,
    )


if __name__ == "__main__":
    main()
