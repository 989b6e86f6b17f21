"""Who is here: the circle told apart in every way, and the people behind each figure."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.surveying import looks
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.pages.todaying.aside import CircleCard
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import Standing
from relnotes.journal import portfolio
from relnotes.journal.portfolio import Circle, Facet, Part, People


class HereView(View):
    """Figures to press at the left; whom they mean, and the circle's size, at the right."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.part: Part | None = None
        self.parts = PartsCard(services)
        self.people = LongSection("", services)
        self.circle = CircleCard(services)
        self.parts.chosen.connect(self.choose)
        self.people.more_wanted.connect(self._read_people)
        self.circle.resized.connect(self._resize)
        self.circle.people_wanted.connect(
            lambda: self.choose(Part(Facet.STANDING, Standing.ACTIVE))
        )
        columns = Columns(aside_width=330)
        columns.main.addWidget(self.circle)
        columns.main.addWidget(self.parts)
        columns.aside.addWidget(self.people)
        self.area.add(columns)

    def refresh(self) -> None:
        """Reads the figures, and the people behind the one that is chosen."""
        self.ask(self._show, portfolio.here)
        self._read_people()

    def choose(self, part: Part | None) -> None:
        """Shows who a figure means."""
        self.part = part
        self.people.start_over()
        self.parts.mark(part)
        self._read_people()

    def _read_people(self) -> None:
        today, limit = self.live.today(), self.people.limit
        self.ask(self._show_people, portfolio.people, self.part, today, limit)

    def _show(self, seen: Circle) -> None:
        self.parts.show_circle(seen, self.part)
        self.circle.show_circle(seen.active, self.services.settings.get(setting.CIRCLE))

    def _show_people(self, people: People) -> None:
        words, today = self.services.words, self.live.today()
        everyone = self.tr("Everyone")
        name = everyone if people.part is None else looks.part(people.part, words)
        self.people.head.set_text(name)
        self.people.show_rest(len(people.lines), people.count)
        if not self.people.is_new(people, today):
            return
        if not people.lines:
            self.people.say_nothing(self.tr("Nobody is here."))
        for line in people.lines:
            self.people.add_line(
                line.name,
                looks.person(line, words, today),
                partial(self.go.emit, Place("relationships", line.id)),
                who=line.name,
            )

    def _resize(self, size: int) -> None:
        self.services.settings.set(setting.CIRCLE, size)
        self.ask(self._show, portfolio.here)


class PartsCard(Card):
    """Every way of telling the circle apart, as chips with how many are in each part."""

    chosen = Signal(object)
    """A `Part`, or None for everyone."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._words = services.words
        self._shown: Circle | None = None
        self.chips: dict[Part | None, Chip] = {}

    def show_circle(self, seen: Circle, part: Part | None) -> None:
        """Shows the parts that somebody is in."""
        if seen != self._shown:
            self._shown = seen
            self.clear()
            self.chips = {}
            self.add_row(Flow([self._chip(None, self.tr("Everyone"), seen.total)]), roomy=True)
            for facet in Facet:
                parts = seen.of(facet)
                if any(part.value is not None for part, _ in parts):
                    self.add_row(self._group(facet, parts), roomy=True)
        self.mark(part)

    def mark(self, part: Part | None) -> None:
        """Marks the part whose people are shown."""
        for one, chip in self.chips.items():
            chip.setChecked(one == part)

    def _group(self, facet: Facet, parts: tuple[tuple[Part, int], ...]) -> QVBoxLayout:
        chips = [self._chip(part, looks.part(part, self._words), n) for part, n in parts]
        stack = stacked(detail(looks.facet(facet)), gap=6)
        stack.addWidget(Flow(chips, gap=px(6)))
        return stack

    def _chip(self, part: Part | None, text: str, count: int) -> Chip:
        chip = Chip(text, count)
        chip.clicked.connect(lambda *_: self.chosen.emit(part))
        self.chips[part] = chip
        return chip
