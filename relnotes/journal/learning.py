"""What the circle taught and brought together: introductions, lessons, beliefs with names."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

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
    """All of it, the newest first."""

    introductions: tuple[Introduction, ...]
    lessons: tuple[Insight, ...]
    beliefs: tuple[Insight, ...]


def learned(reader: Reader) -> Learned:
    """What was learned, and who brought whom."""
    c, k, b, r = t.Contribution, t.Lesson, t.Belief, t.Relationship
    brought = (
        select(c.id, r.name, c.side, c.what, c.day)
        .join(r, r.id == c.relationship_id)
        .where(c.kind.in_(_BRINGING), c.trashed.is_(None), r.trashed.is_(None))
        .order_by(c.day.desc(), c.id.desc())
    )
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
        reader.rows(Introduction, brought),
        reader.rows(Insight, lessons),
        reader.rows(Insight, beliefs),
    )
