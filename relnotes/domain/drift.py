"""What changed between a day and now: two lists of stakes laid side by side."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from relnotes.domain.kinds import Side, StakeKind, StakeState


class Turn(StrEnum):
    """What became of a stake since a day."""

    NEW = "new"
    MOVED = "moved"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Held:
    """A stake with every dated state it had, the oldest first, and how the other side sees it."""

    id: int
    side: Side
    kind: StakeKind
    what: str
    perceived: str
    states: tuple[tuple[dt.date, StakeState], ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """How a stake stood on a day (None: it was not there yet), and how it stands now."""

    stake: Held
    then: StakeState | None
    now: StakeState

    @property
    def turn(self) -> Turn:
        """What became of it."""
        if self.then is None:
            return Turn.NEW
        return Turn.MOVED if self.then is not self.now else Turn.SAME


def since(day: dt.date, stakes: Iterable[Held]) -> tuple[Drift, ...]:
    """Each stake then and now: those that moved first, then the new ones, the rest at the end."""
    order = (Turn.MOVED, Turn.NEW, Turn.SAME)
    found = (Drift(one, _on(day, one), one.states[-1][1]) for one in stakes if one.states)
    return tuple(sorted(found, key=lambda one: order.index(one.turn)))


def _on(day: dt.date, stake: Held) -> StakeState | None:
    """The state that held at the end of a day."""
    return next((state for when, state in reversed(stake.states) if when <= day), None)
