"""The order that a person gives to what stands below each other."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select

from relnotes.journal import tables as t
from relnotes.journal.access import Writer

Ordered = type[t.Stake] | type[t.Goal] | type[t.GoalStep] | type[t.TalkingPoint]


def put(writer: Writer, table: Ordered, ids: Sequence[int]) -> None:
    """Puts rows into this order."""
    for position, one in enumerate(ids, 1):
        writer.get(table, one).position = position


def after_all(writer: Writer, table: Ordered, *among: ColumnElement[bool]) -> int:
    """The place of a new row: below those in order, or nowhere yet while nobody ordered them."""
    last = writer.session.scalar(select(func.max(table.position)).where(*among))
    return last + 1 if last else 0
