"""A head over a list of any length: the first rows, and a button for more."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.parts.person_rows import stand_for
from relnotes.desktop.tokens import InkName, px

STEP = 12
"""How many rows there are at first; each press gives as many again as there are."""


class LongSection(Section):
    """Rows that open something; it asks for more of them when there are more."""

    more_wanted = Signal()

    def __init__(self, title: str, services: Services) -> None:
        super().__init__(title)
        self.services = services
        self.limit = STEP
        self.card.add_row(caption(self.tr("Being read…"), "text3"))  # until the first answer
        self.more = Button("", "quiet")
        self.more.clicked.connect(self._want_more)
        self.more.hide()
        self._stop: QWidget = self.more
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.more)

    def is_new(self, *shown: Hashable) -> bool:
        """Whether this differs from what is shown; the keyboard then begins at the new rows."""
        new = super().is_new(*shown)
        if new:
            self._stop = self._before_rows()
        return new

    def add_press(self, name: str, content: QLayout | QWidget) -> PressRow:
        """Adds a row that is one button, and the next one for the keyboard."""
        row = super().add_press(name, content)
        self.follow(row)
        return row

    def follow(self, *stops: QWidget) -> None:
        """Lets Tab come to these next, however late they were made; what offers more is last."""
        for stop in stops:
            QWidget.setTabOrder(self._stop, stop)
            self._stop = stop
        QWidget.setTabOrder(self._stop, self.more)

    def _before_rows(self) -> QWidget:
        """Where Tab comes from: the last of what the head offers, if it offers anything."""
        own = Qt.FindChildOption.FindDirectChildrenOnly
        offered = self.head.findChildren(QWidget, options=own)
        stops = [one for one in offered if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return stops[-1] if stops else self.more

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
        person: int | None = None,
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
        row = self.add_press(spoken, line)
        row.clicked.connect(lambda *_: opens())
        stand_for(row, person)

    def say_nothing(self, text: str) -> None:
        """Says that the list is empty, and what would be here."""
        self.card.add_row(body(text, "text2", wrap=True), roomy=True)

    def _want_more(self) -> None:
        self.limit *= 2
        self.more_wanted.emit()
