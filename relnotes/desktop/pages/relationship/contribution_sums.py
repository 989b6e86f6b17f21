"""What each side brought, counted and added by unit, over one bar; never a score."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relnotes.desktop.parts.balance import BalanceBar
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.labels import detail, strong
from relnotes.desktop.parts.paint import before_dot
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Side
from relnotes.journal.totals import Balance, Sum

_WIDEST = 900
"""So wide a line holds both sides, however long they are."""
_ESTIMATED = frozenset({"hours", "days", "weeks"})


class ContributionSums(QWidget):
    """Both sides in a line; each opens the contributions behind it."""

    side_wanted = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.mine_name = strong(self.tr("I brought"), "me")
        self.mine = detail("", elide=True)
        self.theirs = detail("", elide=True)
        self.theirs.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.theirs_name = strong("", "them")
        self.bar = BalanceBar(opens=True)
        self.bar.side_pressed.connect(self.side_wanted)
        self.rows = {Side.ME: PressRow("", gap=5), Side.THEM: PressRow("", gap=5)}
        for part, stretch in ((self.mine_name, 0), (self.mine, 1)):
            self.rows[Side.ME].add(part, stretch)
        for part, stretch in ((self.theirs, 1), (self.theirs_name, 0)):
            self.rows[Side.THEM].add(part, stretch)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(px(8))
        for side, row in self.rows.items():
            row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.stand_flush()
            row.clicked.connect(lambda *_, side=side: self.side_wanted.emit(side))
            self._line.addWidget(row, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addLayout(self._line)
        stack.addWidget(self.bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put their side below mine where both do not fit in a line."""
        self._turn(event.size().width())
        super().resizeEvent(event)

    def _turn(self, width: int) -> None:
        asked = sum(row.sizeHint().width() for row in self.rows.values()) + px(24)
        direction = QBoxLayout.Direction
        narrow = width < min(asked, px(_WIDEST))
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """Ask for height only."""
        return QSize(0, super().minimumSizeHint().height())

    def set_sums(self, balance: Balance, sums: Sequence[Sum], name: str) -> None:
        """Show the counts and amounts of both sides."""
        mine = self._told(balance.mine, sums, Side.ME)
        theirs = self._told(balance.theirs, sums, Side.THEM)
        brought = self.tr("{name} brought").format(name=name) if name else self.tr("They brought")
        self.mine.setText(mine)
        self.theirs.setText(before_dot(theirs, self))
        self.theirs_name.setText(brought)
        self._turn(self.width())
        self.bar.set_values(balance.mine, balance.theirs)
        self.bar.setAccessibleName(
            self.tr("I brought {mine}, they brought {theirs}").format(
                mine=balance.mine, theirs=balance.theirs
            )
        )
        self.rows[Side.ME].setAccessibleName(f"{self.mine_name.text()} {mine}")
        self.rows[Side.THEM].setAccessibleName(f"{brought} {theirs}")

    def _told(self, count: int, sums: Sequence[Sum], side: Side) -> str:
        amounts = [self._amount(one) for one in sums if one.side is side]
        number = self._words.number(count)
        return f"{number} · {', '.join(amounts)}" if amounts else number

    def _amount(self, one: Sum) -> str:
        amount = self._words.amount(one.amount, one.unit)
        if one.unit in _ESTIMATED:
            return self.tr("about {amount}").format(amount=amount)
        return amount
