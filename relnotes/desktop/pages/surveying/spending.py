"""Where the year went: its days, with whom, how, and for what; and this day in earlier years."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing import printing
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.pages.surveying.behind import Behind, BehindSection, Figure
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.pages.surveying.where import WhereSection
from relnotes.desktop.pages.surveying.year_page import LookBack, year_page
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.day_grid import Day, DayGrid
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.scroll import Columns
from relnotes.domain.kinds import ContributionKind, Side
from relnotes.exchange.document import Document
from relnotes.journal import entries, month, ribbons, year, year_entries
from relnotes.journal.entries import DayCount
from relnotes.journal.year import Memory, Shared, Year

_YEARS = 10
_MOST_SHADES = 4
_MOST_TURNS = 500
"""How much of what changed in a year goes on its page."""


class SpendingView(View):
    """One calendar year, or this one so far; every figure shows what is behind it."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.year = Combo(self.tr("Which year"))
        self.days = Section(self.tr("Day by day"))
        named = partial(services.words.month_in_short, form="MMM")
        self.grid = DayGrid(cell=18, month=named)
        self.grid.setAccessibleName(self.tr("The days of the year"))
        self.written = LineButton("", "text2")
        self.where = WhereSection(services)
        self.behind = BehindSection("", services)
        self.half = LongSection(self.tr("With whom"), services)
        self.kinds = LongSection(self.tr("What was brought, by kind"), services)
        self.memories = LongSection(self.tr("On this day"), services)
        self.paper = Button(self.tr("Print…"), role="quiet", icon="print")
        self.paper.setAccessibleName(self.tr("Print the look back at the year"))
        for section in (self.behind, self.memories):
            section.hide()  # until there is something in it
        self.spent: Year | None = None
        self.shared: Shared | None = None
        self._figure: tuple[str, Figure] | None = None
        self._sought = False
        self._connect()
        self._arrange()

    def refresh(self) -> None:
        """Reads the days, which are there at once, and all the rest."""
        today = self.live.today()
        self._fill_years(today)
        since, until = self._span(today)
        self.ask(partial(self._show_days, since, until), entries.days, since, until)
        self.ask(self._show_shared, year.shared, since, until)
        self.ask(self._show, year.spent, since, until)
        self.ask(self._show_memories, year.on_this_day, today)
        self._read_behind()

    def choose(self, name: str, figure: Figure) -> None:
        """Shows what is behind a figure of this name."""
        self._figure, self._sought = (name, figure), True
        self.behind.start_over()
        self._read_behind()

    def document(self) -> Document:
        """The look back at the year that is shown, as a page; nothing private is on it."""
        since, until = self._span(self.live.today())
        seen = self.spent or self.live.read(year.spent, since, until)
        shared = self.shared or self.live.read(year.shared, since, until)
        turned = self.live.read(month.turned, since, until, _MOST_TURNS)
        half = self._half(shared) if shared.people else ""
        back = LookBack(str(since.year), self.written.text(), half, seen, shared, turned)
        return year_page(back, self.services.words)

    def print(self) -> None:
        """Prints it."""
        printing.ask_and_print(self.document(), self)

    def _fill_years(self, today: dt.date) -> None:
        if self.year.findData(today.year) < 0:
            self.year.clear()
            for at in range(today.year, today.year - _YEARS, -1):
                self.year.addItem(str(at), at)

    def _span(self, today: dt.date) -> tuple[dt.date, dt.date]:
        chosen = self.year.currentData()
        return dt.date(chosen, 1, 1), min(dt.date(chosen, 12, 31), today)

    def _of_year(self) -> year_entries.Figure:
        return year_entries.Figure(*self._span(self.live.today()))

    def _turn(self) -> None:
        """Turns to another year; what was counted of the last one is not shown on."""
        self.spent = self.shared = self._figure = None
        self.behind.hide()
        self.half.start_over()
        self.refresh()

    def _show_days(self, since: dt.date, until: dt.date, counts: tuple[DayCount, ...]) -> None:
        self.fill(partial(self._fill_days, since, until, counts))

    def _fill_days(self, since: dt.date, until: dt.date, counts: tuple[DayCount, ...]) -> None:
        by_day = {one.day: one.count for one in counts}
        days = (since + dt.timedelta(days=n) for n in range((until - since).days + 1))
        self.grid.set_days([self._day(day, by_day.get(day, 0)) for day in days])
        count = self.services.words.count
        total = sum(by_day.values())
        written = count(total, self.tr("{n} entry"), self.tr("{n} entries"))
        on = count(len(by_day), self.tr("on {n} day"), self.tr("on {n} days"))
        self.written.setText(f"{written} {on}" if total else self.tr("Nothing was written."))
        self.written.setEnabled(bool(total))

    def _day(self, day: dt.date, number: int) -> Day:
        words = self.services.words
        said = words.count(number, self.tr("{n} entry"), self.tr("{n} entries"))
        return Day(day, min(number, _MOST_SHADES), f"{words.day_in_full(day)}: {said}")

    def _show(self, seen: Year) -> None:
        self.spent = seen
        self.fill(self._show_where, partial(self._show_kinds, seen.brought))

    def _show_shared(self, shared: Shared) -> None:
        self.shared = shared
        self.fill(self._show_where, partial(self._show_half, shared))

    def _show_where(self) -> None:
        if self.spent is not None:
            self.where.show_year(self.spent, self.shared, self._of_year())

    def _show_kinds(self, brought: Mapping[tuple[Side, ContributionKind], int]) -> None:
        since, until = self._span(self.live.today())
        self.kinds.setVisible(bool(brought))
        if not self.kinds.is_new(tuple(brought.items()), since, until):
            return
        words, rows = self.services.words, list[Callable[[], object]]()
        for kind in ContributionKind:
            mine = brought.get((Side.ME, kind), 0)
            theirs = brought.get((Side.THEM, kind), 0)
            if mine or theirs:
                said = self.tr("{mine} from me, {theirs} from them")
                text = said.format(mine=words.number(mine), theirs=words.number(theirs))
                name, figure = (
                    words.enum_title(kind),
                    ribbons.Figure(since=since, until=until, kinds=(kind,)),
                )
                opens = partial(self.choose, name, figure)
                rows.append(partial(self.kinds.add_line, name, text, opens))
        self.fill(*rows)

    def _show_half(self, shared: Shared) -> None:
        words, shown = self.services.words, shared.half[: self.half.limit]
        since, until = self._span(self.live.today())
        self.half.setVisible(bool(shared.people))
        self.half.show_rest(len(shown), len(shared.half))
        if not self.half.is_new(shown, len(shared.half), shared.people, since, until):
            return
        self.half.say_nothing(self._half(shared))
        for who in shown:
            said = words.count(who.entries, self.tr("{n} entry"), self.tr("{n} entries"))
            figure = year_entries.Figure(since, until, person=who.id)
            self.half.add_line(who.name, said, partial(self.choose, who.name, figure), who=who.name)

    def _show_more_people(self) -> None:
        if self.shared is not None:
            self._show_half(self.shared)

    def _half(self, shared: Shared) -> str:
        """With how few half of the year was spent."""
        words = self.services.words
        people = words.count(
            shared.people, self.tr("{n} relationship"), self.tr("{n} relationships")
        )
        one = self.tr("Half of all that you wrote was about one person, of {people}.")
        several = self.tr("Half of all that you wrote was about {half} people, of {people}.")
        return (one if len(shared.half) == 1 else several).format(
            half=words.number(len(shared.half)), people=people
        )

    def _show_memories(self, found: tuple[Memory, ...]) -> None:
        self.fill(partial(self._fill_memories, found))

    def _fill_memories(self, found: tuple[Memory, ...]) -> None:
        words, rows = self.services.words, list[Callable[[], object]]()
        self.memories.setVisible(bool(found))
        if not self.memories.is_new(found):
            return
        for one in found:
            said = " · ".join(filter(None, (str(one.day.year), words.names(one.people))))
            opens = partial(self.go.emit, Place("journal", one.id))
            rows.append(partial(self.memories.add_line, one.title, said, opens))
        self.fill(*rows)

    def _read_behind(self) -> None:
        if self._figure is None:
            return
        figure, limit = self._figure[1], self.behind.limit
        if isinstance(figure, ribbons.Figure):
            self.ask(partial(self._show_behind, figure), ribbons.behind, figure, limit)
        else:
            self.ask(partial(self._show_behind, figure), year_entries.behind, figure, limit)

    def _show_behind(self, figure: Figure, found: Behind) -> None:
        self.fill(partial(self._fill_behind, figure, found))

    def _fill_behind(self, figure: Figure, found: Behind) -> None:
        if self._figure is None or self._figure[1] != figure:
            return  # another was chosen meanwhile
        self.behind.show_behind(self._figure[0], figure, found, self.live.today())
        self.behind.show()
        if self._sought:
            self._sought = False
            self.scroll_to(self.behind)

    def _open_day(self, day: dt.date) -> None:
        self.go.emit(Place("journal", None, day.isoformat()))

    def _connect(self) -> None:
        self.paper.clicked.connect(self.print)
        self.year.activated.connect(self._turn)
        self.grid.day_clicked.connect(self._open_day)
        self.written.clicked.connect(lambda: self.choose(self.written.text(), self._of_year()))
        self.where.chosen.connect(self.choose)
        self.behind.go.connect(self.go)
        self.behind.more_wanted.connect(self._read_behind)
        self.half.more_wanted.connect(self._show_more_people)

    def _arrange(self) -> None:
        stack = stacked(self.grid, gap=10)
        stack.addWidget(self.written, 0, Qt.AlignmentFlag.AlignLeading)
        self.days.card.add_row(stack, roomy=True)
        self.days.head.add_action(self.paper)
        self.days.head.add_action(self.year)
        columns = Columns(aside_width=330)
        sections: tuple[QWidget, ...] = (self.where, self.kinds)
        for section in sections:
            columns.main.addWidget(section)
        for section in (self.behind, self.half, self.memories):
            columns.aside.addWidget(section)
        self.area.add(self.days)
        self.area.add(columns)
