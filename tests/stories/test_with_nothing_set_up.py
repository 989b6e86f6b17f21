"""A first evening: a name and a line are enough, and how to reach them goes where it is needed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories.story import Story
from tests.stories.test_terminal import Terminal


@pytest.mark.practice("P048")
def test_a_name_and_a_line_are_enough(story: Story, tmp_path: Path) -> None:
    """No setting is asked for: one name, one sentence, and the journal already helps."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.key_for_log()
    story.type("Budget agreed\n! Send the scope tomorrow\n< She wrote to her board")
    story.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    story.sees("Logged.", "Send the scope")
    story.days_pass(1)
    story.goes_to("Today")
    story.sees("I promised Ana", "Send the scope", "Give credit", "wrote to her board")


@pytest.mark.practice("P047")
def test_how_to_reach_someone_is_light_and_goes_out(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A number and an address on the form, seen with the person, taken out as a contact card."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.press("More for this relationship")
    story.choose("Edit…")
    story.press("Add a contact detail")
    story.fill("Contact detail", "ana@example.org")
    story.confirm("Save")
    story.tab("About")
    story.sees("ana@example.org")
    card = tmp_path / "ana.vcf"
    assert Terminal(story, capsys)("export", "vcard", "-o", str(card))[0] == 0
    text = card.read_text("utf-8")
    assert "FN:Ana Petrović" in text
    assert "ana@example.org" in text
