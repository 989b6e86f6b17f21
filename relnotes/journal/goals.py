"""Goals, and how far they are."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, select

from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.kinds import GoalState, RelationshipKind, Side
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """How far a goal was on a day, and why."""

    day: dt.date
    value: int
    comment: str


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal with its progress, the oldest first."""

    id: int
    relationship_id: int
    side: Side
    what: str
    why: str
    due: dt.date | None
    state: GoalState
    reason: str
    progress: tuple[ProgressLine, ...]


def of(reader: Reader, relationship_id: int) -> tuple[GoalLine, ...]:
    """The goals of both sides, open ones first."""
    return _lines(reader, t.Goal.relationship_id == relationship_id)


def line(reader: Reader, goal_id: int) -> GoalLine:
    """One goal; `Problem` where it is gone."""
    for found in _lines(reader, t.Goal.id == goal_id):
        return found
    raise Problem(Code.GONE)


def underway(reader: Reader, kind: RelationshipKind | None = None) -> tuple[GoalLine, ...]:
    """The open goals with everyone, or with everyone of a kind."""
    is_open = t.Goal.state == GoalState.OPEN
    if kind is None:
        return _lines(reader, is_open)
    return _lines(reader, and_(is_open, t.Relationship.kind == kind))


def card(reader: Reader, goal_id: int) -> GoalDraft:
    """What the edit window of a goal shows."""
    g = t.Goal
    query = select(g.relationship_id, g.side, g.what, g.why, g.due)
    return reader.row(GoalDraft, query.where(g.id == goal_id, g.trashed.is_(None)))


def set_out(writer: Writer, draft: GoalDraft) -> int:
    """Writes down what a side works towards."""
    writer.get(t.Relationship, draft.relationship_id)
    return writer.add(
        t.Goal(
            relationship_id=draft.relationship_id,
            side=draft.side,
            what=draft.what,
            why=draft.why,
            due=draft.due,
        )
    )


def revise(writer: Writer, goal_id: int, draft: GoalDraft) -> None:
    """Says a goal anew; how far it was stays as it is."""
    goal = writer.get(t.Goal, goal_id)
    goal.side, goal.what, goal.why, goal.due = draft.side, draft.what, draft.why, draft.due


def progress(writer: Writer, draft: ProgressDraft) -> int:
    """Notes how far a goal is, always with a comment."""
    writer.get(t.Goal, draft.goal_id)
    return writer.add(
        t.GoalProgress(
            goal_id=draft.goal_id,
            day=draft.day or writer.today,
            value=draft.value,
            comment=draft.comment,
        )
    )


def settle(writer: Writer, goal_id: int, state: GoalState, reason: str = "") -> None:
    """Says what became of a goal; a changed or dropped one keeps its reason."""
    kept = body(reason, "reason")
    if state in (GoalState.CHANGED, GoalState.DROPPED) and not kept:
        raise Problem(Code.REASON_MISSING, field="reason")
    goal = writer.get(t.Goal, goal_id)
    goal.state = state
    goal.reason = kept


def _lines(reader: Reader, which: ColumnElement[bool]) -> tuple[GoalLine, ...]:
    g, p, r = t.Goal, t.GoalProgress, t.Relationship
    here = (which, g.trashed.is_(None), r.trashed.is_(None))
    progress: defaultdict[int, list[ProgressLine]] = defaultdict(list)
    steps = (
        select(p.goal_id, p.day, p.value, p.comment)
        .join(g, g.id == p.goal_id)
        .join(r, r.id == g.relationship_id)
        .where(*here)
        .order_by(p.day, p.id)
    )
    for goal, day, value, comment in reader.connection.execute(steps):
        progress[goal].append(ProgressLine(day, value, comment))
    query = (
        select(g.id, g.relationship_id, g.side, g.what, g.why, g.due, g.state, g.reason)
        .join(r, r.id == g.relationship_id)
        .where(*here)
        .order_by(g.state != GoalState.OPEN, g.position, g.id)
    )
    rows = reader.connection.execute(query)
    return tuple(GoalLine(*row, progress=tuple(progress[row.id])) for row in rows)
