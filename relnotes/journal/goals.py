"""Goals, and how far they are."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, and_, func, select

from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.kinds import GoalState, RelationshipKind, Side
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body
from relnotes.journal import order, sessions
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """How far a goal was on a day, and why; `session` is what moved it, where that is known."""

    day: dt.date
    value: int
    comment: str
    session_id: int | None = None
    session: str = ""


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step on the way; done on a day, or not yet."""

    id: int
    what: str
    done_day: dt.date | None


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal with its progress, the oldest first; `stake` is the need that it serves."""

    id: int
    relationship_id: int
    side: Side
    what: str
    why: str
    due: dt.date | None
    state: GoalState
    reason: str
    stake: str
    progress: tuple[ProgressLine, ...]
    steps: tuple[StepLine, ...] = ()


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
    g, k = t.Goal, t.GoalStep
    query = select(g.relationship_id, g.side, g.what, g.why, g.due, g.stake_id)
    draft = reader.row(GoalDraft, query.where(g.id == goal_id, g.trashed.is_(None)))
    steps = select(k.what).where(k.goal_id == goal_id).order_by(k.position, k.id)
    return replace(draft, steps=reader.values(steps))


def set_out(writer: Writer, draft: GoalDraft) -> int:
    """Writes down what a side works towards."""
    writer.get(t.Relationship, draft.relationship_id)
    goal_id = writer.add(
        t.Goal(
            relationship_id=draft.relationship_id,
            side=draft.side,
            what=draft.what,
            why=draft.why,
            due=draft.due,
            stake_id=draft.stake_id,
            position=order.after_all(
                writer, t.Goal, t.Goal.relationship_id == draft.relationship_id
            ),
        )
    )
    _write_steps(writer, goal_id, draft.steps)
    return goal_id


def revise(writer: Writer, goal_id: int, draft: GoalDraft) -> None:
    """Says a goal anew; how far it was stays as it is."""
    goal = writer.get(t.Goal, goal_id)
    goal.side, goal.what, goal.why, goal.due = draft.side, draft.what, draft.why, draft.due
    goal.stake_id = draft.stake_id
    _write_steps(writer, goal_id, draft.steps)


def arrange(writer: Writer, goal_ids: Sequence[int]) -> None:
    """Puts goals into this order."""
    order.put(writer, t.Goal, goal_ids)


def arrange_steps(writer: Writer, step_ids: Sequence[int]) -> None:
    """Puts the steps of a goal into this order."""
    order.put(writer, t.GoalStep, step_ids)


def tick(writer: Writer, step_id: int, *, done: bool) -> None:
    """Says that a step is done, or that it is not yet."""
    step = writer.get(t.GoalStep, step_id)
    writer.get(t.Goal, step.goal_id)
    step.done_day = writer.today if done else None


def progress(writer: Writer, draft: ProgressDraft) -> int:
    """Notes how far a goal is, always with a comment; the day's session told so if no entry did."""
    goal, day = writer.get(t.Goal, draft.goal_id), draft.day or writer.today
    session = sessions.latest(writer.reader, goal.relationship_id, day, writer.now)
    return writer.add(
        t.GoalProgress(
            goal_id=draft.goal_id,
            day=day,
            value=draft.value,
            comment=draft.comment,
            entry_id=draft.entry_id or session,
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


def _write_steps(writer: Writer, goal_id: int, wanted: tuple[str, ...]) -> None:
    """Makes the steps these, in this order; what was done stays done."""
    k = t.GoalStep
    known = {one.what: one for one in writer.all(select(k).where(k.goal_id == goal_id))}
    for at, what in enumerate(wanted):
        if what in known:
            known.pop(what).position = at
        else:
            writer.add(k(goal_id=goal_id, what=what, position=at))
    for gone in known.values():
        writer.session.delete(gone)


def _lines(reader: Reader, which: ColumnElement[bool]) -> tuple[GoalLine, ...]:
    g, r, s = t.Goal, t.Relationship, t.Stake
    here = (which, g.trashed.is_(None), r.trashed.is_(None))
    progress, steps = _progress(reader, here), _steps(reader, here)
    served = and_(s.id == g.stake_id, s.trashed.is_(None))
    columns = (g.id, g.relationship_id, g.side, g.what, g.why, g.due, g.state, g.reason)
    query = (
        select(*columns, func.coalesce(s.what, ""))
        .join(r, r.id == g.relationship_id)
        .outerjoin(s, served)
        .where(*here)
        .order_by(g.state != GoalState.OPEN, g.position, g.id)
    )
    rows = reader.connection.execute(query)
    return tuple(
        GoalLine(*row, progress=tuple(progress[row.id]), steps=tuple(steps[row.id])) for row in rows
    )


def _progress(
    reader: Reader, here: tuple[ColumnElement[bool], ...]
) -> defaultdict[int, list[ProgressLine]]:
    """How far each goal was, with the session or other entry that it was said in."""
    g, p, r, e = t.Goal, t.GoalProgress, t.Relationship, t.Entry
    query = (
        select(p.goal_id, p.day, p.value, p.comment, e.id, func.coalesce(e.title, ""))
        .join(g, g.id == p.goal_id)
        .join(r, r.id == g.relationship_id)
        .outerjoin(e, and_(e.id == p.entry_id, e.trashed.is_(None)))
        .where(*here)
        .order_by(p.day, p.id)
    )
    progress: defaultdict[int, list[ProgressLine]] = defaultdict(list)
    for goal, day, value, comment, entry, title in reader.connection.execute(query):
        progress[goal].append(ProgressLine(day, value, comment, entry, title))
    return progress


def _steps(
    reader: Reader, here: tuple[ColumnElement[bool], ...]
) -> defaultdict[int, list[StepLine]]:
    g, k, r = t.Goal, t.GoalStep, t.Relationship
    query = (
        select(k.goal_id, k.id, k.what, k.done_day)
        .join(g, g.id == k.goal_id)
        .join(r, r.id == g.relationship_id)
        .where(*here)
        .order_by(k.position, k.id)
    )
    steps: defaultdict[int, list[StepLine]] = defaultdict(list)
    for goal, step, what, done in reader.connection.execute(query):
        steps[goal].append(StepLine(step, what, done))
    return steps
