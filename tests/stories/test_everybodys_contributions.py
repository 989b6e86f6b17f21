"""All that was brought, by everybody: found, grouped, said at once, and taken to a table."""

import csv
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.stories.story import Story

PLAN, TALK, INTRO = "Rebuilt the sampling plan", "Held the talk", "Introduced me to the Danes"


@pytest.fixture
def circle(story: Story, tmp_path: Path) -> Story:
    """Ana and Ben, with what each side brought; everybody's contributions are open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.tab("Contributions")
    story.contributes(PLAN, "mine", effect="Nobody samples twice", amount="40 hours")
    story.adds_person("Ben Okafor")
    story.opens("Ben Okafor")
    story.tab("Contributions")
    story.contributes(TALK, "mine", amount="€300")
    story.contributes(INTRO, "theirs", amount="1 introduction")
    story.goes_to("Contributions")
    return story


@pytest.mark.practice("P021", "P101")
def test_many_are_told_at_once(circle: Story) -> None:
    """What is unsaid is shown alone and noted as said by one press, which one step takes back."""
    circle.sees("40 hours", "€300", "1 introduction")
    circle.press("Not yet told 2")
    circle.press("Told these 2")
    circle.sees("2 told today", "Nothing is left unsaid")
    circle.undoes()
    circle.sees(PLAN, TALK, "Not yet told 2")


@pytest.mark.practice("P021", "P101")
def test_the_words_to_say_are_ready(circle: Story) -> None:
    """Mine with what came of it, theirs as thanks or as credit before others; to be copied."""
    circle.right_click(circle.record(PLAN))
    circle.choose("How to say it…")
    circle.sees(f"You may not have heard: {PLAN}. What came of it: Nobody samples twice.")
    circle.press("Copy: You may not have heard")
    assert "Nobody samples twice" in QGuiApplication.clipboard().text()
    circle.fill("How?", "over lunch")
    circle.confirm("Save")
    circle.sees_at(PLAN, "told today")
    circle.right_click(circle.record(INTRO))
    circle.choose("How to thank…")
    circle.sees(f"Thank you for this: {INTRO}.", f"Before we go on, credit to Ben: {INTRO}.")
    circle.confirm("Cancel")


@pytest.mark.practice("P009", "P025")
def test_all_of_it_is_grouped_and_goes_to_a_table(circle: Story, tmp_path: Path) -> None:
    """By person or by kind; the table holds what is shown, and nothing that is private."""
    circle.fill("What stands together", "By person")
    assert circle.record(PLAN).y() < circle.record(INTRO).y(), "Ana's stand before Ben's"
    circle.click(circle.record(TALK))
    circle.fill("Who may see it?", "Private")
    circle.confirm("Save")
    circle.press("Save as a table…")
    circle.names_file(tmp_path / "all.csv")
    circle.sees("1 stayed here: it is private.")
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(one["With whom"], one["What"], one["Unit"]) for one in rows] == [
        ("Ana Petrović", PLAN, "hours"),
        ("Ben Okafor", INTRO, "introductions"),
    ]
    circle.fill("Which kind", "Praise")
    circle.sees("Nothing written down here yet")
