"""Nobody gets in: the key, the three guards, and a change of passphrase that loses nothing."""

import ctypes.util
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code
from relnotes.journal import keys, passphrase, relationships
from relnotes.journal.driver import APPLICATION_ID, driver
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.conftest import NOW, ROUNDS, FakeClock
from tests.journal.keys.conftest import ONE, OTHER, WORDS, names_in, problem_of

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="preloading is Linux's")


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
    assert names_in(closed, again) == ["Ana"]


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
    assert names_in(keyed, ONE) == ["Ana"]


def test_no_key_a_wrong_one_and_one_too_many_are_told_apart(keyed: Path, closed: Path) -> None:
    before = keyed.read_bytes()
    clock = FakeClock()
    assert problem_of(lambda: Journal.open(keyed, clock)) is Code.PASSPHRASE_NEEDED
    wrong = Key(OTHER.secret, ONE.salt)
    assert problem_of(lambda: Journal.open(keyed, clock, key=wrong)) is Code.PASSPHRASE_WRONG
    assert keyed.read_bytes() == before
    assert problem_of(lambda: Journal.open(closed, clock, key=ONE)) is Code.PASSPHRASE_NOT_SET
    assert problem_of(lambda: keys.key_of(closed, "a passphrase")) is Code.PASSPHRASE_NOT_SET
    assert names_in(closed, None) == ["Ana"]


def test_noise_may_be_a_journal_and_a_long_letter_is_none(tmp_path: Path) -> None:
    noise, letter = tmp_path / "noise", tmp_path / "letter"
    noise.write_bytes(os.urandom(8192))
    letter.write_bytes(b"Dear Ana, how have you been? ".ljust(4096, b"."))
    assert problem_of(lambda: Journal.open(noise, FakeClock())) is Code.PASSPHRASE_NEEDED
    assert problem_of(lambda: Journal.open(noise, FakeClock(), key=ONE)) is Code.PASSPHRASE_WRONG
    assert problem_of(lambda: Journal.open(letter, FakeClock())) is Code.NOT_A_JOURNAL
    assert problem_of(lambda: Journal.open(letter, FakeClock(), key=ONE)) is Code.NOT_A_JOURNAL


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
    assert problem_of(lambda: keys.unlock(Foreign(), ONE, path)) is Code.NO_ENCRYPTION
    monkeypatch.setattr("relnotes.journal.driver.unlock", lambda *_, **_how: None)
    assert problem_of(lambda: Journal.open(path, FakeClock(), key=ONE)) is Code.NO_ENCRYPTION
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


def test_a_short_passphrase_and_a_second_one_are_refused(closed: Path, keyed: Path) -> None:
    assert problem_of(lambda: passphrase.protect(closed, "short", now=NOW)) is Code.PASSPHRASE_SHORT
    again = problem_of(lambda: passphrase.protect(keyed, WORDS, now=NOW))
    assert again is Code.PASSPHRASE_SET_ALREADY
