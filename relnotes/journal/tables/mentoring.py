"""What a mentor keeps: skills as both see them, what was asked, observations, programmes, ends."""

import datetime as dt

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relnotes.domain.kinds import Footing, Side
from relnotes.journal.tables.base import Record, Row, owner


class SkillView(Row):
    """How one side saw one skill on a day; without a footing it stands on the list to be asked."""

    __tablename__ = "skill_view"

    relationship_id: Mapped[int] = owner("relationship")
    side: Mapped[Side]
    day: Mapped[dt.date]
    skill: Mapped[str]
    footing: Mapped[Footing | None]
    note: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Asking(Row):
    """How often I asked in a session, and how often I told."""

    __tablename__ = "asking"
    __table_args__ = (UniqueConstraint("entry_id"), {"sqlite_autoincrement": True})

    entry_id: Mapped[int] = owner("entry", index=False)
    asked: Mapped[int]
    told: Mapped[int]


class Observation(Record):
    """Something noticed across several mentees, about none of them alone."""

    __tablename__ = "observation"

    day: Mapped[dt.date]
    what: Mapped[str]


class Programme(Row):
    """What mentorings of one programme or cohort begin with, one line each."""

    __tablename__ = "programme"

    name: Mapped[str]
    questions: Mapped[str] = mapped_column(default="")
    skills: Mapped[str] = mapped_column(default="")
    session: Mapped[str] = mapped_column(default="")


class ProgrammeMember(Row):
    """The programme that a mentoring belongs to."""

    __tablename__ = "programme_member"
    __table_args__ = (UniqueConstraint("relationship_id"), {"sqlite_autoincrement": True})

    relationship_id: Mapped[int] = owner("relationship", index=False)
    programme_id: Mapped[int] = owner("programme")


class Farewell(Row):
    """How a mentoring ended: the look back of both, and what stays."""

    __tablename__ = "farewell"

    relationship_id: Mapped[int] = owner("relationship")
    day: Mapped[dt.date]
    mine: Mapped[str] = mapped_column(default="")
    theirs: Mapped[str] = mapped_column(default="")
    stays: Mapped[str] = mapped_column(default="")


class Planned(Row):
    """That somebody is meant to hear from me in a month, named by its first day."""

    __tablename__ = "planned"
    __table_args__ = (
        UniqueConstraint("relationship_id", "month"),
        {"sqlite_autoincrement": True},
    )

    relationship_id: Mapped[int] = owner("relationship")
    month: Mapped[dt.date] = mapped_column(index=True)


class CircleView(Row):
    """A way of looking at the circle that is kept: its name, and the parts that it shows."""

    __tablename__ = "circle_view"

    name: Mapped[str]
    parts: Mapped[str]
