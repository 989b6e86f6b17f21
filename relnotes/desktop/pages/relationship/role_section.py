"""The roles of one side: those of now in a card, those of the past folded below them."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.relationship.role_row import RoleRow
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Side
from relnotes.journal.roles import RoleLine


class RoleSection(QWidget):
    """One side's roles."""

    opened = Signal(object)
    deleted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    give_wanted = Signal()

    def __init__(self, words: Words, side: Side) -> None:
        super().__init__()
        self.side = side
        self.rows: dict[int, RoleRow] = {}
        self._words = words
        self._shown: tuple[Sequence[RoleLine], dt.date] | None = None
        self._folded = True
        self.fold = LineButton("", "text2")
        self.fold.clicked.connect(self._toggle)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(8))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(8))
        self._past = QVBoxLayout()
        self._stack.addLayout(self._cards)
        self._stack.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack.addLayout(self._past)

    def set_lines(self, lines: Sequence[RoleLine], today: dt.date) -> None:
        """Show these roles."""
        if self._shown == (lines, today):
            return
        self._shown = lines, today
        now = [one for one in lines if one.until is None or one.until > today]
        past = [one for one in lines if one not in now]
        empty(self._cards)
        empty(self._past)
        self.rows = {}
        current = Card("me" if self.side is Side.ME else "them", padded=False)
        self._fill(current, now, today)
        if not now:
            current.add_row(self._invitation(), padded=True)
        self._cards.addWidget(current)
        self.fold.setVisible(bool(past))
        self._word_the_fold(len(past))
        if past and not self._folded:
            old = Card("border", padded=False)
            self._fill(old, past, today)
            self._past.addWidget(old)

    def _fill(self, card: Card, lines: Sequence[RoleLine], today: dt.date) -> None:
        for line in lines:
            row = RoleRow(self._words, line, today)
            row.clicked.connect(lambda *_, line=line: self.opened.emit(line))
            row.delete_wanted.connect(lambda line=line: self.deleted.emit(line))
            row.menu_wanted.connect(lambda at, line=line: self.menu_wanted.emit(line, at))
            card.add_row(row)
            self.rows[line.id] = row

    def _invitation(self) -> LineButton:
        mine = self.side is Side.ME
        text = self.tr("Which part do you play?") if mine else self.tr("Which part do they play?")
        button = LineButton(text, "text2")
        button.clicked.connect(self.give_wanted)
        return button

    def _word_the_fold(self, count: int) -> None:
        shown = self._words.count(count, self.tr("1 role before"), self.tr("{n} roles before"))
        hide = self.tr("Hide the roles before")
        self.fold.setText(shown if self._folded else hide)
        self.fold.updateGeometry()

    def _toggle(self) -> None:
        self._folded = not self._folded
        if self._shown is not None:
            lines, today = self._shown
            self._shown = None
            self.set_lines(lines, today)
