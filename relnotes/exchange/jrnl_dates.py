"""When an entry of jrnl was, in any form that jrnl can be told to write: it takes any at all."""

import contextlib
import datetime as dt
import re
from collections.abc import Iterator

from relnotes.exchange.names import vocabulary
from relnotes.exchange.written_dates import written_date

_WORD = r"[^\W\d_]"
_DAY = (
    r"\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[./-]\d\d?[./-]\d{4}"
    rf"|(?:{_WORD}{{2,12}}\.?,? )?"
    rf"(?:\d\d?\.? {_WORD}{{3,12}}\.?,? \d{{4}}|{_WORD}{{3,12}}\.? \d\d?,? \d{{4}})"
)
STAMP = rf"(?:{_DAY}),?[ T](?:at )?\d\d?[:.h]\d\d(?::\d\d)?(?: ?(?:[AP]M|[ap]m|[ap]\.m\.)(?!\w))?"
"""A day with its time, where no bracket shows how far they go."""
_CLOCK = re.compile(
    r"[ T,]+(?:(?:at|à|um|kl|alle|a las|às|o|om) )?(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?"
    r"\s*([AaPp])?\.?(?:[Mm]\.?)?(?: Uhr)?(?:\s*Z|\s*[+-]\d\d:?\d\d)?\s*$"
)
_BARE_CLOCK = re.compile(r"(?<=\d)[ T_-]([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?()()$")
_FIRST_CLOCK = re.compile(r"^(\d{1,2})[:h](\d\d)(?::(\d\d))?(?: ?([AaPp])\.?[Mm]\.?)?[ ,]+(?=\S)")
_YEAR_LAST = re.compile(r"^(.*?)( \d\d?:\d\d(?::\d\d)?) (\d{4})$")
_COMMON = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d", re.ASCII)
"""What jrnl writes unless it is told otherwise, known in a tenth of the time."""
_LONGEST = 100
_MONTH_ONLY = re.compile(r"(\d{4})-(\d\d)\Z")
_OF_THE_WEEK = (
    re.compile(rf"^({_WORD}{{2,13}}(?:-feira)?)\.?,? (?=\S)"),
    re.compile(rf"[, ]+\(?({_WORD}{{2,13}}(?:-feira)?)\.?\)?$"),
)
_WEEK = frozenset(
    vocabulary(
        "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat"
        " sunday sun montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend"
        " sa sonntag so lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche"
        " dim lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom lunedì"
        " martedì mercoledì giovedì gio venerdì sabato sab domenica segunda segunda-feira seg terça"
        " terça-feira ter quarta quarta-feira qua quinta quinta-feira qui sexta sexta-feira sex"
        " maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo pon"
        " poniedziałek wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela niedz"
    )
)


def moment(written: str, *, month_first: bool = False) -> dt.date | dt.datetime | None:
    """A day, with its time if there is one; of a month alone, its first day."""
    if _COMMON.fullmatch(written):
        with contextlib.suppress(ValueError):
            return dt.datetime.fromisoformat(written)
    day, time = _split(written)
    if day is None:
        return None
    iso = f"{day}-01" if _MONTH_ONLY.match(day) else written_date(day, month_first=month_first)
    try:
        found = dt.date.fromisoformat(iso or "")
    except ValueError:
        return None
    return dt.datetime.combine(found, time) if time else found


def day_words(written: str) -> str | None:
    """The words of the day, without those of the time; None where there is no day."""
    if _COMMON.fullmatch(written):
        return written[:10]
    return _split(written)[0]


def is_whole(written: str) -> bool:
    """Whether it says a day and not only a month."""
    day = day_words(written)
    return day is not None and not _MONTH_ONLY.match(day)


def _split(written: str) -> tuple[str | None, dt.time | None]:
    if len(written) > _LONGEST:
        return None, None
    written = " ".join(written.split())
    written = _YEAR_LAST.sub(r"\1 \3\2", written)
    for form in (_CLOCK, _BARE_CLOCK, _FIRST_CLOCK):
        if (clock := form.search(written)) is not None:
            day = _day((written[: clock.start()] + written[clock.end() :]).strip())
            if day is not None:
                return day, _time(clock)
    return _day(written), None


def _time(clock: re.Match[str]) -> dt.time | None:
    hour, minute, half = int(clock[1]), int(clock[2]), (clock[4] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def _day(words: str) -> str | None:
    """The words of a day without the name of its day of the week."""
    for said in (words, *_without_week(words)):
        if _MONTH_ONLY.match(said) or _dated(said):
            return said
    return None


def _without_week(words: str) -> Iterator[str]:
    for form in _OF_THE_WEEK:
        found = form.search(words)
        if found is not None and found[1].casefold() in _WEEK:
            yield form.sub("", words)


def _dated(words: str) -> bool:
    found = written_date(words, month_first=False) or written_date(words, month_first=True)
    return found is not None and not (found.startswith("--") or ":" in words)
