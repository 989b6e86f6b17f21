"""Words of the clock in a text: times of the day, and how long something took."""

import datetime as dt
import re
from collections.abc import Iterator

from relnotes.domain.capture.language import EDGE, any_of
from relnotes.domain.capture.parts import Clock, Mark, Part
from relnotes.domain.capture.tables import BOTH
from relnotes.domain.capture.when import END, NUMBER, WEEKDAY, counted, folded, with_leads

MOST_MINUTES = 60 * 24 * 31
_B = BOTH
_NEAR = 30
"""How many characters before a time may say that it is in the morning or in the evening."""


def times(text: str, start: int, end: int) -> Iterator[Part]:
    """The times of the day; with an end written too, also how long it was.

    `3:30` alone is in the afternoon, as people who work mean it; `03:30` is not.
    """
    single = tuple(_single(text, start, end))
    yield from single
    for one in single:
        for two in single:
            if one.end < two.start and _UNTIL.fullmatch(text, one.end, two.start):
                yield from _span(one, two)


def _single(text: str, start: int, end: int) -> Iterator[Part]:
    for found in _TIME.finditer(text, start, end):
        yield from _written(text, start, found)
    for found in _BARE.finditer(text, start, end):
        yield from _at(found, _time(str(counted(found["h"])), None, _around(text, start, found)))
    for found in _SPOKEN.finditer(text, start, end):
        yield from _at(found, _spoken(found, _around(text, start, found)))
    for found in _NOON.finditer(text, start, end):
        yield from _at(found, dt.time(*_B.noons[folded(found["word"])]))


def _span(one: Part, two: Part) -> Iterator[Part]:
    """From half past two to three: a time with its end, where neither has one yet."""
    begin, until = one.value, two.value
    if isinstance(begin, Clock) and isinstance(until, Clock) and not begin.minutes:
        minutes = (_minutes(until.time) - _minutes(begin.time)) % 1440
        if not until.minutes:
            yield Part(one.start, two.end, Mark.TIME, Clock(begin.time, minutes or None))


def lengths(text: str, start: int, end: int) -> Iterator[Part]:
    """How long something took, in minutes."""
    for found in _HOURS.finditer(text, start, end):
        whole, _, rest = found["hours"].replace(",", ".").partition(".")
        fraction = 30 if found["half"] else round(float(f"0.{rest or 0}") * 60)
        yield from _length(found, int(whole) * 60 + fraction + int(found["more"] or 0))
    for found in _SPOKEN_HOURS.finditer(text, start, end):
        more = 30 if found["half"] else counted(found["more"] or "0")
        yield from _length(found, counted(found["n"]) * 60 + more)
    for found in _MINUTES.finditer(text, start, end):
        yield from _length(found, counted(found["minutes"]))
    for found in _SAID.finditer(text, start, end):
        yield from _length(found, _B.lengths[folded(found["word"])])


def _length(found: re.Match[str], minutes: int) -> Iterator[Part]:
    """“For two hours” is how long; “two hours of overtime” is what it was about."""
    counts = _OF.match(found.string, found.end()) and "for" not in folded(found["leads"]).split()
    if 0 < minutes <= MOST_MINUTES and not counts:
        yield from with_leads(found, Mark.LENGTH, minutes)


def _at(found: re.Match[str], time: dt.time | None) -> Iterator[Part]:
    if time is not None:
        yield from with_leads(found, Mark.TIME, Clock(time))


def _written(text: str, start: int, found: re.Match[str]) -> Iterator[Part]:
    """A time in digits, or two; without a colon something behind it has to say that it is one."""
    half, last = _half(found["tail"]), _half(found["tail2"])
    around = _around(text, start, found)
    colon, colon2 = found["s"] == ":", found["s2"] == ":"
    if found["h2"] and (found["tail2"] or (colon2 and (colon or found["tail"]))):
        until = _time(found["h2"], found["m2"], last or half or around)
    elif colon or found["tail"]:
        begin, end = _time(found["h"], found["m"], half or around), found.end("tail")
        if begin is None and colon:  # 14:30 am, in German
            begin, end = _time(found["h"], found["m"], around), found.end("m")
        if begin is not None:
            yield Part(found.start(), end, Mark.TIME, Clock(begin))
        return
    else:
        return
    begin = _time(found["h"], found["m"], half or last or around)
    if begin and until and begin > until and last and not half:  # 11–1 pm
        begin = _time(found["h"], found["m"], "am")
    if begin and until:
        minutes = (_minutes(until) - _minutes(begin)) % 1440
        yield from with_leads(found, Mark.TIME, Clock(begin, minutes or None))


