"""Backups: made, checked and named as a whole or not at all; and the drill of going back to one."""

import datetime as dt
import errno
import os
import random
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from relnotes import paths
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import archive
from relnotes.journal import (
    backup_folder,
    backup_notes,
    backups,
    disk,
    examine,
    migrate,
    relationships,
    restoring,
)
from relnotes.journal.backup_notes import Backup
from relnotes.journal.driver import driver, raw_connection
from relnotes.journal.keys import Key, key_of, new_key
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.journal.conftest import Peopled

ASKED = BackupReason.ASKED
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "of this one"


@pytest.fixture
def journal(peopled: Peopled) -> Journal:
    """A journal with one of everything."""
    return peopled[0]


def make(journal: Journal, folder: Path, *, minutes: int = 0) -> Backup:
    now = NOW + minutes * MINUTE
    return backups.make(journal.path, folder, now=now, reason=ASKED, key=journal.key)


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if file.name != ".lock"}


def flip(path: Path, at: int) -> None:
    """Turns one bit of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


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


def _everything_that_writes(monkeypatch: pytest.MonkeyPatch, fail: Callable[[], None]) -> None:
    """Calls `fail` before each thing that a backup does to the disk or asks of the database."""

    def watch(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def watched(*args: object, **kwargs: object) -> object:
            fail()
            return real(*args, **kwargs)

        monkeypatch.setattr(owner, name, watched)

    for name in ("new_private", "sync", "sync_folder", "digest", "write", "private_folder"):
        watch(disk, name)
    for name in ("look", "glance", "_noted", "raw_connection", "is_plain"):
        watch(backups, name)
    watch(backup_folder, "free_name")
    watch(backup_folder, "alone")
    watch(os, "fsync")
    watch(Path, "replace")


class TestFailing:
    def test_a_backup_that_fails_at_any_stage_leaves_nothing(
        self, journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The n-th thing that a backup does fails, for every n until one comes through."""
        old = make(journal, folder)
        before = {name: (folder / name).read_bytes() for name in names(folder)}
        stages, left = 0, [0]

        def fail() -> None:
            left[0] -= 1
            if left[0] == 0:
                raise OSError(errno.ENOSPC, "full")

        _everything_that_writes(monkeypatch, fail)
        while True:
            stages += 1
            left[0] = stages
            try:
                made = make(journal, folder, minutes=stages)
            except Problem as problem:
                assert problem.code is Code.DISK_FULL
                left[0] = 0
                there = {name: (folder / name).read_bytes() for name in names(folder)}
                assert {name: there.get(name) for name in before} == before
                # Only the very last stages, after the name was given, leave a new one: a whole one.
                new = [one for one in backups.listed(folder) if one.path != old.path]
                assert len(there) == 2 + 2 * len(new)
                for one in new:
                    backups.verify(one)
                    backups.remove(one)
                continue
            break
        left[0] = 0
        assert stages > 15
        backups.verify(made)
        backups.verify(old)

    def test_a_full_disk_while_the_database_copies(
        self, journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """SQLite leaves a file of 0 bytes then, which must not be taken for a backup."""
        real = raw_connection

        class Full:
            def __init__(self, connection: Any) -> None:
                self._real = connection

            def execute(self, statement: str, *rest: object) -> object:
                if statement.startswith("VACUUM"):
                    raise driver().OperationalError("database or disk is full")
                return self._real.execute(statement, *rest)

            def close(self) -> None:
                self._real.close()

        make(journal, folder)
        monkeypatch.setattr(backups, "raw_connection", lambda *a, **k: Full(real(*a, **k)))
        with pytest.raises(Problem) as met:
            make(journal, folder, minutes=1)
        assert (met.value.code, met.value.details["file"]) == (Code.DISK_FULL, str(folder))
        assert len(names(folder)) == 2

    def test_a_copy_that_is_not_whole_gets_no_name(
        self, journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = disk.sync

        def spoil(path: Path) -> None:
            if path.name == ".making":
                with closing(raw_connection(path, mode="rw")) as connection:
                    connection.execute("DELETE FROM contribution")
            real(path)

        monkeypatch.setattr(disk, "sync", spoil)
        with pytest.raises(Problem) as met:
            make(journal, folder)
        assert met.value.code is Code.BACKUP_NOT_WHOLE
        assert names(folder) == set()

    def test_a_damaged_journal_makes_no_backup_and_costs_none(
        self, journal: Journal, folder: Path
    ) -> None:
        old = [make(journal, folder, minutes=minute) for minute in (1, 0)]
        journal.close()
        with journal.path.open("r+b") as file:
            file.truncate(journal.path.stat().st_size // 2)
        with pytest.raises(Problem) as met:
            make(journal, folder, minutes=60 * 24 * 30)
        assert met.value.code is Code.DAMAGED
        assert met.value.details["file"] == str(journal.path)
        assert [one.path for one in backups.listed(folder)] == [one.path for one in old]
        for one in old:
            backups.verify(one)

    def test_a_folder_that_cannot_be_made(self, journal: Journal, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"")
        with pytest.raises(Problem) as met:
            make(journal, tmp_path / "file" / "backups")
        assert met.value.code is Code.FOLDER_MISSING


# Forks a process that makes one backup after the other, and kills it after some time; it answers
# with how long one takes.
KILLER = """
import datetime as dt, os, signal, sys, time
from pathlib import Path
from relnotes.domain.kinds import BackupReason
from relnotes.journal import backups
journal, folder = Path(sys.argv[1]), Path(sys.argv[2])
for line in sys.stdin:
    start, share = line.split()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        for number in range(10_000):
            now, begun = dt.datetime.fromisoformat(start), time.monotonic()
            now += dt.timedelta(hours=12 * number)
            backups.make(journal, folder, now=now, reason=BackupReason.CHANGES)
            os.write(writer, b"%f " % (time.monotonic() - begun))
    took = float(os.read(reader, 100).split()[0])
    time.sleep(took * float(share))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader), os.close(writer)
    print("killed", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_kills_in_the_middle_never_cost_a_backup(journal: Journal, folder: Path) -> None:
    """20 times kill -9 somewhere in a backup: whatever has a name is whole, and nothing is lost."""
    journal.close()
    dice, start, halves = random.Random(20), NOW, 0
    command = [sys.executable, "-c", KILLER, str(journal.path), str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as killer:
        assert killer.stdin is not None
        assert killer.stdout is not None
        for _ in range(20):
            before = {one.path for one in backups.listed(folder)}
            print(start.isoformat(), dice.uniform(0, 2), file=killer.stdin, flush=True)
            assert killer.stdout.readline() == "killed\n"
            halves += (folder / ".making").exists()
            there = backups.listed(folder)
            for one in there:
                assert one.seems_whole
                assert disk.digest(one.path) == one.sha256
                if one.path not in before:
                    backups.verify(one)
            assert len(there) > len(before & {one.path for one in there}), "made at least one"
            start = max(one.made for one in there) + dt.timedelta(hours=12)
            lost = before - {one.path for one in there}
            assert not {path for path in lost if start - _made(path) <= dt.timedelta(days=2)}
    assert halves, "a kill came in the middle of some work"
    last = backups.make(journal.path, folder, now=start, reason=ASKED)
    left = {name.removesuffix(".json").removesuffix(".relnotes") for name in names(folder)}
    assert left == {one.path.stem for one in backups.listed(folder)}, "no leftovers"
    backups.verify(last)


# Forks a process that restores one backup after the other, and kills it after some time.
RESTORER = """
import datetime as dt, os, signal, sys, time
from pathlib import Path
from relnotes.journal import backups, restoring
journal, folder, now = Path(sys.argv[1]), Path(sys.argv[2]), dt.datetime.now(dt.UTC)
two = backups.listed(folder)
for line in sys.stdin:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        while True:
            for backup in two:
                begun = time.monotonic()
                restoring.restore(backup, journal, now=now)
                os.write(writer, b"%f " % (time.monotonic() - begun))
    took = float(os.read(reader, 100).split()[0])
    time.sleep(took * float(line))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader), os.close(writer)
    print("killed", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_in_a_restore_leaves_one_journal_or_the_other(
    journal: Journal, folder: Path, clock: FakeClock
) -> None:
    """20 times kill -9: the journal is whole, and so is what was kept aside."""
    marks = {make(journal, folder).mark}
    journal.do("Add", relationships.add, PersonDraft(name="Late Comer"))
    marks.add(make(journal, folder, minutes=1).mark)
    journal.close()
    dice, staged = random.Random(21), 0
    command = [sys.executable, "-c", RESTORER, str(journal.path), str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as restorer:
        assert restorer.stdin is not None
        assert restorer.stdout is not None
        for _ in range(20):
            print(dice.uniform(0, 2), file=restorer.stdin, flush=True)
            assert restorer.stdout.readline() == "killed\n"
            staged += any(journal.path.parent.glob(".*.restoring"))
            assert backups.look(journal.path).mark in marks
            for kept in journal.path.parent.glob("*-kept-*.relnotes"):
                assert backups.look(kept).mark in marks
                kept.unlink()
    assert staged, "a kill came in the middle of some work"
    (*_, last) = backups.listed(folder)
    restoring.restore(last, journal.path, now=NOW)
    assert not list(journal.path.parent.glob(".*.restoring"))
    assert not list(journal.path.parent.glob(".*.keeping"))
    Journal.open(journal.path, clock, create=False).close()


def _made(path: Path) -> dt.datetime:
    return dt.datetime.strptime(path.stem[-17:], "%Y-%m-%dT%H%M%S").replace(tzinfo=NOW.tzinfo)


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
        before = backups.look(journal.path)

        def full(_: Path) -> None:
            raise OSError(errno.ENOSPC, "full")

        for stage in ("new_private", "sync", "sync_folder"):
            with monkeypatch.context() as patch:
                patch.setattr(disk, stage, full)
                with pytest.raises(Problem) as met:
                    restoring.restore(made, journal.path, now=NOW)
            assert met.value.code is Code.DISK_FULL
            assert backups.look(journal.path) == before
            assert not list(journal.path.parent.glob(".*restoring"))
