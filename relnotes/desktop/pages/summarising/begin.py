"""The page before anybody is chosen, with what went out before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.pages.summarising.draft_list import DraftList
from relnotes.desktop.pages.summarising.published import Published
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.heads import SectionHead, page_title
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.words import Words
from relnotes.journal.summaries import FrozenLine
from relnotes.journal.summary_drafts import DraftLine


class Begin(QWidget):
    """Whom is it for? And the copies that went out, whoever they are about."""

    people_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        in_parts(self)
        scroll = ScrollPage()
        # aligned to the top, a layout gives wrapped text no more than its height on one line
        scroll.body.setAlignment(Qt.AlignmentFlag(0))
        scroll.add(page_title(self.tr("Value summaries"), wrap=True))
        self.empty = EmptyState(
            "summary",
            self.tr("Whom is it for?"),
            self.tr(
                "A page that tells what both sides brought and what came of it. Choose one person "
                "or several, and you see it at once."
            ),
            self.tr("Choose people…"),
        )
        self.empty.button.setProperty("role", "primary")
        self.empty.triggered.connect(self.people_wanted)
        scroll.add(self.empty)
        self.published = Published()
        self.drafts = DraftList()
        self._drafts_head = SectionHead(self.tr("Drafts"))
        self._drafts_card = Card()
        self._drafts_card.add_row(self.drafts)
        scroll.add(self._drafts_head)
        scroll.add(self._drafts_card)
        self._head = SectionHead(self.tr("What went out"))
        self._card = Card()
        self._card.add_row(self.published)
        scroll.add(self._head)
        scroll.add(self._card)
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def show_kept(self, lines: Sequence[DraftLine]) -> None:
        """Shows the drafts that can be taken up."""
        drafts = [line for line in lines if not line.template]
        self.drafts.set_lines(drafts)
        self._drafts_head.set_count(len(drafts))
        for widget in (self._drafts_head, self._drafts_card):
            widget.setVisible(bool(drafts))

    def show_lines(self, lines: Sequence[FrozenLine], words: Words, today: date) -> None:
        """Shows the copies that went out."""
        self.published.set_lines(lines, words, today)
        self._head.set_count(len(lines))
        for widget in (self._head, self._card):
            widget.setVisible(bool(lines))
