"""Which contributions tell a reader most, so that a page can begin with them."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from relnotes.domain.summary import Choice
from relnotes.domain.summary_lines import Contribution


def strongest(lines: Iterable[Contribution], choice: Choice) -> tuple[Contribution, ...]:
    """All lines, strongest first, so that the first few already tell of the whole period.

    Strength is what a reader can check: stakes served, an effect, an amount, evidence. Each line
    of a month weighs one less than the one before it, so that the recent weeks don't win.
    """
    lines = tuple(lines)
    largest = _largest(lines)

    def rank(line: Contribution, waits: int) -> tuple[bool, int, Decimal, int, int]:
        points, share = _points(line) - waits, _share(line, largest)
        return (choice.pulls(line), points, share, line.day.toordinal(), line.id)

    taken: Counter[tuple[int, int]] = Counter()
    ranks = {}
    for line in sorted(lines, key=lambda line: rank(line, 0), reverse=True):
        month = (line.day.year, line.day.month)
        ranks[line.id] = rank(line, taken[month])
        taken[month] += 1
    return tuple(sorted(lines, key=lambda line: ranks[line.id], reverse=True))


def _points(line: Contribution) -> int:
    shown = bool(line.effect) * 2 + bool(line.amount) + bool(line.evidence)
    return min(len(line.serves), 2) * 2 + shown


def _largest(lines: Iterable[Contribution]) -> dict[str, Decimal]:
    largest: dict[str, Decimal] = {}
    for line in lines:
        if line.amount:
            unit = line.amount.unit
            largest[unit] = max(largest.get(unit, Decimal(0)), line.amount.value)
    return largest


def _share(line: Contribution, largest: dict[str, Decimal]) -> Decimal:
    """How large an amount is beside the largest of its unit: amounts compare only there."""
    if not line.amount or not largest[line.amount.unit]:
        return Decimal(0)
    return line.amount.value / largest[line.amount.unit]
