"""Reads whoever was chosen beside the window, so that a long history does not hold it.

Somebody with a thousand entries has them all over a large file: reading twelve of them waits for
the disk. Until that is done the one before stays on the screen, whole.
"""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from relnotes.desktop.live import Live
from relnotes.desktop.pages.relationship.tab import Question, Tab
from relnotes.domain.problem import Problem
from relnotes.journal import people
from relnotes.journal.access import Reader
from relnotes.journal.people import Header


@dataclass(frozen=True, slots=True)
class Turned:
    """Who was read, for which day, and what the tab that is open asked about them."""

    header: Header
    today: dt.date
    tab: Tab
    answer: Any


class Turning(QObject):
    """Reads one person at a time; who is asked for later takes the place of who was before."""

    def __init__(self, live: Live, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._to: int | None = None

    @property
    def running(self) -> bool:
        """Whether somebody is still being read."""
        return self._to is not None

    def begin(self, person: int, tab: Tab, done: Callable[[Turned], object]) -> None:
        """Reads somebody; `done` hears of it, unless it is stopped before."""
        today = self._live.today()
        self._to = person

        def arrived(read: tuple[Header, Any]) -> None:
            if self._to == person:
                self._to = None
                done(Turned(read[0], today, tab, read[1]))

        self._live.read_later(self, arrived, _read, person, today, tab.question(person))

    def prepare(self, person: int, tab: Tab, done: Callable[[object], object]) -> None:
        """Reads somebody for nobody, so that asking in earnest is short; `done` hears of it."""
        self._live.read_later(
            self, done, _prepared, person, self._live.today(), tab.question(person)
        )

    def stop(self) -> None:
        """Lets go of what is being read: it is no longer what there is."""
        self._to = None


def _read(
    reader: Reader, person: int, today: dt.date, question: Question | None
) -> tuple[Header, Any]:
    header = people.header(reader, person, today)
    return header, None if question is None else question(reader)


def _prepared(reader: Reader, person: int, today: dt.date, question: Question | None) -> None:
    with suppress(Problem):  # who asks in earnest says so
        _read(reader, person, today, question)
