"""The day: its order as a table, and the laws that hold for any journal."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.day import (
    ORDER,
    AskRow,
    Assumed,
    Case,
    ContactRow,
    Facts,
    Guess,
    Kind,
    Person,
    Planned,
    Promised,
    RepairRow,
    Row,
    TellRow,
    Unsaid,
)
from relnotes.domain.kinds import EntryKind, RepairStep, Side, StakeKind, Standing
from relnotes.domain.today import RETRY, compose
from tests.conftest import ago

TODAY = dt.date(2026, 11, 21)
ME, THEM = Side.ME, Side.THEM


def person(one: int, name: str, **more: Any) -> Person:
    return Person(one, name, **more)


ANA, BEN, CHI, DEV, EVE, NOR = range(1, 7)
PEOPLE = {
    one.id: one
    for one in (
        person(ANA, "Ana", every_days=14, last=ago(20)),
        person(BEN, "Ben", every_days=6, last=ago(10)),
        person(CHI, "Chi", every_days=14, last=ago(10)),
        person(DEV, "Dev"),
        person(EVE, "Eve", every_days=7, last=ago(30), snoozed_until=ago(-3)),
        person(NOR, "Northwind", every_days=7, last=ago(30)),
    )
}
FACTS = Facts(
    PEOPLE,
    cases=(Case(1, NOR, RepairStep.PAUSE, ago(9), pause_until=TODAY, drafted=True),),
    promises=(
        Promised(1, DEV, THEM, "Feedback", ago(9), TODAY),
        Promised(2, DEV, ME, "Send the scope", ago(4), ago(1), entry_kind=EntryKind.MEETING),
        Promised(3, CHI, ME, "Call the yard", ago(4), ago(0)),
        Promised(4, DEV, ME, "Not yet", ago(4), ago(-2)),
        Promised(5, NOR, ME, "In the pause", ago(4), ago(2)),
    ),
    unsaid=(
        Unsaid(1, DEV, THEM, "Opened the door", ago(12)),
        Unsaid(2, EVE, THEM, "Mended the lamp", ago(1), more=2),
        Unsaid(3, DEV, ME, "Ran the rehearsal", ago(5)),
        Unsaid(4, ANA, ME, "Rebuilt the plan", ago(5)),
        Unsaid(5, NOR, THEM, "Stayed calm", ago(5)),
    ),
    guesses=(
        Guess(1, CHI, StakeKind.EXPECTATION, "Weekly reports", ago(90)),
        Guess(2, CHI, StakeKind.NEED, "A calm board", ago(80)),
        Guess(3, DEV, StakeKind.NEED, "Nobody meets Dev soon", ago(100)),
    ),
    planned=(Planned(1, DEV, ago(-7)), Planned(2, ANA, ago(-8)), Planned(3, CHI, ago(3), True)),
)


def keys(rows: tuple[Row, ...]) -> list[tuple[str, int]]:
    return [(str(row.kind), row.id) for row in rows]


def test_the_order_of_a_day() -> None:
    facts = replace(FACTS, assumed=(Assumed(1, None, "Silence means yes", ago(40)),))
    plan = compose(facts, today=TODAY, most=100)
    assert keys(plan.rows) == [
        ("repair", 1),  # the pause is over
        ("promise", 2),  # overdue, mine
        ("promise", 3),  # due today: mine before theirs
        ("promise", 1),
        ("contact", BEN),  # late by more than half an interval
        ("contact", ANA),  # due longer, but quietly
        ("thanks", 2),  # the newest first
        ("thanks", 1),
        ("tell", 4),  # Ana is due
        ("tell", 3),  # Dev has a promise that comes due
        ("ask", 1),  # the oldest guess about someone due soon
        ("review", 3),  # overdue
        ("review", 1),  # seven days ahead; eight are not near
        ("belief", 1),
    ]
    assert plan.waiting == 0


def beliefs(facts: Facts, today: dt.date = TODAY) -> list[int]:
    return [row.id for row in compose(facts, today=today, most=100).of(Kind.BELIEF)]


def test_at_most_one_belief_in_a_month_until_it_is_judged() -> None:
    waiting = (
        Assumed(1, None, "Silence means yes", ago(90)),
        Assumed(2, ANA, "Ana minds the price", ago(80)),
        Assumed(3, NOR, "Nora never forgives", ago(80)),
        Assumed(4, None, "Too new to question", ago(3)),
    )
    facts = replace(FACTS, assumed=waiting)
    first = beliefs(facts)
    assert len(first) == 1
    assert beliefs(facts, TODAY + dt.timedelta(days=5)) == first, "it stays until it is judged"
    later = beliefs(facts, TODAY + dt.timedelta(days=28))
    assert {*first, *later} == {1, 2}, "another one's turn; none of who is in a pause"
    assert beliefs(replace(facts, questioned=TODAY)) == []
    assert beliefs(replace(facts, questioned=ago(40))) == first


def test_a_day_holds_eight_and_leaves_room_for_every_kind() -> None:
    plan = compose(FACTS, today=TODAY)
    assert len(plan.rows) == 8
    assert plan.waiting == 5
    twelve = compose(FACTS, today=TODAY, most=12)
    assert [row.kind for row in twelve.rows].count(Kind.TELL) == 1
    assert twelve.rows[-1].kind is Kind.REVIEW


@pytest.mark.parametrize(
    ("case", "step"),
    [
        (Case(1, DEV, RepairStep.FINISH, TODAY), None),
        (Case(1, DEV, RepairStep.FINISH, TODAY, clear=True), RepairStep.PAUSE),
        (Case(1, DEV, RepairStep.PAUSE, TODAY, pause_until=ago(-1)), None),
        (Case(1, DEV, RepairStep.PAUSE, TODAY, pause_until=TODAY), RepairStep.ICE),
        (Case(1, DEV, RepairStep.ICE, TODAY), RepairStep.ICE),
        (Case(1, DEV, RepairStep.ICE, TODAY, spoken=True), None),
        (Case(1, DEV, RepairStep.ICE, TODAY, spoken=True, received=False), None),
        (Case(1, DEV, RepairStep.ICE, TODAY, spoken=True, received=True), RepairStep.FORWARD),
        (Case(1, DEV, RepairStep.FORWARD, TODAY), RepairStep.FORWARD),
    ],
)
def test_which_step_of_a_repair_is_ready(case: Case, step: RepairStep | None) -> None:
    rows = compose(Facts(PEOPLE, cases=(case,)), today=TODAY, most=100).of(Kind.REPAIR)
    assert [row.step for row in rows if isinstance(row, RepairRow)] == ([step] if step else [])


def test_while_the_ice_is_broken_only_promises_are_spoken_of() -> None:
    cases = (Case(1, DEV, RepairStep.ICE, ago(9)),)
    rows = compose(replace(FACTS, cases=cases), today=TODAY, most=100).rows
    assert {row.kind for row in rows if row.relationship_id == DEV} == {Kind.REPAIR, Kind.PROMISE}


def test_a_try_asks_again_after_three_days() -> None:
    tried = replace(PEOPLE[ANA], tries=1, last_try=TODAY)
    facts = Facts({ANA: tried})
    assert compose(facts, today=TODAY).rows == ()
    assert compose(facts, today=TODAY + RETRY - dt.timedelta(days=1)).rows == ()
    (row,) = compose(facts, today=TODAY + RETRY).rows
    assert isinstance(row, ContactRow)
    assert row.tries == 1


def test_amber_is_late_by_half_an_interval() -> None:
    rows = compose(FACTS, today=TODAY, most=100).of(Kind.CONTACT)
    assert [row.late for row in rows if isinstance(row, ContactRow)] == [True, False]


def test_the_question_moves_from_one_person_to_the_next_by_day() -> None:
    guesses = (*FACTS.guesses, Guess(4, ANA, StakeKind.NEED, "Time", ago(1)))
    facts = replace(FACTS, guesses=guesses)
    asked = set()
    for days in range(2):
        day = TODAY + dt.timedelta(days=days)
        (row,) = compose(facts, today=day, most=100).of(Kind.ASK)
        assert isinstance(row, AskRow)
        asked.add(row.relationship_id)
    assert asked == {ANA, CHI}


def test_what_is_put_off_is_gone_and_nothing_comes_in_its_place() -> None:
    plan = compose(FACTS, today=TODAY, most=100, later={(Kind.ASK, 1), (Kind.TELL, 4)})
    assert plan.of(Kind.ASK) == ()
    assert keys(plan.of(Kind.TELL)) == [("tell", 3)]


def test_an_occasion_is_the_nearer_of_contact_and_promise() -> None:
    promises = (Promised(1, CHI, ME, "x", ago(5), ago(-1)),)
    facts = Facts(PEOPLE, promises=promises, unsaid=(Unsaid(1, CHI, ME, "y", ago(5)),))
    (row,) = compose(facts, today=TODAY, most=100).of(Kind.TELL)
    assert isinstance(row, TellRow)
    assert row.meet == ago(-1)


def test_how_long_a_day_takes() -> None:
    assert compose(Facts({}), today=TODAY).minutes == 0
    assert compose(Facts({BEN: PEOPLE[BEN]}), today=TODAY).minutes == 5


DAYS = st.integers(-40, 400).map(ago)
IDS = st.integers(1, 5)
CASES = st.builds(
    Case,
    st.integers(1, 99),
    IDS,
    st.sampled_from(RepairStep),
    DAYS,
    pause_until=st.none() | DAYS,
    clear=st.booleans(),
    drafted=st.booleans(),
    spoken=st.booleans(),
    received=st.none() | st.booleans(),
)
EVERYBODY = st.lists(
    st.builds(
        Person,
        IDS,
        st.sampled_from("ABC"),
        standing=st.sampled_from(Standing),
        every_days=st.none() | st.integers(1, 90),
        snoozed_until=st.none() | DAYS,
        last=st.none() | DAYS,
        last_try=st.none() | DAYS,
    ),
    max_size=5,
).map(lambda found: {one.id: one for one in found})


def some(kind: type[Any], *parts: Any) -> st.SearchStrategy[Any]:
    made = st.lists(st.builds(kind, st.integers(1, 99), IDS, *parts), max_size=6)
    return made.map(lambda found: tuple({one.id: one for one in found}.values()))


SIDES = st.sampled_from(Side)
ANY_FACTS = st.builds(
    Facts,
    EVERYBODY,
    st.lists(CASES, max_size=4, unique_by=lambda case: case.relationship_id).map(tuple),
    some(Promised, SIDES, st.just("x"), DAYS, DAYS),
    some(Unsaid, SIDES, st.just("x"), DAYS),
    some(Guess, st.sampled_from(StakeKind), st.just("x"), DAYS),
    some(Planned, DAYS, st.booleans()),
)


@given(ANY_FACTS)
def test_a_pause_never_leaks_a_prompt(facts: Facts) -> None:
    paused = {case.relationship_id for case in facts.cases if case.step is RepairStep.PAUSE}
    for row in compose(facts, today=TODAY, most=1_000).rows:
        assert row.relationship_id not in paused or row.kind is Kind.REPAIR
    for case in facts.cases:
        running = case.pause_until is None or case.pause_until > TODAY
        if case.step is RepairStep.PAUSE and running:
            about = {row.relationship_id for row in compose(facts, today=TODAY, most=1_000).rows}
            assert case.relationship_id not in about


@given(ANY_FACTS)
def test_nothing_of_anyone_who_rests_or_is_gone(facts: Facts) -> None:
    active = {one.id for one in facts.people.values() if one.standing is Standing.ACTIVE}
    assert {row.relationship_id for row in compose(facts, today=TODAY, most=1_000).rows} <= active


@given(ANY_FACTS, st.integers(0, 30))
def test_what_fits_keeps_the_order_and_the_rest_is_counted(facts: Facts, most: int) -> None:
    whole = compose(facts, today=TODAY, most=1_000)
    plan = compose(facts, today=TODAY, most=most)
    assert len(plan.rows) == min(most, len(whole.rows))
    assert len(plan.rows) + plan.waiting == len(whole.rows)
    left = iter(whole.rows)
    assert all(row in left for row in plan.rows)
    assert [ORDER.index(row.kind) for row in whole.rows] == sorted(
        ORDER.index(row.kind) for row in whole.rows
    )


@given(ANY_FACTS, st.integers(1, 21))
def test_what_is_due_stays_until_someone_acts(facts: Facts, days: int) -> None:
    def due(day: dt.date) -> set[tuple[Kind, int]]:
        rows = compose(facts, today=day, most=1_000).rows
        return {(row.kind, row.id) for row in rows if row.kind is not Kind.ASK}

    assert due(TODAY) <= due(TODAY + dt.timedelta(days=days))


@given(ANY_FACTS, st.integers(1, 60))
def test_a_later_contact_never_makes_anyone_due_earlier(facts: Facts, days: int) -> None:
    later = {
        one.id: replace(one, last=one.last + dt.timedelta(days=days)) if one.last else one
        for one in facts.people.values()
    }
    before = {row.id for row in compose(facts, today=TODAY, most=1_000).of(Kind.CONTACT)}
    after = compose(replace(facts, people=later), today=TODAY, most=1_000).of(Kind.CONTACT)
    assert {row.id for row in after} <= before


@pytest.mark.parametrize(
    ("terms", "now", "shown", "opens"),
    [
        ("Tuesday to Thursday, after ten", dt.time(18), False, None),
        ("Saturdays, after ten", dt.time(8), True, dt.time(10)),
        ("Saturdays, after ten", dt.time(11), True, None),
        ("Saturdays, before ten", dt.time(11), False, None),
        ("when it suits", dt.time(23), True, None),
    ],
)
def test_nobody_is_asked_for_outside_of_their_own_hours(
    terms: str, now: dt.time, *, shown: bool, opens: dt.time | None
) -> None:
    """A Saturday: whoever can't be reached any more waits for the day that they name."""
    person = Person(1, "Ana", every_days=7, last=ago(9))
    plan = compose(Facts(people={1: person}, hours={1: (terms,)}), today=TODAY, now=now)
    rows = plan.of(Kind.CONTACT)
    assert bool(rows) is shown
    assert plan.waiting == 0
    assert [row.opens for row in rows if isinstance(row, ContactRow)] == ([opens] if shown else [])
