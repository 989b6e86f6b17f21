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
    """The next due day, or None where no rhythm is meant or nothing happened yet."""
    if every_days is None or last is None:
        return None
    day = last + dt.timedelta(days=every_days)
    late = (today - day).days * 2 >= every_days
    if snoozed_until is not None and snoozed_until > day:
        return Due(snoozed_until, late=False)
    return Due(day, late=late)
