"""A night lies between letting it out and saying it."""

import datetime as dt

import pytest

from relnotes.domain import venting

DAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(("days", "may"), [(-1, False), (0, False), (1, True), (30, True)])
def test_a_message_comes_only_the_next_day(days: int, may: bool) -> None:
    assert venting.may_be_sent(DAY, DAY + dt.timedelta(days=days)) is may


def test_it_is_known_by_its_tag() -> None:
    assert venting.is_venting(["board", "Venting"])
    assert not venting.is_venting(["ventilation"])
