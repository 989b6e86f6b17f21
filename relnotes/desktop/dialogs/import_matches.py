"""Who of a file may be somebody who is here, or who stands in it twice: two side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.import_rows import Newcomers
from relnotes.desktop.dialogs.likeness_words import reasons
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.dialogs.two_cards import Person, TwoCards
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, detail, heading, medium
from relnotes.desktop.parts.scroll import HUNG, ScrollPage, hung
from relnotes.desktop.tokens import px
from relnotes.journal.duplicates import Match


class MatchesDialog(QDialog):
    """One pair after the other; what is decided here is done when they are brought along."""

    def __init__(
        self, rows: Newcomers, live: Live, services: Services, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The same person?"))
        self._rows, self.live, self.services = rows, live, services
        self._pairs = rows.sameness.pairs
        self._at = 0
        self.where, self.why = detail(""), body("", wrap=True)
        self.stands = medium("", wrap=True)
        self.page = ScrollPage(margins=HUNG, above=2)
        self.cards: TwoCards | None = None
        self.before, self.next = Button(self.tr("Previous")), Button(self.tr("Next"))
        self.close_button = Button(self.tr("Done"))
        self.apart = Button(self.tr("These are two people"))
        self.same = Button(self.tr("The same person"), role="primary")
        self._arrange()
        self._show_pair(0)
        open_at(self, 720, 520)

    def _decide(self, *, same: bool) -> None:
        row, match = self._pairs[self._at]
        self._rows.decide(row, match, same=same)
        if self._at + 1 < len(self._pairs):
            self._show_pair(self._at + 1)
        else:
            self.accept()

    def _show_pair(self, at: int) -> None:
        self._at = at
        row, match = self._pairs[at]
        number = self.services.words.number
        text = self.tr("{n} of {all}")
        self.where.setText(text.format(n=number(at + 1), all=number(len(self._pairs))))
        self.why.setText(reasons(match.likeness, self.services.words))
        self.stands.setText(self._stands(row, match))
        self.before.setEnabled(at > 0)
        self.next.setEnabled(at + 1 < len(self._pairs))
        if self.cards is not None:
            self.page.body.removeWidget(self.cards)
            self.cards.hide()
            self.cards.deleteLater()
        coming = Person(self._rows.rows[row].arrival.draft)
        self.cards = TwoCards(
            self._other(match), coming, self.live, self.services.words, choosing=False
        )
        self.page.body.insertWidget(1, self.cards)

    def _other(self, match: Match) -> Person:
        """Whom they may be: somebody of the journal, or an earlier one of the file."""
        if match.person_id is not None:
            return Person.read(self.live, match.person_id)
        return Person(self._rows.rows[match.earlier or 0].arrival.draft)

    def _stands(self, row: int, match: Match) -> str:
        """What will be done with them as it stands."""
        if self._rows.sameness.joins(row) == match:
            return self.tr("They are brought together: nothing that is here goes.")
        return self.tr("They stay two.")

    def _arrange(self) -> None:
        for button, act in (
            (self.before, lambda: self._show_pair(self._at - 1)),
            (self.next, lambda: self._show_pair(self._at + 1)),
            (self.close_button, self.accept),
            (self.apart, lambda: self._decide(same=False)),
            (self.same, lambda: self._decide(same=True)),
        ):
            button.clicked.connect(act)
            button.setAutoDefault(False)
        self.same.setDefault(True)
        walk = Flow([self.before, self.next], gap=8)
        foot = Beside(walk, Flow([self.close_button, self.apart, self.same], gap=8, end=True))
        head = QHBoxLayout()
        head.addWidget(heading(self.windowTitle(), wrap=True), 1)
        head.addWidget(self.where)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(10))
        layout.addLayout(head)
        self.page.add(self.why)
        layout.addLayout(hung(self.page), 1)
        layout.addWidget(self.stands)
        layout.addWidget(foot)
