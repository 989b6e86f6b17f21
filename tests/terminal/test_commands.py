"""The terminal: what it prints, what it answers as JSON, and how it fails."""

import datetime as dt
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from relnotes.domain.kinds import SummaryLength
from relnotes.domain.summary import Choice
from relnotes.domain.summary_plan import About, Plan, Preset, Span
from relnotes.exchange import plans
from relnotes.journal import people, summary_drafts
from relnotes.journal.store import Journal
from relnotes.journal.summary_drafts import Planned
from tests.terminal.conftest import Terminal

VCARD = b"""BEGIN:VCARD
VERSION:3.0
FN:Tomoko Kimura
EMAIL:tomoko@example.org
END:VCARD
"""


def test_people_are_listed_with_what_is_due(sample: Terminal) -> None:
    people = {one["name"]: one for one in sample.json("people")}
    assert len(people) == 24
    assert people["Ana Petrović"]["last_contact"] == "2026-11-17"
    assert people["Northwind Ltd"]["repair_step"] == "pause"
    assert "Ana Petrović (client; last contact 2026-11-17" in sample("people")[1]


def test_add_logs_what_was_said_and_undo_takes_it_back(sample: Terminal) -> None:
    text = "@Ana Petrović The canary sang.\nTwice, in fact."
    (preview,) = sample.json("add", "--preview", text)
    assert preview["people"] == ["Ana Petrović"]
    assert sample.json("search", "canary") == []
    (saved,) = sample.json("add", "--kind", "call", text)
    assert saved["entry"] == {
        "title": "The canary sang.",
        "body": "Twice, in fact.",
        "start": "2026-11-21",
        "minutes": None,
        "channel": "call",
    }
    (hit,) = sample.json("search", "canary", "twice")
    assert (hit["kind"], hit["people"]) == ("entry", ["Ana Petrović"])
    assert sample.json("undo") == [{"undone": "Add an entry"}]
    assert sample.json("search", "canary") == []


def test_add_reads_standard_input(sample: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("@Tomoko Kimura From a pipe"))
    assert sample("add")[0] == 0
    assert [one["title"] for one in sample.json("search", "pipe", "--limit", "1")] == [
        "From a pipe"
    ]


def test_an_unknown_name_names_the_nearest_and_changes_nothing(sample: Terminal) -> None:
    status, out, err = sample("add", "@Anna Petrovitch said hello")
    assert (status, out) == (1, "")
    assert "Ana Petrović" in err
    assert len(sample.json("history")) == 1
    (saved,) = sample.json("add", "--new", "@Anna Petrovitch said hello")
    assert saved["people"] == ["Anna Petrovitch"]
    assert len(sample.json("people")) == 25


def test_nobody_named_is_a_problem(sample: Terminal) -> None:
    status, _, err = sample("add", "Hello there")
    assert status == 1
    assert "@" in err


def test_import_preview_changes_nothing_and_import_is_one_step(
    run: Terminal, tmp_path: Path
) -> None:
    counted = ("added", "known", "entries", "entries_known", "strangers", "booked", "joined",
               "pictures")  # fmt: skip
    nothing = {**dict.fromkeys(counted, 0), "alike": []}
    cards = tmp_path / "people.vcf"
    cards.write_bytes(VCARD)
    (preview,) = run.json("import", "--preview", str(cards))
    assert preview["file"] == str(cards)
    assert [person["name"] for person in preview["people"]] == ["Tomoko Kimura"]
    assert not run.journal.exists()
    assert run.json("import", str(cards)) == [{**nothing, "added": 1}]
    assert run.json("import", str(cards)) == [{**nothing, "known": 1}]
    assert [one["name"] for one in run.json("people")] == ["Tomoko Kimura"]
    run("undo")
    assert run.json("people") == []


