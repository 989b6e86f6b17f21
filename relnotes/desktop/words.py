"""Words for what the journal holds as data: vocabularies, days, amounts, problems."""

import datetime as dt
import re
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:  # the first rows are on the screen before these are needed
    from decimal import Decimal

    from relnotes.domain.kinds import Side
    from relnotes.domain.problem import Problem

translate = QCoreApplication.translate

_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")
_YEAR = re.compile(r"[\s,،]*('[^']*'\s*)?y+([年년.]|\s*'[^']*'\.?)?\s*")


class Words:
    """The user's language and the way their country writes days and numbers."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self.follow(locale or QLocale())

    def follow(self, locale: QLocale) -> None:
        """Writes days and numbers as another country does, from now on."""
        self.locale = locale
        long = _WEEKDAY.sub("", self.locale.dateFormat(QLocale.FormatType.LongFormat))
        self._any_year = long.replace("MMMM", "MMM")
        self._this_year = _YEAR.sub("", self._any_year)

    def enum(self, member: StrEnum) -> str:
        """The word for a member of a vocabulary, as it stands inside a sentence."""
        from relnotes import sentences  # every word there is: the first rows need none of them

        return QCoreApplication.translate(type(member).__name__, sentences.word(member))

    def enum_title(self, member: StrEnum) -> str:
        """The same word at the beginning of a line."""
        return capitalised(self.enum(member))

    def side(self, side: "Side", name: str) -> str:
        """Whose it is, on a relationship with `name`: me, or the first of their names."""
        return self.enum(side) if side == "me" else first_name(name)

    def problem(self, problem: "Problem") -> str:
        """The sentence that says what is wrong and what to do."""
        from relnotes import sentences

        template = sentences.problem_template(problem)
        return sentences.filled(QCoreApplication.translate("Problem", template), problem)

    def day(self, day: dt.date, today: dt.date) -> str:
        """A day as a list shows it: today, yesterday, 17 Nov, 17 Nov 2025."""
        if near := self._near(day, today):
            return near
        return self._date(day, self._this_year if day.year == today.year else self._any_year)

    def day_in_full(self, day: dt.date) -> str:
        """A day with its weekday and year."""
        return self.locale.toString(_qdate(day), QLocale.FormatType.LongFormat)

    def weekday_and_day(self, day: dt.date) -> str:
        """A day of this year with its weekday: Saturday, 21 November."""
        long = self.locale.dateFormat(QLocale.FormatType.LongFormat)
        return self._date(day, _YEAR.sub("", long))

    def read_day(self, written: str) -> dt.date | None:
        """The day that a row of the search holds as ISO text, or None."""
        return dt.date.fromisoformat(written[:10]) if written else None

    def month(self, day: dt.date) -> str:
        """The month that a day lies in."""
        return self._date(day, "MMMM yyyy")

    def month_in_short(self, day: dt.date, form: str) -> str:
        """The month that a day lies in, as a picture has room for it: Nov, Nov 26."""
        return self._date(day, form)

    def moment(self, day: dt.date, time: dt.time | None, today: dt.date) -> str:
        """A day and, where it is known, the time: 17 Nov, 14:00."""
        if time is None:
            return self.day(day, today)
        return f"{self.day(day, today)}, {self.time(time)}"

    def time(self, time: dt.time) -> str:
        """A time of the day, as the country writes it."""
        return self.locale.toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)

    def due(self, day: dt.date, today: dt.date, time: dt.time | None = None) -> str:
        """When something is due: 5 days late, Tuesday 16:30, in 9 days, in 2 weeks, 30 Jan."""
        if time is not None and day >= today:
            return f"{self.due(day, today)} {self.time(time)}"
        ahead = (day - today).days
        if ahead < 0:
            return self.late(day, today)
        if near := self._near(day, today):
            return near
        if ahead < 7:
            return self.locale.dayName(day.isoweekday())
        if ahead < 14:
            return translate("Words", "in {n} days").format(n=ahead)
        if ahead < 56:
            return translate("Words", "in {n} weeks").format(n=round(ahead / 7))
        return self.day(day, today)

    def late(self, day: dt.date, today: dt.date) -> str:
        """How long ago something was due."""
        behind = (today - day).days
        return self.count(
            behind, translate("Words", "1 day late"), translate("Words", "{n} days late")
        )

    def ago(self, day: dt.date, today: dt.date) -> str:
        """How long ago something happened: today, yesterday, 3 days ago, 2 weeks ago, 17 Nov."""
        behind = (today - day).days
        if near := self._near(day, today):
            return near
        if 0 < behind < 14:
            return translate("Words", "{n} days ago").format(n=behind)
        if 0 < behind < 56:
            return translate("Words", "{n} weeks ago").format(n=round(behind / 7))
        return self.day(day, today)

    def count(self, n: int, one: str, many: str) -> str:
        """A number with its noun; `{n}` in both texts is the number as the country writes it."""
        return (one if n == 1 else many).format(n=self.number(n))

    def number(self, value: "int | Decimal") -> str:
        """A number as the country writes it."""
        if isinstance(value, int):
            return self.locale.toString(value)
        return self._amount(value, "")

    def percent(self, part: int, whole: int) -> str:
        """A share in whole percent, as the country writes it."""
        return translate("Words", "{n}%").format(
            n=self.number(round(100 * part / whole) if whole else 0)
        )

    def amount(self, value: "Decimal | None", unit: str) -> str:
        """An amount as a line shows it: 40 hours, €48,000; nothing for none."""
        if value is None:
            return ""
        return self._amount(value, unit)

    def minutes(self, minutes: int) -> str:
        """How long something took: 50 min, 1 h 20 min."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return translate("Words", "{n} min").format(n=rest)
        if not rest:
            return translate("Words", "{n} h").format(n=hours)
        return translate("Words", "{h} h {m} min").format(h=hours, m=rest)

    def every(self, days: int) -> str:
        """How often: every week, every 3 weeks, every 10 days."""
        if days % 7 == 0:
            return self.count(
                days // 7, translate("Words", "every week"), translate("Words", "every {n} weeks")
            )
        return self.count(
            days, translate("Words", "every day"), translate("Words", "every {n} days")
        )

    def names(self, names: tuple[str, ...] | list[str]) -> str:
        """Several names as one text: Ana, Ben and Chi."""
        return self.locale.createSeparatedList(list(names))

    def quoted(self, text: str) -> str:
        """A text between the quotation marks of the language: “so”, „so“."""
        bare = self.locale.language() == QLocale.Language.C  # of typewriters
        return f"“{text}”" if bare else self.locale.quoteString(text)

    def file_size(self, size: int) -> str:
        """The size of a file."""
        return self.locale.formattedDataSize(size, 1)

    def _near(self, day: dt.date, today: dt.date) -> str:
        near = {
            -1: translate("Words", "yesterday"),
            0: translate("Words", "today"),
            1: translate("Words", "tomorrow"),
        }
        return near.get((day - today).days, "")

    def _date(self, day: dt.date, form: str) -> str:
        return self.locale.toString(_qdate(day), form)

    def _amount(self, value: "Decimal", unit: str) -> str:
        from relnotes.domain import amounts

        style = amounts.Style(
            grouping=self.locale.groupSeparator(), point=self.locale.decimalPoint()
        )
        return amounts.text(amounts.Amount(value, unit), style).strip()


def capitalised(text: str) -> str:
    """With a first letter that begins a line; the rest as it is."""
    return text[:1].upper() + text[1:]


def first_name(name: str) -> str:
    """What a counterpart is called in running text: the first of their names."""
    return name.split()[0] if name.split() else name


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
