"""The person whom a Markdown note is about, out of its properties and its text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from relnotes.domain.kinds import Counterpart
from relnotes.exchange import pictures
from relnotes.exchange.encoding import one_line
from relnotes.exchange.names import NameParts, vocabulary
from relnotes.exchange.note_ties import LINK, is_tie, ties, without_ties
from relnotes.exchange.records import Labelled, PersonRecord, Related, TroubleCode, Troubles
from relnotes.exchange.table_columns import Field, meaning
from relnotes.exchange.written_dates import written_date

_KEY = re.compile(r"([^\[\]]+?)(?:\[([^\[\]]*)\])?(?:\.(\w+))?\Z")
_MONTH_AND_DAY = re.compile(r"\A(\d\d-\d\d)\Z")
_FIELD = re.compile(
    r"^[ \t>*_-]*[\[(]?[*_]{0,2}[^\W\d_][\w -]{0,40}[*_]{0,2}::[^\n]*\n?", re.MULTILINE
)
"""A line with a property of its own, which is told as such."""
_HEADING = re.compile(r"\s*# +([^\n]{1,200})\n*")
_SLUG = re.compile(r"[a-z0-9_.-]+", re.ASCII)
"""A name that only a program would give: the heading says who it is."""
_MAIL = re.compile(r"^<|>$|^\[[^\]]*\]\((?:mailto:)?|\)$|^mailto:")
"""What stands around an address that can be pressed."""
_SPOKEN = re.compile(r"([^\W\d_]{2,20}): ?(\+?[\d(].*)")
_PERSON = frozenset(vocabulary("person people contact contacts human mensch persona personne"))
_HEAD = {
    "first name": "given", "given name": "given", "firstname": "given", "n.gn": "given",
    "last name": "family", "family name": "family", "lastname": "family", "n.fn": "family",
    "surname": "family", "n.mn": "middle", "middle name": "middle",
    "fn": "name", "full name": "name", "name": "name", "contact name": "name",
    "email": "email", "e-mail": "email", "mail": "email", "emails": "email",
    "tel": "phone", "phone": "phone", "mobile": "phone", "telephone": "phone", "phones": "phone",
    "url": "url", "website": "url", "linkedin": "url", "web": "url",
    "org": "organisation", "organization": "organisation", "organisation": "organisation",
    "company": "organisation", "employer": "organisation",
    "title": "position", "role": "position", "job": "position", "job title": "position",
    "position": "position",
    "bday": "birthday", "birthday": "birthday", "birthdate": "birthday", "born": "birthday",
    "anniversary": "anniversary", "date last contacted": "last contact",
    "last contact": "last contact", "last contacted": "last contact", "last met": "last contact",
    "aliases": "aka", "alias": "aka", "nickname": "aka",
    "categories": "groups", "tags": "groups", "adr": "address", "address": "address",
    "location": "address", "city": "address", "related": "related", "note": "about",
}  # fmt: skip
_SHOWS_A_PERSON = frozenset(vocabulary("given family email phone birthday"))
_SHOW_ONE_TOGETHER = frozenset({"organisation", "position"})
_DATES = ("birthday", "anniversary", "last contact")
_FIELDS = {
    Field.GIVEN: "given", Field.MIDDLE: "middle", Field.FAMILY: "family", Field.DISPLAY: "name",
    Field.EMAIL: "email", Field.PHONE: "phone", Field.ORGANISATION: "organisation",
    Field.POSITION: "position", Field.NICKNAME: "aka",
}  # fmt: skip
_SORTS = frozenset(vocabulary("tags type kind category categories class"))
_SILENT = frozenset(
    vocabulary("relnotes relationship uid rev version kind type photo prodid cssclass cssclasses")
)
_ORDER = vocabulary("po ext street postal locality region country")


@dataclass(slots=True)
class _Sorted:
    """Values by what they are, each with its label; the rest as lines."""

    values: defaultdict[str, list[Labelled]] = field(default_factory=lambda: defaultdict(list))
    address: defaultdict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    rest: list[str] = field(default_factory=list)

    def first(self, what: str) -> str:
        """The first value of a sort."""
        return next((one.value for one in self.values[what]), "")

    def all(self, what: str) -> tuple[Labelled, ...]:
        """The values of a sort, each once."""
        return tuple({one.value: one for one in reversed(self.values[what])}.values())[::-1]


def is_person(properties: Mapping[str, object]) -> bool:
    """Whether these properties are those of a person: a name's parts, a way to reach, a tag."""
    told = set()
    for key, value in properties.items():
        what, _, _ = _what(key)
        if what in _SHOWS_A_PERSON or key == "fn":
            return True
        if key in _SORTS and any(map(is_persons, _words_of(value))):
            return True
        told.add(what if any(_texts(value)) else "")
    return told >= _SHOW_ONE_TOGETHER


