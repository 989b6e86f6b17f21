"""How someone likes to be asked, read from what was noted of them."""

import pytest

from relnotes.domain.asking import Manner, manners

OPEN, GENTLE, WRITTEN = Manner.OPEN, Manner.GENTLE, Manner.WRITTEN


@pytest.mark.parametrize(
    "note",
    [
        "Quiet; thinks before she answers",
        "rather shy",
        "He rarely says what he needs",
        "says little in a group",
        "Eine stille Frau, sehr zurückhaltend",
        "sagt wenig",
        "ruhiger Typ",
    ],
)
def test_quiet_people_are_asked_gently(note: str) -> None:
    assert manners([note])[0] is GENTLE


@pytest.mark.parametrize(
    "note",
    ["Loud and clear", "She still works on Mondays", "not shy at all", "Nicht schüchtern", "",
     "is never quiet"],
)  # fmt: skip
def test_others_are_asked_openly(note: str) -> None:
    assert manners([note])[0] is OPEN


@pytest.mark.parametrize("channel", ["E-mail first", "prefers letters", "lieber schriftlich"])
def test_who_likes_to_write_is_written_to(channel: str) -> None:
    assert manners([], [channel])[0] is WRITTEN
    assert manners(["shy"], [channel])[:2] == (WRITTEN, GENTLE)


def test_a_channel_that_is_ruled_out_is_none() -> None:
    assert manners([], ["Calls. No e-mails, please"])[0] is OPEN


def test_writing_counts_only_as_a_way_to_be_reached() -> None:
    """Someone who writes novels does not ask for letters."""
    assert manners(["writes novels"])[0] is OPEN


@pytest.mark.parametrize("notes", [[], ["shy"], ["loud"]])
@pytest.mark.parametrize("channels", [[], ["mail"]])
def test_every_way_is_offered(notes: list[str], channels: list[str]) -> None:
    assert set(manners(notes, channels)) == set(Manner)
