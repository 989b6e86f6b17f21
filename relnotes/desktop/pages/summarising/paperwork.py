"""How a document is written and set: its language, its paper, and the user's letterhead."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.tokens import px
from relnotes.exchange import wording
from relnotes.exchange.paper import PAPERS


class Paperwork(QWidget):
    """Two choices and a dialog; the language is apart from the program's."""

    language_chosen = Signal(str)
    """The code of a language; nothing for the program's own."""
    paper_chosen = Signal(str)
    letterhead_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.language = Combo(self.tr("Language of the document"))
        self.language.addItem(self.tr("In the language of relnotes"), "")
        for code in wording.languages():
            self.language.addItem(wording.called(code), code)
        self.paper = Combo(self.tr("Paper"))
        names = {"a4": self.tr("A4 paper"), "us-letter": self.tr("Letter paper")}
        for paper in PAPERS:
            self.paper.addItem(names[paper], paper)
        self.letterhead = Button(self.tr("Letterhead…"), "quiet")
        self.letterhead.setToolTip(self.tr("Your name, a picture and a colour of your own"))
        for combo in (self.language, self.paper):
            # its longest words must not make the whole panel wider than its half of the window
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self.language.activated.connect(
            lambda: self.language_chosen.emit(self.language.currentData())
        )
        self.paper.activated.connect(lambda: self.paper_chosen.emit(self.paper.currentData()))
        self.letterhead.clicked.connect(self.letterhead_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        for widget in (self.language, self.paper):
            layout.addWidget(widget)
        layout.addWidget(self.letterhead, 0, Qt.AlignmentFlag.AlignLeading)

    def show_choices(self, language: str, paper: str) -> None:
        """Shows what holds."""
        for combo, value in ((self.language, language), (self.paper, paper)):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(0, combo.findData(value)))
