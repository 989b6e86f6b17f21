"""When someone is due: last contact plus interval, or the day that was agreed on; quietly."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Due:
    """When the next contact is meant, and whether it is late by half an interval."""

    day: dt.date
    late: bool


@dataclass(frozen=True, slots=True)
class Meant:
    """What is meant with somebody: how often, put off until when, and the day agreed on."""

    every_days: int | None = None
    snoozed_until: dt.date | None = None
    booked_day: dt.date | None = None

    def due(self, last: dt.date | None, today: dt.date) -> Due | None:
        """When the next contact is due after the last one."""
        return due(
            last,
            self.every_days,
            today=today,
            snoozed_until=self.snoozed_until,
            booked_day=self.booked_day,
        )


def due(
    last: dt.date | None,
    every_days: int | None,
    *,
    today: dt.date,
    snoozed_until: dt.date | None = None,
    booked_day: dt.date | None = None,
) -> Due | None:
    """The next due day, or None where none is meant.

    A booked day holds, whatever the interval says, until there was contact on it or after it.
    """
    if booked_day is not None and (last is None or last < booked_day):
        day = booked_day
    elif every_days is not None and last is not None:
        day = last + dt.timedelta(days=every_days)
    else:
        return None
    late = every_days is not None and (today - day).days * 2 >= every_days
    if snoozed_until is not None and snoozed_until > day:
        return Due(snoozed_until, late=False)
    return Due(day, late=late)
