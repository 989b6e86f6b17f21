"""A need or an expectation as a row: how much it weighs, the words, how it is known, its state."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relnotes.desktop.dialogs.stake_states import TONES
from relnotes.desktop.pages.relationship.pill_button import LineButton, PillButton
from relnotes.desktop.pages.relationship.record_row import RecordRow
from relnotes.desktop.parts.charts import Dots
from relnotes.desktop.parts.in_place import WordsPressed
from relnotes.desktop.parts.labels import caption
from relnotes.desktop.parts.paint import after_dot
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import StakeKind, StakeSource, StakeState
from relnotes.journal.stakes import StakeLine

_WAITING = frozenset({StakeState.OPEN, StakeState.AT_RISK, StakeState.UNMET})


class StakeRow(RecordRow):
    """One stake; it knows how to look, and says what is wanted of it."""

    state_wanted = Signal()
    ask_wanted = Signal()
    words_wanted = Signal()
    due_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._shown: tuple[StakeLine, tuple[str, ...], dt.date] | None = None
        self.dots = Dots()
        self.what = WordsPressed()
        self.what.pressed.connect(self.words_wanted)
        self.ask = LineButton(self.tr("assumed · ask"))
        self.source = caption("", elide=True)
        self.source.setMinimumWidth(1)
        self.served = caption("", elide=True)
        self.served.setMinimumWidth(1)
        self.due = LineButton("", "text2")
        self.due.clicked.connect(self.due_wanted)
        self.perceived = caption("", "text2", wrap=True)
        self.state = PillButton()
        line = QHBoxLayout()
        line.setSpacing(px(2))
        for part in (self.ask, self.source, self.due, self.served):
            line.addWidget(part, 1 if part is self.served else 0)
        text = QVBoxLayout()
        text.setSpacing(px(1))
        text.addWidget(self.what)
        text.addLayout(line)
        text.addWidget(self.perceived)
        self.add(self.dots)
        self.add(text, 1)
        self.add(self.state)
        self.state.clicked.connect(self.state_wanted)
        self.ask.clicked.connect(self.ask_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes the words where they stand."""
        if event.key() == Qt.Key.Key_F2:
            self.words_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def line(self) -> StakeLine:
        """The stake that is shown."""
        if self._shown is None:
            raise LookupError
        return self._shown[0]

    def set_line(self, line: StakeLine, linked: Sequence[str], today: dt.date) -> None:
        """Show a stake, with what it is linked to."""
        shown = (line, tuple(linked), today)
        if shown == self._shown:
            return
        self._shown = shown
        assumed = line.source is StakeSource.ASSUMED
        self.dots.set_value(line.weight)
        self.dots.setAccessibleName(self._weight(line))
        self.what.setText(line.what)
        released = line.state is StakeState.RELEASED
        self.what.set_ink("text3" if released else "text")
        self.ask.setVisible(assumed)
        self.ask.setAccessibleName(self.tr("Assumed: ask about “{what}”").format(what=line.what))
        source = self._source(line, today)
        self.source.setText(after_dot(source, self) if source and assumed else source)
        self.source.setVisible(bool(source))
        served = self._served(line, linked)
        self.served.setText(after_dot(served, self) if served else "")
        seen = self.tr("Seen by them: {words}").format(words=line.perceived)
        self.perceived.setText(seen)
        self.perceived.setVisible(bool(line.perceived))
        overdue = line.due is not None and line.due < today and line.state in _WAITING
        by = self._by(line, today)
        self.due.setText(after_dot(by, self) if assumed or source else by)
        self.due.setAccessibleName(self.tr("{day}: choose another day").format(day=by))
        self.due.set_ink("risk" if overdue else "text2")
        self.due.setVisible(bool(by))
        self.due.updateGeometry()
        state = self._words.enum(line.state)
        self.state.set_pill(state, TONES[line.state])
        self.state.setToolTip("")
        self.state.setAccessibleName(self.tr("State: {state}").format(state=state))
        said = (line.what, source, by, served, state)
        self.setAccessibleName(", ".join(part for part in said if part))

    def _by(self, line: StakeLine, today: dt.date) -> str:
        if line.due is None:
            return ""
        return self.tr("by {day}").format(day=self._words.day(line.due, today))

    def _served(self, line: StakeLine, linked: Sequence[str]) -> str:
        if line.kind is not StakeKind.EXPECTATION:
            return ""
        for_what = self.tr("for “{need}”")
        return " · ".join(for_what.format(need=need) for need in linked)

    def _source(self, line: StakeLine, today: dt.date) -> str:
        parts = [self._foreseen(line)] if line.anticipated else []
        if line.source is not StakeSource.ASSUMED:
            day = self._words.day(line.sourced, today)
            parts.append(f"{self._words.enum(line.source)} {day}")
        return " · ".join(parts)

    def _foreseen(self, line: StakeLine) -> str:
        if line.state is StakeState.RELEASED:
            return self.tr("foreseen, but it did not come")
        if line.source is StakeSource.ASSUMED:
            return self.tr("foreseen")
        return self.tr("foreseen, and it came")

    def _weight(self, line: StakeLine) -> str:
        if line.kind is StakeKind.NEED:
            text = self.tr("importance {n} of 3")
        else:
            text = self.tr("urgency {n} of 3")
        return text.format(n=line.weight)
