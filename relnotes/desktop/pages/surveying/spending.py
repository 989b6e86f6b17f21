"""Where the year went: its days, with whom, how, and for what; and this day in earlier years."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial

from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing import printing
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.pages.surveying import looks
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.pages.surveying.year_page import year_page
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.day_grid import Day, DayGrid
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.labels import body, detail, medium
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.parts.shares import Share, Shares
from relnotes.domain.amounts import Amount
from relnotes.domain.kinds import ContributionKind, Side
from relnotes.exchange.document import Document
from relnotes.journal import entries, month, year
from relnotes.journal.entries import DayCount
from relnotes.journal.portfolio import Facet, Part
from relnotes.journal.year import Memory, Year

_YEARS = 10
_MOST_SHADES = 4
_FEW = 5
"""With how few half of a year can have been spent for it to be worth a sentence."""


class SpendingView(View):
    """One calendar year, or this one so far."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.year = Combo(self.tr("Which year"))
        self.days = Section(self.tr("Day by day"))
        self.grid = DayGrid(cell=18)
        self.grid.setAccessibleName(self.tr("The days of the year"))
        self.written = detail("", wrap=True)
        self.where = Section(self.tr("Where it went"))
        self.half = LongSection(self.tr("With whom"), services)
        self.kinds = LongSection(self.tr("What was brought, by kind"), services)
        self.memories = LongSection(self.tr("On this day"), services)
        self.paper = Button(self.tr("Print…"), role="quiet", icon="print")
        self.paper.setAccessibleName(self.tr("Print the look back at the year"))
        self.paper.clicked.connect(self.print)
        self.year.activated.connect(self.refresh)
        self.grid.day_clicked.connect(self._open_day)
        self._arrange()

    def refresh(self) -> None:
        """Reads the days, which are there at once, and all the rest."""
        today = self.live.today()
        self._fill_years(today)
        since, until = self._span(today)
        self.ask(partial(self._show_days, since, until), entries.days, since, until)
        self.ask(self._show, year.spent, since, until)
        self.ask(self._show_memories, year.on_this_day, today)

    def document(self) -> Document:
        """The look back at the year that is shown, as a page; nothing private is on it."""
        since, until = self._span(self.live.today())
        seen = self.live.read(year.spent, since, until)
        turned = self.live.read(month.turned, since, until)
        name, words = str(since.year), self.services.words
        return year_page(name, self.written.text(), self._half(seen), seen, turned, words)

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

    def _show_days(self, since: dt.date, until: dt.date, counts: tuple[DayCount, ...]) -> None:
        by_day = {one.day: one.count for one in counts}
        days = (since + dt.timedelta(days=n) for n in range((until - since).days + 1))
        self.grid.set_days([self._day(day, by_day.get(day, 0)) for day in days])
        count = self.services.words.count
        total = sum(by_day.values())
        written = count(total, self.tr("{n} entry"), self.tr("{n} entries"))
        on = count(len(by_day), self.tr("on {n} day"), self.tr("on {n} days"))
        self.written.setText(f"{written} {on}" if total else self.tr("Nothing was written."))

    def _day(self, day: dt.date, number: int) -> Day:
        words = self.services.words
        said = words.count(number, self.tr("{n} entry"), self.tr("{n} entries"))
        return Day(day, min(number, _MOST_SHADES), f"{words.day_in_full(day)}: {said}")

    def _show(self, seen: Year) -> None:
        self.fill(
            partial(self._show_where, seen),
            partial(self._show_kinds, seen.brought),
            partial(self._show_half, seen),
        )

    def _show_where(self, seen: Year) -> None:
        counted = (seen.brought, seen.ways, seen.sides)
        if not self.where.is_new(*(tuple(one.items()) for one in counted), seen.costs):
            return
        person, matter = seen.personal()
        ways, sides = seen.ways, seen.sides
        contributions, journal = Place("contributions"), Place("journal")
        self._add_shares(
            self.tr("What was brought"),
            (self.tr("for the person"), person, contributions),
            (self.tr("for the matter"), matter, contributions),
        )
        self._add_shares(
            self.tr("How you met"),
            (self.tr("in person"), ways.get(True, 0), journal),
            (self.tr("from afar"), ways.get(False, 0), journal),
            (self.tr("neither"), ways.get(None, 0), journal),
        )
        self._add_shares(
            self.tr("With people"),
            (self.tr("inside"), sides.get(True, 0), looks.place_of(Part(Facet.INSIDE, value=True))),
            (
                self.tr("outside"),
                sides.get(False, 0),
                looks.place_of(Part(Facet.INSIDE, value=False)),
            ),
        )
        self._add_costs(seen.costs)

    def _add_costs(self, costs: Sequence[Amount]) -> None:
        """What meeting people cost, where it was written down."""
        if costs:
            amounts = ", ".join(self.services.words.amount(one.value, one.unit) for one in costs)
            stack = stacked(medium(self.tr("What meeting cost")), body(amounts, wrap=True), gap=4)
            self.where.card.add_row(stack, roomy=True)

    def _add_shares(self, name: str, *parts: tuple[str, int, Place]) -> None:
        words, total = self.services.words, sum(count for _, count, _ in parts)
        shares = [
            Share(f"{text} {words.number(n)} · {words.percent(n, total)}", n)
            for text, n, _ in parts
        ]
        row = Shares(name, shares)
        row.chosen.connect(lambda at: self.go.emit(parts[at][2]))
        stack = stacked(medium(name), gap=8)
        stack.addWidget(row)
        self.where.card.add_row(stack, roomy=True)

    def _show_kinds(self, brought: Mapping[tuple[Side, ContributionKind], int]) -> None:
        if not self.kinds.is_new(tuple(brought.items())):
            return
        words = self.services.words
        for kind in ContributionKind:
            mine = brought.get((Side.ME, kind), 0)
            theirs = brought.get((Side.THEM, kind), 0)
            if mine or theirs:
                said = self.tr("{mine} from me, {theirs} from them")
                text = said.format(mine=words.number(mine), theirs=words.number(theirs))
                opens = partial(self.go.emit, Place("contributions"))
                self.kinds.add_line(words.enum_title(kind), text, opens)
        if not brought:
            self.kinds.say_nothing(self.tr("Nothing was written."))

    def _show_half(self, seen: Year) -> None:
        words, few = self.services.words, seen.half if len(seen.half) <= _FEW else ()
        self.half.setVisible(bool(seen.people))
        if not self.half.is_new(seen.half, seen.people):
            return
        self.half.say_nothing(self._half(seen))
        for who in few:
            said = words.count(who.entries, self.tr("{n} entry"), self.tr("{n} entries"))
            self.half.add_line(
                who.name,
                said,
                partial(self.go.emit, Place("relationships", who.id, "journal")),
                who=who.name,
            )

    def _half(self, seen: Year) -> str:
        """With how few half of the year was spent."""
        words = self.services.words
        people = words.count(seen.people, self.tr("{n} relationship"), self.tr("{n} relationships"))
        one = self.tr("Half of all that you wrote was about one person, of {people}.")
        several = self.tr("Half of all that you wrote was about {half} people, of {people}.")
        return (one if len(seen.half) == 1 else several).format(
            half=words.number(len(seen.half)), people=people
        )

    def _show_memories(self, found: tuple[Memory, ...]) -> None:
        words = self.services.words
        self.memories.setVisible(bool(found))
        if not self.memories.is_new(found):
            return
        for one in found:
            said = " · ".join(filter(None, (str(one.day.year), words.names(one.people))))
            opens = partial(self.go.emit, Place("journal", one.id))
            self.memories.add_line(one.title, said, opens)

    def _open_day(self, day: dt.date) -> None:
        self.go.emit(Place("journal", None, day.isoformat()))

    def _arrange(self) -> None:
        stack = stacked(self.grid, gap=10)
        stack.addWidget(self.written)
        self.days.card.add_row(stack, roomy=True)
        self.days.head.add_action(self.paper)
        self.days.head.add_action(self.year)
        columns = Columns(aside_width=330)
        for section in (self.where, self.kinds):
            columns.main.addWidget(section)
        for section in (self.half, self.memories):
            columns.aside.addWidget(section)
        self.area.add(self.days)
        self.area.add(columns)
