"""Promises of both sides: open, kept, or dropped with a reason."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ScalarSelect, Select, func, select

from relnotes.domain.happenings import ContributionDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, PromiseState, Side
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body, line
from relnotes.journal import contributions
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise with whom it is between; `tries` counts the attempts to keep it."""

    id: int
    relationship_id: int
    name: str
    side: Side
    what: str
    day: dt.date
    due: dt.date | None
    state: PromiseState
    closed_day: dt.date | None
    reason: str
    confidence: Confidence
    tries: int
    due_time: dt.time | None = None
    matters: bool | None = None


def open_promises(
    reader: Reader, relationship_id: int | None = None, side: Side | None = None
) -> tuple[PromiseLine, ...]:
    """What is promised and not yet done, the earliest due first."""
    p = t.Promise
    query = _line_query().where(p.state == PromiseState.OPEN)
    if relationship_id is not None:
        query = query.where(p.relationship_id == relationship_id)
    if side is not None:
        query = query.where(p.side == side)
    return reader.rows(PromiseLine, query.order_by(p.due.is_(None), p.due, p.id))


def count_open(reader: Reader) -> int:
    """How many promises of both sides are open, across all people."""
    p = t.Promise
    query = select(func.count()).where(p.state == PromiseState.OPEN, p.trashed.is_(None))
    return reader.value(query) or 0


def settled(
    reader: Reader, relationship_id: int, side: Side, since: dt.date
) -> tuple[PromiseLine, ...]:
    """What one side kept or dropped since a day, in that order."""
    p = t.Promise
    query = _line_query().where(
        p.relationship_id == relationship_id,
        p.side == side,
        p.state != PromiseState.OPEN,
        p.closed_day >= since,
    )
    return reader.rows(PromiseLine, query.order_by(p.closed_day, p.id))


def make(
    writer: Writer, draft: PromiseDraft, entry_id: int | None = None, *, origin: str = ""
) -> int:
    """Writes down what a side said it would do; `origin` marks what it was imported as."""
    writer.get(t.Relationship, draft.relationship_id)
    return writer.add(
        t.Promise(
            relationship_id=draft.relationship_id,
            side=draft.side,
            what=draft.what,
            due=draft.due,
            due_time=draft.due_time,
            day=draft.day or writer.today,
            confidence=draft.confidence,
            entry_id=entry_id,
            origin=origin,
        )
    )


def keep(writer: Writer, promise_id: int, day: dt.date | None = None) -> None:
    """Notes that a promise was kept."""
    promise = writer.get(t.Promise, promise_id)
    promise.state = PromiseState.KEPT
    promise.closed_day = day or writer.today


def keep_as_contribution(writer: Writer, promise_id: int, day: dt.date | None = None) -> int:
    """Notes that a promise was kept, and logs it as something that its side brought."""
    keep(writer, promise_id, day)
    promise = writer.get(t.Promise, promise_id)
    draft = ContributionDraft(
        relationship_id=promise.relationship_id,
        side=promise.side,
        what=promise.what,
        day=promise.closed_day,
        confidence=promise.confidence,
    )
    return contributions.log(writer, draft, promise.entry_id)


def drop(writer: Writer, promise_id: int, reason: str, day: dt.date | None = None) -> None:
    """Gives a promise up, with the reason."""
    kept = body(reason, "reason")
    if not kept:
        raise Problem(Code.REASON_MISSING, field="reason")
    promise = writer.get(t.Promise, promise_id)
    promise.state = PromiseState.DROPPED
    promise.reason = kept
    promise.closed_day = day or writer.today


def reopen(writer: Writer, promise_id: int) -> None:
    """Takes back that a promise was kept or dropped."""
    promise = writer.get(t.Promise, promise_id)
    promise.state = PromiseState.OPEN
    promise.closed_day = None
    promise.reason = ""


def try_again(writer: Writer, promise_id: int, note: str = "") -> int:
    """Counts a try that did not get there yet."""
    promise = writer.get(t.Promise, promise_id)
    return writer.add(
        t.Attempt(
            relationship_id=promise.relationship_id,
            promise_id=promise_id,
            day=writer.today,
            note=body(note, "note"),
        )
    )


def reword(writer: Writer, promise_id: int, what: str) -> None:
    """Says anew what was promised."""
    writer.get(t.Promise, promise_id).what = line(what, "what", required=True)


def put_on(writer: Writer, promise_id: int, due: dt.date | None) -> None:
    """Moves a promise to another day, or to none; the hour went with the day."""
    promise = writer.get(t.Promise, promise_id)
    if promise.due != due:
        promise.due, promise.due_time = due, None


def weigh(writer: Writer, promise_id: int, *, matters: bool | None) -> None:
    """Says whether a promise makes a difference in the grand scheme, or leaves that open."""
    writer.get(t.Promise, promise_id).matters = matters


def _line_query() -> Select[*tuple[Any, ...]]:
    p = t.Promise
    return (
        select(
            p.id, p.relationship_id, t.Relationship.name, p.side, p.what, p.day, p.due, p.state,
            p.closed_day, p.reason, p.confidence, _tries(), p.due_time,
            p.matters,
        )
        .join(t.Relationship, t.Relationship.id == p.relationship_id)
        .where(p.trashed.is_(None))
    )  # fmt: skip


def _tries() -> ScalarSelect[int]:
    counted = select(func.count()).where(t.Attempt.promise_id == t.Promise.id)
    return counted.correlate(t.Promise).scalar_subquery()
