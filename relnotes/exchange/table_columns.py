"""What the headings of other programs' sheets mean, in the languages they are written in."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from relnotes.exchange.table_choices import CHOICES
from relnotes.exchange.table_words import EXACT, MODIFIERS, STOP_WORDS, THINGS


class Field(StrEnum):
    """Where a cell belongs."""

    PREFIX = "prefix"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    SUFFIX = "suffix"
    DISPLAY = "display"
    NICKNAME = "nickname"
    TITLE = "title"
    EMAIL = "email"
    MAIL_NAME = "mail name"
    PHONE = "phone"
    URL = "url"
    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    POSITION = "position"
    DATE = "date"
    BIRTH = "birth"
    ADDRESS = "address"
    RELATED = "related"
    GROUPS = "groups"
    NOTES = "notes"
    CHAT = "chat"
    LABEL = "label"
    EXTRA = "extra"
    IGNORED = "ignored"


_MOST_WORDS = 4
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_ENDINGS = re.compile(r"\((?:e|a|s|n|in)\)")
_APOSTROPHES = re.compile("['’´`]")
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_E_MAIL = re.compile(r"\be mail")
_CAMEL = re.compile(r"([a-z])([A-Z])")
_ACCENTS = re.compile("(?<=[a-z])[\u0300-\u036f]+|[\u0591-\u05c7\u064b-\u0652]")
"""Of Latin letters, and vowels of Hebrew and Arabic: elsewhere they make other letters of them."""
_WHOSE = re.compile(r"^\s*(?:person|contact|lead)\s+-\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"(.+?) (\d+) - (.+)")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_ADDRESS_PARTS = {
    "formatted": "formatted", "street": "street", "city": "city", "po box": "box",
    "region": "region", "postal code": "code", "country": "country",
    "extended address": "extended", "street 2": "street",
}  # fmt: skip
_ORGANISATION_PARTS = {
    "name": Field.ORGANISATION, "title": Field.POSITION, "department": Field.DEPARTMENT,
}  # fmt: skip
_NUMBERED_FIELDS = {
    "email": Field.EMAIL, "phone": Field.PHONE, "website": Field.URL, "event": Field.DATE,
    "relation": Field.RELATED, "im": Field.CHAT, "custom field": Field.EXTRA,
    "address": Field.ADDRESS,
}  # fmt: skip


_NEAREST = {
    Field.EMAIL: "e-mail", Field.PHONE: "phone", Field.URL: "web page", Field.TITLE: "title",
    Field.DATE: "other date", Field.ADDRESS: "address", Field.IGNORED: "leave out",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meaning:
    """A field, its label, the slot that ties columns to one value, and a part of an address."""

    field: Field
    label: str = ""
    slot: str = ""
    part: str = ""
    english: bool = True

    def __str__(self) -> str:
        return " ".join(filter(None, (self.label, self.part, self.field.value)))


def choice(word: str) -> Meaning | None:
    """The meaning that a person chose for a column, by one of the words of `CHOICES`."""
    found = CHOICES.get(word)
    return _meaning(found, english=False) if found else None


def word_of(found: Meaning | None) -> str:
    """The word of `CHOICES` that says most nearly what a column was taken for."""
    if found is None:
        return "keep as text"
    said = f"{found.field}:{found.label}/{found.part}"
    for form in (said, f"{found.field}:/{found.part}", f"{found.field}:{found.label}/"):
        if form in _WORDS_OF:
            return _WORDS_OF[form]
    return _NEAREST.get(found.field, "keep as text")


@cache
def meaning(heading: str) -> Meaning | None:
    """What one heading means by itself."""
    heading = _WHOSE.sub("", heading)
    numbered = _NUMBERED.fullmatch(heading.strip())
    if numbered:
        return _numbered(plain(numbered[1]), numbered[2], plain(numbered[3]))
    said = _said(plain(heading))
    return said if said is not None else _said(plain(_CAMEL.sub(r"\1 \2", heading)))


def _said(words: str) -> Meaning | None:
    without_numbers = " ".join(word for word in words.split() if not word.isdigit())
    for form in (words, without_numbers):
        if form in EXACT:
            code, english = EXACT[form]
            return _meaning(code, english=english)
    return _composed(without_numbers.split())


def plain(heading: str) -> str:
    """The words of a heading, without accents, punctuation and capitals."""
    text = _ENDINGS.sub("", heading.casefold())
    text = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text)).translate(_LETTERS)
    text = unicodedata.normalize("NFC", _ACCENTS.sub("", text))
    return _E_MAIL.sub("email", " ".join(_WORDS.findall(text)))


def _meaning(code: str, *, english: bool) -> Meaning:
    """`field:label/part` as the tables write it."""
    field_and_label, _, part = code.partition("/")
    field, _, label = field_and_label.partition(":")
    return Meaning(Field(field), label, part=part, english=english)


def _numbered(kind: str, number: str, part: str) -> Meaning | None:
    """Google's `Phone 2 - Value`: columns of one slot belong together."""
    slot = f"{kind} {number}"
    if kind == "organization":
        if part in {"type", "label"}:
            return Meaning(Field.IGNORED)
        field = _ORGANISATION_PARTS.get(part)
        return Meaning(field or Field.EXTRA, slot=slot)
    field = _NUMBERED_FIELDS.get(kind)
    if field is None:
        return None
    if part in {"type", "label", "service"}:
        return Meaning(Field.LABEL, slot=slot, part="service" if part == "service" else "label")
    if field is Field.ADDRESS:
        return Meaning(field, slot=slot, part=_ADDRESS_PARTS.get(part, "extended"))
    return Meaning(field, slot=slot) if part == "value" else None


