"""What a line with `=` says of the entry: warmth, who may see it, my role, the next contact."""

import datetime as dt
import re
from collections.abc import Iterator

from relnotes.domain.capture.language import any_of
from relnotes.domain.capture.parts import Mark, Part
from relnotes.domain.capture.tables import BOTH
from relnotes.domain.capture.when import days

_CLAUSE = re.compile(r"[^,;\n]*[^,;\s][^,;\n]*")
_WARMTH = re.compile(
    rf"(?P<word>{any_of(BOTH.warmths)})"
    r"|(?:(?:warm|warmth|wärme)[ \t]+(?P<number>[1-5])|(?P<of>[1-5])/5)",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(any_of(BOTH.confidences), re.IGNORECASE)
_ROLE = re.compile(rf"{any_of(BOTH.roles)}[ \t]+(?P<role>\S.*)", re.IGNORECASE)
_AGAIN = re.compile(rf"{any_of(BOTH.again)}[ \t]+(?=\S)", re.IGNORECASE)


def settings(text: str, start: int, end: int, today: dt.date) -> Iterator[Part]:
    """What is said between two places, clause by clause."""
    for clause in _CLAUSE.finditer(text, start, end):
        words = clause.group()
        first = clause.start() + len(words) - len(words.lstrip())
        last = clause.start() + len(words.rstrip())
        yield from _clause(text, first, last, today)


def _clause(text: str, start: int, end: int, today: dt.date) -> Iterator[Part]:
    if found := _WARMTH.fullmatch(text, start, end):
        word = " ".join((found["word"] or "").lower().split())
        yield Part(
            start,
            end,
            Mark.WARMTH,
            BOTH.warmths[word] if word else int(found["number"] or found["of"]),
        )
    elif found := _CONFIDENCE.fullmatch(text, start, end):
        word = " ".join(found.group().lower().split())
        yield Part(start, end, Mark.CONFIDENCE, BOTH.confidences[word])
    elif found := _ROLE.fullmatch(text, start, end):
        yield Part(start, end, Mark.ROLE, " ".join(found["role"].split()))
    elif found := _AGAIN.match(text, start, end):
        for day in days(text, found.end(), end, today=today, behind=False):
            if (day.start, day.end) == (found.end(), end):
                yield Part(start, end, Mark.NEXT, day.value)
                return
