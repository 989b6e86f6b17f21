"""What goes from hand to hand: who brought whom and is touched with them, and what helped."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from relnotes.desktop.parts.forest_map import ForestMap
from tests.stories.story import Story


@pytest.fixture
def circle(story: Story, tmp_path: Path) -> Story:
    """Three people; one of them brought another, who brought the third."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Sven Lindqvist")
    for name in ("Aroha Ngata", "Henrik Dahl"):
        story.adds_person(name)
    return story


@pytest.mark.practice("P096")
def test_who_is_touched_when_somebody_leaves(circle: Story) -> None:
    """The map shows who came through whom; beside it stands everybody whom a change reaches."""
    circle.goes_to("Portfolio")
    circle.tab("Introductions")
    for who, by in (("Aroha Ngata", "Sven Lindqvist"), ("Henrik Dahl", "Aroha Ngata")):
        circle.press("Who brought whom…")
        circle.fill("Who came", who)
        circle.fill("Who brought them", by)
        circle.confirm("Save")
    circle.press("Who brought whom…")
    circle.fill("Who came", "Nobody Known")
    circle.fill("Who brought them", "Sven Lindqvist")
    circle.confirm_fails("Save")
    circle.key(Qt.Key.Key_Escape)
    drawn = circle.window.findChild(ForestMap)
    assert isinstance(drawn, ForestMap)
    middle = next(node.key for node in drawn.nodes if node.name == "Aroha Ngata")
    circle.click(drawn, drawn.place_of(middle).center())
    circle.sees("came through them", "brought them")
    circle.key(Qt.Key.Key_Right)
    assert drawn.accessibleDescription() == "Henrik Dahl, brought by Aroha Ngata"
    circle.press("Take back who brought them")
    circle.sees("2 people", "1 more came without an introduction")
    circle.undoes()
    circle.sees("3 people")
    circle.click(drawn, drawn.place_of(middle).center())
    circle.key(Qt.Key.Key_Return)
    circle.sees("How to reach")


@pytest.mark.practice("P030")
def test_what_helped_goes_on_without_a_name(circle: Story, tmp_path: Path) -> None:
    """The file is seen before it is written, holds no name, and another reads it."""
    circle.opens("Sven Lindqvist")
    circle.key_for_log()
    circle.type("Talked it over with Sven\n* Ring Sven before nine, never write")
    circle.saves_capture()
    circle.goes_to("Portfolio")
    circle.tab("Roles and lessons")
    circle.sees("Ring Sven before nine, never write")
    circle.press("Share…")
    circle.sees("## Ring someone before nine, never write")
    circle.press("Choose where…")
    shared = tmp_path / "techniques.md"
    circle.names_file(shared)
    circle.sees("Saved techniques.md")
    text = shared.read_text(encoding="utf-8")
    assert "Ring someone before nine" in text
    assert "Sven" not in text
    shared.write_text(text + "\n## Say it early\n\n**What turned it:** A call\n", encoding="utf-8")
    circle.press("Take in…")
    circle.names_file(shared)
    circle.sees("What helped others", "Say it early")
    circle.confirm("Keep them")
    circle.sees("Say it early", "Ring someone before nine, never write")
    circle.undoes()
    circle.sees_not("Say it early")
