"""Open promises of both sides, read at once and put into groups by when they are due."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from relnotes.domain.kinds import RepairState, Side
from relnotes.journal import promises, repairs
from relnotes.journal.access import Reader
from relnotes.journal.promises import PromiseLine


class When(StrEnum):
    """The groups of each side, in their order."""

    OVERDUE = "overdue"
    WEEK = "coming week"
    LATER = "later"
    OPEN = "no day"


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the page shows; of those who are in repair nothing is asked."""

    today: dt.date
    lines: tuple[PromiseLine, ...]
    resting: frozenset[int]

    def groups(self, side: Side) -> tuple[tuple[When, tuple[PromiseLine, ...]], ...]:
        """The groups of one side that have lines; these come in the order of their days."""
        mine = (one for one in self.lines if one.side is side)
        grouped = groupby(mine, lambda one: due(one.due, self.today))
        return tuple((when, tuple(lines)) for when, lines in grouped)

    def count(self, side: Side) -> int:
        """How many are open on one side."""
        return sum(one.side is side for one in self.lines)


def board(reader: Reader, today: dt.date) -> Board:
    """The open promises across all people."""
    return Board(today, promises.open_promises(reader), _in_repair(repairs.listed(reader)))


def due(day: dt.date | None, today: dt.date) -> When:
    """In which group a day falls."""
    if day is None:
        return When.OPEN
    if day < today:
        return When.OVERDUE
    return When.WEEK if day <= today + dt.timedelta(days=7) else When.LATER


def _in_repair(cases: Iterable[repairs.RepairLine]) -> frozenset[int]:
    return frozenset(one.relationship_id for one in cases if one.state is RepairState.OPEN)
