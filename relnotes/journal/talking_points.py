"""Talking points: what a side wants to bring up; an open one carries forward to the next time."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from relnotes.domain.happenings import PointDraft
from relnotes.domain.kinds import PointState, Side
from relnotes.domain.text import line
from relnotes.journal import order, sessions
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class PointLine:
    """A talking point in a list; `day` is when it was noted, `closed_day` when it ended."""

    id: int
    relationship_id: int
    side: Side
    what: str
    day: dt.date
    state: PointState
    closed_day: dt.date | None


def to_bring_up(reader: Reader, relationship_id: int) -> tuple[PointLine, ...]:
    """What is still to be talked about, in the order that the user gave it."""
    p = t.TalkingPoint
    query = _lines(relationship_id).where(p.state == PointState.OPEN)
    return reader.rows(PointLine, query.order_by(p.position, p.id))


def settled(reader: Reader, relationship_id: int, limit: int = 50) -> tuple[PointLine, ...]:
    """What was talked about or dropped, the newest first."""
    p = t.TalkingPoint
    query = _lines(relationship_id).where(p.state != PointState.OPEN)
    return reader.rows(PointLine, query.order_by(p.closed_day.desc(), p.id.desc()).limit(limit))


def note(writer: Writer, draft: PointDraft) -> int:
    """Notes something to bring up, after all that is there."""
    p = t.TalkingPoint
    last = writer.session.scalar(
        select(func.max(p.position)).where(p.relationship_id == draft.relationship_id)
    )
    return writer.add(
        t.TalkingPoint(
            relationship_id=draft.relationship_id,
            side=draft.side,
            what=draft.what,
            day=draft.day or writer.today,
            position=(last or 0) + 1,
        )
    )


def note_all(writer: Writer, drafts: Sequence[PointDraft]) -> tuple[int, ...]:
    """Notes several, one below the other."""
    return tuple(note(writer, draft) for draft in drafts)


def reword(writer: Writer, point_id: int, what: str) -> None:
    """Says a talking point in other words."""
    writer.get(t.TalkingPoint, point_id).what = line(what, "what", required=True)


def settle(writer: Writer, point_id: int, state: PointState, day: dt.date | None = None) -> None:
    """Crosses a talking point off, in the session of that day; drops it, or takes it up again."""
    point = writer.get(t.TalkingPoint, point_id)
    closed, done = day or writer.today, state is PointState.DONE
    point.state = state
    point.closed_day = None if state is PointState.OPEN else closed
    point.entry_id = (
        sessions.latest(writer.reader, point.relationship_id, closed, writer.now) if done else None
    )


def arrange(writer: Writer, point_ids: tuple[int, ...]) -> None:
    """Puts talking points into this order."""
    order.put(writer, t.TalkingPoint, point_ids)


def _lines(relationship_id: int) -> Select[*tuple[Any, ...]]:
    p = t.TalkingPoint
    return select(p.id, p.relationship_id, p.side, p.what, p.day, p.state, p.closed_day).where(
        p.relationship_id == relationship_id, p.trashed.is_(None)
    )
