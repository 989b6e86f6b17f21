"""Setting, changing and removing a passphrase, looked at byte by byte in every folder."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from relnotes import paths
from relnotes.desktop.messages import CrashLog
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import (
    attachments,
    backups,
    drafts,
    entries,
    keys,
    passphrase,
    people,
    relationships,
    restoring,
    trash,
)
from relnotes.journal.backup_notes import Backup
from relnotes.journal.driver import raw_connection
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock

FIRST, SECOND = "six words that nobody chose here", "another six that nobody chose"
WORDS = tuple(f"Canary{n}word" for n in range(8))


class Places:
    """A journal whose words lie in every place: rows, history, trash, drafts, files, copies."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.second = folder, folder / "stick"
        self.second.mkdir()
        self.path = folder / "own" / "mine.relnotes"
        self.key: Key | None = None

    def write(self) -> None:
        """Writes every word somewhere else, with backups in between, one of them put back."""
        journal = Journal.open(self.path, FakeClock(), key=self.key)
        ana = journal.do("Add", relationships.add, PersonDraft(WORDS[0])).value
        entry = journal.do(WORDS[1], entries.log, EntryDraft((ana,), WORDS[2], body=WORDS[3])).value
        journal.do("Throw", trash.throw, "entry", entry)
        journal.do("Draft", drafts.keep, f"log {ana}", f"half {WORDS[4]}")
        named = (f"{WORDS[5]}.txt", "text/plain", WORDS[6].encode())
        journal.do("Attach", attachments.attach, ana, *named)
        made = self._back_up(journal)
        backups.copy(made, self.second, NOW)
        journal.do("Rename", relationships.rename, ana, WORDS[7])
        journal.close()
        restoring.restore(made, self.path, now=NOW, key=self.key, present=self.key)
        self._crash()

    def _back_up(self, journal: Journal) -> Backup:
        own = paths.backups(self.path)
        return backups.make(self.path, own, now=NOW, reason=BackupReason.ASKED, key=journal.key)

    def _crash(self) -> None:
        try:
            raise ValueError(WORDS[0])
        except ValueError as error:
            CrashLog(paths.log()).write(error)

    def protect(self) -> Key:
        self.key = passphrase.protect(self.path, FIRST, now=NOW, second=(self.second,)).key
        assert self.key is not None
        return self.key

    def change(self) -> Key:
        assert self.key is not None
        done = passphrase.change(self.path, self.key, SECOND, now=NOW, second=(self.second,))
        self.key = done.key
        assert self.key is not None
        assert done.left == ()
        return self.key

    def remove(self) -> None:
        assert self.key is not None
        done = passphrase.remove(self.path, self.key, now=NOW, second=(self.second,))
        self.key = None
        assert done.left == ()

    def databases(self) -> list[Path]:
        """The journal, what was kept aside, and the backups of both folders."""
        return [file for file in self.folder.rglob("*.relnotes") if file.is_file()]

    def held(self, words: tuple[str, ...]) -> set[str]:
        """Which of the words are in any byte of any file, however their letters are kept."""
        everything = b"\x00".join(f.read_bytes() for f in self.folder.rglob("*") if f.is_file())
        everything += everything.lower()
        return {word for word in words if any(form in everything for form in _forms(word))}


def _forms(word: str) -> Iterator[bytes]:
    for text in (word, word.lower(), unicodedata.normalize("NFD", word)):
        yield from (text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
    yield word.encode().hex().encode()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places(tmp_path)
    made.write()
    return made


def opens(path: Path, key: Key | None) -> bool:
    try:
        raw_connection(path, mode="ro", key=key).close()
    except Problem as problem:
        assert problem.code in (Code.PASSPHRASE_WRONG, Code.PASSPHRASE_NEEDED)
        return False
    return True


def test_the_words_are_everywhere_before(places: Places) -> None:
    assert places.held(WORDS) == set(WORDS)
    assert len(places.databases()) == 4
    assert paths.log().is_file()


def test_a_first_passphrase_leaves_no_word_in_any_copy(places: Places) -> None:
    key = places.protect()
    assert places.held(WORDS) == set()
    assert places.held((FIRST,)) == set()
    assert len(places.databases()) == 5, "one more, made before"
    assert all(keys.is_encrypted(path) and opens(path, key) for path in places.databases())


def test_a_changed_passphrase_leaves_none_that_the_old_one_opens(places: Places) -> None:
    old = places.protect()
    new = places.change()
    assert places.held((*WORDS, FIRST, SECOND)) == set()
    for file in places.folder.rglob("*"):
        if file.is_file():
            assert old.salt not in file.read_bytes(), file
            assert old.secret not in file.read_bytes(), file
    for path in places.databases():
        again = Key(keys.derived(FIRST, path.read_bytes()[:16]).secret, path.read_bytes()[:16])
        assert not opens(path, again), path
        assert opens(path, new), path


def test_what_is_written_under_a_passphrase_never_was_readable(tmp_path: Path) -> None:
    """A journal begun with one: backups, a second copy, one kept aside, all encrypted."""
    places = Places(tmp_path)
    places.key = keys.new_key(FIRST)
    places.write()
    assert len(places.databases()) == 4
    assert places.held(WORDS) == set()
    places.change()
    assert places.held((*WORDS, FIRST, SECOND)) == set()


def test_a_removed_passphrase_is_nowhere_and_everything_opens_without(places: Places) -> None:
    old = places.protect()
    places.remove()
    assert places.held((FIRST,)) == set()
    for file in places.folder.rglob("*"):
        if file.is_file():
            assert old.salt not in file.read_bytes(), file
            assert old.secret not in file.read_bytes(), file
    assert all(keys.is_plain(path) and opens(path, None) for path in places.databases())
    journal = Journal.open(places.path, FakeClock())
    assert [one.name for one in journal.read(people.names)] == [WORDS[0]]
    assert [kept.text for kept in journal.read(drafts.unsaved)] == [f"half {WORDS[4]}"]
    journal.close()


def test_set_again_after_it_was_removed(places: Places) -> None:
    places.protect()
    places.remove()
    assert places.held(WORDS) == set(WORDS)
    places.protect()
    assert places.held(WORDS) == set()
