"""From a meeting to the journal: one text, a few keys, and nothing lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from relnotes.desktop.capturing.window import CaptureWindow
from tests.stories.hands import CONTROL
from tests.stories.story import Story


@pytest.mark.practice("P015")
def test_a_meeting_with_three_people_and_one_unknown_name(story: Story, tmp_path: Path) -> None:
    """Names complete, the unknown one is asked about, and all of it is one step."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.adds_person("Jomo Okafor")
    story.goes_to("Today")
    story.key_for_log()
    story.type("@ana p")
    story.key(Qt.Key.Key_Tab)
    story.type("@oka")
    story.key(Qt.Key.Key_Return)
    story.type("@Henrik Dahl met for 50 min — the harbour plan. Ana was tired.\n")
    story.type("< @Jomo drew the map\n! send the minutes Tuesday\n? Ana expects one page by 28 Nov")
    story.type("\n= as adviser")
    story.sees(
        "Meeting with Ana Petrović, Jomo Okafor",
        "Nobody is called “Henrik Dahl”",
        "Jomo contributed: drew the map",
        "I promised: send the minutes",
        "Ana expects: one page",
        "said, not assumed",
    )
    story.key(Qt.Key.Key_Return, CONTROL)
    story.sees("Nobody in your journal has this name.")
    story.press("Add Henrik Dahl")
    story.sees("will be added")
    story.saves_capture()
    story.opens("Henrik Dahl")
    story.tab("Journal")
    story.sees("the harbour plan.", "Ana was tired.")
    story.opens("Jomo Okafor")
    story.tab("Contributions")
    story.record("drew the map")
    story.opens("Ana Petrović")
    story.tab("Needs and expectations")
    story.record("one page")
    assert story.last_step() == "Undo: Log what happened"
    story.undoes()
    story.goes_to("Relationships")
    story.sees_not("Henrik Dahl")


def test_a_crash_in_the_middle_of_capture(story: Story, tmp_path: Path) -> None:
    """What was typed is on disk within two seconds, and offered when the program is back."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.key_for_log()
    window = story.front()
    assert isinstance(window, CaptureWindow)
    story.type("met today — the second valve wor")
    window._drafted.keep()  # the timer's next look; then the power fails
    story.crashes()
    story.opens_journal(story.path)
    story.sees("You were in the middle of writing something. It is kept.")
    story.press("Open it")
    story.sees("Taken up where you left off", "Meeting with Ana Petrović")
    story.type("ries her")
    story.saves_capture()
    story.opens("Ana Petrović")
    story.tab("Journal")
    story.sees("the second valve worries her")
    story.closes_and_reopens()
    story.sees_not("in the middle of writing")


def test_the_same_meeting_in_german(story: Story, tmp_path: Path) -> None:
    """The signs are the same, the words of time and contact are those of the language."""
    QLocale.setDefault(QLocale("de_DE"))
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Jürgen Weiß")
    story.key_for_log()
    story.type("gestern um 14 Uhr getroffen, eine halbe Stunde: Budget steht. Er war müde.\n")
    story.type("+ Plan überarbeitet, 3 Stunden\n< er hat Zahlen geschickt\n")
    story.type("! Entwurf schicken bis Freitag\n? er braucht mehr Zeit\n= vertraulich, als Berater")
    window = story.front()
    assert isinstance(window, CaptureWindow)
    found = window.found
    assert (found.title, found.body, found.minutes) == ("Budget steht.", "Er war müde.", 30)
    assert [one.what for one in found.lines] == [
        "Plan überarbeitet", "Zahlen geschickt", "Entwurf schicken", "mehr Zeit",
    ]  # fmt: skip
    story.key(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert story.written("What happened").endswith("= vertraulich, als Berater, warm")
    story.saves_capture()
    story.opens("Jürgen Weiß")
    story.tab("Journal")
    story.sees("Budget steht.", "Er war müde.")
    story.tab("Contributions")
    story.record("Plan überarbeitet")


@pytest.mark.practice("P089", "P094")
def test_frames_for_a_story_and_for_a_look_back_without_blame(story: Story, tmp_path: Path) -> None:
    """A frame asks what is worth writing down; the answers stay beside their questions."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.begins_with_template("A look back without blame")
    story.sees("What made sense at the time:", "What the situation made hard:")
    story.type("The late scope.")
    story.saves_capture()
    story.begins_with_template("A story worth telling")
    story.sees("What was done, beyond what was asked:")
    story.type("The night of the flood.")
    story.saves_capture()
    story.tab("Journal")
    story.sees("The late scope.", "What the situation made hard:", "The night of the flood.")


@pytest.mark.practice("P040", "P098", "P103", "P107")
def test_what_was_let_out_needs_a_night_before_it_is_a_message(
    story: Story, tmp_path: Path
) -> None:
    """It is private; the next day the words can be said anew. Other frames ask other questions."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    for name, asks in (
        ("Feedback", "What I understood:"),
        ("Visit", "Whom I met:"),
        ("The unspoken issue", "What nobody says:"),
    ):
        story.begins_with_template(name)
        story.sees(asks)
        story.type(f"About {name.lower()}.")
        story.saves_capture()
    story.begins_with_template("Let it out")
    story.type("She never answers!")
    assert isinstance(window := story.front(), CaptureWindow)
    assert window.foot.private.isChecked()
    story.saves_capture()
    story.goes_to("Journal")
    story.menu_of_line("Entries", "She never answers!")
    story.sees("A message can be made of it from tomorrow on")
    story.key(Qt.Key.Key_Escape)
    story.days_pass(1)
    story.menu_of_line("Entries", "She never answers!")
    story.choose("Make a message of it…")
    story.sees("Message with Ana Petrović", "“She never answers!”")


def test_promises_of_both_sides_in_one_place(story: Story, tmp_path: Path) -> None:
    """Mine and theirs across all people; a kept one becomes a contribution with one key."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.key_for_log()
    story.type("met\n! send the scope today\n! call in three weeks\n> introduce me on Monday")
    story.saves_capture()
    story.goes_to("Today")
    story.press("All promises")
    story.sees_in_order("I promised", "In the coming week", "send the scope", "Later", "call")
    story.sees_in_order("I am waiting for", "introduce me", "Ana promised")
    story.menu_of_line("I am waiting for", "introduce me")
    story.choose("A kind word…")
    story.sees("Hello Ana,", "Does it still fit?")
    story.confirm("Copy it")
    story.sees("1 try so far")
    story.click_line("I am waiting for", "introduce me")
    story.key(Qt.Key.Key_C)
    story.sees("Kept, and noted as a contribution.", "Nobody owes you a word.")
    story.opens("Ana Petrović")
    story.tab("Contributions")
    story.sees_at("introduce me", "not yet thanked")
    story.undoes()
    story.goes_to("Today")
    story.press("All promises")
    story.sees("introduce me")
