"""Reads LDIF, as Thunderbird, older Outlooks and directory servers export their address books."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from relnotes.domain.kinds import Counterpart
from relnotes.exchange.encoding import Decoded, decode, is_utf8, one_line
from relnotes.exchange.ldif_words import MEANINGS, PHOTOS, TECHNICAL
from relnotes.exchange.records import PersonRecord, Reading, Related, TroubleCode, Troubles
from relnotes.exchange.table_cells import Sheet
from relnotes.exchange.table_columns import Field
from relnotes.exchange.table_people import person
from relnotes.exchange.vcard_fields import PHOTO_LIMIT

RECORD_LIMIT = 100_000
_BEGINNING = re.compile(r"(?:[ \t]*\n|#[^\n]*\n|version:[^\n]*\n)*dn::?[ \t]*\S", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"([A-Za-z][A-Za-z0-9.-]*)(?:;[A-Za-z0-9;-]*)?(::?<?)[ \t]*(.*)\Z", re.DOTALL
)
_BREAK = re.compile(r"\r\n|\r|\n")
_PART = re.compile(r"(?:\\.|[^,\\])+")
_CUSTOM = re.compile(r"\Ax?(?:mozilla)?(custom)(\d)\Z")
_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "mailgroup", "dominogroup"})
_MEMBERS = frozenset({"member", "uniquemember"})
_NOBODY = frozenset({"organizationalunit", "dcobject", "domain", "container", "locality"})
_ATTRIBUTES = 1_000


@dataclass(slots=True)
class _Entry:
    """What stands between two blank lines."""

    line: int
    values: list[tuple[str, str]] = field(default_factory=list)
    photo: bytes | None = None

    def all(self, *names: str) -> list[str]:
        """The values of some attributes."""
        return [value for name, value in self.values if name in names]

    def is_one(self, classes: frozenset[str]) -> bool:
        """Whether it says of itself that it is one of these."""
        return any(value.strip().casefold() in classes for value in self.all("objectclass"))


def is_address_book(text: str) -> bool:
    """Whether a text begins as an LDIF does: with the name of an entry in a directory."""
    return _BEGINNING.match(text.lstrip("\ufeff").replace("\r\n", "\n")) is not None


def read(decoded: Decoded) -> Reading:
    """Every entry that is somebody; a list of people is a group, and a mark of its members."""
    troubles = Troubles()
    troubles.add_letters(decoded)
    entries = list(islice(_entries(decoded.text, troubles), RECORD_LIMIT + 1))
    if len(entries) > RECORD_LIMIT:
        last = entries.pop()
        troubles.add(TroubleCode.TOO_MANY_RECORDS, str(RECORD_LIMIT), line=last.line)
    lists = [entry for entry in entries if entry.is_one(_GROUPS)]
    groups = _groups(lists)
    names: dict[str, str] = {}
    people: list[PersonRecord] = []
    for entry in entries:
        if entry.is_one(_GROUPS):
            continue
        found = _person(entry, troubles)
        if found is not None:
            key = _key(next(iter(entry.all("dn")), ""))
            names[key] = found.name
            people.append(replace(found, groups=(*found.groups, *groups.get(key, ()))))
    people += filter(None, (_group(one, names) for one in lists))
    if not people:
        troubles.add(TroubleCode.NOBODY)
    return Reading("ldif", tuple(people), troubles=troubles.all(), encoding=decoded.encoding)


def _entries(text: str, troubles: Troubles) -> Iterator[_Entry]:
    entry: _Entry | None = None
    for number, line in _lines(text):
        if not line.strip():
            if entry is not None and entry.values:
                yield entry
            entry = None
            continue
        found = _ATTRIBUTE.match(line)
        if found is None:
            troubles.add(TroubleCode.UNREADABLE_LINE, line, line=number)
            continue
        name = found[1].casefold()
        if name == "dn" and entry is not None and entry.values:  # no blank line between two
            yield entry
            entry = None
        if name == "version" and entry is None:
            continue
        entry = entry or _Entry(number)
        if len(entry.values) < _ATTRIBUTES:
            _keep(entry, name, found[2], found[3], number=number, troubles=troubles)
    if entry is not None and entry.values:
        yield entry


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with what was folded joined, and without comments; a blank one ends an entry."""
    parts: list[str] = []
    begun = 0
    for number, line in enumerate(_BREAK.split(text.lstrip("\ufeff")), start=1):
        if line.startswith(" ") and parts:
            parts.append(line[1:])
            continue
        if parts and not parts[0].startswith("#"):
            yield begun, "".join(parts)
        parts, begun = [line], number
    if parts and not parts[0].startswith("#"):
        yield begun, "".join(parts)


