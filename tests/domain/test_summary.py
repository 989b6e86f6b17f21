"""A value summary chooses the strongest, keeps to the choice, and says if it is unfair."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain import amounts, summary
from relnotes.domain.amounts import Amount
from relnotes.domain.fairness import Finding, Unfair, fairness
from relnotes.domain.kinds import ContributionKind, Side, StakeKind, StakeState
from relnotes.domain.strength import strongest
from relnotes.domain.summary import Choice, Material, Month, Sections
from relnotes.domain.summary_lines import Contribution, LineKind, Stake

ME, THEM = Side.ME, Side.THEM
TOLD = date(2026, 6, 30)


def line(number: int, side: Side = ME, day: date = date(2026, 5, 20)) -> Contribution:
    return Contribution(
        number, side, day, f"Line {number}", effect="it helped", acknowledged_on=TOLD
    )


def material(*lines: Contribution) -> Material:
    return Material(("Mira",), date(2026, 5, 12), date(2026, 7, 2), contributions=lines)


def codes(found: tuple[Finding, ...]) -> list[Unfair]:
    return [finding.code for finding in found]


def test_every_month_of_the_period_counts_the_empty_ones_too() -> None:
    lines = (line(1), line(2), line(3, THEM, date(2026, 7, 1)))
    assert summary.months(material(*lines)) == (
        Month(2026, 5, 2, 0),
        Month(2026, 6, 0, 0),
        Month(2026, 7, 0, 1),
    )


def test_months_cross_the_turn_of_the_year_and_follow_the_choice() -> None:
    year = replace(
        material(line(1, day=date(2025, 12, 31)), line(2, day=date(2026, 1, 1))),
        since=date(2025, 11, 30),
        until=date(2026, 1, 2),
    )
    assert [(month.year, month.month) for month in summary.months(year)] == [
        (2025, 11), (2025, 12), (2026, 1),
    ]  # fmt: skip
    without = Choice(left_out=frozenset({(LineKind.CONTRIBUTION, 2)}))
    assert [month.mine for month in summary.months(year, without)] == [0, 1, 0]


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(0, 2000))
def test_months_have_no_gap(since: date, days: int) -> None:
    until = date.fromordinal(since.toordinal() + days)
    found = summary.months(replace(material(), since=since, until=until))
    places = [month.year * 12 + month.month for month in found]
    assert places == list(range(places[0], places[-1] + 1))
    assert (found[0].year, found[0].month) == (since.year, since.month)
    assert (found[-1].year, found[-1].month) == (until.year, until.month)


def full_year_of(*lines: Contribution) -> Material:
    """A period of one month, so that no month is empty."""
    return replace(material(*lines), since=date(2026, 5, 1), until=date(2026, 5, 31))


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (0, 0, [Unfair.NOTHING_CHOSEN]),
        (3, 0, [Unfair.THEIR_SIDE_MISSING]),
        (4, 1, [Unfair.THEIR_SIDE_THIN]),
        (3, 1, []),
        (7, 2, [Unfair.THEIR_SIDE_THIN]),
        (6, 2, []),
        (0, 2, [Unfair.MY_SIDE_MISSING]),
    ],
)
def test_their_side_is_missed_when_it_is_missing_or_thin(
    mine: int, theirs: int, expected: list[Unfair]
) -> None:
    lines = [line(n) for n in range(mine)] + [line(100 + n, THEM) for n in range(theirs)]
    found = fairness(full_year_of(*lines), Choice())
    assert codes(found) == expected


def test_a_side_switched_off_is_missing() -> None:
    choice = Choice(sections=Sections(theirs=False))
    found = fairness(full_year_of(line(1), line(2, THEM)), choice)
    assert codes(found) == [Unfair.THEIR_SIDE_MISSING]


def test_what_was_not_told_yet_and_empty_months_are_counted() -> None:
    untold = [replace(line(n), acknowledged_on=None) for n in (1, 2)]
    found = fairness(material(*untold, line(3), line(4, THEM)), Choice())
    assert found == (Finding(Unfair.NOT_YET_TOLD, 2), Finding(Unfair.EMPTY_MONTHS, 2))


def test_tone_is_judged_on_what_this_reader_gets() -> None:
    mine = [replace(line(n), what="I did the best work", effect="") for n in (1, 2)]
    lines = full_year_of(*mine, line(3, THEM))
    assert codes(fairness(lines, Choice())) == [
        Unfair.NO_EFFECT, Unfair.ONLY_SUPERLATIVES, Unfair.EVERY_LINE_SAYS_I,
    ]  # fmt: skip
    better = {
        (LineKind.CONTRIBUTION, 1): "The plan stands",
        (LineKind.EFFECT, 2): "Two weeks won",
    }
    assert codes(fairness(lines, Choice(wording=better))) == []


def test_words_that_only_begin_like_i_are_no_i() -> None:
    mine = [replace(line(n), what=what) for n, what in enumerate(("Introduced her", "Mywork"))]
    assert codes(fairness(full_year_of(*mine, line(3, THEM)), Choice())) == []


def test_strength_is_what_a_reader_can_check() -> None:
    plain = Contribution(1, ME, date(2026, 5, 1), "plain")
    proven = replace(plain, id=2, evidence="mail")
    told = replace(plain, id=3, effect="forty hours saved")
    serving = replace(plain, id=4, effect="saved", serves=("a plan",))
    months = [replace(one, day=date(2026, one.id, 1)) for one in (plain, proven, told, serving)]
    assert [one.id for one in strongest(months, Choice())] == [4, 3, 2, 1]


def test_larger_amounts_win_only_within_their_unit() -> None:
    hours = [
        replace(line(n, day=date(2026, n, 1)), amount=Amount(Decimal(n * 10), "hours"))
        for n in (1, 2, 3)
    ]
    euros = replace(line(4, day=date(2026, 4, 1)), amount=Amount(Decimal(5), "EUR"))
    assert [one.id for one in strongest([*hours, euros], Choice())] == [4, 3, 2, 1]


def test_the_recent_weeks_do_not_win_alone() -> None:
    november = [line(n, day=date(2026, 11, n)) for n in range(1, 10)]
    spring = line(20, day=date(2026, 3, 1))
    assert spring in strongest([*november, spring], Choice())[:2]


def test_what_was_pulled_up_comes_first() -> None:
    lines = [line(1), replace(line(2), serves=("a", "b"))]
    choice = Choice(pulled_up=frozenset({(LineKind.CONTRIBUTION, 1)}))
    assert [one.id for one in strongest(lines, choice)] == [1, 2]
    assert [one.id for one in summary.brought(material(*lines), choice, ME)] == [1, 2]
    assert [one.id for one in summary.brought(material(*lines), Choice(), ME)] == [2, 1]


@given(
    st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2021, 1, 1)), st.booleans()), max_size=40)
)
def test_ordering_loses_nobody_and_does_not_depend_on_the_order_given(
    made: list[tuple[date, bool]],
) -> None:
    lines = [
        replace(line(n, day=day), evidence="x" * proven) for n, (day, proven) in enumerate(made)
    ]
    order = strongest(lines, Choice())
    assert sorted(one.id for one in order) == list(range(len(lines)))
    assert strongest(reversed(lines), Choice()) == order


def test_introductions_count_even_without_an_amount() -> None:
    introduced = replace(line(1), kind=ContributionKind.INTRODUCTION)
    two = replace(line(2), amount=amounts.parse("2 introductions"))
    paid = replace(line(3), amount=amounts.parse("€5"), kind=ContributionKind.REFERRAL)
    added = summary.worth([introduced, two, paid, line(4)])
    assert [amounts.text(amount) for amount in added] == ["€5", "3 introductions"]


def test_only_stakes_that_the_reader_sees_may_be_named() -> None:
    stakes = (
        Stake(1, THEM, StakeKind.NEED, "a plan", StakeState.MET),
        Stake(2, THEM, StakeKind.NEED, "left out", StakeState.MET),
        Stake(3, ME, StakeKind.EXPECTATION, "released", StakeState.RELEASED),
    )
    told = replace(material(), stakes=stakes)
    choice = Choice(
        left_out=frozenset({(LineKind.STAKE, 2)}), wording={(LineKind.STAKE, 1): "the plan"}
    )
    assert summary.named_stakes(told, choice) == {"a plan": "the plan"}
    assert summary.named_stakes(told, Choice(sections=Sections(needs=False))) == {}
