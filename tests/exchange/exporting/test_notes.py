"""Notes to read in other programs: they come back whole, and are nobody else's."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Side
from relnotes.domain.people import PersonDraft
from relnotes.exchange import own_notes, parcels, vault, yaml_values
from relnotes.exchange.bringing import Bringing, bringing
from relnotes.exchange.exporting import Format, Written
from relnotes.journal import arrivals, contributions, entries, relationships, whole
from relnotes.journal.access import Writer
from relnotes.journal.store import Journal
from tests.exchange.exporting.conftest import ANA, DAY, NOW, OLD, write


def notes_in(path: Path) -> dict[str, str]:
    return {
        str(file.relative_to(path)): file.read_text(encoding="utf-8") for file in path.rglob("*.md")
    }


def test_notes_to_read(journal: Journal, people: tuple[int, int], tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    assert write(journal, Format.MARKDOWN, vault) == Written(4, held_back=3)
    notes = notes_in(vault)
    assert set(notes) == {
        "People/Ana Petrović.md",
        "People/A-B_ Tools_.md",
        "Journal/2026/2026-11-05 Budget_ agreed_.md",
        "Journal/2025/2025-03-02 =SUM(A1).md",
    }
    entry = notes["Journal/2026/2026-11-05 Budget_ agreed_.md"]
    front = yaml_values.read(entry.split("---")[1])
    assert isinstance(front, dict)
    assert front["people"] == ["[[Ana Petrović]]", "[[A-B_ Tools_|A/B: Tools*]]"]
    assert (front["date"], front["title"]) == ("2026-11-05T14:30", "Budget: agreed?")
    assert entry.endswith("---\n\nCalm.\n- [[Sven]] *said* it\n")
    ana = notes["People/Ana Petrović.md"]
    assert "- [[2026-11-05 Budget_ agreed_]]" in ana
    assert "She is leaving" not in "".join(notes.values())
    assert sorted(file.name for file in (vault / "Files").iterdir()) == [
        "plan (1) 2.pdf", "plan (1).pdf",
    ]  # fmt: skip
    links = set(re.findall(r"\[\[([^\]|]+)", "".join(notes.values()))) - {"Sven"}
    names = {Path(one).stem for one in notes} | {one.name for one in (vault / "Files").iterdir()}
    assert links <= names, "every link leads somewhere"


def _coming(path: Path) -> Iterator[Bringing]:
    for one in parcels.opened(path):
        yield bringing(one.reading, NOW.date())


def _bring(journal: Journal, path: Path) -> arrivals.Arrived:
    found = list(_coming(path))
    comers = [one.arrival for some in found for one in some.people]
    told = [one.happening for some in found for one in some.entries]
    return journal.do("Bring", arrivals.bring, comers, told).value


def test_notes_taken_in_again_add_nothing(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    """Neither as they are, nor after an entry was reworded, in the journal or in the note."""
    vault = tmp_path / "vault"
    write(journal, Format.MARKDOWN, vault)
    before = journal.read(whole.records)
    came = _bring(journal, vault)
    assert (came.added, came.known, came.entries, came.entries_known) == ((), 2, 0, 2)
    assert journal.read(whole.records) == before
    journal.do("Say anew", entries.revise, 1, EntryDraft((people[0],), "Another title", day=OLD))
    (file,) = vault.glob("Journal/2025/*.md")
    file.write_text(file.read_text(encoding="utf-8") + "\nAdded in Obsidian\n", encoding="utf-8")
    assert _bring(journal, vault).entries == 0


def test_notes_make_another_journal(
    journal: Journal, people: tuple[int, int], tmp_path: Path, second: Journal
) -> None:
    write(journal, Format.MARKDOWN, tmp_path / "v.zip")
    came = _bring(second, tmp_path / "v.zip")
    assert (len(came.added), came.entries, came.strangers) == (2, 2, 0)
    lines = {one.title: one for one in second.read(entries.recent)}
    agreed = lines["Budget: agreed?"]
    assert agreed.body == "Calm.\n- [[Sven]] *said* it"
    assert (agreed.day, agreed.time, agreed.minutes, agreed.place) == (
        DAY, dt.time(14, 30), 50, "Quay 3",
    )  # fmt: skip
    assert {one.name for one in agreed.people} == {"Ana Petrović", "A/B: Tools*"}
    ids = {name.name: name.id for name in agreed.people}
    draft = second.read(relationships.card, ids["Ana Petrović"]).draft
    assert draft.about == ANA.about
    assert (draft.details, draft.occasions) == (ANA.details, ANA.occasions)


@pytest.fixture
def second(tmp_path: Path, journal: Journal) -> Iterator[Journal]:
    """A journal of somebody else."""
    made = Journal.open(tmp_path / "second.relnotes", journal.clock)
    yield made
    made.close()


def test_a_note_of_another_program_is_not_taken_for_ones_own() -> None:
    assert own_notes.uid_of({"relnotes": ["entry x"]}) == ""
    assert own_notes.uid_of({"relnotes": "entry x"}, person=True) == ""
    assert own_notes.uid_of({}) == ""


def test_notes_of_one_name_keep_theirs_however_few_are_held(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All names and records of a million entries were held for that, 1.5 GB of them."""

    def fill(writer: Writer) -> None:
        some = [relationships.add(writer, PersonDraft(name)) for name in ("Bo", "2026-11-05 Talk")]
        for one in (*some, some[0]):
            entries.log(writer, EntryDraft((one,), "Talk", day=DAY))
            entries.log(writer, EntryDraft((one,), "Talk", day=OLD))
            contributions.log(writer, ContributionDraft(one, Side.ME, f"Helped {one}", day=OLD))

    journal.do("Fill", fill)
    write(journal, Format.MARKDOWN, tmp_path / "many")
    monkeypatch.setattr(vault, "_AT_ONCE", 1)
    write(journal, Format.MARKDOWN, tmp_path / "few")
    notes = notes_in(tmp_path / "few")
    assert notes == notes_in(tmp_path / "many")
    assert {Path(one).stem for one in notes} == {
        "Bo", "2026-11-05 Talk", "2025-03-02 Talk", "2025-03-02 Talk 2", "2025-03-02 Talk 3",
        "2026-11-05 Talk 2", "2026-11-05 Talk 3", "2026-11-05 Talk 4",
    }  # fmt: skip
    said = set(re.findall(r"\[\[([^\]|]+)", notes["People/Bo.md"]))
    assert said == {Path(one).stem for one, text in notes.items() if "[[Bo]]" in text}
    assert len(said) == 4
    assert "Helped 2" not in notes["People/Bo.md"]