def is_known(key: str) -> bool:
    """Whether a property of this name has a place of its own."""
    return bool(_what(key)[0])


def is_persons(tag: str) -> bool:
    """Whether a tag says that a note is about somebody."""
    return tag.strip("#[] \"'").casefold().split("/")[0] in _PERSON


def _as_said(name: str) -> str:
    """Whom a note's name means: "@Anna Berg" and "Berg, Anna" are Anna Berg."""
    family, comma, given = name.removeprefix("@").partition(", ")
    return f"{given} {family}" if comma and given and "," not in given else family + comma + given


def person(
    name: str, properties: Mapping[str, object], text: str, troubles: Troubles
) -> PersonRecord:
    """The person: called by the note's name where no property says it."""
    found, name = _sorted(properties), _as_said(name)
    parts = NameParts(found.first("given"), found.first("middle"), found.first("family"))
    headed = _HEADING.match(text)
    title = one_line(headed[1]) if headed else ""
    full = found.first("name") or parts.said or (title if _SLUG.fullmatch(name) else "") or name
    text = text[headed.end() :] if headed and title in {full, name} else text
    aka = [*(one.value for one in found.values["aka"]), *([name] if name != full else [])]
    organisations = tuple(one.value for one in found.all("organisation"))
    groups = [one.value.lstrip("#") for one in found.values["groups"]]
    return PersonRecord(
        name=full,
        aka=tuple(dict.fromkeys(one for one in aka if one and one != full)),
        kind=_kind(properties),
        emails=found.all("email"),
        phones=found.all("phone"),
        organisations=organisations,
        position=found.first("position"),
        urls=found.all("url"),
        addresses=(*found.all("address"), *_addresses(found)),
        dates=tuple(_dates(found, troubles)),
        related=tuple(dict.fromkeys(_related(found, text))),
        photo=_photo(properties),
        groups=tuple(one for one in dict.fromkeys(groups) if one.casefold() not in _PERSON),
        about="\n\n".join(filter(None, (_words(text), "\n".join(found.rest)))),
    )


def _what(key: str) -> tuple[str, str, str]:
    """What a property is, its label, and the part of it: EMAIL[WORK], ADR[HOME].STREET."""
    key = key if key in _HEAD else key.replace("_", " ").replace("-", " ")
    if key in _HEAD:
        return _HEAD[key], "", ""
    match = _KEY.match(key)
    if match is None:
        return "", "", ""
    label = re.sub(r"^\d+:?", "", match[2] or "").casefold()
    what = _HEAD.get(match[1].strip(), "")
    if not what and is_tie(key):
        return "related", key, ""
    if not what and match[2] is None and match[3] is None:
        what, label = _as_in_a_sheet(key)
    return what, label, (match[3] or "").casefold()


def _as_in_a_sheet(key: str) -> tuple[str, str]:
    """What a property is where only a sheet's heading is called so: Geburtsdatum, móvil."""
    found = meaning(key)
    if found is None:
        return "", ""
    if found.field is Field.DATE:
        return (found.label if found.label in _DATES else ""), ""
    what = _FIELDS.get(found.field, "")
    return what, found.label if what else ""


