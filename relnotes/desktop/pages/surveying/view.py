"""What every view of the portfolio is: read when it is seen, beside the window if there is much."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.side import LARGE
from relnotes.journal import people
from relnotes.journal.access import Reader

P = ParamSpec("P")
T = TypeVar("T")


class View(QWidget):
    """One view of the whole circle; a subclass places its sections and reads in `refresh`."""

    go = Signal(object)
    """A `Place` that the window should open."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self.live, self.services = live, services
        self._large = False
        self._unfilled: list[Callable[[], object]] = []
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
        self._large = self.live.read(people.counts).relationships > LARGE
        if self._large:
            self.live.read_later(self, done, query, *args, **kwargs)
        else:
            done(self.live.read(query, *args, **kwargs))

    def fill(self, *parts: Callable[[], object]) -> None:
        """Fills one part after the other; in a large journal the window answers in between."""
        under_way, self._unfilled = bool(self._unfilled), list(parts)
        if not under_way:
            self._fill_next()

    def _fill_next(self) -> None:
        while self._unfilled:
            self._unfilled.pop(0)()
            if self._large and self._unfilled:
                QTimer.singleShot(1, self, self._fill_next)
                return
