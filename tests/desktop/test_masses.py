"""Masses that are made at once leave Python as they found it."""

import gc
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.desktop import masses


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.disable()  # as `tests.conftest` has it
    gc.unfreeze()


@given(order=st.permutations(range(3)), collected=st.booleans())
def test_whoever_ends_last_leaves_everything_as_the_first_found_it(
    order: list[int], collected: bool
) -> None:
    gc.enable() if collected else gc.disable()
    makers = [ExitStack() for _ in order]
    for maker in makers:
        maker.enter_context(masses.made())
    for number in order:
        assert not gc.isenabled()
        makers[number].close()
    assert gc.isenabled() == collected
