"""Needs weighed by what is counted on, and the reverse."""

import datetime as dt

import pytest

from relnotes.domain.kinds import StakeKind, StakeState
from relnotes.domain.weighing import SOON, Quarter, Weight, weigh

TODAY = dt.date(2026, 11, 22)
NEED, EXPECTED = 1, 2


def weights(need: int, expected: int, due: dt.date | None = None) -> tuple[Weight, Weight]:
    return (
        Weight(NEED, StakeKind.NEED, need, None, StakeState.OPEN),
        Weight(EXPECTED, StakeKind.EXPECTATION, expected, due, StakeState.OPEN),
    )


@pytest.mark.parametrize(
    ("need", "expected", "first", "second"),
    [
        (3, 3, Quarter.BOTH, Quarter.BOTH),
        (3, 1, Quarter.IMPORTANT, Quarter.IMPORTANT),
        (1, 3, Quarter.URGENT, Quarter.URGENT),
        (1, 1, Quarter.NEITHER, Quarter.NEITHER),
    ],
)
def test_what_is_linked_weighs_together(
    need: int, expected: int, first: Quarter, second: Quarter
) -> None:
    found = weigh(weights(need, expected), {EXPECTED: (NEED,)}, TODAY)
    assert found == {NEED: first, EXPECTED: second}


def test_what_serves_no_need_is_never_important() -> None:
    found = weigh(weights(3, 3), {}, TODAY)
    assert found == {NEED: Quarter.IMPORTANT, EXPECTED: Quarter.URGENT}


@pytest.mark.parametrize(
    ("due", "quarter"), [(TODAY + SOON, Quarter.URGENT), (TODAY + SOON * 2, Quarter.NEITHER)]
)
def test_a_near_day_makes_urgent(due: dt.date, quarter: Quarter) -> None:
    assert weigh(weights(1, 1, due), {}, TODAY)[EXPECTED] is quarter


def test_what_is_met_weighs_nothing() -> None:
    need, expected = weights(3, 3)
    met = Weight(EXPECTED, expected.kind, 3, None, StakeState.MET)
    assert weigh((need, met), {EXPECTED: (NEED,)}, TODAY) == {NEED: Quarter.IMPORTANT}
