"""Habits, a month's plan and what came of it, short lessons, and a program that looks at nobody."""

import socket
from pathlib import Path

import pytest

from tests.stories.story import Story


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal in which Ana's page is open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    return story


@pytest.mark.practice("P034")
def test_needs_wants_and_habits_are_three_things(ana: Story) -> None:
    """What must be, what would only please her, and how she is used to buy; all of it is found."""
    ana.tab("Needs and expectations")
    ana.adds_need("No surprises in public", "theirs", source="It was said")
    ana.tab("About")
    ana.press("What they want")
    ana.sees("What would Ana like to have, though nothing depends on it?")
    ana.answers("A tour of the old pump house")
    ana.press("Their habits")
    ana.sees("How does Ana decide or buy by habit: when, from whom, how much at once?")
    ana.answers("In November, from whom she knows, one phase at a time")
    ana.sees("A tour of the old pump house", "one phase at a time")
    ana.tab("Needs and expectations")
    ana.sees_not("A tour of the old pump house")
    ana.searches("one phase")
    ana.finds("In November, from whom she knows")


@pytest.mark.practice("P051", "P056", "P057")
def test_a_month_is_planned_and_looked_at_afterwards(ana: Story) -> None:
    """How often the close ones are met is decided once; each month has its lunches, and its end."""
    ana.press("Settings")
    ana.fill("Tier 1", "every 2 weeks")
    ana.fill("Active circle", "12 people")
    for name in ("Ben Okafor", "Cleo Dahl"):
        ana.adds_person(name)
    for name in ("Ana Petrović", "Ben Okafor", "Cleo Dahl"):
        ana.opens(name)
        ana.press("Edit contact details")
        ana.fill("How close they are", "Tier 1")
        ana.confirm("Save")
        ana.logs("A first walk", by="met")
    ana.days_pass(10)
    ana.goes_to("Portfolio")
    ana.tab("This month")
    ana.sees("Nobody is planned yet. Plan those who matter; the rest can wait.")
    ana.press("Plan all of them")
    ana.sees("Ana Petrović", "Ben Okafor", "Cleo Dahl", "not yet")
    ana.opens("Ana Petrović")
    ana.logs("Lunch by the harbour", by="lunch")
    ana.goes_to("Portfolio")
    ana.tab("This month")
    ana.sees("in touch today")
    ana.days_pass(31)
    ana.goes_to("Today")
    ana.goes_to("Portfolio")
    ana.sees("Whom you meant to reach last month", "you reached 1 of the 3 whom you had planned")
    ana.sees("not reached")


@pytest.mark.practice("P078")
def test_short_lessons_stand_beside_the_words(ana: Story) -> None:
    """What a word means and what to do with it tonight, found by a word."""
    ana.opens_main_menu()
    ana.choose("The words, and what to do with them")
    ana.sees("Expectation", "What is counted on, often by a date.")
    ana.sees("Tonight: Thank somebody, in one specific sentence.")
    ana.fill("Search by a word", "humbly")
    ana.sees("Finish the task, pause, break the ice humbly, move forward.")
    ana.sees_not("What is counted on, often by a date.")
    ana.confirm("Close")


@pytest.mark.practice("P081")
def test_an_evening_in_which_nothing_looks_at_anybody(ana: Story, tmp_path: Path) -> None:
    """All pages are opened, much is written and taken out; a guard stops what asks for the net."""
    ana.logs("Lunch by the harbour, see https://example.org/ana", by="lunch")
    for page in ("Today", "Journal", "Contributions", "Repair", "Portfolio", "Settings"):
        ana.press(page)
    ana.opens("Ana Petrović")
    ana.tab("Contributions")
    ana.contributes("Drew the map", "mine")
    ana.begins_summary()
    ana.exports("html", tmp_path / "page.html")
    ana.closes_and_reopens()
    assert "src=" not in (tmp_path / "page.html").read_text(encoding="utf-8")
    with pytest.raises(RuntimeError, match="network"):  # the guard was awake all evening
        socket.getaddrinfo("example.org", 80)
