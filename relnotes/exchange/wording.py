"""A document's own words, in the document's language, which need not be the program's."""

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from relnotes import paths
from relnotes.domain.amounts import Amount, Style, text
from relnotes.exchange.document import Labels

FALLBACK = "en"
_COLUMNS = ("section", "part", "side", "date", "what", "detail", "result")


@dataclass(frozen=True, slots=True)
class Words:
    """The headings, labels and ways of writing of one language."""

    language: str
    right_to_left: bool
    table: dict[str, str]
    one: dict[str, str]
    other: dict[str, str]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    amounts: Style

    def __call__(self, key: str, **places: str | int) -> str:
        """The text of a key, its `{places}` filled; braces within what fills them stay."""
        return self.table[key].format(**places)

    def counted(self, key: str, n: int, **places: str | int) -> str:
        """The text of a key for a number of things."""
        return (self.one if n == 1 else self.other)[key].format(n=n, **places)

    def day(self, day: date | None, *, form: str = "day") -> str:
        """A day in the given form (`day`, `day_with_year`, …); nothing for no day."""
        if day is None:
            return ""
        month, short = self.months[day.month - 1], self.months_short[day.month - 1]
        return self(form, day=day.day, month=month, month_short=short, year=day.year)

    def period(self, since: date, until: date) -> str:
        """`12 May – 21 November 2026`; the year stands once if it is one."""
        first = "day_and_month" if since.year == until.year else "day_in_full"
        return self(
            "period", since=self.day(since, form=first), until=self.day(until, form="day_in_full")
        )

    def listed(self, texts: tuple[str, ...]) -> str:
        """`Ana`, `Ana and Jomo`, `Ana, Jomo and Northwind`."""
        if len(texts) < 2:
            return "".join(texts)
        return self("and", first=self("comma").join(texts[:-1]), last=texts[-1])

    def labels(self, them: str) -> Labels:
        """What a format itself says in a document; `them` is how the other side is called."""
        return Labels(
            mine=self("bars_mine"),
            theirs=self("bars_theirs", who=them),
            bars=self("bars"),
            page_of=self.table["page_of"],
            columns=tuple(self(f"column {name}") for name in _COLUMNS),
        )

    def amount(self, amount: Amount) -> str:
        """An amount as the language writes it."""
        return text(amount, self.amounts)


@cache
def words(language: str = FALLBACK) -> Words:
    """The words of a language (`de`, `pt_BR`); of its base, or English, where there are none."""
    known = language if re.fullmatch(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]+)*", language) else FALLBACK
    folder = paths.resources() / "documents"
    for code in (known, re.split("[_-]", known)[0]):
        file = folder / f"words.{code}.json"
        if file.is_file():
            return _words(code, json.loads(file.read_text(encoding="utf-8")))
    return words(FALLBACK)


def languages() -> tuple[str, ...]:
    """The codes of the languages that documents can be in."""
    files = (paths.resources() / "documents").glob("words.*.json")
    return tuple(sorted(file.name.split(".")[1] for file in files))


def called(language: str) -> str:
    """What a language calls itself."""
    return words(language).table["language"]


def _words(code: str, data: dict[str, Any]) -> Words:
    amounts = data["amounts"]
    return Words(
        language=code.replace("_", "-"),
        right_to_left=data["direction"] == "rtl",
        table=data["words"],
        one=data["one"],
        other=data["other"],
        months=tuple(data["months"]),
        months_short=tuple(data["months_short"]),
        amounts=Style(
            grouping=amounts["grouping"],
            point=amounts["point"],
            sign_first=amounts["sign_first"],
            units={unit: (one, other) for unit, (one, other) in amounts["units"].items()},
        ),
    )
