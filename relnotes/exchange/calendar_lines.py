"""The components of a calendar file, one by one, so that a damaged one costs itself only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from relnotes.exchange.encoding import codec_of, decode
from relnotes.exchange.records import TroubleCode, Troubles
from relnotes.exchange.vcard_folds import logical_lines
from relnotes.exchange.vcard_lines import Charsets, Property, property_of

OWN = "@relnotes"
"""How the names of events end that relnotes itself wrote: they remind, and are no meetings."""
_MARK = re.compile(rb"[ \t]*(BEGIN|END)[ \t]*:[ \t]*([A-Za-z0-9-]+)[ \t]*\Z", re.IGNORECASE)
_WHOLE, _ZONE = "VCALENDAR", "VTIMEZONE"
_RANKED = frozenset({_WHOLE, _ZONE, "VEVENT", "VJOURNAL", "VTODO", "VFREEBUSY"})
_DEPTH = 8
_TORN = re.compile(rb"\r?\n[ \t]*(?=\r?\n[ \t]+[:;])")
"""A blank line in the midst of a folded one, as old Mozilla calendars have them."""


@dataclass(slots=True)
class Component:
    """What stands between a BEGIN and its END; `lines` are kept of time zones only."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of a name that says anything."""
        return next((one for one in self.all(name) if one.value.strip()), None)

    def all(self, name: str) -> Iterator[Property]:
        """The properties of a name."""
        return (one for one in self.properties if one.name == name)


def as_utf8(data: bytes, chosen: str | None) -> tuple[bytes, str]:
    """Wide characters, or a user's choice of encoding, as UTF-8; other bytes as they are."""
    wide = data[:4_096].count(0) > 2 or data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if wide or (chosen is not None and codec_of(chosen) is not None):
        decoded = decode(data, chosen)
        return decoded.text.encode(errors="replace"), decoded.encoding
    return data, "utf-8"


def components(data: bytes, charsets: Charsets, troubles: Troubles) -> Iterator[Component]:
    """Each event, journal, task, calendar and time zone of the file, the inner ones first.

    A component without its END ends where the next of its rank begins.
    """
    opened: list[Component] = []
    for number, raw in logical_lines(_TORN.sub(b"", data)):
        mark = _MARK.match(raw)
        for one in opened:
            if one.name == _ZONE:
                one.lines.append(charsets.text(raw, line=number))
        if mark is None:
            if opened:
                _take(opened[-1], raw, number, charsets=charsets, troubles=troubles)
            continue
        name = mark[2].decode("ascii").upper()
        if mark[1].upper() == b"BEGIN":
            for left in _unended(opened, name):
                troubles.add(TroubleCode.MISSING_END, left.name, line=left.line)
                yield left
            if len(opened) < _DEPTH:
                opened.append(Component(name, number, lines=[f"BEGIN:{name}"]))
        else:
            yield from _ended(opened, name)
    for left in reversed([one for one in opened if one.name in _RANKED]):
        troubles.add(TroubleCode.MISSING_END, left.name, line=left.line)
        yield left


def _unended(opened: list[Component], name: str) -> list[Component]:
    """What can't go on because a component of this name begins."""
    if name not in _RANKED:
        return []
    keep = 0 if name == _WHOLE else sum(one.name == _WHOLE for one in opened[:1])
    cut = opened[keep:]
    del opened[keep:]
    return [one for one in reversed(cut) if one.name in _RANKED]


def _ended(opened: list[Component], name: str) -> Iterator[Component]:
    if any(one.name == name for one in opened):
        done = opened.pop()
        while done.name != name:
            if done.name in _RANKED:
                yield done
            done = opened.pop()
        if name in _RANKED:
            yield done


def _take(
    component: Component, raw: bytes, number: int, *, charsets: Charsets, troubles: Troubles
) -> None:
    found = property_of(raw, number, charsets)
    if found is not None:
        component.properties.append(found)
    elif component.name in _RANKED:
        text = charsets.text(raw, line=number).strip()
        troubles.add(TroubleCode.UNREADABLE_LINE, text, line=number)
