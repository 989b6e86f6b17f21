"""What happened between the two sides, and what each brought or promised."""

import datetime as dt
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from relnotes.domain.kinds import (
    Confidence,
    ContributionKind,
    EntryKind,
    PointState,
    PromiseState,
    Side,
)
from relnotes.journal.tables.base import Base, Record, Row, origin, owner


class Entry(Record):
    """Something that happened: `day` and `time` as the user's wall clock showed them."""

    __tablename__ = "entry"
    # What is counted ends in `trashed`, so that counting needs nothing but the index.
    __table_args__ = (
        Index("ix_entry_day_time_id", "day", "time", "id", "trashed"),
        Index("ix_entry_session", "day", "trashed", sqlite_where=text("kind = 'session'")),
        Index("ix_entry_ways", "day", "kind", "in_person", "personal", "trashed"),
        Index(
            "ix_entry_spent",
            "day",
            "cost",
            "currency",
            "minutes",
            "trashed",
            sqlite_where=text("cost IS NOT NULL OR minutes IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    kind: Mapped[EntryKind]
    title: Mapped[str]
    body: Mapped[str] = mapped_column(default="")
    day: Mapped[dt.date]
    time: Mapped[dt.time | None]
    minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    warmth: Mapped[int | None]
    in_person: Mapped[bool | None]
    personal: Mapped[bool | None]
    my_role: Mapped[str] = mapped_column(default="")
    confidence: Mapped[Confidence] = mapped_column(default=Confidence.OPEN)
    cost: Mapped[Decimal | None]
    currency: Mapped[str] = mapped_column(default="")
    decide_by: Mapped[dt.date | None]
    origin: Mapped[str] = origin()


class EntryPerson(Row):
    """A relationship that an entry is about; one entry can have several."""

    __tablename__ = "entry_person"
    __table_args__ = (
        UniqueConstraint("entry_id", "relationship_id"),
        {"sqlite_autoincrement": True},
    )

    entry_id: Mapped[int] = owner("entry")
    relationship_id: Mapped[int] = owner("relationship")


class Contact(Base):
    """That an entry was contact with somebody: made from the entries, by triggers."""

    __tablename__ = "contact"
    __table_args__ = ({"sqlite_with_rowid": False},)

    relationship_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[dt.date] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class Touch(Base):
    """When there was contact last, and when the next is due, and late: made by triggers."""

    __tablename__ = "touch"
    __table_args__ = (
        Index("ix_touch_due", "due", "late", "last", sqlite_where=text("due IS NOT NULL")),
        {"sqlite_with_rowid": False},
    )

    relationship_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    every_days: Mapped[int | None]
    last: Mapped[dt.date | None]
    due: Mapped[dt.date | None]
    late: Mapped[dt.date | None]


class EntryTag(Row):
    """A tag on an entry."""

    __tablename__ = "entry_tag"
    __table_args__ = (UniqueConstraint("entry_id", "tag_id"), {"sqlite_autoincrement": True})

    entry_id: Mapped[int] = owner("entry")
    tag_id: Mapped[int] = owner("tag")


class Contribution(Record):
    """What a side brought; `acknowledged_day` is when mine was told, or theirs thanked.

    `newcomer_id` is who came of an introduction or a referral.
    """

    __tablename__ = "contribution"
    __table_args__ = (
        Index("ix_contribution_relationship_id_day", "relationship_id", "day"),
        Index("ix_contribution_day_id", "day", "id"),
        Index(
            "ix_contribution_unsaid",
            "side",
            "relationship_id",
            "day",
            "id",
            sqlite_where=text("acknowledged_day IS NULL AND trashed IS NULL"),
        ),
        Index(
            "ix_contribution_unsaid_day",
            "side",
            "day",
            "id",
            sqlite_where=text("acknowledged_day IS NULL AND trashed IS NULL"),
        ),
        Index("ix_contribution_counts", "day", "side", "kind", "acknowledged_day", "trashed"),
        Index("ix_contribution_kind", "kind", "day", "id", "relationship_id", "trashed"),
        Index(
            "ix_contribution_sums",
            "day",
            "side",
            "unit",
            "amount",
            "trashed",
            sqlite_where=text("amount IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    relationship_id: Mapped[int] = owner("relationship", index=False)
    side: Mapped[Side]
    what: Mapped[str]
    effect: Mapped[str] = mapped_column(default="")
    kind: Mapped[ContributionKind] = mapped_column(default=ContributionKind.WORK)
    day: Mapped[dt.date]
    amount: Mapped[Decimal | None]
    unit: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")
    confidence: Mapped[Confidence] = mapped_column(default=Confidence.OPEN)
    acknowledged_day: Mapped[dt.date | None]
    acknowledged_how: Mapped[str] = mapped_column(default="")
    newcomer_id: Mapped[int | None] = mapped_column(ForeignKey("relationship.id"), index=True)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)
    origin: Mapped[str] = origin()


class ContributionStake(Row):
    """A stake that a contribution serves."""

    __tablename__ = "contribution_stake"
    __table_args__ = (
        UniqueConstraint("contribution_id", "stake_id"),
        {"sqlite_autoincrement": True},
    )

    contribution_id: Mapped[int] = owner("contribution")
    stake_id: Mapped[int] = owner("stake")


class TalkingPoint(Record):
    """What a side wants to bring up the next time; it carries forward until done or dropped.

    `entry_id` is the session in which it was talked about.
    """

    __tablename__ = "talking_point"

    relationship_id: Mapped[int] = owner("relationship")
    side: Mapped[Side]
    what: Mapped[str]
    day: Mapped[dt.date]
    state: Mapped[PointState] = mapped_column(default=PointState.OPEN, index=True)
    closed_day: Mapped[dt.date | None]
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class Promise(Record):
    """What a side said it would do."""

    __tablename__ = "promise"
    __table_args__ = (
        Index("ix_promise_state_due", "state", "due", "side", "id", "trashed"),
        {"sqlite_autoincrement": True},
    )

    relationship_id: Mapped[int] = owner("relationship")
    side: Mapped[Side]
    what: Mapped[str]
    day: Mapped[dt.date]
    due: Mapped[dt.date | None]
    due_time: Mapped[dt.time | None]
    state: Mapped[PromiseState] = mapped_column(default=PromiseState.OPEN)
    closed_day: Mapped[dt.date | None]
    reason: Mapped[str] = mapped_column(default="")
    matters: Mapped[bool | None]
    confidence: Mapped[Confidence] = mapped_column(default=Confidence.OPEN)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)
    origin: Mapped[str] = origin()
