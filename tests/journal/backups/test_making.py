"""How a backup is made: named, counted, hashed, thinned, and under its journal's key."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from relnotes import paths
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import backup_notes, backups, disk, examine, migrate, relationships, restoring
from relnotes.journal.keys import Key, key_of, new_key
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.journal.backups.conftest import ASKED, make, mode, names


class TestMaking:
    def test_a_backup_is_named_counted_hashed_and_private(
        self, journal: Journal, folder: Path
    ) -> None:
        made = make(journal, folder)
        assert made.path == folder / "peopled-2026-11-21T150000.relnotes"
        assert names(folder) == {made.path.name, "peopled-2026-11-21T150000.json"}
        assert made.counts["relationship"] == journal.read(examine.examine).counts["relationship"]
        assert (made.made, made.reason, made.size) == (NOW, ASKED, made.path.stat().st_size)
        assert made.sha256 == disk.digest(made.path)
        assert [mode(one) for one in (*folder.iterdir(), folder, folder.parent)] == [
            *[0o600] * 3,
            *[0o700] * 2,
        ]
        (listed,) = backups.listed(folder)
        assert (listed.counts, listed.mark, listed.seems_whole) == (made.counts, made.mark, True)
        assert backups.verify(listed).counts == made.counts

    def test_it_is_a_journal_like_any_other(self, journal: Journal, folder: Path) -> None:
        made = make(journal, folder)
        shutil.copy(made.path, folder.parent / "copy.relnotes")
        copy = Journal.open(folder.parent / "copy.relnotes", FakeClock(), create=False)
        with closing(copy):
            assert copy.read(examine.examine).good

    def test_what_is_not_yet_in_the_file_itself_is_in_it(
        self, journal: Journal, folder: Path
    ) -> None:
        before = make(journal, folder)
        journal.do("Add", relationships.add, PersonDraft(name="Late Comer"))
        assert journal.path.with_name(f"{journal.path.name}-wal").stat().st_size > 0
        after = make(journal, folder, minutes=1)
        assert after.counts["relationship"] == before.counts["relationship"] + 1

    def test_the_same_second_twice_takes_another_name(self, journal: Journal, folder: Path) -> None:
        first, second = make(journal, folder), make(journal, folder)
        assert second.path.stem == f"{first.path.stem}-2"
        assert len(backups.listed(folder)) == 2

    def test_it_is_thinned_afterwards(self, journal: Journal, folder: Path) -> None:
        made = [make(journal, folder, minutes=60 * hour) for hour in (0, 1, 2)]
        later = make(journal, folder, minutes=60 * 24 * 9)
        assert [one.path for one in backups.listed(folder)] == [later.path, made[2].path]
        assert len(names(folder)) == 4

    def test_what_does_not_look_whole_takes_no_place_and_is_left_alone(
        self, journal: Journal, folder: Path
    ) -> None:
        early, late = make(journal, folder), make(journal, folder, minutes=60)
        with late.path.open("r+b") as file:
            file.truncate(4096)
        make(journal, folder, minutes=60 * 24 * 9)
        there = {one.path: one.seems_whole for one in backups.listed(folder)}
        assert there[early.path]
        assert not there[late.path]

    def test_only_after_changes(self, journal: Journal, folder: Path, clock: FakeClock) -> None:
        assert not backups.up_to_date(journal.path, folder)
        make(journal, folder)
        assert backups.up_to_date(journal.path, folder)
        journal.do("Add", relationships.add, PersonDraft(name="New One"))
        assert not backups.up_to_date(journal.path, folder)
        make(journal, folder, minutes=1)
        clock.advance(minutes=2)
        journal.undo()
        assert not backups.up_to_date(journal.path, folder), "an undo changes it too"

    def test_the_newest_is_not_one_that_a_wrong_clock_dated_ahead(
        self, journal: Journal, folder: Path
    ) -> None:
        ahead = make(journal, folder, minutes=60 * 24 * 365)
        assert backups.newest(backups.listed(folder), NOW) == backups.listed(folder)[0]
        now = make(journal, folder)
        found = backups.newest(backups.listed(folder), NOW)
        assert found is not None
        assert (found.path, ahead.path.exists()) == (now.path, True)
        assert backups.newest((), NOW) is None

    def test_without_its_notes_it_is_still_a_backup(self, journal: Journal, folder: Path) -> None:
        made = make(journal, folder)
        backup_notes.path_of(made.path).write_text("{", encoding="utf-8")
        (bare,) = backups.listed(folder)
        assert (bare.counts, bare.sha256, bare.seems_whole) == ({}, "", False)
        assert bare.made.replace(tzinfo=None) == NOW.replace(tzinfo=None)
        assert backups.verify(bare).counts == made.counts

    def test_a_second_copy_goes_to_another_folder(
        self, journal: Journal, folder: Path, tmp_path: Path
    ) -> None:
        disk_of_mine = tmp_path / "stick"
        made = make(journal, folder)
        with pytest.raises(Problem) as met:
            backups.copy(made, disk_of_mine, NOW)
        assert met.value.code is Code.FOLDER_MISSING
        disk_of_mine.mkdir()
        copied = backups.copy(made, disk_of_mine, NOW)
        assert copied.path.parent.parent == disk_of_mine
        assert copied.path.read_bytes() == made.path.read_bytes()
        (listed,) = backups.listed(copied.path.parent)
        assert backups.verify(listed).counts == made.counts

    def test_an_older_journal_is_backed_up_before_it_is_changed(
        self, journal: Journal, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        journal.close()
        before = journal.path.read_bytes()
        monkeypatch.setattr(migrate, "HEAD", "0002")
        monkeypatch.setattr(migrate, "_upgrade", lambda _: None)
        Journal.open(journal.path, clock).close()
        (made,) = backups.listed(paths.backups(journal.path))
        assert (made.reason, made.made) == (BackupReason.MIGRATION, NOW)
        assert backups.verify(made).version == 1
        assert journal.path.read_bytes() != before


class TestKeyed:
    @pytest.fixture
    def key(self) -> Key:
        return new_key("correct horse battery staple")

    @pytest.fixture
    def journal(self, tmp_path: Path, clock: FakeClock, key: Key) -> Iterator[Journal]:
        """An encrypted journal with somebody in it."""
        made = Journal.open(tmp_path / "keyed.relnotes", clock, key=key)
        made.do("Add", relationships.add, PersonDraft(name="Canary Bird"))
        yield made
        made.close()

    def test_the_backup_of_an_encrypted_journal_is_encrypted(
        self, journal: Journal, folder: Path, key: Key
    ) -> None:
        made = make(journal, folder)
        for file in folder.iterdir():
            assert b"Canary" not in file.read_bytes()
        assert not made.path.read_bytes().startswith(b"SQLite")
        assert key_of(made.path, "correct horse battery staple") == key
        assert backups.verify(made, key).counts["relationship"] == 1
        for wrong, code in ((None, Code.PASSPHRASE_NEEDED),
                            (key_of(made.path, "wrong"), Code.PASSPHRASE_WRONG)):  # fmt: skip
            with pytest.raises(Problem) as met:
                backups.verify(made, wrong)
            assert met.value.code is code

    def test_it_is_restored_with_its_key(
        self, journal: Journal, folder: Path, key: Key, clock: FakeClock
    ) -> None:
        made = make(journal, folder)
        journal.do("Add", relationships.add, PersonDraft(name="Late Comer"))
        journal.close()
        aside = restoring.restore(made, journal.path, now=NOW, key=key, present=key)
        assert aside is not None
        for path, people in ((journal.path, 1), (aside, 2)):
            opened = Journal.open(path, clock, create=False, key=key)
            with closing(opened):
                assert opened.read(examine.examine).counts["relationship"] == people
