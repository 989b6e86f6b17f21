"""The sessions of a mentoring: what each moved, what was talked about, and who asked or told."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.kinds import EntryKind, PointState
from relnotes.domain.mentoring import SessionDraft
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class Moved:
    """How far a goal was after a session, and what told so."""

    goal: str
    value: int
    comment: str


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session; `points` were talked about that day, `asked` is None where nobody counted."""

    id: int
    day: dt.date
    time: dt.time | None
    title: str
    minutes: int | None
    role: str
    asked: int | None
    told: int | None
    moved: tuple[Moved, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sessions:
    """What was, the newest first, how many there were in all, and the next one that is written."""

    past: tuple[SessionLine, ...]
    count: int
    next: SessionLine | None


def of(reader: Reader, relationship_id: int, today: dt.date, limit: int = 200) -> Sessions:
    """The sessions with somebody, those of today counted as past."""
    e, p, a = t.Entry, t.EntryPerson, t.Asking
    query = (
        select(e.id, e.day, e.time, e.title, e.minutes, e.my_role, a.asked, a.told)
        .join(p, p.entry_id == e.id)
        .outerjoin(a, a.entry_id == e.id)
        .where(p.relationship_id == relationship_id, e.kind == EntryKind.SESSION)
        .where(e.trashed.is_(None))
        .order_by(e.day.desc(), e.time.desc(), e.id.desc())
    )
    rows = reader.connection.execute(query).all()
    past = [row for row in rows if row.day <= today]
    coming = [row for row in rows if row.day > today]
    moved, points = _moved(reader, relationship_id), _points(reader, relationship_id)
    return Sessions(
        tuple(
            SessionLine(*row, moved=tuple(moved[row.day]), points=tuple(points[row.day]))
            for row in past[:limit]
        ),
        len(past),
        SessionLine(*coming[-1]) if coming else None,
    )


def told(reader: Reader, entry_id: int) -> SessionDraft:
    """What is kept of a session beside its entry."""
    e, a = t.Entry, t.Asking
    query = select(e.my_role, a.asked, a.told).outerjoin(a, a.entry_id == e.id)
    return reader.row(SessionDraft, query.where(e.id == entry_id, e.trashed.is_(None)))


def tell(writer: Writer, entry_id: int, draft: SessionDraft) -> None:
    """Says which role I was in, and how often I asked and told; None takes the count away."""
    writer.get(t.Entry, entry_id).my_role = draft.role
    a = t.Asking
    known = writer.session.scalar(select(a).where(a.entry_id == entry_id))
    if draft.asked is None and draft.told is None:
        if known is not None:
            writer.session.delete(known)
        return
    asked, told = draft.asked or 0, draft.told or 0
    if known is None:
        writer.add(t.Asking(entry_id=entry_id, asked=asked, told=told))
    else:
        known.asked, known.told = asked, told


def _moved(reader: Reader, relationship_id: int) -> defaultdict[dt.date, list[Moved]]:
    """Where the goals came to, by the day on which it was noted."""
    g, p = t.Goal, t.GoalProgress
    query = (
        select(p.day, g.what, p.value, p.comment)
        .join(g, g.id == p.goal_id)
        .where(g.relationship_id == relationship_id, g.trashed.is_(None))
        .order_by(p.day, p.id)
    )
    found: defaultdict[dt.date, list[Moved]] = defaultdict(list)
    for day, goal, value, comment in reader.connection.execute(query):
        found[day].append(Moved(goal, value, comment))
    return found


def _points(reader: Reader, relationship_id: int) -> defaultdict[dt.date, list[str]]:
    """What was talked about, by the day on which it was crossed off."""
    p = t.TalkingPoint
    query = (
        select(p.closed_day, p.what)
        .where(p.relationship_id == relationship_id, p.trashed.is_(None))
        .where(p.state == PointState.DONE)
        .order_by(p.position, p.id)
    )
    found: defaultdict[dt.date, list[str]] = defaultdict(list)
    for day, what in reader.connection.execute(query):
        if day is not None:
            found[day].append(what)
    return found
