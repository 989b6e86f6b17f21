"""All that was brought, by everybody: found, grouped, said at once, and taken to a table."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
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


@pytest.mark.practice("P021", "P101")
def test_some_are_marked_and_said_at_once(circle: Story) -> None:
    """Space and Shift, Ctrl and the mouse: only what is marked is said, in one step."""
    circle.record(TALK).setFocus()
    circle.key(Qt.Key.Key_Space)
    circle.sees("1 marked", "Told this one")
    circle.record(PLAN).setFocus()
    circle.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    circle.sees("2 marked", "Told these 2")
    circle.press("Told these 2")
    circle.sees("2 told today", "Not yet thanked 1")
    circle.sees_not("2 marked")
    circle.undoes()
    circle.sees("Not yet told 2")
    circle.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    circle.sees("3 marked", "Told, or thanked for, these 3")
    circle.click(circle.record(PLAN), QPoint(30, 12), held=Qt.KeyboardModifier.ControlModifier)
    circle.sees("2 marked")
    circle.press("Told, or thanked for, these 2")
    circle.sees("2 said today", "Not yet told 1")
    assert circle.last_step() == "Undo: Mark several as told or thanked"


def test_a_mark_goes_with_what_is_hidden(circle: Story, tmp_path: Path) -> None:
    """What the filter hides is no longer marked; Escape and the menu take marks away too."""
    circle.right_click(circle.record(INTRO))
    circle.choose("Mark")
    circle.sees("1 marked")
    circle.press("Not yet told 2")
    circle.sees_not("1 marked")
    circle.press("Both sides")
    circle.record(INTRO).setFocus()
    circle.key(Qt.Key.Key_Space)
    circle.press("Save the marked ones as a table…")
    circle.names_file(tmp_path / "one.csv")
    with (tmp_path / "one.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [one["What"] for one in csv.DictReader(file)] == [INTRO]
    circle.record(INTRO).setFocus()
    circle.key(Qt.Key.Key_Escape)
    circle.sees_not("1 marked")


@pytest.mark.practice("P038")
def test_a_chain_of_referrals_can_be_read(circle: Story, tmp_path: Path) -> None:
    """Ben brought the Danes, they brought Aroha: who came of it, and what came of that."""
    circle.adds_person("Danish Ports", "Organisation")
    circle.goes_to("Contributions")
    circle.click(circle.record(INTRO))
    circle.sees_not("Who came to you through Ben?")
    circle.fill("Kind", "Introduction")
    circle.fill("Who came to you through Ben?", "Danish Ports")
    circle.fill("What changed because of it?", "A contract for a year")
    circle.confirm("Save")
    circle.sees_at(INTRO, "brought Danish Ports")
    circle.opens("Danish Ports")
    circle.tab("Contributions")
    circle.press("Log a contribution")
    circle.tick("Danish brought it")
    circle.fill("What was it?", "Named me to their lawyer")
    circle.fill("Kind", "Referral")
    circle.fill("Who came to you through Danish?", "Aroha Ngata")
    circle.key(Qt.Key.Key_Return)
    circle.press("Add “Aroha Ngata”")
    circle.confirm("Save")
    circle.goes_to("Contributions")
    circle.sees_at(INTRO, "brought Danish Ports, who brought Aroha Ngata")
    circle.click(circle.record(INTRO))
    circle.fill("What changed because of it?", "A contract for two years")
    circle.confirm("Save")
    circle.sees_at(INTRO, "brought Danish Ports, who brought Aroha Ngata")
    circle.right_click(circle.record("Named me to their lawyer"))
    circle.choose("See who brought whom")
    circle.sees(
        "How they came",
        "Ben Okafor brought Danish Ports",
        "A contract for two years",
        "Danish Ports brought Aroha Ngata",
    )


@pytest.mark.practice("P022", "P026")
def test_what_shows_it_is_an_entry_or_a_file(circle: Story, tmp_path: Path) -> None:
    """The entry is chosen from the menu and opened from there; a file is kept with the card."""
    plan = tmp_path / "plan.txt"
    plan.write_text("Sampled twice a year", encoding="utf-8")
    circle.opens("Ana Petrović")
    circle.logs("The plan is on the wall", by="met")
    circle.tab("Contributions")
    circle.right_click(circle.record(PLAN))
    circle.choose("What shows it", "today: The plan is on the wall")
    assert circle.last_step() == "Undo: Say which entry shows it"
    circle.right_click(circle.record(PLAN))
    circle.choose("What shows it", "Attach a file…")
    circle.names_file(plan)
    circle.sees_at(PLAN, "plan.txt")
    circle.right_click(circle.record(PLAN))
    circle.choose("What shows it", "Open the entry")
    circle.sees("The plan is on the wall")
