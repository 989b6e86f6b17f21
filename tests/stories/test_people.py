"""Who they are: a first start, their terms, their people, and those who went."""

from pathlib import Path

import pytest

from tests.stories.story import Story


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal with Ana in it, whose page is open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    return story


def test_a_first_start_needs_one_name(story: Story, tmp_path: Path) -> None:
    """Nothing is set up: a name, and the page is there; an empty name is asked for."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.sees("Everything stays in one file on this computer. Nothing is sent anywhere.")
    story.press("Start with one person")
    story.confirm_fails("Begin")
    story.sees("Something belongs here; a few words are enough.")
    story.fill("Name", "Zoë Müller-Łukasiewicz")
    story.confirm("Begin")
    story.opens("Zoë Müller-Łukasiewicz")
    story.sees("Zoë Müller-Łukasiewicz", "Before you meet next", "Log what happened")


@pytest.mark.practice("P084")
def test_one_page_shows_them_whole(ana: Story) -> None:
    """Who, how to reach, what both need, what was brought and what happened stand together."""
    ana.tab("Needs and expectations")
    ana.adds_need("An audit she can defend", "theirs")
    ana.changes_state("An audit she can defend", "At risk")
    ana.tab("Contributions")
    ana.contributes("Rebuilt the plan", "mine")
    ana.logs("Walked the waterworks", text="In the rain.", i_promised="Send the scope")
    ana.tab("Overview")
    ana.press("Edit contact details")
    ana.press("Add a contact detail")
    ana.fill("Contact detail", "ana@lakeland.example")
    ana.confirm("Save")
    ana.sees("Ana needs", "An audit she can defend", "at risk", "1", "from me")
    ana.sees("Walked the waterworks", "In the rain.", "Send the scope", "ana@lakeland.example")


@pytest.mark.practice("P080", "P090")
def test_their_limits_stand_on_the_page(ana: Story) -> None:
    """What they rule out is written in their words and seen before contact."""
    ana.press("Edit contact details")
    ana.press("Add a term")
    ana.fill("What it is about", "Never")
    ana.fill("In their words", "Do not quote me to the board")
    ana.confirm("Save")
    ana.sees("On Ana’s terms", "Do not quote me to the board")


@pytest.mark.practice("P043", "P068", "P069", "P079", "P097")
def test_gentle_prompts_are_answered_where_they_stand(ana: Story) -> None:
    """Why this relationship, why they stay, six lenses for both; what is empty is out of sight."""
    ana.tab("About")
    ana.sees("Add an answer", "any of them, any time, or none at all")
    ana.sees("expects", "sees it as", "is able to", "is interested in", "wishes", "feels")
    for chip, question, answer in (
        ("Why this relationship", "What are you building here, and why?", "Water that is clean"),
        ("Why they stay", "Why does Ana stay? What speaks for it, what", "She likes plain tables"),
        ("is interested in", "What interests Ana, also outside the work?", "Night trains"),
        ("feel", "How do I feel about it?", "At home"),
        ("Comfort and style", "What makes it comfortable for Ana", "Walking, not sitting"),
        ("What they let me know", "What does Ana let you know or ask", "Her real deadline"),
    ):
        ana.press(chip)
        ana.sees(question)
        ana.answers(answer)
    ana.closes_and_reopens()
    ana.opens("Ana Petrović")
    ana.sees("Walking, not sitting", "Night trains")
    ana.tab("About")
    ana.sees("Water that is clean", "She likes plain tables", "At home", "Her real deadline")


@pytest.mark.practice("P020")
def test_an_organisation_has_people_inside(ana: Story) -> None:
    """An organisation is a relationship; whom one knows inside is one press away."""
    ana.adds_person("Lakeland Water", "Organisation")
    ana.opens("Lakeland Water")
    ana.sees("An organisation bonds through its people. Who are they?")
    ana.press("Add a person inside")
    ana.fill("Who", "Ana Petrović")
    ana.fill("What they do there", "Head of audit")
    ana.confirm("Add")
    ana.press("Ana Petrović, Head of audit")
    ana.sees("Before you meet next", "Give and take, this year")
    ana.sees_not("People inside")


@pytest.mark.practice("P039", "P076")
@pytest.mark.parametrize("kind", ["Supplier", "Family"])
def test_those_who_work_for_you_and_those_at_home_are_kept_the_same(ana: Story, kind: str) -> None:
    """Suppliers and family have needs, roles and contributions as a client has."""
    ana.adds_person("Old Henrik", kind=kind)
    ana.opens("Old Henrik")
    ana.sees(kind)
    ana.tab("Needs and expectations")
    ana.adds_need("To be paid on the day", "theirs")
    ana.tab("Contributions")
    ana.contributes("Mended the gate in the storm", "theirs")
    ana.tab("Overview")
    ana.sees("Only assumed: Old needs", "1 of theirs still wait for thanks.")


@pytest.mark.practice("P031")
def test_what_ended_is_kept_with_honour(ana: Story) -> None:
    """It rests among all relationships with everything that was, and can be found."""
    ana.logs("Our last lunch", text="It was good, and it is over.")
    ana.adds_person("Ben Okafor")
    ana.opens("Ana Petrović")
    ana.press("More for this relationship")
    ana.choose("End it")
    ana.sees("Ended, and kept with honour.", "ended")
    ana.press("More")
    ana.choose("All")
    ana.opens("Ben Okafor")
    ana.opens("Ana Petrović")
    ana.tab("Journal")
    ana.sees("Our last lunch", "It was good, and it is over.")
    ana.searches("lunch")
    ana.finds("Our last lunch")
