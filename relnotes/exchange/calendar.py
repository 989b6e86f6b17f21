"""A calendar file: when to be in touch again, and what is promised, each with an alarm."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relnotes.domain.kinds import Side, Standing
from relnotes.exchange.calendar_lines import OWN
from relnotes.exchange.wording import Words, words
from relnotes.journal.promises import PromiseLine
from relnotes.journal.roster import MasterLine

if TYPE_CHECKING:
    from icalendar import Event

Named = Callable[[str, int], str]
MOMENT = dt.timedelta(minutes=15)
"""How long a promise with a time stands in the calendar."""


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar, and how many events are in it."""

    content: bytes
    events: int


def calendar(
    people: Iterable[MasterLine],
    promises: Iterable[PromiseLine],
    now: dt.datetime,
    alarm: dt.time,
    *,
    language: str = "en",
    named: Named,
) -> Written:
    """The calendar as bytes; taken in again it replaces its own events, whose names stay.

    `named` gives a record, by its table and id, a name that no other journal uses. Who rests or
    has ended is left out.
    Source: RFC 5545; a day has no zone, so it is the same day wherever it is read.
    """
    from icalendar import Calendar  # heavy, and wanted here only

    text = words(language)
    made = Calendar()
    made.add("prodid", "-//relnotes//relnotes//EN")
    made.add("version", "2.0")
    events = [
        _touch(one, text, named) for one in people if one.due and one.standing is Standing.ACTIVE
    ]
    events += [_promise(one, text, now, named) for one in promises if one.due is not None]
    for event in events:
        event.add("dtstamp", now.astimezone(dt.UTC))
        _alarm(event, alarm)
        made.add_component(event)
    return Written(made.to_ical(), len(events))


def _touch(one: MasterLine, text: Words, named: Named) -> "Event":
    due = one.due
    assert due is not None
    name = f"touch-{named('relationship', one.id)}"
    return _event(name, text("calendar touch", who=one.name), due.day)


def _promise(one: PromiseLine, text: Words, now: dt.datetime, named: Named) -> "Event":
    key = "calendar promise me" if one.side is Side.ME else "calendar promise them"
    name, due = f"promise-{named('promise', one.id)}", one.due
    assert due is not None
    summary = text(key, what=one.what, who=one.name)
    if one.due_time is None:
        return _event(name, summary, due)
    start = dt.datetime.combine(due, one.due_time, now.tzinfo).astimezone(dt.UTC)
    return _event(name, summary, start, start + MOMENT)


def _event(
    name: str, summary: str, start: dt.date | dt.datetime, end: dt.datetime | None = None
) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{name}{OWN}")
    event.add("summary", summary)
    event.add("dtstart", start)
    event.add("dtend", end if end is not None else start + dt.timedelta(days=1))
    event.add("transp", "OPAQUE" if end is not None else "TRANSPARENT")
    return event


def _alarm(event: "Event", at: dt.time) -> None:
    """Rings at this time of an event's day, or at the time that the event has."""
    from icalendar import Alarm

    start = event.start
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", str(event["summary"]))
    day = not isinstance(start, dt.datetime)
    alarm.add("trigger", dt.timedelta(hours=at.hour, minutes=at.minute) if day else dt.timedelta())
    event.add_component(alarm)
