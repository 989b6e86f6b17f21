"""Give and take over time: two ribbons, what is behind each month, and the two gaps."""

import datetime as dt
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relnotes.desktop.live import Live
from relnotes.desktop.pages.asking.queue import QueueDialog
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.pages.surveying.behind import BehindSection
from relnotes.desktop.pages.surveying.gaps import GapsSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.ribbons import Ribbons, Stretch
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.tokens import current, px
from relnotes.domain.kinds import RelationshipKind, Side
from relnotes.journal import asking, people, ribbons
from relnotes.journal.ribbons import ALL, Behind, Figure, Whose
from relnotes.journal.totals import Sum

_SPANS = (12, 24, 60)
"""How many months the ribbons can tell."""
_YEAR = 12
_MOST_NAMED = 3
"""How many people a choice of several names."""


class GivingView(View):
    """Everybody's, one kind's or some people's; every figure shows the contributions behind it."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.whose = ALL
        self.figure, self._figure_name = Figure(), ""
        self._sought = False
        self.choice = Combo(self.tr("Whose give and take"))
        self.span = Combo(self.tr("How far back"))
        self.ribbons = Ribbons(self.tr("From me"), self.tr("From them"))
        self.ribbons.setAccessibleName(self.tr("Give and take, month by month"))
        self.sums = {side: Flow() for side in Side}
        self.pictured = Section(self.tr("Month by month"))
        self.gaps = GapsSection(services)
        self.behind = BehindSection("", services)
        self._fill()
        self._arrange()
        self.choice.activated.connect(self._chosen)
        self.span.activated.connect(self.refresh)
        self.ribbons.chosen.connect(self._choose_month)
        self.gaps.untold.connect(lambda: self._choose(self._gap(Side.ME)))
        self.gaps.unthanked.connect(lambda: self._choose(self._gap(Side.THEM)))
        self.gaps.unasked.connect(self._ask)
        self.behind.more_wanted.connect(self._read_behind)
        self.behind.go.connect(self.go)

    def refresh(self) -> None:
        """Reads the ribbons, and what is behind the figure that is chosen."""
        today = self.live.today()
        self.ask(self._show, ribbons.ribbons, self.whose, self._since(), today)
        self._read_behind()

    def show_people(self, *ids: int) -> None:
        """Turns to the give and take of one person, or of several together."""
        names = [self.live.read(people.name_of, one) for one in ids[:_MOST_NAMED]]
        rest = len(ids) - len(names)
        if rest:
            names.append(self.tr("{n} more").format(n=self.services.words.number(rest)))
        whose = Whose(people=ids)
        if self.choice.findData(whose) < 0:
            self.choice.insertItem(self.choice.count() - 1, self.services.words.names(names), whose)
        self.choice.setCurrentIndex(self.choice.findData(whose))
        self._turn(whose)

    def _turn(self, whose: Whose) -> None:
        self.whose, self.figure, self._figure_name = whose, Figure(whose), ""
        self.behind.start_over()
        self.refresh()

    def _chosen(self) -> None:
        whose = self.choice.currentData()
        if isinstance(whose, Whose):
            self._turn(whose)
            return
        self.choice.setCurrentIndex(self.choice.findData(self.whose))
        from relnotes.desktop.pages.summarising.people_dialog import PeopleDialog

        title = self.tr("Whose give and take?")
        dialog = PeopleDialog(self.live, self.services, (), self, title=title)
        dialog.accepted.connect(lambda: self.show_people(*dialog.people))
        dialog.open()

    def _choose_month(self, day: dt.date) -> None:
        after = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
        self._choose(Figure(self.whose, since=day, until=after - dt.timedelta(days=1)))

    def _choose(self, figure: Figure, name: str = "") -> None:
        self.figure, self._figure_name, self._sought = figure, name, True
        self.behind.start_over()
        self._read_behind()

    def _ask(self) -> None:
        whose = self.whose
        QueueDialog(self.live, self.services, self, people=whose.people, kind=whose.kind).open()

    def _gap(self, side: Side) -> Figure:
        return Figure(self.whose, side, unsaid=True)

    def _read_behind(self) -> None:
        done = partial(self._show_behind, self.figure)
        self.ask(done, ribbons.behind, self.figure, self.behind.limit)

    def _since(self) -> dt.date:
        today, back = self.live.today(), self.span.currentData() - 1
        month = today.year * _YEAR + today.month - 1 - back
        return dt.date(month // _YEAR, month % _YEAR + 1, 1)

    def _show(self, seen: ribbons.Ribbons) -> None:
        self.fill(partial(self._fill_ribbons, seen), partial(self._fill_gaps, seen))

    def _fill_ribbons(self, seen: ribbons.Ribbons) -> None:
        few = len(seen.months) <= _YEAR
        every, form = (1, "MMM") if few else (len(seen.months) // _YEAR, "MMM yy")
        self.ribbons.set_stretches(
            [self._stretch(one, "" if at % every else form) for at, one in enumerate(seen.months)]
        )
        for side, flow in self.sums.items():
            chips = [self._sum(one) for one in seen.sums if one.side is side]
            flow.set_widgets(chips)
            flow.setVisible(bool(chips))

    def _fill_gaps(self, seen: ribbons.Ribbons) -> None:
        unasked = self.live.read(asking.count, *self.whose.people, kind=self.whose.kind)
        self.gaps.show_gaps(seen.untold, seen.unthanked, unasked)

    def _sum(self, one: Sum) -> Chip:
        """An amount of a side; a press shows what it is made of."""
        chip = Chip(self._amount(one), checkable=False, swatch=partial(_ink, one.side))
        figure = Figure(self.whose, one.side, self._since(), self.live.today(), unit=one.unit)
        chip.clicked.connect(lambda *_: self._choose(figure, chip.text()))
        return chip

    def _amount(self, one: Sum) -> str:
        amount = self.services.words.amount(one.amount, one.unit)
        said = self.tr("{amount} from me") if one.side is Side.ME else self.tr("{amount} from them")
        return said.format(amount=amount)

    def _stretch(self, one: ribbons.Month, form: str) -> Stretch:
        words = self.services.words
        label = words.month_in_short(one.day, form) if form else ""
        text = self.tr("{month}: {mine} from me, {theirs} from them").format(
            month=words.month(one.day), mine=words.number(one.mine), theirs=words.number(one.theirs)
        )
        return Stretch(one.day, one.mine, one.theirs, label, text)

    def _show_behind(self, figure: Figure, found: Behind) -> None:
        self.fill(partial(self._fill_behind, figure, found))

    def _fill_behind(self, figure: Figure, found: Behind) -> None:
        if figure != self.figure:
            return  # another was chosen meanwhile
        self.behind.show_behind(self._name(figure), figure, found, self.live.today())
        if self._sought:
            self._sought = False
            self.scroll_to(self.behind)

    def _name(self, figure: Figure) -> str:
        if self._figure_name:
            return self._figure_name
        if figure.unsaid:
            if figure.side is Side.ME:
                return self.tr("News untold")
            return self.tr("Thanks owed")
        if figure.since is not None:
            return self.services.words.month(figure.since)
        return self.tr("Newest")

    def _fill(self) -> None:
        self.choice.addItem(self.tr("With everybody"), ALL)
        for kind in RelationshipKind:
            self.choice.addItem(self.services.words.enum_title(kind), Whose(kind=kind))
        self.choice.addItem(self.tr("Choose people…"), None)
        for months in _SPANS:
            years = months // _YEAR
            text = self.services.words.count(years, self.tr("Twelve months"), self.tr("{n} years"))
            self.span.addItem(text, months)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.choice)
        line.addWidget(self.span)
        line.addStretch(1)
        stack = QVBoxLayout()
        stack.setSpacing(px(8))
        stack.addWidget(self.ribbons)
        for flow in self.sums.values():
            stack.addWidget(flow)
        self.pictured.card.add_row(stack, roomy=True)
        columns = Columns(aside_width=330)
        columns.main.addLayout(line)
        columns.main.addWidget(self.pictured)
        columns.main.addWidget(self.gaps)
        columns.aside.addWidget(self.behind)
        self.area.add(columns)


def _ink(side: Side) -> str:
    return current().me if side is Side.ME else current().them
