"""The home page: what is ready and fits in a day, each thing with its reason and its action."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.coming import open_hearing
from relnotes.desktop.dialogs.away import AwayDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.todaying.acts import TodayActs
from relnotes.desktop.pages.todaying.aside import CircleCard, WeeksCard, WordCard, first_day
from relnotes.desktop.pages.todaying.capture_line import CaptureLine
from relnotes.desktop.pages.todaying.put_off import PutOff, leave, put_off
from relnotes.desktop.pages.todaying.row import TodayRow
from relnotes.desktop.pages.todaying.sections import DaySections
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.heads import page_title
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.desktop.side import LARGE
from relnotes.desktop.tokens import px
from relnotes.desktop.words import capitalised
from relnotes.domain.day import Kind, Plan, Row
from relnotes.domain.today import COUNTED
from relnotes.journal import away, people
from relnotes.journal import today as day
from relnotes.journal.access import Reader

_MINUTE = 60_000
_ALL = 1_000


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that the page shows, read at once."""

    today: dt.date
    plan: Plan
    circle: int
    lately: day.Lately


def seen(reader: Reader, now: dt.datetime, most: int, later: PutOff) -> Seen:
    """The day and what stands beside it."""
    today = now.date()
    return Seen(
        today,
        day.ready(reader, today, most, later, now.time()),
        day.circle(reader),
        day.lately(reader, first_day(today), today),
    )


