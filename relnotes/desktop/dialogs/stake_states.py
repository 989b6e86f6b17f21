"""How a need or an expectation stands: a new state with a note, and every state it had."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.labels import body, detail
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import ToneName, px
from relnotes.domain.kinds import StakeState
from relnotes.journal import entries, stakes
from relnotes.journal.stakes import StakeLine, StateLine

STATES = tuple(StakeState)
_ENTRIES = 30
"""What happened longer ago is seldom what shows how something stands now."""
TONES: dict[StakeState, ToneName] = {
    StakeState.OPEN: "outline",
    StakeState.MET: "met",
    StakeState.EXCEEDED: "met",
    StakeState.AT_RISK: "risk",
    StakeState.UNMET: "unmet",
    StakeState.RELEASED: "neutral",
}


class StateDialog(FormDialog):
    """A new state for a stake, with its day and a note; the old one stays in the history."""

    def __init__(
        self,
        live: Live,
        services: Services,
        stake: StakeLine,
        parent: QWidget,
        *,
        state: StakeState | None = None,
    ) -> None:
        super().__init__(
            live,
            services,
            QCoreApplication.translate("StateDialog", "How does it stand?"),
            parent=parent,
        )
        self._stake = stake
        self.add_row(body(stake.what, "text2", wrap=True))
        self.note = QLineEdit()
        self.add_field(
            "note", self.tr("Why? What shows it?"), self.note, hint=self.tr("May stay empty.")
        )
        self.state = Combo()
        self.state.addItems([services.words.enum_title(one) for one in STATES])
        self.state.setCurrentIndex(STATES.index(state or stake.state))
        self.add_field("state", self.tr("State"), self.state)
        self.day = DayEdit(live.today())
        self.add_field("day", self.tr("Since"), self.day)
        self.shown_by = Combo()
        self.shown_by.addItem(self.tr("No entry"), None)
        for entry in live.read(entries.recent, stake.relationship_id, limit=_ENTRIES):
            day = services.words.day(entry.day, live.today())
            self.shown_by.addItem(f"{day}: {entry.title}", entry.id)
        shown = self.add_field("entry_id", self.tr("Which entry shows it?"), self.shown_by)
        shown.setVisible(self.shown_by.count() > 1)

    def draft_about(self) -> str:
        """The stake."""
        return f"stake:{self._stake.id}"

    def save(self) -> None:
        """Adds the state to those it had."""
        self.live.do(
            self.tr("Change how it stands"),
            stakes.set_state,
            self._stake.id,
            STATES[self.state.currentIndex()],
            day=self.day.day(),
            note=self.note.text(),
            entry_id=self.shown_by.currentData(),
        )


class StakeStatesDialog(ReadingDialog):
    """Every state that a stake had, the newest first."""

    go = Signal(object)
    """A `Place` that the window should open."""

    def __init__(self, live: Live, services: Services, stake: StakeLine, parent: QWidget) -> None:
        super().__init__(self.tr("How it stood"), parent, lead=stake.what, size=(480, 400))
        self._words, self._today = services.words, live.today()
        card = Card()
        for state in live.read(stakes.states, stake.id):
            card.add_row(self._row(state))
        self.page.add(card)

    def _entry(self, entry_id: int, title: str) -> LineButton:
        """The way to what shows it."""
        link = LineButton(self.tr("shown by “{title}”").format(title=title), "text2")
        link.clicked.connect(lambda: self._open(entry_id))
        return link

    def _open(self, entry_id: int) -> None:
        self.accept()
        self.go.emit(Place("journal", entry_id))

    def _row(self, state: StateLine) -> Row:
        row = Row()
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(detail(self._words.day(state.day, self._today)))
        if state.note:
            words.addWidget(body(state.note, wrap=True))
        if state.entry_id is not None:
            words.addWidget(self._entry(state.entry_id, state.entry))
        row.add(words, 1)
        row.add(Pill(self._words.enum(state.state), TONES[state.state]))
        row.setAccessibleName(f"{self._words.enum(state.state)} {state.note}".strip())
        return row
