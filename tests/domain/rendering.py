"""A reading written out: names in full, days and times as digits, and all else as it was typed."""

import datetime as dt

from relnotes.domain import amounts
from relnotes.domain.amounts import Amount
from relnotes.domain.capture.naming import Everyone
from relnotes.domain.capture.parts import Clock, Mark, Part, Reading, Whom


def rendered(reading: Reading, everyone: Everyone) -> str:
    """The same text so that it means the same on every day; doing it twice changes nothing."""
    return "".join(
        words if part is None else _canonical(words, part, everyone)
        for words, part in reading.pieces()
    )


def _canonical(words: str, part: Part, everyone: Everyone) -> str:
    match part.mark, part.value:
        case Mark.PERSON, Whom() as whom if whom.id is not None:
            return _named(words, whom, everyone)
        case Mark.DAY, dt.date() as day:
            return day.isoformat()
        case Mark.NEXT, dt.date() as day:
            return f"next {day.isoformat()}"
        case Mark.TIME, Clock() as clock:
            return _clock(clock)
        case Mark.LENGTH, int() as minutes:
            return f"for {minutes} min"
        case Mark.AMOUNT, Amount() as amount:
            return amounts.text(amount)
    return words


def _named(words: str, whom: Whom, everyone: Everyone) -> str:
    typed = words.removeprefix("@").strip('"')
    found = everyone.meant(whom.name)
    if typed == whom.name or '"' in whom.name or found is None or found.id != whom.id:
        return words
    return f'@"{whom.name}"'


def _clock(clock: Clock) -> str:
    if clock.minutes is None:
        return f"{clock.time:%H:%M}"
    start = dt.datetime.combine(dt.date(2000, 1, 1), clock.time)
    return f"{clock.time:%H:%M}-{start + dt.timedelta(minutes=clock.minutes):%H:%M}"
