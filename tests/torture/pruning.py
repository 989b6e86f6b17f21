"""The law by which backups are thinned, over random calendars and clocks that jump."""

from pathlib import Path

from tests.domain.test_thinning import (
    test_the_laws_hold_over_a_random_calendar_with_clock_jumps as hold_the_laws,
)
from tests.torture.harness import Tally


def thinning(_: Path, count: int) -> Tally:
    """Lives through so many calendars, a year and more each, and looks after every backup."""
    tally = Tally("pruning", "none of two days, no last one, no month too early", count)
    for seed in range(count):
        try:
            hold_the_laws(seed)
        except AssertionError as error:
            tally.count(f"calendar {seed}: {error}")
        else:
            tally.count()
    return tally
