"""What is loaded beside the window, once the first rows are painted: the program and its journal.

The program is imported where it is called for, and so on a thread.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from relnotes.desktop.settings import Settings, was_open

if TYPE_CHECKING:
    from relnotes.desktop.door import Entered, Wish
    from relnotes.domain.problem import Problem
    from relnotes.journal.keys import Key
    from relnotes.journal.store import Clock

PAGES = (
    "today", "relationships", "journal", "contributions", "repair", "summaries", "history",
    "portfolio", "mentoring", "promises", "brief", "settings",
)  # fmt: skip
"""The pages, by their modules."""
READ_AHEAD = (
    *(f"pages.{name}" for name in PAGES),
    "pages.relationship.about", "pages.relationship.contributions_tab",
    "pages.relationship.goals_tab", "pages.relationship.needs", "pages.relationship.repair_tab",
    "pages.relationship.roles", "pages.relationship.sessions_tab", "dialogs.log",
)  # fmt: skip
"""What is read of the code beside the window, before somebody asks for it."""


class Loading:
    """Opens a journal on a thread, and asks it there what its window will ask first."""

    def __init__(self, path: Path, clock: "Clock", settings: Settings) -> None:
        self._path, self._clock, self._settings = path, clock, settings
        self._entered: Entered | None = None
        self._problem: Problem | None = None

    def wish(self) -> "Wish":
        """Which journal is opened, and how."""
        from relnotes.desktop.door import Wish

        return Wish(self._path, known=was_open(self._settings, self._path))

    def prepare(self, page: str, key: "Callable[[], Key | None]") -> None:
        """On a thread: reads the program with a page, and opens the journal with a key.

        Statements are compiled once for each journal, and that takes longer than to run them.
        """
        import_module("relnotes.app")
        import_module(f"relnotes.desktop.pages.{page if page in PAGES else PAGES[0]}")
        from relnotes.desktop import door, live
        from relnotes.domain.problem import Problem
        from relnotes.journal import history, people, today

        try:
            self._entered = door.enter(self.wish(), self._clock, key())
            journal = self._entered.journal
            journal.stand_ready(live.THREADS + 1)  # and the window
            journal.read(history.reach)
            journal.read(history.recent, 1)
            journal.read(people.counts)
            journal.read(people.pinned)
            journal.read(today.ready, self._clock().date())
        except Problem as problem:
            self._problem = problem

    def taken(self) -> "Entered":
        """The journal, which is the caller's from now on; raises why there is none."""
        entered, self._entered = self._entered, None
        if entered is None:
            assert self._problem is not None
            raise self._problem
        return entered

    def leave(self) -> None:
        """Closes the journal where nobody took it."""
        if self._entered is not None:
            self._entered.leave()


def read_pages() -> None:
    """On a thread: reads the code of the pages that somebody may ask for next."""
    for name in READ_AHEAD:
        import_module(f"relnotes.desktop.{name}")
