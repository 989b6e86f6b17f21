"""A series ends, whatever its rule says, and falls on the days a calendar shows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.exchange.series import days

END = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("rule", "first", "expected"),
    [
        ("FREQ=DAILY;COUNT=3", "2026-03-30", "2026-03-30 2026-03-31 2026-04-01"),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20260120T000000Z",
            "2026-01-05",
            "2026-01-05 2026-01-07 2026-01-19",
        ),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-01-30", "2026-01-30 2026-02-27 2026-03-27"),
        ("FREQ=MONTHLY;COUNT=3", "2026-01-31", "2026-01-31 2026-03-31 2026-05-31"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-01-30",
         "2026-01-30 2026-02-27"),
        ("FREQ=YEARLY;UNTIL=20260101", "2024-02-29", "2024-02-29"),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "2025-05-11", "2025-05-11 2026-05-10"),
        ("FREQ=DAILY;BYDAY=SA;COUNT=2", "2026-01-03", "2026-01-03 2026-01-10"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260301", "2026-01-31", "2026-01-31 2026-02-28"),
        ("FREQ=SECONDLY", "2026-01-31", "2026-01-31"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-31", "2026-01-31"),
        ("nonsense", "2026-01-31", "2026-01-31"),
    ],
)  # fmt: skip
def test_the_days_are_those_of_a_calendar(rule: str, first: str, expected: str) -> None:
    found = list(days(rule, date.fromisoformat(first), END))
    assert [day.isoformat() for day in found] == expected.split()


_PART = st.sampled_from(
    ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "INTERVAL=0", "INTERVAL=-3",
     "COUNT=0", "COUNT=99", "BYDAY=5MO,-1TU", "BYDAY=XX", "BYMONTH=0,13,2", "BYMONTHDAY=30,-31",
     "BYSETPOS=-9,1", "UNTIL=99999999", "UNTIL=", "WKST=ZZ"]
)  # fmt: skip


@given(st.lists(_PART | st.text(max_size=9), max_size=6).map(";".join), st.dates())
def test_any_rule_ends_and_goes_forward(rule: str, first: date) -> None:
    found = list(days(rule, first, END))
    assert found[0] == first
    assert found == sorted(set(found))
