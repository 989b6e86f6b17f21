"""The needs, or the expectations, of one side: a head that says which, and a card of rows."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.relationship.stake_row import StakeRow
from relnotes.desktop.parts.card import Accent, Card
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import caption
from relnotes.desktop.parts.reorder import Reorder, moved
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Side, StakeKind
from relnotes.journal.stakes import StakeLine

_ACCENTS: dict[tuple[Side, StakeKind], Accent] = {
    (Side.ME, StakeKind.NEED): "me",
    (Side.ME, StakeKind.EXPECTATION): "me_line",
    (Side.THEM, StakeKind.NEED): "them",
    (Side.THEM, StakeKind.EXPECTATION): "them_line",
}


class StakeSection(QWidget):
    """One kind of stake of one side; never both kinds in one list."""

    opened = Signal(object)
    deleted = Signal(object)
    state_wanted = Signal(object, object)
    ask_wanted = Signal(object, object)
    words_wanted = Signal(object)
    due_wanted = Signal(object, object)
    order_wanted = Signal(object, int)
    """The ids in another order, and the place of the one that was moved."""
    menu_wanted = Signal(object, QPoint)
    add_wanted = Signal()

    def __init__(self, words: Words, side: Side, kind: StakeKind) -> None:
        super().__init__()
        self.side, self.kind = side, kind
        self._words = words
        self.rows: dict[int, StakeRow] = {}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        need = kind is StakeKind.NEED
        head = caption(
            self.tr("Needs — what must be true")
            if need
            else self.tr("Expectations — what is counted on"),
            wrap=True,
        )
        head.setContentsMargins(px(2), 0, 0, 0)
        self.card = Card(_ACCENTS[side, kind], padded=False)
        self._order = Reorder(self.card)
        self._order.moved.connect(self._move)
        self.empty = LineButton(self._invitation(), "text2")
        self.empty.clicked.connect(self.add_wanted)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(14), px(12), px(14), px(12))
        holder.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignLeft)
        self._empty_row = self.card.add_row(holder)
        stack.addWidget(head)
        stack.addWidget(self.card)

    def set_lines(
        self,
        lines: Sequence[StakeLine],
        linked: Mapping[int, Sequence[str]],
        today: dt.date,
    ) -> None:
        """Show these stakes; rows that stay keep their place and the keyboard."""
        ids, focus = [line.id for line in lines], QApplication.focusWidget()
        before = next((one for one, row in self.rows.items() if _holds(row, focus)), None)
        if sorted(ids) == sorted(self.rows):
            self.rows = dict(zip(ids, self.rows.values(), strict=True))
        else:
            self._rebuild(lines)
        for line in lines:
            self.rows[line.id].set_line(line, linked.get(line.id, ()), today)
        self._empty_row.setVisible(not lines)
        row = self.rows.get(before) if before is not None else None
        if row is not None and not _holds(row, focus):
            hand_to(row)

    def shift(self, stake_id: int, by: int) -> None:
        """Ask for a stake to stand further up or down."""
        at = list(self.rows).index(stake_id)
        self._move(at, min(max(at + by, 0), len(self.rows) - 1))

    def _rebuild(self, lines: Sequence[StakeLine]) -> None:
        for container in self.card.rows():
            if container is not self._empty_row:
                self.card.remove_row(container)
        self.rows = {}
        for line in lines:
            row = StakeRow(self._words)
            row.clicked.connect(lambda *_, row=row: self.opened.emit(row.line))
            row.delete_wanted.connect(lambda row=row: self.deleted.emit(row.line))
            row.state_wanted.connect(
                lambda *_, row=row: self.state_wanted.emit(row.line, row.state)
            )
            row.ask_wanted.connect(lambda *_, row=row: self.ask_wanted.emit(row.line, row.ask))
            row.words_wanted.connect(lambda row=row: self.words_wanted.emit(row))
            row.due_wanted.connect(lambda *_, row=row: self.due_wanted.emit(row.line, row.due))
            row.menu_wanted.connect(lambda at, row=row: self.menu_wanted.emit(row.line, at))
            self.card.add_row(row)
            self.rows[line.id] = row
        self._order.watch(list(self.rows.values()))

    def _move(self, at: int, to: int) -> None:
        if at != to:
            self.order_wanted.emit(moved(list(self.rows), at, to), to)

    def _invitation(self) -> str:
        texts = {
            (Side.ME, StakeKind.NEED): self.tr("What must be true for you? Write it down"),
            (Side.ME, StakeKind.EXPECTATION): self.tr("What do you count on? Write it down"),
            (Side.THEM, StakeKind.NEED): self.tr("What must be true for them? Write it down"),
            (Side.THEM, StakeKind.EXPECTATION): self.tr("What do they count on? Write it down"),
        }
        return texts[self.side, self.kind]


def _holds(row: StakeRow, widget: QWidget | None) -> bool:
    return widget is not None and (row is widget or row.isAncestorOf(widget))
