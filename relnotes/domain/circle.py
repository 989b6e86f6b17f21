"""How the circle moves: who slips and who grows, each told against their own past only."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from relnotes.domain.kinds import ContributionKind, EntryKind

PAST = dt.timedelta(days=730)
"""How far back it is asked how it used to be."""
LATELY = dt.timedelta(days=91)
"""What counts as lately: a quarter."""
SILENT = dt.timedelta(days=42)
"""No shorter silence is worth a word, however often there used to be contact."""
ENOUGH = 4
"""On how few days there is contact for it to be told how it moves."""
_TIMES = 3
_WEEK = 7

PERSONAL = frozenset(
    {
        ContributionKind.HELP,
        ContributionKind.ADVICE,
        ContributionKind.PRAISE,
        ContributionKind.INTRODUCTION,
    }
)
"""What is brought for the person; all else is for the matter that both work on."""
_FACE_TO_FACE = frozenset(
    {EntryKind.MEETING, EntryKind.LUNCH, EntryKind.VISIT, EntryKind.EVENT, EntryKind.GIFT}
)
_AFAR = frozenset({EntryKind.CALL, EntryKind.VIDEO, EntryKind.MESSAGE})


@dataclass(frozen=True, slots=True)
class Touch:
    """Contact within the past that is looked at, counted in days on which there was some."""

    first: dt.date
    last: dt.date
    days: int
    lately: int


def usual_days(touch: Touch) -> int | None:
    """Every how many days there used to be contact, in whole weeks from two on; None if unclear."""
    if touch.days < ENOUGH:
        return None
    days = (touch.last - touch.first).days / (touch.days - 1)
    return max(1, round(days)) if days < 2 * _WEEK else round(days / _WEEK) * _WEEK


def slips(touch: Touch, today: dt.date) -> bool:
    """Whether it is silent for much longer than it used to be."""
    usual, silence = usual_days(touch), today - touch.last
    return usual is not None and silence >= max(SILENT, dt.timedelta(days=_TIMES * usual))


def grows(touch: Touch, today: dt.date) -> bool:
    """Whether there is contact at least twice as often as before, or often and new."""
    if touch.lately < ENOUGH or slips(touch, today):
        return False
    before, span = touch.days - touch.lately, today - LATELY - touch.first
    return before == 0 or touch.lately * span >= 2 * before * LATELY


def in_person(kind: EntryKind) -> bool | None:
    """Whether people sit together when this happens; None where its kind does not tell."""
    return True if kind in _FACE_TO_FACE else False if kind in _AFAR else None


def kinds(*, way: bool | None) -> tuple[EntryKind, ...]:
    """The kinds that go in this way by themselves."""
    return tuple(kind for kind in EntryKind if in_person(kind) is way)


def half(counts: Mapping[int, int]) -> tuple[int, ...]:
    """The fewest whose counts make at least half of all, the largest first; nobody for nothing."""
    left, found = sum(counts.values()) / 2, list[int]()
    for key in sorted(counts, key=lambda key: (-counts[key], key)):
        if left <= 0:
            break
        found.append(key)
        left -= counts[key]
    return tuple(found)
