"""Whether words sound like a need or an expectation."""

import pytest

from relnotes.domain.kinds import StakeKind
from relnotes.domain.stake_words import sounds_like


@pytest.mark.parametrize(
    "text",
    [
        "Scope before the 28th",
        "She answers within two days",
        "A line every Friday",
        "Weekly written status",
        "The invoice by end of month",
        "Antwort innerhalb von zwei Tagen",
        "Bericht bis Freitag",
        "Ein Anruf jede Woche",
        "Paid on time",
        "Feedback in 3 days",
        "Trusted with the figures by Monday",
    ],
)
def test_a_time_or_a_measure_is_counted_on(text: str) -> None:
    assert sounds_like(text) is StakeKind.EXPECTATION


@pytest.mark.parametrize(
    "text",
    ["To be trusted with the whole picture", "No surprises in public", "Gehört werden",
     "Honest reading of my proposals", "Vertrauen", "To feel safe to ask"],
)  # fmt: skip
def test_a_state_must_be_true(text: str) -> None:
    assert sounds_like(text) is StakeKind.NEED


@pytest.mark.parametrize(
    "text",
    ["", "A reference I can name in public", "A single page the board can read", "Friday",
     "One decision-maker, not a committee", "Every detail", "In one hand"],
)  # fmt: skip
def test_what_could_be_either_is_left_alone(text: str) -> None:
    assert sounds_like(text) is None
