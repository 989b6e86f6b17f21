"""A row of a sheet as a person, out of what its cells mean."""

import re
from collections.abc import Iterable

from relnotes.domain.kinds import Counterpart
from relnotes.domain.text import BODY_LIMIT
from relnotes.exchange.encoding import one_line
from relnotes.exchange.names import NameParts, vocabulary, words
from relnotes.exchange.records import Labelled, PersonRecord, Related, TroubleCode, Troubles
from relnotes.exchange.table_cells import Cells, Sheet, gathered, line_of, take_date
from relnotes.exchange.table_columns import Field, Meaning

_SEVERAL = re.compile(r"\s*:::\s*")
_SEVERAL_MAILS = re.compile(r"[\s,;]+")
_SEVERAL_PHONES = re.compile(r"[;\n]")
_SEVERAL_GROUPS = re.compile(r"\s*(?::::|;|,)\s*")
_LABEL_NAMES = {"homefax": "home fax", "workfax": "work fax", "cell": "mobile"}
_ADDRESS_ORDER = ("formatted", "street", "extended", "box", "city", "region", "code", "country")
_SUM = re.compile(
    r"(?:(?:grand |sub)?total|sum|count|(?:gesamt)?summe|gesamt|anzahl|somme|totale|suma|razem"
    r"|итого|всего|合計|合计|總計|总计|page|seite|copyright|©)[\s:=]*(?:\W*\d.*)?\Z",
    re.IGNORECASE,
)
_HAS_LETTERS = re.compile(r"[^\W\d_]")
_OVERFLOW = re.compile(r"^(E-mail Address|[\w ]*Phone|Mobile): *(\S.*)$", re.MULTILINE)


def person(line: int, cells: list[str], sheet: Sheet, troubles: Troubles) -> PersonRecord | None:
    """Who the row is about; None when it names nobody."""
    row = gathered(Cells(line, troubles), cells, sheet)
    record = None if _closes(cells) else _record(row)
    if record is None:
        said = ", ".join(filter(None, (cell.strip() for cell in cells)))
        troubles.add(TroubleCode.EMPTY_RECORD, said, line=line)
    return record


def _closes(cells: list[str]) -> bool:
    """Whether a row says how many there were, and no name stands in it."""
    first, *others = [cell.strip() for cell in cells if cell.strip()] or [""]
    return bool(_SUM.match(first)) and not any(map(_HAS_LETTERS.search, others))


def _record(row: Cells) -> PersonRecord | None:
    name, aka = _names(row)
    emails, phones = _labelled(row, Field.EMAIL), _labelled(row, Field.PHONE)
    organisations = tuple(dict.fromkeys(_split(row, Field.ORGANISATION)))
    notes = "\n\n".join(text for _, text in row.values.get(Field.NOTES, []))
    emails, phones = _with_overflow(notes, emails, phones)
    urls = _labelled(row, Field.URL)
    contact = [*(value.value for value in (*emails, *phones)), *aka, *(url.value for url in urls)]
    shown = name or next(iter(organisations), "") or next(iter(contact), "")
    if not shown:
        return None
    _slotted_dates(row)
    positions = _split(row, Field.POSITION)
    addresses = _addresses(row)
    related = _related(row)
    return PersonRecord(
        name=shown,
        aka=tuple(other for other in dict.fromkeys(aka) if other != shown),
        kind=_kind(row, name, organisations),
        emails=emails,
        phones=phones,
        organisations=organisations,
        position=next(iter(positions), ""),
        urls=urls,
        addresses=addresses,
        dates=tuple(dict.fromkeys(row.dates)),
        related=related,
        groups=_groups(row),
        about=_about(row, notes, positions[1:]),
        line=row.line,
    )


def _kind(row: Cells, name: str, organisations: tuple[str, ...]) -> Counterpart:
    own = row.first(Field.GIVEN) or row.first(Field.FAMILY)
    if organisations and not own and (not name or name in organisations):
        return Counterpart.ORGANISATION
    return Counterpart.PERSON


def _names(row: Cells) -> tuple[str, list[str]]:
    """The display name if it holds the person's name, else the parts; the others as aka."""
    prefix = row.first(Field.PREFIX)
    parts = NameParts(
        given=row.first(Field.GIVEN),
        middle=" ".join(row.single.get(Field.MIDDLE, [])),
        family=row.first(Field.FAMILY),
        prefix=prefix,
        suffix=row.first(Field.SUFFIX),
    )
    if parts.is_salutation:
        row.extras.insert(0, f"salutation: {prefix}")
    display = _turned(row)
    names = [display, parts.said]
    if not words(parts.short) <= words(display):
        names.reverse()
    name = next(filter(None, names), "")
    others = [*names, *_split(row, Field.NICKNAME), *row.single.get(Field.DISPLAY, [])]
    others += _mail_names(row, names)
    if parts.middle and parts.short:
        others.append(parts.short)
    same = words(name)
    aka = [other for other in others if other and (words(other) != same or other == parts.short)]
    return name, aka


def _turned(row: Cells) -> str:
    """The display name; "Falk, Mira" the other way round where the heading says so."""
    display = row.first(Field.DISPLAY)
    meaning = next((one for one, _ in row.values.get(Field.DISPLAY, [])), None)
    family, _, given = display.partition(",")
    if meaning is None or meaning.part != "turned" or not given.strip():
        return display
    row.single[Field.DISPLAY][0] = f"{given.strip()} {family.strip()}"
    return row.single[Field.DISPLAY][0]


def _mail_names(row: Cells, names: list[str]) -> list[str]:
    """Outlook keeps a name with each address; mostly it repeats the name or the address."""
    said = words(" ".join((*names, *row.single.get(Field.EMAIL, []))))
    return [name for name in row.single.get(Field.MAIL_NAME, []) if not words(name) <= said]


