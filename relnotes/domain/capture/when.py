"""Words of the calendar in a text: the days that are named."""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from relnotes.domain.capture.language import EDGE, any_of
from relnotes.domain.capture.parts import Mark, Part, Value
from relnotes.domain.capture.reckoning import end_of, moved
from relnotes.domain.capture.tables import BOTH

_B = BOTH
END = r"(?![\w]|[-–/.,:]\d|['’]\w)"
"""What may not follow a word of time, or it is none."""
NUMBER = rf"(?:\d{{1,3}}|{any_of(_B.numbers)})"
_SHORT_WEEKDAYS = {**_B.short_weekdays, **_B.led_weekdays}
WEEKDAY = rf"(?:{any_of(_B.weekdays)}|(?-i:{any_of(_B.short_weekdays)}))"
_LED_WEEKDAY = rf"(?-i:{any_of(_B.led_weekdays)})\b\.?"
_PART = rf"(?:[ \t-]?{any_of(_B.day_parts)}s?(?!\w))?"
_MONTH, _UNIT = rf"{any_of(_B.months)}\.?", any_of(_B.units)
_YEAR = r"(?:,?[ \t]+(?P<year>\d{4}))?"
_LEADS = rf"(?:{any_of((*_B.before_days, 'the'))}[ \t]+)"
_WHICH = rf"(?P<which>{any_of((*_B.last, *_B.coming, *_B.following))})"
# A weekday before a date says nothing more: on Tuesday, 24 November.
_ON = rf"(?:{WEEKDAY}|{_LED_WEEKDAY}){_PART}[,.]?[ \t]+(?:(?:the|den|dem|der)[ \t]+)?"
_NO_NOUN = (  # the 28th, am 28.: a day only where no word follows that it may count
    rf"(?=[ \t]*(?:[,;:!?)\n]|\.?[ \t]*$|\.\s|[–—-]+[ \t])"
    rf"|[ \t]+(?:at|with|and|if|when|around|before|um|gegen|mit|und|{any_of(_B.contact)})\b"
    r"|[ \t]+@)"
)


@dataclass(frozen=True, slots=True)
class _Here:
    """Where days are counted from: today, and whether what is told lies behind it or ahead."""

    today: dt.date
    behind: bool

    def may_mean(self, day: dt.date) -> bool:
        """Whether a day lies on that side."""
        return day <= self.today if self.behind else day >= self.today


