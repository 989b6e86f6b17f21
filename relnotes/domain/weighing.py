"""What is important, what is urgent, and what is both: needs weighed by what is counted on."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntEnum

from relnotes.domain.kinds import StakeKind, StakeState

SOON = dt.timedelta(days=14)
"""How near a day makes an expectation urgent by itself."""
_HEAVY = 2
_WAITING = frozenset({StakeState.OPEN, StakeState.AT_RISK, StakeState.UNMET})


class Quarter(IntEnum):
    """Where a stake stands, in the order in which it is worth a look."""

    BOTH = 0
    IMPORTANT = 1
    URGENT = 2
    NEITHER = 3


@dataclass(frozen=True, slots=True)
class Weight:
    """What weighing needs to know of a stake."""

    id: int
    kind: StakeKind
    weight: int
    due: dt.date | None
    state: StakeState


def weigh(
    stakes: Collection[Weight], serves: Mapping[int, Collection[int]], today: dt.date
) -> dict[int, Quarter]:
    """The quarter of each stake that still waits for something.

    A need is as urgent as the most urgent expectation that serves it, and an expectation as
    important as the most important need that it serves; `serves` has needs by expectation. An
    expectation that serves no need is never important: nobody knows what it is for.
    """
    waiting = {one.id: one for one in stakes if one.state in _WAITING}
    heavy = {key for key, one in waiting.items() if _is_heavy(one, today)}
    found: dict[int, Quarter] = {}
    for key, one in waiting.items():
        other = any(there in heavy for there in _linked(one, waiting, serves))
        need = one.kind is StakeKind.NEED
        important, urgent = (key in heavy, other) if need else (other, key in heavy)
        found[key] = _quarter(important=important, urgent=urgent)
    return found


def _is_heavy(one: Weight, today: dt.date) -> bool:
    near = one.kind is StakeKind.EXPECTATION and one.due is not None and one.due <= today + SOON
    return one.weight >= _HEAVY or near


def _linked(
    one: Weight, waiting: Collection[int], serves: Mapping[int, Collection[int]]
) -> Collection[int]:
    if one.kind is StakeKind.EXPECTATION:
        return serves.get(one.id, ())
    return [key for key in waiting if one.id in serves.get(key, ())]


def _quarter(*, important: bool, urgent: bool) -> Quarter:
    if important:
        return Quarter.BOTH if urgent else Quarter.IMPORTANT
    return Quarter.URGENT if urgent else Quarter.NEITHER
