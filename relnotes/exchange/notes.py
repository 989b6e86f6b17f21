"""Reads Markdown notes about people, and of meetings, as Obsidian and others keep them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from relnotes.domain.kinds import EntryKind
from relnotes.exchange import jrnl_dates, own_notes, yaml_values
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.json_values import moment
from relnotes.exchange.names import vocabulary
from relnotes.exchange.note_people import is_known, is_person, is_persons, person
from relnotes.exchange.records import (
    Attendee,
    EntryRecord,
    PersonRecord,
    Reading,
    Trouble,
    TroubleCode,
    Troubles,
)
from relnotes.exchange.written_dates import written_date

_FRONT = re.compile(
    r"\A\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_PLAIN = re.compile(r"^([\"']?)([^\s:#-][^:\n]*|\w[^\n]*\]):? *\1:[ \t]+(\S[^\n]*)$", re.MULTILINE)
_PIECE = re.compile(r"^(?![ -])[^\n]+\n?(?:^[ -][^\n]*\n?)*", re.MULTILINE)
_PIECES = 1_000
_INLINE = re.compile(
    r"^[ \t>*_-]*[\[(]?[*_]{0,2}([^\W\d_][\w -]{1,40})[*_]{0,2}:: *"
    r"((?:\[\[[^\]\n]*\]\]|\[[^\]\n]*\]\([^)\n]*\)|[^\n\])])+)",
    re.MULTILINE,
)
_LINK = re.compile(r"\[\[([^\[\]|#\n]{1,300})(?:#[^\[\]|\n]{0,300})?(?:\|[^\[\]\n]{0,300})?\]\]")
_LISTED = re.compile(
    r"^[ \t]*(?:[-*+][ \t]+(?=[^\n:]{1,40}:[*_]{0,2}[ \t]+(?!\[\[))[*_]{0,2}|\*\*|__)"
    r"([^\W\d_][\w -]{1,30})[*_]{0,2}:[*_]{0,2}[ \t]+(\S[^\n]*)$",
    re.MULTILINE,
)
_FENCE = re.compile(r"^```[^\n]*\n?", re.MULTILINE)
_QUERY = re.compile(r"```(?:dataview(?:js)?|query|tasks|button|meta-bind[\w-]*)\b")
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]*\]\]")
_TEMPLATE = re.compile(r"<%[-_*+=]?\s*tp\.|\{\{\s*(?:title|date|time|name|value)\b", re.IGNORECASE)
_TARGET = re.compile(r"(?<!\[)\[([^\[\]\n]*)\]\([^()\n]*\)")
_DAY = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)")
_TAG = re.compile(r"(?<![\w#&/])#(\w*[^\W\d_][\w/-]*)")
_CARD = re.compile(r"^/---contact---/[ \t]*\n(.*?)^/---contact---/[ \t]*$\n?", re.M | re.DOTALL)
_ROW = re.compile(r"^[ \t]*\|[ \t]*(\w[^|\n]{0,60}?)[ \t]*\|[ \t]*([^|\n]*[^|\s])[ \t]*\|", re.M)
_WHEN = ("date", "day", "datum", "fecha", "data", "created", "meeting date")
_AT = ("time", "starttime", "start time", "start", "uhrzeit", "hora", "heure")
_WHO = vocabulary(
    "attendees people participants with who person guests present teilnehmer teilnehmende anwesende"
    " mit personen asistentes participantes partecipanti deelnemers aanwezig uczestnicy"
)
_GATHERED = frozenset(vocabulary("contact contacts info details social socials links"))
"""Properties that only hold others."""
_FRONT_LIMIT = 200_000
_SUFFIX = re.compile(r"\.(?:md|markdown|txt)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Note:
    """A note in its parts: what it is called, its properties by name, its text."""

    name: str
    properties: Mapping[str, object]
    text: str


def read(text: str, name: str) -> Reading | None:
    """The person or the meeting of a note; None where it shows neither."""
    note, troubles = _note(text, name), Troubles()
    if note is None:
        return None
    people: tuple[PersonRecord, ...] = ()
    entries: tuple[EntryRecord, ...] = ()
    kind = one_line(str(note.properties.get("kind", ""))).casefold()
    if kind == "location":
        title = one_line(str(note.properties.get("fn", ""))) or note.name
        entries = (EntryRecord(title, note.text.strip(), component="note", skip="a place"),)
        troubles.add(TroubleCode.LEFT_OUT, title)
    elif own_notes.uid_of(note.properties):
        entries = (own_notes.entry(note.properties, note.text),)
    elif own_notes.uid_of(note.properties, person=True):
        found = person(note.name, note.properties, "", troubles)
        people = (own_notes.person(found, note.properties, note.text),)
    elif _TEMPLATE.search(text):
        return Reading("notes", troubles=(Trouble(None, TroubleCode.LEFT_OUT, note.name),))
    elif is_person(note.properties):
        people = (person(note.name, note.properties, _said(note.text), troubles),)
    else:
        entries = tuple(_meeting(replace(note, text=_said(note.text))))
    if not people and not entries:
        return None
    return Reading("notes", people, entries, troubles.all(), encoding="utf-8")


def _note(text: str, name: str) -> Note | None:
    text = keepable(text)
    front = _FRONT.match(text[:_FRONT_LIMIT])
    properties: dict[str, object] = {}
    if front is not None:
        value = yaml_values.read(front[1])
        found = value if isinstance(value, dict) else _piece_by_piece(front[1])
        properties = dict(_flat(found))
    rest = text[front.end() :] if front else text
    if (card := _CARD.search(rest)) is not None:
        properties = _card(card[1]) | properties
        rest = rest[: card.start()] + rest[card.end() :]
    for inline in _INLINE.finditer(rest):
        value = _TARGET.sub(r"\1", inline[2]).strip()
        properties.setdefault(inline[1].strip(" *_").casefold(), value)
    tags = [tag for tag in _TAG.findall(rest) if is_persons(tag)]
    if tags:
        properties.setdefault("tags", tags)
    if tags or is_person(properties):
        for listed in _LISTED.finditer(rest):
            key, value = listed[1].strip(" *_").casefold(), _TARGET.sub(r"\1", listed[2]).strip()
            if tags or is_known(key):
                properties.setdefault(key, value)
    note = Note(one_line(_SUFFIX.sub("", name)), properties, rest)
    return note if properties or _LINK.search(rest) or _named_day(note.name) else None


def _named_day(name: str) -> date | datetime | None:
    """The day of a note that is called by nothing else, in any of the forms that are in use."""
    return jrnl_dates.moment(name.replace("_", "-"), month_first=False)


def _said(text: str) -> str:
    """The words of a note without what only a program shows in their place."""
    parts: list[str] = []
    opened: re.Match[str] | None = None
    end = 0
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence[0].strip() == "```":
            if _QUERY.match(opened[0]):
                parts.append(text[end : opened.start()])
                end = fence.end()
            opened = None
    return _EMBEDDED.sub("", "".join([*parts, text[end:]]))


def _flat(found: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Properties by their names; of those that only hold others, these."""
    for key, what in found.items():
        name = one_line(str(key)).casefold()
        if name in _GATHERED and isinstance(what, dict):
            yield from ((one_line(str(below)).casefold(), value) for below, value in what.items())
        else:
            yield name, what


