"""Looking around in the sample journal, beside one's own."""

import re

import pytest

from relnotes import paths
from tests.stories.story import Story

_SALES = re.compile(
    r"\b(lead score|pipeline|prospects?|deal stage|quota|streaks?|ranking|leader ?board|KPI)\b",
    re.IGNORECASE,
)


@pytest.mark.practice("P073", "P074", "P077")
def test_looking_around(story: Story) -> None:
    """Every page is full, shows both sides, and speaks of people: no stage, quota or ranking."""
    own = paths.default_journal()
    story.opens_journal(own)
    story.looks_around()
    story.sees("Ana Petrović", "Northwind Ltd")
    shown = [story.reads()]
    story.opens("Ana Petrović")
    for tab in ("Needs and expectations", "Roles", "Contributions"):
        story.tab(tab)
        story.sees("Mine" if tab != "Contributions" else "I brought")
        story.sees("Ana’s" if tab != "Contributions" else "Ana brought")
        shown.append(story.reads())
    for page, text in (
        ("Journal", "newest first"),
        ("Contributions", "They brought"),
        ("Repair", "Northwind Ltd"),
        ("Value summaries", "Whom is it for?"),
    ):
        story.goes_to(page)
        story.sees(text)
        shown.append(story.reads())
    assert _SALES.findall("\n".join(shown)) == []
    story.closes()
    story.opens_journal(own)
    story.sees("Start with one person")


def test_the_page_that_opens_with_the_sample_is_marked(story: Story) -> None:
    story.opens_journal(paths.default_journal())
    story.looks_around()
    assert story.window.page is not None
    marked = [name for name, item in story.window.room.side.items.items() if item.isChecked()]
    assert marked == [story.window.page.name] == ["today"]
    story.closes()
