"""What reminders ring for: open promises with a time, and how much a coming morning will hold."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select

from relnotes.domain import today as rules
from relnotes.domain.day import ContactRow, Kind
from relnotes.domain.kinds import RepairState, Standing
from relnotes.journal import away, promises, today
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.promises import PromiseLine

_MORNINGS = 7
"""For how long a journal that stays locked is still reminded of; then nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What will ring: promises with a time, how many things the mornings hold, when I am back."""

    promises: tuple[PromiseLine, ...] = ()
    things: Mapping[dt.date, int] = field(default_factory=dict)
    back: dt.date | None = None


def ahead(reader: Reader, first: dt.date, morning: dt.time, most: int) -> Ahead:
    """What rings from now on, and how much each morning of a week will hold if nothing is done."""
    days = [first + dt.timedelta(days=ahead) for ahead in range(_MORNINGS)]
    plans = {day: today.ready(reader, day, most, now=morning) for day in days}
    things = {day: len(plan.rows) for day, plan in plans.items()}
    backs = [away.back_on(reader, day) for day in (first - dt.timedelta(days=1), first)]
    return Ahead(timed(reader), things, max(filter(None, backs), default=None))


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
