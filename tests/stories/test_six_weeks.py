"""Two long stories: a client lost and won back, and a mentee who becomes a peer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories.story import Story


@pytest.mark.practice("P061", "P063", "P065", "P067")
def test_a_client_is_lost_and_won_back_over_six_weeks(story: Story, tmp_path: Path) -> None:
    """Week by week: the break, the work, the silence, two tries at the ice, and ordinary days."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Henrik Dahl")
    story.press("Edit contact details")
    story.fill("How often you mean to be in touch", "every 2 weeks")
    story.confirm("Save")
    story.tab("Needs and expectations")
    story.adds_need("No surprises in front of customers", "theirs", source="It was said")
    story.logs("Night without labels", by="called", i_promised="Put the old system back")
    story.tab("Needs and expectations")
    story.changes_state("No surprises in front of customers", "Unmet", "A customer told him")

    # week 1: the task comes before the words
    story.press("More for this relationship")
    story.choose("How is it?")
    story.tick("Damaged: something broke")
    story.fill("Why do you read it so?", "He heard it from his own customer.")
    story.confirm("Save")
    story.tab("Repair")
    story.press("Open a repair…")
    story.fill("What happened", "The migration slipped and I kept quiet.")
    story.press("Take over: No surprises in front of customers")
    story.press("Take over: Put the old system back")
    assert story.written("The wrong to put right").endswith("Put the old system back")
    story.confirm("Open a repair")
    story.sees("No surprises in front of customers", "unmet")
    story.fill("What I did about it", "The old system runs again.")
    story.press("Begin the pause")
    story.sees("Promises of yours are still open here: 1.")
    story.press("Done: Put the old system back")
    story.press("Begin the pause")
    story.sees("Day 1 of 7", "Prompts about them are muted.")

    # weeks 2 and 3: nothing is expected of anybody
    story.days_pass(16)
    story.goes_to("Today")
    story.sees("The pause with Henrik is over", "Step 3 of 4 · break the ice, humbly")
    story.sees_not("Night without labels", "due")

    # week 3: the part in it, and a draft that scolds
    story.press("Open repair")
    story.sees("Still missing: your own part, before you speak.")
    story.fill("My part", "I knew for two days and said nothing.")
    story.press("Break the ice")
    story.sees("3. Break the ice, humbly · now")
    story.fill("What you will say", "I am sorry if you felt left out, but your team was late too.")
    story.sees("An “if” turns the apology back on them.", "points at them")
    story.fill(
        "What you will say",
        "I knew for two days that the labels would fail and did not tell you. That was my mistake."
        " What could I have done differently?",
    )
    story.sees_not("points at them", "An “if”")
    story.press("I broke the ice")
    story.fill("What they said", "I need some time.")
    story.tick("Not yet")
    story.press("Keep")
    story.sees("Not yet is an answer too.")

    # week 5: received; week 6: ordinary contact again
    story.days_pass(14)
    story.fill("What they said", "You should have called, day or night.")
    story.fill("What they would have wanted from you", "A call the same night")
    story.tick("Yes, it was received")
    story.press("Keep, and move forward")
    story.fill("What turned it?", "Saying the two days aloud")
    story.fill("What would you do again?", "Call the same night, without a plan")
    story.fill("What will you call this lesson?", "Tell it the same night")
    story.press("Close the repair")
    story.sees("It is behind you.")
    story.days_pass(12)
    story.opens("Henrik Dahl")
    story.sees_not("in repair", "damaged")
    story.logs("Coffee at the harbour", by="met")
    story.tab("Overview")
    story.sees("Coffee at the harbour")

    # at the next strain, what helped is at hand
    story.press("More for this relationship")
    story.choose("How is it?")
    story.sees_not("What helped before")
    story.tick("Strained: something is unsaid, or goes badly")
    story.sees(
        "What helped before", "Tell it the same night", "Call the same night, without a plan"
    )
    story.key(Qt.Key.Key_Escape)


@pytest.mark.practice("P014")
def test_a_mentee_becomes_a_peer(story: Story, tmp_path: Path) -> None:
    """New parts stand beside the old ones, the kind changes, the first year stays readable."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Jomo Okafor")
    story.press("Edit contact details")
    story.fill("To you", "Mentee")
    story.confirm("Save")
    story.tab("Roles")
    story.gives_role("mentor", "mine", asks="Ask before telling")
    story.gives_role("mentee", "theirs", asks="Bring one question")
    story.logs("First talk about the talk", by="met")
    story.days_pass(150)
    story.tab("Contributions")
    story.contributes("Rehearsed his talk with him", "mine", effect="He said the number first")
    story.days_pass(120)
    story.contributes(
        "Found the error in my method", "theirs", effect="The report stands", amount="3 h"
    )
    story.marks_thanked("Found the error in my method")

    # he teaches me something: the parts change
    story.tab("Overview")
    story.press("Edit contact details")
    story.fill("To you", "Colleague")
    story.confirm("Save")
    story.tab("Roles")
    story.gives_role("sparring partner", "mine", asks="Disagree early")
    story.gives_role("sparring partner", "theirs")
    story.sees("Sparring partner", "Mentor", "Mentee")

    # and he brings somebody himself
    story.adds_person("Efua Mensah", kind="Mentee")
    story.goes_to("Portfolio")
    story.tab("Introductions")
    story.sees("Nobody brought anybody yet")
    story.press("Who brought whom…")
    story.fill("Who came", "Efua Mensah")
    story.fill("Who brought them", "Jomo Okafor")
    story.fill("How it came about", "After his talk")
    story.confirm("Save")
    story.sees("2 people")
    story.closes_and_reopens()
    story.opens("Jomo Okafor")
    story.tab("Journal")
    story.sees("First talk about the talk")
