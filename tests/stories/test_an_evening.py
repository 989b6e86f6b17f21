"""The whole evening of a consultant, from an empty file to the summary on Thursday's table."""

from pathlib import Path

import pytest

from tests.stories.story import Story

DATA = Path(__file__).parent.parent / "data"
AUDIT, SCOPE = "An audit she can defend", "Scope before the 28th"
FEE, ANSWERS = "A fee that pays for the nights", "Answers within two days"
PLAN, DECK = "Rebuilt the sampling plan", "Reviewed my deck line by line"


@pytest.mark.practice("P003", "P008", "P009", "P026", "P060", "P061", "P065")
def test_an_evening(story: Story, tmp_path: Path) -> None:
    """Import, both sides, roles, the log, told and thanked, a repair, search, undo, a summary."""
    story.opens_journal(tmp_path / "evening.relnotes")
    _brings_people_along(story)
    _writes_down_both_sides(story)
    _gives_roles(story)
    _logs_the_evening(story)
    _mends_what_broke(story)
    _finds_any_word(story)
    _goes_back_and_forth(story)
    files = _takes_out_a_summary(story, tmp_path)
    story.closes_and_reopens()
    _everything_is_there(story)
    assert files["pdf"].read_bytes().startswith(b"%PDF")
    for ending in ("html", "md"):
        text = files[ending].read_text(encoding="utf-8")
        assert PLAN in text
        assert DECK in text
        assert "never reads" not in text, "what was sealed stays in the journal"


def _brings_people_along(story: Story) -> None:
    story.press("Bring people along")
    story.reads_file(DATA / "evening.vcf")
    story.sees("3 people found.", "+44 7700 900112", "birthday 4 Dec 1981")
    story.confirm("Bring 3 people along")
    story.key_for_import()
    story.reads_file(DATA / "evening_google.csv")
    story.sees("3 people found. 1 is here already.", "Kimura & Daughters")
    story.confirm("Bring 2 people along")
    story.opens("Tomoko Kimura")
    story.sees("tomoko@kimura.example", "+81 90 5555 0143", "30 March 1975")
    story.opens("Ana Petrović")
    story.sees("ana.petrovic@lakeland.example", "Head of audit", "4 December 1981")


def _writes_down_both_sides(story: Story) -> None:
    story.tab("Needs and expectations")
    story.adds_need(AUDIT, "theirs")
    story.adds_expectation(SCOPE, "theirs", source="It was said", by="2026-11-28")
    story.adds_need(FEE, "mine")
    story.adds_expectation(ANSWERS, "mine")
    story.sees("said today", "· by 28 Nov", "assumed · ask", "1 of 2 spoken aloud")
    story.changes_state(SCOPE, "At risk", "The schema changed again")
    story.opens_history(SCOPE)
    story.sees("The schema changed again", "at risk", "open")
    story.confirm("Close")


def _gives_roles(story: Story) -> None:
    story.tab("Roles")
    story.gives_role(
        "adviser", "mine", asks="Say what the numbers say", fit="mostly me", image="rather a guest"
    )
    story.gives_role("decision-maker", "theirs", asks="Sign, or say why not")
    story.sees("Adviser", "decision-maker", "mostly me · “rather a guest”")


def _logs_the_evening(story: Story) -> None:
    story.logs(
        "Walked the waterworks",
        text="She laughed about the pumps.\nThe second valve worries her.",
        by="met for 50 min",
    )
    story.tab("Journal")
    story.sees("Walked the waterworks", "The second valve worries her.")
    story.tab("Contributions")
    story.contributes(PLAN, "mine", effect="Nobody samples twice", amount="40 hours")
    story.contributes(DECK, "theirs", effect="Ten slides fewer", serves=FEE)
    story.links(PLAN, AUDIT)
    story.marks_told(PLAN)
    story.marks_thanked(DECK)


