"""When a repair entered each of its steps, and when it left them."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.kinds import RepairStep
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class StageLine:
    """When a step was entered and left."""

    step: RepairStep
    entered_day: dt.date
    left_day: dt.date | None
    note: str


class Walk:
    """The way of one repair through its steps, as it is written down today."""

    def __init__(self, writer: Writer, repair_id: int) -> None:
        self._writer, self._id = writer, repair_id

    def enter(self, step: RepairStep) -> None:
        """Notes that a step begins."""
        today = self._writer.today
        self._writer.add(t.RepairStage(repair_id=self._id, step=step, entered_day=today))

    def leave(self, step: RepairStep, note: str) -> None:
        """Notes that a step ends, and why."""
        stage = t.RepairStage
        entered = self._writer.session.scalar(
            select(stage).where(stage.repair_id == self._id, stage.step == step)
        )
        if entered is not None:
            entered.left_day = self._writer.today
            entered.note = note


def walked(reader: Reader, repair_id: int) -> tuple[StageLine, ...]:
    """The steps so far, in their order."""
    s = t.RepairStage
    query = select(s.step, s.entered_day, s.left_day, s.note).where(s.repair_id == repair_id)
    return reader.rows(StageLine, query.order_by(s.id))


def pause_until(reader: Reader, repair_id: int, days: int) -> dt.date | None:
    """The day on which the pause ends; None before it began."""
    s = t.RepairStage
    entered = reader.value(
        select(s.entered_day).where(s.repair_id == repair_id, s.step == RepairStep.PAUSE)
    )
    return entered + dt.timedelta(days=days) if entered is not None else None
