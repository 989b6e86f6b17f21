"""All mentees in one table, own mentors and a notebook below: by when, never by who is best."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.surveying.long_section import STEP, LongSection
from relnotes.desktop.pages.surveying.notebook_section import NotebookSection, ProgrammesSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.charts import Meter
from relnotes.desktop.parts.curve import Curve, Reached
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Arranged, Flow
from relnotes.desktop.parts.labels import caption, detail, strong
from relnotes.desktop.parts.scroll import Columns, top_aligned
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.domain import folding
from relnotes.domain.kinds import RelationshipKind, Standing
from relnotes.journal import mentoring, notebook, programmes
from relnotes.journal.access import Reader
from relnotes.journal.goals import GoalLine
from relnotes.journal.mentoring import Mentoring
from relnotes.journal.notebook import ObservationLine
from relnotes.journal.programmes import ProgrammeLine
from relnotes.sentences import QT_TRANSLATE_NOOP


def _next(one: Mentoring) -> dt.date | None:
    """The next session: as it is written down, else as the rhythm means it."""
    return one.planned or (one.due.day if one.due else None)


def _called(one: Mentoring, wanted: tuple[str, ...]) -> bool:
    """Whether every word begins one of the name or of the programme."""
    text = f"{one.name} {one.programme}"
    return all(folding.matches(text, (word,)) for word in wanted)


_ORDERS: Mapping[str, Callable[[Mentoring], tuple[object, ...]]] = {
    QT_TRANSLATE_NOOP("MenteesView", "By name"): lambda one: (one.name.lower(),),
    QT_TRANSLATE_NOOP("MenteesView", "Next session first"): lambda one: (
        _next(one) is None,
        _next(one) or dt.date.max,
    ),
    QT_TRANSLATE_NOOP("MenteesView", "Longest ago first"): lambda one: (
        one.session or one.last or dt.date.min,
    ),
    QT_TRANSLATE_NOOP("MenteesView", "Agreement due first"): lambda one: (
        one.review_day or dt.date.max,
    ),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """Whom I mentor and who mentors me; what I noticed across them, and their programmes."""

    mentees: tuple[Mentoring, ...]
    mentors: tuple[Mentoring, ...]
    noticed: tuple[ObservationLine, ...]
    programmes: tuple[ProgrammeLine, ...]


def seen(reader: Reader, today: dt.date) -> Seen:
    """Everything that the view shows."""
    return Seen(
        mentoring.everyone(reader, today, RelationshipKind.MENTEE),
        mentoring.everyone(reader, today, RelationshipKind.MENTOR),
        notebook.observations(reader),
        programmes.listed(reader),
    )


class MenteesView(View):
    """One row for each: sessions, promises of both, goals, and when the agreement is due."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.filter = SearchField(self.tr("Name or programme"))
        self.filter.setAccessibleName(self.tr("Narrow to a name or a programme"))
        self.filter.setFixedWidth(px(200))
        self.order = Combo(self.tr("In which order"))
        for text in _ORDERS:
            self.order.addItem(self.tr(text), text)
        self.mentees = LongSection(self.tr("Whom you mentor"), services)
        self.mentors = LongSection(self.tr("Who mentors you"), services)
        self.mentors.hide()  # until there is one
        for action in (self.filter, self.order):
            self.mentees.head.add_action(action)
        self.order.activated.connect(self._show_seen)
        self.filter.textChanged.connect(self._narrow)
        self.found: Seen | None = None
        self._prepare: dict[int, IconButton] = {}
        self._left_at = 0
        for section in (self.mentees, self.mentors):
            section.more_wanted.connect(self._show_seen)
            self.area.add(section)
        self.notebook = NotebookSection(live, services)
        self.programmes = ProgrammesSection(live, services)
        self.notebook.more_wanted.connect(self._show_seen)
        columns = Columns(aside_width=330)
        columns.main.addWidget(self.notebook)
        columns.aside.addWidget(self.programmes)
        self.area.add(columns)

    def refresh(self) -> None:
        """Reads every mentoring."""
        self.ask(self._show, seen, self.live.today())

    def _show(self, found: Seen) -> None:
        self.found = found
        self._show_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Goes on with the mentee for whom it was left: an evening takes one after the other."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._return)

    def _leave(self, key: int) -> None:
        self._left_at = key

    def _return(self) -> None:
        stop = self._prepare.get(self._left_at)
        if stop is not None and self.isVisible() and shiboken6.isValid(stop):
            self._left_at = 0
            stop.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _narrow(self) -> None:
        self.mentees.start_over()
        self._show_seen()

    def _show_seen(self) -> None:
        found = self.found
        if found is None:
            return
        wanted = folding.words(self.filter.text())
        mentees = tuple(one for one in found.mentees if _called(one, wanted))
        mentors, nothing = found.mentors, self.tr("Nobody of that name, and no such programme.")
        if not found.mentees:
            none = self.tr("Nobody yet. Give a relationship the kind Mentee, and it stands here.")
            nothing = none
        self.filter.setVisible(bool(self.filter.text()) or len(found.mentees) > STEP)
        self.mentors.setVisible(bool(mentors))
        self.fill(
            partial(self._fill, self.mentees, mentees, nothing),
            partial(self._fill, self.mentors, mentors, ""),
            partial(self.notebook.show_noticed, found.noticed),
            partial(self.programmes.show_programmes, found.programmes),
        )

    def _fill(self, section: LongSection, lines: tuple[Mentoring, ...], nothing: str) -> None:
        order = _ORDERS[self.order.currentData()]
        ordered = tuple(sorted(lines, key=lambda one: (one.standing is Standing.ENDED, order(one))))
        shown = ordered[: section.limit]
        section.show_rest(len(shown), len(ordered))
        if not section.is_new(shown, self.live.today()):
            return
        if not shown:
            section.say_nothing(nothing)
            self._offer_somebody()
        self.fill(*(partial(self._add, section, one) for one in shown))

    def _offer_somebody(self) -> None:
        """Where there is no mentee yet, one is a press away."""
        if self.found is not None and not self.found.mentees:
            add = Button(self.tr("Add somebody…"), icon="plus")
            add.clicked.connect(self.services.actions["new_person"].trigger)
            self.mentees.card.add_row(Flow([add]), roomy=True)

    def _add(self, section: LongSection, one: Mentoring) -> None:
        columns = Arranged()
        across = Across(columns, shares=(3, 3, 4), gap=16)
        for part in (self._who(one), self._open(one), self._goals(one.goals)):
            holder = Arranged()
            holder.setMinimumWidth(px(170))
            top_aligned(holder).addLayout(part)
            across.addWidget(holder)
        row = section.add_press(self._spoken(one), columns)
        place = Place("relationships", one.id, "sessions")
        row.clicked.connect(lambda *_: self.go.emit(place))
        prepare = IconButton(
            "document", self.tr("Prepare to meet {name}").format(name=one.name), role="quiet"
        )
        prepare.clicked.connect(lambda *_: self.go.emit(Place("brief", one.id)))
        row.add(prepare)
        section.follow(prepare)
        self._prepare[one.id] = prepare
        for way in (row.clicked, prepare.clicked):
            way.connect(lambda *_: self._leave(one.id))
        if one.id == self._left_at:
            QTimer.singleShot(0, self, self._return)

    def _who(self, one: Mentoring) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(Avatar(one.name, 32))
        texts = stacked(strong(one.name, wrap=True), gap=1)
        if one.standing is not Standing.ACTIVE:
            texts.addWidget(caption(self.services.words.enum(one.standing), "text2"))
        if one.programme:
            texts.addWidget(caption(one.programme, "text2", wrap=True))
        for text in self._sessions(one):
            texts.addWidget(caption(text, "text2", wrap=True))
        line.addLayout(texts, 1)
        return line

    def _open(self, one: Mentoring) -> QVBoxLayout:
        stack = stacked(gap=1)
        for text in self._waiting(one):
            stack.addWidget(detail(text, wrap=True))
        return stack

    def _goals(self, goals: tuple[GoalLine, ...]) -> QVBoxLayout:
        stack = stacked(gap=6)
        if not goals:
            stack.addWidget(detail(self.tr("No goal yet"), "text3", wrap=True))
        for goal in goals:
            far = goal.progress[-1].value if goal.progress else 0
            said = f"{goal.what} · {self.services.words.percent(far, 100)}"
            stack.addWidget(detail(said, "text", wrap=True))
            if len(goal.progress) > 1:
                way = [Reached(one.day, one.value, one.comment) for one in goal.progress]
                stack.addWidget(Curve(way))
            else:
                stack.addWidget(Meter(far, 100))
        return stack

    def _sessions(self, one: Mentoring) -> list[str]:
        words, today = self.services.words, self.live.today()
        said = []
        if one.session is not None:
            said.append(self.tr("last session {when}").format(when=words.ago(one.session, today)))
        if one.last is not None and one.last != one.session:
            said.append(self.tr("last in touch {when}").format(when=words.ago(one.last, today)))
        if one.planned is not None:
            when = words.day(one.planned, today)
            said.append(self.tr("next session {when}").format(when=when))
        elif one.due is not None:
            late = one.due.day < today
            when = words.day(one.due.day, today) if late else words.due(one.due.day, today)
            said.append(
                (self.tr("was due {when}") if late else self.tr("next {when}")).format(when=when)
            )
        return said or [self.tr("not met yet")]

    def _waiting(self, one: Mentoring) -> list[str]:
        words, count = self.services.words, self.services.words.count
        said = []
        if one.mine:
            mine = count(one.mine, self.tr("1 promise of mine"), self.tr("{n} promises of mine"))
            said.append(mine)
        if one.theirs:
            theirs = (self.tr("1 promise of theirs"), self.tr("{n} promises of theirs"))
            said.append(count(one.theirs, *theirs))
        if one.points:
            points = (self.tr("1 thing to bring up"), self.tr("{n} things to bring up"))
            said.append(count(one.points, *points))
        if one.unasked:
            unasked = (self.tr("1 thing unasked"), self.tr("{n} things unasked"))
            said.append(count(one.unasked, *unasked))
        if one.review_day is not None:
            due = words.due(one.review_day, self.live.today())
            said.append(self.tr("agreement: {when}").format(when=due))
        return said or [self.tr("nothing open")]

    def _spoken(self, one: Mentoring) -> str:
        goals = [goal.what for goal in one.goals]
        return ", ".join((one.name, *self._sessions(one), *self._waiting(one), *goals))
