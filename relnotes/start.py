"""The first moment: the newest rows are painted, then the rest of the program is loaded.

Nothing here may load SQLAlchemy before `Opening` is painted; a test holds this.
"""

import signal
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from relnotes import paths
from relnotes.desktop import languages
from relnotes.desktop import settings as setting
from relnotes.desktop.collecting import Collector
from relnotes.desktop.icons import app_icon
from relnotes.desktop.opening import Opening
from relnotes.desktop.settings import Settings, usual_journal, was_open
from relnotes.desktop.theme import CHOICES, Theme
from relnotes.desktop.words import Words
from relnotes.journal import glance

if TYPE_CHECKING:
    from relnotes.app import Desktop
    from relnotes.desktop.door import Entered, Wish
    from relnotes.domain.problem import Problem
    from relnotes.journal.store import Clock

PAGES = (
    "today", "relationships", "journal", "contributions", "repair", "summaries", "history",
    "portfolio", "promises", "brief", "settings",
)  # fmt: skip
"""The pages whose code is read beside the window, before somebody asks for them."""
LATER = 800
"""Milliseconds after the window is there."""


def run(
    path: Path | None,
    clock: "Clock",
    argv: Sequence[str],
    *,
    capture: bool = False,
    hidden: bool = False,
) -> int:
    """Opens the window over a journal, the usual one if none is named; returns the exit status."""
    app = QApplication(list(argv))
    app.setApplicationName("relnotes")
    app.setDesktopFileName("relnotes")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    start = Start(app, path, clock, capture=capture, hidden=hidden)
    start.collector = Collector(app)
    QTimer.singleShot(0, start, start.begin)
    status = app.exec()
    start.close()
    return status


class Start(QObject):
    """From the first picture to the running program."""

    def __init__(
        self,
        app: QApplication,
        path: Path | None,
        clock: "Clock",
        *,
        capture: bool = False,
        hidden: bool = False,
    ) -> None:
        super().__init__(app)
        self._app, self._clock, self._capture, self._hidden = app, clock, capture, hidden
        self.settings, self.theme = Settings(paths.settings()), Theme()
        chosen = self.settings.get(setting.THEME)
        self.theme.apply(app, chosen if chosen in CHOICES else "system")
        self._path = (path or usual_journal(self.settings)).absolute()
        self.opening: Opening | None = None
        self.desktop: Desktop | None = None
        self.collector: Collector | None = None
        self._entered: Entered | None = None
        self._problem: Problem | None = None

    def begin(self) -> None:
        """Shows the newest rows where they can be read at once; else there is nothing to wait for.

        While others look at the screen nothing is shown before all of it knows what to hide.
        """
        silent = self._hidden or self.settings.get(setting.SHARING)
        rows = () if silent else glance.newest(self._path)
        if not rows:
            self.load()
            return
        today = self._clock().date()
        words = Words(languages.spoken(self.settings.get(setting.LANGUAGE)))
        self.opening = Opening(rows, self.settings, words, today, journal=self._path)
        self.opening.painted.connect(self.load)
        self.opening.left.connect(self._app.quit)
        self.opening.show()

    def load(self) -> None:
        """Reads the rest of the program, and opens the journal, beside the window."""
        from relnotes.desktop.behind import Behind

        page = self.settings.journal_get(setting.PAGE, self._path)
        Behind(self, lambda _: self._prepare(page), lambda _: self.open(), _never)

    def open(self) -> None:
        """Makes the program, and puts its window into the place of the first picture."""
        from relnotes.app import Desktop

        if self.opening is not None:
            self.opening.keep_place(self.settings)
        self.desktop = Desktop(
            self._app,
            self._clock,
            capture=self._capture,
            hidden=self._hidden,
            theme=self.theme,
            behind=self.opening is not None and not self.opening.isActiveWindow(),
        )
        self.desktop.enter(self._wish(), opened=self._taken)
        if self.opening is not None:
            self.opening.gone.connect(self._let_go)  # held until then, or it would vanish at once
            self.opening.give_way(self.desktop.window)
        QTimer.singleShot(LATER, self, self._read_pages)

    def _let_go(self) -> None:
        self.opening = None

    def close(self) -> None:
        """Lets go of everything, also where the user left before the window was there."""
        QThreadPool.globalInstance().waitForDone()
        if self.desktop is not None:
            self.desktop.close()
        elif self._entered is not None:
            self._entered.leave()

    def _prepare(self, page: str) -> None:
        """On a thread: what the window will ask first is asked here, so that it waits for nothing.

        Statements are compiled once for each journal, and that takes longer than to run them.
        """
        import_module("relnotes.app")
        if page not in PAGES:
            page = PAGES[0]
        import_module(f"relnotes.desktop.pages.{page}")
        from relnotes.desktop import door
        from relnotes.domain.problem import Problem
        from relnotes.journal import history, people, today

        try:
            self._entered = door.enter(self._wish(), self._clock)
            journal = self._entered.journal
            journal.read(history.reach)
            journal.read(history.recent, 1)
            journal.read(people.counts)
            journal.read(people.pinned)
            journal.read(today.ready, self._clock().date())
        except Problem as problem:
            self._problem = problem

    def _wish(self) -> "Wish":
        from relnotes.desktop.door import Wish

        return Wish(self._path, known=was_open(self.settings, self._path))

    def _taken(self) -> "Entered":
        """The journal that was opened on the thread; raises why there is none."""
        entered, self._entered = self._entered, None
        if entered is None:
            assert self._problem is not None
            raise self._problem
        return entered

    def _read_pages(self) -> None:
        """Reads, beside the window, the code of the pages that somebody may ask for next."""
        from relnotes.desktop.behind import Behind

        def read(_: object) -> None:
            for name in PAGES:
                import_module(f"relnotes.desktop.pages.{name}")
            import_module("relnotes.desktop.dialogs.log")

        Behind(self, read, lambda _: self._settle(), _never)

    def _settle(self) -> None:
        if self.collector is not None:
            self.collector.settle()


def _never(problem: Exception) -> None:
    """Reading code meets no problem that a person can act on."""
    raise problem