class TodayPage(Page):
    """One page for the day; each thing on it acts where it stands."""

    name = "today"

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.shown: Seen | None = None
        self._read_at = live.now()
        self._all = False
        self.acts_on = TodayActs(live, services, self)
        self.sections = DaySections(self.acts_on, services.words)
        self.date, self.amount = page_title("", wrap=True), detail("")
        self.capture = CaptureLine(self.tr("What happened? Log it…"))
        self.waiting = detail("", wrap=True)
        self.show_all = Button("", "quiet").stand_flush()
        self.leave = Button(self.tr("I’ll be away…"), "quiet").stand_flush()
        self.leave.clicked.connect(self.go_away)
        self.empty = EmptyState("check-circle", "")
        self.circle = CircleCard(services)
        self.ask = WordCard(Kind.ASK, services, self.acts_on)
        self.tell = WordCard(Kind.TELL, services, self.acts_on)
        self.weeks = WeeksCard(services)
        self._arrange()
        self._listen()

    @property
    def rows(self) -> list[TodayRow]:
        """The things to do that are shown, in their order."""
        return self.sections.rows

    def title(self) -> str:
        """The page's name."""
        return self.tr("Today")

    def refresh(self) -> None:
        """Reads the day: at once, or beside the window's work where there is much to read."""
        now = self._read_at = self.live.now()
        later = put_off(self.services.settings, self.live.path, now.date())
        most = _ALL if self._all else self.services.settings.get(setting.DAY)
        if not self.live.large and self.live.read(people.counts).relationships <= LARGE:
            self._show(self.live.read(seen, now, most, later))
        else:
            self.live.read_later(self, self._show, seen, now, most, later)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Nothing of the window's is the page's own."""
        return {}

    def log(self) -> None:
        """Asks what happened."""
        open_hearing(CaptureWindow(self.live, self.services, None, self))

    def _show(self, now: Seen) -> None:
        if now == self.shown:
            return
        changed = self.shown is None or (now.plan, now.today) != (self.shown.plan, self.shown.today)
        self.shown = now
        words = self.services.words
        self.date.setText(capitalised(words.weekday_and_day(now.today)))
        if changed:
            self._show_plan(now.plan, now.today)
        self.circle.show_circle(now.circle, self.services.settings.get(setting.CIRCLE))
        self.weeks.show_weeks(now.lately, now.today)
        self.counted.emit(len(now.plan.rows))

    def _show_plan(self, plan: Plan, today: dt.date) -> None:
        words, count = self.services.words, len(plan.rows)
        things = words.count(count, self.tr("{n} thing"), self.tr("{n} things"))
        about = self.tr("{things}, about {minutes} minutes")
        self.amount.setText(about.format(things=things, minutes=words.number(plan.minutes)))
        self.amount.setVisible(bool(count))
        at = self._focused()
        self.sections.show_plan(plan, today)
        self.ask.show_rows(plan.of(Kind.ASK), today)
        self.tell.show_rows(plan.of(Kind.TELL), today)
        self._say_nothing(plan)
        self._show_waiting(plan.waiting)
        self._order_tabs()
        if at is not None:
            after: QWidget = self.rows[min(at, len(self.rows) - 1)] if self.rows else self.capture
            hand_to(after)

    def _focused(self) -> int | None:
        """The place of the row that has the keyboard; the first, if it is beside the day."""
        beside = (*self.ask.buttons, *self.tell.buttons)
        return 0 if any(button.hasFocus() for button in beside) else self.sections.focused()

    def _say_nothing(self, plan: Plan) -> None:
        """Says why there is nothing to do: the day is done, or the user is away."""
        self.empty.setVisible(not plan.rows)
        self.leave.setVisible(plan.back is None)
        if plan.back is None:
            self.empty.set_texts(
                self.tr("Nothing is asked of you today"),
                self.tr(
                    "No promise is due and nobody is waiting. A good day to write down what "
                    "someone brought you."
                ),
                self.tr("Log what happened"),
            )
            return
        day = self.services.words.weekday_and_day(plan.back)
        self.empty.set_texts(
            self.tr("You are away until {day}").format(day=day),
            self.tr("Nothing is asked of you, and nothing is lost."),
            self.tr("I am back"),
        )

    def _answer_nothing(self) -> None:
        """The one button of an empty day."""
        if self.shown is None or self.shown.plan.back is None:
            self.log()
            return
        with self.services.messages.problems():
            self.live.do(self.tr("Come back"), away.come_back)
            self.services.messages.quiet(self.tr("Welcome back."))

    def go_away(self) -> None:
        """Asks until when nothing shall be asked."""
        AwayDialog(self.live, self.services, self).open()

    def _order_tabs(self) -> None:
        """Tab goes down the day, then down what stands beside it; rows are made anew."""
        rows = [one for row in self.rows for one in (row, *row.buttons)]
        words = [*self.ask.stops, *self.tell.stops]
        beside = [self.circle.head, self.circle.choose, *words, self.weeks.grid]
        stops = [self.capture, self.empty.button, *rows, self.show_all, self.leave, *beside]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_waiting(self, waiting: int) -> None:
        wait = self.services.words.count(
            waiting,
            self.tr("{n} more thing waits for another day."),
            self.tr("{n} more things wait for another day."),
        )
        if waiting > COUNTED:
            many = self.services.words.number(COUNTED)
            wait = self.tr("More than {n} things wait for another day.").format(n=many)
        self.waiting.setText(wait)
        self.waiting.setVisible(bool(waiting))
        self.show_all.setText(self.tr("Only what fits") if self._all else self.tr("Show them"))
        self.show_all.setVisible(bool(waiting) or self._all)

    def _put_off(self, row: Row) -> None:
        leave(self.services.settings, self.live.path, self.live.today(), row)
        self.refresh()

    def _turn_all(self) -> None:
        self._all = not self._all
        self.refresh()

    def _resize_circle(self, size: int) -> None:
        self.services.settings.set(setting.CIRCLE, size)
        if self.shown is not None:
            self.circle.show_circle(self.shown.circle, size)

    def _look_at_the_clock(self) -> None:
        """Reads again at midnight, and each quarter of an hour, when people's own hours turn."""
        now, read = self.live.now(), self._read_at
        if (now.date(), now.hour, now.minute // 15) != (read.date(), read.hour, read.minute // 15):
            self._turn_stale()

    def _open_day(self, chosen: dt.date) -> None:
        self.go.emit(Place("journal", None, chosen.isoformat()))

    def _listen(self) -> None:
        self.acts_on.go.connect(self.go)
        self.sections.go.connect(self.go)
        self.acts_on.put_off.connect(self._put_off)
        self.capture.clicked.connect(self.log)
        self.empty.triggered.connect(self._answer_nothing)
        self.show_all.clicked.connect(self._turn_all)
        self.circle.resized.connect(self._resize_circle)
        self.circle.people_wanted.connect(lambda: self.go.emit(Place("relationships")))
        self.weeks.day_chosen.connect(self._open_day)
        clock = QTimer(self)
        clock.timeout.connect(self._look_at_the_clock)
        clock.start(_MINUTE)

    def _arrange(self) -> None:
        page, columns = ScrollPage(), Columns()
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(self.date, 1)
        top.addWidget(self.amount)
        foot = QHBoxLayout()
        foot.addWidget(self.waiting)
        foot.addWidget(self.show_all)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        columns.main.setSpacing(px(16))
        columns.main.addLayout(top)
        columns.main.addWidget(self.capture)
        columns.main.addWidget(self.empty)
        columns.main.addWidget(self.sections)
        columns.main.addLayout(foot)
        columns.aside.setSpacing(px(14))
        columns.aside.addSpacing(px(48))
        for card in (self.circle, self.ask, self.tell, self.weeks):
            columns.aside.addWidget(card)
        for widget in (self.empty, self.ask, self.tell, self.waiting, self.show_all):
            widget.hide()
        page.add(columns)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.setFocusProxy(self.capture)
