"""What stands beside a repair: how far it is, what was at stake, and what comes then."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.repairing.helped import HelpedBefore
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.parts.across import on_first_line
from relnotes.desktop.parts.card import Card, PressRow, Row
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import IconLabel, body, detail, strong
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import ToneName, px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import RepairState, RepairStep, StakeKind, StakeState
from relnotes.journal.repair_stages import StageLine
from relnotes.journal.stakes import StakeLine


class Aside(QWidget):
    """Quiet cards."""

    go = Signal(object)
    """A `Place` to open."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._shown: Situation | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(14))

    def show_situation(self, now: Situation) -> None:
        """Shows how it stands; nothing is made anew while that is the same."""
        if now == self._shown:
            return
        self._shown = now
        empty(self._stack)
        self._so_far(now)
        if now.at_stake:
            self._at_stake(now)
        if now.case.state is RepairState.OPEN:
            self._helped(now)
            self._then(now)

    def _so_far(self, now: Situation) -> None:
        card = Card()
        for sign, title, text in self._past(now):
            row = Row()
            row.add(on_first_line(IconLabel(sign, "met" if sign == "check" else "text3")))
            column = QVBoxLayout()
            column.setSpacing(px(2))
            column.addWidget(strong(title, wrap=True))
            if text:
                column.addWidget(detail(text, wrap=True))
            row.add(column, 1)
            card.add_row(row)
        self._add(self.tr("So far"), card)

    def _add(self, head: str, card: Card) -> None:
        group = QVBoxLayout()
        group.setSpacing(px(6))
        group.addWidget(SectionHead(head))
        group.addWidget(card)
        self._stack.addLayout(group)

    def _past(self, now: Situation) -> list[tuple[str, str, str]]:
        opened = self._words.day(now.case.opened_day, now.today)
        past = [("repair", self.tr("Opened {day}").format(day=opened), "")]
        for stage in now.case.stages:
            if stage.left_day is not None:
                past.append(("check", *self._stage(now, stage)))
        if len(past) > 1:
            del past[0]
        if now.case.state is RepairState.ASIDE:
            past.append(("minus", self.tr("Put aside"), now.case.aside_reason))
        return past

    def _stage(self, now: Situation, stage: StageLine) -> tuple[str, str]:
        case = now.case
        if stage.step is RepairStep.FINISH:
            return self.tr("Finished the task"), case.corrected or self._kept(now)
        if stage.step is RepairStep.PAUSE:
            days = ((stage.left_day or now.today) - stage.entered_day).days
            title = self._words.count(days, self.tr("Paused one day"), self.tr("Paused {n} days"))
            note = self._words.quoted(stage.note) if stage.note else self._came(now)
            return title, f"{self.tr('Prompts were quiet.')} {note}".strip()
        if stage.step is RepairStep.ICE:
            return self.tr("Broke the ice"), case.they_said
        return self.tr("Moved forward"), ""

    def _kept(self, now: Situation) -> str:
        if not now.settled:
            return ""
        return self._words.count(
            len(now.settled), self.tr("One promise settled."), self.tr("{n} promises settled.")
        )

    def _came(self, now: Situation) -> str:
        if not now.during_pause:
            return ""
        return self._words.count(
            len(now.during_pause),
            self.tr("Logged meanwhile: one."),
            self.tr("Logged meanwhile: {n}."),
        )

    def _at_stake(self, now: Situation) -> None:
        card = Card(padded=True)
        place = Place("relationships", now.case.relationship_id, "needs")
        for line in now.at_stake:
            text, tone = self._state(line, now)
            row = PressRow(f"{line.what}, {text}")
            row.clicked.connect(lambda: self.go.emit(place))
            is_need = line.kind is StakeKind.NEED
            row.add(IconLabel("question" if is_need else "clock", "them"))
            row.add(body(line.what, wrap=True), 1)
            row.add(Pill(text, tone))
            card.add_row(row)
        self._add(self.tr("What was at stake"), card)

    def _state(self, line: StakeLine, now: Situation) -> tuple[str, ToneName]:
        if line.due is not None and line.due < now.today and line.state is not StakeState.UNMET:
            return self.tr("late"), "risk"
        return self._words.enum(line.state), "unmet" if line.state is StakeState.UNMET else "risk"

    def _helped(self, now: Situation) -> None:
        if now.helped:
            before = HelpedBefore()
            before.show_lines(now.helped, now.case.relationship_id)
            self._stack.addWidget(before)

    def _then(self, now: Situation) -> None:
        every = now.header.every_days
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(
            body(
                self.tr("Back to regular contact, {every}.").format(every=self._words.every(every))
                if every
                else self.tr("Back to regular contact."),
                wrap=True,
            )
        )
        column.addWidget(
            detail(
                self.tr(
                    "After step 4 this stays in the history and relnotes stops bringing it up. "
                    "What you learned goes to your lessons."
                ),
                wrap=True,
            )
        )
        card = Card()
        card.add_row(column)
        self._add(self.tr("Then"), card)
