"""Reckoning with days: so many units on or back, and when a unit ends."""

import calendar
import datetime as dt

_IN_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def moved(day: dt.date, by: int, unit: str) -> dt.date:
    """The day so many units later, or earlier; a month that is too short ends on its last day."""
    if unit == "workday":
        for _ in range(abs(by)):
            day += dt.timedelta(days=1 if by > 0 else -1)
            while day.weekday() > 4:
                day += dt.timedelta(days=1 if by > 0 else -1)
        return day
    if unit in _IN_DAYS:
        return day + dt.timedelta(days=by * _IN_DAYS[unit])
    months = day.year * 12 + day.month - 1 + by * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def end_of(unit: str, today: dt.date) -> dt.date:
    """The last day of the unit that today lies in; a week ends with its work."""
    if unit in ("day", "workday"):
        return today
    if unit in ("week", "fortnight"):  # its Friday, or the next one on a weekend
        return today + dt.timedelta(days=(4 - today.weekday()) % 7)
    month = {"year": 12, "quarter": (today.month + 2) // 3 * 3}.get(unit, today.month)
    return today.replace(month=month, day=calendar.monthrange(today.year, month)[1])