def _spoken(found: re.Match[str], around: str) -> dt.time | None:
    """Half past two, quarter to nine, halb drei."""
    hour = counted(found["h"])
    whole = _time(str(hour), None, _half(found["tail"]) or around) if 1 <= hour <= 12 else None
    if whole is None:
        return None
    past, to = folded(found["past"] or ""), folded(found["to"] or "")
    minutes = (_minutes(whole) + _B.past.get(past, 0) - _B.to_next.get(to, 0)) % 1440
    return dt.time(minutes // 60, minutes % 60)


def _half(tail: str | None) -> str:
    """Which half of the day is said behind a time: am, pm, night, or nothing.

    Behind “Uhr” an “am” is a German word, and the half is said in German.
    """
    words = (tail or "").lower().strip()
    if oclock := _OCLOCK.match(words):
        return _B.halves.get(folded(words[oclock.end() :]), "")
    found = _SAID_HALF.search(words)
    if found is None:
        return ""
    return _B.halves.get(folded(found.group())) or ("pm" if words.startswith("p") else "am")


def _around(text: str, start: int, found: re.Match[str]) -> str:
    """What the words before a time say of it."""
    before = text[max(start, found.start() - _NEAR) : found.start()].lower()
    near = [(at, half) for word, half in _B.around.items() if (at := before.rfind(word)) >= 0]
    return f"around {max(near)[1]}" if near else ""


def _time(hours: str, minutes: str | None, half: str) -> dt.time | None:
    hour, minute = int(hours), int(minutes or 0)
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif hours.startswith("0") or hour >= 12 or (minutes and len(hours) == 2):
        pass  # as a clock shows it
    elif half == "night":
        hour += 12 if hour >= 6 else 0
    elif half == "around pm" or (not half and 0 < hour < 6):
        hour += 12
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


_AT = rf"(?P<leads>(?:{any_of(_B.before_times)}[ \t]+)*)"
_TO = r"(?:[ \t]?[-–—][ \t]?|[ \t]+(?:to|until|till|bis)[ \t]+)"
_UNTIL = re.compile(_TO, re.IGNORECASE)
_SAID_HALF = re.compile(rf"[ap]m\b|[ap]\.m\.|{any_of(_B.halves)}", re.IGNORECASE)
_DOTTED = r"\d{1,2}\.(?:[ \t]?\d{1,2}\.|[ \t\n,;]|$)"
_OCLOCK = re.compile(any_of(_B.oclock))
_AM = (
    r"(?:[ap]m\b|[ \t]?[ap]\.m\."
    rf"|[ \t]pm\b|[ \t]am\b(?![ \t]+(?:{WEEKDAY}{END}|{_DOTTED})))"
)
_TAIL = rf"(?:[ \t]?{any_of(_B.oclock)})?(?:{_AM}|[ \t]+{any_of(_B.halves)}(?!\w))*"
_TIME = re.compile(
    rf"{EDGE}{_AT}(?P<h>\d{{1,2}})(?:(?P<s>[.:])(?P<m>\d\d))?(?P<tail>{_TAIL})"
    rf"(?:{_TO}(?P<h2>\d{{1,2}})(?:(?P<s2>[.:])(?P<m2>\d\d))?(?P<tail2>{_TAIL}){END}"
    rf"|{END})",
    re.IGNORECASE,
)
_FOLLOWED = any_of(
    word
    for words in (
        *(_B.contact, _B.joints, _B.days, _B.weekdays, _B.short_weekdays, _B.months, _B.ends),
        *(_B.before_days, _B.before_times, _B.before_lengths, _B.before_numbers, _B.numbers),
        *(_B.last, _B.coming, _B.following, _B.ahead, _B.behind_first, _B.edges, _B.weekends),
        *(_B.noons, _B.past, _B.to_next, _B.lengths, ("the",)),
    )
    for word in words
)
_BARE = re.compile(  # at 3, um 10: only where nothing follows that it may count
    rf"{EDGE}(?P<leads>)(?:(?:at|um|gegen)[ \t]+)(?P<h>1?\d|2[0-3]|{any_of(_B.numbers)})"
    rf"(?=[ \t]*(?:[,;)\n]|[.!?](?!\d)|$|[–—-]+[ \t]|@)|[ \t]+(?:{_FOLLOWED}(?!\w)|[@\d]))",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    rf"{EDGE}{_AT}(?:(?P<past>{any_of(_B.past)})|(?P<to>{any_of(_B.to_next)}))[ \t]+"
    rf"(?P<h>{NUMBER})(?!\w)(?P<tail>{_TAIL}){END}",
    re.IGNORECASE,
)
_NOON = re.compile(rf"{EDGE}{_AT}(?P<word>{any_of(_B.noons)}){END}", re.IGNORECASE)
_FOR = rf"(?P<leads>(?:{any_of(_B.before_lengths)}[ \t]+)*)"
_AND, _HOUR, _MINUTE = r"(?:and[ \t]+|und[ \t]+)?", any_of(_B.hours), any_of(_B.minutes)
_AND_HALF = rf"[ \t]?{any_of(_B.and_half)}"
_HOURS = re.compile(
    rf"{EDGE}(?<!\bat )(?<!\bum ){_FOR}(?P<hours>\d{{1,3}}(?:[.,]\d{{1,2}})?)"
    rf"(?P<half>[ \t]?½)?[ \t-]?{_HOUR}"
    rf"(?:[ \t]?{_AND}(?P<more>[0-5]?\d)(?:[ \t]?(?:{_MINUTE}|m))?)?{END}",
    re.IGNORECASE,
)
_SPOKEN_HOURS = re.compile(
    rf"{EDGE}{_FOR}(?P<n>{any_of(_B.numbers)})(?P<half>{_AND_HALF})?[ \t-]+{_HOUR}"
    rf"(?:[ \t]+{_AND}(?P<more>{NUMBER})[ \t]+{_MINUTE})?{END}",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    rf"{EDGE}{_FOR}(?P<minutes>\d{{1,5}}|{any_of(_B.numbers)})"
    rf"(?:[ \t-]?{_MINUTE}|['’′]|(?<=\d)(?<!\d\d\d)m){END}",
    re.IGNORECASE,
)
_SAID = re.compile(rf"{EDGE}{_FOR}(?P<word>{any_of(_B.lengths)}){END}", re.IGNORECASE)
_OF = re.compile(r"[ \t]+of[ \t]+\w")
