"""Give and take over time: two ribbons, what is behind each month, and the two gaps."""

import datetime as dt
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relnotes.desktop.live import Live
from relnotes.desktop.pages.asking.queue import QueueDialog
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.pages.surveying.gaps import GapsSection
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.ribbons import Ribbons, Stretch
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RelationshipKind, Side
from relnotes.journal import asking, people, ribbons
from relnotes.journal.ribbons import ALL, Behind, Brought, Figure, Whose

_SPANS = (12, 24, 60)
"""How many months the ribbons can tell."""
_YEAR = 12


class GivingView(View):
    """Everybody's, one kind's or one person's; every figure shows the contributions behind it."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.whose = ALL
        self.figure = Figure()
        self.choice = Combo(self.tr("Whose give and take"))
        self.span = Combo(self.tr("How far back"))
        self.ribbons = Ribbons(self.tr("From me"), self.tr("From them"))
        self.ribbons.setAccessibleName(self.tr("Give and take, month by month"))
        self.sums = detail("", wrap=True)
        self.pictured = Section(self.tr("Month by month"))
        self.gaps = GapsSection(services)
        self.behind = LongSection("", services)
        self._fill()
        self._arrange()
        self.choice.activated.connect(self._chosen)
        self.span.activated.connect(self.refresh)
        self.ribbons.chosen.connect(self._choose_month)
        self.gaps.untold.connect(lambda: self._choose(self._gap(Side.ME)))
        self.gaps.unthanked.connect(lambda: self._choose(self._gap(Side.THEM)))
        self.gaps.unasked.connect(self._ask)
        self.behind.more_wanted.connect(self._read_behind)

    def refresh(self) -> None:
        """Reads the ribbons, and what is behind the figure that is chosen."""
        today = self.live.today()
        self.ask(self._show, ribbons.ribbons, self.whose, self._since(), today)
        self._read_behind()

    def show_person(self, relationship_id: int) -> None:
        """Turns to one person's give and take."""
        name = self.live.read(people.name_of, relationship_id)
        whose = Whose(relationship_id=relationship_id)
        if self.choice.findData(whose) < 0:
            self.choice.insertItem(self.choice.count() - 1, name, whose)
        self.choice.setCurrentIndex(self.choice.findData(whose))
        self._turn(whose)

    def _turn(self, whose: Whose) -> None:
        self.whose, self.figure = whose, Figure(whose)
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
        dialog.accepted.connect(lambda: self.show_person(dialog.people[0]))
        dialog.open()

    def _choose_month(self, day: dt.date) -> None:
        after = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
        self._choose(Figure(self.whose, since=day, until=after - dt.timedelta(days=1)))

    def _choose(self, figure: Figure) -> None:
        self.figure = figure
        self.behind.start_over()
        self._read_behind()

    def _ask(self) -> None:
        who = self.whose.relationship_id
        QueueDialog(self.live, self.services, self, relationship_id=who).open()

    def _gap(self, side: Side) -> Figure:
        return Figure(self.whose, side, unsaid=True)

    def _read_behind(self) -> None:
        self.ask(self._show_behind, ribbons.behind, self.figure, self.behind.limit)

    def _since(self) -> dt.date:
        today, back = self.live.today(), self.span.currentData() - 1
        month = today.year * _YEAR + today.month - 1 - back
        return dt.date(month // _YEAR, month % _YEAR + 1, 1)

    def _show(self, seen: ribbons.Ribbons) -> None:
        few = len(seen.months) <= _YEAR
        every, form = (1, "MMM") if few else (len(seen.months) // _YEAR, "MMM yy")
        self.ribbons.set_stretches(
            [self._stretch(one, "" if at % every else form) for at, one in enumerate(seen.months)]
        )
        words = self.services.words
        said = []
        for side, name in ((Side.ME, self.tr("From me")), (Side.THEM, self.tr("From them"))):
            amounts = [words.amount(one.amount, one.unit) for one in seen.sums if one.side is side]
            if amounts:
                said.append(f"{name}: {', '.join(amounts)}")
        self.sums.setText(" · ".join(said))
        self.sums.setVisible(bool(said))
        unasked = self.live.read(asking.count, self.whose.relationship_id)
        self.gaps.show_gaps(seen.untold, seen.unthanked, unasked)

    def _stretch(self, one: ribbons.Month, form: str) -> Stretch:
        words = self.services.words
        label = words.month_in_short(one.day, form) if form else ""
        text = self.tr("{month}: {mine} from me, {theirs} from them").format(
            month=words.month(one.day), mine=words.number(one.mine), theirs=words.number(one.theirs)
        )
        return Stretch(one.day, one.mine, one.theirs, label, text)

    def _show_behind(self, found: Behind) -> None:
        figure, today = self.figure, self.live.today()
        self.behind.head.set_text(self._name(figure))
        self.behind.show_rest(len(found.lines), found.count)
        if not self.behind.is_new(found, figure, today):
            return
        if not found.lines:
            self.behind.say_nothing(self.tr("Nothing was written down here."))
        for line in found.lines:
            mine = line.side is Side.ME
            self.behind.add_line(
                line.what,
                self._said(line, today),
                partial(self.go.emit, Place("contributions", line.id)),
                who=line.name,
                ink="me" if mine else "them",
            )

    def _said(self, line: Brought, today: dt.date) -> str:
        words = self.services.words
        who = self.tr("I, for {name}") if line.side is Side.ME else self.tr("{name}, for me")
        when = words.day(line.day, today)
        amount = words.amount(line.amount, line.unit)
        return " · ".join(filter(None, (who.format(name=line.name), when, amount)))

    def _name(self, figure: Figure) -> str:
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
        self.choice.addItem(self.tr("One person…"), None)
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
        stack.addWidget(self.sums)
        self.pictured.card.add_row(stack, roomy=True)
        columns = Columns(aside_width=330)
        columns.main.addLayout(line)
        columns.main.addWidget(self.pictured)
        columns.main.addWidget(self.gaps)
        columns.aside.addWidget(self.behind)
        self.area.add(columns)
