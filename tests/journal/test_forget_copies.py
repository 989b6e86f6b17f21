"""Forgetting reaches the copies: their words are in no byte of a backup, and all else is."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from relnotes import paths
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.journal import backups, entries, forget, forget_copies, keys, people, relationships
from relnotes.journal.backup_notes import Backup
from relnotes.journal.forget import Whom
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock

CANARY = "Quetzalcanary"


class Kept:
    """A journal with somebody in it, its backups here and elsewhere, and one kept aside."""

    def __init__(self, folder: Path, key: Key | None) -> None:
        self.key = key
        self.second = folder / "other disk"
        self.second.mkdir()
        self.journal = Journal.open(folder / "mine.relnotes", FakeClock(), key=key)
        self.stays: int = self.journal.do("Add", relationships.add, PersonDraft("Zora Neale")).value
        self.before = self._back_up(0)
        self.person: int = self.journal.do(
            "Add", relationships.add, PersonDraft(f"{CANARY} Vogel")
        ).value
        self.journal.do("Log", entries.log, EntryDraft((self.person,), CANARY, body=CANARY))
        self.journal.do("Rename", relationships.rename, self.person, f"{CANARY} Two")
        self.holding = [self._back_up(1), self._back_up(2)]
        backups.copy(self.holding[1], self.second, NOW)
        aside = self.journal.path.with_name("mine-kept-2026-11-20T090000.relnotes")
        aside.write_bytes(self.holding[0].path.read_bytes())
        self.whom: Whom = self.journal.read(forget.whom, self.person)

    def _back_up(self, hours: int) -> Backup:
        now = NOW - dt.timedelta(hours=9 - hours)
        return backups.make(self.journal.path, paths.backups(self.journal.path), now=now,
                            reason=BackupReason.CHANGES, key=self.key)  # fmt: skip

    def clear(self, **options: Any) -> forget_copies.Cleared:
        return forget_copies.clear(self.journal.path, self.whom, now=NOW, key=self.key,
                                   second=(self.second,), **options)  # fmt: skip

    def held(self) -> forget_copies.Held:
        return forget_copies.held(self.journal.path, self.whom, key=self.key, second=(self.second,))


@pytest.fixture(params=["plain", "keyed"])
def kept(tmp_path: Path, request: pytest.FixtureRequest) -> Any:
    key = None if request.param == "plain" else keys.new_key("correct horse battery staple")
    made = Kept(tmp_path, key)
    yield made
    made.journal.close()


def _everywhere(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_held_is_said_before(kept: Kept) -> None:
    found = kept.held()
    assert len(found.copies) == 4
    assert kept.before.path not in {one.path for one in found.copies}
    assert {one.path for one in kept.holding} < {one.path for one in found.copies}
    assert found.unknown == ()


def test_they_are_in_no_byte_of_any_copy(kept: Kept, tmp_path: Path) -> None:
    if kept.key is None:
        kept.journal.settle()
        there = [path for path, data in _everywhere(tmp_path).items() if CANARY.encode() in data]
        assert len(there) == 5
    cleared = kept.clear()
    assert (len(cleared.rewritten), cleared.removed, cleared.left) == (4, (), ())
    kept.journal.do("Forget", forget.forget, kept.person)
    kept.journal.settle()
    assert kept.held().copies == ()
    for path, data in _everywhere(tmp_path).items():
        assert CANARY.encode() not in data, path
        assert CANARY.lower().encode() not in data, path
    for one in backups.listed(paths.backups(kept.journal.path)):
        backups.verify(one, kept.key)
        opened = Journal.open(one.path, FakeClock(), read_only=True, key=kept.key)
        assert [who.name for who in opened.read(people.names)] == ["Zora Neale"]
        opened.close()
    assert len(backups.listed(paths.backups(kept.journal.path))) == 3
    (second,) = backups.listed(backups.second_place(kept.second, paths.backups(kept.journal.path)))
    backups.verify(second, kept.key)


def test_the_copies_can_be_removed_instead(kept: Kept, tmp_path: Path) -> None:
    cleared = kept.clear(remove=True)
    assert (len(cleared.removed), cleared.rewritten, cleared.left) == (4, (), ())
    (left,) = backups.listed(paths.backups(kept.journal.path))
    assert left.path == kept.before.path
    assert not list(tmp_path.glob("*-kept-*"))


def test_somebody_else_of_the_same_number_is_left_alone(kept: Kept) -> None:
    """A copy of another line can have given the number to somebody else."""
    other = Whom(kept.person, "2001-01-01T00:00:00.000000Z")
    found = forget_copies.held(kept.journal.path, other, key=kept.key)
    assert found.copies == ()


def test_a_copy_that_cannot_be_read_is_named_and_kept(kept: Kept) -> None:
    torn = kept.holding[0].path
    torn.write_bytes(torn.read_bytes()[:-4096])
    cleared = kept.clear()
    assert torn in cleared.left
    assert torn.exists()
    assert len(cleared.rewritten) == 3


def test_an_interrupted_run_leaves_whole_backups_and_nothing_else(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    names = {path.name for path in _everywhere(tmp_path)}
    with monkeypatch.context() as patched:
        patched.setattr(backups, "replace", stop)
        with pytest.raises(KeyboardInterrupt):
            kept.clear()
    assert {path.name for path in _everywhere(tmp_path)} == names
    for one in kept.holding:
        backups.verify(one, kept.key)
    assert len(kept.clear().rewritten) == 4
