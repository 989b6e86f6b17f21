"""Their hours, read from their own words; what is not understood closes nothing."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.hours import Hours, read

ALWAYS = (0, 24 * 60)
WEEK = "0123456"
EXAMPLES: tuple[tuple[str, str, tuple[int, int]], ...] = (
    ("Tuesday to Thursday after ten", "123", (600, 1440)),
    ("Tue–Thu, 10:00–16:30", "123", (600, 990)),
    ("calls on Tuesdays to Thursdays after ten", "123", (600, 1440)),
    ("After ten in the morning", WEEK, (600, 1440)),
    ("Afternoons", WEEK, (720, 1080)),
    ("mornings", WEEK, (360, 720)),
    ("Evenings, never on Fridays", "012356", (1080, 1320)),
    ("not on Mondays", "123456", ALWAYS),
    ("weekdays before noon", "01234", (0, 720)),
    ("weekdays, 9 to 5", "01234", (540, 1020)),
    ("between 9 and 11", WEEK, (540, 660)),
    ("after 3 pm", WEEK, (900, 1440)),
    ("before 9", WEEK, (0, 540)),
    ("Mon, Wed", "02", ALWAYS),
    ("Friday to Monday", "4560", ALWAYS),
    ("at the weekend", "56", ALWAYS),
    ("Dienstag bis Donnerstag ab 10 Uhr", "123", (600, 1440)),
    ("nachmittags", WEEK, (720, 1080)),
    ("nicht vor neun", WEEK, (540, 1440)),
    ("not after six in the evening", WEEK, (0, 1080)),
    ("werktags zwischen 14 und 16 Uhr", "01234", (840, 960)),
    ("Mo–Fr 8–12 Uhr", "01234", (480, 720)),
    ("nie montags", "123456", ALWAYS),
    ("vor 18.30 Uhr", WEEK, (0, 1110)),
)
NOTHING = ("", "Never quote her outside the team", "E-mail first, then video", "do ask", "so so",
           "in 2 weeks", "after lunch", "one line is enough", "x" * 5_000)  # fmt: skip


@pytest.mark.parametrize(("text", "days", "span"), EXAMPLES)
def test_it_reads_their_words(text: str, days: str, span: tuple[int, int]) -> None:
    assert read((text,)) == Hours(frozenset(map(int, days)), *span)


@pytest.mark.parametrize("text", NOTHING)
def test_what_it_does_not_understand_closes_nothing(text: str) -> None:
    assert read((text,)) is None


def test_several_terms_hold_together() -> None:
    assert read(("Tuesdays", "after ten", "quietly")) == Hours(frozenset({1}), 600, 1440)
    assert read(("Tuesdays", "Wednesdays")) is None


MOMENTS = st.datetimes(
    max_value=dt.datetime(2090, 1, 1),  # noqa: DTZ001  the zone is given beside it
    timezones=st.just(dt.UTC),
)
HOURS = st.builds(
    Hours,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.integers(0, 1_000),
    st.integers(1_001, 1_440),
)


@given(HOURS, MOMENTS)
def test_the_next_moment_is_allowed_and_never_back(hours: Hours, moment: dt.datetime) -> None:
    found = hours.next(moment)
    assert found >= moment
    assert hours.allow(found)
    assert hours.next(found) == found
    assert found - moment <= dt.timedelta(days=8)


@given(HOURS, MOMENTS)
def test_a_day_opens_when_its_next_moment_does(hours: Hours, moment: dt.datetime) -> None:
    found = hours.opens(moment.date(), moment.time())
    following = hours.next(moment)
    assert (found is not None) == (following.date() == moment.date())
    assert found is None or found == following.time()


@given(st.text())
def test_it_never_raises(text: str) -> None:
    read((text,))


@given(st.lists(st.sampled_from([text for text, _, _ in EXAMPLES]), max_size=3))
def test_more_terms_never_allow_more(texts: list[str]) -> None:
    whole = read(tuple(texts))
    for text in texts:
        one = read((text,))
        if whole is not None and one is not None:
            assert whole.days <= one.days
            assert one.start <= whole.start < whole.end <= one.end
