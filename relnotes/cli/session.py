"""What every command is given: the journal it means, the clock, and how to answer."""

import dataclasses
import datetime as dt
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relnotes import paths
from relnotes.domain.problem import Code, Problem

if TYPE_CHECKING:
    from relnotes.journal.keys import Key
    from relnotes.journal.store import Clock, Journal


@dataclass(frozen=True, slots=True)
class Session:
    """One call from a terminal."""

    path: Path
    clock: "Clock"
    as_json: bool
    passphrase_file: Path | None = None
    aside: bool = False
    """Whether a file goes to standard output, so that answers have to go beside it."""

    @contextmanager
    def journal(self, *, create: bool = False) -> "Iterator[Journal]":
        """The journal, for as long as the command needs it; looked at first after a crash.

        Where the command changed something, a backup is made as in the window: by itself.
        """
        from relnotes.journal import guard, history
        from relnotes.journal.store import Journal

        if create and paths.may_be_away(self.path.absolute()):
            raise Problem(Code.JOURNAL_AWAY, file=str(self.path))
        key, check = self.key(), guard.left_open(self.path)
        journal = Journal.open(self.path, self.clock, create=create, check=check, key=key)
        if check:
            guard.clear(self.path)
        try:
            before = journal.read(history.recent, 1)
            yield journal
            if journal.read(history.recent, 1) != before:
                self._back_up(journal)
        finally:
            journal.close()

    def _back_up(self, journal: "Journal") -> None:
        """At most once in half an hour; what the command did is on disk, backed up or not."""
        from relnotes.journal import backups
        from relnotes.sentences import problem_sentence

        folder, now = paths.backups(journal.path), self.clock()
        try:
            backups.make_if_due(journal.path, folder, now=now, key=journal.key)
        except Problem as problem:
            print(f"Saved, but not backed up. {problem_sentence(problem)}", file=sys.stderr)

    def key(self) -> "Key | None":
        """What opens the journal, from the passphrase's file or a prompt; none for a plain one.

        A journal that is not there yet becomes an encrypted one where a file is named.
        """
        from relnotes.cli import prompts
        from relnotes.domain import passphrase as rules
        from relnotes.journal import keys

        if keys.is_encrypted(self.path):
            return keys.key_of(self.path, prompts.present(self.passphrase_file, self.path))
        if self.passphrase_file is None:
            return None
        if self.path.exists():
            raise Problem(Code.PASSPHRASE_NOT_SET, file=str(self.path))
        passphrase = prompts.read(self.passphrase_file)
        rules.check(passphrase)
        return keys.new_key(passphrase)

    def today(self) -> dt.date:
        """The user's today."""
        return self.clock().date()

    def say(self, record: dict[str, Any], text: str) -> None:
        """One answer: an object for a program, words for a person."""
        print(dumped(record) if self.as_json else text, file=sys.stderr if self.aside else None)

    def say_each(self, records: Iterable[tuple[dict[str, Any], str]], empty: str) -> None:
        """A list: an object a line for a program; a person also reads that it is empty."""
        found = False
        for record, text in records:
            found = True
            self.say(record, text)
        if not found and not self.as_json:
            print(empty)


def dumped(record: dict[str, Any]) -> str:
    """One line of JSON."""
    return json.dumps(record, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    raise TypeError(type(value).__name__)
