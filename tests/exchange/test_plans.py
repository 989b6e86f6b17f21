"""What is decided about a summary survives being kept, and two copies are told apart."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest

from relnotes.domain.kinds import StakeState, SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, Sections
from relnotes.domain.summary_lines import LineKind
from relnotes.domain.summary_plan import About, Plan, Preset, Scope, Span
from relnotes.exchange.comparing import compared
from relnotes.exchange.composing import compose
from relnotes.exchange.plans import plan_of, values
from relnotes.exchange.wording import words
from tests.exchange import summaries
from tests.exchange.papers import FULL

PLAN = Plan(
    About(Scope.ORGANISATION, (7,), ""),
    Span(Preset.OWN, dt.date(2026, 1, 2), dt.date(2026, 3, 4)),
    Choice(
        SummaryKind.MENTORING,
        SummaryLength.TALKING_POINTS,
        frozenset({(LineKind.STAKE, 3)}),
        frozenset({(LineKind.CONTRIBUTION, 1)}),
        {(LineKind.EFFECT, 2): "So it held"},
        Sections(lessons=True, theirs=False),
        "Half a year",
    ),
    "de",
    "us-letter",
)


def test_a_plan_comes_back_as_it_was_kept() -> None:
    assert plan_of(json.loads(json.dumps(values(PLAN)))) == PLAN
    assert plan_of(values(Plan())) == Plan()


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"about": {"scope": "everybody"}},
        {"about": 3},
        {"span": {"preset": "own dates", "since": "yesterday"}},
        {"sections": []},
    ],
)
def test_what_is_not_understood_is_as_at_first(kept: dict[str, Any]) -> None:
    assert plan_of(kept) == Plan()


def test_sections_of_another_version_are_left_out() -> None:
    assert plan_of({"sections": {"lessons": 1, "poems": True}}).choice.sections.lessons


def test_what_moved_is_told_apart_from_what_came_and_went() -> None:
    before = summaries.review()
    stakes = tuple(
        replace(one, state=StakeState.MET) if one.id == 3 else one for one in before.stakes
    )
    now = replace(before, stakes=stakes, contributions=before.contributions[1:])
    wording = {(LineKind.CONTRIBUTION, 2): "Brought her and our finance lead together"}
    first = compose(before, replace(FULL, left_out=frozenset({(LineKind.ROLE, 1)})), words())
    second = compose(now, replace(FULL, wording=wording), words())
    found = compared(first, second)
    assert [(turn.before.result, turn.now.result) for turn in found.moved] == [("at risk", "met")]
    assert [row.what for row in found.gone] == ["Rebuilt the traffic model"]
    assert [row.what for row in found.new] == ["Adviser"]
    assert [turn.now.what for turn in found.reworded] == list(wording.values())
    assert not compared(first, first)
