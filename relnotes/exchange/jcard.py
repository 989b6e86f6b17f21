"""Reads cards as JSON: the jCard of RFC 7095, one or many, as servers of addresses give them."""

import json
import re
from collections.abc import Mapping
from typing import Any

from relnotes.exchange.card_by_card import read_each
from relnotes.exchange.json_values import DECODER, told
from relnotes.exchange.records import Reading, TroubleCode, Troubles
from relnotes.exchange.vcard_lines import Card, Property

_BEGUN = re.compile(r"\[\s*\"vcard\"\s*,\s*(?=\[)")
_PARTS = 1_000
_LINE = 1
"""JSON for programs is written without line ends."""
_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;"})
_VALUE_AT = 3
"""Before it stand the name, the parameters and the type of a property."""


def is_file(text: str) -> bool:
    """Whether a JSON, whole or torn, holds a card."""
    return _BEGUN.search(text) is not None


def read(text: str) -> Reading:
    """Every card as a person, by the same rules as those of a `.vcf`; a torn one costs itself."""
    return read_each(text, _BEGUN, _card)


def _card(written: str, _line: int, troubles: Troubles) -> Card | None:
    try:
        found, _ = DECODER.raw_decode(written)
    except (json.JSONDecodeError, RecursionError):
        return None
    return card(found[1], troubles)


def card(properties: list[Any], troubles: Troubles, line: int = _LINE) -> Card:
    """A card out of the properties that it is written as here."""
    made = Card(line)
    for one in properties[:_PARTS]:
        found = _property(one)
        if found is not None:
            made.properties.append(found)
        else:
            troubles.add(TroubleCode.UNREADABLE_RECORD, str(one)[:80])
    return made


def _property(one: object) -> Property | None:
    if not isinstance(one, list) or len(one) <= _VALUE_AT or not isinstance(one[0], str):
        return None
    parameters = _parameters(told(one[1]))
    group = next(iter(parameters.get("GROUP", ())), "").casefold()
    value = ",".join(map(_written, one[_VALUE_AT:]))
    return Property(_LINE, group, one[0].upper(), parameters, value)


def _parameters(said: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    found = {}
    for key, value in said.items():
        words = tuple(str(word) for word in (value if isinstance(value, list) else [value]))
        is_type = key.upper() == "TYPE"
        found[key.upper()] = tuple(map(str.casefold, words)) if is_type else words
    return found


def _written(value: object) -> str:
    """A value as a `.vcf` has it: the parts of a name or an address between semicolons."""
    if not isinstance(value, list):
        return _escaped(value)
    parts = (part if isinstance(part, list) else [part] for part in value)
    return ";".join(", ".join(map(_escaped, part)) for part in parts)


def _escaped(value: object) -> str:
    return "" if value is None else str(value).translate(_ESCAPES)
