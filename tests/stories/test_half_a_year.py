"""A relationship with an agreement, looked at after half a year."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories.story import Story

FIGURES, DRAFT = "The figures of the quarter", "A draft before she asks"
PAGE, INTRO = "Wrote the method on one page", "Introduced me to the Danes"


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal with Ana in it, whose page is open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    return story


def _agree(ana: Story) -> None:
    ana.tab("Roles")
    ana.press("Write it down")
    ana.fill("Ana says", "We each own a part")
    ana.fill("I say", "We each own a part")
    ana.fill("We agree", "She decides scope, I decide method")
    ana.fill("I bring", DRAFT)
    ana.tick("by")
    ana.fill("by", "2026-12-15")
    ana.fill("Ana brings", FIGURES)
    ana.fill("What stays out of bounds?", "No calls on Sundays")
    ana.fill("Where is it written?", "Contract of 21 November")
    ana.tick("Look at it again on")
    ana.fill("Look at it again on", "2027-03-20")
    ana.tick("It ends on")
    ana.fill("It ends on", "2027-05-30")
    ana.confirm("Save")


@pytest.mark.practice("P002", "P080")
def test_an_agreement_says_what_each_brings(ana: Story, tmp_path: Path) -> None:
    """Three columns, duties to tick, bounds, and a page for the talk; differences come up."""
    _agree(ana)
    ana.sees("She decides scope, I decide method", "No calls on Sundays", "Contract of 21 November")
    ana.sees_in_order("I bring", DRAFT, "Ana brings", FIGURES, "What stays out of bounds")

    # Where the two differ is seen at a glance, and goes among what to bring up.
    ana.press("Look again")
    ana.sees("She decides scope, I decide method")
    ana.fill("We agree", "")
    ana.fill("I say", "I own the method")
    ana.confirm("Save")
    ana.sees("On one question you are still apart.", "not agreed yet", "1 version before")
    ana.press("Bring all up")
    ana.sees("It is among what to bring up.")
    ana.press("Earlier versions…")
    ana.sees_in_order("We each own a part · I own the method", "She decides scope, I decide method")
    ana.confirm("Close")

    # What is done is ticked; what matters becomes a promise or a contribution.
    ana.press(f"More about: {DRAFT}")
    ana.choose("Make it a promise")
    ana.press(f"More about: {FIGURES}")
    ana.choose("Done, as a contribution")
    ana.sees("Done, and noted as a contribution.")
    ana.tab("Overview")
    ana.sees("I promised", DRAFT)
    ana.tab("Contributions")
    ana.sees(FIGURES)

    # On paper for the talk.
    ana.tab("Roles")
    ana.sees_in_order(DRAFT, "promised")
    ana.press(f"More about: {DRAFT}")
    ana.sees("Done, as a contribution")
    ana.sees_not("Make it a promise")
    ana.key(Qt.Key.Key_Escape)
    ana.press("Print or save")
    ana.choose("Save as Text (Markdown)…")
    ana.names_file(tmp_path / "agreed.md")
    ana.sees(f"Saved {tmp_path / 'agreed.md'}")
    text = (tmp_path / "agreed.md").read_text(encoding="utf-8")
    for words in (
        "## To talk about",
        "I own the method",
        "## What each of us brings",
        FIGURES,
        "No calls on Sundays",
        "We look at it again on 20 March 2027",
    ):
        assert words in text


@pytest.mark.practice("P019", "P023", "P035", "P093")
def test_a_review_of_a_relationship_after_half_a_year(ana: Story) -> None:
    """The days that were chosen come up; then what changed, what was brought, what comes next."""
    _agree(ana)
    ana.tab("Needs and expectations")
    ana.adds_need("An audit she can defend", "theirs", source="It was said")
    ana.adds_need("A fee that pays for the nights", "mine")
    ana.adds_need("A name in public", "mine")
    ana.tab("Contributions")
    ana.contributes(
        PAGE, "mine", effect="The board read it aloud", serves="An audit she can defend"
    )
    ana.contributes(INTRO, "theirs", effect="Two new harbours")

    # Four months on the day that was chosen for the agreement is near.
    ana.days_pass(115)
    ana.goes_to("Today")
    ana.sees("The day you chose to look at your agreement again")
    ana.press("Open: Ana Petrović")
    ana.sees("She decides scope, I decide method", DRAFT)

    # Half a year on it ends: a row counts down, and leads to two honest pages.
    ana.days_pass(50)
    ana.goes_to("Today")
    ana.sees("Your agreement ends. Two honest pages on what it brought?")
    ana.press("Begin a summary: Ana Petrović")
    ana.sees("Working with Ana Petrović", "21 November 2026 – 5 May 2027")

    # The look back, in order: how things stand, then the questions.
    ana.opens("Ana Petrović")
    ana.tab("Needs and expectations")
    ana.changes_state("An audit she can defend", "Met")
    ana.press("What changed since…")
    ana.fill("Compare today with", "2026-12-01")
    ana.sees("1 is not as it was")
    ana.confirm("Close")
    ana.press("More for this relationship")
    ana.choose("Look back…")
    ana.fill("Which part did you play, and does it still fit you?", "Teacher more than inspector")
    ana.fill("What is there now that neither of you would have alone?", "A method others copy")
    ana.confirm("Save")

    # From it: the sentence anew, ticked together from both columns, and who else wins by it.
    ana.press("Write it…")
    ana.sees("Ana gets an audit she can defend; I get a fee that pays for the nights.")
    ana.tick("A name in public")
    ana.sees("I get a fee that pays for the nights and a name in public.")
    ana.fill("Who else wins by it, and what?", "The villages drink clean water")
    ana.confirm("Save")
    ana.sees("Who else wins: The villages drink clean water")
    ana.tab("About")
    ana.sees("Teacher more than inspector", "A method others copy", "next look")
