"""How a window comes to its journal: alone, after a look if the last exit was none, or to read."""

from dataclasses import dataclass
from pathlib import Path

from relnotes import paths
from relnotes.domain.problem import Code, Problem
from relnotes.journal.guard import Guard
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock, Journal


@dataclass(frozen=True, slots=True)
class Wish:
    """Which journal somebody wants to see, and how."""

    path: Path
    read_only: bool = False
    take_over: bool = False
    """It is closed on the other computer that its lock names."""
    known: bool = False
    """It was open here before: where it is gone, none is begun in its place."""


@dataclass(frozen=True, slots=True)
class Entered:
    """An open journal with its lock; one that is only read has none."""

    journal: Journal
    guard: Guard | None = None

    def leave(self) -> None:
        """Closes the journal, then lets go of the lock; a damaged one is looked at again."""
        whole = not self.journal.read_only
        self.journal.close()
        if self.guard is not None:
            self.guard.release(clean=whole)


def enter(wish: Wish, clock: Clock, key: Key | None = None) -> Entered:
    """Opens a journal for a window; reads a copy of it where it can't be written."""
    _look_for(wish)
    if wish.read_only:
        return _to_read(wish, clock, key)
    try:
        guard = Guard.take(wish.path, clock(), take_over=wish.take_over)
    except Problem as problem:
        if problem.code is Code.READ_ONLY:
            return _to_read(wish, clock, key)
        raise
    try:
        return Entered(Journal.open(wish.path, clock, check=guard.unclean, key=key), guard)
    except BaseException as error:
        guard.release(clean=not guard.unclean)
        if isinstance(error, Problem) and error.code is Code.READ_ONLY:
            return _to_read(wish, clock, key)
        raise


def _look_for(wish: Wish) -> None:
    """A journal is begun where there is none, but not where a drive or a folder may be away."""
    if not wish.path.exists() and (wish.known or paths.may_be_away(wish.path)):
        raise Problem(Code.JOURNAL_AWAY, file=str(wish.path))


def _to_read(wish: Wish, clock: Clock, key: Key | None) -> Entered:
    return Entered(Journal.open(wish.path, clock, read_only=True, key=key))
