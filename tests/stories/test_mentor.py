"""A mentor's evening, nine months of it, the other side of it, and a year looked back at."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories.story import Story


def _mentees(story: Story, path: Path, *names: str) -> None:
    story.opens_journal(path)
    story.begins_with("Ana Petrović")
    story.sees_not("Mentoring")  # the side bar has it once there is one
    for name in names:
        story.adds_person(name, kind="Mentee")


@pytest.mark.practice("P033")
def test_four_sessions_prepared_on_sunday_and_one_run_on_monday(
    story: Story, tmp_path: Path
) -> None:
    """What is to be brought up waits in each brief; the session moves the goal it names."""
    names = ("Jomo Okafor", "Mei-Ling Chen", "Lucía Fernández", "Tom Reed")
    _mentees(story, tmp_path / "j.relnotes", *names)
    story.days_pass(1)  # it was a Saturday
    story.opens("Jomo Okafor")
    story.tab("Goals")
    story.press("Add a goal")
    story.fill("What is worked towards?", "Say the number first")
    story.fill("Which steps lead there?", "One slide\nThe number, then sit down")
    story.confirm("Save")
    for name in names:
        story.opens(name)
        story.tab("Sessions")
        story.sees("No session yet. What moved in each of them will stand here.")
        story.press("Prepare the next")
        story.fill("Something to bring up", f"What {name.split()[0]} tried since")
        story.key(Qt.Key.Key_Return)
        story.sees(f"What {name.split()[0]} tried since")
    story.days_pass(1)
    story.opens("Jomo Okafor")
    story.tab("Sessions")
    story.press("Prepare the next")
    story.sees("What Jomo tried since", "Say the number first")
    story.press("After the meeting")
    story.type("mentoring session The front of the room for 50 min\n= as listener\n")
    story.type("#say-number 60 now says the number first")
    story.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    story.sees("Logged.")
    story.tick("What Jomo tried since, from me")
    story.opens("Jomo Okafor")
    story.tab("Goals")
    story.sees("60%", "today, 60%: now says the number first · The front of the room")
    story.tick("One slide")
    story.tab("Sessions")
    story.sees("Say the number first: 60%", "as listener")
    story.sees("Talked about: What Jomo tried since")
    story.press("More about The front of the room")
    story.choose("My role, and what I asked…")
    story.key(Qt.Key.Key_Tab, times=2)
    story.type("7")
    story.key(Qt.Key.Key_Tab)
    story.type("2")
    story.confirm("Save")
    story.sees("asked 7, told 2")
    story.goes_to("Mentoring")
    story.sees("Say the number first", "60%", "1 thing to bring up")
    story.fill("What you noticed", "They all apologise before they know")
    story.key(Qt.Key.Key_Return)
    story.sees("They all apologise before they know")


@pytest.mark.practice("P053")
def test_a_mentee_from_first_talk_to_farewell(story: Story, tmp_path: Path) -> None:
    """Nine months: the same skills looked at twice by both, and a good end that stays."""
    _mentees(story, tmp_path / "j.relnotes", "Jomo Okafor")
    story.goes_to("Mentoring")
    story.press("Add a programme")
    story.fill("What is it called?", "Spring")
    story.fill("Questions for the agreement", "How often?\nWho brings the topic?")
    story.fill("Skills to look at", "Asking for help")
    story.fill("Template of a session", "What moved?")
    story.confirm("Save")
    story.sees("Spring · 0 mentorings")
    story.opens("Jomo Okafor")
    story.tab("Sessions")
    story.fill("Programme or cohort", "Spring")
    story.tab("Goals")
    story.sees("Asking for help", "not asked yet")
    story.press("Write it down")
    story.sees("Trim the questions, and add your own.")
    story.confirm("Save")
    story.sees("How often?", "Who brings the topic?")
    _looks(story, "Still new", "With help")
    for what in ("The first talk", "The second talk"):
        story.tab("Sessions")
        story.press("Write one down")
        assert story.written("How it went, in your words") == "What moved?"
        story.fill("What happened", what)
        story.confirm("Save")
        story.days_pass(91)
        story.opens("Jomo Okafor")
    story.days_pass(91)
    story.opens("Jomo Okafor")
    story.tab("Goals")
    _looks(story, "Without help", "With help")
    story.sees("moved", "seen differently")
    story.press("Close this mentoring…")
    story.confirm_fails("Close it in honour")
    story.fill("How does Jomo look back at it?", "I say it first now")
    story.fill("How do you look back at it?", "I ask less")
    story.fill("What stays between you?", "A card a year")
    story.confirm("Close it in honour")
    story.sees("Ended in honour", "I say it first now", "I ask less", "A card a year")
    story.goes_to("Mentoring")
    story.sees("Jomo Okafor", "ended")
    story.goes_to("Portfolio")
    story.tab("This month")
    story.sees("The mentoring with Jomo Okafor came to a good end.")
    story.undoes()
    story.goes_to("Mentoring")
    story.sees_not("ended")


def _looks(story: Story, theirs: str, mine: str) -> None:
    for who, footing in (("", theirs), ("I say", mine)):
        story.press("Look at them")
        if who:
            story.tick(who)
        story.fill("How it stands: Asking for help", footing)
        story.confirm("Save")


@pytest.mark.practice("P033")
def test_a_mentee_keeps_her_own_side(story: Story, tmp_path: Path) -> None:
    """The same pages from the other side: her goal, her skills, and whose look is whose."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.adds_person("Abebe Tadesse", kind="Mentor")
    story.opens("Abebe Tadesse")
    story.tab("Goals")
    story.press("Add a goal")
    story.fill("What is worked towards?", "Ask one question a month")
    story.tick("Mine")
    story.confirm("Save")
    story.sees("My goal")
    story.press("Look at them")
    story.tick("I say")
    story.fill("How it stands: Saying no", "With help")
    story.confirm("Save")
    story.sees("Abebe says", "I say", "Today: with help", "Saying no")
    story.goes_to("Mentoring")
    story.sees("Who mentors you", "Abebe Tadesse", "Ask one question a month", "0%")
    story.sees_not("Whom you mentor")


@pytest.mark.practice("P072")
def test_a_year_that_went_to_three(story: Story, tmp_path: Path) -> None:
    """In December the year is looked back at: half of it went to three of seven people."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    others = ("Ben King", "Cor van Dijk", "Dana Hussein", "Eva Novak", "Finn Lund", "Gita Rao")
    for name in others:
        story.adds_person(name)
    story.days_pass(50)  # into another year
    few = ("Ana Petrović", *others)[:3]
    for turn, name in enumerate((*few, *others[2:], *few)):
        story.opens(name)
        story.logs(f"Talk {1 + turn // 7} about the scope")
        story.days_pass(33)
    story.goes_to("Portfolio")
    story.tab("The year")
    story.sees("Half of all that you wrote was about 3 people, of 7 relationships.")
    story.sees("Ana Petrović", "Ben King", "Cor van Dijk")
    story.press("Ana Petrović, 2 entries")
    story.sees("Talk 1 about the scope", "Talk 2 about the scope")
    story.press("10 entries on 10 days")
    story.sees("Gita Rao · 27 Jul")
    story.tab("Who is here")
    story.press("Client 7")
    story.press("Change all of them at once")
    story.fill("Add tags", "next-year")
    story.sees("7 relationships would change.", "Gita Rao: + #next-year")
    story.press("Ana Petrović: + #next-year")
    story.confirm("Save")
    story.sees("6 relationships changed.")
    story.undoes()
