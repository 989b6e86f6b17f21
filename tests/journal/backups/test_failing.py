"""What fails while a backup is made leaves no half of one, and costs none that is there."""

import errno
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from relnotes.domain.problem import Code, Problem
from relnotes.journal import backup_folder, backups, disk, holdings
from relnotes.journal.driver import driver, raw_connection
from relnotes.journal.store import Journal
from tests.journal.backups.conftest import make, names


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
    for name in ("_noted", "raw_connection", "is_plain"):
        watch(backups, name)
    for name in ("checked", "held", "raw_connection", "is_plain"):
        watch(holdings, name)
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
