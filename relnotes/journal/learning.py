"""What the circle taught and brought together: introductions, lessons, beliefs with names."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain.kinds import ContributionKind, Side, Verdict
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_BRINGING = (ContributionKind.INTRODUCTION, ContributionKind.REFERRAL)


@dataclass(frozen=True, slots=True)
class Introduction:
    """Somebody who was brought together with somebody, or recommended: one such contribution."""

    id: int
    name: str
    side: Side
    what: str
    day: dt.date


@dataclass(frozen=True, slots=True)
class Insight:
    """A lesson, or a belief with its verdict; about a relationship or about the work."""

    id: int
    relationship_id: int | None
    name: str | None
    what: str
    day: dt.date
    said: str
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Learned:
    """All of it, the newest first; of what was brought together the first few of `introduced`."""

    introductions: tuple[Introduction, ...]
    introduced: int
    lessons: tuple[Insight, ...]
    beliefs: tuple[Insight, ...]


def learned(reader: Reader, limit: int) -> Learned:
    """What was learned, and who brought whom; `limit` is how many introductions are told."""
    k, b, r = t.Lesson, t.Belief, t.Relationship
    lessons = (
        select(k.id, k.relationship_id, r.name, k.title, k.day, k.turned)
        .outerjoin(r, r.id == k.relationship_id)
        .where(k.trashed.is_(None))
        .order_by(k.day.desc(), k.id.desc())
    )
    beliefs = (
        select(b.id, b.relationship_id, r.name, b.what, b.day, b.procedure, b.verdict)
        .outerjoin(r, r.id == b.relationship_id)
        .where(b.trashed.is_(None))
        .order_by(b.day.desc(), b.id.desc())
    )
    return Learned(
        *_introductions(reader, limit),
        reader.rows(Insight, lessons),
        reader.rows(Insight, beliefs),
    )


def _introductions(reader: Reader, limit: int) -> tuple[tuple[Introduction, ...], int]:
    """The newest, found in an index before their words are read, and how many there are."""
    c, r = t.Contribution, t.Relationship
    here = (c.kind.in_(_BRINGING), c.trashed.is_(None), r.trashed.is_(None))
    newest = (
        select(c.id)
        .join(r, r.id == c.relationship_id)
        .where(*here)
        .order_by(c.day.desc(), c.id.desc())
        .limit(limit)
    )
    query = (
        select(c.id, r.name, c.side, c.what, c.day)
        .join(r, r.id == c.relationship_id)
        .where(c.id.in_(newest))
        .order_by(c.day.desc(), c.id.desc())
    )
    count = select(func.count()).select_from(c).join(r, r.id == c.relationship_id).where(*here)
    return reader.rows(Introduction, query), reader.value(count) or 0
