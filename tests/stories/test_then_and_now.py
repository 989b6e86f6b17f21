"""What changes between two people over months: needs foreseen, weighed, compared and looked at."""

from pathlib import Path

import pytest

from tests.stories.story import Story

AUDIT, SCOPE = "An audit she can defend", "Scope before the 28th"
FIGURES = "Figures her board can read"


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal with Ana in it, whose needs are open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.tab("Needs and expectations")
    return story


@pytest.mark.practice("P005")
def test_what_is_important_and_what_is_urgent_stand_apart(ana: Story) -> None:
    """A need is as urgent as what serves it; what serves nothing is only urgent."""
    ana.adds_need(AUDIT, "theirs")
    ana.adds_expectation(SCOPE, "theirs", by="2026-11-28")
    ana.press("Important, or urgent?")
    ana.sees_in_order("Important, not urgent", AUDIT, "Urgent, not important", "by 28 Nov", SCOPE)
    ana.confirm("Close")
    ana.right_click(ana.record(SCOPE))
    ana.choose("Serves the need", AUDIT)
    ana.sees_at(SCOPE, f"for “{AUDIT}”")
    ana.press("Important, or urgent?")
    ana.sees_in_order("Important and urgent", "First of all.", AUDIT, SCOPE, "Neither")
    ana.confirm("Close")


@pytest.mark.practice("P091", "P092")
def test_what_was_foreseen_comes_or_does_not(ana: Story) -> None:
    """A need nobody spoke of yet is marked so; later it shows whether it came."""
    for what in (AUDIT, FIGURES):
        ana.press("Add what they need or expect")
        ana.fill("What does Ana need?", what)
        ana.fill("How is it known?", "I assume it; nobody said it")
        ana.tick("I foresee it; nobody has spoken of it yet")
        ana.confirm("Save")
        ana.sees_at(what, "foreseen")
    ana.days_pass(40)
    ana.press("Assumed: ask about", ana.record(AUDIT))
    ana.choose("They said it")
    ana.sees_at(AUDIT, "foreseen, and it came · said today")
    ana.press("Assumed: ask about", ana.record(FIGURES))
    ana.choose("It did not come")
    ana.sees_at(FIGURES, "foreseen, but it did not come")
    ana.opens_history(FIGURES)
    ana.sees("It was foreseen, and did not come.", "released")
    ana.confirm("Close")


@pytest.mark.practice("P095")
def test_expectations_and_perceptions_are_compared_with_a_day(ana: Story) -> None:
    """Then and now stand side by side, also how she sees it and how she saw it before."""
    ana.adds_need(AUDIT, "theirs")
    ana.days_pass(100)
    ana.adds_need(FIGURES, "theirs")
    ana.changes_state(AUDIT, "Unmet")
    for seen in ("Nearly there", "Further away than in spring"):
        ana.click(ana.record(AUDIT))
        ana.fill("How does Ana see it?", seen)
        ana.confirm("Save")
        ana.sees_at(AUDIT, f"Seen by them: {seen}")
        ana.days_pass(1)
    ana.press("What changed since…")
    ana.sees("2 are not as they were")
    ana.sees_in_order(
        AUDIT, "Seen by them: Further away", "open", "unmet", FIGURES, "not there yet"
    )
    ana.fill("Compare today with", "2027-03-01")
    ana.sees("all as it was")
    ana.confirm("Close")
    ana.right_click(ana.record(AUDIT))
    ana.choose("All changes…")
    ana.sees("Nearly there")
    ana.confirm("Close")


@pytest.mark.practice("P010", "P070")
def test_what_i_changed_stands_with_the_need_it_answers(ana: Story) -> None:
    """From a need to what was done for it, and from there back to the need."""
    ana.adds_need(AUDIT, "theirs", source="It was said")
    ana.right_click(ana.record(AUDIT))
    ana.choose("Log what I brought for it…")
    ana.sees("Which needs and expectations of Ana does it serve?")
    ana.fill("What was it?", "Wrote the method on one page")
    ana.fill("What changed because of it?", "She reads it aloud to the board")
    ana.confirm("Save")
    ana.tab("Contributions")
    ana.sees_at("Wrote the method on one page", f"serves “{AUDIT}”")


@pytest.mark.practice("P007")
def test_what_serves_nobody_is_found(ana: Story) -> None:
    """Work without a need or an expectation behind it stands alone, until it is linked."""
    ana.adds_need(AUDIT, "theirs")
    ana.tab("Contributions")
    ana.contributes("Drew a logo", "mine")
    ana.contributes("Rebuilt the plan", "mine", serves=AUDIT)
    ana.press("Serves no need")
    ana.sees("Drew a logo")
    ana.sees_not("Rebuilt the plan")
    ana.right_click(ana.record("Drew a logo"))
    ana.choose("Serves", AUDIT)
    ana.sees("Nothing goes astray")
    ana.undoes()
    ana.sees("Drew a logo")


@pytest.mark.practice("P019", "P044", "P085", "P093", "P100")
def test_a_review_after_half_a_year(ana: Story) -> None:
    """A few questions now; half a year later the day asks again, beside what was said then."""
    ana.press("More for this relationship")
    ana.choose("Look back…")
    ana.sees("Which part did you play, and does it still fit you?")
    ana.confirm_fails("Save")
    ana.sees("Something belongs here; a few words are enough.")
    ana.fill("Which part did you play, and does it still fit you?", "Inspector; rather not me")
    ana.fill("Where did trust grow, and where did it shrink?", "It grew with the first draft")
    ana.fill("What was said openly, and what is left unsaid?", "The fee is left unsaid")
    ana.fill("How is Ana, and what is your share in it?", "Tired; I sent too much")
    ana.fill("Who wins by it, and who else should?", "Both, and the village")
    ana.confirm("Save")
    ana.tab("About")
    ana.sees("How you two are doing", "next look 22 May 2027", "The fee is left unsaid")
    ana.days_pass(178)
    ana.goes_to("Today")
    ana.sees("The day you chose to look at your relationship again")
    ana.press("Look back: Ana Petrović")
    ana.sees("Last time: “Inspector; rather not me”", "Last time: “Tired; I sent too much”")
    ana.fill("Which part did you play, and does it still fit you?", "Teacher")
    ana.fill("What do Ana’s time and attention tell you?", "She comes ten minutes early")
    ana.confirm("Save")
    ana.sees_not("The day you chose")
    ana.opens("Ana Petrović")
    ana.tab("About")
    ana.sees("She comes ten minutes early")
    ana.press("Earlier looks…")
    ana.sees_in_order("Teacher", "Inspector; rather not me", "Both, and the village")
    ana.confirm("Close")


@pytest.mark.practice("P106")
def test_a_belief_is_tested_and_the_way_is_kept(ana: Story) -> None:
    """What is taken for granted gets a test, later a verdict and how it was found."""
    ana.goes_to("Portfolio")
    ana.tab("Roles and lessons")
    ana.sees("No beliefs written down. What do you take for granted?")
    ana.press("Question one…")
    ana.fill("What do you believe?", "Quiet people agree")
    ana.fill("Whom is it about?", "Ana Petrović")
    ana.fill("How could you find out whether it holds?", "Ask her last, and wait")
    ana.confirm("Save")
    ana.sees("Quiet people agree", "Untested · Ana Petrović")
    ana.days_pass(30)
    ana.press("Quiet people agree")
    ana.fill("What did it turn out to be?", "Does not hold")
    ana.fill("How did you find out?", "Counted to ten after each question")
    ana.confirm("Save")
    ana.sees("Does not hold · Ana Petrović · Counted to ten after each question")
