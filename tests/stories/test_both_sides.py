"""What each side needs and, separately, expects; how it stood; which parts both play."""

from pathlib import Path

import pytest

from tests.stories.eyes import read
from tests.stories.story import Story

AUDIT, SCOPE = "An audit she can defend", "Scope before the 28th"
FEE = "A fee that pays for the nights"


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal with Ana in it, whose page is open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    return story


@pytest.mark.practice("P003", "P004")
def test_needs_and_expectations_are_two_lists(ana: Story) -> None:
    """Each kind has its own words, its own question and its own list, on each side."""
    ana.tab("Needs and expectations")
    ana.sees("Needs — what must be true", "Expectations — what is counted on")
    ana.press("What must be true for them? Write it down")
    ana.sees("Is this something that must be true, or something that is counted on by a date?")
    ana.sees("What does Ana need?", "How important is it?")
    ana.tick("Expectation")
    ana.sees("What does Ana count on?", "How urgent is it?")
    ana.tick("Need")
    ana.fill("What does Ana need?", AUDIT)
    ana.confirm("Save")
    ana.adds_expectation(SCOPE, "theirs", by="2026-11-28")
    ana.adds_need(FEE, "mine")
    assert ana.list_of(AUDIT) is not ana.list_of(SCOPE)
    assert ana.list_of(AUDIT) is not ana.list_of(FEE)
    assert SCOPE not in read(ana.list_of(AUDIT))
    ana.sees("What do you count on? Write it down")


@pytest.mark.practice("P011", "P012")
def test_a_guess_waits_to_be_asked(ana: Story) -> None:
    """What nobody said is something to ask; what was said has its day."""
    ana.tab("Needs and expectations")
    ana.adds_need(AUDIT, "theirs")
    ana.adds_expectation(SCOPE, "theirs", source="It was said")
    ana.sees("1 of 2 spoken aloud", "said today")
    ana.tab("Overview")
    ana.sees("Only assumed: Ana needs", AUDIT, "1 is assumed, not asked")
    ana.tab("Needs and expectations")
    ana.press("Assumed: ask about", ana.record(AUDIT))
    ana.choose("I asked")
    ana.sees("asked today", "2 of 2 spoken aloud")
    ana.tab("Overview")
    ana.sees_not("Only assumed", "assumed, not asked")


@pytest.mark.practice("P022")
def test_a_state_changes_and_the_old_one_stays(ana: Story) -> None:
    """Met, exceeded or not, each with its day and what shows it; nothing is overwritten."""
    ana.tab("Needs and expectations")
    ana.adds_need(AUDIT, "theirs")
    ana.changes_state(AUDIT, "Unmet", "The board sent it back")
    ana.days_pass(9)
    ana.changes_state(AUDIT, "Exceeded", "The board signed it, and asked for a copy")
    ana.opens_history(AUDIT)
    ana.sees("The board sent it back", "The board signed it, and asked for a copy")
    ana.sees_in_order("today", "exceeded", "21 Nov", "unmet", "21 Nov", "open")
    ana.confirm("Close")
    ana.undoes()
    ana.sees("unmet")
    ana.sees_not("exceeded")


@pytest.mark.practice("P001", "P013")
def test_both_sides_merge_into_one_value(ana: Story) -> None:
    """Their needs and mine become one sentence, reworded without losing the first wording."""
    ana.tab("Needs and expectations")
    ana.adds_need(AUDIT, "theirs")
    ana.adds_need(FEE, "mine")
    first = f"Ana gets {AUDIT.replace('An', 'an', 1)}; I get {FEE.replace('A', 'a', 1)}."
    ana.press("Write it…")
    ana.sees("You need", "Ana needs", first)
    ana.fill("What you get from it", "nights that are paid")
    ana.fill("What Ana gets from it", "a board that signs")
    ana.confirm("Save")
    ana.sees(f"“{first}”", "You get: nights that are paid", "Ana gets: a board that signs")
    ana.press("Rework")
    ana.fill("In one sentence that both of you would sign", "We make audits that are slept on.")
    ana.confirm("Save")
    ana.sees("“We make audits that are slept on.”", "second version")
    ana.press("History")
    ana.sees_in_order("We make audits that are slept on.", first)
    ana.confirm("Close")
    ana.tab("Overview")
    ana.sees("“We make audits that are slept on.”")


@pytest.mark.practice("P008", "P014", "P018")
def test_both_sides_play_several_parts(ana: Story) -> None:
    """Roles are offered and can be own words; mine say how they fit the way I see myself."""
    ana.tab("Roles")
    ana.press("Which part do you play?")
    assert {"mentor", "student", "supervisor", "subordinate", "parent"} <= ana.offers("Role")
    ana.confirm("Cancel")
    ana.gives_role("adviser", "mine", asks="Say what the numbers say", fit="very much me")
    ana.gives_role("umbrella holder", "mine", fit="rather not me", image="only when it rains")
    ana.gives_role("decision-maker", "theirs", asks="Sign, or say why not")
    ana.sees("Say what the numbers say", "very much me", "rather not me · “only when it rains”")
    ana.right_click(ana.record("Umbrella holder"))
    ana.choose("End it today")
    ana.sees("1 role before")
    ana.sees_not("only when it rains")
    ana.press("1 role before")
    ana.sees("only when it rains")
    ana.tab("Overview")
    ana.sees("Adviser", "decision-maker")


@pytest.mark.practice("P015")
def test_the_role_the_place_and_the_others_stand_with_what_happened(ana: Story) -> None:
    """One entry for two people, with where it was and which part was played."""
    ana.adds_person("Ben Okafor")
    ana.opens("Ana Petrović")
    ana.logs_by_form(
        "The board met", with_="ben", kind="Meeting", where="Town hall", my_role="referee"
    )
    ana.opens("Ben Okafor")
    ana.tab("Journal")
    ana.sees("The board met", "with Ana Petrović")
    ana.opens_entry("The board met")
    assert ana.written("My role") == "referee"
    assert ana.written("Where") == "Town hall"
    ana.confirm("Cancel")
