"""The promises from a terminal: examination with advice, repair, who has it open, backups."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from relnotes import paths
from relnotes.journal import examine
from relnotes.journal.guard import Guard, lock_file
from tests.conftest import NOW
from tests.journal.damaged import by_hand, scratched
from tests.terminal.conftest import Terminal


def told(terminal: Terminal, *arguments: str) -> tuple[int, dict[str, Any]]:
    """A command that may not be well: its status, and its one object."""
    status, out, err = terminal(*arguments, "--json")
    assert err == ""
    return status, json.loads(out)


def test_damage_is_said_with_advice_and_left_as_it_is(sample: Terminal) -> None:
    damaged = scratched(sample.journal)
    status, found = told(sample, "check")
    assert (status, found["good"], found["salvaged"]) == (1, False, None)
    assert found["damage"]
    text = sample("check")[1]
    assert "It was not written to; keep it." in text
    assert "relnotes check --repair" in text
    assert sample.journal.read_bytes() == damaged


def test_repair_of_a_damaged_journal_makes_a_new_one(sample: Terminal) -> None:
    damaged = scratched(sample.journal)
    status, found = told(sample, "check", "--repair")
    assert status == 1, "this journal is still damaged"
    assert sample.journal.read_bytes() == damaged
    salvaged = found["salvaged"]
    assert isinstance(salvaged, dict)
    new = Terminal(Path(salvaged["file"]), sample._capture)
    assert salvaged["file"] == str(sample.journal.with_name("j-salvaged.relnotes"))
    assert salvaged["lost"] > 0
    assert told(new, "check")[0] == 0
    assert len(new.json("people")) == 24
    text = sample("check", "--repair")[1]
    assert "j-salvaged-2.relnotes" in text
    assert "entry: 0 came along;" in text


def test_repair_of_search_alone_mends_it_in_place(sample: Terminal) -> None:
    by_hand(sample.journal, "DELETE FROM search_doc WHERE kind = 'entry'")
    status, found = told(sample, "check")
    assert (status, found["damage"]) == (1, [])
    assert "Only search is behind." in str(found["advice"])
    status, found = told(sample, "check", "--repair")
    assert (status, found["good"], found["search_rebuilt"]) == (0, True, True)
    assert told(sample, "check")[0] == 0
    assert [one.name for one in sample.journal.parent.glob("*.relnotes")] == ["j.relnotes"]


def test_repair_of_loose_references_makes_a_journal_without_them(sample: Terminal) -> None:
    by_hand(sample.journal, "PRAGMA foreign_keys=OFF", "DELETE FROM entry WHERE id = 3")
    before = sha256(sample.journal.read_bytes()).digest()
    status, found = told(sample, "check")
    assert status == 1
    assert "entry_person" in found["loose_references"]
    status, found = told(sample, "check", "--repair")
    new = Terminal(Path(found["salvaged"]["file"]), sample._capture)
    assert told(new, "check")[0] == 0
    assert sha256(sample.journal.read_bytes()).digest() == before


def test_check_never_writes(sample: Terminal) -> None:
    before = sha256(sample.journal.read_bytes()).digest()
    assert sample("check")[0] == 0
    assert sample("check", "--repair")[0] == 0
    assert sha256(sample.journal.read_bytes()).digest() == before


def test_a_journal_that_is_not_there_is_said(run: Terminal) -> None:
    status, _, err = run("check")
    assert status == 1
    assert str(run.journal) in err
    assert not run.journal.exists()


def test_lock_status_tells_who_has_it_open(sample: Terminal) -> None:
    (found,) = sample.json("lock-status")
    assert (found["open"], found["by"], found["unclean"]) == (False, None, False)
    assert "No window has it open." in sample("lock-status")[1]
    held = Guard.take(sample.journal, NOW)
    (found,) = sample.json("lock-status")
    assert (found["open"], found["by"]["started"]) == (True, "2026-11-21T15:00:00+01:00")
    assert "A window has it open since 2026-11-21T15:00:00+01:00." in sample("lock-status")[1]
    held.release(clean=False)
    (found,) = sample.json("lock-status")
    assert (found["open"], found["unclean"]) == (False, True)
    assert "was not closed well" in sample("lock-status")[1]


def test_lock_status_names_another_computer(sample: Terminal) -> None:
    words = {"pid": 7, "host": "attic", "started": "2026-11-21T09:00:00+01:00"}
    lock_file(sample.journal).write_text(json.dumps(words), encoding="utf-8")
    (found,) = sample.json("lock-status")
    assert (found["open"], found["by"], found["unclean"]) == (True, words, False)
    assert "on the computer “attic”" in sample("lock-status")[1]
    assert lock_file(sample.journal).exists()


def at(terminal: Terminal, time: str, *arguments: str) -> None:
    assert terminal(*arguments, "--now", f"2026-11-21T{time}")[0] == 0


def test_what_a_command_changed_is_backed_up_at_most_twice_an_hour(sample: Terminal) -> None:
    at(sample, "15:00", "people")
    assert sample.json("backups") == [], "nothing was changed by that"
    at(sample, "15:01", "add", "@Tomoko Kimura One")
    at(sample, "15:02", "add", "@Tomoko Kimura Two")
    at(sample, "15:30", "undo")
    assert [one["made"][11:16] for one in sample.json("backups")] == ["15:01"]
    at(sample, "15:31", "add", "@Tomoko Kimura Three")
    at(sample, "16:40", "people")
    found = sample.json("backups")
    assert [one["made"][11:16] for one in found] == ["15:31", "15:01"]
    assert {one["reason"] for one in found} == {"changes"}


def test_a_backup_that_fails_is_said_and_the_change_is_on_disk(sample: Terminal) -> None:
    folder = paths.backups(sample.journal)
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way", encoding="utf-8")
    status, out, err = sample("add", "@Tomoko Kimura The canary sang")
    assert status == 0
    assert out.startswith("Saved: The canary sang")
    assert err.startswith("Saved, but not backed up. ")
    assert len(sample.json("search", "canary")) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed in another way")
def test_after_a_killed_window_the_terminal_looks_first(sample: Terminal) -> None:
    code = (
        "import datetime as dt, os, sys; from pathlib import Path;"
        "from relnotes.journal.guard import Guard;"
        "Guard.take(Path(sys.argv[1]), dt.datetime.now(dt.UTC)); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(sample.journal)], check=False, timeout=60)
    damaged = scratched(sample.journal, "ix_contribution_day_id")
    status, _, err = sample("add", "@Tomoko Kimura A word")
    assert status == 1
    assert "is damaged" in err
    assert sample.journal.read_bytes() == damaged
    assert lock_file(sample.journal).exists()


def test_a_person_is_told_a_few_lines_of_damage_a_program_all(
    sample: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ruined page brought 130 lines of the library's own words, and the advice below them."""
    found = examine.Examination(("in main\n" * 10, *map(str, range(20))), (), 0, {})
    monkeypatch.setattr(examine, "examine_file", lambda *_: found)
    text = sample("check")[1]
    assert text.count("  damage: ") == 5
    assert "and 25 more lines like these" in text
    assert len(told(sample, "check")[1]["damage"]) == 21
