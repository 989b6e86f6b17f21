"""What both sides of a relationship brought."""

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.contribution_board import ContributionBoard
from relnotes.desktop.pages.relationship.tab import Tab


class ContributionsTab(Tab):
    """The line of time of one relationship's contributions."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "contribution", "contribution_stake", "stake", "review", "relationship", "attachment",
            "connection", "entry",
        }
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.board = ContributionBoard(live, services, everybody=False)
        self.board.go.connect(self.go)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.board)

    def refresh(self) -> None:
        """Read the board for the relationship that is open."""
        self.board.show_relationship(self.relationship_id)
        self.board.refresh()

    def reading(self) -> Iterator[None]:
        """The same in steps, where it was not read yet."""
        if self._stale and self.relationship_id:
            self._stale = False
            self.board.show_relationship(self.relationship_id)
            yield from self.board.reading()

    def show_record(self, record_id: int) -> None:
        """Go to one contribution."""
        self.board.show_record(record_id)
