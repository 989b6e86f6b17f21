"""Positions that follow each other, as a model tells of them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence


def runs(positions: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The positions as runs without gaps, first and last of each."""
    start = previous = None
    for at in positions:
        if start is None or previous is None or at != previous + 1:
            if start is not None and previous is not None:
                yield start, previous
            start = at
        previous = at
    if start is not None and previous is not None:
        yield start, previous


def longest_rising(numbers: Sequence[int]) -> list[int]:
    """The longest rising subsequence of different numbers."""
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = tails[at - 1] if at else None
        ends[at : at + 1] = [number]
        tails[at : at + 1] = [number]
    found: list[int] = []
    last = ends[-1] if ends else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found[::-1]
