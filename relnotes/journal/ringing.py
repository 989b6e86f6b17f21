"""What reminders ring for: open promises with a time, and how much a coming morning will hold."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain import today as rules
from relnotes.domain.day import ContactRow, Kind
from relnotes.domain.kinds import RepairState, Standing
from relnotes.journal import away, promises, today
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.promises import PromiseLine


@dataclass(frozen=True, slots=True)
class Ahead:
    """What will ring: the promises with a time, how many things a day holds, when I am back."""

    promises: tuple[PromiseLine, ...]
    things: int
    back: dt.date | None = None


def ahead(reader: Reader, day: dt.date, most: int) -> Ahead:
    """What rings from now on, and what the morning of a day will hold."""
    plan = today.ready(reader, day, most)
    return Ahead(timed(reader), len(plan.rows), plan.back or away.back_on(reader, day))


def timed(reader: Reader) -> tuple[PromiseLine, ...]:
    """Open promises with a time; none of anybody who rests, or whom a repair mutes."""
    r, case = t.Relationship, t.Repair
    open_case = (case.state == RepairState.OPEN, case.trashed.is_(None))
    steps = reader.connection.execute(select(case.relationship_id, case.step).where(*open_case))
    muted = {whom for whom, step in steps if rules.mutes(step, Kind.PROMISE)}
    here = select(r.id).where(r.trashed.is_(None), r.standing == Standing.ACTIVE)
    active = set(reader.values(here))
    return tuple(
        one
        for one in promises.open_promises(reader)
        if one.due_time is not None and one.relationship_id in active - muted
    )


def who_is_next(reader: Reader, day: dt.date, now: dt.time) -> int | None:
    """Whom to prepare for: the first who is due today, else the first of whom the day speaks."""
    plan = today.ready(reader, day, now=now)
    due = [row for row in plan.rows if isinstance(row, ContactRow)]
    return next((row.relationship_id for row in (*due, *plan.rows)), None)