def _composed(words: list[str]) -> Meaning | None:
    """`Straße geschäftlich`, `Rue (bureau)`, `Home City`: a thing and whose it is."""
    things: list[str] = []
    labels: list[str] = []
    tables = ((THINGS, things), (MODIFIERS, labels))
    english = True
    at = 0
    while at < len(words):
        for length in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            known = [(table, into) for table, into in tables if phrase in table]
            if len(known) > 1 and not THINGS[phrase][0].startswith("address"):
                known = known[:1]
            for table, into in known:  # "Werkadres" is both: an address, and one at work
                code, is_english = table[phrase]
                into.append(code)
                english = english and is_english
            if known:
                at += length
                break
        else:
            if words[at] in STOP_WORDS:
                at += 1
            elif pieces := _pieces(words[at]):
                words = [*words[:at], *pieces, *words[at + 1 :]]
            else:
                return None
    return _combined(list(dict.fromkeys(things)), list(dict.fromkeys(labels)), english=english)


def _pieces(word: str) -> list[str]:
    """The words that one is put together from, as `Hjemmeadresse` and 住家地址 are."""
    least = 1 if _UNSPACED.match(word) else 3
    for cut in range(len(word) - least, least - 1, -1):
        head, tail = word[:cut], word[cut:]
        if head in MODIFIERS or head in THINGS:
            rest = [tail] if tail in MODIFIERS or tail in THINGS else _pieces(tail)
            if rest:
                return [head, *rest]
    return []


def _combined(things: list[str], labels: list[str], *, english: bool) -> Meaning | None:
    if not things:
        return None
    kinds = [thing.partition("/")[0].partition(":")[0] for thing in things]
    owner = ["work"] if "organisation" in kinds and len(things) > 1 else []
    places = [label for label in dict.fromkeys([*labels, *owner]) if label]
    for wanted in ("phone", "email", "url"):
        if wanted in kinds:
            kind = [thing.partition(":")[2] for thing in things if thing.startswith("phone:")]
            return Meaning(Field(wanted), " ".join([*places, *kind]), english=english)
    if len(things) > 1:
        things = [thing for thing in things if not thing.startswith("organisation")]
    if len(things) > 1:  # the street of an address is a street
        things = [thing for thing in things if thing != "address/formatted"]
    if len(things) != 1:
        return None
    found = _meaning(things[0], english=english)
    if found.field is not Field.ADDRESS:
        return found
    place = " ".join(places)
    return Meaning(Field.ADDRESS, place, slot=place, part=found.part, english=english)


def _coded(word: str) -> str:
    meant = _meaning(CHOICES[word], english=True)
    return f"{meant.field}:{meant.label}/{meant.part}"


_WORDS_OF = {_coded(word): word for word in reversed(CHOICES)}
