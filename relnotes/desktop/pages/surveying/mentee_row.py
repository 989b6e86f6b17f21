"""One mentoring as a row of the table: every figure on it opens what it counts."""

import datetime as dt
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.relationship.section import edge_to_edge, stacked
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.charts import Meter
from relnotes.desktop.parts.curve import Curve, Reached
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import caption, detail, strong
from relnotes.desktop.parts.scroll import top_aligned
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import Standing
from relnotes.journal import mentoring
from relnotes.journal.goals import GoalLine, ProgressLine
from relnotes.journal.mentoring import Mentoring, Waiting

_TABS: Mapping[Waiting, str] = {
    Waiting.MINE: "overview",
    Waiting.THEIRS: "overview",
    Waiting.POINTS: "sessions",
    Waiting.UNASKED: "needs",
}
"""Where that which is counted can be read and worked on."""


class MenteeRow(PressRow):
    """When at the left, what stands open in the middle, goals at the right.

    The row itself opens the sessions; each figure on it opens what it counts.
    """

    go = Signal(object)
    """A `Place` to open."""

    def __init__(self, live: Live, services: Services, one: Mentoring) -> None:
        super().__init__(one.name)
        self._live, self._words, self._one = live, services.words, one
        self._today = live.today()
        self.counts: dict[Waiting, CountLine] = {}
        self._said = [one.name]
        self.stops: list[QWidget] = [edge_to_edge(self)]
        """What the keyboard stops at, in this order."""
        columns = Arranged()
        across = Across(columns, shares=(3, 3, 4), gap=16)
        for part in (self._who(), self._open(), self._goals()):
            holder = Arranged()
            holder.setMinimumWidth(px(170))
            top_aligned(holder).addLayout(part)
            across.addWidget(holder)
        name = self.tr("Prepare to meet {name}").format(name=one.name)
        self.prepare = IconButton("document", name, role="quiet")
        self.prepare.clicked.connect(lambda *_: self.go.emit(Place("brief", one.id)))
        self.stops.append(self.prepare)
        self.add(columns, 1)
        self.add(self.prepare)
        self.setAccessibleName(", ".join((*self._said, *(goal.what for goal in one.goals))))
        self.clicked.connect(lambda *_: self._show("sessions"))

    def _who(self) -> QHBoxLayout:
        one, line = self._one, QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(Avatar(one.name, 32))
        texts = stacked(strong(one.name, wrap=True), gap=1)
        if one.standing is not Standing.ACTIVE:
            texts.addWidget(caption(self._words.enum(one.standing), "text2"))
        if one.programme:
            texts.addWidget(caption(one.programme, "text2", wrap=True))
        self._add_days(texts)
        line.addLayout(texts, 1)
        return line

    def _add_days(self, texts: QVBoxLayout) -> None:
        """When it was and when it is next; a day that has an entry opens it."""
        one, words = self._one, self._words
        if one.session is not None:
            said = self.tr("last session {when}").format(when=words.ago(one.session, self._today))
            self._add_day(texts, said, one.session)
        if one.last is not None and one.last != one.session:
            said = self.tr("last in touch {when}").format(when=words.ago(one.last, self._today))
            self._add_day(texts, said, one.last)
        if one.planned is not None:
            said = self.tr("next session {when}").format(when=words.day(one.planned, self._today))
            self._add_day(texts, said, one.planned)
        elif one.due is not None:
            late = one.due.day < self._today
            when = (words.day if late else words.due)(one.due.day, self._today)
            said = self.tr("was due {when}") if late else self.tr("next {when}")
            self._add_said(texts, said.format(when=when))
        if len(self._said) == 1:
            self._add_said(texts, self.tr("not met yet"))

    def _add_said(self, texts: QVBoxLayout, said: str) -> None:
        self._said.append(said)
        texts.addWidget(caption(said, "text2", wrap=True))

    def _add_day(self, texts: QVBoxLayout, said: str, day: dt.date) -> None:
        self._add_link(texts, said).clicked.connect(lambda *_: self._show_day(day))

    def _add_link(self, texts: QVBoxLayout, said: str) -> LineButton:
        self._said.append(said)
        link = LineButton(said, "text2")
        link.setAccessibleName(f"{self._one.name}: {said}")
        texts.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.stops.append(link)
        return link

    def _open(self) -> QVBoxLayout:
        stack, before = stacked(gap=2), len(self._said)
        for waiting, text in self._waiting().items():
            self._said.append(text)
            line = CountLine(text, f"{self._one.name}: {text}")
            line.wanted.connect(partial(self._unfold, waiting))
            self.counts[waiting] = line
            self.stops.append(line.button)
            stack.addWidget(line)
        if self._one.review_day is not None:
            due = self._words.due(self._one.review_day, self._today)
            link = self._add_link(stack, self.tr("agreement: {when}").format(when=due))
            link.clicked.connect(lambda *_: self._show("goals agreement"))
        if len(self._said) == before:
            said = self.tr("nothing open")
            self._said.append(said)
            stack.addWidget(detail(said, wrap=True))
        return stack

    def _waiting(self) -> dict[Waiting, str]:
        one, count = self._one, self._words.count
        said = {}
        if one.mine:
            mine = self.tr("1 promise of mine"), self.tr("{n} promises of mine")
            said[Waiting.MINE] = count(one.mine, *mine)
        if one.theirs:
            theirs = self.tr("1 promise of theirs"), self.tr("{n} promises of theirs")
            said[Waiting.THEIRS] = count(one.theirs, *theirs)
        if one.points:
            points = self.tr("1 thing to bring up"), self.tr("{n} things to bring up")
            said[Waiting.POINTS] = count(one.points, *points)
        if one.unasked:
            unasked = self.tr("1 thing unasked"), self.tr("{n} things unasked")
            said[Waiting.UNASKED] = count(one.unasked, *unasked)
        return said

    def _goals(self) -> QVBoxLayout:
        stack = stacked(gap=6)
        if not self._one.goals:
            stack.addWidget(detail(self.tr("No goal yet"), "text3", wrap=True))
        for goal in self._one.goals:
            self._add_goal(stack, goal)
        return stack

    def _add_goal(self, stack: QVBoxLayout, goal: GoalLine) -> None:
        """A goal, how far it is, and its way: each point opens the session that moved it."""
        far = goal.progress[-1].value if goal.progress else 0
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(detail(goal.what, "text", wrap=True), 1)
        link = LineButton(self._words.percent(far, 100), "text")
        link.setAccessibleName(f"{goal.what} · {link.text()}")
        link.clicked.connect(lambda *_: self._show(f"goals {goal.id}"))
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        stack.addLayout(line)
        self.stops.append(link)
        if len(goal.progress) < 2:
            stack.addWidget(Meter(far, 100))
            return
        curve = Curve(
            [Reached(at.day, at.value, self._told(at), at.session_id) for at in goal.progress]
        )
        curve.chosen.connect(lambda entry: self.go.emit(Place("journal", entry)))
        self.stops.append(curve)
        stack.addWidget(curve)

    def _told(self, at: ProgressLine) -> str:
        """How far it was on a day, why, and where that was said."""
        day, far = self._words.day(at.day, self._today), self._words.percent(at.value, 100)
        return " · ".join(filter(None, (day, far, at.comment, at.session)))

    def _unfold(self, waiting: Waiting) -> None:
        """Shows what is counted below its count, or folds it again."""
        line = self.counts[waiting]
        if line.unfolded:
            line.fold()
            return
        found = self._live.read(mentoring.waiting, self._one.id, waiting)
        tab = _TABS[waiting]
        exact = tab == "needs"  # the other tabs begin with what is open
        for record, what in found.items():
            place = f"{tab} {record}" if exact else tab
            line.add(what).clicked.connect(partial(self._show, place))

    def _show(self, tab: str, *_: object) -> None:
        self.go.emit(Place("relationships", self._one.id, tab))

    def _show_day(self, day: dt.date) -> None:
        entry = self._live.read(mentoring.met, self._one.id, day)
        if entry is not None:
            self.go.emit(Place("journal", entry))


class CountLine(QWidget):
    """A count to press; what it counts stands below it then, each to be opened."""

    wanted = Signal()

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.button = LineButton(text, "text2")
        self.button.setAccessibleName(name)
        self.button.clicked.connect(self.wanted)
        self.lines: list[LineButton] = []
        self._below = stacked(gap=1)
        self._below.setContentsMargins(px(10), 0, 0, 0)
        stack = stacked(gap=1)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        stack.addLayout(self._below)
        self.setLayout(stack)

    @property
    def unfolded(self) -> bool:
        """Whether what it counts is seen."""
        return bool(self.lines)

    def add(self, what: str) -> LineButton:
        """Adds one of those that are counted, next for the keyboard too."""
        line = LineButton(what, "text")
        self._below.addWidget(line)
        QWidget.setTabOrder((self.lines or [self.button])[-1], line)
        self.lines.append(line)
        return line

    def fold(self) -> None:
        """Leaves nothing but the count."""
        for line in self.lines:
            self._below.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