def _mends_what_broke(story: Story) -> None:
    story.opens_repair("She heard of the delay from someone else.", wrong="The old figures stand.")
    story.press("Begin the pause")
    story.sees("Say first how the wrong was put right, or that nothing can be.")
    story.fill("What I did about it", "Sent the new figures by hand.")
    story.press("Begin the pause")
    story.sees("Day 1 of 7")
    story.press("End it early…")
    story.sees("Before you speak, write down your own part in what happened.")
    story.fill("My part", "I knew on Monday and said nothing.")
    story.press("End it early…")
    story.confirm_fails("End the pause")
    story.sees("A short reason belongs to this, so that you understand it later.")
    story.confirm("Cancel")
    story.days_pass(7)
    story.sees("The pause is over")
    story.press("Break the ice")
    story.fill(
        "What you will say",
        "I should have told you on Monday. That was my mistake, and I am sorry. "
        "What could I have done differently?",
    )
    story.sees("Takes responsibility for something you did", "Asks what you could have done")
    story.press("Note it here")
    story.fill("Their part, as you see it", "She never reads to the end.")
    story.press("Seal it")
    story.sees_not("She never reads to the end.")
    story.press("I broke the ice")
    story.fill("What they said", "Call me first, next time.")
    story.press("Keep")
    story.sees("Was it received? Not yet is an answer too.")
    story.tick("Yes, it was received")
    story.press("Keep, and move forward")
    story.fill("What turned it?", "Calling before writing")
    story.press("Close the repair")
    story.sees("It is behind you.", "Next ordinary contact: 12 Dec.", "She never reads to the end.")


def _finds_any_word(story: Story) -> None:
    for word, found in {
        "waterworks": "Walked the waterworks",
        "valve": "Walked the waterworks",
        "defend": AUDIT,
        "nights": FEE,
        "sampling": PLAN,
        "slides": DECK,
        "numbers": "adviser",
        "delay": "She heard of the delay",
        "calling": "Calling before writing",
        "kimura": "Tomoko Kimura",
    }.items():
        story.searches(word)
        story.finds(found)
    story.searches("zebra crossing")
    story.sees("Nothing holds these words.")
    story.searches("valve")
    story.opens_result("Walked the waterworks")
    story.sees("The second valve worries her.")


def _goes_back_and_forth(story: Story) -> None:
    story.opens("Ana Petrović")
    story.tab("Contributions")
    story.marks_otherwise(DECK, "Not thanked after all")
    story.contributes("Lent her the good umbrella", "mine")
    story.undoes(2)
    story.sees_not("Lent her the good umbrella", "not yet thanked")
    story.redoes(2)
    story.sees("Lent her the good umbrella", "not yet thanked")
    story.marks_thanked(DECK)


def _takes_out_a_summary(story: Story, folder: Path) -> dict[str, Path]:
    story.begins_summary()
    story.fill("Period", "Own dates")
    story.fill("From", "2026-11-01")
    story.fill("To", "2026-11-30")
    story.sees(PLAN, DECK, "1 contribution Ana has not heard of yet")
    files = {ending: folder / f"ana.{ending}" for ending in ("pdf", "html", "md")}
    for ending, file in files.items():
        story.exports(ending, file)
    return files


def _everything_is_there(story: Story) -> None:
    story.opens("Ana Petrović")
    story.sees("Adviser", "decision-maker")
    story.tab("Needs and expectations")
    story.sees(AUDIT, SCOPE, FEE, ANSWERS, "at risk")
    story.tab("Contributions")
    story.sees(PLAN, "told 21 Nov", DECK, "thanked today", f"serves “{AUDIT}”")
    story.tab("Repair")
    story.sees("behind you", "Calling before writing")
    story.tab("Journal")
    story.sees("Walked the waterworks")
    story.goes_to("Value summaries")
    story.sees("What went out", "Working with Ana Petrović")
    story.opens("Tomoko Kimura")
    story.tab("Overview")
    story.sees("tomoko@kimura.example")
