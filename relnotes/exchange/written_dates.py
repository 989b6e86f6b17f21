"""Days as address books write them; only forms that are known, nothing is ever guessed at."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta

# Apple writes 1604 and some phones 0000 for "no year"; Outlook's "no date" is in 4501.
_NO_YEAR = frozenset({0, 1604})
_NEVER = 4501
_CENTURY_TURN = 30
_YEAR_FIRST = re.compile(r"(\d{4})(?:-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|(\d\d)(\d\d))(?!\d)")
_DOTTED_YEAR_FIRST = re.compile(r"(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)")
_COUNTED = re.compile(r"[1-5]\d{4}", re.ASCII)
_FIRST = date(1899, 12, 30)
_EASTERN = re.compile(r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?")
_MONTH_AND_DAY = re.compile(r"(\d{1,2})(/)(\d{1,2})()\Z")
_WITHOUT_YEAR = re.compile(r"--(\d{1,2})-(\d{1,2})(?!\d)|--(\d\d)(\d\d)(?!\d)")
_NUMBERS = re.compile(r"(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d\d)?(?!\d)")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:\.|st|nd|rd|th|º|er)?[ -]+(?:de )?([^\W\d_]+)\.?(?:,?[ -]+(?:de )?(\d{4}|\d\d))?"
)
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")
_CLOCK = re.compile(r"(?:[T ,]\s*\d.*|[zZ])?")
_NOTHING = re.compile(r"[0.\-/ :]*(?:00)?")

_MONTHS = """
january jan januar jaenner janner janvier janv enero ene gennaio gen januari janeiro stycznia
    styczen sty ianuarie ocak ledna leden января январь янв січня ιανουαριου tammikuuta
february feb febr februar fevrier fevr febrero febbraio februari fevereiro fev lutego luty lut
    februarie subat unora unor февраля февраль фев лютого φεβρουαριου helmikuuta
march mar marz maerz mars marzo maart mrt marco marca marzec martie mart marcius brezna brezen
    марта март березня μαρτιου maaliskuuta
april apr avril avr abril abr aprile kwietnia kwiecien kwi aprilie nisan aprilis dubna duben
    апреля апрель апр квітня απριλιου huhtikuuta
may mai mayo maggio mag mei maio maja maj mayıs majus kvetna kveten мая маи травня μαιου
    toukokuuta
june jun juni juin junio giugno giu junho czerwca czerwiec cze iunie haziran junius cervna cerven
    июня июнь июн червня ιουνιου kesakuuta
july jul juli juillet juil julio luglio lug julho lipca lipiec lip iulie temmuz julius cervence
    cervenec июля июль июл липня ιουλιου heinakuuta
august aug aout agosto ago augustus sierpnia sierpien sie agustos augusti augusztus srpna srpen
    августа август авг серпня αυγουστου elokuuta
september sep sept septembre septiembre settembre set setembro wrzesnia wrzesien wrz septembrie
    eylul szeptember zari сентября сентябрь сен вересня σεπτεμβριου syyskuuta
october oct oktober okt octobre octubre ottobre ott out outubro pazdziernika pazdziernik paz
    octombrie ekim rijna rijen октября октябрь окт жовтня οκτωβριου lokakuuta
november nov novembre noviembre novembro listopada listopad lis noiembrie kasım listopadu ноября
    ноябрь ноя листопада νοεμβριου marraskuuta
december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien gru decembrie
    aralık prosince prosinec desember des декабря декабрь дек грудня δεκεμβριου joulukuuta
"""
_MONTH_OF = {
    name: number
    for number, names in enumerate(_MONTHS.strip().replace("\n    ", " ").splitlines(), start=1)
    for name in names.split()
}


def says_nothing(text: str) -> bool:
    """Whether a cell is the program's way of writing "no date", such as 0.0.00."""
    stripped = text.strip()
    if _NOTHING.fullmatch(stripped):
        return True
    return str(_NEVER) in stripped and written_date(stripped, month_first=True) is None


def written_date(text: str, *, month_first: bool | None = None) -> str | None:
    """ "YYYY-MM-DD" or "--MM-DD", or None when the text is no date in a known form.

    A day and a month that could change places are only read when `month_first` says how.
    """
    text = text.strip()
    for form in (_YEAR_FIRST, _DOTTED_YEAR_FIRST, _EASTERN, _WITHOUT_YEAR):
        match = form.match(text)
        if match and _CLOCK.fullmatch(text, match.end()):
            numbers = [int(number) for number in match.groups() if number is not None]
            return _day(*numbers) if len(numbers) == 3 else _day(0, *numbers)
    match = _NUMBERS.match(text) or _MONTH_AND_DAY.match(text)
    if match and _CLOCK.fullmatch(text, match.end()):
        return _ordered(match, month_first=month_first)
    return _named_month(text)


def counted_day(text: str) -> str | None:
    """The day of a number as spreadsheets count days, where it may be one of people who live."""
    if not _COUNTED.fullmatch(text.strip()):
        return None
    return (_FIRST + timedelta(days=int(text))).isoformat()


def order_shown(texts: Iterable[str]) -> bool | None:
    """Whether these cells write the month first; None when none of them shows it."""
    for text in texts:
        match = _NUMBERS.match(text.strip()) or _MONTH_AND_DAY.match(text.strip())
        if match:
            first, separator, second = int(match[1]), match[2], int(match[3])
            if separator == "." or first > 12 >= second:
                return False
            if second > 12 >= first:
                return True
    return None


def is_ambiguous(text: str) -> bool:
    """Whether day and month of this text could change places and still be another date."""
    match = _NUMBERS.match(text.strip()) or _MONTH_AND_DAY.match(text.strip())
    if not match or match[2] == ".":
        return False
    first, second = int(match[1]), int(match[3])
    return 1 <= first <= 12 and 1 <= second <= 12 and first != second


def _ordered(match: re.Match[str], *, month_first: bool | None) -> str | None:
    first, second = int(match[1]), int(match[3])
    year = _year(match[4]) if match[4] else 0
    if match[2] == "." or first > 12:
        return _day(year, second, first)
    if second > 12 or first == second:
        return _day(year, first, second)
    if month_first is None:
        return None
    return _day(year, first, second) if month_first else _day(year, second, first)


def _named_month(text: str) -> str | None:
    for form, month_at, day_at in ((_DAY_MONTH, 2, 1), (_MONTH_DAY, 1, 2)):
        match = form.match(text)
        if match and _CLOCK.fullmatch(text, match.end()):
            month = _MONTH_OF.get(_plain(match[month_at]))
            if month is not None:
                return _day(_year(match[3]) if match[3] else 0, month, int(match[day_at]))
    return None


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    return 2000 + year if year <= _CENTURY_TURN else 1900 + year


def _day(year: int, month: int, day: int) -> str | None:
    """The day in its ISO form if there is such a day; a leap year stands in for "no year"."""
    try:
        written = date(2000 if year in _NO_YEAR else year, month, day).isoformat()
    except ValueError:
        return None
    if year == _NEVER:
        return None
    return f"--{written[5:]}" if year in _NO_YEAR else written
