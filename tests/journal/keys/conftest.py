"""Closed journals, plain and under a passphrase."""

from collections.abc import Callable
from pathlib import Path

import pytest

from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import people, relationships
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

WORDS = "émigré café naïve Ångström"

ONE, OTHER = (Key(bytes([n]) * 32, bytes(range(n, n + 16))) for n in (1, 2))
"""Keys as any passphrase could give them; deriving one takes its time."""


def problem_of(act: Callable[[], object]) -> Code:
    with pytest.raises(Problem) as raised:
        act()
    return raised.value.code


def names_in(path: Path, key: Key | None) -> list[str]:
    journal = Journal.open(path, FakeClock(), create=False, key=key)
    found = [one.name for one in journal.read(people.names)]
    journal.close()
    return found


@pytest.fixture
def closed(journal: Journal) -> Path:
    """A plain journal with Ana in it, closed."""
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    journal.close()
    return journal.path
