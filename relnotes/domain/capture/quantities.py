"""Amounts in a text: only those in units that the journal knows, such as hours or money."""

import re
from collections.abc import Iterator

from relnotes.domain import amounts
from relnotes.domain.capture.language import EDGE, any_of
from relnotes.domain.capture.parts import Mark, Part
from relnotes.domain.capture.tables import BOTH
from relnotes.domain.problem import Problem

_SHORT = ("h", "hr", "hrs", "min", "mins", "intro", "intros", "percent", "euro", "euros", "dollar",
          "dollars", "pound", "pounds", "franc", "francs")  # fmt: skip
_WORDS = any_of((*amounts.COUNTED, *amounts.COUNTED.values(), *_SHORT, *BOTH.amounts))
_SIGN = any_of((*(sign for sign in amounts.MONEY.values() if sign), *amounts.MONEY))
_DIGITS = r"\d+(?:[.,'’]\d+)*"
_BEFORE = re.compile(rf"{EDGE}{_SIGN}[ ]?{_DIGITS}[km]?(?!\w|[.,]\d)", re.IGNORECASE)
_AFTER = re.compile(
    rf"{EDGE}(?P<number>{_DIGITS})[ \t]?"
    rf"(?:(?P<many>[km]?)[ \t]?(?P<money>{_SIGN})|(?P<unit>{_WORDS}))(?!\w)",
    re.IGNORECASE,
)


def quantities(text: str, start: int, end: int) -> Iterator[Part]:
    """The amounts between two places."""
    for found in _BEFORE.finditer(text, start, end):
        yield from _amount(found, found.group())
    for found in _AFTER.finditer(text, start, end):
        unit = found["unit"] or ""
        written = found.group()
        if unit:
            written = f"{found['number']} {BOTH.amounts.get(unit.lower(), unit)}"
        yield from _amount(found, written)


def _amount(found: re.Match[str], written: str) -> Iterator[Part]:
    try:
        amount = amounts.parse(written)
    except Problem:
        return
    yield Part(found.start(), found.end(), Mark.AMOUNT, amount)
