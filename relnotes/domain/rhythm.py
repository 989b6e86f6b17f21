"""When someone is due: last contact plus interval, quietly."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Due:
    """When the next contact is meant, and whether it is late by half an interval."""

    day: dt.date
    late: bool


def due(
    last: dt.date | None,
    every_days: int | None,
    *,
    today: dt.date,
    snoozed_until: dt.date | None = None,
) -> Due | None:
    """The next due day, or None where none is meant.

    A day that was put off to, or booked, holds until there was contact on it or after it.
    """
    if every_days is None or last is None:
        booked = snoozed_until is not None and (last is None or last < snoozed_until)
        return Due(snoozed_until, late=False) if snoozed_until and booked else None
    day = last + dt.timedelta(days=every_days)
    late = (today - day).days * 2 >= every_days
    if snoozed_until is not None and snoozed_until > day:
        return Due(snoozed_until, late=False)
    return Due(day, late=late)
