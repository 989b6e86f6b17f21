"""What both sides brought: told, thanked, linked, counted, and told on paper."""

from pathlib import Path

import pytest

from tests.stories.story import Story

PLAN, TALK, DECK = "Rebuilt the sampling plan", "Held the talk", "Reviewed my deck"


@pytest.fixture
def ana(story: Story, tmp_path: Path) -> Story:
    """A journal with Ana in it, whose contributions are open."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.tab("Contributions")
    return story


@pytest.mark.practice("P009", "P021", "P025", "P101")
def test_mine_is_told_and_theirs_is_thanked(ana: Story) -> None:
    """Both columns of the log say what is still unsaid, and one press says it."""
    ana.contributes(PLAN, "mine", effect="Nobody samples twice", amount="40 hours")
    ana.contributes(TALK, "mine")
    ana.contributes(DECK, "theirs", effect="Ten slides fewer")
    ana.sees("Nobody samples twice", "40 hours", "Not yet told 2", "Not yet thanked 1")
    assert ana.record(PLAN).x() < ana.record(DECK).x(), "mine stand left"
    ana.marks_told(PLAN)
    ana.press("Not yet told 1")
    ana.sees(TALK)
    ana.sees_not(PLAN, DECK)
    ana.press("Not yet told 1")
    ana.press("Not yet thanked 1")
    ana.right_click(ana.record(DECK))
    ana.choose("Thanked another day, or how…")
    ana.fill("How?", "over lunch")
    ana.confirm("Save")
    ana.sees("Nothing is left unsaid")
    ana.tab("Overview")
    ana.sees("1 of mine Ana has not heard about. All of theirs are thanked.")
    ana.begins_summary()
    ana.press("Talking points")
    ana.sees("1 contribution Ana has not heard of yet", TALK)


@pytest.mark.practice("P071")
def test_a_figure_opens_what_is_behind_it(ana: Story) -> None:
    """The counts of both sides lead to their entries."""
    ana.contributes(PLAN, "mine", amount="40 hours")
    ana.contributes(DECK, "theirs")
    ana.tab("Overview")
    ana.press("1 from me, 1 from Ana")
    ana.sees(PLAN, DECK, "40 hours")
    ana.press("Ana brought")
    ana.sees("Only Ana’s", DECK)
    ana.sees_not(PLAN)


@pytest.mark.practice("P026", "P027", "P054")
def test_a_summary_that_is_only_about_me_says_so(ana: Story, tmp_path: Path) -> None:
    """The page asks for their side, and for what happened in place of praise; then it goes out."""
    ana.contributes("I always wrote the best plans", "mine")
    ana.contributes("I held an amazing talk", "mine")
    ana.begins_summary()
    ana.sees(
        "Only yours so far. What did Ana bring?",
        "Every line praises. What happened convinces more.",
        "Every line begins with you. Begin with what was done.",
        "2 contributions Ana has not heard of yet",
    )
    ana.press("2 contributions Ana has not heard of yet")
    ana.contributes(DECK, "theirs", effect="Ten slides fewer")
    ana.begins_summary()
    ana.sees(DECK)
    ana.sees_not("Only yours so far")
    ana.exports("md", tmp_path / "ana.md")
    text = (tmp_path / "ana.md").read_text(encoding="utf-8")
    assert "I held an amazing talk" in text
    assert DECK in text
    ana.sees("Went out before")
