"""When someone likes to be reached, read from their own words: “Tuesday to Thursday, after ten”.

English and German. Words that are not understood close nothing: a prompt rather comes at an odd
hour than not at all.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from relnotes.domain.folding import fold

_NOON, _MIDNIGHT = 12 * 60, 24 * 60
_WEEK = frozenset(range(7))

_DAYS: dict[str, frozenset[int]] = {
    name: frozenset({day})
    for day, names in enumerate(
        (
            "mon monday mondays mo montag montags",
            "tue tues tuesday tuesdays di dienstag dienstags",
            "wed weds wednesday wednesdays mi mittwoch mittwochs",
            "thu thur thurs thursday thursdays do donnerstag donnerstags",
            "fri friday fridays fr freitag freitags",
            "sat saturday saturdays sa samstag samstags sonnabend",
            "sun sunday sundays so sonntag sonntags",
        )
    )
    for name in names.split()
}
_DAYS |= dict.fromkeys(
    ("weekday", "weekdays", "workdays", "werktag", "werktags", "wochentags"), frozenset(range(5))
)
_DAYS |= dict.fromkeys(("weekend", "weekends", "wochenende", "wochenenden"), frozenset({5, 6}))
_SHORT = frozenset({"mo", "di", "mi", "do", "fr", "sa", "so", "sun", "sat", "wed", "mon"})
"""Abbreviations that are words too: they count beside another day, or as the whole text."""

_PARTS: dict[str, tuple[int, int]] = {
    name: span
    for names, span in (
        ("morning mornings vormittag vormittags morgens", (6 * 60, _NOON)),
        ("afternoon afternoons nachmittag nachmittags", (_NOON, 18 * 60)),
        ("evening evenings abend abends", (18 * 60, 22 * 60)),
    )
    for name in names.split()
}
_NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "one eins ein", "two zwei", "three drei", "four vier", "five funf fuenf", "six sechs",
            "seven sieben", "eight acht", "nine neun", "ten zehn", "eleven elf", "twelve zwolf",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_NOONS = {"noon", "midday", "mittag", "mittags"}
_FROM = {"after", "from", "since", "nach", "ab", "von"}
_UNTIL = {"before", "until", "till", "vor", "bis"}
_BETWEEN = {"between", "zwischen"}
_TO = {"to", "-", "through", "bis", "and", "und", "until", "till"}
_NOT = {"not", "never", "no", "except", "nicht", "nie", "kein", "keine", "ausser"}
_DASHES = re.compile("[–—]")
_SIGN = re.compile(r"\d{1,2}[:.]\d{2}|\d{1,2}|[^\W\d_]+|-")


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekdays (0 is Monday) and the minutes of the day between which a prompt may come."""

    days: frozenset[int]
    start: int
    end: int

    def allow(self, moment: dt.datetime) -> bool:
        """Whether they can be reached at this moment of the user's clock."""
        minute = moment.hour * 60 + moment.minute
        return moment.weekday() in self.days and self.start <= minute < self.end

    def opens(self, day: dt.date, after: dt.time) -> dt.time | None:
        """The first time on a day, from this one on, at which they can be reached."""
        if day.weekday() not in self.days or after.hour * 60 + after.minute >= self.end:
            return None
        return max(after, dt.time(*divmod(self.start, 60)))

    def next(self, moment: dt.datetime) -> dt.datetime:
        """The first moment from this one on at which they can be reached."""
        if self.allow(moment):
            return moment
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        opened = dt.timedelta(minutes=self.start)
        ahead = (midnight + dt.timedelta(days=day) + opened for day in range(8))
        return next(one for one in ahead if one > moment and self.allow(one))


def opens(texts: tuple[str, ...], day: dt.date, after: dt.time) -> dt.time | None:
    """The first time on a day, from this one on, at which these terms let somebody be reached."""
    allowed = read(texts) if texts else None
    return after if allowed is None else allowed.opens(day, after)


