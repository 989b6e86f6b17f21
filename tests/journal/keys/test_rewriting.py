"""A passphrase set, changed or removed: every row is kept, and no word stays readable."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from relnotes import paths
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code
from relnotes.journal import (
    backups,
    disk,
    drafts,
    keys,
    passphrase,
    relationships,
    rewriting,
    whole,
)
from relnotes.journal.driver import driver, raw_connection
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.journal.conftest import Peopled
from tests.journal.keys.conftest import ONE, OTHER, WORDS, names_in, problem_of


def test_set_change_and_remove_keep_every_row(peopled: Peopled) -> None:
    journal, _ = peopled
    journal.do("Draft", drafts.keep, "log", "half a sentence")
    before = journal.read(whole.records)
    journal.close()
    steps: tuple[tuple[Key | None, Key | None], ...] = ((None, ONE), (ONE, OTHER), (OTHER, None))
    for old, new in steps:
        rewriting.rewrite(journal.path, old, new)
        assert keys.is_encrypted(journal.path) == (new is not None)
        opened = Journal.open(journal.path, FakeClock(), key=new)
        assert opened.read(whole.records) == before
        assert opened.read(drafts.text, "log") == "half a sentence"
        opened.undo()
        opened.redo()
        opened.close()


def test_the_backups_go_along(closed: Path) -> None:
    folder = paths.backups(closed)
    made = backups.make(closed, folder, now=NOW, reason=BackupReason.ASKED)
    kept = closed.with_name(f"{closed.stem}-kept-2026-11-20T090000{closed.suffix}")
    kept.write_bytes(closed.read_bytes())
    assert passphrase.plain_copies(closed) == (made.path, kept)
    done = passphrase.protect(closed, WORDS, now=NOW)
    assert (done.copies, done.left) == (3, ())  # one more was made just before
    assert passphrase.plain_copies(closed) == ()
    assert done.key is not None
    for one in backups.listed(folder):
        assert one.seems_whole
        assert backups.verify(one, done.key).counts["relationship"] == 1
    assert names_in(kept, done.key) == ["Ana"]
    removed = passphrase.remove(closed, done.key, now=NOW)
    assert (removed.copies, removed.left) == (4, ())
    assert all(backups.verify(one).counts["relationship"] == 1 for one in backups.listed(folder))


def test_what_was_interrupted_after_the_journal_is_finished_later(closed: Path) -> None:
    made = backups.make(closed, paths.backups(closed), now=NOW, reason=BackupReason.ASKED)
    rewriting.rewrite(closed, None, ONE)
    assert passphrase.plain_copies(closed) == (made.path,)
    assert passphrase.finish(closed, ONE).copies == 1
    assert passphrase.plain_copies(closed) == ()
    assert passphrase.finish(closed, ONE).copies == 0


def test_a_damaged_copy_is_named_and_left(closed: Path) -> None:
    damaged = closed.with_name(f"{closed.stem}-salvaged{closed.suffix}")
    damaged.write_bytes(closed.read_bytes()[:4096] + bytes(8192))
    done = passphrase.protect(closed, WORDS, now=NOW)
    assert done.left == (damaged,)
    assert keys.is_plain(damaged)


def test_a_journal_that_is_open_elsewhere_is_not_replaced(journal: Journal) -> None:
    assert problem_of(lambda: rewriting.rewrite(journal.path, None, ONE)) is Code.LOCKED
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    assert keys.is_plain(journal.path)


def test_who_waited_with_the_old_file_writes_nothing_into_the_void(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change confirmed on a file that was just replaced would be lost."""
    monkeypatch.setattr(disk, "write_over", lambda _: None)
    late = raw_connection(closed, mode="rw")
    rewriting.rewrite(closed, None, ONE)
    with pytest.raises(driver().OperationalError, match="readonly"):
        late.execute("PRAGMA journal_mode=WAL")
    late.close()
    assert names_in(closed, ONE) == ["Ana"]


