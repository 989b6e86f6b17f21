"""The day in its groups: each thing that is ready, with the actions that work in place."""

import datetime as dt

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.todaying import looks
from relnotes.desktop.pages.todaying.acts import TodayActs
from relnotes.desktop.pages.todaying.row import TodayRow
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.domain.day import Kind, Plan, Row
from relnotes.domain.kinds import Side


class DaySections(QWidget):
    """Shows a plan; its rows are made anew, and the keyboard stays where it was."""

    go = Signal(object)
    """A `Place` that a head leads to."""

    def __init__(self, acts: TodayActs, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts, self._words = acts, words
        self.rows: list[TodayRow] = []
        self._groups = QVBoxLayout(self)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(px(16))

    def show_plan(self, plan: Plan, today: dt.date) -> None:
        """Takes the groups away and puts those of a plan there."""
        self._clear()
        for kind in looks.SECTIONS:
            if rows := plan.of(kind):
                self._add(kind, rows, today)
        self.setVisible(bool(self.rows))

    def focused(self) -> int | None:
        """The place of the row that has the keyboard."""
        for at, row in enumerate(self.rows):
            if row.hasFocus() or any(button.hasFocus() for button in row.buttons):
                return at
        return None

    def _clear(self) -> None:
        self.rows = []
        while (item := self._groups.takeAt(0)) is not None:
            holder = item.widget()
            if holder is not None:
                holder.hide()
                holder.deleteLater()

    def _add(self, kind: Kind, rows: tuple[Row, ...], today: dt.date) -> None:
        icon, _ = looks.SECTIONS[kind]
        card = Card(padded=False)
        for row in rows:
            card.add_row(self._row(row, today))
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(8))
        head = SectionHead(looks.section(kind), icon=icon, count=len(rows))
        if kind is Kind.PROMISE:
            every = Button(self.tr("All promises"), "quiet")
            every.clicked.connect(lambda: self.go.emit(Place("promises")))
            head.add_action(every)
        box.addWidget(head)
        box.addWidget(card)
        self._groups.addWidget(holder)

    def _row(self, row: Row, today: dt.date) -> TodayRow:
        made = TodayRow(row.name, looks.look(row, self._words, today))
        acts = self._acts
        made.clicked.connect(lambda *_: acts.open(row))
        made.menu_wanted.connect(lambda at: acts.show_menu(row, at))
        match row.kind:
            case Kind.REPAIR:
                made.add_action(self.tr("Open repair"), lambda: acts.open(row), role="primary")
            case Kind.CONTACT:
                self._add_snooze(made, row)
                made.add_action(self.tr("Brief me"), lambda: acts.prepare(row))
                made.add_action(self.tr("Log"), lambda: acts.log(row))
            case Kind.PROMISE:
                if getattr(row, "side", Side.ME) is Side.THEM:
                    text = self.tr("Asked again")
                    made.add_action(text, lambda: acts.try_again(row), role="quiet")
                made.add_action(self.tr("Done"), lambda: acts.keep(row), icon="check")
            case Kind.THANKS:
                made.add_action(self.tr("Thanked"), lambda: acts.thanked(row))
            case Kind.BELIEF:
                made.add_action(self.tr("Later"), lambda: acts.put_off.emit(row), role="quiet")
                made.add_action(self.tr("Question it"), lambda: acts.question(row))
            case Kind.REVIEW if not getattr(row, "agreement", False):
                made.add_action(self.tr("Look back"), lambda: acts.look_back(row))
            case Kind.REVIEW if getattr(row, "ends", False):
                made.add_action(self.tr("Begin a summary"), lambda: acts.open(row))
            case _:
                made.add_action(self.tr("Open"), lambda: acts.open(row))
        self.rows.append(made)
        return made

    def _add_snooze(self, made: TodayRow, row: Row) -> None:
        def choose() -> None:
            self._acts.show_snoozes(row, button.mapToGlobal(QPoint(0, button.height())))

        button = made.add_action(self.tr("Snooze"), choose, role="quiet")