@lru_cache(maxsize=1_000)
def read(texts: tuple[str, ...]) -> Hours | None:
    """What all these terms allow together; None where none of them tells a time."""
    found = [one for text in texts if (one := _read(text)) is not None]
    if not found:
        return None
    days = frozenset.intersection(*(one.days for one in found))
    start, end = max(one.start for one in found), min(one.end for one in found)
    return Hours(days, start, end) if days and start < end else None


def _read(text: str) -> Hours | None:
    signs = tuple(_SIGN.findall(_DASHES.sub("-", fold(text))))
    days, start, end = _days(signs), 0, _MIDNIGHT
    for first, last in _spans(signs):
        start, end = max(start, first), min(end, last)
    if (days, start, end) == (_WEEK, 0, _MIDNIGHT) or not days or start >= end:
        return None
    return Hours(days, start, end)


def _days(signs: tuple[str, ...]) -> frozenset[int]:
    """The weekdays named, a range with all between, those behind a “not” left out."""
    wanted: frozenset[int] = frozenset()
    barred: frozenset[int] = frozenset()
    negated = False
    for at, sign in enumerate(signs):
        if sign in _NOT:
            negated = True
            continue
        named = _DAYS.get(sign)
        if named is None or (sign in _SHORT and not _stands_as_day(signs, at)):
            continue
        if at > 1 and signs[at - 1] in _TO - {"and", "und"} and signs[at - 2] in _DAYS:
            named = _through(min(_DAYS[signs[at - 2]]), max(named))
        if negated:
            barred |= named
        else:
            wanted |= named
    return (wanted or _WEEK) - barred


def _stands_as_day(signs: tuple[str, ...], at: int) -> bool:
    beside = signs[max(0, at - 2) : at] + signs[at + 1 : at + 3]
    return len(signs) == 1 or any(sign in _DAYS and sign != signs[at] for sign in beside)


def _through(first: int, last: int) -> frozenset[int]:
    return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))


def _spans(signs: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Each time that is named, as the part of the day that it leaves."""
    at = 0
    while at < len(signs):
        sign = signs[at]
        ahead = _clock(signs, at + 1)
        if sign in _BETWEEN and ahead is not None and _meets(signs, ahead[1]):
            ended = _clock(signs, ahead[1] + 1)
            if ended is not None:
                yield _ordered(ahead[0], ended[0])
                at = ended[1]
                continue
        if sign in _FROM | _UNTIL and ahead is not None:
            negated = at > 0 and signs[at - 1] in _NOT
            later = (sign in _FROM) is not negated
            yield (ahead[0], _MIDNIGHT) if later else (0, ahead[0])
            at = ahead[1]
            continue
        here = _clock(signs, at)
        if here is not None and _meets(signs, here[1]):
            ended = _clock(signs, here[1] + 1)
            if ended is not None:
                yield _ordered(here[0], ended[0])
                at = ended[1]
                continue
        if sign in _PARTS:
            yield _PARTS[sign]
        at += 1


def _meets(signs: tuple[str, ...], at: int) -> bool:
    return at < len(signs) and signs[at] in _TO


def _ordered(first: int, last: int) -> tuple[int, int]:
    """“9 to 5” ends in the afternoon."""
    return (first, last + _NOON) if last <= first and last + _NOON > first else (first, last)


def _clock(signs: tuple[str, ...], at: int) -> tuple[int, int] | None:
    """A time of the day, and where the text goes on behind it."""
    if at >= len(signs):
        return None
    sign = signs[at]
    if sign in _NOONS:
        return _NOON, at + 1
    hour, _, minute = sign.replace(".", ":").partition(":")
    number = int(hour) if hour.isdecimal() else _NUMBERS.get(sign)
    if number is None or number > 24 or int(minute or 0) > 59:
        return None
    after = at + 1
    while after < len(signs) and signs[after] in {"uhr", "o", "clock", "h", "in", "the", "am"}:
        after += 1
    half = signs[after] if after < len(signs) else ""
    late = half in {"pm", "p"} or _PARTS.get(half, (0, 0))[0] >= _NOON
    if half in {"pm", "p"} or half in _PARTS:
        after += 1
    if late and number < 12:
        number += 12
    return min(number * 60 + int(minute or 0), _MIDNIGHT), after
