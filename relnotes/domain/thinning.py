"""Which backups stay: all of the last two days, then ever fewer the older they are.

Places are counted in backups that exist, not in days that went by: a clock that jumps ahead makes
nothing old enough to go, and what is dated after now stays, since then some clock was wrong.
"""

import datetime as dt
from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

RECENT = dt.timedelta(days=2)


def staying(made: Mapping[K, dt.datetime], now: dt.datetime) -> frozenset[K]:
    """Those that stay, given when each was made: the newest of 12 days, 10 weeks and 9 months."""
    newest_first = sorted(made, key=lambda key: made[key], reverse=True)
    stay = {key for key in newest_first if now - made[key] <= RECENT}
    older = [key for key in newest_first if key not in stay]
    local = {key: made[key].astimezone(now.tzinfo).date() for key in older}
    last: dt.date | None = None
    rest = iter(older)
    for places, bucket in _PLACES:
        taken = 0
        for key in rest:
            if last is None or bucket(local[key]) != bucket(last):
                stay.add(key)
                last = local[key]
                taken += 1
            if taken == places:
                break
    return frozenset(stay)


def _day(day: dt.date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: dt.date) -> tuple[int, ...]:
    return day.isocalendar()[:2]


def _month(day: dt.date) -> tuple[int, ...]:
    return (day.year, day.month)


_PLACES: tuple[tuple[int, Callable[[dt.date], tuple[int, ...]]], ...] = (
    (12, _day),
    (10, _week),
    (9, _month),
)
