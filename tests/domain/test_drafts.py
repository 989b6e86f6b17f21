"""Drafts: what may be written down, and what is refused at which field."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain import text
from relnotes.domain.growth import ProgressDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Side, StakeKind
from relnotes.domain.people import OccasionDraft, PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import ReviewDraft, RoleDraft, StakeDraft

NEED = StakeKind.NEED
D1, D2 = dt.date(2026, 1, 1), dt.date(2026, 2, 1)


@pytest.mark.parametrize(
    ("make", "code", "field"),
    [
        (lambda: PersonDraft("  "), Code.EMPTY, "name"),
        (lambda: PersonDraft("A\0na"), Code.UNREADABLE_TEXT, "name"),
        (lambda: PersonDraft("A\ud800"), Code.UNREADABLE_TEXT, "name"),
        (lambda: PersonDraft("A" * 2_000), Code.TOO_LONG, "name"),
        (lambda: PersonDraft("Ana", every_days=0), Code.NOT_A_CHOICE, "every_days"),
        (lambda: OccasionDraft("birthday", "2026-02-30"), Code.BAD_DATE, "dates"),
        (lambda: OccasionDraft("birthday", "tomorrow"), Code.BAD_DATE, "dates"),
        (lambda: OccasionDraft("", "--02-29"), Code.EMPTY, "label"),
        (lambda: EntryDraft((), "Title"), Code.EMPTY, "people"),
        (lambda: EntryDraft((1,), "Title", warmth=6), Code.NOT_A_CHOICE, "warmth"),
        (lambda: EntryDraft((1,), ""), Code.EMPTY, "title"),
        (lambda: ContributionDraft(1, Side.ME, " "), Code.EMPTY, "what"),
        (
            lambda: ContributionDraft(1, Side.ME, "x", amount=Decimal("NaN")),
            Code.BAD_AMOUNT,
            "amount",
        ),
        (lambda: StakeDraft(1, Side.ME, NEED, ""), Code.EMPTY, "what"),
        (lambda: StakeDraft(1, Side.ME, NEED, "x", weight=4), Code.NOT_A_CHOICE, "weight"),
        (
            lambda: RoleDraft(1, Side.ME, "coach", since=D2, until=D1),
            Code.PERIOD_BACKWARDS,
            "until",
        ),
        (lambda: ReviewDraft(1, (("trust", " "),)), Code.EMPTY, "answers"),
        (lambda: ProgressDraft(1, 101, "x"), Code.NOT_A_CHOICE, "value"),
        (lambda: ProgressDraft(1, 50, ""), Code.EMPTY, "comment"),
    ],
)  # fmt: skip
def test_what_is_refused(make: Callable[[], object], code: Code, field: str) -> None:
    with pytest.raises(Problem) as raised:
        make()
    assert (raised.value.code, raised.value.field) == (code, field)


def test_what_is_written_is_tidied() -> None:
    person = PersonDraft("  Ana \n Petrović ", tags=("#audit", "audit", " "), about="a\r\nb\n\n")
    assert (person.name, person.tags, person.about) == ("Ana Petrović", ("audit",), "a\nb")
    assert EntryDraft((2, 1, 2), "x").people == (2, 1)
    assert OccasionDraft("birthday", "--02-29").value == "--02-29"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200))
def test_tidying_twice_changes_nothing(written: str) -> None:
    once = text.line(written, "field")
    assert text.line(once, "field") == once
    assert "\n" not in once
    whole = text.body(written, "field")
    assert text.body(whole, "field") == whole
