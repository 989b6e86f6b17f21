"""Relationships and what belongs to the counterpart."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from relnotes.domain.kinds import (
    Counterpart,
    DetailKind,
    Health,
    RelationshipKind,
    Side,
    Standing,
    TermKind,
)
from relnotes.journal.tables.base import Record, Row, origin, owner


class Relationship(Record):
    """What exists between me and a counterpart; the record that everything else hangs on."""

    __tablename__ = "relationship"
    __table_args__ = (
        # All that the list of everyone asks for, so that it needs nothing but the index.
        Index("ix_relationship_by_name", text("lower(name)"), "id", "trashed", "standing", "kind"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str]
    counterpart: Mapped[Counterpart] = mapped_column(default=Counterpart.PERSON)
    kind: Mapped[RelationshipKind] = mapped_column(default=RelationshipKind.OTHER)
    standing: Mapped[Standing] = mapped_column(default=Standing.ACTIVE)
    health: Mapped[Health] = mapped_column(default=Health.STEADY)
    health_reason: Mapped[str] = mapped_column(default="")
    inside: Mapped[bool] = mapped_column(default=False)
    tier: Mapped[int | None]
    pinned: Mapped[bool] = mapped_column(default=False)
    since: Mapped[dt.date | None]
    about: Mapped[str] = mapped_column(default="")
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id", use_alter=True))
    origin: Mapped[str] = origin()


class ContactDetail(Row):
    """One way to reach or name the counterpart, as it was given."""

    __tablename__ = "contact_detail"

    relationship_id: Mapped[int] = owner("relationship")
    kind: Mapped[DetailKind]
    label: Mapped[str] = mapped_column(default="")
    value: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class Occasion(Row):
    """A date that matters to them: `YYYY-MM-DD`, or `--MM-DD` where the year is unknown."""

    __tablename__ = "occasion"

    relationship_id: Mapped[int] = owner("relationship")
    label: Mapped[str]
    value: Mapped[str]


class Member(Row):
    """A person inside an organisation or group, with a relationship of their own or not."""

    __tablename__ = "member"

    organisation_id: Mapped[int] = owner("relationship")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("relationship.id"), index=True)
    name: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")


class Connection(Row):
    """Who brought whom, and who else is touched."""

    __tablename__ = "connection"

    relationship_id: Mapped[int] = owner("relationship")
    other_id: Mapped[int] = owner("relationship")
    kind: Mapped[str]
    note: Mapped[str] = mapped_column(default="")


class Tag(Row):
    """A word that people and entries are found by."""

    __tablename__ = "tag"

    name: Mapped[str] = mapped_column(unique=True)


class RelationshipTag(Row):
    """A tag on a relationship."""

    __tablename__ = "relationship_tag"
    __table_args__ = (
        UniqueConstraint("relationship_id", "tag_id"),
        {"sqlite_autoincrement": True},
    )

    relationship_id: Mapped[int] = owner("relationship")
    tag_id: Mapped[int] = owner("tag")


class Merged(Row):
    """That somebody was merged into a relationship: what `was_id` went through is its past too."""

    __tablename__ = "merged"

    relationship_id: Mapped[int] = owner("relationship")
    was_id: Mapped[int]
    was_created: Mapped[str]
    name: Mapped[str]


class TwoPeople(Row):
    """That two who look like one are two, as the user said."""

    __tablename__ = "two_people"
    __table_args__ = (UniqueConstraint("one_id", "other_id"), {"sqlite_autoincrement": True})

    one_id: Mapped[int] = owner("relationship")
    other_id: Mapped[int] = owner("relationship")


class Term(Row):
    """What they allow and prefer, in their words."""

    __tablename__ = "term"

    relationship_id: Mapped[int] = owner("relationship")
    kind: Mapped[TermKind]
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class AboutAnswer(Row):
    """An answer to one of the gentle prompts of the About page."""

    __tablename__ = "about_answer"
    __table_args__ = (
        UniqueConstraint("relationship_id", "question", "side"),
        {"sqlite_autoincrement": True},
    )

    relationship_id: Mapped[int] = owner("relationship")
    question: Mapped[str]
    side: Mapped[Side | None]
    answer: Mapped[str]


class Rhythm(Row):
    """How often I mean to be in touch, until when nothing is asked, and the day agreed on."""

    __tablename__ = "rhythm"

    relationship_id: Mapped[int] = mapped_column(ForeignKey("relationship.id"), unique=True)
    every_days: Mapped[int | None]
    snoozed_until: Mapped[dt.date | None]
    booked_day: Mapped[dt.date | None]


class TierRhythm(Row):
    """How often those of a tier are meant to hear from me who have no rhythm of their own."""

    __tablename__ = "tier_rhythm"

    tier: Mapped[int] = mapped_column(unique=True)
    every_days: Mapped[int]


class Attempt(Row):
    """A try to reach someone, or to keep a promise, that did not get there yet."""

    __tablename__ = "attempt"

    relationship_id: Mapped[int] = owner("relationship")
    promise_id: Mapped[int | None] = mapped_column(ForeignKey("promise.id"), index=True)
    day: Mapped[dt.date]
    channel: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
