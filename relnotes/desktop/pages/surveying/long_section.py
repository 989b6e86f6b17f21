"""A head over a list of any length: the first rows, and a button for more."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.tokens import InkName, px

STEP = 12
"""How many rows there are at first, and how many more a press gives."""


class LongSection(Section):
    """Rows that open something; it asks for more of them when there are more."""

    more_wanted = Signal()

    def __init__(self, title: str, services: Services) -> None:
        super().__init__(title)
        self.services = services
        self.limit = STEP
        self.more = Button("", "quiet")
        self.more.clicked.connect(self._want_more)
        self.more.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.more)

    def start_over(self) -> None:
        """Goes back to the first rows, for another list."""
        self.limit = STEP

    def show_rest(self, shown: int, count: int) -> None:
        """Says how many there are, and offers those that are not shown."""
        words, rest = self.services.words, count - shown
        self.head.set_count(count)
        self.more.setText(words.count(rest, self.tr("1 more"), self.tr("{n} more")))
        self.more.setVisible(rest > 0)

    def add_line(
        self,
        name: str,
        said: str,
        opens: Callable[[], object],
        *,
        who: str = "",
        ink: InkName = "text2",
    ) -> None:
        """Adds a row: a sign for a person, what it is, and a line below."""
        texts = stacked(body(name, wrap=True), gap=1)
        if said:
            texts.addWidget(caption(said, ink, wrap=True))
        spoken = ", ".join(filter(None, [who if who not in name else "", name, said]))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        if who:
            line.addWidget(Avatar(who, 28))
        line.addLayout(texts, 1)
        self.add_press(spoken, line).clicked.connect(lambda *_: opens())

    def say_nothing(self, text: str) -> None:
        """Says that the list is empty, and what would be here."""
        self.card.add_row(body(text, "text2", wrap=True), roomy=True)

    def _want_more(self) -> None:
        self.limit += STEP
        self.more_wanted.emit()
