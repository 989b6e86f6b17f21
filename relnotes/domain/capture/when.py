"""Words of time in a text: days, times of the day, lengths."""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from relnotes.domain.capture.language import EDGE, any_of
from relnotes.domain.capture.parts import Clock, Mark, Part
from relnotes.domain.capture.tables import BOTH

MOST_MINUTES = 60 * 24 * 31

_B = BOTH
_END = r"(?![\w]|[-–/.,:]\d|['’]\w)"
_NUMBER = rf"(?:\d{{1,3}}|{any_of(_B.numbers)})"
_WEEKDAY = rf"(?:{any_of(_B.weekdays)}|(?-i:{any_of(_B.short_weekdays)}))"
_MONTH, _UNIT = rf"{any_of(_B.months)}\.?", any_of(_B.units)
_YEAR = r"(?:,?[ \t]+(?P<year>\d{4}))?"
_BEFORE = rf"(?:{any_of((*_B.before_days, 'the'))}[ \t]+)*"


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern, and what a match means: given today and whether it lies behind."""

    pattern: re.Pattern[str]
    meaning: Callable[[re.Match[str], dt.date, bool], dt.date]


def _rule(pattern: str, meaning: Callable[[re.Match[str], dt.date, bool], dt.date]) -> _Rule:
    whole = rf"{EDGE}{_BEFORE}{pattern}{_END}"
    return _Rule(re.compile(whole, re.IGNORECASE), meaning)


def days(text: str, start: int, end: int, *, today: dt.date, behind: bool) -> Iterator[Part]:
    """The days named between two places; a weekday or a day without year lies behind or ahead."""
    for rule in _DAYS:
        for found in rule.pattern.finditer(text, start, end):
            try:
                day = rule.meaning(found, today, behind)
            except (ValueError, OverflowError):
                continue
            yield Part(found.start(), found.end(), Mark.DAY, day)


def times(text: str, start: int, end: int) -> Iterator[Part]:
    """The times of the day; with an end written too, also how long it was."""
    for pattern in _TIMES:
        for found in pattern.finditer(text, start, end):
            named = found.groupdict()
            begin = _time(named["h"], named["m"], named.get("half"))
            until = _time(named["h2"], named["m2"], named.get("half")) if named["h2"] else None
            if begin is None or (named["h2"] and until is None):
                continue
            minutes = None if until is None else (_minutes(until) - _minutes(begin)) % 1440
            yield Part(found.start(), found.end(), Mark.TIME, Clock(begin, minutes or None))
    for found in _NOON.finditer(text, start, end):
        hour, minute = _B.halves[_folded(found["word"])]
        yield Part(found.start(), found.end(), Mark.TIME, Clock(dt.time(hour, minute)))


def lengths(text: str, start: int, end: int) -> Iterator[Part]:
    """How long something took, in minutes."""
    for found in _HOURS.finditer(text, start, end):
        whole, _, rest = found["hours"].replace(",", ".").partition(".")
        fraction = round(float(f"0.{rest or 0}") * 60)
        yield from _length(found, int(whole) * 60 + fraction + int(found["more"] or 0))
    for found in _MINUTES.finditer(text, start, end):
        yield from _length(found, int(found["minutes"]))
    for found in _SAID.finditer(text, start, end):
        yield from _length(found, _B.lengths[_folded(found["word"])])


def _length(found: re.Match[str], minutes: int) -> Iterator[Part]:
    if 0 < minutes <= MOST_MINUTES:
        yield Part(found.start(), found.end(), Mark.LENGTH, minutes)


def _iso(found: re.Match[str], _today: dt.date, _behind: bool) -> dt.date:  # noqa: FBT001
    return dt.date(int(found["y"]), int(found["m"]), int(found["d"]))


def _dotted(found: re.Match[str], today: dt.date, behind: bool) -> dt.date:  # noqa: FBT001
    return _in_year(int(found["d"]), int(found["m"]), found["y"], today, behind)


def _named(found: re.Match[str], today: dt.date, behind: bool) -> dt.date:  # noqa: FBT001
    month = _B.months[_folded(found["month"]).rstrip(".")]
    return _in_year(int(found["d"]), month, found["year"], today, behind)


def _in_year(day: int, month: int, year: str | None, today: dt.date, behind: bool) -> dt.date:  # noqa: FBT001
    if year:
        return dt.date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    step = -1 if behind else 1
    for one in range(today.year, today.year + 9 * step, step):
        if day <= calendar.monthrange(one, month)[1]:
            found = dt.date(one, month, day)
            if (found <= today) if behind else (found >= today):
                return found
    raise ValueError(day)


def _near(found: re.Match[str], today: dt.date, _behind: bool) -> dt.date:  # noqa: FBT001
    return today + dt.timedelta(days=_B.days[_folded(found["word"])])


def _weekday(found: re.Match[str], today: dt.date, behind: bool) -> dt.date:  # noqa: FBT001
    which, written = _folded(found["which"] or ""), found["weekday"]
    weekday = _B.weekdays.get(_folded(written), _B.short_weekdays.get(written, 0))
    if which in _B.following:  # that of the next calendar week
        return today + dt.timedelta(days=7 - today.weekday() + weekday)
    if which in _B.last:
        return today - dt.timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    if behind:
        return today - dt.timedelta(days=(today.weekday() - weekday) % 7)
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _ahead(found: re.Match[str], today: dt.date, _behind: bool) -> dt.date:  # noqa: FBT001
    return _moved(today, _count(found["n"]), found["unit"])


def _back(found: re.Match[str], today: dt.date, _behind: bool) -> dt.date:  # noqa: FBT001
    return _moved(today, -_count(found["n"]), found["unit"])


def _next_unit(found: re.Match[str], today: dt.date, _behind: bool) -> dt.date:  # noqa: FBT001
    """Next week is its Monday, next month its first; last week lies seven days back."""
    unit, which = _B.units[_folded(found["unit"])], _folded(found["which"])
    if which in _B.last:
        return _moved(today, -1, found["unit"])
    if unit == "week":
        return today + dt.timedelta(days=7 - today.weekday())
    if unit == "day":
        return today + dt.timedelta(days=1)
    later = _moved(today, 1, found["unit"])
    return later.replace(day=1) if unit == "month" else later.replace(month=1, day=1)


def _end_of(found: re.Match[str], today: dt.date, _behind: bool) -> dt.date:  # noqa: FBT001
    unit = _B.ends[_folded(found["word"])]
    if unit == "day":
        return today
    if unit == "week":  # its Friday, or the next one on a weekend
        return today + dt.timedelta(days=(4 - today.weekday()) % 7)
    month = 12 if unit == "year" else today.month
    return today.replace(month=month, day=calendar.monthrange(today.year, month)[1])


def _moved(day: dt.date, by: int, unit: str) -> dt.date:
    of = _B.units[_folded(unit)]
    if of in ("day", "week"):
        return day + dt.timedelta(days=by * (7 if of == "week" else 1))
    months = day.year * 12 + day.month - 1 + by * (12 if of == "year" else 1)
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _count(written: str) -> int:
    return int(written) if written.isdecimal() else _B.numbers[_folded(written)]


def _time(hours: str, minutes: str | None, half: str | None) -> dt.time | None:
    hour, minute = int(hours), int(minutes or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def _folded(written: str) -> str:
    return " ".join(written.lower().split())


_DAYS = (
    _rule(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)", _iso),
    _rule(r"(?P<d>\d{1,2})\.[ \t]?(?P<m>\d{1,2})\.(?:[ \t]?(?P<y>\d{4}|\d\d))?", _dotted),
    _rule(
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?[ \t]+(?:of[ \t]+)?(?P<month>{_MONTH}){_YEAR}", _named
    ),
    _rule(rf"(?P<month>{_MONTH})[ \t]+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}", _named),
    _rule(rf"(?P<word>{any_of(_B.days)})", _near),
    _rule(rf"(?P<word>{any_of(_B.ends)})", _end_of),
    _rule(
        rf"(?:(?P<which>{any_of((*_B.last, *_B.coming, *_B.following))})[ \t]+)?"
        rf"(?P<weekday>{_WEEKDAY})",
        _weekday,
    ),
    _rule(rf"(?P<which>{any_of((*_B.last, *_B.following))})[ \t]+(?P<unit>{_UNIT})", _next_unit),
    _rule(rf"{any_of(_B.ahead)}[ \t]+(?P<n>{_NUMBER})[ \t]+(?P<unit>{_UNIT})", _ahead),
    _rule(rf"{any_of(_B.behind_first)}[ \t]+(?P<n>{_NUMBER})[ \t]+(?P<unit>{_UNIT})", _back),
    _rule(rf"(?P<n>{_NUMBER})[ \t]+(?P<unit>{_UNIT})[ \t]+{any_of(_B.behind_last)}", _back),
)
_AT = rf"(?:{any_of(_B.before_times)}[ \t]+)*"
_TO = r"(?:[ \t]?[-–—][ \t]?|[ \t]+(?:to|until|bis)[ \t]+)"


def _span(minute: str, after: str) -> re.Pattern[str]:
    """A time, or two with what stands between them, and what has to follow."""
    one, two = (rf"(?P<h{n}>\d{{1,2}}){minute.format(n=n)}" for n in ("", "2"))
    return re.compile(rf"{EDGE}{_AT}{one}(?:{_TO}{two})?{after}{_END}", re.IGNORECASE)


_OCLOCK, _HALF = rf"[ \t]?{any_of(_B.oclock)}", r"[ \t]?(?P<half>[ap](?:m\b|\.m\.))"
_TIMES = (
    _span(r":(?P<m{n}>\d\d)", rf"(?:{_HALF}|{_OCLOCK})?"),
    _span(r"(?:[.:](?P<m{n}>\d\d))?", _OCLOCK),
    _span(r"(?:[.:](?P<m{n}>\d\d))?", _HALF),
)
_NOON = re.compile(rf"{EDGE}{_AT}(?P<word>{any_of(_B.halves)}){_END}", re.IGNORECASE)
_FOR = rf"(?:{any_of(_B.before_lengths)}[ \t]+)*"
_HOURS = re.compile(
    rf"{EDGE}{_FOR}(?P<hours>\d{{1,3}}(?:[.,]\d{{1,2}})?)[ \t]?{any_of(_B.hours)}"
    rf"(?:[ \t]?(?:and[ \t]|und[ \t])?(?P<more>[0-5]?\d)(?:[ \t]?{any_of(_B.minutes)})?)?{_END}",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    rf"{EDGE}{_FOR}(?P<minutes>\d{{1,5}})[ \t]?(?:{any_of(_B.minutes)}|['’′]){_END}",
    re.IGNORECASE,
)
_SAID = re.compile(rf"{EDGE}{_FOR}(?P<word>{any_of(_B.lengths)}){_END}", re.IGNORECASE)
