"""Amounts in a text: only those in units that the journal knows, such as hours or money."""

import re
from collections.abc import Iterator

from relnotes.domain import amounts
from relnotes.domain.capture.language import EDGE, any_of
from relnotes.domain.capture.parts import Mark, Part
from relnotes.domain.capture.tables import BOTH
from relnotes.domain.capture.when import counted, folded
from relnotes.domain.problem import Problem

_SHORT = ("h", "hr", "hrs", "min", "mins", "intro", "intros", "percent")
_WORDS = any_of((*amounts.COUNTED, *amounts.COUNTED.values(), *_SHORT, *BOTH.amounts))
_NAMES = any_of(("eur", "usd", "gbp", "chf", "euro", "euros", "dollar", "dollars", "pound",
                 "pounds", "franc", "francs", "franken"))  # fmt: skip
_SIGNS = any_of(sign for sign in amounts.MONEY.values() if sign)
_MONEY = rf"(?:{_SIGNS}|{_NAMES}|(?-i:{any_of(amounts.MONEY)}))"  # “try 3 things” is no lira
_DIGITS = r"\d+(?:[.,'’]\d+)*"
_MANY = rf"(?:[ \t]?(?P<many>{any_of(BOTH.many)}|[km]))?"
_BEFORE = re.compile(
    rf"{EDGE}(?P<money>{_MONEY})[ \t]?(?P<number>{_DIGITS}){_MANY}(?!\w|[.,]\d)", re.IGNORECASE
)
_AFTER = re.compile(
    rf"{EDGE}(?P<number>{_DIGITS})(?:[.,][-–—])?{_MANY}[ \t]?(?P<money>{_MONEY})(?!\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"{EDGE}(?P<number>{_DIGITS})[ \t-]?(?P<unit>{_WORDS})(?!\w)", re.IGNORECASE)
_SPOKEN = re.compile(
    rf"{EDGE}(?P<number>{any_of(BOTH.numbers)})(?P<half>[ \t]?{any_of(BOTH.and_half)})?[ \t]+"
    rf"(?P<unit>{_WORDS})(?!\w)",
    re.IGNORECASE,
)
_PORTION = re.compile(rf"{EDGE}(?P<word>{any_of(BOTH.portions)})(?!\w)", re.IGNORECASE)


def quantities(text: str, start: int, end: int) -> Iterator[Part]:
    """The amounts between two places; in words only from two on: “a page” counts nothing."""
    for pattern in (_BEFORE, _AFTER):
        for found in pattern.finditer(text, start, end):
            many = (found["many"] or "").lower()
            short = BOTH.many.get(many, many)
            yield from _amount(found, f"{found['number']}{short} {_unit(found['money'])}")
    for found in _COUNTED.finditer(text, start, end):
        yield from _amount(found, f"{found['number']} {_unit(found['unit'])}")
    for found in _SPOKEN.finditer(text, start, end):
        if (number := counted(found["number"])) > 1 or found["half"]:
            half = ".5" if found["half"] else ""
            yield from _amount(found, f"{number}{half} {_unit(found['unit'])}")
    for found in _PORTION.finditer(text, start, end):
        yield from _amount(found, BOTH.portions[folded(found["word"])])


def _unit(written: str) -> str:
    return BOTH.amounts.get(written.lower(), written)


def _amount(found: re.Match[str], written: str) -> Iterator[Part]:
    try:
        amount = amounts.parse(written)
    except Problem:
        return
    yield Part(found.start(), found.end(), Mark.AMOUNT, amount)
