"""Before a meeting and between two: who they are, on their terms, in a rhythm that fits."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories.story import SHIFT_CONTROL, Story


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal with Ana in it, whose page is open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    return story


@pytest.mark.practice("P016", "P041", "P046")
def test_a_minute_before_the_meeting(ana: Story) -> None:
    """Which part today, what is promised, and who she is beside the work."""
    ana.tab("Roles")
    ana.gives_role("adviser", "mine", asks="Say what the numbers say")
    ana.tab("About")
    ana.press("is interested in")
    ana.answers("Night trains, and her choir")
    ana.logs(
        "Scope of the pilot", text="She said: “I sleep when it is signed.”", i_promised="scope"
    )
    ana.press("Brief me")
    ana.sees("My part today", "Adviser", "Say what the numbers say")
    ana.sees("“I sleep when it is signed.”", "I promised", "scope", "Night trains, and her choir")


@pytest.mark.practice("P032", "P035", "P086", "P087", "P088", "P096", "P105")
def test_why_where_to_and_where_help_is_welcome(ana: Story) -> None:
    """Why me, a wished future, ideas that help or delight, and who else is touched."""
    ana.tab("About")
    for chip, question, answer in (
        ("Why me", "Why did Ana choose you in the first place?", "I said no to the big version"),
        ("Desired future", "What do you wish it to be in some years?", "Colleagues"),
        (
            "Who else is touched",
            "Who else is touched by what you two do?",
            "The plant's night shift",
        ),
        (
            "Where help is welcome",
            "Where, and when, would help be welcome?",
            "Before the board, in May",
        ),
        ("An idea for them", "What would help or delight Ana", "Bring her the old pump drawings"),
    ):
        ana.press(chip)
        ana.sees(question)
        ana.answers(answer)
    ana.tab("Needs and expectations")
    ana.press("Write it…")
    ana.fill("In one sentence that both of you would sign", "Audits that are slept on.")
    ana.fill("What you get from it", "A name in the valley")
    ana.fill("What Ana gets from it", "A board that signs")
    ana.confirm("Save")
    ana.sees("You get: A name in the valley", "Ana gets: A board that signs")
    ana.tab("Contributions")
    ana.press("Log a contribution")
    ana.fill("What was it?", "Drove the samples over on Sunday")
    ana.fill("Kind", "Extra mile")
    ana.confirm("Save")
    ana.sees_at("Drove the samples over on Sunday", "extra mile")
    ana.days_pass(365)
    ana.tab("About")
    ana.sees("Colleagues", "I said no to the big version", "Bring her the old pump drawings")


@pytest.mark.practice("P082")
def test_nobody_is_called_when_they_do_not_want_it(ana: Story) -> None:
    """Her hours stand in her own words, and the day waits for one that she allows."""
    ana.press("Edit contact details")
    ana.fill("How often you mean to be in touch", "every week")
    ana.press("Add a term")
    ana.fill("What it is about", "Days and hours")
    ana.fill("In their words", "only on Tuesdays, after ten")
    ana.confirm("Save")
    ana.sees("only on Tuesdays, after ten")
    ana.logs("First walk", by="met")
    ana.days_pass(8)
    ana.goes_to("Today")
    ana.sees_not("Reach out")
    ana.days_pass(2)
    ana.sees("Reach out", "Ana Petrović", "in touch")


@pytest.mark.practice("P028", "P037", "P055")
def test_the_day_begins_with_those_one_has(ana: Story) -> None:
    """Who is due stands first; a call without an answer comes back after some days."""
    ana.press("Edit contact details")
    ana.fill("How often you mean to be in touch", "every week")
    ana.confirm("Save")
    ana.logs("First walk", by="met")
    ana.days_pass(7)
    ana.goes_to("Today")
    ana.sees("Reach out", "Ana Petrović")
    row = ana.button("Log: Ana").parentWidget()
    assert row is not None
    ana.right_click(row)
    ana.choose("No answer")
    ana.sees("A try is noted. It comes back in three days.")
    ana.sees_not("Reach out")
    ana.days_pass(3)
    ana.sees("Reach out", "no answer 3 days ago, try again")


@pytest.mark.practice("P045", "P049", "P050")
def test_a_circle_that_fits_and_a_rhythm_by_closeness(ana: Story) -> None:
    """Five people are enough; the closest are met oftener, and nobody is forbidden."""
    ana.press("Edit contact details")
    ana.fill("How close they are", "Tier 1")
    ana.confirm("Save")
    ana.logs("First walk", by="met")
    ana.press("Settings")
    ana.fill("Tier 1", "every 2 weeks")
    ana.fill("Active circle", "5 people")
    ana.opens("Ana Petrović")
    ana.sees("every 2 weeks")
    for name in ("Ben", "Cem", "Dana", "Ewa", "Finn"):
        ana.key(Qt.Key.Key_N, SHIFT_CONTROL)
        ana.fill("Name", name)
        ana.fill("How often you mean to be in touch", "every 4 weeks")
        ana.confirm("Begin")
    ana.goes_to("Today")
    ana.sees("6 of 5", "more than you have room for. Letting one rest is no failure.")


@pytest.mark.practice("P024", "P036", "P038")
def test_referrals_silence_and_face_to_face(ana: Story) -> None:
    """Whom she recommended me to, how often we sat at a table, and that it went quiet."""
    ana.logs("Lunch at the harbour", by="lunch")
    ana.tab("Contributions")
    ana.press("Log a contribution")
    ana.tick("Ana brought it")
    ana.fill("What was it?", "Recommended me to Lakeland")
    ana.fill("Kind", "Referral")
    ana.confirm("Save")
    ana.goes_to("Portfolio")
    ana.tab("The year")
    ana.sees("in person 1")
    ana.tab("Roles and lessons")
    ana.sees("Recommended me to Lakeland", "from Ana Petrović")
    ana.days_pass(200)
    ana.tab("What moves")
    ana.sees("Quieter than it was")


@pytest.mark.practice("P017")
def test_the_same_part_in_most_relationships(ana: Story) -> None:
    """Across all people it shows which part I always play, with the entries as proof."""
    ana.tab("Roles")
    ana.gives_role("adviser", "mine")
    ana.logs_by_form("The board met", my_role="adviser")
    ana.adds_person("Ben Okafor")
    ana.opens("Ben Okafor")
    ana.tab("Roles")
    ana.gives_role("adviser", "mine")
    ana.goes_to("Portfolio")
    ana.tab("Roles and lessons")
    ana.press("Adviser in 2 of 2")
    ana.sees("named in 1 entry", "Ben Okafor")


@pytest.mark.practice("P102")
def test_people_bond_with_people(ana: Story) -> None:
    """Inside an organisation are persons, and how warm it was can be said."""
    ana.adds_person("Lakeland Water", "Organisation")
    ana.opens("Lakeland Water")
    ana.press("Add a person inside")
    ana.fill("Who", "Ana Petrović")
    ana.fill("What they do there", "Head of audit")
    ana.confirm("Add")
    ana.press("Ana Petrović, Head of audit")
    ana.opens_log_form()
    ana.fill("What happened", "We laughed about the pumps")
    ana.press("5 of 5: very warm")
    ana.confirm("Save")
    ana.tab("Journal")
    ana.opens_entry("We laughed about the pumps")
    ana.sees("very warm")
    ana.confirm("Cancel")


@pytest.mark.practice("P083")
def test_what_she_controls_stays_hers(ana: Story) -> None:
    """What was told in confidence is marked, leaves in no document, and can be forgotten."""
    ana.opens_log_form()
    ana.fill("What happened", "She is leaving in spring")
    ana.fill("Who may see it", "In confidence")
    ana.confirm("Save")
    ana.tab("Journal")
    ana.opens_entry("She is leaving in spring")
    assert ana.written("Who may see it") == "In confidence"
    ana.confirm("Cancel")
    ana.press("More for this relationship")
    ana.choose("Forget for good…")
    ana.sees("Type “Ana Petrović” to be sure")
    ana.wait(lambda: not ana.busy(), "end of looking into the backups")
    ana.fill("Type “Ana Petrović” to be sure", "Ana Petrović")
    ana.press("Forget for good")
    ana.wait(lambda: not ana.busy(), "end of forgetting")
    ana.sees_not("She is leaving in spring")


@pytest.mark.practice("P104")
def test_what_is_slow_raises_no_alarm(ana: Story) -> None:
    """Once a year is a rhythm; years later the first day is still there."""
    ana.press("Edit contact details")
    ana.fill("How often you mean to be in touch", "every 52 weeks")
    ana.confirm("Save")
    ana.logs("Planted a walnut together", by="met")
    ana.days_pass(300)
    ana.goes_to("Today")
    ana.sees_not("Reach out")
    ana.days_pass(64)
    ana.sees("Reach out")
    ana.days_pass(1)
    ana.sees("Reach out")
    ana.goes_to("Portfolio")
    ana.tab("The year")
    ana.sees("On this day", "Planted a walnut together")


@pytest.mark.practice("P006")
def test_what_makes_no_difference_is_let_go_with_its_reason(ana: Story) -> None:
    """One press says that it matters; what does not is dropped, and why is kept."""
    ana.key_for_log()
    ana.type("met\n! send the scope\n! redo the logo")
    ana.saves_capture()
    asked = "Does it matter in the grand scheme of things?"
    ana.right_click(ana.button("I promised: send the scope"))
    ana.choose(asked, "It matters")
    ana.sees("I promised · it matters")
    ana.days_pass(1)
    ana.right_click(ana.button("I promised: redo the logo"))
    ana.choose(asked, "It does not: drop it…")
    ana.fill("Why will it not be kept?", "Nobody will see it")
    ana.confirm("Drop it")
    ana.sees("Dropped, and the reason is kept.")
    ana.sees("I promised · it matters")
    ana.press("More for this relationship")
    ana.choose("History")
    ana.sees("Drop a promise")
    ana.searches("nobody will see")
    ana.finds("redo the logo")
