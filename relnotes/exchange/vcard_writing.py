"""People as vCards of version 4.0 that phones, mail programs and relnotes itself read back.

Source: RFC 6350. Where programs know a label, a date or a relation only by Apple's older names,
these stand beside the standard's own; whoever reads both finds the same twice.
"""

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

from relnotes.domain.kinds import Counterpart, DetailKind
from relnotes.domain.people import Detail, OccasionDraft
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files
from relnotes.exchange.packing import Tell, silent
from relnotes.journal import facts
from relnotes.journal.access import Reader
from relnotes.journal.facts import Facts, Tied
from relnotes.journal.leaving import Wanted

_WIDTH = 75
_KINDS = {
    Counterpart.PERSON: "individual",
    Counterpart.ORGANISATION: "org",
    Counterpart.GROUP: "group",
}
_PROPERTIES = {
    DetailKind.EMAIL: "EMAIL",
    DetailKind.PHONE: "TEL",
    DetailKind.URL: "URL",
    DetailKind.ADDRESS: "ADR",
    DetailKind.ALIAS: "NICKNAME",
    DetailKind.ORGANISATION: "ORG",
    DetailKind.POSITION: "TITLE",
}
_TYPED = frozenset({"EMAIL", "TEL", "URL", "ADR"})
_TYPES = {"home": "home", "work": "work", "mobile": "cell", "pager": "pager", "fax": "fax"}
_PICTURES = ((b"\x89PNG", "png"), (b"\xff\xd8", "jpeg"), (b"GIF8", "gif"), (b"RIFF", "webp"))
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": ""})
_NO_YEAR = "1604"
"""A leap year that Apple's programs write for one that is not known."""


def write(reader: Reader, path: Path, wanted: Wanted, tell: Tell = silent) -> int:
    """Writes everybody who leaves into one file, and answers how many they are."""
    count = 0
    with files.beside(path) as file:
        for one in facts.facts(reader, wanted):
            file.write(card(one))
            count += 1
            tell(count)
        if not count:
            raise Problem(Code.NOTHING_LEAVES)
    return count


def card(one: Facts) -> bytes:
    """A person as a vCard."""
    return b"".join(folded(line) for line in _lines(one))


def folded(line: str) -> bytes:
    """A line in pieces of at most 75 bytes, none of which cuts a letter."""
    pieces: list[bytes] = []
    piece, room = bytearray(), _WIDTH
    for letter in line:
        coded = letter.encode("utf-8")
        if len(piece) + len(coded) > room:
            pieces.append(bytes(piece))
            piece, room = bytearray(), _WIDTH - 1
        piece += coded
    pieces.append(bytes(piece))
    return b"\r\n ".join(pieces) + b"\r\n"


def _lines(one: Facts) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:4.0", "PRODID:-//relnotes//relnotes//EN")
    yield f"UID:urn:uuid:{one.uid}"
    yield f"KIND:{_KINDS[one.counterpart]}"
    yield f"FN:{_text(one.name)}"
    yield from _name(one)
    items = _Items()
    for detail in one.details:
        if detail.kind in _PROPERTIES:
            yield from items.detail(detail)
    for occasion in one.occasions:
        yield from items.date(occasion)
    yield from items.ties(one)
    yield from _listed("CATEGORIES", one.tags)
    if one.about:
        yield f"NOTE:{_text(one.about)}"
    if one.photo is not None:
        yield _photo(one.photo)
    yield f"REV:{one.changed[:19].replace('-', '').replace(':', '')}Z"
    yield "END:VCARD"


def _name(one: Facts) -> Iterator[str]:
    """The name in parts, for programs that show nothing else: its last word is the family's."""
    if one.counterpart is Counterpart.PERSON:
        given, _, family = one.name.rpartition(" ")
        given, family = (given, family) if given else (family, "")
        yield f"N:{_text(family)};{_text(given.strip())};;;"
        return
    yield "N:;;;;"
    if one.counterpart is Counterpart.ORGANISATION:
        yield from (f"ORG:{_text(one.name)}", "X-ABShowAs:COMPANY")


def _listed(name: str, values: Iterable[str]) -> Iterator[str]:
    """Several values in one property."""
    text = ",".join(map(_text, values))
    if text:
        yield f"{name}:{text}"


def _text(value: str) -> str:
    return value.translate(_ESCAPES)


def _photo(data: bytes) -> str:
    """The picture in the file itself; the comma is escaped, as the standard has it for all."""
    sort = next((sort for begin, sort in _PICTURES if data.startswith(begin)), "jpeg")
    return f"PHOTO:data:image/{sort};base64\\,{base64.b64encode(data).decode('ascii')}"


class _Items:
    """Properties with labels; what the standard has no word for is grouped with its own."""

    def __init__(self) -> None:
        self._last = 0

    def detail(self, detail: Detail) -> Iterator[str]:
        """A way to reach somebody."""
        value = _text(detail.value)
        if detail.kind is DetailKind.ADDRESS:
            value = f";;{value};;;;"
        yield from self._labelled([f"{_PROPERTIES[detail.kind]}:{value}"], detail.label)

    def date(self, occasion: OccasionDraft) -> Iterator[str]:
        """A birthday in its own property, every other day under its label."""
        day = occasion.value.replace("-", "")
        day = f"--{day}" if occasion.value.startswith("--") else day
        if occasion.label == "birthday":
            yield f"BDAY:{day}"
            return
        if occasion.label == "anniversary":
            yield f"ANNIVERSARY:{day}"
        known = not occasion.value.startswith("--")
        value = occasion.value if known else f"{_NO_YEAR}{occasion.value[1:]}"
        omitted = "" if known else f";X-APPLE-OMIT-YEAR={_NO_YEAR}"
        yield from self._labelled([f"X-ABDATE{omitted}:{value}"], occasion.label)

    def ties(self, one: Facts) -> Iterator[str]:
        """Who else there is, in the standard's words and in those that more programs know."""
        related = (Tied(d.label, d.value) for d in one.details if d.kind is DetailKind.RELATED)
        for tie in dict.fromkeys((*related, *one.ties)):
            name = _text(tie.name)
            lines = [f"RELATED;VALUE=text:{name}", f"X-ABRELATEDNAMES:{name}"]
            yield from self._labelled(lines, tie.kind)

    def _labelled(self, lines: list[str], label: str) -> Iterator[str]:
        types = [_TYPES.get(word, "") for word in label.split(" ")]
        plain = all(types) and len(set(types)) == len(types) and "fax" not in types[:-1]
        if not label or (plain and lines[0].partition(":")[0] in _TYPED):
            sort = f";TYPE={','.join(types)}" if label else ""
            for line in lines:
                name, _, value = line.partition(":")
                yield f"{name}{sort}:{value}"
            return
        self._last += 1
        for line in (*lines, f"X-ABLabel:{_text(label)}"):
            yield f"item{self._last}.{line}"
