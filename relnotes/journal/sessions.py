"""The sessions of a mentoring: what each moved, what was talked about, and who asked or told."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import and_, literal, or_, select

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
    """A session; `points` were talked about in it, `asked` is None where nobody counted."""

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
            SessionLine(*row, moved=tuple(moved[row.id]), points=tuple(points[row.id]))
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


def latest(reader: Reader, relationship_id: int, day: dt.date, now: dt.datetime) -> int | None:
    """The session that something of a day belongs to: the newest one of that day.

    Where there was none, it is the newest that was written down today for a day before.
    """
    e, p = t.Entry, t.EntryPerson
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    told_today = and_(e.created >= midnight, e.day < day, literal(day) == now.date())
    query = (
        select(e.id)
        .join(p, p.entry_id == e.id)
        .where(p.relationship_id == relationship_id, e.kind == EntryKind.SESSION)
        .where(e.trashed.is_(None), or_(e.day == day, told_today))
        .order_by(e.day.desc(), e.id.desc())
    )
    return reader.value(query.limit(1))


def gather(writer: Writer, entry_id: int) -> None:
    """Gives a session what was crossed off and noted on its day before it was written down."""
    entry, who = writer.get(t.Entry, entry_id), t.EntryPerson
    if entry.kind is not EntryKind.SESSION:
        return
    people = select(who.relationship_id).where(who.entry_id == entry_id)
    point, note, goal = t.TalkingPoint, t.GoalProgress, t.Goal
    points = select(point).where(
        point.relationship_id.in_(people),
        point.state == PointState.DONE,
        point.closed_day == entry.day,
        point.entry_id.is_(None),
    )
    notes = (
        select(note)
        .join(goal, goal.id == note.goal_id)
        .where(goal.relationship_id.in_(people), note.day == entry.day, note.entry_id.is_(None))
    )
    for crossed_off in writer.all(points):
        crossed_off.entry_id = entry_id
    for noted in writer.all(notes):
        noted.entry_id = entry_id


def _moved(reader: Reader, relationship_id: int) -> defaultdict[int, list[Moved]]:
    """Where the goals came to, by the session in which it was said."""
    g, p = t.Goal, t.GoalProgress
    query = (
        select(p.entry_id, g.what, p.value, p.comment)
        .join(g, g.id == p.goal_id)
        .where(g.relationship_id == relationship_id, g.trashed.is_(None))
        .order_by(p.day, p.id)
    )
    found: defaultdict[int, list[Moved]] = defaultdict(list)
    for entry, goal, value, comment in reader.connection.execute(query):
        if entry is not None:
            found[entry].append(Moved(goal, value, comment))
    return found


def _points(reader: Reader, relationship_id: int) -> defaultdict[int, list[str]]:
    """What was talked about, by the session in which it was crossed off."""
    p = t.TalkingPoint
    query = (
        select(p.entry_id, p.what)
        .where(p.relationship_id == relationship_id, p.trashed.is_(None))
        .where(p.state == PointState.DONE)
        .order_by(p.position, p.id)
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    for entry, what in reader.connection.execute(query):
        if entry is not None:
            found[entry].append(what)
    return found
