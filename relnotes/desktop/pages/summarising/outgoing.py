"""What leaves the page: the document that is seen, or one for each of several people."""

from functools import partial

from PySide6.QtCore import QObject

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.batch import Draft
from relnotes.desktop.pages.summarising.copies import Copies
from relnotes.desktop.pages.summarising.making import Making
from relnotes.desktop.pages.summarising.on_paper import ask_and_print
from relnotes.desktop.pages.summarising.sending import Sending
from relnotes.exchange.document import Document
from relnotes.exchange.paper import Paper, paper_of


class Outgoing(QObject):
    """Saves and prints: a copy as it is, and what is new with a copy that is kept of it."""

    def __init__(
        self, live: Live, services: Services, making: Making, copies: Copies, sending: Sending
    ) -> None:
        super().__init__(sending)
        self._live, self._services = live, services
        self._making, self._copies, self._sending = making, copies, sending

    @property
    def document(self) -> Document | None:
        """What is seen."""
        return self._copies.document or self._making.document

    @property
    def paper(self) -> Paper:
        """What it is set for."""
        return self._making.paper if self._is_new else paper_of(self._copies.paper)

    def save_as(self, ending: str) -> None:
        """Asks for a place and writes there what is seen, or the documents of all."""
        batch, document = self._making.batch, self.document
        if batch is not None and self._is_new:
            self._sending.send_each(batch, ending)
        elif document is not None:
            self._sending.send(document, ending, draft=self._draft, paper=self.paper)

    def print(self) -> None:
        """Prints what is seen, or the documents of all, with the system's dialog."""
        document = self.document
        if document is None:
            return
        new = self._new()
        pages = [draft.document for draft in new] or [document]
        dialog = ask_and_print(pages[0], self.paper, self._sending.page, more=pages[1:])
        if new:
            dialog.accepted.connect(partial(self._keep_copies, new))

    @property
    def _is_new(self) -> bool:
        return self._copies.line is None

    @property
    def _draft(self) -> Draft | None:
        return self._making.shown if self._is_new else None

    def _new(self) -> list[Draft]:
        """What is not out yet of what is seen."""
        batch, draft = self._making.batch, self._draft
        if draft is None:
            return []
        return [draft] if batch is None else list(batch.drafts(self._live))

    def _keep_copies(self, drafts: list[Draft]) -> None:
        with self._services.messages.problems():
            if len(drafts) == 1:
                self._sending.keep(drafts[0])
            else:
                self._sending.keep_each(drafts)
