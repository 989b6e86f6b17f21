"""Who can be named and what can be tagged, read once for all capture windows of a journal."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from relnotes.desktop.live import Live
from relnotes.desktop.of_journal import OfJournal
from relnotes.desktop.side import LARGE
from relnotes.domain.capture.naming import Everyone
from relnotes.journal import captures, people, tags
from relnotes.journal.access import Change, Reader

_TABLES = ("relationship", "contact_detail", "entry_person", "tag")


@dataclass(frozen=True, slots=True)
class Names:
    """All names, ready to be searched, and all tags."""

    everyone: Everyone
    tags: tuple[str, ...]


def names(reader: Reader) -> Names:
    """Reads and orders them; with ten thousand people that is work for a thread."""
    return Names(Everyone(captures.everyone(reader)), tags.names(reader))


class Directory(OfJournal):
    """Keeps the names of a journal at hand; many are read beside the window's work."""

    changed = Signal()
    """There are other names."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self.now = Names(Everyone(), ())
        self._known = self._asked = False
        live.changed.connect(self._heard)
        live.changed_elsewhere.connect(self._turn_stale)

    def read(self, *, wait: bool = False) -> Names:
        """The names that are known now; `wait` for all of them."""
        if not self._known:
            few = self._live.read(people.counts).relationships <= LARGE
            if wait or few:
                self._arrived(self._live.read(names))
            elif not self._asked:
                self._asked = True
                self._live.read_later(self, self._arrived, names)
        return self.now

    def _arrived(self, found: Names) -> None:
        self.now, self._known, self._asked = found, True, False
        self.changed.emit()

    def _heard(self, change: Change) -> None:
        if change.touches(*_TABLES):
            self._turn_stale()

    def _turn_stale(self) -> None:
        self._known = self._asked = False
