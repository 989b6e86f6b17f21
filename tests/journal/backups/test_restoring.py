"""Going back: what is damaged is refused, and the present journal is kept aside."""

import errno
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import archive
from relnotes.journal import (
    backup_notes,
    backups,
    disk,
    examine,
    holdings,
    relationships,
    restoring,
)
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.journal.backups.conftest import make, mode, names


def flip(path: Path, at: int) -> None:
    """Turns one bit of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


class TestDamage:
    def test_one_bit_is_enough_to_refuse_it(self, journal: Journal, folder: Path) -> None:
        made = make(journal, folder)
        dice = random.Random(7)
        for _ in range(20):
            at = dice.randrange(made.size)
            flip(made.path, at)
            with pytest.raises(Problem) as met:
                backups.verify(made)
            assert met.value.code is Code.BACKUP_DAMAGED
            flip(made.path, at)
        backups.verify(made)

    @pytest.mark.parametrize("size", [0, 100, 4096, 20_000])
    def test_a_cut_one_without_notes_is_refused_too(
        self, journal: Journal, folder: Path, size: int
    ) -> None:
        made = make(journal, folder)
        backup_notes.path_of(made.path).unlink()
        with made.path.open("r+b") as file:
            file.truncate(size)
        (bare,) = backups.listed(folder)
        with pytest.raises(Problem) as met:
            backups.verify(bare)
        assert met.value.code is Code.BACKUP_DAMAGED

    def test_a_damaged_one_is_not_restored(self, journal: Journal, folder: Path) -> None:
        made = make(journal, folder)
        journal.close()
        before = journal.path.read_bytes()
        flip(made.path, made.size // 2)
        with pytest.raises(Problem) as met:
            restoring.restore(made, journal.path, now=NOW)
        assert met.value.code is Code.BACKUP_DAMAGED
        assert journal.path.read_bytes() == before
        assert not list(journal.path.parent.glob("*kept*"))

    def test_one_that_is_gone(self, journal: Journal, folder: Path) -> None:
        made = make(journal, folder)
        backups.remove(made)
        assert names(folder) == set()
        with pytest.raises(Problem) as met:
            backups.verify(made)
        assert met.value.code is Code.NO_SUCH_BACKUP


def archived(journal: Journal, folder: Path) -> bytes:
    """Everything that a journal holds."""
    file = folder / "archived.json"
    journal.read(archive.write, file, NOW)
    return file.read_bytes()


class TestRestoring:
    def test_the_drill_archive_before_is_archive_after(
        self, journal: Journal, folder: Path, clock: FakeClock, tmp_path: Path
    ) -> None:
        before = archived(journal, tmp_path)
        made = make(journal, folder)
        for number in range(3):
            journal.do("Add", relationships.add, PersonDraft(name=f"Later {number}"))
        later = archived(journal, tmp_path)
        journal.close()
        aside = restoring.restore(made, journal.path, now=NOW)
        assert aside == journal.path.with_name("peopled-kept-2026-11-21T150000.relnotes")
        for path, wanted in ((journal.path, before), (aside, later)):
            assert mode(path) == 0o600
            opened = Journal.open(path, clock, create=False)
            with closing(opened):
                assert archived(opened, tmp_path) == wanted
                assert opened.read(examine.examine).good
        assert backups.up_to_date(journal.path, folder)

    def test_nothing_that_was_kept_aside_is_ever_overwritten(
        self, journal: Journal, folder: Path
    ) -> None:
        made = make(journal, folder)
        journal.close()
        kept = {restoring.restore(made, journal.path, now=NOW) for _ in range(3)}
        assert len(kept) == 3

    def test_where_no_journal_is_left(self, journal: Journal, folder: Path) -> None:
        made = make(journal, folder)
        journal.close()
        journal.path.unlink()
        assert restoring.restore(made, journal.path, now=NOW) is None
        assert journal.path.read_bytes() == made.path.read_bytes()

    def test_a_damaged_journal_is_kept_as_it_is_with_its_log(
        self, journal: Journal, folder: Path, tmp_path: Path
    ) -> None:
        """A log beside the restored file would be read into it; it goes aside with the damage."""
        made = make(journal, folder)
        journal.do("Add", relationships.add, PersonDraft(name="Late Comer"))
        broken = tmp_path / "broken" / "journal.relnotes"
        broken.parent.mkdir()
        log = broken.with_name("journal.relnotes-wal")
        shutil.copy(journal.path.with_name(f"{journal.path.name}-wal"), log)
        broken.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 64)
        content, log_content = broken.read_bytes(), log.read_bytes()
        aside = restoring.restore(made, broken, now=NOW)
        assert aside is not None
        assert aside.read_bytes() == content
        kept_log = aside.with_name(f"{aside.name}-wal")
        assert not kept_log.exists() or kept_log.read_bytes() == log_content
        assert broken.read_bytes() == made.path.read_bytes()
        assert not log.exists()

    def test_a_journal_that_is_open_elsewhere_is_left_alone(
        self, journal: Journal, folder: Path
    ) -> None:
        made = make(journal, folder)
        with pytest.raises(Problem) as met:
            restoring.restore(made, journal.path, now=NOW)
        assert met.value.code is Code.LOCKED
        assert {file.name for file in journal.path.parent.glob("*peopled*")} <= {
            "peopled.relnotes",
            "peopled.relnotes-wal",
            "peopled.relnotes-shm",
        }
        assert journal.do("Add", relationships.add, PersonDraft(name="Still Here")).value

    def test_a_newer_one_is_refused_by_name(
        self, journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = make(journal, folder)
        journal.close()
        monkeypatch.setattr(restoring, "HEAD", "0000")
        with pytest.raises(Problem) as met:
            restoring.restore(made, journal.path, now=NOW)
        assert met.value.code is Code.NEWER_JOURNAL

    def test_a_full_disk_leaves_the_present_journal(
        self, journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = make(journal, folder)
        journal.close()
        before = holdings.checked(journal.path)

        def full(_: Path) -> None:
            raise OSError(errno.ENOSPC, "full")

        for stage in ("new_private", "sync", "sync_folder"):
            with monkeypatch.context() as patch:
                patch.setattr(disk, stage, full)
                with pytest.raises(Problem) as met:
                    restoring.restore(made, journal.path, now=NOW)
            assert met.value.code is Code.DISK_FULL
            assert holdings.checked(journal.path) == before
            assert not list(journal.path.parent.glob(".*restoring"))