def test_a_copy_that_differs_never_takes_the_place(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = closed.read_bytes()
    copy = rewriting._copy

    def forgetful(source: Any, beside: Path, key: Key, progress: rewriting.Progress) -> None:
        copy(source, beside, key, progress)
        connection = raw_connection(beside, mode="rw", key=key)
        connection.execute("UPDATE relationship SET name = 'Eve'")
        connection.close()

    monkeypatch.setattr(rewriting, "_copy", forgetful)
    assert problem_of(lambda: rewriting.rewrite(closed, None, ONE)) is Code.COPY_DIFFERS
    assert closed.read_bytes()[100:] == before[100:]
    assert [file.name for file in closed.parent.glob(f".{closed.name}*")] == []


def test_stopping_leaves_all_as_it_was(closed: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: float) -> None:
        if done > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        rewriting.rewrite(closed, None, ONE, stop)
    assert names_in(closed, None) == ["Ana"]
    assert [file.name for file in closed.parent.glob(f".{closed.name}*")] == []


def test_no_word_stays_readable_anywhere(peopled: Peopled, home: Path, tmp_path: Path) -> None:
    """Every text of a journal with one of everything, and its drafts, in no byte of any file."""
    journal, _ = peopled
    canaries = [f"canary{n}word" for n in range(20)]
    for n, canary in enumerate(canaries):
        journal.do(f"Add {canary}", relationships.add, PersonDraft(f"{canary} Ana", about=canary))
        journal.do("Draft", drafts.keep, f"place {n}", f"half {canary}")
    journal.undo()
    words = {*canaries, *texts_of(journal.read(whole.records))}
    backups.make(journal.path, paths.backups(journal.path), now=NOW, reason=BackupReason.ASKED)
    journal.close()
    assert found_in(words, tmp_path) == words, "the search would not find them where they are"
    done = passphrase.protect(journal.path, WORDS, now=NOW)
    opened = Journal.open(journal.path, FakeClock(), key=done.key)
    opened.do("Add", relationships.add, PersonDraft("canary0word again"))
    assert journal.path.with_name(f"{journal.path.name}-wal").stat().st_size
    assert home.is_relative_to(tmp_path)
    assert found_in(words, tmp_path) == set()
    opened.close()


def texts_of(records: whole.Rows) -> set[str]:
    """What somebody wrote: every text of several words."""
    values = (value for rows in records.values() for row in rows for value in row.values())
    return {value for value in values if isinstance(value, str) and " " in value.strip()}


def found_in(words: set[str], folder: Path) -> set[str]:
    everything = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    return {word for word in words if word.encode() in everything}


KILLED = """
import json, os, signal, sys
from pathlib import Path
from relnotes.journal import rewriting
from relnotes.journal.keys import Key

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def dies_after(act):
    return lambda *given: (act(*given), die())

def rewrite(path, numbers, point):
    keys = [None if n is None else Key(bytes([n]) * 32, bytes(range(n, n + 16))) for n in numbers]
    progress = lambda done: isinstance(point, float) and done >= point and die()
    if point == "before the copy":
        rewriting._copy = die
    elif point == "after the copy":
        rewriting._copy = dies_after(rewriting._copy)
    elif point == "before replacing":
        Path.replace = die
    elif point == "after replacing":
        Path.replace = dies_after(Path.replace)
    elif point == "before overwriting":
        rewriting.disk.write_over = die
    elif point == "while overwriting":
        os.pwrite = dies_after(os.pwrite)
    rewriting.rewrite(Path(path), *keys, progress)

for path, numbers, point in json.loads(sys.argv[1]):
    child = os.fork()
    if not child:
        rewrite(path, numbers, point)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""

BEFORE: tuple[str | float, ...] = (
    "before the copy", 0.0, "after the copy", 0.55, 0.7, 0.97, "before replacing",
)  # fmt: skip
AFTER = ("after replacing", "before overwriting", "while overwriting")


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_a_kill_leaves_the_old_journal_or_the_new(closed: Path, tmp_path: Path) -> None:
    """Killed at ten points of a first passphrase, of a change, and of taking it away again."""
    known = {None: None, 1: ONE, 2: OTHER}
    first = {None: closed, 1: tmp_path / "one.relnotes"}
    first[1].write_bytes(closed.read_bytes())
    rewriting.rewrite(first[1], None, ONE)
    plan: list[tuple[str, tuple[int | None, int | None], str | float]] = []
    for old, new in ((None, 1), (1, 2), (1, None)):
        for point in (*BEFORE[len(plan) % 2 :: 2], *AFTER):
            path = tmp_path / f"{len(plan)}.relnotes"
            path.write_bytes(first[old].read_bytes())
            plan.append((str(path), (old, new), point))
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, json.dumps(plan)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == [str(-signal.SIGKILL)] * len(plan)
    for place, (old, new), point in plan:
        key = known[new if point in AFTER else old]
        assert names_in(Path(place), key) == ["Ana"], (old, new, point)
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []
