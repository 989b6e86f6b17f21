"""What broke and was mended, what was learned, and what someone works towards."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from relnotes.domain.kinds import GoalState, RepairState, RepairStep, Side, Verdict
from relnotes.journal.tables.base import Record, Row, owner


class Repair(Record):
    """The case of one damage: what happened, my part, and how it was mended."""

    __tablename__ = "repair"
    __table_args__ = (
        Index(
            "ix_repair_one_open",
            "relationship_id",
            unique=True,
            sqlite_where=text("state = 'open' AND trashed IS NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    relationship_id: Mapped[int] = owner("relationship")
    state: Mapped[RepairState] = mapped_column(default=RepairState.OPEN)
    step: Mapped[RepairStep] = mapped_column(default=RepairStep.FINISH)
    opened_day: Mapped[dt.date]
    what_happened: Mapped[str]
    my_part: Mapped[str] = mapped_column(default="")
    wrong: Mapped[str] = mapped_column(default="")
    corrected: Mapped[str] = mapped_column(default="")
    pause_days: Mapped[int] = mapped_column(default=7)
    pause_note: Mapped[str] = mapped_column(default="")
    message: Mapped[str] = mapped_column(default="")
    their_part: Mapped[str] = mapped_column(default="")
    spoken_day: Mapped[dt.date | None]
    they_said: Mapped[str] = mapped_column(default="")
    they_wanted: Mapped[str] = mapped_column(default="")
    received: Mapped[bool | None]
    next_contact: Mapped[dt.date | None]
    closed_day: Mapped[dt.date | None]
    aside_reason: Mapped[str] = mapped_column(default="")


class RepairStage(Row):
    """When a repair entered a step and left it."""

    __tablename__ = "repair_stage"
    __table_args__ = (UniqueConstraint("repair_id", "step"), {"sqlite_autoincrement": True})

    repair_id: Mapped[int] = owner("repair")
    step: Mapped[RepairStep]
    entered_day: Mapped[dt.date]
    left_day: Mapped[dt.date | None]
    note: Mapped[str] = mapped_column(default="")


class Lesson(Record):
    """A technique that came out of a hard stretch; it can be shared without names."""

    __tablename__ = "lesson"

    relationship_id: Mapped[int | None] = mapped_column(ForeignKey("relationship.id"), index=True)
    repair_id: Mapped[int | None] = mapped_column(ForeignKey("repair.id"), index=True)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)
    day: Mapped[dt.date]
    title: Mapped[str]
    turned: Mapped[str] = mapped_column(default="")
    repeat: Mapped[str] = mapped_column(default="")
    came_of_it: Mapped[str] = mapped_column(default="")


class Goal(Record):
    """What a mentee, or I, work towards."""

    __tablename__ = "goal"

    relationship_id: Mapped[int] = owner("relationship")
    side: Mapped[Side]
    what: Mapped[str]
    why: Mapped[str] = mapped_column(default="")
    due: Mapped[dt.date | None]
    state: Mapped[GoalState] = mapped_column(default=GoalState.OPEN)
    reason: Mapped[str] = mapped_column(default="")
    stake_id: Mapped[int | None] = mapped_column(ForeignKey("stake.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class GoalStep(Row):
    """A step on the way to a goal."""

    __tablename__ = "goal_step"

    goal_id: Mapped[int] = owner("goal")
    what: Mapped[str]
    done_day: Mapped[dt.date | None]
    position: Mapped[int] = mapped_column(default=0)


class GoalProgress(Row):
    """How far a goal was on a day, from 0 to 100, and why."""

    __tablename__ = "goal_progress"

    goal_id: Mapped[int] = owner("goal")
    day: Mapped[dt.date]
    value: Mapped[int]
    comment: Mapped[str]
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)


class Belief(Record):
    """An assumption of my own, how I tested it, and what it turned out to be."""

    __tablename__ = "belief"

    relationship_id: Mapped[int | None] = mapped_column(ForeignKey("relationship.id"), index=True)
    what: Mapped[str]
    day: Mapped[dt.date]
    test: Mapped[str] = mapped_column(default="")
    verdict: Mapped[Verdict] = mapped_column(default=Verdict.UNTESTED)
    verdict_day: Mapped[dt.date | None]
    procedure: Mapped[str] = mapped_column(default="")
