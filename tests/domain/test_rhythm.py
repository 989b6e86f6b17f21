"""Rhythm: due is last contact plus interval; a later contact never makes anyone due earlier."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.rhythm import Due, due

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1))
EVERY = st.integers(1, 400)
TODAY = dt.date(2026, 11, 21)


def test_quiet_until_late_by_half_an_interval() -> None:
    last = dt.date(2026, 11, 1)
    assert due(last, 14, today=dt.date(2026, 11, 21)) == Due(dt.date(2026, 11, 15), late=False)
    assert due(last, 14, today=dt.date(2026, 11, 22)) == Due(dt.date(2026, 11, 15), late=True)


def test_without_a_rhythm_or_a_contact_nobody_is_due() -> None:
    assert due(None, 14, today=TODAY) is None
    assert due(TODAY, None, today=TODAY) is None


def test_a_booked_contact_is_due_without_a_rhythm_until_it_happened() -> None:
    booked = TODAY + dt.timedelta(days=20)
    assert due(TODAY, None, today=TODAY, snoozed_until=booked) == Due(booked, late=False)
    assert due(booked, None, today=booked, snoozed_until=booked) is None


def test_snoozing_moves_the_day_and_takes_the_lateness() -> None:
    later = TODAY + dt.timedelta(days=5)
    found = due(dt.date(2026, 1, 1), 14, today=TODAY, snoozed_until=later)
    assert found == Due(later, late=False)


@given(first=DAYS, later=DAYS, every=EVERY, today=DAYS)
def test_a_later_contact_never_makes_anyone_due_earlier(
    first: dt.date, later: dt.date, every: int, today: dt.date
) -> None:
    first, later = sorted((first, later))
    before, after = due(first, every, today=today), due(later, every, today=today)
    assert before is not None
    assert after is not None
    assert before.day <= after.day
    assert before.late or not after.late
