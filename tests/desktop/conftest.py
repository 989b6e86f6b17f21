"""The people whom most tests of the window are about."""

import pytest

from relnotes.desktop.live import Live
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships


@pytest.fixture
def ana(live: Live) -> int:
    """Somebody of whom nothing but the name is known."""
    return live.do("Add", relationships.add, PersonDraft("Ana Petrović"))


@pytest.fixture
def jomo(live: Live) -> int:
    """Somebody else."""
    return live.do("Add", relationships.add, PersonDraft("Jomo Okafor"))
