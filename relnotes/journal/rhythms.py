"""When somebody is to be asked for again: the rhythm, what puts it off, and who was not reached."""

import datetime as dt

from sqlalchemy import select

from relnotes.domain.text import body, line
from relnotes.journal import tables as t
from relnotes.journal.access import Writer


def set_rhythm(writer: Writer, relationship_id: int, every_days: int | None) -> None:
    """Says how often I mean to be in touch."""
    found = writer.session.scalar(
        select(t.Rhythm).where(t.Rhythm.relationship_id == relationship_id)
    )
    if found is not None:
        found.every_days = every_days
    elif every_days is not None:
        writer.add(t.Rhythm(relationship_id=relationship_id, every_days=every_days))


def snooze(writer: Writer, relationship_id: int, until: dt.date) -> None:
    """Puts the next contact off, without guilt."""
    _rhythm(writer, relationship_id).snoozed_until = until


def book(writer: Writer, relationship_id: int, day: dt.date) -> None:
    """Keeps the day of the next contact: it is asked for then, whatever the rhythm says."""
    found = _rhythm(writer, relationship_id)
    found.booked_day, found.snoozed_until = day, None


def _rhythm(writer: Writer, relationship_id: int) -> t.Rhythm:
    """Somebody's own row; who is in the rhythm of a tier gets one."""
    writer.get(t.Relationship, relationship_id)
    own = select(t.Rhythm).where(t.Rhythm.relationship_id == relationship_id)
    found = writer.session.scalar(own)
    if found is None:
        found = t.Rhythm(relationship_id=relationship_id)
        writer.add(found)
    return found


def try_to_reach(
    writer: Writer, relationship_id: int, day: dt.date, *, channel: str = "", note: str = ""
) -> int:
    """Notes that they could not be reached this time."""
    return writer.add(
        t.Attempt(
            relationship_id=relationship_id,
            day=day,
            channel=line(channel, "channel"),
            note=body(note, "note"),
        )
    )
