"""What stands beside the journal: the days of a year, and with whom something was found."""

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.day_grid import Day, DayGrid
from relnotes.desktop.parts.labels import body, detail, strong
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.journal import entries
from relnotes.journal.entries import DayCount
from relnotes.journal.search import FoundWith

_MOST_SHADES = 4


class YearCard(Card):
    """A year in two rows of weeks; a day narrows the journal to itself."""

    day_chosen = Signal(object)
    """A day."""
    turned = Signal(int)
    """Another year is wanted."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._shown: tuple[object, ...] = ()
        self.year = 0
        self.name = strong()
        self.count = detail()
        self.back = IconButton("chevron-left", self.tr("The year before"), role="quiet")
        self.forth = IconButton("chevron-right", self.tr("The next year"), role="quiet")
        self.back.clicked.connect(lambda: self.turned.emit(self.year - 1))
        self.forth.clicked.connect(lambda: self.turned.emit(self.year + 1))
        named = partial(words.month_in_short, form="MMM")
        self.halves = (DayGrid(cell=10, month=named), DayGrid(cell=10, month=named))
        head = QHBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self.name)
        head.addWidget(self.back)
        head.addWidget(self.forth)
        head.addStretch(1)
        head.addWidget(self.count)
        column = QVBoxLayout()
        column.setSpacing(px(10))
        column.addLayout(head)
        for grid, name in zip(
            self.halves, (self.tr("January to June"), self.tr("July to December")), strict=True
        ):
            grid.setAccessibleName(name)
            grid.day_clicked.connect(self.day_chosen)
            column.addWidget(grid)
        self.add_row(column)

    def read(self, live: Live, year: int, person: int | None) -> None:
        """Shows a year of everybody or of one; in a large journal it is counted on a thread."""
        first, last, today = dt.date(year, 1, 1), dt.date(year, 12, 31), live.today()
        if not live.large:
            self.show_year(year, live.read(entries.days, first, last, person), today)
            return
        if not self.year:
            self.show_year(year, (), today)  # its place is taken from the start
        shown = partial(self.show_year, year, today=today)
        live.read_later(self, shown, entries.days, first, last, person)

    def show_year(self, year: int, counts: Sequence[DayCount], today: dt.date) -> None:
        """Shows how much was written on each day."""
        shown = (year, today, *counts)
        if shown == self._shown:
            return
        self._shown, self.year = shown, year
        self.name.setText(str(year))
        self.forth.setEnabled(year < today.year)
        total = sum(one.count for one in counts)
        self.count.setText(self._words.count(total, self.tr("{n} entry"), self.tr("{n} entries")))
        by_day = {one.day: one.count for one in counts}
        start, middle, end = dt.date(year, 1, 1), dt.date(year, 7, 1), dt.date(year + 1, 1, 1)
        for grid, first, last in zip(self.halves, (start, middle), (middle, end), strict=True):
            days = (first + dt.timedelta(days=n) for n in range((last - first).days))
            grid.set_days([self._day(day, by_day.get(day, 0)) for day in days])

    def _day(self, day: dt.date, count: int) -> Day:
        said = self._words.count(count, self.tr("{n} entry"), self.tr("{n} entries"))
        name = self._words.day_in_full(day)
        return Day(day, min(count, _MOST_SHADES), f"{name}: {said}")


class FoundCard(Card):
    """In whose entries the words were found."""

    person_chosen = Signal(int, str)
    """Someone to narrow to."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._shown: tuple[object, ...] = ()
        self.rows_of: list[PressRow] = []
        self.hide()

    def show_found(self, text: str, people: Sequence[FoundWith]) -> None:
        """Shows people with how many entries; nobody hides the card."""
        self.setVisible(bool(text and people))
        shown = (text, *people)
        if shown == self._shown:
            return
        self._shown = shown
        self.clear()
        self.rows_of = []
        head = self.tr("Found with “{words}”").format(words=text)
        self.add_row(strong(head, wrap=True), roomy=True)
        column = QVBoxLayout()  # a row's highlight goes beyond its words, as far as a card's does
        column.setContentsMargins(px(8), 0, px(8), px(8))
        column.setSpacing(px(8))
        for one in people:
            column.addWidget(self._row(one))
        self.add_row(column, padded=False, line=False)

    def _row(self, one: FoundWith) -> QWidget:
        row = PressRow(f"{one.name}, {one.count}")
        row.clicked.connect(lambda _on=False, one=one: self.person_chosen.emit(one.id, one.name))
        row.add(Avatar(one.name, 22))
        row.add(body(one.name, elide=True), 1)
        row.add(detail(self._words.number(one.count)))
        self.rows_of.append(row)
        return row