def _sorted(properties: Mapping[str, object]) -> _Sorted:
    found = _Sorted()
    for key, value in properties.items():
        what, label, part = _what(key)
        texts = [one for one in _texts(value) if one]
        if what == "name" and isinstance(value, dict):
            parts = {one: next(_texts(said), "") for one, said in value.items()}
            texts = [NameParts(*(parts.get(one, "") for one in ("first", "middle", "last"))).said]
        if what == "address" and part and texts:
            found.address[label][part] = texts[0]
        elif what == "groups":
            found.values[what] += [Labelled("", word) for word in _words_of(value)]
        elif what == "related":
            names = (name for text in texts for name in LINK.findall(text) or [text])
            found.values[what] += [Labelled(label, one_line(name)) for name in names]
        elif what == "email":
            found.values[what] += [Labelled(label, _MAIL.sub("", text)) for text in texts]
        elif what == "phone":
            found.values[what] += [_phone(label, text) for text in texts]
        elif what:
            found.values[what] += [Labelled(label, _unlinked(text)) for text in texts]
        elif texts and key.split("[")[0] not in _SILENT:
            found.rest.append(f"{key}: {', '.join(map(_unlinked, texts))}")
    return found


def _phone(label: str, text: str) -> Labelled:
    """A number, which may bring the word for it along: "CELL:+1 212 555 0000"."""
    told = _SPOKEN.match(text)
    return Labelled(label or told[1].casefold(), told[2]) if told else Labelled(label, text)


def _words_of(value: object) -> Iterator[str]:
    """The tags of a property, which may stand in one text with commas, or each with its sign."""
    for text in _texts(value):
        parts = text.split() if text.startswith("#") else text.split(",")
        yield from filter(None, (part.strip(" ,") for part in parts))


def _texts(value: object) -> Iterator[str]:
    """The texts of a property, whatever it holds."""
    if isinstance(value, list):
        for one in value[:1_000]:
            yield from _texts(one) if not isinstance(one, list) else ()
    elif isinstance(value, dict):
        yield from (one_line(str(one)) for one in value.values() if isinstance(one, str))
    elif isinstance(value, str):
        yield one_line(value)


def _unlinked(text: str) -> str:
    return LINK.sub(r"\1", text).strip()


def _photo(properties: Mapping[str, object]) -> bytes | None:
    """The picture that stands among the properties themselves."""
    told = properties.get("photo")
    return pictures.from_address(told) if isinstance(told, str) else None


def _kind(properties: Mapping[str, object]) -> Counterpart:
    kind = str(properties.get("kind", "")).strip().casefold()
    if kind in {"org", "organisation", "organization"}:
        return Counterpart.ORGANISATION
    return Counterpart.GROUP if kind == "group" else Counterpart.PERSON


def _addresses(found: _Sorted) -> Iterator[Labelled]:
    for label, parts in found.address.items():
        known = [parts[part] for part in _ORDER if part in parts]
        yield Labelled(label, ", ".join(known or parts.values()))


def _dates(found: _Sorted, troubles: Troubles) -> Iterator[tuple[str, str]]:
    for what in _DATES:
        for one in found.values[what]:
            day = written_date(_MONTH_AND_DAY.sub(r"--\1", one.value))
            if day is not None:
                yield what, day
            else:
                troubles.add(TroubleCode.BAD_DATE, one.value)
                found.rest.append(f"{what}: {one.value}")


def _related(found: _Sorted, text: str) -> Iterator[Related]:
    """Those whom the text links with a word, and those whom the properties name."""
    yield from ties(text)
    for one in found.values["related"]:
        if not one.value.startswith(("urn:", "uid:")):
            yield Related(one.value.removeprefix("name:").strip(), one.label)


def _words(text: str) -> str:
    """The text of the note without the list of relations, empty headings and lines of tags."""
    text = _FIELD.sub("", without_ties(text))
    text = re.sub(r"^#\w[^\n]*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"^#+ [^\n]*\n+(?=#|\Z)", "", text.strip() + "\n", flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", _unlinked(re.sub(r"^#+ Notes\n+", "", text.strip()))).strip()
