"""Amounts as people write them: hours, money, introductions; added by unit, never across."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from relnotes.domain.problem import Code, Problem

MONEY = {
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪",
    "UAH": "₴", "TRY": "₺", "NGN": "₦", "PHP": "₱", "VND": "₫",
    "CHF": "", "SEK": "", "NOK": "", "DKK": "", "PLN": "", "CZK": "", "HUF": "", "RON": "",
    "AUD": "", "CAD": "", "NZD": "", "CNY": "", "BRL": "", "MXN": "", "ZAR": "", "KES": "",
}  # fmt: skip
"""Currencies by their code, with the one sign that means this currency alone or first of all."""

COUNTED = {
    "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week", "months": "month",
    "years": "year", "introductions": "introduction", "referrals": "referral",
    "meetings": "meeting", "sessions": "session", "calls": "call", "reviews": "review",
    "workshops": "workshop", "pages": "page", "people": "person", "clients": "client",
    "customers": "customer", "users": "user", "leads": "lead", "orders": "order",
    "projects": "project", "visits": "visit", "tickets": "ticket", "points": "point",
    "times": "time", "%": "%",
}  # fmt: skip
"""Units that stand in the plural in the journal, each with its singular."""

_SHORT = {
    "h": "hours", "hr": "hours", "hrs": "hours", "min": "minutes", "mins": "minutes",
    "d": "days", "wk": "weeks", "wks": "weeks", "intro": "introductions",
    "intros": "introductions", "persons": "people", "percent": "%",
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pound": "GBP",
    "pounds": "GBP", "franc": "CHF", "francs": "CHF", "yen": "JPY",
}  # fmt: skip
_UNITS = (
    {code.casefold(): code for code in MONEY}
    | {sign: code for code, sign in MONEY.items() if sign}
    | {plural: plural for plural in COUNTED}
    | {singular: plural for plural, singular in COUNTED.items()}
    | _SHORT
)
_SIGNS = "".join(MONEY.values())
_NUMBER = r"\d[\d.,'’\u00a0\u202f ]*"
_BEFORE = re.compile(
    rf"(?P<unit>[{re.escape(_SIGNS)}]|[A-Za-z]{{3}})\s*(?P<number>{_NUMBER})(?P<many>[kKmM]?)"
)
_AFTER = re.compile(rf"(?P<number>{_NUMBER})(?P<unit>[^\d\s.,'’][^\d]*)")
_WHOLE = re.compile(r"\d+|\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}")  # groups of two are India's
_MANY = {"": 1, "k": 1_000, "m": 1_000_000}
_LARGEST = Decimal(10) ** 15
_UNIT_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Amount:
    """How much, of what; money by its code (`EUR`), everything else by its word (`hours`)."""

    value: Decimal
    unit: str

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency."""
        return self.unit in MONEY


@dataclass(frozen=True, slots=True)
class Style:
    """How a language writes amounts; units that it has no words for stay as they were written."""

    grouping: str = ","
    point: str = "."
    sign_first: bool = True
    units: Mapping[str, tuple[str, str]] | None = None


ENGLISH = Style()


def parse(text: str) -> Amount:
    """The amount that a text means; a text that is no amount is a `BAD_AMOUNT` problem."""
    written = " ".join(text.split())
    if found := _BEFORE.fullmatch(written):
        unit = _UNITS.get(found["unit"].casefold(), "")
        if unit in MONEY:
            return _amount(found["number"], unit, found["many"], written)
    elif found := _AFTER.fullmatch(written):
        name = found["unit"].strip()
        money = _UNITS.get(name[1:].strip().casefold(), "") if name[:1] in "kKmM" else ""
        if money in MONEY:
            return _amount(found["number"], money, name[0], written)
        if 0 < len(name) <= _UNIT_LIMIT and name.isprintable():
            return _amount(found["number"], unit_of(name), "", written)
    raise _unreadable(written)


def unit_of(name: str) -> str:
    """The one spelling of a unit in the journal: `h` and `hour` are `hours`, `€` is `EUR`."""
    return _UNITS.get(name.casefold(), name)


def text(amount: Amount, style: Style = ENGLISH) -> str:
    """The amount as a line shows it: `€48,000`, `40 hours`, `1 introduction`."""
    number = _number(amount.value, style, cents=amount.is_money)
    if amount.is_money:
        sign = MONEY[amount.unit]
        if not sign:
            return f"{amount.unit} {number}" if style.sign_first else f"{number} {amount.unit}"
        return f"{sign}{number}" if style.sign_first else f"{number} {sign}"
    one, other = COUNTED.get(amount.unit, amount.unit), amount.unit
    if style.units and amount.unit in style.units:
        one, other = style.units[amount.unit]
    return f"{number} {one if amount.value == 1 else other}"


def totals(amounts: Iterable[Amount]) -> tuple[Amount, ...]:
    """One sum for each unit, money first, the rest in the order in which it first appears."""
    sums: dict[str, Decimal] = {}
    for amount in amounts:
        sums[amount.unit] = sums.get(amount.unit, Decimal(0)) + amount.value
    added = [Amount(value, unit) for unit, value in sums.items()]
    return tuple(sorted(added, key=lambda amount: not amount.is_money))


def _amount(number: str, unit: str, many: str, written: str) -> Amount:
    digits = re.sub(r"[\s'’]", "", number)
    if not digits.isascii() or not digits[-1:].isdigit():
        raise _unreadable(written)
    whole, point, fraction = digits.rpartition(_point(digits, money=unit in MONEY))
    if not point:
        whole, fraction = digits, ""
    if not _WHOLE.fullmatch(whole):
        raise _unreadable(written)
    value = Decimal(f"{re.sub('[.,]', '', whole)}.{fraction or 0}") * _MANY[many.casefold()]
    if value >= _LARGEST or len(fraction) > 6:
        raise _unreadable(written)
    return Amount(_plain(value), unit)


def _point(digits: str, *, money: bool) -> str:
    """Which of the marks is the decimal point; `?` if none is (a group has exactly three)."""
    marks = [character for character in digits if character in ".,"]
    if not marks:
        return "?"
    last = marks[-1]
    if len(set(marks)) == 2:
        return last if marks.count(last) == 1 else "?"
    in_threes = all(len(group) == 3 for group in re.split("[.,]", digits)[1:])
    if in_threes and (len(marks) > 1 or last == "," or money):
        return "?"
    return last if len(marks) == 1 else "?"


def _number(value: Decimal, style: Style, *, cents: bool) -> str:
    whole, _, fraction = f"{_plain(value):f}".partition(".")
    if cents and fraction:
        fraction = fraction.ljust(2, "0")
    grouped = f"{int(whole):,}".replace(",", style.grouping)
    return f"{grouped}{style.point}{fraction}" if fraction else grouped


def _plain(value: Decimal) -> Decimal:
    """Without trailing zeros and without an exponent, so that equal amounts are written alike."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _unreadable(written: str) -> Problem:
    return Problem(Code.BAD_AMOUNT, field="amount", text=written)
