"""Where a year went: for what, how, with whom, at what cost; each share asks what is behind it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.pages.surveying.behind import Figure
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, caption, medium
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.shares import Share, Shares
from relnotes.desktop.words import Words
from relnotes.domain import circle
from relnotes.domain.kinds import ContributionKind
from relnotes.journal import ribbons, year_entries
from relnotes.journal.year import Shared, Year

_PERSONAL = tuple(kind for kind in ContributionKind if kind in circle.PERSONAL)
_MATTER = tuple(kind for kind in ContributionKind if kind not in circle.PERSONAL)

Counted = tuple[str, int, Figure]
"""What is counted in words, how many there are, and which."""


def took(seen: Year, words: Words, entries: tuple[str, str]) -> list[str]:
    """The time and the money that were written down; `entries` names one entry, and several."""
    told = [(words.minutes(seen.minutes), seen.lasted)] if seen.lasted else []
    told += [(words.amount(one.amount.value, one.amount.unit), one.entries) for one in seen.costs]
    return [f"{what} · {words.count(n, *entries)}" for what, n in told]


class WhereSection(Section):
    """Lines of shares; a line without any is not there."""

    chosen = Signal(str, object)
    """A figure by its name, and which entries or contributions it counts."""

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("Where it went"))
        self._words = services.words
        self.card.add_row(caption(self.tr("Being read…"), "text3"))

    def show_year(self, seen: Year, shared: Shared | None, days: year_entries.Figure) -> None:
        """Shows the year of these days; with whom it was may still be on its way."""
        counted = (seen.brought, seen.ways, seen.matters, shared.sides if shared else {})
        told = tuple(tuple(one.items()) for one in counted)
        if not self.is_new(told, seen.costs, seen.minutes, seen.lasted, days):
            return
        self._add(self.tr("What was brought"), self._brought(seen, days))
        self._add(self.tr("How you met"), self._ways(seen, days))
        if seen.matters.get(True) or seen.matters.get(False):
            self._add(self.tr("What it was about"), self._matters(seen, days))
        if shared is not None:
            self._add(self.tr("With people"), self._sides(shared, days))
        self._add_took(seen, days)
        if not self.card.rows() and shared is not None:
            nothing = self.tr("Nothing of this year was written down.")
            self.card.add_row(body(nothing, "text2", wrap=True), roomy=True)

    def _brought(self, seen: Year, days: year_entries.Figure) -> Iterable[Counted]:
        person, matter = seen.personal()
        all_of = partial(ribbons.Figure, since=days.since, until=days.until)
        yield self.tr("for the person"), person, all_of(kinds=_PERSONAL)
        yield self.tr("for the matter"), matter, all_of(kinds=_MATTER)

    def _ways(self, seen: Year, days: year_entries.Figure) -> Iterable[Counted]:
        of = partial(year_entries.Figure, days.since, days.until)
        yield self.tr("in person"), seen.ways.get(True, 0), of(ways=(True,))
        yield self.tr("from afar"), seen.ways.get(False, 0), of(ways=(False,))
        yield self.tr("neither"), seen.ways.get(None, 0), of(ways=(None,))

    def _matters(self, seen: Year, days: year_entries.Figure) -> Iterable[Counted]:
        of = partial(year_entries.Figure, days.since, days.until)
        yield self.tr("personal"), seen.matters.get(True, 0), of(matters=(True,))
        yield self.tr("the work"), seen.matters.get(False, 0), of(matters=(False,))
        yield self.tr("not said"), seen.matters.get(None, 0), of(matters=(None,))

    def _sides(self, shared: Shared, days: year_entries.Figure) -> Iterable[Counted]:
        of = partial(year_entries.Figure, days.since, days.until)
        yield self.tr("inside"), shared.sides.get(True, 0), of(inside=True)
        yield self.tr("outside"), shared.sides.get(False, 0), of(inside=False)

    def _add(self, name: str, counted: Iterable[Counted]) -> None:
        parts, words = [one for one in counted if one[1]], self._words
        if not parts:
            return
        total = sum(n for _, n, _ in parts)
        row = Shares(
            name,
            [
                Share(f"{text} {words.number(n)} · {words.percent(n, total)}", n)
                for text, n, _ in parts
            ],
        )
        row.chosen.connect(lambda at: self.chosen.emit(*_named(name, parts[at])))
        stack = stacked(medium(name), gap=8)
        stack.addWidget(row)
        self.card.add_row(stack, roomy=True)

    def _add_took(self, seen: Year, days: year_entries.Figure) -> None:
        """The time and the money, as they were written down; nothing is guessed."""
        of = partial(year_entries.Figure, days.since, days.until)
        figures = [of(lasted=True)] if seen.lasted else []
        figures += [of(currency=one.amount.unit) for one in seen.costs]
        if not figures:
            return
        name, chips = self.tr("What it took"), []
        said = took(seen, self._words, (self.tr("{n} entry"), self.tr("{n} entries")))
        for text, figure in zip(said, figures, strict=True):
            chip = Chip(text, checkable=False)
            chip.setAccessibleName(f"{name}: {text}")
            chip.clicked.connect(partial(self._choose, f"{name}: {text}", figure))
            chips.append(chip)
        stack = stacked(medium(name), gap=8)
        stack.addWidget(Flow(chips))
        self.card.add_row(stack, roomy=True)

    def _choose(self, name: str, figure: Figure, *_: object) -> None:
        self.chosen.emit(name, figure)


def _named(name: str, one: Counted) -> tuple[str, Figure]:
    return f"{name}: {one[0]}", one[2]
