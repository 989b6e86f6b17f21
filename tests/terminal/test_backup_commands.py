"""Backups from a terminal: made, listed, and gone back to."""

import json
from pathlib import Path

import pytest

from relnotes import paths
from relnotes.journal import backups, guard
from relnotes.journal.guard import Guard
from tests.conftest import NOW
from tests.terminal.conftest import Terminal
from tests.terminal.test_commands import VCARD


def archived(terminal: Terminal, folder: Path) -> object:
    """All that a journal holds."""
    target = folder / "archive.json"
    assert terminal("export", "archive", "--with-private", "-o", str(target))[0] == 0
    return json.loads(target.read_bytes())


def test_the_drill_back_up_change_restore(sample: Terminal, tmp_path: Path) -> None:
    before = archived(sample, tmp_path)
    (made,) = sample.json("backup")
    assert (made["reason"], made["also"]) == ("asked", None)
    assert made["made"].startswith("2026-11-21T15:00:00")
    assert made["counts"]["relationship"] == 24
    assert Path(made["file"]).stat().st_size == made["size"]
    sample("add", "@Ana Petrović The canary sang")
    after = archived(sample, tmp_path)
    (restored,) = sample.json("restore", Path(made["file"]).name)
    assert restored["journal"] == str(sample.journal)
    assert restored["counts"] == made["counts"]
    assert archived(sample, tmp_path) == before
    aside = Terminal(Path(restored["kept_aside"]), sample._capture)
    assert archived(aside, tmp_path) == after
    listed = sample.json("backups")
    assert [one["reason"] for one in listed] == ["restore", "asked"], "the present one went too"
    assert all(one["whole"] for one in listed)
    assert not guard.lock_file(sample.journal).exists()


def test_backups_are_told_to_a_person_too(sample: Terminal) -> None:
    assert "no backup yet" in sample("backups")[1]
    status, out, _ = sample("backup")
    assert status == 0
    assert "Made and checked: " in out
    line = sample("backups")[1]
    assert line.startswith("2026-11-21 15:00  j-2026-11-21T150000  24 relationships, ")
    assert "you asked for it" in line


def test_a_second_copy(sample: Terminal, tmp_path: Path) -> None:
    status, _, err = sample("backup", "--also", str(tmp_path / "stick"))
    assert status == 1
    assert str(tmp_path / "stick") in err
    assert len(sample.json("backups")) == 1, "the first one is there nevertheless"
    (tmp_path / "stick").mkdir()
    (made,) = sample.json("backup", "--also", str(tmp_path / "stick"))
    assert Path(made["also"]).read_bytes() == Path(made["file"]).read_bytes()


def test_an_import_makes_a_backup_first(run: Terminal, tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    cards.write_bytes(VCARD)
    run("import", str(cards))
    (first,) = run.json("backups")
    assert first["reason"] == "changes", "nothing was there to lose, and what came is backed up"
    run("add", "@Tomoko Kimura The canary sang")
    assert len(run.json("backups")) == 1, "so soon after the last one there is none by itself"
    run("import", str(cards))
    made, _ = run.json("backups")
    assert (made["reason"], made["counts"]["entry"]) == ("import", 1)
    run("import", str(cards))
    assert len(run.json("backups")) == 2, "nothing changed since"


@pytest.mark.parametrize("name", ["nothing", "no/such/file.relnotes", "../j"])
def test_a_backup_that_is_not_there(sample: Terminal, name: str) -> None:
    before = sample.journal.read_bytes()
    status, out, err = sample("restore", name)
    assert (status, out) == (1, "")
    assert name in err
    assert sample.journal.read_bytes() == before


def test_a_damaged_backup_is_refused(sample: Terminal) -> None:
    (made,) = sample.json("backup")
    path = Path(made["file"])
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    status, _, err = sample("restore", str(path))
    assert status == 1
    assert "damaged" in err
    assert "not as it was noted" not in sample("backups")[1], "its size is right"
    path.write_bytes(b"")
    assert "not as it was noted" in sample("backups")[1]


def test_a_journal_that_a_window_has_open_is_left_alone(sample: Terminal) -> None:
    (made,) = sample.json("backup")
    held = Guard.take(sample.journal, NOW)
    try:
        status, _, err = sample("restore", made["file"])
    finally:
        held.release()
    assert status == 1
    assert "open in another window" in err
    assert not list(sample.journal.parent.glob("*kept*"))


def test_an_encrypted_journal_comes_back_encrypted(run: Terminal, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("correct horse battery staple\n", encoding="utf-8")
    keyed = ("--passphrase-file", str(secret))
    run("add", "--new", "@Canary Bird sang once", *keyed)
    (made,) = run.json("backup", *keyed)
    run("add", "@Canary Bird sang twice", *keyed)
    assert b"Canary" not in Path(made["file"]).read_bytes()
    assert [one["reason"] for one in run.json("backups")] == ["asked", "changes"]
    wrong = tmp_path / "wrong"
    wrong.write_text("wrong\n", encoding="utf-8")
    assert run("restore", made["file"], "--passphrase-file", str(wrong))[0] == 1
    (restored,) = run.json("restore", made["file"], *keyed)
    assert b"Canary" not in run.journal.read_bytes()
    assert run.json("search", "twice", *keyed) == []
    assert len(run.json("search", "once", *keyed)) == 1
    folder = paths.backups(run.journal)
    assert {one.reason for one in backups.listed(folder)} == {"asked", "changes", "restore"}
    assert Path(restored["kept_aside"]).exists()
