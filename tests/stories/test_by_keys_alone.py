"""A repair from an empty journal to the lesson that stays, with nothing but keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.story import Story

CONTROL = Qt.KeyboardModifier.ControlModifier
GOOD = "I should have told you on Monday. That was my mistake. What could I have done differently?"
_MOST = 90


def _tabs_to(story: Story, target: QWidget) -> None:
    """Goes from one thing to the next until the keyboard is there."""
    seen = []
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        if here is not None and (here is target or target.isAncestorOf(here)):
            return
        seen.append(f"{type(here).__name__} {here.accessibleName() if here else ''}")
        story.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {target} of {story.reads()[:200]}: {seen}")


def _presses(story: Story, words: str) -> None:
    _tabs_to(story, story.button(words))
    story.key(Qt.Key.Key_Space)


def _writes(story: Story, label: str, text: str) -> None:
    _tabs_to(story, story.field(label))
    story.type(text)


@pytest.mark.practice("P059", "P060", "P065", "P067")
def test_a_repair_by_keys_alone(story: Story, tmp_path: Path) -> None:
    """Nobody is in the journal yet: the person, the four steps and the lesson, by Tab and Space."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.key(Qt.Key.Key_5, CONTROL)
    story.sees("Open a repair")
    _presses(story, "Open a repair")
    _writes(story, "With whom", "Ana Petrović")
    story.key(Qt.Key.Key_Return)
    _presses(story, "Add “Ana Petrović”")
    _writes(story, "What happened", "She heard it elsewhere.")
    _writes(story, "My part", "I knew and said nothing.")
    _writes(story, "The wrong to put right", "The old figures stand.")
    story.key(Qt.Key.Key_Return, CONTROL)
    story.sees("1. Finish the task · now")
    _writes(story, "What I did about it", "Took the old ones off the wall.")
    _presses(story, "Begin the pause")
    story.sees("Day 1 of 7")
    story.days_pass(7)
    _presses(story, "Break the ice")
    story.sees("3. Break the ice, humbly · now")
    _writes(story, "What you will say", GOOD)
    story.sees("Takes responsibility for something you did")
    _presses(story, "I broke the ice")
    _writes(story, "What they said", "Thank you.")
    _writes(story, "What they would have wanted from you", "A call on Monday")
    _presses(story, "Yes, it was received")
    _presses(story, "Keep, and move forward")
    story.sees("Next ordinary contact")
    _presses(story, "From now on Ana may count on it: “A call on Monday”")
    _writes(story, "What turned it?", "Calling before writing")
    _presses(story, "Close the repair")
    story.sees("It is behind you.")
    story.key(Qt.Key.Key_Z, CONTROL)
    story.sees("Close the repair")
