"""A passphrase that is given before the program is there: its key shows the newest rows."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from relnotes.domain.problem import Problem
from relnotes.journal import glance, keys
from relnotes.journal.glance import Glance
from relnotes.journal.keys import Key


class FirstKey(QObject):
    """Tries it on a thread; the thread that opens the journal takes the key, if it is in time."""

    unlocked = Signal(object)
    """A `Glance`, or None where the file needs more than a look."""
    refused = Signal(object)
    """A `Problem`."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._key: Key | None = None
        self._awaited = True

    def attempt(self, passphrase: str) -> None:
        """Makes the key of a passphrase and looks into the journal with it."""
        from relnotes.desktop.behind import Behind

        if not self._awaited:
            return

        def work(_: object) -> tuple[Key, Glance | None]:
            key = keys.key_of(self._path, passphrase)
            return key, glance.look(self._path, key=key)

        Behind(self, work, self._opens, self._fails)

    def take(self) -> Key | None:
        """The key, if there is one by now; from then on a passphrase is for the program to try.

        May be called on any thread.
        """
        self._awaited = False
        key, self._key = self._key, None
        return key

    def _opens(self, found: tuple[Key, Glance | None]) -> None:
        self._key, seen = found
        if self._awaited:  # else it may have been taken all the same, and is only forgotten here
            self.unlocked.emit(seen)
        else:
            self._key = None

    def _fails(self, problem: Problem) -> None:
        if self._awaited:
            self.refused.emit(problem)
