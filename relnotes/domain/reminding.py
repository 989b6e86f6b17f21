"""Which reminders ring: the morning's, and promises with a time; each once, also after a sleep."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

WINDOW = dt.timedelta(days=1)
"""How long ago something may have been meant to ring and still does."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Something that is due at a moment, by the id of its promise."""

    id: int
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Ringing:
    """What rings now: whether it is the morning's turn, and the promises whose time has come."""

    morning: bool = False
    promises: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return self.morning or bool(self.promises)


def ringing(
    heard: dt.datetime, now: dt.datetime, morning: dt.time | None, timed: Iterable[Timed]
) -> Ringing:
    """What rings between the moment up to which all was heard and now.

    Several mornings that were slept through ring once. A clock that was set back rings nothing.
    """
    since = max(heard, now - WINDOW)
    if since >= now:
        return Ringing()
    turns = () if morning is None else (_at(now.date(), morning, now), _before(now, morning))
    due = sorted((one for one in timed if since < one.at <= now), key=lambda one: (one.at, one.id))
    return Ringing(any(since < turn <= now for turn in turns), tuple(one.id for one in due))


def _before(now: dt.datetime, morning: dt.time) -> dt.datetime:
    return _at(now.date() - dt.timedelta(days=1), morning, now)


def _at(day: dt.date, time: dt.time, now: dt.datetime) -> dt.datetime:
    return dt.datetime.combine(day, time, now.tzinfo)