def _split(row: Cells, wanted: Field) -> list[str]:
    texts = (text for _, text in row.values.get(wanted, []))
    return [line_of(row, part) for text in texts for part in _SEVERAL.split(text) if part.strip()]


def _label(row: Cells, meaning: Meaning) -> str:
    """The label, from the column beside the value or from the heading."""
    own = row.labels.get((meaning.slot, "label"), meaning.label)
    label = one_line(own.removeprefix("*"))
    known = _LABEL_NAMES.get(label.casefold(), label.casefold())
    return known if known in _LOWER else label


_LOWER = frozenset(
    vocabulary(
        "home work other mobile main pager fax spouse partner mother father parent brother sister"
        " child friend assistant manager relative anniversary birthday"
    )
) | {"home fax", "work fax"}


def _labelled(row: Cells, wanted: Field) -> tuple[Labelled, ...]:
    """Each value once; Google marks the preferred one by a star before its label."""
    found: dict[str, tuple[bool, Labelled]] = {}
    for meaning, text in row.values.get(wanted, []):
        starred = row.labels.get((meaning.slot, "label"), "").startswith("*")
        for part in _values(wanted, text):
            value = line_of(row, part)
            if value:
                found.setdefault(value, (not starred, Labelled(_label(row, meaning), value)))
    return tuple(labelled for _, labelled in sorted(found.values(), key=lambda pair: pair[0]))


def _values(wanted: Field, text: str) -> list[str]:
    """The values in one cell; people separate mails and numbers as they like."""
    if wanted is Field.EMAIL and text.count("@") > 1 and ":::" not in text:
        return _SEVERAL_MAILS.split(text)
    if wanted is Field.PHONE and ":::" not in text:
        return _SEVERAL_PHONES.split(text)
    return _SEVERAL.split(text)


def _with_overflow(
    notes: str, emails: tuple[Labelled, ...], phones: tuple[Labelled, ...]
) -> tuple[tuple[Labelled, ...], tuple[Labelled, ...]]:
    """Google's Outlook sheet has three places for mails; the others stand in the notes."""
    for kind, value in _OVERFLOW.findall(notes):
        one = Labelled("other", one_line(value))
        if kind == "E-mail Address" and "@" in value:
            emails = (*emails, *([one] if one.value not in {e.value for e in emails} else []))
        elif kind != "E-mail Address" and any(character.isdigit() for character in value):
            phones = (*phones, *([one] if one.value not in {p.value for p in phones} else []))
    return emails, phones


def _slotted_dates(row: Cells) -> None:
    for meaning, text in row.values.get(Field.DATE, []):
        if meaning.slot:
            for part in _SEVERAL.split(text):
                take_date(row, _label(row, meaning), part, month_first=None)


def _related(row: Cells) -> tuple[Related, ...]:
    found: dict[Related, None] = {}
    for meaning, text in row.values.get(Field.RELATED, []):
        label = _label(row, meaning)
        separator = re.compile(r"\s*[,;]\s*") if label == "child" else _SEVERAL
        for part in separator.split(text):
            name = line_of(row, part)
            if name:
                found[Related(name, label)] = None
    return tuple(found)


def _groups(row: Cells) -> tuple[str, ...]:
    texts = [text for _, text in row.values.get(Field.GROUPS, [])]
    parts = (part for text in texts for part in _group_parts(text))
    return tuple(dict.fromkeys(line_of(row, part.removeprefix("* ")) for part in parts if part))


def _group_parts(text: str) -> list[str]:
    return (_SEVERAL if ":::" in text else _SEVERAL_GROUPS).split(text)


def _addresses(row: Cells) -> tuple[Labelled, ...]:
    """One line for each place, of whatever columns the sheet has for it."""
    places: dict[str, list[tuple[Meaning, str]]] = {}
    for meaning, text in row.values.get(Field.ADDRESS, []):
        places.setdefault(meaning.slot, []).append((meaning, text))
    found = []
    for parts in places.values():
        parts.sort(key=lambda pair: _ADDRESS_ORDER.index(pair[0].part))
        text = _joined(text for _, text in parts)
        if text:
            found.append(Labelled(_label(row, parts[0][0]), line_of(row, text)))
    return tuple(dict.fromkeys(found))


def _joined(texts: Iterable[str]) -> str:
    """The parts one after the other, without those that a formatted address already holds."""
    said: list[str] = []
    for text in texts:
        lines = (line.strip(" ,") for line in _SEVERAL.sub("\n", text).split("\n"))
        part = ", ".join(filter(None, lines))
        if part and not (said and words(part) <= words(said[0]) and len(said) == 1):
            said.append(part)
    return ", ".join(said)


def _about(row: Cells, notes: str, positions: list[str]) -> str:
    lines = [f"title: {position}" for position in positions]
    departments = _split(row, Field.DEPARTMENT)
    lines += [f"department: {department}" for department in departments]
    for meaning, text in row.values.get(Field.CHAT, []):
        lines += _chat_lines(row, meaning, text)
    lines += row.extras
    about = "\n\n".join(filter(None, (notes, "\n".join(dict.fromkeys(lines)))))
    if len(about) > BODY_LIMIT:
        row.troubles.add(TroubleCode.TEXT_CUT, about[:60], line=row.line)
    return about[:BODY_LIMIT].rstrip()


def _chat_lines(row: Cells, meaning: Meaning, text: str) -> list[str]:
    services = _SEVERAL.split(row.labels.get((meaning.slot, "service"), ""))
    lines = []
    for at, value in enumerate(_SEVERAL.split(text)):
        service = services[at] if at < len(services) and services[at] else meaning.label or "chat"
        lines.append(f"{service}: {one_line(value)}")
    return lines
