"""Who is here: the circle told apart in every way, and the people behind each figure."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.bulk import BulkDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.surveying import looks
from relnotes.desktop.pages.surveying.kept_views import KeptViews
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.pages.todaying.aside import CircleCard
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import Standing
from relnotes.journal import circle_views, portfolio, tags
from relnotes.journal.circle_views import Choice, Seen
from relnotes.journal.portfolio import Circle, Facet, Part


class HereView(View):
    """Figures to press at the left; whom they mean, and the circle's size, at the right."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.choice = Choice()
        self.ids: tuple[int, ...] = ()
        self.kept = KeptViews(live, services)
        self.parts = PartsCard(services)
        self.people = LongSection("", services)
        self.circle = CircleCard(services)
        self.several = Button(self.tr("Change…"), role="quiet")
        self.several.setAccessibleName(self.tr("Change all of them at once"))
        self.several.clicked.connect(self.change_several)
        self.people.head.add_action(self.several)
        self.parts.chosen.connect(self.narrow)
        self.parts.tag_chosen.connect(self.choose_tag)
        self.kept.chosen.connect(self.show_choice)
        self.people.more_wanted.connect(self._read_people)
        self.circle.resized.connect(self._resize)
        self.circle.people_wanted.connect(
            lambda: self.choose(Part(Facet.STANDING, Standing.ACTIVE))
        )
        self.nobody = EmptyState(
            "people",
            self.tr("Nobody here yet"),
            self.tr("Who is close, who is due, what moves: it shows here."),
            self.tr("Start with one person"),
        )
        self.nobody.triggered.connect(lambda: services.actions["new_person"].trigger())
        self.nobody.hide()
        columns = self._columns = Columns(aside_width=330)
        columns.main.addWidget(self.circle)
        columns.main.addWidget(self.kept)
        columns.main.addWidget(self.parts)
        columns.aside.addWidget(self.people)
        columns.aside.addWidget(self.kept.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.add(self.nobody)
        self.area.add(columns)

    def refresh(self) -> None:
        """Reads the figures, the views that are kept, and the people who are seen."""
        self.ask(self._show, portfolio.here)
        self.ask(self.kept.show_views, circle_views.listed)
        self.ask(self.parts.offer_tags, tags.names)
        self._read_people()

    def choose(self, part: Part | None) -> None:
        """Shows who a figure means, and nobody else."""
        self.show_choice(Choice(() if part is None else (part,)))

    def narrow(self, part: Part | None) -> None:
        """Narrows to a part, or lets go of it; None is everyone."""
        self.show_choice(Choice() if part is None else self.choice.toggled(part))

    def choose_tag(self, tag: str) -> None:
        """Narrows to those with a tag; an empty one lets go of it."""
        self.show_choice(replace(self.choice, tag=tag))

    def show_choice(self, choice: Choice) -> None:
        """Shows who is seen in this way."""
        self.choice = choice
        self.people.start_over()
        self.parts.mark(choice)
        self.kept.mark(choice)
        self._read_people()

    def change_several(self) -> None:
        """Asks what to change for all who are seen."""
        BulkDialog(self.live, self.services, self.ids, self).open()

    def _read_people(self) -> None:
        today, limit = self.live.today(), self.people.limit
        self.ask(self._show_people, circle_views.seen, self.choice, today, limit)

    def _show(self, seen: Circle) -> None:
        self.nobody.setVisible(not seen.total)
        self._columns.setVisible(bool(seen.total))
        self.parts.show_circle(seen, self.choice)
        self.circle.show_circle(seen.active, self.services.settings.get(setting.CIRCLE))

    def _show_people(self, people: Seen) -> None:
        words, today = self.services.words, self.live.today()
        self.ids = people.ids
        self.several.setEnabled(bool(people.ids))
        self.people.head.set_text(looks.choice(people.choice, words))
        self.people.show_rest(len(people.lines), len(people.ids))
        if not self.people.is_new(people, today):
            return
        if not people.lines:
            self.people.say_nothing(self.tr("Nobody is here."))
        self.fill(
            *(
                partial(
                    self.people.add_line,
                    line.name,
                    looks.person(line, people.choice, words, today),
                    partial(self.go.emit, Place("relationships", line.id)),
                    who=line.name,
                    person=line.id,
                )
                for line in people.lines
            )
        )

    def _resize(self, size: int) -> None:
        self.services.settings.set(setting.CIRCLE, size)
        self.ask(self._show, portfolio.here)


class PartsCard(Card):
    """Every way of telling the circle apart, as chips with how many are in each part."""

    chosen = Signal(object)
    """A `Part`, or None for everyone."""
    tag_chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._words = services.words
        self._shown: Circle | None = None
        self.chips: dict[Part | None, Chip] = {}
        self._tags: tuple[str, ...] = ()
        self._choice = Choice()
        self.tag = Combo()
        self._tag_row: QWidget | None = None

    def show_circle(self, seen: Circle, choice: Choice) -> None:
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
            self._add_tags()
        self.mark(choice)

    def offer_tags(self, names: tuple[str, ...]) -> None:
        """Offers these tags to narrow to."""
        if names != self._tags:
            self._tags = names
            self._fill_tags()

    def mark(self, choice: Choice) -> None:
        """Marks what is chosen."""
        self._choice = choice
        for one, chip in self.chips.items():
            chip.setChecked(one in choice.parts if one else choice == Choice())
        self._fill_tags()

    def _add_tags(self) -> None:
        self.tag = Combo(self.tr("Tag"))
        self.tag.activated.connect(lambda *_: self.tag_chosen.emit(self.tag.currentData()))
        stack = stacked(detail(self.tr("Tag")), self.tag, gap=6)
        self._tag_row = self.add_row(stack, roomy=True)

    def _fill_tags(self) -> None:
        if self._tag_row is not None:
            self._tag_row.setVisible(bool(self._tags))
        self.tag.clear()
        self.tag.addItem(self.tr("Any"), "")
        for name in self._tags:
            self.tag.addItem(name, name)
        self.tag.setCurrentIndex(max(0, self.tag.findData(self._choice.tag)))

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
