"""What came of it: lists of contributions and promises of one side that grow as you write."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.day_edit import OptionalDay
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.paint import repolish
from relnotes.desktop.tokens import InkName, px
from relnotes.domain import amounts
from relnotes.domain.amounts import Amount
from relnotes.domain.problem import Problem

Kind = Literal["contribution", "promise"]
People = Sequence[tuple[int, str]]
_A_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Written:
    """One line as it was written; `person` is whose relationship it belongs to."""

    person: int
    what: str
    amount: Decimal | None
    unit: str
    due: dt.date | None


class OutcomeLine(QWidget):
    """What, and below it, once something is written, how much or by when."""

    edited = Signal()

    def __init__(self, kind: Kind, name: str, today: dt.date, people: People) -> None:
        super().__init__()
        self.what = QLineEdit()
        self.what.setAccessibleName(name)
        self.what.setPlaceholderText(self.tr("What?"))
        self.what.textChanged.connect(self._typed)
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(self.tr("How much? 3 hours"))
        self.amount.setAccessibleName(self.tr("How much"))
        self.due = OptionalDay(self.tr("by"), today + _A_WEEK)
        self.whom = Combo(self.tr("With whom of them"))
        self._kind = kind
        self._more = QWidget()
        below = QHBoxLayout(self._more)
        below.setContentsMargins(px(8), 0, 0, 0)
        below.setSpacing(px(6))
        below.addWidget(self.amount if kind == "contribution" else self.due, 1)
        below.addWidget(self.whom, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(self.what)
        stack.addWidget(self._more)
        self._more.hide()
        self.show_people(people)

    def show_people(self, people: People) -> None:
        """Offers whose it is, where there are several."""
        before = self.whom.currentData()
        self.whom.clear()
        for one, name in people:
            self.whom.addItem(name, one)
        self.whom.setCurrentIndex(max(0, self.whom.findData(before)))
        self.whom.setVisible(len(people) > 1)

    def written(self) -> Written | None:
        """What stands there, or nothing; an amount that can't be read is a `Problem`."""
        what = self.what.text().strip()
        if not what:
            return None
        amount = self._amount()
        return Written(
            person=int(self.whom.currentData() or 0),
            what=what,
            amount=amount.value if amount else None,
            unit=amount.unit if amount else "",
            due=self.due.day() if self._kind == "promise" else None,
        )

    def typed(self) -> list[object]:
        """What stands there, for a draft."""
        whom = self.whom.currentData()
        return [self.what.text(), self.amount.text(), self.due.typed(), whom]

    def retype(self, value: Sequence[Any]) -> None:
        """Write what a draft holds."""
        what, amount, due, whom = value
        self.what.setText(what)
        self.amount.setText(amount)
        self.due.retype(due)
        self.whom.setCurrentIndex(max(0, self.whom.findData(whom)))

    def _amount(self) -> Amount | None:
        typed = self.amount.text().strip()
        self._mark(wrong=False)
        if not typed or self._kind != "contribution":
            return None
        try:
            return amounts.parse(typed)
        except Problem:
            self._mark(wrong=True)
            self.amount.setFocus()
            raise

    def _mark(self, *, wrong: bool) -> None:
        self.amount.setProperty("wrong", wrong)
        repolish(self.amount)

    def _typed(self, text: str) -> None:
        self._more.setVisible(bool(text.strip()))
        self.edited.emit()


class OutcomeList(QWidget):
    """Lines of one side and kind; there is always an empty one to write in."""

    def __init__(self, kind: Kind, head: str, ink: InkName, today: dt.date) -> None:
        super().__init__()
        self._kind, self._head, self._today = kind, head, today
        self._people: People = ()
        self.lines: list[OutcomeLine] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(6))
        self._stack.addWidget(SectionHead(head, ink=ink))
        self._grow()

    def show_people(self, people: People) -> None:
        """Whose the lines can be."""
        self._people = people
        for line in self.lines:
            line.show_people(people)

    def written(self) -> tuple[Written, ...]:
        """All lines that hold something."""
        found = [line.written() for line in self.lines]
        return tuple(one for one in found if one is not None)

    def typed(self) -> list[list[object]]:
        """The lines that hold something, for a draft."""
        return [line.typed() for line in self.lines if line.what.text().strip()]

    def retype(self, value: Sequence[Sequence[Any]]) -> None:
        """Write the lines of a draft; more than those are emptied."""
        for at, line in enumerate(value):
            self.lines[at].retype(line)  # writing in the last one adds another
        for left in self.lines[len(value) :]:
            left.what.clear()

    def _grow(self) -> None:
        if self.lines and not self.lines[-1].what.text().strip():
            return
        line = OutcomeLine(self._kind, self._head, self._today, self._people)
        line.edited.connect(self._grow)
        self.lines.append(line)
        self._stack.addWidget(line)
