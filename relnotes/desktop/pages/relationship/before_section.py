"""What to know before meeting: the value together, open promises, what is at risk or unasked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from relnotes.desktop.dialogs.ask import AskDialog
from relnotes.desktop.dialogs.value_together import ValueTogetherDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import due_words
from relnotes.desktop.pages.relationship.folding_row import FoldingRow
from relnotes.desktop.pages.relationship.overview_rows import Overview
from relnotes.desktop.pages.relationship.pill_button import PillButton
from relnotes.desktop.pages.relationship.promise_acts import OpenPromiseActs
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.in_place import InPlace, WordsPressed
from relnotes.desktop.parts.labels import TICK, IconLabel, body, caption, detail, quote, strong
from relnotes.desktop.parts.paint import shows_focus
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import InkName, ToneName
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeKind, StakeSource, StakeState
from relnotes.journal import asking, stakes
from relnotes.journal.brief import KNOWN, Brief
from relnotes.journal.promises import PromiseLine
from relnotes.journal.relationships import Answer
from relnotes.journal.stakes import StakeLine

_TROUBLED: dict[StakeState, ToneName] = {StakeState.UNMET: "unmet", StakeState.AT_RISK: "risk"}
_MOST = 3
_READABLE = 150
"""Words with less room than this have their buttons below them."""


class BeforeSection(Section):
    """The card that is read a minute before the meeting, and worked from."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__("")
        self.live, self.services = live, services
        self.acts = OpenPromiseActs(live, services, self)
        self._id = 0
        self._name = ""
        self.ticks: list[QCheckBox] = []
        self._stops: list[QWidget] = []

    def show_overview(self, seen: Overview | Brief) -> None:
        """Shows it, if it is not what is shown."""
        today = self.live.today()
        self.head.set_text(due_words.before(seen.header.due, self.services.words, today))
        known = tuple(one for one in seen.answers if (one.question, one.side) in KNOWN)
        shown = (seen.header.id, seen.header.name, seen.value, seen.promises, seen.stakes)
        focus = self._focus()
        if not self.is_new(*shown, known, today):
            return
        self._id, self._name = seen.header.id, first_name(seen.header.name)
        self.ticks, self._stops = [], []
        self._add_value(seen.value)
        for promise in seen.promises:
            self._add_promise(promise)
        self._add_stakes(seen.stakes)
        self._add_known(known)
        if focus is not None and self._stops:
            reasons, (at, ringed) = Qt.FocusReason, focus
            reason = reasons.TabFocusReason if ringed else reasons.OtherFocusReason
            self._stops[min(at, len(self._stops) - 1)].setFocus(reason)

    def _focus(self) -> tuple[int, bool] | None:
        """Which of the stops has the keyboard, or the words beside it, and whether that is seen."""
        focus = QApplication.focusWidget()
        row = focus.parentWidget() if isinstance(focus, InPlace) else None
        for at, one in enumerate(self._stops):
            if one is focus:
                return at, shows_focus(one)
            if row is not None and row.isAncestorOf(one):
                return at, True
        return None

    def reword(self) -> None:
        """Opens the form for the value together."""
        with self.services.messages.problems():
            ValueTogetherDialog(self.live, self.services, self._id, self).open()

    def ask(self, stake: StakeLine) -> None:
        """Notes that an assumed stake was asked about."""
        with self.services.messages.problems():
            self.live.do(self.tr("Ask instead of assuming"), stakes.ask, stake.id)
            self.services.messages.quiet(self.tr("Asked, not assumed any more."))

    def how_to_ask(self, stake: StakeLine) -> None:
        """Opens the words to ask with, and the place for the answer."""
        guess = self.live.read(asking.one, stake.id, self.live.today())
        if guess is not None:
            AskDialog(self.live, self.services, guess, self).open()

    def _add_value(self, value: str) -> None:
        if value:
            head = self.tr("Our value together")
            row = self.add_press(
                f"{head}: {value}",
                stacked(detail(head), quote(self.services.words.quoted(value), wrap=True)),
            )
            row.setToolTip(self.tr("Reword it"))
            row.clicked.connect(self.reword)
            return
        prompt = self.tr("What do you bring each other? One sentence that you both would sign.")
        line = Row()
        line.add(detail(prompt, wrap=True), 1)
        write = Button(self.tr("Write it"))
        write.clicked.connect(self.reword)
        line.add(write)
        self.card.add_row(line)

    def _add_promise(self, promise: PromiseLine) -> None:
        mine = promise.side is Side.ME
        who = self.tr("I promised") if mine else self.tr("{name} promised").format(name=self._name)
        tick = QCheckBox()
        tick.setProperty("look", "bare")
        tick.setAccessibleName(f"{who}: {promise.what}")
        tick.setToolTip(self.tr("Kept"))
        tick.clicked.connect(partial(self._ticked, promise))
        self.ticks.append(tick)
        text, tone = self._due(promise)
        due = PillButton(text, tone)
        due.setAccessibleName(self.tr("{due}: keep or drop this promise").format(due=text))
        if promise.matters:
            who = self.tr("{who} · it matters").format(who=who)
        note = detail(who, _ink(promise.side), wrap=True)
        what = WordsPressed(promise.what)
        line = FoldingRow(tick, what, note, due)
        place = self.card.add_row(line)
        self._stops += [tick, due]
        what.pressed.connect(lambda: self.acts.edit_words(promise, what, place))
        menu = partial(self.acts.show_menu, promise, words=what, due=due, place=place)
        due.clicked.connect(lambda: menu(due.mapToGlobal(QPoint(0, due.height()))))
        for widget in (line, tick):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(
                lambda at, widget=widget: menu(widget.mapToGlobal(at))
            )

    def _ticked(self, promise: PromiseLine, _checked: object = None) -> None:
        self.acts.keep(promise)

    def _due(self, promise: PromiseLine) -> tuple[str, ToneName]:
        words, today = self.services.words, self.live.today()
        if promise.due is None:
            return self.tr("no date"), "outline"
        behind = (today - promise.due).days
        if behind > 0:
            return words.due(promise.due, today) if behind > 1 else words.day(
                promise.due, today
            ), "unmet"
        return words.due(promise.due, today, promise.due_time), "risk" if behind == 0 else "outline"

    def _add_stakes(self, lines: Sequence[StakeLine]) -> None:
        troubled = [one for one in lines if one.state in _TROUBLED]
        living = [one for one in lines if one.state is StakeState.OPEN]
        guessed = [one for one in living if one.source is StakeSource.ASSUMED]
        for one in troubled[:_MOST]:
            self._add_troubled(one)
        for one in guessed[: _MOST - 1]:
            self._add_guessed(one)
        more = max(0, len(troubled) - _MOST) + max(0, len(guessed) - _MOST + 1)
        if more:
            count = self.services.words.count
            text = count(more, self.tr("and {n} more"), self.tr("and {n} more"))
            self.add_press(text, stacked(detail(text))).clicked.connect(self._go_needs)

    def _add_troubled(self, stake: StakeLine) -> None:
        holds, ink = self._holds(stake), _ink(stake.side)
        state = self.services.words.enum(stake.state)
        line = FoldingRow(
            IconLabel("warning", ink, 15, across=TICK),
            strong(stake.what, wrap=True),
            detail(holds, ink, wrap=True),
            Pill(state, _TROUBLED[stake.state]),
            note_first=True,
        )
        row = self.add_press(f"{holds} {stake.what}: {state}", line)
        row.clicked.connect(self._go_needs)

    def _add_guessed(self, stake: StakeLine) -> None:
        guess = self.tr("Only assumed: {holds}").format(holds=self._holds(stake))
        how = Button(self.tr("How to ask…"), role="quiet")
        how.setAccessibleName(self.tr("How to ask about: {what}").format(what=stake.what))
        how.clicked.connect(lambda: self.how_to_ask(stake))
        asked = Button(self.tr("Asked"), role="quiet")
        asked.setAccessibleName(self.tr("Asked about: {what}").format(what=stake.what))
        asked.setToolTip(self.tr("You asked openly, and it is so"))
        asked.clicked.connect(lambda: self.ask(stake))
        words = QWidget()
        texts = stacked(caption(guess, wrap=True), body(stake.what, wrap=True), gap=1)
        texts.setContentsMargins(0, 0, 0, 0)
        words.setLayout(texts)
        line = Row()
        line.add(IconLabel("question", _ink(stake.side), 15, across=TICK))
        line.add(Beside(words, Flow([how, asked]), least=_READABLE), 1)
        self.card.add_row(line)

    def _add_known(self, known: Sequence[Answer]) -> None:
        if not known:
            return
        line = Row()
        line.add(IconLabel("heart", "text2", 15, across=TICK))
        text = "\n".join(one.answer for one in known)
        line.add(detail(text, wrap=True), 1)
        self.add_press(text, line).clicked.connect(lambda: self.go.emit("about"))

    def _holds(self, stake: StakeLine) -> str:
        need = stake.kind is StakeKind.NEED
        if stake.side is Side.ME:
            return self.tr("I need") if need else self.tr("I expect")
        text = self.tr("{name} needs") if need else self.tr("{name} expects")
        return text.format(name=self._name)

    def _go_needs(self) -> None:
        self.go.emit("needs")


def _ink(side: Side) -> InkName:
    return "me" if side is Side.ME else "them"
