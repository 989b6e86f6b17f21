"""What was last time, and what became of it since."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import entry_looks
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.labels import IconLabel, body, caption, detail, strong
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import ToneName, px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import PromiseState, Side, StakeState
from relnotes.journal.brief import Brief
from relnotes.journal.entries import EntryLine
from relnotes.journal.promises import PromiseLine
from relnotes.journal.stakes import StakeLine

_EXCERPT = 320
_TONES: dict[StakeState, ToneName] = {
    StakeState.MET: "met",
    StakeState.EXCEEDED: "met",
    StakeState.AT_RISK: "risk",
    StakeState.UNMET: "unmet",
}


class SinceSection(Section):
    """The last entry in short, and what was kept or changed its state since."""

    entry_wanted = Signal(int)
    """The id of an entry to go to."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Since last time"))
        self._live, self._services = live, services

    def show_brief(self, seen: Brief) -> None:
        """Shows it, if it is not what is shown."""
        today = self._live.today()
        if not self.is_new(seen.header.id, seen.last, seen.settled, seen.moved, today):
            return
        if seen.last is None:
            self.card.add_row(detail(self.tr("You have not met yet."), wrap=True))
            return
        self._add_entry(seen.last)
        for promise in seen.settled:
            self._add_promise(promise, first_name(seen.header.name))
        for stake in seen.moved:
            self._add_stake(stake)

    def _add_entry(self, line: EntryLine) -> None:
        words, today = self._services.words, self._live.today()
        when = words.moment(line.day, line.time, today)
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(IconLabel(entry_looks.ICONS[line.kind], "text2", 16))
        top.addWidget(strong(line.title, wrap=True), 1)
        top.addWidget(detail(when))
        texts = stacked(gap=5)
        texts.addLayout(top)
        if line.body:
            texts.addWidget(detail(_short(line.body), wrap=True))
        row = self.add_press(f"{words.enum_title(line.kind)}, {when}: {line.title}", texts)
        row.clicked.connect(lambda: self.entry_wanted.emit(line.id))

    def _add_promise(self, promise: PromiseLine, name: str) -> None:
        mine = promise.side is Side.ME
        who = self.tr("I promised") if mine else self.tr("{name} promised").format(name=name)
        kept = promise.state is PromiseState.KEPT
        line = Row()
        line.add(IconLabel("check" if kept else "close", "text2", 15))
        texts = stacked(body(promise.what, wrap=True), gap=1)
        if promise.reason:
            texts.addWidget(caption(promise.reason, wrap=True))
        line.add(texts, 1)
        line.add(detail(who, "me" if mine else "them"))
        word = self._services.words.enum(promise.state)
        line.add(Pill(word, "met" if kept else "neutral"))
        self.card.add_row(line)

    def _add_stake(self, stake: StakeLine) -> None:
        words = self._services.words
        line = Row()
        line.add(IconLabel("swap", "text2", 15))
        line.add(body(stake.what, wrap=True), 1)
        line.add(Pill(words.enum(stake.state), _TONES.get(stake.state, "outline")))
        self.card.add_row(line)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _EXCERPT else f"{flat[:_EXCERPT].rsplit(' ', 1)[0]}…"
