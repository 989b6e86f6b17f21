"""Nobody gets in: the key, the three guards, and a change of passphrase that loses nothing."""

import ctypes.util
import json
import os
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from relnotes import paths
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import (
    backups,
    disk,
    drafts,
    keys,
    passphrase,
    people,
    relationships,
    rewriting,
    whole,
)
from relnotes.journal.driver import APPLICATION_ID, driver, raw_connection
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.conftest import NOW, ROUNDS, FakeClock
from tests.journal.conftest import Peopled

WORDS = "émigré café naïve Ångström"
ONE, OTHER = (Key(bytes([n]) * 32, bytes(range(n, n + 16))) for n in (1, 2))
"""Keys as any passphrase could give them; deriving one takes its time."""

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="preloading is Linux's")


def _problem(act: Callable[[], object]) -> Code:
    with pytest.raises(Problem) as raised:
        act()
    return raised.value.code


def _names(path: Path, key: Key | None) -> list[str]:
    journal = Journal.open(path, FakeClock(), create=False, key=key)
    found = [one.name for one in journal.read(people.names)]
    journal.close()
    return found


@pytest.fixture
def closed(journal: Journal) -> Path:
    """A plain journal with Ana in it, closed."""
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    journal.close()
    return journal.path


@pytest.fixture
def keyed(tmp_path: Path, clock: FakeClock) -> Path:
    """The same, encrypted from its first byte."""
    journal = Journal.open(tmp_path / "keyed.relnotes", clock, key=ONE)
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    journal.close()
    return journal.path


def test_a_passphrase_opens_the_file_however_its_accents_were_typed(closed: Path) -> None:
    typed = unicodedata.normalize("NFC", WORDS)
    done = passphrase.protect(closed, typed, now=NOW)
    assert keys.is_encrypted(closed)
    again = keys.key_of(closed, unicodedata.normalize("NFD", typed))
    assert again == done.key
    assert _names(closed, again) == ["Ana"]


def test_any_sqlcipher_tool_opens_the_file_with_the_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_ROUNDS", ROUNDS)
    path = tmp_path / "keyed.relnotes"
    Journal.open(path, FakeClock(), key=keys.new_key("five words that nobody chose")).close()
    connection = driver().connect(str(path))
    connection.execute("PRAGMA key='five words that nobody chose'")
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_a_journal_made_with_a_key_is_never_plain(keyed: Path) -> None:
    assert keyed.read_bytes()[:16] == ONE.salt
    assert not keys.is_plain(keyed)
    assert _names(keyed, ONE) == ["Ana"]


def test_no_key_a_wrong_one_and_one_too_many_are_told_apart(keyed: Path, closed: Path) -> None:
    before = keyed.read_bytes()
    clock = FakeClock()
    assert _problem(lambda: Journal.open(keyed, clock)) is Code.PASSPHRASE_NEEDED
    wrong = Key(OTHER.secret, ONE.salt)
    assert _problem(lambda: Journal.open(keyed, clock, key=wrong)) is Code.PASSPHRASE_WRONG
    assert keyed.read_bytes() == before
    assert _problem(lambda: Journal.open(closed, clock, key=ONE)) is Code.PASSPHRASE_NOT_SET
    assert _problem(lambda: keys.key_of(closed, "a passphrase")) is Code.PASSPHRASE_NOT_SET
    assert _names(closed, None) == ["Ana"]


def test_noise_may_be_a_journal_and_a_long_letter_is_none(tmp_path: Path) -> None:
    noise, letter = tmp_path / "noise", tmp_path / "letter"
    noise.write_bytes(os.urandom(8192))
    letter.write_bytes(b"Dear Ana, how have you been? ".ljust(4096, b"."))
    assert _problem(lambda: Journal.open(noise, FakeClock())) is Code.PASSPHRASE_NEEDED
    assert _problem(lambda: Journal.open(noise, FakeClock(), key=ONE)) is Code.PASSPHRASE_WRONG
    assert _problem(lambda: Journal.open(letter, FakeClock())) is Code.NOT_A_JOURNAL
    assert _problem(lambda: Journal.open(letter, FakeClock(), key=ONE)) is Code.NOT_A_JOURNAL


def test_a_key_says_nothing_of_itself() -> None:
    assert ONE.secret.hex() not in repr(ONE)
    assert str(ONE.secret) not in repr(ONE)


def test_a_library_that_cannot_encrypt_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The signal of a foreign SQLite: it ignores the key and knows no version of a cipher."""

    class Foreign:
        def execute(self, _statement: str) -> "Foreign":
            return self

        def fetchone(self) -> None:
            return None

    path = tmp_path / "a.relnotes"
    assert _problem(lambda: keys.unlock(Foreign(), ONE, path)) is Code.NO_ENCRYPTION
    monkeypatch.setattr("relnotes.journal.driver.unlock", lambda *_, **_how: None)
    assert _problem(lambda: Journal.open(path, FakeClock(), key=ONE)) is Code.NO_ENCRYPTION
    assert not path.exists()


WIPING = """
import sys
from pathlib import Path
from relnotes.journal import glance
from relnotes.journal.driver import raw_connection
from relnotes.journal.keys import Key

