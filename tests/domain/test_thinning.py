"""Which backups stay: the table of one long life, and the laws over random calendars and clocks."""

import datetime as dt
import random
from zoneinfo import ZoneInfo

import pytest

from relnotes.domain.thinning import RECENT, staying

ZONE = dt.timezone(dt.timedelta(hours=1))
NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=ZONE)
DAY, HOUR = dt.timedelta(days=1), dt.timedelta(hours=1)
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC")


def kept(moments: list[dt.datetime], now: dt.datetime = NOW) -> list[dt.datetime]:
    """Those that stay, newest first."""
    stay = staying(dict(enumerate(moments)), now)
    return sorted((moments[at] for at in stay), reverse=True)


def week(moment: dt.datetime, zone: dt.tzinfo) -> tuple[int, int]:
    return moment.astimezone(zone).isocalendar()[:2]


def month(moment: dt.datetime, zone: dt.tzinfo) -> tuple[int, int]:
    day = moment.astimezone(zone)
    return day.year, day.month


def lived(moments: list[dt.datetime]) -> list[dt.datetime]:
    """What is there after each of these was made, and the others thinned, in their order."""
    there: list[dt.datetime] = []
    for moment in moments:
        there = kept([*there, moment], moment)
    return there


def test_nothing_of_nothing() -> None:
    assert kept([]) == []


def test_all_of_two_days_stay() -> None:
    close_together = [NOW - n * HOUR / 2 for n in range(97)]
    assert kept(close_together) == close_together
    assert kept([*close_together, NOW - 49 * HOUR, NOW - 50 * HOUR]) == [
        *close_together,
        NOW - 49 * HOUR,
    ]


def test_a_long_life_with_ten_a_day() -> None:
    """After three years of ten backups each day the oldest is some ten months old."""
    start = NOW - 3 * 365 * DAY
    moments = [start + day * DAY + hour * HOUR for day in range(3 * 365) for hour in range(10)]
    there = lived([one for one in moments if one <= NOW])
    now = there[0]
    recent = [one for one in there if now - one <= RECENT]
    older = [one for one in there if now - one > RECENT]
    assert 20 <= len(recent) <= 22
    assert len(older) == 12 + 10 + 9
    days = [one.date() for one in older[:12]]
    assert days == [days[0] - n * DAY for n in range(12)]
    weeks = [one.isocalendar()[:2] for one in older[12:22]]
    assert len(set(weeks)) == 10
    assert all(one.isoweekday() == 7 for one in older[12:22]), "the newest of each week"
    months = [(one.year, one.month) for one in older[22:]]
    assert len(set(months)) == 9
    assert 330 <= (now - older[-1]).days <= 400


@pytest.mark.parametrize("years", [-30, -1, 1, 30])
def test_a_clock_that_jumps_prunes_next_to_nothing(years: int) -> None:
    """A battery that died, or a year typed wrong: each day, week and month is there still."""
    there = lived([NOW - n * DAY for n in range(400, 0, -1)])
    jumped = NOW + years * 365 * DAY
    after = kept([*there, jumped], jumped)
    assert jumped in after
    assert len(after) >= len(there) - 2
    back = kept([*after, NOW], NOW)
    assert NOW in back
    assert len(back) >= len(there) - 2


def test_what_is_dated_after_now_takes_no_place() -> None:
    there = lived([NOW - n * DAY for n in range(400, -1, -1)])
    ahead = [NOW + n * DAY for n in range(1, 100)]
    assert set(kept([*there, *ahead])) == {*there, *ahead}


@pytest.mark.parametrize("seed", range(500))
def test_the_laws_hold_over_a_random_calendar_with_clock_jumps(seed: int) -> None:
    dice = random.Random(seed)
    zone = ZoneInfo(dice.choice(ZONES))
    now = dt.datetime(dice.randint(2020, 2030), dice.randint(1, 12), 1, 12, tzinfo=zone)
    pace = dice.choice([HOUR / 2, 5 * HOUR, DAY, 9 * DAY])
    there: list[dt.datetime] = []
    for _ in range(dice.randint(1, 160)):
        if dice.random() < 0.03:
            now += dice.choice([-1, 1]) * dice.random() * 4000 * DAY
        now = (now.astimezone(dt.UTC) + dice.expovariate(1) * pace).astimezone(zone)
        before = [*there, now]
        there = kept(before, now)
        gone = set(before) - set(there)
        assert now in there, "the one just made"
        assert all(now - one > RECENT for one in gone), "none of two days, none dated after now"
        assert kept(there, now) == there, "to thin twice is to thin once"
        older = [one for one in there if now - one > RECENT]
        assert len(older) <= 12 + 10 + 9
        days = {one.astimezone(zone).date() for one in before if now - one > RECENT}
        assert len(older) >= min(12, len(days)), "twelve days, however long they are ago"
        weeks = {week(one, zone) for one in older}
        months = {month(one, zone) for one in older}
        assert len(older) == 31 or all(
            week(one, zone) in weeks or month(one, zone) in months for one in gone
        ), "while there is a place, no month goes"