def is_note(text: str) -> bool:
    """Whether a text begins as only notes do."""
    return text.startswith("---") or _CARD.match(text) is not None


def _card(table: str) -> dict[str, object]:
    """What the table of the Contacts plugin says, whose name is that which is given."""
    rows = {key.casefold(): value for key, value in _ROW.findall(table)}
    rows.pop("key", None)
    if "last name" in rows and "name" in rows:
        rows["first name"] = rows.pop("name")
    return {**rows, "kind": "contact"}


def _piece_by_piece(front: str) -> dict[str, object]:
    """The properties of a front matter that is no YAML, each read for itself or as it stands."""
    found: dict[str, object] = {}
    for piece in _PIECE.findall(front.replace("\t", " "))[:_PIECES]:
        value = yaml_values.read(piece)
        if isinstance(value, dict):
            found |= value
        elif (plain := _PLAIN.match(piece)) is not None:
            found[plain[2].strip("\"' ")] = plain[3].strip().strip("\"'")
    return found


def _meeting(note: Note) -> Iterator[EntryRecord]:
    """A note with a day and with links to people."""
    start = _day(note)
    linked = [one_line(name.rsplit("/", 1)[-1]) for name in _LINK.findall(note.text)]
    for key in _WHO:
        linked += [one_line(name) for name in _names(note.properties.get(key))]
    who = tuple(Attendee(name) for name in dict.fromkeys(linked) if name and not _DAY.match(name))
    text = _LINK.sub(lambda link: link[1].rsplit("/", 1)[-1], note.text).strip()
    if start is None or not (text or who):
        return
    daily = _named_day(note.name) is not None
    title = "" if daily else re.sub(r"^[\s_–-]+|[\s_–-]+$", "", _DAY.sub("", note.name))
    heading = next((one for one in text.split("\n") if one.strip()), "")
    said = note.properties.get("title")
    title = one_line(said) if isinstance(said, str) and one_line(said) else title
    yield EntryRecord(
        title or one_line(heading.lstrip("# "))[:120] or note.name,
        text,
        start,
        all_day=not isinstance(start, datetime),
        attendees=who,
        tags=tuple(dict.fromkeys(_TAG.findall(note.text))),
        component="journal",
        kind=EntryKind.MEETING if who and title else EntryKind.NOTE,
    )


def _day(note: Note) -> date | datetime | None:
    for key in _WHEN:
        said = str(note.properties.get(key, "")).strip("[] ")
        if (found := moment(said) or moment(written_date(said))) is not None:
            return found if isinstance(found, datetime) else _timed(found, note)
    named = _DAY.search(note.name)
    return moment(written_date(named[0])) if named else _named_day(note.name)


def _timed(day: date, note: Note) -> date | datetime:
    """The day with its time where that is a property of its own."""
    for key in _AT:
        said = moment(f"{day.isoformat()} {str(note.properties.get(key, '')).strip():0>5}")
        if isinstance(said, datetime):
            return said
    return day


def _names(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one.strip():
            links = _LINK.findall(one)
            yield from (name.rsplit("/", 1)[-1] for name in links) if links else one.split(",")
