"""The agreement on paper, for the talk, and its earlier versions to read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing import printing
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.summarising.saving import Chooser, ask_where, format_name, save, wanted
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, caption
from relnotes.domain.kinds import Side
from relnotes.exchange.agreeing import agreeing
from relnotes.exchange.document import Document
from relnotes.exchange.wording import words as document_words
from relnotes.journal import agreements
from relnotes.journal.agreements import AgreementLine

_ENDINGS = ("pdf", "md")


class AgreementPaper(QObject):
    """Prints the version that is shown, or saves it."""

    def __init__(self, live: Live, services: Services, widget: QWidget) -> None:
        super().__init__(widget)
        self._live, self._services, self._widget = live, services, widget
        self._line: AgreementLine | None = None
        self._name = ""
        self.choose_file: Chooser = ask_where

    def turn(self, line: AgreementLine | None, name: str) -> None:
        """Which version goes out, and with whom it is agreed."""
        self._line, self._name = line, name

    def document(self) -> Document | None:
        """The page."""
        if self._line is None:
            return None
        words = document_words(self._services.words.locale.name())
        return agreeing(self._line, self._name, self._live.today(), words)

    def choose(self, button: QWidget) -> None:
        """Asks how it goes out."""
        shown = menus.menu(self._widget)
        menus.add(shown, self.tr("Print…"), self.print)
        for ending in _ENDINGS:
            text = self.tr("Save as {format}…").format(format=format_name(ending))
            menus.add(shown, text, partial(self.save, ending))
        shown.popup(button.mapToGlobal(QPoint(0, button.height())))

    def print(self) -> None:
        """Prints it."""
        if (document := self.document()) is not None:
            printing.ask_and_print(document, self._widget)

    def save(self, ending: str) -> None:
        """Asks where it goes, and writes it."""
        document = self.document()
        if document is None:
            return
        services, text = self._services, self.tr("Saved {file}")

        def written(file: Path) -> None:
            services.messages.quiet(text.format(file=file), undo=False)

        def write(file: Path) -> None:
            save(services, self._widget, document, file, ending=ending, done=written)

        name = wanted(document, ending, self._live.today().isoformat())
        self.choose_file(self._widget, name, write)


class AgreementsDialog(ReadingDialog):
    """Every version, the newest first."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("AgreementsDialog", "What you agreed, over time")
        super().__init__(title, parent)
        words, today = services.words, live.today()
        for version in live.read(agreements.versions, relationship_id):
            self.page.add(SectionHead(words.day(version.day, today)))
            card = Card()
            for text in filter(None, (version.text, version.boundaries)):
                card.add_row(body(text, wrap=True))
            for item in version.items:
                said = item.agreed or " · ".join(filter(None, (item.theirs, item.mine)))
                if said:
                    card.add_row(stacked(caption(item.question, wrap=True), body(said, wrap=True)))
            for duty in version.duties:
                card.add_row(body(duty.what, "me" if duty.side is Side.ME else "them", wrap=True))
            self.page.add(card)
