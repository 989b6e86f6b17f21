"""Two honest pages in one evening: a contract on Thursday, a thin boss, three mentees."""

from pathlib import Path

import docx as office
import pytest
from PySide6.QtCore import Qt

from tests.stories.story import FORMATS, Story

PLAN, TALK, SILT = "Rebuilt the traffic model", "Ran the council rehearsal", "Answered on silt"
SIGNED, READ = "Signed phase two", "Read my draft"


def _words(path: Path) -> str:
    """What a Word file shows, its tables too."""
    file = office.Document(str(path))
    cells = (cell.text for table in file.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in file.paragraphs), *cells])


@pytest.mark.practice("P022", "P023", "P026")
def test_the_contract_on_thursday(story: Story, tmp_path: Path) -> None:
    """Chosen, kept as a draft, taken up the next evening, sent as Word, shown, and told by that."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Mira Halvorsen")
    story.tab("Contributions")
    story.contributes(PLAN, "mine", effect="Saved Mira's team forty hours", amount="40 hours")
    story.contributes(TALK, "mine", effect="Questions closed in twenty minutes")
    story.contributes(SILT, "mine")
    story.contributes(SIGNED, "theirs", amount="€48,000")
    story.begins_summary()
    story.sees(PLAN, TALK, SILT, SIGNED, "3 contributions Mira has not heard of yet")
    story.press("Keep as a draft…")
    story.fill("Name", "For Thursday")
    story.confirm("Save")
    story.press("Appraisal")
    story.press("Contract")
    story.press("Full")
    story.closes_and_reopens()
    story.goes_to("Value summaries")
    story.sees("Drafts", "For Thursday")
    story.press("For Thursday")
    story.sees(PLAN, SIGNED, "Page 1 of 1")
    page = tmp_path / "mira.docx"
    story.exports("docx", page)
    written = _words(page)
    assert all(what in written for what in (PLAN, TALK, SILT, SIGNED, "40 hours", "€48,000"))
    story.searches("Working with Mira")
    story.opens_result("Working with Mira")
    story.press("Shown to them…")
    story.fill("Who saw it", "Mira and her director")
    story.confirm("Mark as shown")
    story.sees("3 lines are told now.", "Shown to Mira and her director, today")
    story.opens("Mira Halvorsen")
    story.tab("Contributions")
    story.sees_at(PLAN, "told today")
    story.undoes()
    story.sees_at(PLAN, "not yet told")


@pytest.mark.practice("P024", "P027", "P054")
def test_a_boss_who_gave_little_gets_a_fair_page(story: Story, tmp_path: Path) -> None:
    """The page says that it shows one side; with one line of theirs it does not any more."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Otto Brandt")
    story.tab("Contributions")
    for what in ("I always held the line", "I never missed a date", "My plan was the best"):
        story.contributes(what, "mine")
    story.begins_summary()
    story.press("Appraisal")
    story.sees(
        "Only yours so far. What did Otto bring?",
        "Every line praises. What happened convinces more.",
        "Every line begins with you. Begin with what was done.",
        "None of your lines says what came of it.",
        "This page shows one side only: it does not tell what Otto brought.",
    )
    story.opens("Otto Brandt")
    story.tab("Contributions")
    story.contributes("Moved the deadline for us", "theirs", effect="We slept that week")
    story.begins_summary()
    story.sees("What Otto brought", "Moved the deadline for us")
    story.sees_not("Only yours so far", "This page shows one side only", "Their side is thin")


@pytest.mark.practice("P089")
def test_half_a_year_with_three_mentees(story: Story, tmp_path: Path) -> None:
    """Decided once and kept as a template; then one document for each, and none about another."""
    mentees = ("Tomás Oyelaran", "李雪", "ليلى حداد")
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with(mentees[0])
    for name in mentees:
        if name != mentees[0]:
            story.adds_person(name)
            story.opens(name)
        story.tab("Contributions")
        story.contributes(f"Read a chapter with {name}", "mine", effect="A third was cut")
        story.contributes(f"Thanks from {name}", "theirs")
    story.begins_summary()
    story.press("Mentoring")
    story.press("Full")
    story.fill("Language of the document", "Deutsch")
    story.fill("Paper", "Letter paper")
    story.sees("Mentoring mit")
    story.press("Keep as a template…")
    story.fill("Name", "Half a year")
    story.confirm("Save")
    for number, name in enumerate(mentees):
        story.opens(name)
        story.press("Value summary", story.window.page)
        story.press("Half a year")
        story.sees(f"Mentoring mit {name}")
        page = tmp_path / f"{number}.docx"
        story.exports("docx", page)
        written = _words(page)
        assert f"Read a chapter with {name}" in written
        assert "Was ich beigetragen habe" in written
        assert not [other for other in mentees if other != name and other in written]
    story.press("change")
    for name in mentees[:2]:
        story.fill("Search people", name)
        story.key(Qt.Key.Key_Tab)
        story.key(Qt.Key.Key_Space)
    story.confirm("Choose")
    story.tick("One document each")
    story.sees("1 of 3")
    story.press("The next one")
    story.sees("2 of 3")
    story.press("More", story.button("Export PDF").parentWidget())
    story.choose(FORMATS["docx"])
    story.names_file(tmp_path / "half a year")
    story.sees(f"Saved 3 documents in {tmp_path / 'half a year'}")
    pages = sorted((tmp_path / "half a year").glob("*.docx"))
    told = [{name for name in mentees if name in _words(page)} for page in pages]
    assert sorted(map(len, told)) == [1, 1, 1]
    assert set.union(*told) == set(mentees)
