"""Goals of both sides with their curves; each is worked on where it stands."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.goal import GoalDialog, ProgressDialog, SettleGoalDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import on_first_line
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.curve import Curve, Reached
from relnotes.desktop.parts.fields import CheckRow
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import (
    IconLabel,
    body,
    caption,
    figure,
    plain_tip,
    strong,
)
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.parts.reorder import Reorder, moved
from relnotes.desktop.tokens import ToneName, px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import GoalState, Side
from relnotes.journal import goals, trash
from relnotes.journal.access import Writer
from relnotes.journal.goals import GoalLine, ProgressLine, StepLine

_SIGN, _GAP = 16, 10
_LATEST = 2
"""How many notes stand below a curve; hovering it tells the others."""


class GoalsList(Section):
    """The open goals first; what was reached, changed or dropped stays with its reason."""

    entry_wanted = Signal(int)
    """The session in which something was said about a goal."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Goals"))
        self._live, self._services = live, services
        self._id, self._name = 0, ""
        self.add = Button(self.tr("Add a goal"), role="quiet", icon="plus")
        self.add.clicked.connect(self.set_out)
        self.head.add_action(self.add)
        self.steps: dict[int, Button] = {}
        self.ticks: dict[int, CheckRow] = {}
        self.menus: dict[int, IconButton] = {}
        self._order = Reorder(self.card)
        self._order.moved.connect(self.put)
        self._open: tuple[GoalLine, ...] = ()

    def show_goals(self, relationship_id: int, name: str, lines: tuple[GoalLine, ...]) -> None:
        """Shows the goals, if they are not what is shown."""
        self._id, self._name = relationship_id, first_name(name)
        focus = self._focus()
        if not self.is_new(relationship_id, name, lines, self._live.today()):
            return
        self._open = tuple(one for one in lines if one.state is GoalState.OPEN)
        self.steps, self.menus, self.ticks = {}, {}, {}
        rows = [self._row(goal) for goal in lines]
        self._order.watch(rows[: len(self._open)])
        self._give_keyboard(focus)
        if not lines:
            text = self.tr("No goal yet. What does {name} work towards, and what do you?")
            self.card.add_row(body(text.format(name=self._name), "text2", wrap=True), roomy=True)

    def set_out(self) -> None:
        """Asks for a new goal."""
        GoalDialog(self._live, self._services, self._id, self).open()

    def edit(self, goal: GoalLine) -> None:
        """Asks how a goal is said anew."""
        with self._services.messages.problems():
            GoalDialog(self._live, self._services, self._id, self, goal_id=goal.id).open()

    def note(self, goal: GoalLine) -> None:
        """Asks how far a goal is."""
        with self._services.messages.problems():
            ProgressDialog(self._live, self._services, goal.id, self).open()

    def settle(self, goal: GoalLine) -> None:
        """Asks what became of a goal."""
        with self._services.messages.problems():
            SettleGoalDialog(self._live, self._services, goal.id, self).open()

    def throw(self, goal: GoalLine) -> None:
        """Moves a goal to the trash."""
        with self._services.messages.problems():
            label = self.tr("Move a goal to the trash")
            self._live.do(label, trash.throw, "goal", goal.id)
            self._services.messages.quiet(self.tr("The goal is in the trash."))

    def shift(self, goal: GoalLine, by: int) -> None:
        """Puts an open goal further up or down."""
        at = self._open.index(goal)
        self.put(at, at + by)

    def put(self, at: int, to: int) -> None:
        """Gives an open goal another place in the order."""
        ids = moved([one.id for one in self._open], at, to)
        self._arranged(goals.arrange, ids, to)

    def put_step(self, goal: GoalLine, at: int, to: int) -> None:
        """Gives a step another place on the way."""
        self._arranged(goals.arrange_steps, moved([one.id for one in goal.steps], at, to), to)

    def _arranged(
        self, arrange: Callable[[Writer, Sequence[int]], None], ids: Sequence[int], to: int
    ) -> None:
        with self._services.messages.problems():
            self._live.do(self.tr("Put into another order"), arrange, ids)
            number, text = self._services.words.number, self.tr("Now in place {n} of {all}")
            self._services.messages.quiet(text.format(n=number(to + 1), all=number(len(ids))))

    def _controls(self) -> dict[tuple[str, int], QWidget]:
        """What takes the keyboard, by what it is and which record it is for."""
        ticks = {one: tick.box for one, tick in self.ticks.items()}
        groups: dict[str, Mapping[int, QWidget]] = {
            "far": self.steps, "more": self.menus, "tick": ticks
        }  # fmt: skip
        return {(name, one): w for name, group in groups.items() for one, w in group.items()}

    def _focus(self) -> tuple[str, int] | None:
        """Which control has the keyboard, if any."""
        return next((where for where, one in self._controls().items() if one.hasFocus()), None)

    def _give_keyboard(self, where: tuple[str, int] | None) -> None:
        """Back to where it was, as what was there was made anew."""
        if where is not None and (one := self._controls().get(where)) is not None:
            hand_to(one)

    def _row(self, goal: GoalLine) -> QWidget:
        row = self.card.add_row(self._goal(goal), roomy=True)
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda at: self._menu(goal, row.mapToGlobal(at)))
        return row

    def _goal(self, goal: GoalLine) -> QVBoxLayout:
        words, mine = self._services.words, goal.side is Side.ME
        top = QHBoxLayout()
        top.setSpacing(px(_GAP))
        top.addLayout(on_first_line(IconLabel("goal", "me" if mine else "them", _SIGN)))
        whose = self.tr("My goal") if mine else self.tr("{name}’s goal").format(name=self._name)
        parts = [whose]
        if goal.due is not None and goal.state is GoalState.OPEN:
            due = words.due(goal.due, self._live.today())
            parts.append(self.tr("to be there {when}").format(when=due))
        texts = stacked(strong(goal.what, wrap=True), gap=1)
        texts.addWidget(caption(" · ".join(parts), "me" if mine else "them", wrap=True))
        if goal.why:
            texts.addWidget(body(goal.why, "text2", wrap=True))
        if goal.stake:
            serves = self.tr("serves “{what}”").format(what=goal.stake)
            texts.addWidget(caption(serves, wrap=True))
        top.addLayout(texts, 1)
        if goal.state is not GoalState.OPEN:
            tone: ToneName = "met" if goal.state is GoalState.REACHED else "neutral"
            top.addWidget(Pill(words.enum(goal.state), tone))
        elif goal.progress:
            top.addWidget(figure(words.percent(goal.progress[-1].value, 100)))
        stack = QVBoxLayout()
        stack.setSpacing(px(8))
        stack.addLayout(top)
        self._add_way(stack, goal)
        return stack

    def _add_way(self, stack: QVBoxLayout, goal: GoalLine) -> None:
        """The steps, the curve with its newest notes, why it ended, and what can be done."""
        is_open = goal.state is GoalState.OPEN
        if goal.steps:
            rows, way = [self._step(one, open_still=is_open) for one in goal.steps], QWidget()
            below = stacked(*rows, gap=8)
            below.setContentsMargins(0, 0, 0, 0)
            way.setLayout(below)
            stack.addWidget(way)
            if is_open:
                order = Reorder(way)
                order.moved.connect(partial(self.put_step, goal))
                order.watch(rows)
        told = stacked(gap=8)
        told.setContentsMargins(px(_SIGN + _GAP), 0, 0, 0)  # under the words, not the sign
        stack.addLayout(told)
        said = [
            Reached(one.day, one.value, self._said(one), one.session_id) for one in goal.progress
        ]
        if len(said) > 1:
            curve = Curve(said)
            curve.chosen.connect(self.entry_wanted)
            told.addWidget(curve)
        for one in said[: -_LATEST - 1 : -1]:
            told.addWidget(caption(one.text, wrap=True))
        if goal.reason:
            told.addWidget(body(goal.reason, "text2", wrap=True))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        if is_open:
            step = Button(self.tr("How far is it?"))
            step.setAccessibleName(f"{step.text()} {goal.what}")
            step.clicked.connect(partial(self._pressed, goal))
            self.steps[goal.id] = step
            foot.addWidget(step)
        name = self.tr("More about {goal}").format(goal=goal.what)
        more = IconButton("dots", name, role="quiet")
        corner = QPoint(0, more.sizeHint().height())
        more.clicked.connect(lambda *_: self._menu(goal, more.mapToGlobal(corner)))
        self.menus[goal.id] = more
        foot.addWidget(more)
        foot.addStretch(1)
        told.addLayout(foot)

    def _step(self, one: StepLine, *, open_still: bool) -> CheckRow:
        row = CheckRow(one.what, checked=one.done_day is not None)
        row.setEnabled(open_still)
        if one.done_day is not None:
            day = self._services.words.day(one.done_day, self._live.today())
            row.setToolTip(plain_tip(self.tr("Done: {day}").format(day=day)))
        row.toggled.connect(partial(self._ticked, one))
        self.ticks[one.id] = row
        return row

    def _ticked(self, one: StepLine, done: bool) -> None:  # noqa: FBT001  the signal's value
        label = self.tr("Tick off a step") if done else self.tr("Take a step up again")
        with self._services.messages.problems():
            self._live.do(label, goals.tick, one.id, done=done)

    def _said(self, one: ProgressLine) -> str:
        words = self._services.words
        day, far = words.day(one.day, self._live.today()), words.percent(one.value, 100)
        said = self.tr("{day}, {far}: {comment}").format(day=day, far=far, comment=one.comment)
        if one.session:
            return f"{said} · {one.session}"
        return said

    def _pressed(self, goal: GoalLine, _checked: object = None) -> None:
        self.note(goal)

    def _menu(self, goal: GoalLine, at: QPoint) -> None:
        menu = menus.menu(self)
        menus.add(menu, self.tr("Edit…"), lambda: self.edit(goal))
        menus.add(menu, self.tr("What became of it…"), lambda: self.settle(goal))
        menu.addSeparator()
        menus.add_moves(menu, goal, self._open, partial(self.shift, goal))
        menus.add(menu, self.tr("Move to the trash"), lambda: self.throw(goal))
        menu.popup(at)
