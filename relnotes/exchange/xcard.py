"""Reads cards as XML, the xCard of RFC 6351: each is put as a jCard says it, and read as that.

Each card is taken out of the file before it is parsed, so that a torn one costs itself, and nothing
that a document type declares can be put in.
"""

import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring

from relnotes.exchange import jcard
from relnotes.exchange.card_by_card import read_each
from relnotes.exchange.records import Reading, Troubles
from relnotes.exchange.vcard_lines import Card

_IS_FILE = re.compile(r"(?:<\?xml[^>]{0,200}\?>\s*)?<(?:[\w-]{1,30}:)?vcards?[\s>]")
_BEGUN = re.compile(r"<(?:[\w-]{1,30}:)?vcard[\s>]")
_ENDS = re.compile(r"</(?:[\w-]{1,30}:)?vcard\s*>")
_PREFIX = re.compile(r"(</?)[\w-]{1,30}:")
_SPACES = re.compile(r"\sxmlns(?::[\w-]{1,30})?\s*=\s*(?:\"[^\"<]*\"|'[^'<]*')")
_IN_PARTS = {
    "n": ("surname", "given", "additional", "prefix", "suffix"),
    "adr": ("pobox", "ext", "street", "locality", "region", "code", "country"),
    "gender": ("sex", "identity"),
}
"""The parts of a value, in the order in which a card has them."""
_LISTED = "org"


def is_file(text: str) -> bool:
    """Whether a text begins as a file of cards, or as one card."""
    return _IS_FILE.match(text) is not None


def read(text: str) -> Reading:
    """Every card as a person, by the same rules as those of a `.vcf`; a torn one costs itself."""
    return read_each(text, _BEGUN, _card)


def _card(written: str, line: int, troubles: Troubles) -> Card | None:
    ended = _ENDS.search(written)
    written = written[: ended.end()] if ended else written
    try:
        found = fromstring(_PREFIX.sub(r"\1", _SPACES.sub("", written)))
    except ParseError:
        return None
    return jcard.card(list(_properties(found)), troubles, line)


def _properties(card: Element, group: str = "") -> Iterator[list[Any]]:
    for one in card:
        if one.tag == "group" and not group:
            yield from _properties(one, one.get("name", "group"))
        else:
            yield _property(one, {"group": group} if group else {})


def _property(one: Element, parameters: dict[str, Any]) -> list[Any]:
    values: list[tuple[str, str]] = []
    for child in one:
        if child.tag == "parameters":
            parameters |= {each.tag: [_text(value) for value in each] for each in child}
        else:
            values.append((child.tag, _text(child)))
    texts = [text for _, text in values]
    if (parts := _IN_PARTS.get(one.tag)) is not None:
        return [
            one.tag,
            parameters,
            "text",
            [[t for p, t in values if p == part] for part in parts],
        ]
    return [one.tag, parameters, "text", *([texts] if one.tag == _LISTED else texts or [""])]


def _text(one: Element) -> str:
    return "".join(one.itertext()).strip()
