"""What meeting people costs, where that is worth writing down."""

from pathlib import Path

import pytest

from tests.stories.story import Story

COST = "What did it cost?"


@pytest.mark.practice("P052")
def test_lunches_are_added_up_over_the_year(story: Story, tmp_path: Path) -> None:
    """A price on an entry is optional, is read as money, and the year adds it up by currency."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.logs_by_form("Soup at the harbour", kind="Lunch", **{COST: "€24.50"})
    story.logs_by_form("Coffee at the station", kind="Meeting", **{COST: "€3.50"})
    story.opens_log_form()
    story.fill("What happened", "Tea")
    story.fill(COST, "a lot")
    story.confirm_fails("Save")
    story.sees("a lot")
    story.fill(COST, "2 hours")
    story.confirm_fails("Save")
    story.fill(COST, "")
    story.confirm("Save")
    story.goes_to("Portfolio")
    story.tab("The year")
    story.sees("What it took", "€28")
    story.opens("Ana Petrović")
    story.tab("Journal")
    story.opens_entry("Soup at the harbour")
    assert "24.50" in story.written(COST)
    story.confirm("Cancel")
