"""What was brought, by everybody: by month, with the same cards as in each relationship."""

from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.name_book import Whom
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.relationship.contribution_board import ContributionBoard
from relnotes.desktop.parts.heads import page_title
from relnotes.desktop.side import LARGE
from relnotes.desktop.tokens import px
from relnotes.journal import people
from relnotes.journal.people import Name


class ContributionsPage(Page):
    """The contributions of all relationships, or of the one that is chosen."""

    name: ClassVar[str] = "contributions"
    tables: ClassVar[frozenset[str]] = frozenset(
        {"contribution", "contribution_stake", "stake", "relationship", "attachment", "connection"}
    )

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.board = ContributionBoard(live, services, everybody=True)
        self.board.go.connect(self.go)
        self._everyone: tuple[Name, ...] | None = None
        self.person = Whom(self.tr("Whose contributions"))
        self.person.activated.connect(self._chosen)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        line.addWidget(page_title(self.title()), 1)
        line.addWidget(self.person)
        self.board.page.body.insertLayout(0, line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.board, 1)

    def title(self) -> str:
        """The page's name for people."""
        return self.tr("Contributions")

    def refresh(self) -> None:
        """Read whom there is to choose from, and the board."""
        for _ in self.reading():
            pass

    def reading(self) -> Iterator[None]:
        """The same in steps."""
        self._read_people()
        yield
        self.board.show_relationship(self.person.currentData())
        yield from self.board.reading()

    def ahead(self) -> Iterator[None]:
        """Reads, and measures the cards for the width that they will have."""
        yield from super().ahead()
        yield from self.board.measuring(self.width())

    def show_place(self, place: Place) -> None:
        """Go to one contribution."""
        if place.id is not None:
            if self.person.currentIndex() > 0:
                self.person.setCurrentIndex(0)
                self._chosen()
            self.board.show_record(place.id)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Filtering begins at the person."""
        return {"filter": self.person.setFocus}

    def _read_people(self) -> None:
        """Reads whom there is to choose from; many are read beside the window's work."""
        if self.live.large or self.live.read(people.counts).relationships > LARGE:
            self.live.read_later(self, self._show_people, people.names)
        else:
            self._show_people(self.live.read(people.names))

    def _show_people(self, everyone: tuple[Name, ...]) -> None:
        if everyone == self._everyone:
            return
        self._everyone, chosen = everyone, self.person.currentData()
        self.person.offer(everyone, head=self.tr("Everybody"), chosen=chosen)

    def _chosen(self) -> None:
        self.board.show_relationship(self.person.currentData())
        self.board.start_over()