_Meaning = Callable[[re.Match[str], _Here], dt.date]


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern, and what a match means from here."""

    pattern: re.Pattern[str]
    meaning: _Meaning


def _rule(pattern: str, meaning: _Meaning) -> _Rule:
    whole = rf"{EDGE}(?P<leads>{_LEADS}*){pattern}{END}"
    return _Rule(re.compile(whole, re.IGNORECASE), meaning)


def days(text: str, start: int, end: int, *, today: dt.date, behind: bool) -> Iterator[Part]:
    """The days named between two places; a weekday or a day without year lies behind or ahead."""
    here = _Here(today, behind)
    for rule in _DAYS:
        for found in rule.pattern.finditer(text, start, end):
            try:
                day = rule.meaning(found, here)
            except (ValueError, OverflowError):
                continue
            yield from with_leads(found, Mark.DAY, day)


def with_leads(found: re.Match[str], mark: Mark, value: Value) -> Iterator[Part]:
    """A part with the small words before it, and with fewer: they may belong to another part."""
    words = found["leads"]
    for at in [0, *(one.end() for one in re.finditer(r"[ \t]+", words))]:
        yield Part(found.start() + at, found.end(), mark, value)


def counted(written: str) -> int:
    """A number as digits or as a word."""
    return int(written) if written.isdecimal() else _B.numbers[folded(written)]


def folded(written: str) -> str:
    """Words as the tables hold them."""
    return " ".join(written.lower().split())


def _iso(found: re.Match[str], _here: _Here) -> dt.date:
    return dt.date(int(found["y"]), int(found["m"]), int(found["d"]))


def _dotted(found: re.Match[str], here: _Here) -> dt.date:
    return _in_year(int(found["d"]), int(found["m"]), found["y"], here)


def _slashed(found: re.Match[str], here: _Here) -> dt.date:
    """Only where it can be read in one way: 17/11, 11/28/2026."""
    first, second = int(found["d"]), int(found["m"])
    if first > 12 >= second:
        return _in_year(first, second, found["y"], here)
    if second > 12 >= first or first == second:
        return _in_year(second, first, found["y"], here)
    raise ValueError(first)


def _named(found: re.Match[str], here: _Here) -> dt.date:
    month = _B.months[folded(found["month"]).rstrip(".")]
    return _in_year(int(found["d"]), month, found["year"], here)


def _of_month(found: re.Match[str], here: _Here) -> dt.date:
    """The 28th: of this month, or of the one before or after it that has such a day."""
    day, first = int(found["d"]), here.today.replace(day=1)
    for _ in range(3):
        if day <= calendar.monthrange(first.year, first.month)[1]:
            one = first.replace(day=day)
            if here.may_mean(one):
                return one
        first = (first + dt.timedelta(days=-1 if here.behind else 31)).replace(day=1)
    raise ValueError(day)


def _edge_of_month(found: re.Match[str], here: _Here) -> dt.date:
    month = _B.months[folded(found["month"]).rstrip(".")]
    edge = _B.edges[folded(found["edge"])]
    if edge != "end":
        return _in_year(15 if edge == "middle" else 1, month, found["year"], here)
    for year in _years(found["year"], here):
        last = dt.date(year, month, calendar.monthrange(year, month)[1])
        if found["year"] or here.may_mean(last):
            return last
    raise ValueError(month)


def _in_year(day: int, month: int, year: str | None, here: _Here) -> dt.date:
    for one in _years(year, here):
        if year or day <= calendar.monthrange(one, month)[1]:
            found = dt.date(one, month, day)
            if year or here.may_mean(found):
                return found
    raise ValueError(day)


def _years(year: str | None, here: _Here) -> range:
    """The one that is written, else those that may be meant, the nearest first."""
    if year:
        written = int(year) + (2000 if len(year) == 2 else 0)
        return range(written, written + 1)
    step = -1 if here.behind else 1
    return range(here.today.year, here.today.year + 9 * step, step)


def _near(found: re.Match[str], here: _Here) -> dt.date:
    return here.today + dt.timedelta(days=_B.days[folded(found["word"])])


def _weekday(found: re.Match[str], here: _Here) -> dt.date:
    which, weekday = folded(found["which"] or ""), _weekday_of(found)
    if which in _B.following:  # that of the next calendar week
        return here.today + dt.timedelta(days=7 - here.today.weekday() + weekday)
    if which in _B.last:
        return here.today - dt.timedelta(days=(here.today.weekday() - weekday - 1) % 7 + 1)
    if here.behind:
        return here.today - dt.timedelta(days=(here.today.weekday() - weekday) % 7)
    return here.today + dt.timedelta(days=(weekday - here.today.weekday() - 1) % 7 + 1)


def _weekday_of(found: re.Match[str]) -> int:
    written = found["weekday"]
    short = _SHORT_WEEKDAYS.get(written, _SHORT_WEEKDAYS.get(written.rstrip("."), 0))
    return _B.weekdays.get(folded(written), short)


def _weekday_in_week(found: re.Match[str], here: _Here) -> dt.date:
    """Tuesday next week, letzte Woche Dienstag."""
    if _B.units[folded(found["unit"])] != "week":
        raise ValueError(found["unit"])
    monday = here.today - dt.timedelta(days=here.today.weekday())
    return monday + dt.timedelta(days=_weekday_of(found) + 7 * _away(found["which"]))


def _away(which: str) -> int:
    """How many weeks, months or years from this one; what is coming is the next of them."""
    word = folded(which)
    if word in _B.last:
        return -1
    return 0 if word.startswith(("this", "dies")) and word != "this coming" else 1


def _weekend(found: re.Match[str], here: _Here) -> dt.date:
    """Its Saturday; what has to be done before it, by Friday."""
    which = folded(found["which"] or "")
    saturday = here.today + dt.timedelta(days=5 - here.today.weekday())
    if which in _B.last or (here.behind and saturday > here.today):
        saturday -= dt.timedelta(days=7)
    if which in _B.following:
        saturday += dt.timedelta(days=7)
    before = folded(found.group()).split()[0] in ("by", "before", "until", "till", "bis", "vor")
    return saturday - dt.timedelta(days=1) if before and saturday > here.today else saturday


def _ahead(found: re.Match[str], here: _Here) -> dt.date:
    return _moved(here.today, counted(found["n"]), found["unit"])


def _from_weekday(found: re.Match[str], here: _Here) -> dt.date:
    """A week from Monday, Freitag in zwei Wochen: counted from the next such day."""
    ahead = (_weekday_of(found) - here.today.weekday() - 1) % 7 + 1
    return _moved(here.today + dt.timedelta(days=ahead), counted(found["n"]), found["unit"])


def _back(found: re.Match[str], here: _Here) -> dt.date:
    return _moved(here.today, -counted(found["n"]), found["unit"])


def _next_unit(found: re.Match[str], here: _Here) -> dt.date:
    """Next week is its Monday, next month its first, this week its end; last week 7 days back."""
    unit, away = _B.units[folded(found["unit"])], _away(found["which"])
    if away < 0:
        return _moved(here.today, -1, found["unit"])
    if away == 0:
        if here.behind:
            raise ValueError(unit)
        return end_of(unit, here.today)
    if unit == "week":
        return here.today + dt.timedelta(days=7 - here.today.weekday())
    if unit not in ("month", "year"):
        return _moved(here.today, 1, found["unit"])
    later = _moved(here.today, 1, found["unit"])
    return later.replace(day=1) if unit == "month" else later.replace(month=1, day=1)


def _end_of(found: re.Match[str], here: _Here) -> dt.date:
    return end_of(_B.ends[folded(found["word"])], here.today)


def _edge_of_unit(found: re.Match[str], here: _Here) -> dt.date:
    """The end of next week, Mitte nächsten Monats."""
    unit, edge = _B.units[folded(found["unit"])], _B.edges[folded(found["edge"])]
    away = _away(found["which"])
    if unit == "week":
        monday = here.today + dt.timedelta(days=7 * away - here.today.weekday())
        return monday + dt.timedelta(days={"start": 0, "middle": 2, "end": 4}[edge])
    if unit not in ("month", "year"):
        raise ValueError(unit)
    inside = _moved(here.today, away, found["unit"]) if away else here.today
    if edge == "end":
        return end_of(unit, inside)
    if unit == "month":
        return inside.replace(day=15 if edge == "middle" else 1)
    return inside.replace(month=7 if edge == "middle" else 1, day=1)


def _moved(day: dt.date, by: int, unit: str) -> dt.date:
    return moved(day, by, _B.units[folded(unit)])


_NAMED = r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?[ \t-]+(?:of[ \t]+)?"
_COUNT = rf"(?:{any_of(_B.before_numbers)}[ \t]+)?(?P<n>{NUMBER})[ \t]+(?P<unit>{_UNIT})"
_DATES = (
    (r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)", _iso),
    (r"(?P<d>\d{1,2})\.[ \t]?(?P<m>\d{1,2})\.(?:[ \t]?(?P<y>\d{4}|\d\d))?", _dotted),
    (r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})", _slashed),
    (r"(?P<d>\d\d)/(?P<m>\d\d)(?P<y>)", _slashed),
    (rf"{_NAMED}(?P<month>{_MONTH}){_YEAR}", _named),
    (rf"(?P<month>{_MONTH})[ \t]+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}", _named),
)
_DAYS = (
    *(_rule(pattern, meaning) for pattern, meaning in _DATES),
    *(_rule(_ON + pattern, meaning) for pattern, meaning in _DATES[1:]),
    _rule(rf"{WEEKDAY}{_PART},?[ \t]+{_DATES[0][0]}", _iso),
    _rule(rf"(?P<edge>{any_of(_B.edges)})[ \t-]+(?P<month>{_MONTH}){_YEAR}", _edge_of_month),
    _rule(rf"(?:{WEEKDAY}{_PART},?[ \t]+)?(?:the[ \t]+)(?P<d>\d{{1,2}})(?:st|nd|rd|th){_NO_NOUN}",
          _of_month),
    _rule(rf"(?:am|bis|bis zum|zum|den|{WEEKDAY}{_PART},?(?:[ \t]+den)?)[ \t]+(?P<d>\d{{1,2}})\."
          rf"{_NO_NOUN}", _of_month),
    _rule(rf"(?P<word>{any_of(_B.days)})", _near),
    _rule(rf"(?P<word>{any_of(_B.ends)})", _end_of),
    _rule(rf"(?:{_WHICH}[ \t]+)?(?P<weekday>{WEEKDAY}){_PART}", _weekday),
    _rule(rf"(?:{_LEADS}(?:{_WHICH}[ \t]+)?)(?P<weekday>{_LED_WEEKDAY}){_PART}", _weekday),
    _rule(rf"{_WHICH}[ \t]+(?P<weekday>{_LED_WEEKDAY}){_PART}", _weekday),
    _rule(rf"(?P<weekday>{WEEKDAY}){_PART}[ \t]+(?:of[ \t]+|in[ \t]+(?:der[ \t]+)?)?{_WHICH}[ \t]+"
          rf"(?P<unit>{_UNIT})", _weekday_in_week),
    _rule(rf"{_WHICH}[ \t]+(?P<unit>{_UNIT}),?[ \t]+(?:on[ \t]+|am[ \t]+)?(?P<weekday>{WEEKDAY})"
          rf"{_PART}", _weekday_in_week),
    _rule(rf"(?:{_WHICH}[ \t]+)?(?P<word>{any_of(_B.weekends)})", _weekend),
    _rule(rf"{_WHICH}[ \t]+(?P<unit>{_UNIT})", _next_unit),
    _rule(rf"(?P<edge>{any_of(_B.edges)})[ \t]+{_WHICH}[ \t]+(?P<unit>{_UNIT})", _edge_of_unit),
    _rule(rf"{any_of(_B.ahead)}[ \t]+{_COUNT}(?![ \t]+of\b)", _ahead),
    _rule(rf"{_COUNT}[ \t]+from[ \t]+(?P<weekday>{WEEKDAY}){_PART}", _from_weekday),
    _rule(rf"(?P<weekday>{WEEKDAY}){_PART}[ \t]+in[ \t]+{_COUNT}", _from_weekday),
    _rule(rf"{_COUNT}[ \t]+{any_of(_B.from_now)}", _ahead),
    _rule(rf"{any_of(_B.behind_first)}[ \t]+{_COUNT}", _back),
    _rule(rf"{_COUNT}[ \t]+{any_of(_B.behind_last)}", _back),
)  # fmt: skip
