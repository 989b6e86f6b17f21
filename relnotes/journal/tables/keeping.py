"""What the journal keeps beside the records: summaries, files, drafts, history and search."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.journal.tables.base import Base, Record, Row, owner


class ValueSummary(Record):
    """A document for a review: what was chosen, and the copy that went out."""

    __tablename__ = "value_summary"

    title: Mapped[str]
    kind: Mapped[SummaryKind]
    length: Mapped[SummaryLength]
    since: Mapped[dt.date]
    until: Mapped[dt.date]
    language: Mapped[str] = mapped_column(default="en")
    settings: Mapped[dict[str, Any] | None]
    document: Mapped[dict[str, Any] | None]
    frozen: Mapped[dt.datetime | None]
    to_whom: Mapped[str] = mapped_column(default="")


class SummaryPerson(Row):
    """A relationship that a value summary is about."""

    __tablename__ = "summary_person"
    __table_args__ = (
        UniqueConstraint("summary_id", "relationship_id"),
        {"sqlite_autoincrement": True},
    )

    summary_id: Mapped[int] = owner("value_summary")
    relationship_id: Mapped[int] = owner("relationship")


class Attachment(Record):
    """A file kept in the journal; its content is found by its SHA-256."""

    __tablename__ = "attachment"

    relationship_id: Mapped[int | None] = mapped_column(ForeignKey("relationship.id"), index=True)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)
    contribution_id: Mapped[int | None] = mapped_column(ForeignKey("contribution.id"), index=True)
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("content.sha256"), index=True)
    size: Mapped[int]


class Content(Base):
    """The bytes of attachments, each kept once; never changed, so nothing is to be undone."""

    __tablename__ = "content"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Draft(Base):
    """What is typed but not yet saved, by the place where it is typed."""

    __tablename__ = "draft"

    place: Mapped[str] = mapped_column(primary_key=True)
    changed: Mapped[dt.datetime]
    text: Mapped[str]


class Away(Row):
    """A time in which nothing is asked of me: from its first day to the day before I am back."""

    __tablename__ = "away"

    first_day: Mapped[dt.date]
    back_day: Mapped[dt.date]


class Template(Row):
    """A frame of the user's own that entries are begun with, in the grammar of capture."""

    __tablename__ = "template"

    name: Mapped[str]
    text: Mapped[str]


class Preference(Base):
    """A setting that belongs to the people in the journal, not to the computer."""

    __tablename__ = "preference"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any] | None]


class Step(Base):
    """One thing the user did; `of` is the step that an undo or redo step walked."""

    __tablename__ = "step"
    __table_args__ = (
        Index("ix_step_state_id", "state", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime]
    label: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str]
    of: Mapped[int | None] = mapped_column(ForeignKey("step.id"), index=True)


class Image(Base):
    """A row as it was before a step touched it; `before` is empty where the step made it."""

    __tablename__ = "image"
    __table_args__ = (
        Index("ix_image_row", "table_name", "row_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = owner("step")
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[str | None]


class SearchDoc(Base):
    """The folded words of one record, as the full-text index sees them."""

    __tablename__ = "search_doc"
    __table_args__ = (UniqueConstraint("kind", "record_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record_id: Mapped[int]
    title: Mapped[str]
    body: Mapped[str]
    people: Mapped[str]
    tags: Mapped[str]
    facet: Mapped[str]
