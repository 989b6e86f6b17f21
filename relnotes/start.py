"""The first moment: the newest rows are painted, then the rest of the program is loaded.

Nothing here may load SQLAlchemy before that; a test holds this.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from relnotes import paths
from relnotes.desktop import languages
from relnotes.desktop import settings as setting
from relnotes.desktop.collecting import Collector
from relnotes.desktop.settings import Settings, usual_journal, was_open
from relnotes.desktop.stage import Stage
from relnotes.desktop.words import Words
from relnotes.journal import glance, keys
from relnotes.loading import Loading, read_pages

if TYPE_CHECKING:
    from relnotes.app import Desktop
    from relnotes.desktop.first_key import FirstKey
    from relnotes.desktop.lock import LockWindow
    from relnotes.desktop.room import Room
    from relnotes.domain.problem import Problem
    from relnotes.journal.keys import Key
    from relnotes.journal.store import Clock

LATER = 800
"""Milliseconds after the window is there."""
_TYPING = 500
"""Milliseconds for which a lock has the program to itself; few type a passphrase sooner."""
TURN = 0.0005
"""Seconds for which one thread may go on while another waits: Qt lets go of Python dozens of times
in one event of the window, and it waits for whoever reads or writes beside it each time."""


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
    app.setQuitOnLastWindowClosed(False)
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
        self.settings = Settings(paths.settings())
        self.stage = Stage(app, self.settings)
        self.stage.frame.closed.connect(self._closed)
        self._path = (path or usual_journal(self.settings)).absolute()
        self.loading = Loading(self._path, clock, self.settings)
        self.desktop: Desktop | None = None
        self.collector: Collector | None = None
        self._first_key: FirstKey | None = None
        self._rehearsed: Room | None = None
        self._loads = False
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(TURN)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)

    def begin(self) -> None:
        """Shows what can be known at once; where that is nothing, there is nothing to wait for."""
        early = None if self._hidden else self._early()
        if early is None:
            self.load()
            return
        frame = self.stage.frame
        frame.stand_for(self._path)
        frame.show_content(early)
        if self._first_key is None:
            frame.painted.connect(self.load)
        else:
            self._typing.timeout.connect(self.load)
            self._typing.start()
        frame.appear()

    def _early(self) -> QWidget | None:
        """The lock, the first page, or the newest rows; what only one of them needs is read for it.

        While others look at the screen no word is shown before all of it knows what to hide.
        """
        words = Words(languages.spoken(self.settings.get(setting.LANGUAGE)))
        if not self._path.exists():
            begins = not was_open(self.settings, self._path) and not paths.may_be_away(self._path)
            return self._first_page() if begins else None
        if keys.is_encrypted(self._path):
            return self._lock(words)
        seen = glance.look(self._path)
        if seen is None:
            return None
        return self._room(seen, words) if seen.relationships else self._first_page()

    def _room(self, seen: glance.Glance, words: Words) -> QWidget:
        from relnotes.desktop import opening

        if self.settings.get(setting.SHARING):
            seen = glance.Glance()
        page = self.settings.journal_get(setting.PAGE, self._path)
        room, self._rehearsed = self._rehearsed or opening.empty_room(), None
        opening.fill(room, seen, page, words, self._clock().date())
        return room

    def _first_page(self, *, plain: bool = True) -> QWidget:
        """What a journal without anybody shows; only a plain one can be given a passphrase."""
        from relnotes.desktop.first_page import FirstPage
        from relnotes.desktop.recent import Recent

        page, others = FirstPage(), Recent(self.settings).journals()
        page.offer(begin=True, bring=True, look=(paths.resources() / "sample").is_dir())
        if plain:
            page.offer_protection()
        page.offer_journals([path for path in others if path != self._path])
        return page

    def _lock(self, words: Words) -> QWidget:
        """The lock; a passphrase that is given now goes before the loading of all else."""
        from relnotes.desktop.first_key import FirstKey
        from relnotes.desktop.lock import LockWindow

        lock = LockWindow(words, self.settings, self._path)
        if self.settings.journal_get(setting.KEYRING, self._path):
            lock.offer_keyring()
        self._first_key = FirstKey(self._path, self)
        lock.given.connect(lock.show_opening)
        lock.given.connect(self._typing.stop)
        lock.given.connect(self._first_key.attempt)
        lock.given.connect(lambda _: QTimer.singleShot(0, self, self._rehearse))
        self._first_key.unlocked.connect(partial(self._unlocked, lock, words))
        self._first_key.refused.connect(partial(self._refused, lock))
        return lock

    def _rehearse(self) -> None:
        """While a key is made, and nobody types any more: all that shows the rows but the rows."""
        from relnotes.desktop import opening
        from relnotes.journal.driver import driver

        if self._rehearsed is None and not self._loads:
            self._rehearsed = opening.empty_room()
            self.stage.frame.rehearse(self._rehearsed)
            driver()

    def _unlocked(self, lock: "LockWindow", words: Words, seen: glance.Glance | None) -> None:
        lock.field.forget()
        if seen is not None:
            begun = self._room(seen, words) if seen.relationships else self._first_page(plain=False)
            self.stage.frame.show_content(begun)
            self.stage.frame.paint_now()
            lock.deleteLater()
        QTimer.singleShot(0, self, self.load)  # once the rows are on the screen

    def _refused(self, lock: "LockWindow", problem: "Problem") -> None:
        lock.ask(problem)
        self.load()

    def _closed(self) -> None:
        """The user left before the program was there."""
        if self.desktop is None:
            self._app.quit()

    def load(self) -> None:
        """Reads the rest of the program, and opens the journal, beside the window; once."""
        import signal

        from relnotes.desktop.behind import Behind
        from relnotes.desktop.icons import app_icon

        if self._loads:
            return
        self._loads = True
        if self._rehearsed is not None:
            self._rehearsed.deleteLater()  # there are no rows to show
            self._rehearsed = None
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        self._app.setWindowIcon(app_icon())
        page = self.settings.journal_get(setting.PAGE, self._path)
        Behind(self, lambda _: self.loading.prepare(page, self._key), lambda _: self.open(), _never)

    def _key(self) -> "Key | None":
        """On a thread: what a passphrase gave that came before the program."""
        return self._first_key.take() if self._first_key is not None else None

    def open(self) -> None:
        """Makes the program, whose window goes on with what was shown first."""
        from relnotes.app import Desktop

        self.desktop = Desktop(
            self._app, self._clock, capture=self._capture, hidden=self._hidden, stage=self.stage
        )
        QTimer.singleShot(1, self, self._enter)  # the window answers in between
        QTimer.singleShot(LATER, self, self._read_pages)

    def _enter(self) -> None:
        if self.desktop is not None:
            self.desktop.enter(self.loading.wish(), opened=self.loading.taken)

    def close(self) -> None:
        """Lets go of everything, also where the user left before the window was there."""
        QThreadPool.globalInstance().waitForDone()
        sys.setswitchinterval(self._turn)
        if self.desktop is not None:
            self.desktop.close()
        else:
            self.loading.leave()

    def _read_pages(self) -> None:
        """Reads, beside the window, the code of the pages that somebody may ask for next."""
        from relnotes.desktop.behind import Behind

        Behind(self, lambda _: read_pages(), lambda _: self._settle(), _never)

    def _settle(self) -> None:
        if self.collector is not None:
            self.collector.settle()
        if self.desktop is not None:
            self.desktop.go_ahead()


def _never(problem: Exception) -> None:
    """Reading code meets no problem that a person can act on."""
    raise problem
