"""Finds the records of a damaged JSON file one by one: none is lost with the one beside it."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from relnotes.exchange.json_values import DECODER
from relnotes.exchange.line_numbers import LineNumbers

_OBJECT = re.compile(r'\{\s*"')
_TOLD = re.compile(r'[\w"]')
_WORK = 20
"""How many times the length of a text is read at most, however its damage was made up."""

Record = dict[str, Any]


def found(text: str, is_record: Callable[[Record], bool]) -> tuple[list[Record], tuple[int, ...]]:
    """The whole records of a text in their order, and the lines where others were torn.

    A record begins where it begins, whatever stands before it: a missing quotation mark or bracket
    can't take it along. One that holds another has lost its end, and the other stands for itself.
    """
    records: list[Record] = []
    torn: list[int] = []
    numbers, end = LineNumbers(text), text.find("[") + 1
    for start, after, value in _whole(text, is_record):
        if (told := _TOLD.search(text, end, start)) is not None:
            torn.append(numbers.of(told.start()))
        records.append(value)
        end = after
    if text[end:].lstrip()[:1] not in ("]", ""):
        torn.append(numbers.of(end))
    return records, tuple(torn)


def _whole(text: str, is_record: Callable[[Record], bool]) -> Iterator[tuple[int, int, Record]]:
    """Where each record begins and ends, and what it says."""
    at, left = 0, _WORK * len(text)
    while left > 0 and (begins := _OBJECT.search(text, at)) is not None:
        start = begins.start()
        at = start + 1
        try:
            value, after = DECODER.raw_decode(text, start)
        except json.JSONDecodeError as error:
            left -= error.pos - start
            continue
        except RecursionError:
            continue
        left -= after - start
        if is_record(value) and not any(map(is_record, _within(value))):
            yield start, after, value
            at = after


def _within(value: Record) -> Iterator[Record]:
    """The objects that an object holds, however deep."""
    rest: list[Any] = list(value.values())
    while rest:
        one = rest.pop()
        if isinstance(one, dict):
            yield one
            rest += one.values()
        elif isinstance(one, list):
            rest += one
