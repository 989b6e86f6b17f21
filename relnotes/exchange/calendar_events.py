"""Reads calendar files of every producer: each event, with who was asked to it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from relnotes.domain.kinds import EntryKind
from relnotes.domain.text import BODY_LIMIT
from relnotes.exchange.calendar_lines import OWN, Component, as_utf8, components
from relnotes.exchange.calendar_zones import Zones
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.records import (
    Attendee,
    EntryRecord,
    Reading,
    TroubleCode,
    Troubles,
)
from relnotes.exchange.vcard_lines import Charsets, Property
from relnotes.exchange.vcard_values import split, unescape

RECORD_LIMIT = 100_000
_EVENTS = frozenset({"VEVENT", "VJOURNAL"})
_WHEN = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d))?[\d.]*\s*([Zz])?)?")
_DURATION = re.compile(r"([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?\Z")
_MAIL = re.compile(r"(?:mailto:)?\s*<?([^\s<>:;,\"]+@[^\s<>:;,\"]+?)>?\Z", re.IGNORECASE)
_WRITTEN = re.compile(r"(?:mailto:)?\s*([^<>@]*?)\s*<([^\s<>]+@[^\s<>]+)>\Z", re.IGNORECASE)
_ROOMS = frozenset({"ROOM", "RESOURCE"})
_A_ROOM = "@resource.calendar.google.com"


def read(data: bytes, *, encoding: str | None = None) -> Reading:
    """Every event and journal of the file as an entry; the time zone is that of the event."""
    troubles = Troubles()
    data, shown = as_utf8(data, encoding)
    charsets = Charsets(data, troubles)
    found = _sorted(components(data, charsets, troubles), troubles)
    moments = _Moments(Zones(found.zones), troubles)
    entries = [_Event(component, moments).record() for component in found.events]
    if found.tasks:
        troubles.add(TroubleCode.LEFT_OUT, f"VTODO × {found.tasks}")
    if not entries:
        troubles.add(TroubleCode.NOTHING_TO_BRING)
    return Reading(
        format="ics",
        entries=_newest_only(entries, found.events),
        troubles=troubles.all(),
        encoding=charsets.fallback or shown,
    )


@dataclass(slots=True)
class _Contents:
    """The parts of a file by their sort: its events, its zones by name, and how many tasks."""

    events: list[Component] = field(default_factory=list)
    zones: dict[str, Sequence[str]] = field(default_factory=dict)
    tasks: int = 0


def _sorted(parts: Iterable[Component], troubles: Troubles) -> _Contents:
    """The parts by their sort, up to a number of events that a journal could still take."""
    found, told = _Contents(), 0
    for part in parts:
        if part.name == "VTIMEZONE" and (tzid := part.first("TZID")):
            found.zones[tzid.value.strip()] = part.lines
        elif part.name in _EVENTS and len(found.events) < RECORD_LIMIT:
            found.events.append(part)
        elif part.name in _EVENTS:
            troubles.add(TroubleCode.TOO_MANY_RECORDS, str(RECORD_LIMIT), line=part.line)
            break
        elif part.name == "VCALENDAR":
            _call_off(part, found.events[told:])
            told = len(found.events)
        found.tasks += part.name == "VTODO"
    return found


def _call_off(calendar: Component, events: Iterable[Component]) -> None:
    """Gives the events of a letter that calls them off the status that some programs leave out."""
    method = calendar.first("METHOD")
    if method is not None and method.value.strip().upper() == "CANCEL":
        for event in events:
            event.properties.append(Property(event.line, "", "STATUS", {}, "CANCELLED"))


def _newest_only(entries: list[EntryRecord], found: Sequence[Component]) -> tuple[EntryRecord, ...]:
    """An event that a later part of the file says anew is left out in its older form."""
    last: dict[tuple[str, object], tuple[int, int]] = {}
    for at, (entry, component) in enumerate(zip(entries, found, strict=True)):
        if entry.uid:
            rank = (_number(component.first("SEQUENCE")), at)
            key = (entry.uid, entry.replaces)
            last[key] = max(last.get(key, rank), rank)
    return tuple(
        replace(entry, skip="said anew")
        if entry.uid and entry.skip is None and last[entry.uid, entry.replaces][1] != at
        else entry
        for at, entry in enumerate(entries)
    )


def _number(prop: Property | None) -> int:
    text = prop.value.strip() if prop else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


class _Moments:
    """Dates and times of properties, in the zone that the property names."""

    def __init__(self, zones: Zones, troubles: Troubles) -> None:
        self._zones = zones
        self._troubles = troubles

    def of(self, prop: Property | None, value: str | None = None) -> date | datetime | None:
        """A day, a time with its zone, or a time as the clock on the wall showed it."""
        if prop is None:
            return None
        text = prop.value.strip() if value is None else value.strip()
        found = _WHEN.match(text)
        try:
            if found is None:
                raise ValueError
            day = date(int(found[1]), int(found[2]), int(found[3]))
            if found[4] is None:
                return day
            hour, minute, second = int(found[4]), int(found[5]), min(int(found[6] or 0), 59)
            moment = datetime(day.year, day.month, day.day, hour, minute, second)  # noqa: DTZ001
        except ValueError:
            if text:
                self._troubles.add(TroubleCode.BAD_DATE, text, line=prop.line)
            return None
        if found[7]:
            return moment.replace(tzinfo=UTC)
        tzid = next(iter(prop.parameters.get("TZID", ())), "").strip()
        zone = self._zones.named(tzid, day) if tzid else None
        if tzid and zone is None:
            self._troubles.add(TroubleCode.UNKNOWN_ZONE, tzid, line=prop.line)
        return moment.replace(tzinfo=zone)

    def days(self, props: Iterable[Property]) -> tuple[date, ...]:
        """The days of a list such as EXDATE, as the series counts them."""
        found = [self.of(prop, part) for prop in props for part in prop.value.split(",") if part]
        return tuple(sorted({_day(one) for one in found if one is not None}))

    def trouble(self, code: TroubleCode, detail: str, line: int) -> None:
        """Notes something odd."""
        self._troubles.add(code, detail, line=line)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


class _Event:
    """One event on its way to a record."""

    def __init__(self, component: Component, moments: _Moments) -> None:
        self._component = component
        self._moments = moments

    def record(self) -> EntryRecord:
        """The event; without a day it is left out, as is one called off, or a reminder of ours."""
        component, is_page = self._component, self._component.name == "VJOURNAL"
        start, body = self._start(), self._body()
        record = EntryRecord(
            title=one_line(self._text("SUMMARY")) or one_line(body.split("\n", 1)[0])[:120],
            body=body,
            start=start,
            end=self._end(start),
            all_day=start is not None and not isinstance(start, datetime),
            repeats=self._rule(),
            attendees=tuple(self._attendees()),
            organizer=self._organizer(),
            tags=tuple(self._tags()),
            place=one_line(self._text("LOCATION")),
            status=one_line(self._text("STATUS")).casefold(),
            component="journal" if is_page else "event",
            line=component.line,
            kind=EntryKind.NOTE if is_page else EntryKind.MEETING,
            uid=one_line(self._text("UID")),
            replaces=self._moments.of(component.first("RECURRENCE-ID")),
            except_on=self._moments.days(component.all("EXDATE")),
        )
        return replace(record, skip=self._why_left_out(record))

    def _why_left_out(self, record: EntryRecord) -> str | None:
        if record.start is None:
            self._moments.trouble(TroubleCode.BAD_DATE, record.title, self._component.line)
            return "no day"
        if record.uid.endswith(OWN):
            return "own"
        return "cancelled" if record.status == "cancelled" else None

    def _start(self) -> date | datetime | None:
        """When it begins; a page of a journal without a day has the one on which it was made."""
        component, moments = self._component, self._moments
        start = moments.of(component.first("DTSTART"))
        if start is None and component.name == "VJOURNAL":
            start = moments.of(component.first("CREATED") or component.first("DTSTAMP"))
            moments.trouble(TroubleCode.BAD_DATE, self._text("SUMMARY"), component.line)
        return start

    def _end(self, start: date | datetime | None) -> date | datetime | None:
        end = self._moments.of(self._component.first("DTEND"))
        duration = self._component.first("DURATION")
        if end is None and start is not None and duration is not None:
            length = _duration(duration.value)
            try:
                end = start + length if length is not None else None
            except OverflowError:
                end = None
        if end is None or start is None or isinstance(end, datetime) != isinstance(start, datetime):
            return None
        if not isinstance(end, datetime):  # the first day that is no longer part of it
            end = end - timedelta(days=1) if end > date.min else end
        late = (
            isinstance(end, datetime)
            and isinstance(start, datetime)
            and (end.replace(tzinfo=None) < start.replace(tzinfo=None))
        )
        return None if late or _day(end) < _day(start) else end

    def _text(self, name: str) -> str:
        prop = self._component.first(name)
        return keepable(unescape(prop.value)).strip() if prop else ""

    def _body(self) -> str:
        parts = [self._text("DESCRIPTION"), self._text("COMMENT"), self._text("URL")]
        return "\n\n".join(filter(None, dict.fromkeys(parts)))[:BODY_LIMIT]

    def _rule(self) -> str:
        prop = self._component.first("RRULE")
        if prop is None and self._component.first("RDATE"):
            return "RDATE"
        return one_line(prop.value)[:500] if prop else ""

    def _tags(self) -> Iterable[str]:
        for prop in self._component.all("CATEGORIES"):
            yield from filter(None, map(one_line, split(prop.value, ",")))

    def _attendees(self) -> Iterable[Attendee]:
        seen: set[tuple[str, str]] = set()
        for prop in self._component.all("ATTENDEE"):
            who = _who(prop)
            if who is not None and (key := (who.email or who.name, who.kind)) not in seen:
                seen.add(key)
                yield who

    def _organizer(self) -> Attendee | None:
        prop = self._component.first("ORGANIZER")
        return _who(prop) if prop else None


def _who(prop: Property) -> Attendee | None:
    value = unescape(prop.value).strip(' \t"')
    mail = _MAIL.match(value)
    if mail is None:  # Apple writes a path of its own there, and the address beside it
        mail = _MAIL.match(next(iter(prop.parameters.get("EMAIL", ())), "").strip())
    written = _WRITTEN.match(value)  # phones write it as a letter's head does
    email = mail[1] if mail else written[2] if written else ""
    named = next(iter(prop.parameters.get("CN", ())), "") or (written[1] if written else "")
    name = one_line(unescape(named)).strip("'\" ")
    if not name and not email:
        name = one_line(re.sub(r"(?i)^mailto:", "", value))
    if not name and not email:
        return None
    kind = next(iter(prop.parameters.get("CUTYPE", ())), "").upper()
    kind = "room" if kind in _ROOMS or email.casefold().endswith(_A_ROOM) else "person"
    status = next(iter(prop.parameters.get("PARTSTAT", prop.parameters.get("STATUS", ()))), "")
    return Attendee(name or email, email, kind, status.casefold())


def _duration(text: str) -> timedelta | None:
    found = _DURATION.match(text.strip().upper())
    if found is None:
        return None
    weeks, days, hours, minutes, seconds = (int((part or "0")[:9]) for part in found.groups()[1:])
    try:
        length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
    return None if found[1] == "-" else length
