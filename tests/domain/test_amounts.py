"""Amounts are read as people write them, and written so that they are read the same again."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain import amounts
from relnotes.domain.amounts import Amount, Style
from relnotes.domain.problem import Code, Problem

GERMAN = Style(grouping=".", point=",", sign_first=False, units={"hours": ("Stunde", "Stunden")})


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3 h", "3", "hours"),
        ("3h", "3", "hours"),
        ("1.5 h", "1.5", "hours"),
        ("1,5 hours", "1.5", "hours"),
        ("1.125 hours", "1.125", "hours"),
        ("40 hours", "40", "hours"),
        ("90 min", "90", "minutes"),
        ("2 introductions", "2", "introductions"),
        ("1 Introduction", "1", "introductions"),
        ("€48,000", "48000", "EUR"),
        ("€ 48.000", "48000", "EUR"),
        ("48 000 €", "48000", "EUR"),
        ("48 000,50 EUR", "48000.5", "EUR"),
        ("48.000,50 €", "48000.5", "EUR"),
        ("$1,234,567.89", "1234567.89", "USD"),
        ("CHF 1'200", "1200", "CHF"),
        ("₹1,00,000", "100000", "INR"),
        ("€48k", "48000", "EUR"),
        ("1.2m €", "1200000", "EUR"),
        ("20 dollars", "20", "USD"),
        ("3 board packs", "3", "board packs"),
        ("3 小時", "3", "小時"),
        ("15 %", "15", "%"),
    ],
)
def test_reads_what_people_write(text: str, value: str, unit: str) -> None:
    assert amounts.parse(text) == Amount(Decimal(value), unit)


@pytest.mark.parametrize(
    "text",
    ["", "3", "hours", "€", "-3 h", "3..5 h", "1,2,3 h", "1.2.3,4,5 €", "٣ h", "3 h 5", "abc 12",
     "9" * 20 + " h", "1.1234567 h", "12, €", "3 " + "x" * 41],
)  # fmt: skip
def test_refuses_what_is_no_amount(text: str) -> None:
    with pytest.raises(Problem) as raised:
        amounts.parse(text)
    assert raised.value.code is Code.BAD_AMOUNT


@pytest.mark.parametrize(
    ("value", "unit", "english", "german"),
    [
        ("40", "hours", "40 hours", "40 Stunden"),
        ("1", "hours", "1 hour", "1 Stunde"),
        ("1.50", "hours", "1.5 hours", "1,5 Stunden"),
        ("48000", "EUR", "€48,000", "48.000 €"),
        ("48000.5", "EUR", "€48,000.50", "48.000,50 €"),
        ("1200", "CHF", "CHF 1,200", "1.200 CHF"),
        ("1", "introductions", "1 introduction", "1 introduction"),
        ("2", "board packs", "2 board packs", "2 board packs"),
    ],
)
def test_writes_as_the_language_does(value: str, unit: str, english: str, german: str) -> None:
    amount = Amount(Decimal(value), unit)
    assert amounts.text(amount) == english
    assert amounts.text(amount, GERMAN) == german


def test_adds_by_unit_and_never_across() -> None:
    added = amounts.totals(map(amounts.parse, ["3 h", "€100", "2 hours", "$5", "30 min", "€0.50"]))
    assert [amounts.text(amount) for amount in added] == [
        "€100.50", "$5", "5 hours", "30 minutes",
    ]  # fmt: skip
    assert amounts.totals([]) == ()


known_units = st.sampled_from([*amounts.MONEY, *amounts.COUNTED])
own_units = st.text(st.characters(categories=["Ll", "Lo"]), min_size=4, max_size=20).map(
    lambda name: amounts.unit_of("x" + name)
)
values = st.decimals(min_value=0, max_value=10**12, places=2)


@given(values, known_units | own_units)
def test_what_is_written_is_read_the_same(value: Decimal, unit: str) -> None:
    amount = Amount(value, unit)
    again = amounts.parse(amounts.text(amount))
    assert (again.value, again.unit) == (amount.value, amount.unit)
    assert amounts.text(again) == amounts.text(amount)


@given(st.text(max_size=60))
def test_any_text_is_an_amount_or_a_problem(text: str) -> None:
    try:
        amount = amounts.parse(text)
    except Problem as problem:
        assert problem.code is Code.BAD_AMOUNT
    else:
        assert amounts.parse(amounts.text(amount)) == amount


@given(st.lists(st.tuples(values, known_units)))
def test_totals_lose_nothing(pairs: list[tuple[Decimal, str]]) -> None:
    added = amounts.totals(Amount(value, unit) for value, unit in pairs)
    assert len({amount.unit for amount in added}) == len(added)
    assert sum(amount.value for amount in added) == sum(value for value, _ in pairs)
