"""How the circle moves: laws that hold for every past, and the sentences' own examples."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain import circle
from relnotes.domain.circle import Touch
from relnotes.domain.kinds import EntryKind
from tests.conftest import ago

TODAY = dt.date(2026, 11, 21)


@st.composite
def touches(draw: st.DrawFn) -> Touch:
    """Contact on any days of the past two years."""
    days = draw(st.sets(st.integers(0, 729), min_size=1, max_size=60))
    lately = sum(one < circle.LATELY.days for one in days)
    return Touch(ago(max(days)), ago(min(days)), len(days), lately)


@given(touches(), st.integers(0, 2_000))
def test_silence_never_mends_itself(touch: Touch, more: int) -> None:
    if circle.slips(touch, TODAY):
        assert circle.slips(touch, TODAY + dt.timedelta(days=more))


@given(touches())
def test_nobody_slips_on_the_day_of_contact_or_soon_after(touch: Touch) -> None:
    assert not circle.slips(touch, touch.last + circle.SILENT - dt.timedelta(days=1))


@given(touches())
def test_nobody_slips_and_grows(touch: Touch) -> None:
    assert not (circle.slips(touch, TODAY) and circle.grows(touch, TODAY))


@given(touches())
def test_the_usual_is_never_longer_than_all_there_was(touch: Touch) -> None:
    usual = circle.usual_days(touch)
    assert usual is None or 1 <= usual <= max(7, (touch.last - touch.first).days)


@pytest.mark.parametrize(
    ("touch", "slips"),
    [
        (Touch(ago(400), ago(180), 11, 0), True),  # every three weeks, silent since May
        (Touch(ago(400), ago(60), 18, 1), False),  # every three weeks, silent for two months
        (Touch(ago(400), ago(63), 18, 1), True),  # …and three times as long as usual
        (Touch(ago(729), ago(200), 3, 0), False),  # too few to say
        (Touch(ago(60), ago(40), 20, 20), False),  # daily, but six weeks are no silence yet
    ],
)
def test_slipping_is_three_times_the_usual(touch: Touch, slips: bool) -> None:
    assert circle.slips(touch, TODAY) is slips


@pytest.mark.parametrize(
    ("touch", "grows"),
    [
        (Touch(ago(91 + 364), ago(1), 12, 4), True),  # 4 in a quarter, 8 in four before
        (Touch(ago(91 + 364), ago(1), 13, 4), False),  # 9 in four: less than twice as often
        (Touch(ago(80), ago(1), 5, 5), True),  # new, and often
        (Touch(ago(20), ago(1), 3, 3), False),  # new, and too few to say
    ],
)
def test_growing_is_twice_as_often_as_before(touch: Touch, grows: bool) -> None:
    assert circle.grows(touch, TODAY) is grows


@given(st.dictionaries(st.integers(1, 50), st.integers(1, 100)))
def test_half_is_half_and_one_less_is_not(counts: dict[int, int]) -> None:
    found = circle.half(counts)
    assert len(set(found)) == len(found)
    assert 2 * sum(counts[one] for one in found) >= sum(counts.values())
    assert not found or 2 * sum(counts[one] for one in found[:-1]) < sum(counts.values())
    assert bool(found) == bool(counts)


def test_a_note_is_neither_in_person_nor_from_afar() -> None:
    told = {kind: circle.in_person(kind) for kind in EntryKind}
    assert told[EntryKind.LUNCH] is True
    assert told[EntryKind.VIDEO] is False
    assert told[EntryKind.NOTE] is None
