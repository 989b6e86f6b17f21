"""What helped before, shown when it is hard again: with them first, then elsewhere."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.tokens import px
from relnotes.journal.lessons import LessonLine


class HelpedBefore(QWidget):
    """A few techniques with what to repeat; without any there is nothing to see."""

    def __init__(self) -> None:
        super().__init__()
        self.card = Card()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(SectionHead(self.tr("What helped before")))
        layout.addWidget(self.card)

    def show_lines(self, lines: Sequence[LessonLine], relationship_id: int) -> None:
        """Shows them; those from elsewhere say so."""
        self.card.clear()
        self.setVisible(bool(lines))
        for one in lines:
            texts = stacked(body(one.title, wrap=True), gap=1)
            said = one.repeat or one.turned or one.came_of_it
            if said and said != one.title:
                texts.addWidget(caption(said, wrap=True))
            if one.relationship_id != relationship_id:
                texts.addWidget(caption(self.tr("learned elsewhere"), "text3"))
            self.card.add_row(texts)
