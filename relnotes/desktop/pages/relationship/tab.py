"""What every tab of a relationship is: fresh when seen, stale when not."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.journal.access import Change, Reader

Question = Callable[[Reader], Any]
"""What a tab wants to know of somebody; it may be asked on a thread."""


class Tab(QWidget):
    """One tab of the relationship that is open.

    The page tells it whose tab it is (`show_relationship`), what changed (`hear`), and calls
    `refresh_if_stale` while it is the one that is seen. A subclass reads in `refresh` only.
    """

    tables: ClassVar[frozenset[str]] = frozenset()
    """The tables whose changes concern the tab; empty means all."""

    go = Signal(object)
    """A `Place` that the window should open; within the page: `Place("relationships", id, tab)`."""
    acts_changed = Signal()
    """What `acts` offers is another set now."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        in_parts(self)
        self.live = live
        self.services = services
        self.relationship_id = 0
        self._stale = True

    def show_relationship(self, relationship_id: int) -> None:
        """Turns to a relationship; it is read when the tab is seen."""
        if relationship_id != self.relationship_id:
            self.leave()
            self.relationship_id = relationship_id
            self._stale = True
            self.turned()

    def is_fresh(self, relationship_id: int) -> bool:
        """Whether it shows this relationship as it is now."""
        return relationship_id == self.relationship_id and not self._stale

    def leave(self) -> None:
        """Keeps what is being written, before another relationship is shown; optional."""

    def turned(self) -> None:
        """Lets go of what belongs to the relationship that was shown before; optional."""

    def refresh(self) -> None:
        """Reads what the tab shows of `relationship_id`; the page calls it while it is seen."""
        raise NotImplementedError

    def question(self, relationship_id: int) -> Question | None:
        """All that `refresh` reads of somebody; None where it can only read for itself."""
        return None

    def show_answer(self, answer: Any) -> None:
        """Shows what its question brought; for who has one."""

    def take(self, answer: Any) -> None:
        """Shows what was read of the relationship that it turned to; None is no answer."""
        if answer is not None:
            self._stale = False
            self.show_answer(answer)

    def show_record(self, record_id: int) -> None:
        """Goes to one record of the tab; optional."""

    def show_part(self, part: str) -> None:
        """Goes to what a place names behind the tab: a record by its number, or what it knows."""
        if part.isdecimal():
            self.show_record(int(part))

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the tab does for actions of the window, by the action's id; optional."""
        return {}

    def hear(self, change: Change) -> None:
        """Turns stale when a change concerns the tab."""
        if not self.tables or change.touches(*self.tables):
            self._stale = True

    def refresh_if_stale(self) -> None:
        """Reads if the relationship or anything that concerns the tab changed since."""
        if self._stale and self.relationship_id:
            self._stale = False
            self.refresh()

    def read_beside(self) -> None:
        """The same on a thread, where it has a question; what has changed meanwhile waits too."""
        question = self.question(self.relationship_id) if self._stale else None
        if question is None or not self.relationship_id:
            self.refresh_if_stale()
            return
        whose, self._stale = self.relationship_id, False

        def answered(answer: Any) -> None:
            if self.is_fresh(whose):
                self.show_answer(answer)

        self.live.read_later(self, answered, _asked, question)

    def reading(self) -> Iterator[None]:
        """The same in steps; what has changed between two of them waits until the tab is seen."""
        question = self.question(self.relationship_id) if self._stale else None
        if question is None or not self.relationship_id:
            self.refresh_if_stale()
            return
        whose, self._stale = self.relationship_id, False
        answer = self.live.read(question)
        yield
        if self.is_fresh(whose):
            self.show_answer(answer)


def _asked(reader: Reader, question: Question) -> Any:
    return question(reader)
