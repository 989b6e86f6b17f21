"""What the two sides hold: stakes, roles, and the value that both merge into."""

import datetime as dt

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relnotes.domain.kinds import Side, StakeKind, StakeSource, StakeState
from relnotes.journal.tables.base import Record, Row, owner


class Stake(Record):
    """A need or an expectation that a side holds.

    `weight` is the importance of a need and the urgency of an expectation, `sure` how sure I am
    that it is so; both from 1 to 3. `state` repeats the newest `StakeChange`. A guess is not
    brought up before `ask_after`.
    """

    __tablename__ = "stake"

    relationship_id: Mapped[int] = owner("relationship")
    side: Mapped[Side]
    kind: Mapped[StakeKind]
    what: Mapped[str]
    weight: Mapped[int] = mapped_column(default=2)
    sure: Mapped[int] = mapped_column(default=2)
    source: Mapped[StakeSource] = mapped_column(default=StakeSource.ASSUMED)
    since: Mapped[dt.date]
    due: Mapped[dt.date | None]
    state: Mapped[StakeState] = mapped_column(default=StakeState.OPEN)
    perceived: Mapped[str] = mapped_column(default="")
    anticipated: Mapped[bool] = mapped_column(default=False)
    ask_after: Mapped[dt.date | None]
    position: Mapped[int] = mapped_column(default=0)


class StakeChange(Row):
    """A dated state of a stake; the first one is how it began."""

    __tablename__ = "stake_change"

    stake_id: Mapped[int] = owner("stake")
    state: Mapped[StakeState]
    day: Mapped[dt.date]
    note: Mapped[str] = mapped_column(default="")
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)


class StakeLink(Row):
    """An expectation that serves a need."""

    __tablename__ = "stake_link"
    __table_args__ = (
        UniqueConstraint("need_id", "expectation_id"),
        {"sqlite_autoincrement": True},
    )

    need_id: Mapped[int] = owner("stake")
    expectation_id: Mapped[int] = owner("stake")


class Role(Record):
    """A part that a side plays for a time; `fit` says from 1 to 5 how it suits my self-image."""

    __tablename__ = "role"

    relationship_id: Mapped[int] = owner("relationship")
    side: Mapped[Side]
    name: Mapped[str]
    responsibilities: Mapped[str] = mapped_column(default="")
    context: Mapped[str] = mapped_column(default="")
    self_image: Mapped[str] = mapped_column(default="")
    fit: Mapped[int | None]
    since: Mapped[dt.date | None]
    until: Mapped[dt.date | None]


class Proposition(Record):
    """A version of the sentence that both sides' stakes merge into."""

    __tablename__ = "proposition"

    relationship_id: Mapped[int] = owner("relationship")
    day: Mapped[dt.date]
    text: Mapped[str]
    my_benefit: Mapped[str] = mapped_column(default="")
    their_benefit: Mapped[str] = mapped_column(default="")
    other_benefit: Mapped[str] = mapped_column(default="")


class Agreement(Record):
    """What both sides agreed to, with the day on which to look at it again."""

    __tablename__ = "agreement"

    relationship_id: Mapped[int] = owner("relationship")
    day: Mapped[dt.date]
    review_day: Mapped[dt.date | None]
    end_day: Mapped[dt.date | None]
    text: Mapped[str] = mapped_column(default="")
    boundaries: Mapped[str] = mapped_column(default="")


class AgreementItem(Row):
    """One question of an agreement in three columns: theirs, mine, agreed."""

    __tablename__ = "agreement_item"

    agreement_id: Mapped[int] = owner("agreement")
    question: Mapped[str]
    theirs: Mapped[str] = mapped_column(default="")
    mine: Mapped[str] = mapped_column(default="")
    agreed: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class AgreementDuty(Row):
    """A contribution that the agreement asks of a side."""

    __tablename__ = "agreement_duty"

    agreement_id: Mapped[int] = owner("agreement")
    side: Mapped[Side]
    what: Mapped[str]
    due: Mapped[dt.date | None]
    done_day: Mapped[dt.date | None]
    position: Mapped[int] = mapped_column(default=0)


class Review(Record):
    """A dated look at the relationship itself."""

    __tablename__ = "review"

    relationship_id: Mapped[int] = owner("relationship")
    day: Mapped[dt.date]
    next_day: Mapped[dt.date | None]


class ReviewAnswer(Row):
    """An answer to one question of a review, in words and, where it fits, from 1 to 5."""

    __tablename__ = "review_answer"

    review_id: Mapped[int] = owner("review")
    question: Mapped[str]
    answer: Mapped[str] = mapped_column(default="")
    mark: Mapped[int | None]
