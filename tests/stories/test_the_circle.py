"""The whole circle in December, and a mentor's evening."""

from pathlib import Path

import pytest

from tests.stories.story import Story


@pytest.mark.practice("P072", "P042", "P099")
def test_a_year_that_went_to_a_few(story: Story, tmp_path: Path) -> None:
    """Which relationships there are, how they are, and where the year went, each figure open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.adds_person("Jomo Okafor", kind="Mentee")
    story.adds_person("Henrik Dahl", kind="Supplier")
    story.opens("Ana Petrović")
    for what in ("Scope of the pilot", "Scope again", "Scope once more"):
        story.logs(what)
    story.tab("Contributions")
    story.contributes("Drew the map", "mine")
    story.goes_to("Portfolio")
    story.sees("Active circle", "Client 1", "Mentee 1", "Outside 3")
    story.press("Mentee 1")
    story.sees("Mentee", "Jomo Okafor")
    story.tab("The year")
    story.sees("for the matter", "outside")
    story.press("How you met: neither 3 · 100%")
    story.sees("Scope of the pilot", "Scope again", "Scope once more")
    story.sees("Half of all that you wrote was about one person, of")
    story.tab("Give and take")
    story.sees("Thanks owed", "News untold", "Drew the map")
    story.press("News untold")
    story.sees("Drew the map")


@pytest.mark.practice("P033")
def test_a_mentoring_is_planned_and_kept(story: Story, tmp_path: Path) -> None:
    """An agreement from ready questions, a goal with its way, and a table of all."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.adds_person("Jomo Okafor", kind="Mentee")
    story.opens("Jomo Okafor")
    story.tab("Goals")
    story.press("Add a goal")
    story.fill("What is worked towards?", "Say the number first")
    story.confirm("Save")
    story.press("How far is it?")
    story.type("60")
    story.confirm_fails("Save")
    story.fill("What tells you so?", "Twice in a row")
    story.confirm("Save")
    story.sees("60%", "today, 60%: Twice in a row")
    story.press("Write it down")
    story.sees("Trim the questions, and add your own.")
    story.confirm("Save")
    story.sees("How often do we meet, and where?", "not asked yet")
    story.undoes()
    story.sees("Write it down")
    story.goes_to("Mentoring")
    story.sees("Whom you mentor", "Jomo Okafor", "Say the number first", "60%")
