"""Words: days as people say them, numbers as the country writes them, a word for every kind."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from relnotes.desktop.words import Words, capitalised, first_name
from relnotes.domain.kinds import RelationshipKind, Side, StakeState
from relnotes.domain.problem import Code, Problem

TODAY = dt.date(2026, 11, 21)  # a Saturday


@pytest.fixture
def words() -> Words:
    return Words(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (-1, "yesterday"),
        (1, "tomorrow"),
        (-4, "17 Nov"),
        (40, "31 Dec"),
        (41, "1 Jan 2027"),
        (-365, "21 Nov 2025"),
    ],
)
def test_a_day(words: Words, days: int, said: str) -> None:
    assert words.day(TODAY + dt.timedelta(days), TODAY) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, "1 day late"),
        (-5, "5 days late"),
        (0, "today"),
        (1, "tomorrow"),
        (3, "Tuesday"),
        (6, "Friday"),
        (7, "in 7 days"),
        (9, "in 9 days"),
        (14, "in 2 weeks"),
        (55, "in 8 weeks"),
        (56, "16 Jan 2027"),
    ],
)
def test_when_something_is_due(words: Words, days: int, said: str) -> None:
    assert words.due(TODAY + dt.timedelta(days), TODAY) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "today"), (1, "yesterday"), (2, "2 days ago"), (14, "2 weeks ago"), (90, "23 Aug")],
)
def test_how_long_ago(words: Words, days: int, said: str) -> None:
    assert words.ago(TODAY - dt.timedelta(days), TODAY) == said


def test_a_moment(words: Words) -> None:
    day = dt.date(2026, 11, 17)
    assert words.moment(day, dt.time(14, 0), TODAY) == "17 Nov, 14:00"
    assert words.moment(day, None, TODAY) == "17 Nov"
    assert words.day_in_full(day) == "Tuesday, 17 November 2026"
    assert words.month(day) == "November 2026"


def test_days_and_numbers_as_another_country_writes_them() -> None:
    german = Words(QLocale("de_DE"))
    assert german.day(dt.date(2026, 3, 17), TODAY) == "17. März"
    assert german.amount(Decimal("1234.5"), "hours") == "1.234,5 hours"
    assert Words(QLocale("es_ES")).day(dt.date(2026, 3, 17), TODAY) == "17 de mar"
    assert Words(QLocale("ja_JP")).day(dt.date(2026, 3, 17), TODAY) == "3月17日"
    american = Words(QLocale("en_US"))
    assert american.day(dt.date(2026, 11, 17), TODAY) == "Nov 17"
    assert american.day(dt.date(2025, 11, 17), TODAY) == "Nov 17, 2025"


def test_amounts_and_counts(words: Words) -> None:
    assert words.amount(Decimal(48_000), "EUR") == "€48,000"
    assert words.amount(Decimal(1), "hours") == "1 hour"
    assert words.amount(None, "hours") == ""
    assert words.count(1, "1 entry", "{n} entries") == "1 entry"
    assert words.count(1200, "1 entry", "{n} entries") == "1,200 entries"
    assert words.number(Decimal("2.50")) == "2.5"


def test_quotation_marks_are_those_of_the_language() -> None:
    """A German page had English ones around what stood in them."""
    said = {name: Words(QLocale(name)).quoted("so") for name in ("en_GB", "de_DE", "C")}
    assert said == {"en_GB": "“so”", "de_DE": "„so“", "C": "“so”"}


@pytest.mark.parametrize(
    ("minutes", "said"), [(50, "50 min"), (60, "1 h"), (80, "1 h 20 min"), (0, "0 min")]
)
def test_how_long(words: Words, minutes: int, said: str) -> None:
    assert words.minutes(minutes) == said


def test_how_often(words: Words) -> None:
    assert [words.every(days) for days in (1, 7, 10, 21)] == [
        "every day",
        "every week",
        "every 10 days",
        "every 3 weeks",
    ]


def test_kinds_and_sides(words: Words) -> None:
    assert words.enum(StakeState.AT_RISK) == "at risk"
    assert words.enum_title(RelationshipKind.CLIENT) == "Client"
    assert words.side(Side.ME, "Ana Petrović") == "me"
    assert words.side(Side.THEM, "Ana Petrović") == "Ana"
    assert words.names(["Ana", "Ben", "Chi"]) == "Ana, Ben and Chi"
    assert first_name("") == ""
    assert capitalised("éa") == "Éa"


def test_a_problem(words: Words) -> None:
    assert words.problem(Problem(Code.NOTHING_TO_UNDO)) == "There is nothing to undo."
    assert "at most" not in words.problem(Problem(Code.TOO_LONG, limit=1000))
    assert "1000" in words.problem(Problem(Code.TOO_LONG, limit=1000))
