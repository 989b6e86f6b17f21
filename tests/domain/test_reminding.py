"""Reminders: each rings once, however time is cut into looks, and sleep loses none."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.reminding import WINDOW, Ringing, Timed, ringing

ZONE = dt.timezone(dt.timedelta(hours=1))
NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=ZONE)
EIGHT = dt.time(8, 30)


def _hours(count: float) -> dt.timedelta:
    return dt.timedelta(hours=count)


STEPS = st.lists(st.integers(1, 40), min_size=1, max_size=8)
TIMED = st.lists(st.integers(-2_000, 4_000), max_size=8, unique=True).map(
    lambda minutes: [Timed(at, NOW + dt.timedelta(minutes=at)) for at in minutes]
)


@given(steps=STEPS, timed=TIMED)
def test_each_promise_rings_once_however_often_one_looks(
    steps: list[int], timed: list[Timed]
) -> None:
    heard = NOW
    rung: list[int] = []
    for minutes in steps:
        now = heard + dt.timedelta(minutes=minutes)
        rung += ringing(heard, now, None, timed).promises
        heard = now
    assert rung == list(ringing(NOW, heard, None, timed).promises)
    assert rung == [
        one.id for one in sorted(timed, key=lambda one: one.at) if NOW < one.at <= heard
    ]


@given(st.lists(st.integers(1, 900), min_size=1, max_size=60))
def test_the_morning_rings_once_a_day(steps: list[int]) -> None:
    heard, rung, passed = NOW, 0, set()
    for minutes in steps:
        now = heard + dt.timedelta(minutes=minutes)
        rung += ringing(heard, now, EIGHT, ()).morning
        for ahead in range((now.date() - heard.date()).days + 1):
            turn = dt.datetime.combine(heard.date() + dt.timedelta(days=ahead), EIGHT, ZONE)
            if heard < turn <= now:
                passed.add(turn)
        heard = now
    assert rung == len(passed)


def test_a_computer_that_slept_rings_once_for_all_mornings() -> None:
    found = ringing(NOW - _hours(24 * 9), NOW, EIGHT, [Timed(1, NOW - _hours(24 * 5))])
    assert found == Ringing(morning=True)
    assert _hours(24) == WINDOW


def test_a_clock_set_back_rings_nothing_twice() -> None:
    timed = [Timed(1, NOW - _hours(1))]
    assert ringing(NOW, NOW - _hours(2), EIGHT, timed) == Ringing()
    assert not ringing(NOW, NOW, EIGHT, timed)


def test_without_a_morning_only_promises_ring() -> None:
    timed = [Timed(2, NOW), Timed(1, NOW - _hours(1)), Timed(3, NOW + _hours(1))]
    assert ringing(NOW - _hours(20), NOW, None, timed) == Ringing(promises=(1, 2))
