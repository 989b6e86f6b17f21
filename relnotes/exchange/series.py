"""The days of a series of events; a rule that can't be met ends all the same."""

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ON = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)\Z")
_UNTIL = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_PERIODS = 20_000
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Rule:
    """The parts of RFC 5545 that calendars use for meetings."""

    every: str
    interval: int
    count: int | None
    until: date | None
    months: frozenset[int]
    month_days: frozenset[int]
    on: tuple[tuple[int, int], ...]
    """Weekdays, each with its number in the month or year, 0 for every one."""
    at: tuple[int, ...]
    week_start: int


def days(rule: str, first: date, last: date) -> Iterator[date]:
    """The days from `first` to `last` on which it happens; `first` is always one of them.

    What the rule says beyond days, months and weekdays is left aside.
    """
    read = _read(rule)
    yield first
    left = read.count - 1 if read.count is not None else None
    last = min(last, read.until) if read.until else last
    for period in _periods(read, first, last):
        for day in period:
            if day <= first:
                continue
            if day > last or left == 0:
                return
            yield day
            left = left - 1 if left is not None else None


def _read(rule: str) -> _Rule:
    parts: dict[str, str] = {}
    for part in rule.upper().replace("RRULE:", "").split(";"):
        key, _, value = part.partition("=")
        parts.setdefault(key.strip(), value.strip())
    until = _UNTIL.match(parts.get("UNTIL", ""))
    on = [_ON.match(one.strip()) for one in parts.get("BYDAY", "").split(",")]
    return _Rule(
        every=parts.get("FREQ", ""),
        interval=max(1, _number(parts.get("INTERVAL", "")) or 1),
        count=max(1, count) if (count := _number(parts.get("COUNT", ""))) is not None else None,
        until=_date(*map(int, until.groups())) if until else None,
        months=frozenset(_numbers(parts.get("BYMONTH", ""))),
        month_days=frozenset(_numbers(parts.get("BYMONTHDAY", ""))),
        on=tuple((_WEEK.index(one[2]), int(one[1] or 0)) for one in on if one),
        at=tuple(_numbers(parts.get("BYSETPOS", ""))),
        week_start=_WEEK.index(start) if (start := parts.get("WKST", "MO")) in _WEEK else 0,
    )


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[+-]?\d{1,6}", text, re.ASCII) else None


def _numbers(text: str) -> Iterable[int]:
    return (number for part in text.split(",") if (number := _number(part.strip())) is not None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _periods(rule: _Rule, first: date, last: date) -> Iterator[list[date]]:
    """The days of each day, week, month or year in turn that the rule allows."""
    for at in range(_PERIODS):
        step = at * rule.interval
        try:
            begin, found = _period(rule, first, step)
        except (OverflowError, ValueError):
            return
        if begin > last:
            return
        if rule.months:
            found = [day for day in found if day.month in rule.months]
        if rule.at and found:
            places = {place - 1 if place > 0 else len(found) + place for place in rule.at}
            found = [day for place, day in enumerate(found) if place in places]
        yield found


def _period(rule: _Rule, first: date, step: int) -> tuple[date, list[date]]:
    """Where a period begins, and its days."""
    weekdays = {weekday for weekday, _ in rule.on}
    if rule.every == "DAILY":
        day = first + step * _DAY
        fits = not weekdays or day.weekday() in weekdays
        return day, [day] if fits and (not rule.month_days or _in_month(day, rule)) else []
    if rule.every == "WEEKLY":
        start = first - (first.weekday() - rule.week_start) % 7 * _DAY + 7 * step * _DAY
        week = [start + ahead * _DAY for ahead in range(7)]
        return start, [day for day in week if day.weekday() in (weekdays or {first.weekday()})]
    if rule.every == "MONTHLY":
        year, month = divmod(first.year * 12 + first.month - 1 + step, 12)
        return date(year, month + 1, 1), _of_month(rule, first, year, month + 1)
    if rule.every == "YEARLY":
        year = first.year + step
        months = rule.months or ({first.month} if not rule.on else frozenset(range(1, 13)))
        found = [day for month in sorted(months) if 1 <= month <= 12
                 for day in _of_month(rule, first, year, month)]  # fmt: skip
        return date(year, 1, 1), found
    raise ValueError(rule.every)


def _of_month(rule: _Rule, first: date, year: int, month: int) -> list[date]:
    length = calendar.monthrange(year, month)[1]
    every = [date(year, month, day) for day in range(1, length + 1)]
    if rule.month_days:
        every = [day for day in every if _in_month(day, rule)]
    elif not rule.on:
        return [date(year, month, first.day)] if first.day <= length else []
    return [day for day in every if not rule.on or _is_on(day, rule, length)]


def _in_month(day: date, rule: _Rule) -> bool:
    length = calendar.monthrange(day.year, day.month)[1]
    return day.day in rule.month_days or day.day - length - 1 in rule.month_days


def _is_on(day: date, rule: _Rule, length: int) -> bool:
    from_start, from_end = (day.day + 6) // 7, -((length - day.day) // 7 + 1)
    return any(
        day.weekday() == weekday and number in (0, from_start, from_end)
        for weekday, number in rule.on
    )
