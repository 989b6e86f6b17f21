"""A quiet partner who never says what she needs: from guesses to a few honest answers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.stories.story import Story

BOUNDS, CREDIT = "Her evenings stay hers", "To be named when it is her idea"
LINE = "A line from me every Friday"


@pytest.fixture
def mira(story: Story, tmp_path: Path) -> Story:
    """A journal with Mira in it, of whom is noted that she says little."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Mira Sand")
    story.tab("About")
    story.press("Comfort and style")
    story.answers("She says little; a walk helps, questions in a row do not")
    story.tab("Needs and expectations")
    return story


@pytest.mark.practice("P011", "P012", "P092")
def test_a_quiet_partner_who_never_says_what_she_needs(mira: Story) -> None:
    """Guesses wait in one list; soft words are ready; an answer, a no and a delay all count."""
    # An evening of guessing: all of it stays marked as a guess.
    mira.adds_need(BOUNDS, "theirs")
    mira.adds_need(CREDIT, "theirs")
    mira.adds_expectation(LINE, "theirs")
    mira.sees("0 of 3 spoken aloud", "Not asked yet: 3")

    # The list says what to ask, and begins with words for someone who says little.
    mira.press("Not asked yet: 3")
    mira.sees(
        "One question in a talk is enough; the rest can wait.",
        f"No need to answer now: is “{BOUNDS}” important to you, or rather something else?",
        f"I took it that “{LINE}” is what you would like. Shall I go on so, or change it?",
    )
    mira.press(f"Ask… {BOUNDS}")
    mira.sees("Softer words first, because of what you noted about Mira.")
    mira.sees("When did it go well between us lately? What was there that you needed?")
    mira.press("Copy: No need to answer now")
    assert BOUNDS in QGuiApplication.clipboard().text()
    mira.confirm("Cancel")

    # Not tonight: one question is left alone for a month, and says so.
    mira.press(f"Not now… {CREDIT}")
    mira.choose("In a month")
    mira.sees("left alone until 21 Dec")
    mira.confirm("Close")

    # A week later she answered on a walk, in five words.
    mira.days_pass(7)
    mira.press("Not asked yet: 3")
    mira.press(f"Ask… {BOUNDS}")
    mira.tick("It is otherwise")
    mira.fill("How is it, then?", "Her Sundays stay hers")
    mira.fill("Mira’s words", "Evenings are fine. Sundays not.")
    mira.confirm("Keep the answer")
    mira.sees_not(BOUNDS)
    mira.press(f"Ask… {LINE}")
    mira.tick("It is not so")
    mira.fill("Mira’s words", "I never read them, sorry")
    mira.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    mira.sees_not(LINE)
    mira.confirm("Close")

    # What she said stands where the guess stood; what was no need is let go, not lost.
    mira.sees("Her Sundays stay hers", "asked today", "Not asked yet: 1")
    mira.sees_at(LINE, "released")
    mira.opens_history(LINE)
    mira.sees_in_order("I never read them, sorry", "released", "open")
    mira.confirm("Close")
    mira.undoes()
    mira.sees_at(LINE, "assumed · ask")
    mira.redoes()

    # Across all people the rest waits beside thanks and news; nobody is pressed.
    mira.goes_to("Portfolio")
    mira.tab("Give and take")
    mira.sees("One need or expectation is only assumed.")
    mira.press("Not asked yet: One need")
    mira.sees("Mira Sand", CREDIT, "left alone until 21 Dec")
    mira.confirm("Close")


@pytest.mark.practice("P012")
def test_my_own_wishes_are_said_too(mira: Story) -> None:
    """What I hope for and never said is a guess of hers to make; the list has words for it."""
    mira.adds_need("An hour without phones", "mine", source="I assume it; nobody said it")
    mira.press("Assumed: ask about", mira.record("An hour without phones"))
    mira.choose("How to say it…")
    mira.sees("Say it, instead of hoping")
    mira.sees("It would help me a lot if this were true: “An hour without phones”.")
    mira.confirm("Keep the answer")
    mira.sees_at("An hour without phones", "asked today")


@pytest.mark.practice("P004")
def test_words_that_sound_like_the_other_kind_say_so_while_typing(mira: Story) -> None:
    """A time or a measure is counted on; a press changes the kind, and the line goes."""
    mira.press("Add what they need or expect")
    mira.fill("What does Mira need?", "An answer within two days")
    mira.sees("A time or a measure: that sounds counted on.")
    mira.press("Make it an expectation")
    mira.sees("What does Mira count on?")
    mira.sees_not("that sounds counted on")
    mira.fill("What does Mira count on?", "To be trusted")
    mira.sees("That sounds like something that must be true.")
    mira.confirm("Save")
    mira.sees_at("To be trusted", "assumed · ask")
