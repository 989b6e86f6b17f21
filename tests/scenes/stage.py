"""The stage of the scenes: the window over the sample at a fixed hour, and what all of them do."""

import datetime as dt
import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# On a screen as large as a laptop's; what Qt makes up by itself is smaller than our window.
os.environ.setdefault(
    "QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).parents[1] / 'data' / 'screen.json'}"
)

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from relnotes import app as program
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.journal import people
from relnotes.journal.store import Journal

DATA = Path(__file__).parents[1] / "data"
NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
_ROUNDS = 6
_ANSWERED = 250
"""Milliseconds after which the search has answered what was typed last; pictures wait for it."""


@dataclass
class Scene:
    """What a picture is taken of."""

    live: Live
    services: Services
    window: MainWindow

    def person(self, name: str) -> int:
        """The id of someone in the sample."""
        return self.live.read(people.found, name).id

    def show(self, page: str, record: int | None = None, tab: str | None = None) -> QWidget:
        """Opens a place in the window."""
        self.window.open_place(Place(page, record, tab))
        return self.window

    def dialog(self, name: str) -> QWidget:
        """Opens one of the window's own dialogs."""
        return self.window.open_dialog(name)


Take = Callable[[Scene], QWidget]
"""Brings about what a scene shows, and answers with the window to look at."""


def page_of(name: str) -> Take:
    """A page as it opens."""
    return lambda scene: scene.show(name)


def tab(name: str, who: str = "Ana Petrović") -> Take:
    """A tab of somebody's page."""
    return lambda scene: scene.show("relationships", scene.person(who), name)


def form(make: Callable[[Scene, int], QDialog], who: str = "Ana Petrović") -> Take:
    """A dialog about somebody, given by id."""
    return lambda scene: opened(make(scene, scene.person(who)))


def opened(dialog: QDialog) -> QWidget:
    """A dialog, on the screen."""
    dialog.open()
    return dialog


@contextmanager
def staged(file: Path, services: Services) -> Iterator[Scene]:
    """A window over a journal, of which nothing is left afterwards.

    Garbage is collected here alone, as the program does it: see `relnotes.desktop.collecting`.
    """
    gc.disable()
    journal = Journal.open(file, lambda: NOW)
    live = Live(journal)
    window = program.make_window(live, services)
    window.show()
    yield Scene(live, services, window)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.close()
    window.deleteLater()
    settle(live)
    services.jobs.close()
    live.close()
    journal.close()
    gc.collect()


def settle(live: Live | None = None) -> None:
    """Lets what is read in the background arrive, and what is laid out come to rest."""
    QTest.qWait(_ANSWERED)
    if live is not None:
        live._pool.waitForDone()
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def jobs_done(scene: Scene) -> None:
    """Waits for what reads files in a process of its own."""
    while scene.services.jobs.running:
        QTest.qWait(20)
