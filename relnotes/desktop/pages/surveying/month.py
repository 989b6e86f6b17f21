"""This month: whom I mean to reach and whom I did, and what changed, told in sentences."""

import datetime as dt
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summarising.people_dialog import PeopleDialog
from relnotes.desktop.pages.surveying import turns
from relnotes.desktop.pages.surveying.long_section import STEP, LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.tokens import px
from relnotes.journal import month, plan
from relnotes.journal.access import Reader
from relnotes.journal.month import Turned
from relnotes.journal.plan import Offered, Plan, PlannedLine


@dataclass(frozen=True, slots=True)
class Month:
    """The plan of a month, and the newest of what changed in it so far, with how much it is."""

    plan: Plan
    turned: tuple[Turned, ...]
    changes: int


def seen(reader: Reader, today: dt.date, offers: int = STEP, turns: int = STEP) -> Month:
    """Everything that the view shows; at most so many are offered, and so many changes told."""
    first = today.replace(day=1)
    turned = month.turned(reader, first, today, turns)
    changes = month.count(reader, first, today) if len(turned) == turns else len(turned)
    return Month(plan.of(reader, today, offers), turned, changes)


class MonthView(View):
    """The plan at the left, what changed at the right; nothing here counts against anybody."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.planned = LongSection(self.tr("Whom you mean to reach this month"), services)
        self.before = LongSection(self.tr("Whom you meant to reach last month"), services)
        self.offered = LongSection(self.tr("Due before the month ends"), services)
        self.turned = LongSection(self.tr("What changed this month"), services)
        for section in (self.before, self.offered):
            section.hide()  # until somebody is in it
        self.more = Button(self.tr("Plan somebody…"), role="quiet", icon="plus")
        self.more.clicked.connect(lambda *_: self.choose())
        self.planned.head.add_action(self.more)
        self.all = Button(self.tr("Plan all of them"), role="quiet", icon="plus")
        self.all.clicked.connect(self._plan_all)
        self.offered.head.add_action(self.all)
        self._offers: tuple[Offered, ...] = ()
        columns = Columns(aside_width=400)
        for section in (self.planned, self.offered):
            columns.main.addWidget(section)
        for section in (self.turned, self.before):
            columns.aside.addWidget(section)
        for section in (self.planned, self.offered, self.turned, self.before):
            section.more_wanted.connect(self.refresh)
        self.area.add(columns)

    def refresh(self) -> None:
        """Reads the plan and what changed."""
        self.ask(self._show, seen, self.live.today(), self.offered.limit, self.turned.limit)

    def choose(self) -> None:
        """Asks whom else to plan, due or not."""
        title = self.tr("Whom do you mean to reach?")
        dialog = PeopleDialog(self.live, self.services, (), self, title=title)
        dialog.accepted.connect(lambda: self.put(*dialog.people))
        dialog.open()

    def put(self, *people: int) -> None:
        """Takes these into the plan."""
        with self.services.messages.problems():
            label = self.tr("Plan a contact")
            self.live.do(label, plan.put, people, self.live.today())

    def take_out(self, one: PlannedLine) -> None:
        """Takes somebody out of the plan."""
        with self.services.messages.problems():
            label = self.tr("Take a contact out of the plan")
            self.live.do(label, plan.take_out, one.id, self.live.today())

    def _show(self, found: Month) -> None:
        self.fill(
            partial(self._show_plan, found.plan),
            partial(self._show_offers, found.plan),
            partial(self._show_turned, found.turned, found.changes),
            partial(self._show_before, found.plan),
        )

    def _show_plan(self, now: Plan) -> None:
        shown = now.lines[: self.planned.limit]
        self.planned.show_rest(len(shown), len(now.lines))
        if not self.planned.is_new(shown, self.live.today()):
            return
        if not now.lines:
            text = self.tr("Nobody is planned yet. Plan those who matter; the rest can wait.")
            self.planned.say_nothing(text)
        self.fill(*(partial(self._add_planned, one) for one in shown))

    def _show_before(self, now: Plan) -> None:
        """How the month before went: whom of those I had planned I reached, told by name."""
        shown = now.before[: self.before.limit]
        self.before.setVisible(bool(now.before))
        self.before.show_rest(len(shown), len(now.before))
        if not self.before.is_new(shown, len(now.before), self.live.today()):
            return
        words, today = self.services.words, self.live.today()
        reached = sum(one.done is not None for one in now.before)
        said = self.tr("In {month} you reached {n} of the {all} whom you had planned.")
        self.before.say_nothing(
            said.format(
                month=words.month(now.month - dt.timedelta(days=1)),
                n=words.number(reached),
                all=words.number(len(now.before)),
            )
        )
        for one in shown:
            when = words.day(one.done, today) if one.done else ""
            came = self.tr("in touch {day}").format(day=when) if when else self.tr("not reached")
            self.before.add_line(one.name, came, partial(self.go.emit, _proof(one)), who=one.name)

    def _add_planned(self, one: PlannedLine) -> None:
        words, today = self.services.words, self.live.today()
        line = self._person(one.id, one.name)
        if one.done is None:
            line.addWidget(caption(self.tr("not yet")))
        else:
            said = self.tr("in touch {day}").format(day=words.day(one.done, today))
            came = Button(said, role="quiet")
            came.setAccessibleName(f"{one.name}: {said}")
            came.clicked.connect(partial(self._go, _proof(one)))
            line.addWidget(came)
        brief = IconButton(
            "document", self.tr("Prepare to meet {name}").format(name=one.name), role="quiet"
        )
        brief.clicked.connect(partial(self._go, Place("brief", one.id)))
        out = IconButton(
            "close", self.tr("Take {name} out of the plan").format(name=one.name), role="quiet"
        )
        out.clicked.connect(lambda *_: self.take_out(one))
        line.addWidget(brief)
        line.addWidget(out)
        self.planned.card.add_row(line)
        self.planned.follow(*_stops(line))

    def _show_offers(self, now: Plan) -> None:
        self._offers = offers = now.offered
        self.offered.setVisible(bool(offers))
        self.offered.show_rest(len(offers), now.due)
        number = self.services.words.number(len(offers))
        some = len(offers) < now.due
        said = self.tr("Plan these {n}").format(n=number) if some else self.tr("Plan all of them")
        self.all.setText(said)
        if not self.offered.is_new(offers, self.live.today()):
            return
        self.fill(*(partial(self._add_offer, one) for one in offers))

    def _add_offer(self, one: Offered) -> None:
        words, today = self.services.words, self.live.today()
        line = self._person(one.id, one.name)
        late = one.due < today
        when = words.day(one.due, today) if late else words.due(one.due, today)
        line.addWidget(caption((self.tr("since {day}") if late else "{day}").format(day=when)))
        put = IconButton("plus", self.tr("Plan {name}").format(name=one.name), role="quiet")
        put.clicked.connect(partial(self._put, one.id))
        line.addWidget(put)
        self.offered.card.add_row(line)
        self.offered.follow(*_stops(line))

    def _show_turned(self, shown: tuple[Turned, ...], changes: int) -> None:
        self.turned.show_rest(len(shown), changes)
        if not self.turned.is_new(shown, self.live.today()):
            return
        if not shown:
            self.turned.say_nothing(self.tr("Nothing moved so far, and that is no fault."))
        self.fill(*(partial(self._add_turn, one) for one in shown))

    def _add_turn(self, one: Turned) -> None:
        day = self.services.words.day(one.day, self.live.today())
        opens = partial(self.go.emit, turns.place(one))
        self.turned.add_line(turns.sentence(one, self.services.words), day, opens, who=one.name)

    def _person(self, key: int, name: str) -> QHBoxLayout:
        row = PressRow(name)
        row.stand_flush()
        row.add(Avatar(name, 28))
        row.add(body(name, wrap=True), 1)
        row.clicked.connect(partial(self._go, Place("relationships", key)))
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(row, 1)
        return line

    def _plan_all(self) -> None:
        self.put(*(one.id for one in self._offers))

    def _put(self, key: int, _checked: object = None) -> None:
        self.put(key)

    def _go(self, place: Place, _checked: object = None) -> None:
        self.go.emit(place)


def _stops(line: QHBoxLayout) -> list[QWidget]:
    """What the keyboard stops at in a line."""
    items = (line.itemAt(at) for at in range(line.count()))
    widgets = (item.widget() for item in items if item is not None)
    return [one for one in widgets if one and one.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _proof(one: PlannedLine) -> Place:
    """The contact that a line tells of; where there was none, the person."""
    if one.entry_id is None:
        return Place("relationships", one.id)
    return Place("journal", one.entry_id)
