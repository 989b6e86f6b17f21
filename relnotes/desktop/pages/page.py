"""What every page is: fresh when seen, stale when not, and asking the window to go places."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from relnotes.desktop.actions import Actions
from relnotes.desktop.dressing import Dressing, in_parts
from relnotes.desktop.jobs import Jobs
from relnotes.desktop.keeper import Keeper
from relnotes.desktop.languages import Tongue
from relnotes.desktop.live import Live
from relnotes.desktop.messages import Messages
from relnotes.desktop.place import EVERYTHING as EVERYTHING
from relnotes.desktop.place import Place as Place
from relnotes.desktop.private_copies import PrivateCopies
from relnotes.desktop.recent import Recent
from relnotes.desktop.settings import Settings
from relnotes.desktop.theme import Theme
from relnotes.desktop.turns import Steps, Turns
from relnotes.desktop.words import Words
from relnotes.journal.access import Change

_MUCH = 400
"""How many rows a change may have touched for what is seen to be read anew at once."""


@dataclass(frozen=True, slots=True)
class Services:
    """The long-lived objects beside the journal, passed to whoever needs them."""

    theme: Theme
    tongue: Tongue
    settings: Settings
    messages: Messages
    jobs: Jobs
    actions: Actions
    words: Words
    keeper: Keeper
    recent: Recent
    copies: PrivateCopies


def is_much(change: Change) -> bool:
    """Whether it touched more than can be read anew at once."""
    return sum(map(len, change.rows.values())) > _MUCH


class Page(QWidget):
    """A page of the window; a subclass says what it shows and which tables concern it."""

    name: ClassVar[str] = ""
    tables: ClassVar[frozenset[str]] = frozenset()
    """The tables whose changes concern the page; empty means all."""

    go = Signal(object)
    """A `Place` that the window should open."""
    moved = Signal(object)
    """The `Place` within the page to which the user went."""
    counted = Signal(int)
    """How many things wait on the page."""
    acts_changed = Signal()
    """What `acts` offers is another set now."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        in_parts(self)
        self.live = live
        self.services = services
        self._stale, self._read_on = True, live.today()
        self._steps: Iterator[None] = iter(())
        self._turns = Turns(self)
        live.changed.connect(self._heard)
        live.changed_elsewhere.connect(self._turn_stale)

    def title(self) -> str:
        """The page's name for people."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Reads what the page shows."""
        raise NotImplementedError

    def place(self) -> Place:
        """Where the user is within the page."""
        return Place(self.name)

    def show_place(self, place: Place) -> None:
        """Goes to a record or tab of the page."""

    def coming(self) -> None:
        """It will be seen, and takes its size next; optional."""

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the page does for actions of the window, by the action's id."""
        return {}

    @property
    def stale(self) -> bool:
        """Whether something changed that the page has not read yet, or another day began."""
        return self._stale or self._read_on != self.live.today()

    def refresh_if_stale(self) -> None:
        """Reads if anything that concerns the page changed since it last did."""
        for _ in self._steps:  # what was begun before anybody came to look
            pass
        if self.stale:
            self._take_as_read()
            self.refresh()

    def ahead(self) -> Iterator[None]:
        """Reads before somebody asks for the page, in steps that hold nothing long."""
        if self.stale:
            self._take_as_read()
            self._steps = self.reading()
            while next(self._steps, self) is not self:
                yield

    def begin_anew(self) -> None:
        """Forgets how far somebody looked: so much changed meanwhile that it is another list."""

    def reading(self) -> Iterator[None]:
        """The same as `refresh`, in steps where that takes long."""
        self.refresh()
        yield

    def showEvent(self, event: QShowEvent) -> None:
        """A page that is seen is up to date, and wears the sheet whatever was moved into it."""
        self.refresh_if_stale()
        style = QApplication.style()
        if isinstance(style, Dressing):
            style.dress(self)
        super().showEvent(event)

    def _heard(self, change: Change) -> None:
        if not self.tables or change.touches(*self.tables):
            self._turn_stale(much=is_much(change))

    def _reading_again(self) -> Steps:
        """In turns, and none of it before all have heard of the change."""
        yield 0
        for _ in Page.ahead(self):
            yield 0

    def _take_as_read(self) -> None:
        self._stale, self._read_on = False, self.live.today()

    def _turn_stale(self, *, much: bool = False) -> None:
        self._stale = True
        if not self.isVisible():
            if much:
                self.begin_anew()
        elif much:
            self._turns.begin(self._reading_again())
        else:
            self.refresh_if_stale()
