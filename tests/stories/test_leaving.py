"""People come with what they have, come again with the same, and leave with everything."""

import csv
import io
import json
from contextlib import closing
from pathlib import Path

import pytest

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import Confidence, DetailKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.exchange import archive
from relnotes.journal import entries, people, relationships
from relnotes.journal.store import Journal
from tests.stories.story import Story
from tests.stories.test_terminal import Terminal

DATA = Path(__file__).parent.parent / "data"
GOOGLE = DATA / "evening_google.csv"


def test_the_same_google_file_a_month_later(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Renamed, with another e-mail and a life of their own since: nobody comes twice.

    One who is new in the file comes; one whose number changed there gets the new one.
    """
    story.opens_journal(tmp_path / "j.relnotes")
    run = Terminal(story, capsys)
    first = json.loads(run("import", str(GOOGLE), "--json")[1])
    assert len(GOOGLE.read_text(encoding="utf-8").splitlines()) > 4
    story.comes_back()
    story.opens("Sven Lindqvist")
    story.press("Edit contact details")
    story.fill("Name", "Sven from the clinic")
    story.confirm("Save")
    story.sees("Sven from the clinic")
    later = tmp_path / "contacts (2).csv"
    text = GOOGLE.read_text(encoding="utf-8-sig")
    row = next(csv.reader(io.StringIO(text)))
    new = ["" for _ in row]
    new[row.index("First Name")], new[row.index("Last Name")] = "Wanjiru", "Kamau"
    later.write_text(text.replace("+81 90 5555 0143", "+81 90 5555 9999") + ",".join(new) + "\n",
                     encoding="utf-8")  # fmt: skip
    again = json.loads(run("import", str(later), "--json")[1])
    assert again["added"] == 1
    assert again["known"] + again["joined"] == first["added"]
    story.comes_back()
    story.sees("Sven from the clinic", "Wanjiru Kamau")
    story.sees_not("Sven Lindqvist")


def test_who_came_twice_is_made_one(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written down again in haste; both are seen side by side, and one press makes them one."""
    story.opens_journal(tmp_path / "j.relnotes")
    run = Terminal(story, capsys)
    assert run("import", str(GOOGLE))[0] == 0
    again = Detail(DetailKind.EMAIL, "ANA.petrovic@lakeland.example")
    with closing(Journal.open(story.path, story.clock)) as journal:
        journal.do("Add", relationships.add, PersonDraft("A. Petrovic", details=(again,)))
    story.comes_back()
    story.searches("here twice")
    story.opens_result("Find who is here twice")
    story.sees("They share the name in another spelling", "the e-mail ana.petrovic@lakeland")
    story.press("Make them one")
    story.sees("Nobody seems to be here twice")
    story.press("Close")
    story.opens("Ana Petrović")
    story.undoes()
    with closing(Journal.open(story.path, story.clock, read_only=True)) as journal:
        assert len(journal.read(people.names)) == 4


def test_everything_leaves_and_comes_back(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody tries the notes, the tables and the contacts; what they wrote is in each of them."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.logs("Walked the waterworks", text="In the rain.")
    run = Terminal(story, capsys)
    for sort, name in (
        ("markdown", "vault"), ("csv", "tables"), ("vcard", "all.vcf"), ("archive", "all.zip"),
    ):  # fmt: skip
        status, text, problem = run("export", sort, "-o", str(tmp_path / name), "--json")
        assert (status, problem) == (0, "")
        assert json.loads(text)["held_back"] == 0
    note = next((tmp_path / "vault" / "Journal").rglob("*.md")).read_text(encoding="utf-8")
    assert "In the rain." in note
    assert "[[Ana Petrović]]" in note
    assert "Walked the waterworks" in (tmp_path / "tables" / "entries.csv").read_text("utf-8")
    assert "FN:Ana Petrović" in (tmp_path / "all.vcf").read_text("utf-8")
    for name in ("vault", "all.vcf"):
        answer = json.loads(run("import", str(tmp_path / name), "--json")[1])
        assert answer["entries"] == 0
        assert not answer["added"]
    assert run("export", "csv", "-o", str(tmp_path / "tables"))[0] == 1
    back = tmp_path / "back.relnotes"
    assert run("restore-archive", str(tmp_path / "all.zip"), "--journal", str(back))[0] == 0
    with closing(Journal.open(back, story.clock, read_only=True)) as journal:
        (ana,) = journal.read(people.names)
        assert journal.read(relationships.card, ana.id).draft.name == "Ana Petrović"


def test_what_was_told_in_confidence_moves_house_only_when_it_is_asked_for(
    story: Story, tmp_path: Path
) -> None:
    """First without, for a colleague; then with the one tick that a new computer takes."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.logs("Walked the waterworks")
    with closing(Journal.open(tmp_path / "j.relnotes", story.clock)) as journal:
        (ana,) = journal.read(people.names)
        told = EntryDraft((ana.id,), "She is leaving", confidence=Confidence.IN_CONFIDENCE)
        journal.do("Log", entries.log, told)
    for name, ticks in (("part.json", False), ("all.json", True)):
        story.searches("take out")
        story.opens_result("Export")
        story.sees("Tick it to move to another computer")
        if ticks:
            story.tick("Also what is private or was told in confidence")
        story.press("Choose where…")
        story.names_file(tmp_path / name)
        story.wait(lambda: not story.busy(), "end of writing")
        if not ticks:
            story.sees("1 private record stayed here. It is not the whole journal")
    for name, sees in (("part.json", story.sees_not), ("all.json", story.sees)):
        back = tmp_path / f"{name}.relnotes"
        archive.restore(tmp_path / name, back, story.clock)
        story.closes()
        story.opens_journal(back)
        story.opens("Ana Petrović")
        story.sees("Walked the waterworks")
        sees("She is leaving")
