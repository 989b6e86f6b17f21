"""Something broke: four steps with their gates, and what stays out of the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories.story import Story

GOOD = "I should have told you on Monday. That was my mistake. What could I have done differently?"


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal with Ana in it, whose page is open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    return story


@pytest.mark.practice("P058")
def test_a_repair_can_begin_while_it_is_only_strained(ana: Story) -> None:
    """How it is, is said by the user, and the way to mend is open before it is broken."""
    ana.press("More for this relationship")
    ana.choose("How is it?")
    ana.sees("Steady: nothing stands between you", "Damaged: something broke")
    ana.tick("Strained: something is unsaid, or goes badly")
    ana.fill("Why do you read it so?", "She answers in one word.")
    ana.confirm("Save")
    ana.sees("strained")
    ana.opens_repair("We talk past each other.")
    ana.sees("1. Finish the task · now")


@pytest.mark.practice("P060", "P061")
def test_the_gates_hold_until_their_time(ana: Story) -> None:
    """No pause before promises are settled and the wrong is put right; no word before the pause."""
    ana.logs("The plan slipped", i_promised="Send the new figures")
    ana.opens_repair("She heard it elsewhere.", wrong="The old figures stand.")
    ana.sees("Still missing: what you did about the wrong.")
    ana.press("Begin the pause")
    ana.sees("Say first how the wrong was put right, or that nothing can be.")
    ana.fill("What I did about it", "Took the old ones off the wall.")
    ana.press("Begin the pause")
    ana.sees("Promises of yours are still open here: 1.")
    ana.press("Done: Send the new figures")
    ana.press("Begin the pause")
    ana.sees("Prompts about them are muted.", "Day 1 of 7")
    ana.fill("My part", "I knew and said nothing.")
    ana.press("End it early…")
    ana.confirm_fails("End the pause")
    ana.fill("Why", "She called.")
    ana.confirm("End the pause")
    ana.sees("What you will say", "2. Pause · today – today, over", "She called.")


@pytest.mark.practice("P062", "P064", "P075")
def test_the_composer_reads_along(ana: Story) -> None:
    """Blame, ifs and reasons are pointed out and never forbidden; their part is sealed."""
    _walks_to_the_ice(ana)
    ana.fill("What you will say", "this is your fault you should have taken a previous flight")
    ana.sees("points at them. If they made mistakes, let them name those.")
    ana.sees("Say what you did or left undone, without a reason behind it.")
    ana.fill("What you will say", "I am sorry if you felt left out.")
    ana.sees("An “if” turns the apology back on them.")
    ana.press("Note it here")
    ana.fill("Their part, as you see it", "She never reads to the end.")
    ana.press("Seal it")
    ana.sees("Their part is noted, and sealed until this is behind you.")
    ana.sees_not("She never reads to the end.")
    ana.fill("What you will say", GOOD)
    ana.sees("Takes responsibility for something you did")
    ana.sees_not("points at them", "An “if”")


@pytest.mark.practice("P029", "P059", "P063", "P065", "P066", "P067")
def test_a_relationship_is_won_back(ana: Story) -> None:
    """What was not received is not behind you; then ordinary contact and a lesson stay."""
    ana.press("Edit contact details")
    ana.fill("How often you mean to be in touch", "every 3 weeks")
    ana.confirm("Save")
    ana.logs("First walk", by="met")
    _walks_to_the_ice(ana)
    ana.press("Why these steps")
    ana.sees("An apology for something that is still broken is only words.", "humility")
    ana.key(Qt.Key.Key_Escape)
    ana.fill("What you will say", GOOD)
    ana.press("I broke the ice")
    ana.fill("What they said", "Not today.")
    ana.tick("Not yet")
    ana.press("Keep")
    ana.sees("Not yet is an answer too. Give it time, and listen once more.")
    ana.days_pass(3)
    ana.fill("What they said", "Call me first, next time.")
    ana.fill("What they would have wanted from you", "A call on Monday")
    ana.tick("Yes, it was received")
    ana.press("Keep, and move forward")
    ana.sees("Next ordinary contact", "every 3 weeks, as before", "Apologising again")
    ana.tick("From now on Ana may count on it: “A call on Monday”")
    ana.fill("What turned it?", "Calling before writing")
    ana.fill("What came of it?", "She renewed for two years")
    ana.fill("What will you call this lesson?", "Call first")
    ana.press("Close the repair")
    ana.sees("It is behind you.", "Next ordinary contact: 22 Dec.", "A call on Monday")
    ana.sees("She renewed for two years")
    ana.opens("Ana Petrović")
    ana.sees("every 3 weeks", "in 3 weeks", "Call first")
    ana.sees_not("in repair", "damaged")
    ana.tab("Needs and expectations")
    ana.sees_at("A call on Monday", "asked")
    ana.key_for_log()
    ana.type("met — I said again that I am sorry about the delay, it was my mistake")
    ana.sees("It is behind you: go forward.")
    ana.key(Qt.Key.Key_Escape)


def _walks_to_the_ice(ana: Story) -> None:
    ana.opens_repair("She heard it elsewhere.", my_part="I knew and said nothing.")
    ana.press("Begin the pause")
    ana.sees("Day 1 of 7")
    ana.days_pass(7)
    ana.press("Break the ice")
    ana.sees("3. Break the ice, humbly · now")
