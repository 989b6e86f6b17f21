"""How close somebody is, and how often that asks me to be in touch where nothing else is said."""

from typing import TypeVarTuple

from sqlalchemy import ColumnElement, Select, func, select

from relnotes.domain.draft import within
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

Ts = TypeVarTuple("Ts")

TIERS = (1, 2, 3)
"""From the closest outwards."""


def cadences(reader: Reader) -> dict[int, int]:
    """How often each tier asks for a contact, in days; a tier that does not is left out."""
    query = select(t.TierRhythm.tier, t.TierRhythm.every_days)
    return reader.pairs(query.order_by(t.TierRhythm.tier))


def set_cadence(writer: Writer, tier: int, every_days: int | None) -> None:
    """Says how often I mean to be in touch with those of a tier who have no rhythm of their own."""
    within(tier, "tier", TIERS[0], TIERS[-1])
    if every_days is not None:
        within(every_days, "every_days", 1, 3_660)
    found = writer.session.scalar(select(t.TierRhythm).where(t.TierRhythm.tier == tier))
    if found is None and every_days is not None:
        writer.add(t.TierRhythm(tier=tier, every_days=every_days))
    elif found is not None and every_days is None:
        writer.session.delete(found)
    elif found is not None and every_days is not None:
        found.every_days = every_days


def every() -> ColumnElement[int | None]:
    """How often: their own rhythm, else their tier's; in a statement that `with_rhythm` made."""
    return func.coalesce(t.Rhythm.every_days, t.TierRhythm.every_days)


def with_rhythm(query: Select[*Ts]) -> Select[*Ts]:
    """A statement over relationships, with the rhythm of each and that of its tier."""
    own = t.Rhythm.relationship_id == t.Relationship.id
    return query.outerjoin(t.Rhythm, own).outerjoin(
        t.TierRhythm, t.TierRhythm.tier == t.Relationship.tier
    )
