"""What stands beside the day: the circle, what to ask and to tell, and the last ten weeks."""

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.menus import add, menu
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.todaying import looks
from relnotes.desktop.pages.todaying.acts import TodayActs
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.charts import Meter
from relnotes.desktop.parts.day_grid import Day, DayGrid
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import IconLabel, body, detail, strong
from relnotes.desktop.tokens import InkName, px
from relnotes.domain.day import Kind, Row
from relnotes.journal.today import Lately

WEEKS = 10
SIZES = (5, 12, 15, 20, 30)
_MOST_SHADES = 4


class CircleCard(Card):
    """With how many the user means to be in touch, beside the size that they chose."""

    resized = Signal(int)
    people_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.head = PressRow("")
        self.head.setToolTip(self.tr("Choose the size of your circle"))
        self.head.clicked.connect(self._choose)
        self.count = detail("")
        self.meter = Meter(opens=True)
        self.meter.pressed.connect(self.people_wanted)
        self.said = detail("", wrap=True)
        self.choose = Button(self.tr("Look who could rest"))
        self.choose.clicked.connect(self.people_wanted)
        self.head.add(strong(self.tr("Active circle"), elide=True), 1)
        self.head.add(self.count)
        flush(self.head)
        parts = stacked_wide(self.head, self.meter, self.said, Flow([self.choose]))
        self.add_row(parts, roomy=True)

    def show_circle(self, now: int, size: int) -> None:
        """Shows the count, and says kindly what it means."""
        words = self._services.words
        text = self.tr("{n} of {of}").format(n=words.number(now), of=words.number(size))
        self.count.setText(text)
        self.head.setAccessibleName(self.tr("Active circle: {text}").format(text=text))
        self.meter.set_value(now, size)
        self.meter.setAccessibleName(text)
        self.said.setText(self._sentence(now, size))
        self.choose.setVisible(now > size)

    def _sentence(self, now: int, size: int) -> str:
        if now > size:
            many = self.tr("{n} more than you have room for. Letting one rest is no failure.")
            return self._services.words.count(now - size, many, many)
        if now == size:
            return self.tr("Your circle is full, and that is enough.")
        return self._services.words.count(
            size - now,
            self.tr("Room for one more before regular contact starts to slip."),
            self.tr("Room for {n} more before regular contact starts to slip."),
        )

    def _choose(self) -> None:
        shown = menu(self)
        add(shown, self.tr("Who is in it"), self.people_wanted.emit)
        shown.addSeparator()
        now = self._services.settings.get(setting.CIRCLE)
        for size in SIZES:
            text = self.tr("A circle of {n}").format(n=size)
            add(shown, text, partial(self.resized.emit, size), ticked=size == now)
        shown.popup(self.head.mapToGlobal(QPoint(0, self.head.height())))


class WordCard(Card):
    """Something to say when there is an occasion: to ask, or to tell."""

    def __init__(self, kind: Kind, services: Services, acts: TodayActs) -> None:
        super().__init__()
        self._kind, self._services, self._acts = kind, services, acts
        self.buttons: list[Button] = []
        self.stops: list[QWidget] = []

    def show_rows(self, rows: Sequence[Row], today: dt.date) -> None:
        """Shows what there is to ask, or to tell."""
        self.clear()
        self.buttons, self.stops = [], []
        for at, row in enumerate(rows):
            self._add(row, today, first=at == 0)
        self.setVisible(bool(rows))

    def _add(self, row: Row, today: dt.date, *, first: bool) -> None:
        look = looks.look(row, self._services.words, today)
        parts = stacked_wide(gap=6)
        if first:
            parts.addLayout(self._head())
        text = PressRow(look.spoken)
        flush(text)
        text.add(stacked(body(look.title, wrap=True), detail(look.reason, wrap=True), gap=4), 1)
        text.clicked.connect(lambda *_: self._acts.open(row))
        parts.addWidget(text)
        ask = self._kind is Kind.ASK
        done = Button(self.tr("I asked") if ask else self.tr("Told"))
        later = Button(self.tr("Later"), "quiet")
        how = Button(self.tr("How to ask…") if ask else self.tr("How to say it…"), "quiet")
        how.clicked.connect(lambda *_: self._acts.words_for(row))
        done.clicked.connect(lambda *_: (self._acts.asked if ask else self._acts.told)(row))
        later.clicked.connect(lambda *_: self._acts.later(row))
        for button in (done, later, how):
            button.setAccessibleName(f"{button.text()}: {look.title}")
            self.buttons.append(button)
        self.stops += [text, done, later, how]
        parts.addWidget(Flow([done, later, how]))
        if ask:
            every = Button(self.tr("All that is not asked yet"), "quiet").stand_flush()
            every.clicked.connect(lambda *_: self._acts.ask_all())
            self.stops.append(every)
            parts.addWidget(Flow([every]))
        self.add_row(parts, roomy=True)

    def _head(self) -> QHBoxLayout:
        ask = self._kind is Kind.ASK
        if ask:
            return head_line("question", "them", self.tr("Ask, don’t assume"))
        return head_line("message", "me", self.tr("Worth telling"))


class WeeksCard(Card):
    """The days of the last ten weeks, by how much was written on them."""

    day_chosen = Signal(object)
    """A day."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._words = services.words
        name = self.tr("Last ten weeks")
        self.grid = DayGrid()
        self.grid.setAccessibleName(name)
        self.grid.day_clicked.connect(self.day_chosen)
        self.said = detail("", wrap=True)
        self.add_row(stacked_wide(strong(name), self.grid, self.said), roomy=True)

    def show_weeks(self, lately: Lately, today: dt.date) -> None:
        """Shows each day since `first_day`."""
        by_day = {one.day: one.count for one in lately.days}
        start = first_day(today)
        days = (start + dt.timedelta(days=n) for n in range((today - start).days + 1))
        self.grid.set_days([self._day(day, by_day.get(day, 0)) for day in days])
        count = self._words.count
        written = count(lately.entries, self.tr("{n} entry"), self.tr("{n} entries"))
        people = count(
            lately.relationships, self.tr("{n} relationship"), self.tr("{n} relationships")
        )
        nothing = self.tr("Nothing written in these weeks.")
        self.said.setText(f"{written} · {people}" if lately.entries else nothing)

    def _day(self, day: dt.date, number: int) -> Day:
        said = self._words.count(number, self.tr("{n} entry"), self.tr("{n} entries"))
        return Day(day, min(number, _MOST_SHADES), f"{self._words.day_in_full(day)}: {said}")


def first_day(today: dt.date) -> dt.date:
    """The Monday that the last ten weeks begin with."""
    return today - dt.timedelta(days=today.weekday() + 7 * (WEEKS - 1))


def flush(row: PressRow) -> None:
    """Lets what can be pressed begin where the text around it begins."""
    layout = row.layout()
    if layout is not None:
        layout.setContentsMargins(0, px(1), 0, px(1))


def head_line(icon: str, ink: InkName, text: str) -> QHBoxLayout:
    """A card's name with a sign before it."""
    line = QHBoxLayout()
    line.setSpacing(px(8))
    line.addWidget(IconLabel(icon, ink, 15))
    line.addWidget(strong(text, wrap=True), 1)
    return line


def stacked_wide(*parts: QWidget | QLayout, gap: int = 8) -> QVBoxLayout:
    """Widgets and lines below each other."""
    stack = stacked(gap=gap)
    for part in parts:
        if isinstance(part, QWidget):
            stack.addWidget(part)
        else:
            stack.addLayout(part)
    return stack
