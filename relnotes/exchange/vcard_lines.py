"""The properties of a vCard file, decoded and cut into cards that cannot hurt each other."""

import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from relnotes.exchange.encoding import codec_of, eight_bit, slightly_damaged
from relnotes.exchange.records import TroubleCode, Troubles
from relnotes.exchange.vcard_folds import BEGIN, END, logical_lines, mark_of

_HEAD = re.compile(r'((?:[^":]|"[^"]*+")*+):')
_ZONED = re.compile(r"(.*?):(\d{4}-?\d\d-?\d\d.*)", re.DOTALL)
"""Outlook names zones with a colon, such as `tzone://Microsoft/Utc`, and does not quote them."""
_PARAMETER = re.compile(r';((?:[^";]|"[^"]*+")*+)')
_FIRST_LINE = re.compile(rb"(?:VERSION|FN|N)[:;]", re.IGNORECASE)
_NAME = re.compile(r"(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9][A-Za-z0-9_/-]*)\s*\Z")
_ENCODED_SEMICOLON = re.compile(rb"(?<!\\)(?<!=5C)=3B", re.IGNORECASE)
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "Q", "8BIT", "7BIT"})
_CARET = re.compile(r"\^([n'^])")
_CARET_MEANS = {"n": "\n", "'": '"', "^": "^"}
_NO_PARAMETERS: Mapping[str, tuple[str, ...]] = {}
_WORDS = frozenset({"FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "NOTE", "ADR", "LABEL", "EMAIL"})
"""What is always text, also where a program wrote it as base64."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property; `value` is decoded but still escaped, names are upper, types lower case."""

    line: int
    group: str
    name: str
    parameters: Mapping[str, tuple[str, ...]]
    value: str

    @property
    def types(self) -> tuple[str, ...]:
        """The words of TYPE, those of 2.1 without a key included."""
        return self.parameters.get("TYPE", ())


@dataclass(slots=True)
class Card:
    """The properties between a BEGIN and its END, and a card inside it (an AGENT)."""

    line: int
    properties: list[Property] = field(default_factory=list)
    leftovers: list[str] = field(default_factory=list)
    agents: list["Card"] = field(default_factory=list)


@dataclass(slots=True)
class Charsets:
    """Turns bytes to text: UTF-8 if they are, else what the property or the file names."""

    data: bytes
    troubles: Troubles
    fallback: str = ""

    def text(self, raw: bytes, charset: str = "", *, line: int, encoded: bool = False) -> str:
        """The text of a line; a named charset goes first only where the bytes were encoded."""
        named = self._named(charset, line) if charset else None
        seven_bit = named is not None and named.startswith(("iso2022", "utf-7", "hz"))
        order = [named, "utf-8"] if encoded or seven_bit else ["utf-8", named]
        for codec in order:
            if codec is not None:
                try:
                    return raw.decode(codec)
                except UnicodeError:
                    continue
        text = raw.decode(named or "utf-8", errors="replace")
        if not slightly_damaged(text):
            text = raw.decode(self._whole_file(raw), errors="replace")
        if "\N{REPLACEMENT CHARACTER}" in text:
            self.troubles.add(TroubleCode.CHARACTERS_LOST, line=line)
        return text

    def _named(self, charset: str, line: int) -> str | None:
        codec = codec_of(charset)
        if codec is None:
            self.troubles.add(TroubleCode.UNKNOWN_CHARSET, charset, line=line)
        return codec

    def _whole_file(self, raw: bytes) -> str:
        """The codec of the lines that are not UTF-8; of these bytes when they were encoded."""
        if not self.fallback:
            self.fallback, guessed = eight_bit(_not_utf8(self.data) or raw, self.data)
            if guessed:
                self.troubles.add(TroubleCode.ENCODING_GUESSED, self.fallback)
        return self.fallback


def cards(data: bytes, charsets: Charsets, troubles: Troubles) -> Iterator[Card]:
    """Each card of the file; a card without END ends where the next begins."""
    open_cards: list[Card] = []
    for number, raw in logical_lines(data):
        mark = mark_of(raw)
        if mark == BEGIN:
            card = Card(number)
            if len(open_cards) == 1 and _awaits_agent(open_cards[0]):
                open_cards[0].agents.append(card)
            elif open_cards:
                yield from _unended(open_cards[0], troubles)
                open_cards.clear()
            open_cards.append(card)
        elif mark == END and open_cards:
            card = open_cards.pop()
            if not open_cards:
                yield card
        elif open_cards:
            _take(raw, number, open_cards[-1], charsets=charsets, troubles=troubles)
            if b"AGENT" in raw[:40].upper() and _begins_agent(open_cards):
                open_cards[-1].properties.pop()
                open_cards[-1].agents.append(Card(number))
                open_cards.append(open_cards[-1].agents[-1])
        else:
            troubles.add(TroubleCode.STRAY_LINE, charsets.text(raw, line=number), line=number)
            if _FIRST_LINE.match(raw):  # a card that lost its BEGIN
                open_cards.append(Card(number))
                _take(raw, number, open_cards[-1], charsets=charsets, troubles=troubles)
    if open_cards:
        yield from _unended(open_cards[0], troubles)


def _unended(card: Card, troubles: Troubles) -> Iterator[Card]:
    """A card without its END; what seemed to be inside it was the next card of the file."""
    troubles.add(TroubleCode.MISSING_END, line=card.line)
    next_cards, card.agents = card.agents, []
    yield card
    yield from next_cards


def _awaits_agent(card: Card) -> bool:
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and not last.value.strip()


def _begins_agent(open_cards: list[Card]) -> bool:
    """Whether the card of an assistant begins behind `AGENT:`; 3.0 has all of it in that line."""
    last = open_cards[0].properties[-1:] if len(open_cards) == 1 else []
    value = last[0].value.upper().replace(" ", "") if last and last[0].name == "AGENT" else ""
    return value.startswith("BEGIN:VCARD") and "END:VCARD" not in value


def _take(raw: bytes, number: int, card: Card, *, charsets: Charsets, troubles: Troubles) -> None:
    found = property_of(raw, number, charsets)
    if found is not None:
        card.properties.append(found)
        return
    text = charsets.text(raw, line=number).strip()
    troubles.add(TroubleCode.UNREADABLE_LINE, text, line=number)
    if text.isprintable():
        card.leftovers.append(text)


def property_of(raw: bytes, number: int, charsets: Charsets) -> Property | None:
    """The property of a line, or None when it is none."""
    utf8 = True
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        utf8, text = False, raw.decode("latin-1")
    head, colon, value = _split_head(text)
    name, _, parameter_text = head.partition(";")
    group_and_name = _group_and_name(name.strip())
    if not colon or group_and_name is None or (name.islower() and value.startswith("//")):
        return None  # `http://x` in a line of its own is a text that lost its place
    parameters = _parameters(parameter_text) if parameter_text else _NO_PARAMETERS
    quoted = "ENCODING" in parameters and _is_quoted_printable(parameters)
    if not quoted and "ENCODING" in parameters and group_and_name[1] in _WORDS:
        plain = _out_of_base64(value, parameters)
        if plain is not None:
            charset = parameters.get("CHARSET", ("",))[0]
            words = charsets.text(plain, charset, line=number, encoded=True)
            return Property(number, *group_and_name, _NO_PARAMETERS, words)
    if quoted or not utf8 or "CHARSET" in parameters:
        value_bytes = value.encode("utf-8" if utf8 else "latin-1")
        if quoted:
            value_bytes = binascii.a2b_qp(_ENCODED_SEMICOLON.sub(rb"\\;", value_bytes))
        charset = parameters.get("CHARSET", ("",))[0]
        value = charsets.text(value_bytes, charset, line=number, encoded=quoted)
    return Property(number, *group_and_name, parameters, value)


def _out_of_base64(value: str, parameters: Mapping[str, tuple[str, ...]]) -> bytes | None:
    """The bytes of a text that was wrapped like a picture; None where it was not."""
    if parameters["ENCODING"][-1].upper() not in {"B", "BASE64"}:
        return None
    try:
        return binascii.a2b_base64("".join(value.split()), strict_mode=True)
    except (binascii.Error, ValueError):
        return None


@lru_cache(maxsize=1_000)
def _group_and_name(text: str) -> tuple[str, str] | None:
    match = _NAME.match(text)
    return ((match[1] or "").lower(), match[2].upper()) if match else None


def _split_head(text: str) -> tuple[str, str, str]:
    head, colon, value = text.partition(":")
    if '"' not in head:
        if not value[:4].isdigit() and "TZID=" in head.upper() and (found := _ZONED.match(text)):
            return found[1], colon, found[2]
        return head, colon, value
    match = _HEAD.match(text)
    if match is None:
        return text.partition(":")
    return match[1], ":", text[match.end() :]


@lru_cache(maxsize=4_000)
def _parameters(text: str) -> Mapping[str, tuple[str, ...]]:
    """The parameters after the name; a caller must not change what is kept for the next one."""
    tokens = _PARAMETER.findall(";" + text) if '"' in text else text.split(";")
    found: dict[str, tuple[str, ...]] = {}
    for token in tokens:
        key, equals, value = token.strip().partition("=")
        key = key.strip().upper()
        if not equals:
            key, value = ("ENCODING", key) if key in _ENCODINGS else ("TYPE", key)
        value = value.strip().strip('"')
        if "^" in value:
            value = _CARET.sub(lambda match: _CARET_MEANS[match[1]], value)
        if key == "TYPE":
            words = value.replace('"', "").lower().split(",")
            found[key] = found.get(key, ()) + tuple(word.strip() for word in words if word.strip())
        elif key and value:
            found[key] = (*found.get(key, ()), value)
    return found


def _is_quoted_printable(parameters: Mapping[str, tuple[str, ...]]) -> bool:
    encoding = parameters.get("ENCODING", ("",))
    return encoding[-1].upper() in {"QUOTED-PRINTABLE", "Q"}


def _not_utf8(data: bytes) -> bytes:
    """Only the lines that are not UTF-8, so that the others cannot lead a guess astray."""
    kept = []
    for line in data.splitlines():
        if not line.isascii():
            try:
                line.decode()
            except UnicodeDecodeError:
                kept.append(line)
    return b"\n".join(kept)
