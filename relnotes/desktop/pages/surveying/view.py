"""What every view of the portfolio is: read when it is seen, beside the window if there is much."""

import time
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.pages.surveying.unseen import Unseen
from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.side import LARGE
from relnotes.journal import people
from relnotes.journal.access import Reader

P = ParamSpec("P")
T = TypeVar("T")

_FRAME = 0.004
"""Seconds of a frame that making rows may take; measuring and showing them takes the rest."""
_UNSEEN = 40
"""How many parts are filled while nobody looks: what a window shows, and what stands below."""


class View(QWidget):
    """One view of the whole circle; a subclass places its sections and reads in `refresh`."""

    go = Signal(object)
    """A `Place` that the window should open."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self.live, self.services = live, services
        self._large = False
        self._unfilled: list[Callable[[], object]] = []
        self._filling = False
        self._unseen = 0
        self._placing = QTimer(self, singleShot=True, interval=1)
        self._placing.timeout.connect(self._let_see)
        in_parts(self)
        self.area = ScrollPage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def refresh(self) -> None:
        """Reads what the view shows."""
        raise NotImplementedError

    def ask(
        self,
        done: Callable[[T], object],
        query: Callable[Concatenate[Reader, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Reads at once; in a large journal on a thread, so that the view is there and fills in."""
        if not self._large:  # what is large stays so
            self._large = self.live.read(people.counts).relationships > LARGE
        if self._large:
            self.live.read_later(self, done, query, *args, **kwargs)
        else:
            done(self.live.read(query, *args, **kwargs))

    def fill(self, *parts: Callable[[], object]) -> None:
        """Fills one part after the other; in a large journal the window answers in between.

        What a part fills in its turn comes before what waits.
        """
        if self._filling:
            self._unfilled[:0] = parts
            return
        under_way, self._unseen = bool(self._unfilled), 0
        self._unfilled += parts
        if not under_way:
            self._fill_on()

    def scroll_to(self, section: Section) -> None:
        """Scrolls to a section that was asked for, and says aloud what it holds."""
        announce(section, section.head.accessibleName())
        # When it has taken its place, so that there is something to scroll to.
        QTimer.singleShot(0, section, lambda: self.area.ensure(section.head))

    def showEvent(self, event: QShowEvent) -> None:
        """Goes on filling below what was filled before anybody looked."""
        super().showEvent(event)
        if self._unfilled:
            QTimer.singleShot(1, self, self._fill_on)

    def _fill_on(self) -> None:
        """Fills for as long as a frame has time; a small journal is filled at once."""
        end = time.perf_counter() + _FRAME
        if self._large and self.isVisible():  # nobody sees rows squeezed into the room there was
            self.area.setUpdatesEnabled(False)
        self._filling = True
        try:
            while self._unfilled and not (self._large and time.perf_counter() > end):
                self._unfilled.pop(0)()
                self._unseen += 1
                if self._large and not self.isVisible() and self._unseen >= _UNSEEN:
                    break
        finally:
            self._filling = False
            if not self.area.updatesEnabled():  # also where a part could not be filled
                self._placing.start()
        if self._large and not self.isVisible() and (self._unseen >= _UNSEEN or not self._unfilled):
            Unseen.of(self.live).add(self)
        elif self._large:
            self._placing.start()

    def _let_see(self) -> None:
        """Shows what was filled, which has its place by now, and goes on."""
        self.area.setUpdatesEnabled(True)
        if self._unfilled:
            QTimer.singleShot(1, self, self._fill_on)
