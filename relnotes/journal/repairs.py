"""Repairs: one open case for each relationship, walked through four steps with their gates."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import exists, func, select

from relnotes.domain import repair as rules
from relnotes.domain.growth import LessonDraft
from relnotes.domain.kinds import Health, PromiseState, RepairState, RepairStep, Side, Standing
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import StakeDraft
from relnotes.domain.text import body
from relnotes.journal import lessons, repair_stages, rhythms, stakes
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.repair_stages import StageLine, Walk


@dataclass(frozen=True, slots=True)
class RepairLine:
    """A repair in a list; `pause_until` is set from the pause on."""

    id: int
    relationship_id: int
    name: str
    state: RepairState
    step: RepairStep
    opened_day: dt.date
    closed_day: dt.date | None
    what_happened: str
    pause_until: dt.date | None


@dataclass(frozen=True, slots=True)
class Case:
    """A repair in full; what I noted about their part stays sealed (None) until it is closed."""

    id: int
    relationship_id: int
    name: str
    state: RepairState
    step: RepairStep
    opened_day: dt.date
    closed_day: dt.date | None
    what_happened: str
    my_part: str
    wrong: str
    corrected: str
    pause_days: int
    pause_until: dt.date | None
    message: str
    spoken_day: dt.date | None
    they_said: str
    they_wanted: str
    received: bool | None
    next_contact: dt.date | None
    aside_reason: str
    open_promises: int
    stages: tuple[StageLine, ...]
    their_part_noted: bool
    their_part: str | None


def listed(reader: Reader, relationship_id: int | None = None) -> tuple[RepairLine, ...]:
    """All repairs, open ones first, then the newest."""
    r = t.Repair
    query = (
        select(
            r.id, r.relationship_id, t.Relationship.name, r.state, r.step, r.opened_day,
            r.closed_day, r.what_happened, r.pause_days,
        )
        .join(t.Relationship, t.Relationship.id == r.relationship_id)
        .where(r.trashed.is_(None))
        .order_by(r.state != RepairState.OPEN, r.opened_day.desc(), r.id.desc())
    )  # fmt: skip
    if relationship_id is not None:
        query = query.where(r.relationship_id == relationship_id)
    found = []
    for row in reader.connection.execute(query).all():
        until = repair_stages.pause_until(reader, row.id, row.pause_days)
        found.append(RepairLine(*row[:-1], pause_until=until))
    return tuple(found)


def behind(reader: Reader, ids: Sequence[int]) -> tuple[str, ...]:
    """With whom of these a repair was walked to its end, and none is open: it is behind us."""
    r, p = t.Repair, t.Relationship
    query = select(p.name).where(
        p.id.in_(ids),
        exists().where(
            r.relationship_id == p.id, r.state == RepairState.CLOSED, r.trashed.is_(None)
        ),
        ~exists().where(
            r.relationship_id == p.id, r.state == RepairState.OPEN, r.trashed.is_(None)
        ),
    )
    return reader.values(query.order_by(p.name))


def case(reader: Reader, repair_id: int) -> Case:
    """One repair with everything that its page shows."""
    r = t.Repair
    query = (
        select(r, t.Relationship.name)
        .join(t.Relationship, t.Relationship.id == r.relationship_id)
        .where(r.id == repair_id, r.trashed.is_(None))
    )
    row = reader.connection.execute(query).first()
    if row is None:
        raise Problem(Code.GONE)
    same = (
        "id", "relationship_id", "name", "state", "step", "opened_day", "closed_day",
        "what_happened", "my_part", "wrong", "corrected", "pause_days", "message", "spoken_day",
        "they_said", "they_wanted", "received", "next_contact", "aside_reason",
    )  # fmt: skip
    return Case(
        **{name: getattr(row, name) for name in same},
        pause_until=repair_stages.pause_until(reader, repair_id, row.pause_days),
        open_promises=_open_promises(reader, row.relationship_id),
        stages=repair_stages.walked(reader, repair_id),
        their_part_noted=bool(row.their_part),
        their_part=row.their_part if row.state is RepairState.CLOSED else None,
    )


def open(writer: Writer, draft: rules.RepairDraft) -> int:  # noqa: A001  # the verb of the design
    """Opens a repair; a relationship has one at a time."""
    relationship = writer.get(t.Relationship, draft.relationship_id)
    known = select(t.Repair.id).where(
        t.Repair.relationship_id == draft.relationship_id,
        t.Repair.state == RepairState.OPEN,
        t.Repair.trashed.is_(None),
    )
    if writer.session.scalar(known) is not None:
        raise Problem(Code.REPAIR_OPEN, name=relationship.name)
    relationship.health = Health.DAMAGED
    repair_id = writer.add(
        t.Repair(
            relationship_id=draft.relationship_id,
            opened_day=writer.today,
            what_happened=draft.what_happened,
            my_part=draft.my_part,
            wrong=draft.wrong,
        )
    )
    Walk(writer, repair_id).enter(RepairStep.FINISH)
    return repair_id


def write(writer: Writer, repair_id: int, field: str, text: str) -> None:
    """Writes down one of the texts of a repair."""
    if field not in _TEXTS:
        raise Problem(Code.NOT_A_CHOICE, field=field)
    kept = body(text, field, required=field == "what_happened")
    setattr(_open_case(writer, repair_id), field, kept)


def set_pause(writer: Writer, repair_id: int, days: int) -> None:
    """Says how long the pause is meant to be."""
    _open_case(writer, repair_id).pause_days = rules.pause(days)


def move_on(writer: Writer, repair_id: int, reason: str = "") -> RepairStep:
    """Goes to the next step, if the gate of the present one lets through."""
    found = _open_case(writer, repair_id)
    kept = body(reason, "reason")
    following = rules.next_step(_standing(writer, found), today=writer.today, reason=kept)
    Walk(writer, repair_id).leave(found.step, kept)
    if found.step is RepairStep.PAUSE:
        _shorten(writer, found)
    found.step = following
    Walk(writer, repair_id).enter(following)
    return following


def answer(writer: Writer, repair_id: int, said: rules.Answer, day: dt.date | None = None) -> None:
    """Writes down what they said when I broke the ice, and whether it was received."""
    found = _open_case(writer, repair_id)
    if found.step is not RepairStep.ICE:
        raise Problem(Code.STEP_NOT_READY)
    found.spoken_day = day or found.spoken_day or writer.today
    found.they_said = said.they_said
    found.they_wanted = said.they_wanted
    found.received = said.received


def close(
    writer: Writer,
    repair_id: int,
    *,
    next_contact: dt.date | None = None,
    lesson: LessonDraft | None = None,
    expects: StakeDraft | None = None,
) -> None:
    """Closes the case: ordinary contact goes on; a lesson may stay, and what they would expect."""
    found = _open_case(writer, repair_id)
    if found.step is not RepairStep.FORWARD:
        raise Problem(Code.STEP_NOT_READY)
    found.state = RepairState.CLOSED
    found.closed_day = writer.today
    found.next_contact = next_contact
    Walk(writer, repair_id).leave(RepairStep.FORWARD, "")
    relationship = writer.get(t.Relationship, found.relationship_id)
    relationship.health = Health.STEADY
    relationship.standing = Standing.ACTIVE
    if next_contact is not None:
        rhythms.book(writer, found.relationship_id, next_contact)
    if lesson is not None:
        lessons.keep(writer, lesson, repair_id=repair_id)
    if expects is not None:
        stakes.add(writer, expects)


def put_aside(writer: Writer, repair_id: int, reason: str) -> None:
    """Puts a repair aside, with the reason; it can be opened again as a new one."""
    found = _open_case(writer, repair_id)
    kept = body(reason, "reason")
    if not kept:
        raise Problem(Code.REASON_MISSING, field="reason")
    found.state = RepairState.ASIDE
    found.aside_reason = kept
    found.closed_day = writer.today


_TEXTS = ("what_happened", "my_part", "wrong", "corrected", "message", "their_part")


def _open_case(writer: Writer, repair_id: int) -> t.Repair:
    found = writer.get(t.Repair, repair_id)
    if found.state is not RepairState.OPEN:
        raise Problem(Code.STEP_NOT_READY)
    return found


def _standing(writer: Writer, found: t.Repair) -> rules.Standing:
    reader = writer.reader
    return rules.Standing(
        state=found.state,
        step=found.step,
        my_part=found.my_part,
        wrong=found.wrong,
        corrected=found.corrected,
        open_promises=_open_promises(reader, found.relationship_id),
        pause_until=repair_stages.pause_until(reader, found.id, found.pause_days),
        received=found.received,
    )


def _shorten(writer: Writer, found: t.Repair) -> None:
    """A pause that ended early was as long as it was: nothing waits for its end any more."""
    until = repair_stages.pause_until(writer.reader, found.id, found.pause_days)
    if until is not None and writer.today < until:
        found.pause_days -= (until - writer.today).days


def _open_promises(reader: Reader, relationship_id: int) -> int:
    """My open promises to them: each is to be done or given up before the pause."""
    p = t.Promise
    query = select(func.count()).where(
        p.relationship_id == relationship_id,
        p.side == Side.ME,
        p.state == PromiseState.OPEN,
        p.trashed.is_(None),
    )
    return reader.value(query) or 0