def _keep(
    entry: _Entry, name: str, colon: str, value: str, *, number: int, troubles: Troubles
) -> None:
    """One value; behind two colons it is base64, as every text beyond ASCII has to be."""
    if colon == "::":
        letters = "".join(value.split())
        try:
            raw = binascii.a2b_base64(letters + "=" * (-len(letters) % 4))
        except ValueError:
            troubles.add(TroubleCode.UNREADABLE_LINE, value, line=number)
            return
        if name in PHOTOS:
            if len(raw) > PHOTO_LIMIT:
                troubles.add(TroubleCode.PHOTO_TOO_LARGE, line=number)
            else:
                entry.photo = entry.photo or raw or None
            return
        value = raw.decode() if is_utf8(raw) else decode(raw).text
    if value.strip() and colon[-1:] != "<":
        entry.values.append((name, value))


def _person(entry: _Entry, troubles: Troubles) -> PersonRecord | None:
    """Who an entry is, by the same rules as a row of a sheet; None where it is no one."""
    said = [(name, value) for name, value in entry.values if name not in TECHNICAL]
    if entry.is_one(_NOBODY) and not {"cn", "sn", "mail"} & {name for name, _ in said}:
        return None
    if not {"cn", "displayname"} & {name for name, _ in said}:
        said += [("cn", name) for name in _named(entry)]
    headings = [_CUSTOM.sub(r"\1 \2", name) for name, _ in said]
    sheet = Sheet(headings, [MEANINGS.get(name) for name, _ in said], {})
    cells = [_cell(name, value) for name, value in said]
    found = person(entry.line, cells, sheet, troubles)
    return replace(found, photo=entry.photo) if found is not None else None


def _cell(name: str, value: str) -> str:
    """A value as a sheet would have it."""
    meaning = MEANINGS.get(name)
    if meaning is not None and meaning.field is Field.URL:
        return value.split()[0]  # the words behind the address are its title
    if meaning is not None and meaning.field is Field.RELATED and "=" in value:
        return next(iter(_names_in(value)), value)
    if meaning is not None and meaning.field is Field.ADDRESS:
        return value.replace("$", ", ")
    return f" {value}"  # a quotation mark at its beginning is no spreadsheet's


def _named(entry: _Entry) -> list[str]:
    return _names_in(next(iter(entry.all("dn")), ""))[:1]


def _names_in(dn: str) -> list[str]:
    """The `cn=` of a distinguished name."""
    parts = (part.strip().partition("=") for part in _PART.findall(dn))
    return [value.replace("\\", "") for key, _, value in parts if key.strip().casefold() == "cn"]


def _key(dn: str) -> str:
    return ",".join(part.strip() for part in dn.casefold().split(","))


def _groups(lists: list[_Entry]) -> dict[str, list[str]]:
    """The lists that each name stands in."""
    found: dict[str, list[str]] = {}
    for one in lists:
        for member in one.all(*_MEMBERS):
            found.setdefault(_key(member), []).extend(map(one_line, one.all("cn")[:1]))
    return found


def _group(entry: _Entry, names: dict[str, str]) -> PersonRecord | None:
    name = one_line(next(iter([*entry.all("cn"), *_named(entry)]), ""))
    if not name:
        return None
    members = (
        names.get(_key(one)) or next(iter(_names_in(one)), "") for one in entry.all(*_MEMBERS)
    )
    related = tuple(Related(one_line(one), "member") for one in dict.fromkeys(members) if one)
    about = "\n\n".join(entry.all("description"))
    kind = Counterpart.GROUP
    return PersonRecord(name, kind=kind, related=related, about=about, line=entry.line)