def test_who_is_here_under_another_name_is_joined_and_who_only_may_be_stays_two(
    run: Terminal, tmp_path: Path
) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEMAIL:{}\nTEL:{}\nORG:Fjord Lab\nEND:VCARD\n"
    first, later = tmp_path / "first.vcf", tmp_path / "later.vcf"
    first.write_text(
        card.format("Tomoko Kimura", "tomoko@fjord.example", "")
        + card.format("Sven Lund", "sven@fjord.example", ""),
        encoding="utf-8",
    )
    run("import", str(first))
    later.write_text(
        card.format("Kimura, Tomoko", "tomoko@fjord.example", "+47 22 33 44 55")
        + card.format("S. Lund", "lund@fjord.example", ""),
        encoding="utf-8",
    )
    (preview,) = run.json("import", "--preview", str(later))
    (said,) = run.json("import", str(later))
    assert (said["added"], said["known"], said["joined"]) == (1, 0, 1)
    assert said["alike"] == preview["alike"]
    assert [(one["name"], one["like"], one["joins"]) for one in said["alike"]] == [
        ("Kimura, Tomoko", "Tomoko Kimura", True),
        ("S. Lund", "Sven Lund", False),
    ]
    assert said["alike"][0]["shared"] == ["name otherwise", "email", "work"]
    names = [one["name"] for one in run.json("people")]
    assert sorted(names) == ["S. Lund", "Sven Lund", "Tomoko Kimura"]
    (again,) = run.json("import", str(later))
    assert (again["added"], again["known"], again["joined"]) == (0, 2, 0)
    run("undo")
    _, out, _ = run("import", str(later))
    assert "Kimura, Tomoko is Tomoko Kimura: both have the name in another spelling" in out
    assert "S. Lund may be Sven Lund" in out


def test_a_file_that_holds_nobody(run: Terminal, tmp_path: Path) -> None:
    noise = tmp_path / "noise.bin"
    noise.write_bytes(bytes(range(256)) * 10)
    status, _, err = run("import", str(noise))
    assert status == 1
    assert err.strip()
    assert not run.journal.exists()
    status, _, err = run("import", str(tmp_path / "missing.vcf"))
    assert status == 1
    assert "missing.vcf" in err


