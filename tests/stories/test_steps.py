"""The last steps, back and forth, over the end of the program."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.stories.hands import CONTROL
from tests.stories.story import Story


def test_steps_go_back_and_forth_over_a_restart(story: Story, tmp_path: Path) -> None:
    """What was done on one evening is taken back on the next, and done again."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.logs("Walked the waterworks")
    story.tab("Needs and expectations")
    story.adds_need("An audit she can defend", "theirs")
    story.changes_state("An audit she can defend", "Met")
    story.closes_and_reopens()
    story.opens("Ana Petrović")
    story.tab("Needs and expectations")
    story.sees("met")
    story.undoes(2)
    story.sees_not("An audit she can defend")
    story.closes_and_reopens()
    story.opens("Ana Petrović")
    story.tab("Needs and expectations")
    story.redoes(1)
    story.sees("An audit she can defend", "open")
    story.redoes(1)
    story.sees("met")
    story.undoes(4)
    story.sees("Start with one person")
    story.key(Qt.Key.Key_Z, CONTROL)
    story.sees_not("Ana Petrović")
    story.redoes(4)
    story.opens("Ana Petrović")
    story.sees("An audit she can defend", "met")


def test_the_menu_names_the_step(story: Story, tmp_path: Path) -> None:
    """Undo says what it would take back; so does the line that appears after a step."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.logs("Walked the waterworks")
    story.press("Undo")
    story.sees("Undone: Log what happened", "Nothing written yet.")
    story.opens_main_menu()
    story.choose("Edit", "Redo: Log what happened")
    story.sees("Done again: Log what happened", "Walked the waterworks")
