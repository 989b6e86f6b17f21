"""What changed between a day and now."""

import datetime as dt

from relnotes.domain import drift
from relnotes.domain.drift import Held, Turn
from relnotes.domain.kinds import Side, StakeKind, StakeState

MARCH, MAY, JULY = (dt.date(2026, month, 1) for month in (3, 5, 7))


def held(key: int, *states: tuple[dt.date, StakeState]) -> Held:
    return Held(key, Side.THEM, StakeKind.NEED, f"Need {key}", "", states)


def test_what_moved_stands_before_what_is_new_and_what_stayed() -> None:
    same = held(1, (MARCH, StakeState.OPEN))
    new = held(2, (JULY, StakeState.OPEN))
    moved = held(3, (MARCH, StakeState.OPEN), (JULY, StakeState.UNMET))
    found = drift.since(MAY, (same, new, moved))
    assert [(one.stake.id, one.turn) for one in found] == [
        (3, Turn.MOVED), (2, Turn.NEW), (1, Turn.SAME),
    ]  # fmt: skip
    assert (found[0].then, found[0].now) == (StakeState.OPEN, StakeState.UNMET)
    assert found[1].then is None


def test_the_last_state_of_a_day_is_the_one_that_held() -> None:
    twice = held(1, (MAY, StakeState.AT_RISK), (MAY, StakeState.MET), (JULY, StakeState.OPEN))
    (found,) = drift.since(MAY, (twice,))
    assert found.then is StakeState.MET


def test_what_came_back_is_as_it_was() -> None:
    back = held(1, (MARCH, StakeState.OPEN), (MAY, StakeState.UNMET), (JULY, StakeState.OPEN))
    (found,) = drift.since(MARCH, (back,))
    assert found.turn is Turn.SAME
