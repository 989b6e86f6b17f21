"""A calendar file: when to be in touch again, and what is promised, each with an alarm."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relnotes.domain.kinds import Confidence, Side, Standing
from relnotes.exchange.wording import Words, words
from relnotes.journal.promises import PromiseLine
from relnotes.journal.roster import MasterLine

if TYPE_CHECKING:
    from icalendar import Event

MOMENT = dt.timedelta(minutes=15)
"""How long a promise with a time stands in the calendar."""


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar, how many events are in it, and how many promises were private."""

    content: bytes
    events: int
    held_back: int


def calendar(
    people: Iterable[MasterLine],
    promises: Iterable[PromiseLine],
    now: dt.datetime,
    alarm: dt.time,
    language: str = "en",
    *,
    private: bool = False,
) -> Written:
    """The calendar as bytes; taken in again it replaces its own events, whose names stay.

    Who rests or has ended is left out. What is private or in confidence leaves with `private` only.
    Source: RFC 5545; a day has no zone, so it is the same day wherever it is read.
    """
    from icalendar import Calendar  # heavy, and wanted here only

    text, promised = words(language), tuple(promises)
    made = Calendar()
    made.add("prodid", "-//relnotes//relnotes//EN")
    made.add("version", "2.0")
    events = [_touch(one, text) for one in people if one.due and one.standing is Standing.ACTIVE]
    open_ones = [one for one in promised if private or one.confidence is Confidence.OPEN]
    events += [_promise(one, text, now) for one in open_ones if one.due is not None]
    for event in events:
        event.add("dtstamp", now.astimezone(dt.UTC))
        _alarm(event, alarm)
        made.add_component(event)
    return Written(made.to_ical(), len(events), len(promised) - len(open_ones))


def _touch(one: MasterLine, text: Words) -> "Event":
    due = one.due
    assert due is not None
    return _event(f"touch-{one.id}", text("calendar touch", who=one.name), due.day)


def _promise(one: PromiseLine, text: Words, now: dt.datetime) -> "Event":
    key = "calendar promise me" if one.side is Side.ME else "calendar promise them"
    due = one.due
    assert due is not None
    summary = text(key, what=one.what, who=one.name)
    if one.due_time is None:
        return _event(f"promise-{one.id}", summary, due)
    start = dt.datetime.combine(due, one.due_time, now.tzinfo).astimezone(dt.UTC)
    return _event(f"promise-{one.id}", summary, start, start + MOMENT)


def _event(
    name: str, summary: str, start: dt.date | dt.datetime, end: dt.datetime | None = None
) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{name}@relnotes")
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