path, key = Path(sys.argv[1]), Key(bytes([1]) * 32, bytes(range(1, 17)))
for open_ in (lambda: None, lambda: raw_connection(path, mode="ro", key=key)):
    glance.look(path, key=key)
    kept = open_()
    looked = raw_connection(path, mode="ro", key=key, wiping=False)
    print(looked.execute("PRAGMA cipher_memory_security").fetchone()[0])
"""


def test_only_a_first_look_goes_without_wiping_what_is_freed(tmp_path: Path) -> None:
    """To wipe each piece of the schema took longer than to paint the rows."""
    path = tmp_path / "a.relnotes"
    Journal.open(path, FakeClock(), key=ONE).close()
    command = [sys.executable, "-c", WIPING, str(path)]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    assert said.stdout.split() == ["0", "1"]


PRELOADED = """
import datetime as dt, os, sys
from pathlib import Path
if sys.argv[2] == "unguarded":
    os.RTLD_DEEPBIND = 0
from relnotes.domain.problem import Problem
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
try:
    now = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
    Journal.open(Path(sys.argv[1]), lambda: now, key=Key(b"k" * 32, b"s" * 16)).close()
except Problem as problem:
    print(problem.code.value)
"""


@linux
def test_another_sqlite_in_the_process_does_not_make_it_plain(tmp_path: Path) -> None:
    """With it in front, the driver wrote plain text and said nothing."""
    library = ctypes.util.find_library("sqlite3")
    if library is None:
        pytest.skip("there is no other SQLite here")
    said = {}
    for guard in ("guarded", "unguarded"):
        path = tmp_path / f"{guard}.relnotes"
        ran = subprocess.run(
            [sys.executable, "-c", PRELOADED, str(path), guard],
            env={**os.environ, "LD_PRELOAD": library},
            capture_output=True,
            text=True,
            check=False,
        )
        said[guard] = ran.stdout.strip()
        assert not keys.is_plain(path)
    assert said["guarded"] == ""
    assert keys.is_encrypted(tmp_path / "guarded.relnotes")
    assert said["unguarded"] in (Code.NO_ENCRYPTION, Code.OLD_DATABASE_LIBRARY)


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
    assert _names(kept, done.key) == ["Ana"]
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
    assert _problem(lambda: rewriting.rewrite(journal.path, None, ONE)) is Code.LOCKED
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
    assert _names(closed, ONE) == ["Ana"]


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
    assert _problem(lambda: rewriting.rewrite(closed, None, ONE)) is Code.COPY_DIFFERS
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
    assert _names(closed, None) == ["Ana"]
    assert [file.name for file in closed.parent.glob(f".{closed.name}*")] == []


def test_a_short_passphrase_and_a_second_one_are_refused(closed: Path, keyed: Path) -> None:
    assert _problem(lambda: passphrase.protect(closed, "short", now=NOW)) is Code.PASSPHRASE_SHORT
    again = _problem(lambda: passphrase.protect(keyed, WORDS, now=NOW))
    assert again is Code.PASSPHRASE_SET_ALREADY


def test_no_word_stays_readable_anywhere(peopled: Peopled, home: Path, tmp_path: Path) -> None:
    """Every text of a journal with one of everything, and its drafts, in no byte of any file."""
    journal, _ = peopled
    canaries = [f"canary{n}word" for n in range(20)]
    for n, canary in enumerate(canaries):
        journal.do(f"Add {canary}", relationships.add, PersonDraft(f"{canary} Ana", about=canary))
        journal.do("Draft", drafts.keep, f"place {n}", f"half {canary}")
    journal.undo()
    words = {*canaries, *_texts(journal.read(whole.records))}
    backups.make(journal.path, paths.backups(journal.path), now=NOW, reason=BackupReason.ASKED)
    journal.close()
    assert _found(words, tmp_path) == words, "the search would not find them where they are"
    done = passphrase.protect(journal.path, WORDS, now=NOW)
    opened = Journal.open(journal.path, FakeClock(), key=done.key)
    opened.do("Add", relationships.add, PersonDraft("canary0word again"))
    assert journal.path.with_name(f"{journal.path.name}-wal").stat().st_size
    assert home.is_relative_to(tmp_path)
    assert _found(words, tmp_path) == set()
    opened.close()


def _texts(records: whole.Rows) -> set[str]:
    """What somebody wrote: every text of several words."""
    values = (value for rows in records.values() for row in rows for value in row.values())
    return {value for value in values if isinstance(value, str) and " " in value.strip()}


def _found(words: set[str], folder: Path) -> set[str]:
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
        assert _names(Path(place), key) == ["Ana"], (old, new, point)
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []
