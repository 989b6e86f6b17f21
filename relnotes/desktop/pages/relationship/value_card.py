"""The card of the value that both sides have together."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout

from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail, quote, strong
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.journal.propositions import Version


class ValueCard(Card):
    """The sentence as it stands, with ways to rework it and to see how it was worded before."""

    rework_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.note = detail("", elide=True)
        self.note.setMinimumWidth(1)
        self.history = Button(self.tr("History"), "quiet")
        self.rework = Button(self.tr("Rework"))
        self.history.clicked.connect(self.history_wanted)
        self.rework.clicked.connect(self.rework_wanted)
        named = Row(gap=8)
        named.add(strong(self.tr("Our value together")))
        named.add(self.note, 1)
        head = Beside(named, Flow([self.history, self.rework], gap=8))
        self.sentence = quote("", wrap=True)
        self.mine = detail("", "me", wrap=True)
        self.theirs = detail("", "them", wrap=True)
        self.others = detail("", wrap=True)
        stack = QVBoxLayout()
        stack.setSpacing(px(6))
        stack.addWidget(head)
        for part in (self.sentence, self.mine, self.theirs, self.others):
            stack.addWidget(part)
        self.add_row(stack)

    def minimumSizeHint(self) -> QSize:
        """Ask for height only: a page is as wide as the window lets it."""
        return QSize(0, super().minimumSizeHint().height())

    def set_versions(self, versions: Sequence[Version], name: str, today: dt.date) -> None:
        """Show the newest wording."""
        self.history.setVisible(len(versions) > 1)
        self.rework.setText(self.tr("Rework") if versions else self.tr("Write it…"))
        if not versions:
            self.note.setText("")
            self.sentence.set_ink("text2")
            self.sentence.set_kind("body")
            self.sentence.setText(
                self.tr("One sentence that both sides’ needs merge into: what {name} gets, "
                        "and what you get.").format(name=name)
            )  # fmt: skip
            self._benefits("", "", "", name)
            return
        newest = versions[0]
        self.note.setText(self._note(len(versions), newest.day, today))
        self.sentence.set_ink("text")
        self.sentence.set_kind("quote")
        self.sentence.setText(self.tr("“{text}”").format(text=newest.text))
        self._benefits(newest.my_benefit, newest.their_benefit, newest.other_benefit, name)

    def _benefits(self, mine: str, theirs: str, others: str, name: str) -> None:
        self.mine.setText(self.tr("You get: {what}").format(what=mine))
        self.theirs.setText(self.tr("{name} gets: {what}").format(name=name, what=theirs))
        self.others.setText(self.tr("Who else wins: {what}").format(what=others))
        self.others.setVisible(bool(others))
        self.mine.setVisible(bool(mine))
        self.theirs.setVisible(bool(theirs))

    def _note(self, count: int, day: dt.date, today: dt.date) -> str:
        ordinals = [
            self.tr("first version"),
            self.tr("second version"),
            self.tr("third version"),
            self.tr("fourth version"),
            self.tr("fifth version"),
        ]
        version = (
            ordinals[count - 1]
            if count <= len(ordinals)
            else self.tr("version {n}").format(n=count)
        )
        return self.tr("merged from what both sides need · {version}, {day}").format(
            version=version, day=self._words.day(day, today)
        )
