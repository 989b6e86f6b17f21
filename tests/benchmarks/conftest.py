"""What the measurements share."""

import sys
from collections.abc import Iterator

import pytest

from relnotes.start import TURN


@pytest.fixture(autouse=True)
def turns() -> Iterator[None]:
    """Threads take turns as they do in the program."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    yield
    sys.setswitchinterval(before)
