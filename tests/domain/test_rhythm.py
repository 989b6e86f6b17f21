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
    assert due(TODAY, None, today=TODAY, booked_day=booked) == Due(booked, late=False)
    assert due(booked, None, today=booked, booked_day=booked) is None


def test_a_booked_contact_is_due_on_its_day_whatever_the_interval_says() -> None:
    """Agreed on in a meeting, with a rhythm of three months: it was asked for in three months."""
    booked = TODAY + dt.timedelta(days=3)
    assert due(TODAY, 90, today=TODAY, booked_day=booked) == Due(booked, late=False)
    between = TODAY + dt.timedelta(days=1)
    assert due(between, 90, today=between, booked_day=booked) == Due(booked, late=False)
    after = booked + dt.timedelta(days=90)
    assert due(booked, 90, today=booked, booked_day=booked) == Due(after, late=False)
    later = booked + dt.timedelta(days=2)
    found = due(TODAY, 90, today=TODAY, booked_day=booked, snoozed_until=later)
    assert found == Due(later, late=False)


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
