"""The gaps of give and take: thanks owed, news untold, and questions not asked."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.parts.labels import IconLabel, body, strong
from relnotes.desktop.tokens import InkName, px


class GapsSection(Section):
    """What was brought and not spoken of, and what is only assumed; each opens what it counts."""

    untold = Signal()
    unthanked = Signal()
    unasked = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("Not said yet"))
        self._words = services.words

    def show_gaps(self, untold: int, unthanked: int, unasked: int) -> None:
        """Shows what waits for thanks, what they have not heard of, and what is only assumed."""
        if not self.is_new(untold, unthanked, unasked):
            return
        count = self._words.count
        thanks = count(
            unthanked,
            self.tr("One thing that they brought waits for thanks."),
            self.tr("{n} things that they brought wait for thanks."),
        )
        news = count(
            untold,
            self.tr("One thing that you brought they have not heard about."),
            self.tr("{n} things that you brought they have not heard about."),
        )
        guesses = count(
            unasked,
            self.tr("One need or expectation is only assumed."),
            self.tr("{n} needs and expectations are only assumed."),
        )
        none = self.tr("None.")
        self._add("heart", "them", self.tr("Thanks owed"), thanks if unthanked else none)
        self._add("message", "me", self.tr("News untold"), news if untold else none)
        self._add("question", "text2", self.tr("Not asked yet"), guesses if unasked else none)

    def _add(self, icon: str, ink: InkName, name: str, said: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(IconLabel(icon, ink, 15))
        line.addWidget(strong(name))
        line.addWidget(body(said, "text2", wrap=True), 1)
        row = self.add_press(f"{name}: {said}", line)
        wanted: dict[str, SignalInstance] = {
            "heart": self.unthanked,
            "message": self.untold,
            "question": self.unasked,
        }
        row.clicked.connect(wanted[icon])