@pytest.mark.parametrize("ending", ["html", "md", "csv", "pdf", "docx"])
def test_a_summary_is_written_and_kept(sample: Terminal, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"ana.{ending}"
    (made,) = sample.json("summary", "Ana", "-o", str(target))
    assert made["people"] == ["Ana Petrović"]
    content = target.read_bytes()
    if ending == "pdf":
        assert content.startswith(b"%PDF")
    elif ending == "docx":
        assert content.startswith(b"PK")
    else:
        assert b"Rebuilt the sampling plan" in content
    (kept,) = [one for one in sample.json("search", "Working with Ana") if one["kind"] == "summary"]
    assert kept["people"] == ["Ana Petrović"]


def test_a_summary_of_an_unknown_format_or_a_missing_folder(
    sample: Terminal, tmp_path: Path
) -> None:
    assert sample("summary", "Ana", "-o", str(tmp_path / "a.xyz"))[0] == 1
    status, _, err = sample("summary", "Ana", "-o", str(tmp_path / "no" / "a.html"))
    assert status == 1
    assert str(tmp_path / "no") in err
    assert len(sample.json("history")) == 1


def test_an_archive_goes_round(sample: Terminal, tmp_path: Path) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    (made,) = sample.json("export", "archive", "--with-private", "-o", str(first))
    assert (made["held_back"], made["whole"]) == (0, True)
    sample.journal = tmp_path / "other.relnotes"
    (back,) = sample.json("restore-archive", str(first))
    assert back == {"journal": str(sample.journal), "whole": True}
    assert sample("export", "archive", "--with-private", "-o", str(second))[0] == 0
    assert json.loads(first.read_bytes()) == json.loads(second.read_bytes())
    status, _, err = sample("restore-archive", str(first))
    assert status == 1
    assert str(sample.journal) in err


def test_an_archive_without_the_second_switch_says_what_is_missing(
    sample: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "a.json"
    (made,) = sample.json("export", "archive", "-o", str(file))
    assert made["whole"] is False
    assert made["held_back"] > 1
    text = sample("export", "archive", "-o", str(file))[1]
    assert f"{made['held_back']} private records stayed here; --with-private takes them" in text
    assert "not the whole journal" in text
    sample.journal = tmp_path / "other.relnotes"
    assert "not a whole journal" in sample("restore-archive", str(file))[1]
    assert sample.json("check")[0]["good"]
    (again,) = sample.json("export", "archive", "-o", str(file))
    assert (again["records"], again["held_back"]) == (made["records"], 0)


def test_an_archive_of_one_person(sample: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "a.zip"
    (made,) = sample.json("export", "archive", "--person", "Jomo", "-o", str(file))
    assert made["whole"] is False
    sample.journal = tmp_path / "other.relnotes"
    assert sample("restore-archive", str(file))[0] == 0
    assert {one["name"] for one in sample.json("goals")} == {"Jomo Okafor"}
    (theirs,) = (one for one in sample.json("people") if one["name"] == "Jomo Okafor")
    assert theirs["last_contact"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", ""), ("import", "a.vcf", " "), ("export", "csv", "-o", ""),
        ("restore-archive", ""), ("sample", ""), ("summary", "Ana", "-o", ""), ("tone", ""),
        ("brief", "Ana", "-o", ""), ("backup", "--also", ""), ("people", "--journal", ""),
        ("people", "--passphrase-file", ""),
    ],
)  # fmt: skip
def test_a_path_without_a_name_is_not_the_folder_one_stands_in(
    run: Terminal,
    arguments: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`import ""`, as a script says it whose variable is empty, read all that lay around."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    (here / "lying around.vcf").write_text("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n")
    with pytest.raises(SystemExit) as ended:
        run(*arguments)
    assert ended.value.code == 2
    assert "its name is empty" in capsys.readouterr().err
    assert [one.name for one in here.iterdir()] == ["lying around.vcf"]
    assert not run.journal.exists()


def test_check_says_that_all_is_well_or_not(sample: Terminal) -> None:
    (found,) = sample.json("check")
    assert found["good"] is True
    from relnotes.journal.driver import driver

    connection = driver().connect(str(sample.journal))
    connection.execute("DELETE FROM search_doc WHERE kind = 'belief'")
    connection.commit()
    connection.close()
    status, out, _ = sample("check")
    assert status == 1
    assert "search does not know" in out


def test_history_of_one_relationship(sample: Terminal) -> None:
    sample("add", "@Tomoko Kimura A word")
    assert [one["label"] for one in sample.json("history", "Tomoko")] == [
        "Add an entry",
        "Sample journal",
    ]
    assert [one["label"] for one in sample.json("history", "Sven")] == ["Sample journal"]


def test_repairs_promises_and_tone(sample: Terminal, tmp_path: Path) -> None:
    assert [one["name"] for one in sample.json("repairs")] == ["Northwind Ltd"]
    assert "Send the revised scope" in {one["what"] for one in sample.json("promises")}
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "I should have told you on the 2nd. I am sorry if you felt left out.\n"
        "What could I have done differently?",
        encoding="utf-8",
    )
    (tone,) = sample.json("tone", str(draft))
    assert tone["takes_responsibility"] is True
    assert tone["asks_what_differently"] is True
    assert [one["rule"] for one in tone["findings"]] == ["conditional"]


def test_no_journal_and_wrong_usage(run: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run("people")
    assert (status, out) == (1, "")
    assert str(run.journal) in err
    with pytest.raises(SystemExit) as stopped:
        run("people", "--nonsense")
    assert stopped.value.code == 2
    with pytest.raises(SystemExit) as stopped:
        run("--version")
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("relnotes 0.")


def test_brief_says_what_to_have_in_mind(sample: Terminal, tmp_path: Path) -> None:
    status, out, err = sample("brief", "Ana")
    assert (status, err) == (0, "")
    assert out.index("Who signs the scope") > out.index("To bring up")
    (record,) = sample.json("brief", "Ana")
    assert [one["what"] for one in record["promises"]] == [
        "Send the revised scope",
        "Introduce me to the regional lead",
    ]
    target = tmp_path / "brief.md"
    (record,) = sample.json("brief", "Ana", "Jomo", "-o", str(target))
    assert record["people"] == ["Ana Petrović", "Jomo Okafor"]
    assert "Ana Petrović and Jomo Okafor" in target.read_text(encoding="utf-8")
    assert sample("brief", "Ana", "-o", str(tmp_path / "brief.xyz"))[0] == 1
    assert sample("brief", "Nobody")[0] == 1


def test_a_summary_of_a_role_a_house_and_a_draft(sample: Terminal, tmp_path: Path) -> None:
    """What was decided in the window is done by its name; what is said now counts more."""
    (role,) = sample.json("summary", "--role", "adviser", "-o", str(tmp_path / "role.md"))
    assert len(role["people"]) > 1
    assert "# My work as adviser" in (tmp_path / "role.md").read_text(encoding="utf-8")
    (house,) = sample.json(
        "summary", "Northwind", "--with-people", "-o", str(tmp_path / "house.docx")
    )
    assert house["people"][0].startswith("Northwind")
    assert len(house["people"]) > 1
    now = dt.datetime(2026, 11, 21, 15, tzinfo=dt.UTC)
    journal = Journal.open(sample.journal, lambda: now, create=False)
    ana = journal.read(people.found, "Ana").id
    choice = replace(Choice(), length=SummaryLength.TALKING_POINTS, title="For Thursday’s table")
    plan = Plan(About(people=(ana,)), Span(Preset.SINCE_REVIEW), choice, "de", "us-letter")
    days = dt.date(2026, 1, 1), dt.date(2026, 11, 21)
    planned = Planned("Thursday", choice.kind, choice.length, *days, plans.values(plan), (ana,))
    journal.do("Keep", summary_drafts.keep, planned)
    journal.close()
    page = tmp_path / "draft.html"
    (made,) = sample.json("summary", "--draft", "thursday", "-o", str(page))
    assert (made["people"], made["from"]) == (["Ana Petrović"], "2026-10-13")
    written = page.read_text(encoding="utf-8")
    assert "For Thursday’s table" in written
    assert "Gesprächspunkte" in written
    (jomo,) = sample.json(
        "summary", "Jomo", "--draft", "Thursday", "--language", "en", "--period", "year",
        "-o", str(page),
    )  # fmt: skip
    assert (jomo["people"], jomo["from"]) == (["Jomo Okafor"], "2026-01-01")
    assert "Talking points" in page.read_text(encoding="utf-8")
    status, _, err = sample("summary", "--draft", "Friday", "-o", str(page))
    assert (status, "Friday" in err) == (1, True)
    assert sample("summary", "-o", str(page))[0] == 1, "somebody has to be named"


def test_a_summary_for_each_replaces_nothing(sample: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "half a year"
    order = ("summary", "Jomo", "Mei-Ling", "--each", "--kind", "mentoring", "-o", str(folder))
    made = [one for _ in range(2) for one in sample.json(*order, "--format", "md")]
    assert [one["people"] for one in made] == [["Jomo Okafor"], ["Mei-Ling Chen"]] * 2
    assert len({one["file"] for one in made}) == 4
    assert sorted(map(str, folder.iterdir())) == sorted(one["file"] for one in made)
    for one, other in zip(made, ("Mei-Ling", "Jomo"), strict=False):
        assert other not in Path(one["file"]).read_text(encoding="utf-8").split("\n")[0]
    status, _, err = sample("summary", "Jomo", "--each", "-o", str(tmp_path / "no" / "such"))
    assert (status, "is not there" in err) == (1, True)
