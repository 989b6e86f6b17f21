"""What is behind a figure: the contributions or the entries that it counts, the newest first."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal

from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Side
from relnotes.journal import ribbons, year_entries
from relnotes.journal.ribbons import Brought
from relnotes.journal.year_entries import Counted

Figure = ribbons.Figure | year_entries.Figure
"""Something that counts contributions, or entries."""
Behind = ribbons.Behind | year_entries.Behind


class BehindSection(LongSection):
    """A list under the name of its figure; each line opens what it tells."""

    go = Signal(object)
    """A `Place` to open."""

    def show_behind(self, name: str, figure: Figure, found: Behind, today: dt.date) -> None:
        """Shows what a figure of this name counts."""
        self.head.set_text(name)
        self.show_rest(len(found.lines), found.count)
        if not self.is_new(found, figure, today):
            return
        if not found.lines:
            self.say_nothing(self.tr("Nothing was written down here."))
        for line in found.lines:
            if isinstance(line, Brought):
                self._add_brought(line, today)
            else:
                self._add_entry(line, today)

    def _add_brought(self, line: Brought, today: dt.date) -> None:
        words, mine = self.services.words, line.side is Side.ME
        who = self.tr("for {name}") if mine else self.tr("from {name}")
        amount = words.amount(line.amount, line.unit)
        parts = (who.format(name=line.name), words.day(line.day, today), amount)
        self.add_line(
            line.what,
            " · ".join(filter(None, parts)),
            partial(self.go.emit, Place("contributions", line.id)),
            who=line.name,
            ink="me" if mine else "them",
        )

    def _add_entry(self, line: Counted, today: dt.date) -> None:
        parts = (self.services.words.day(line.day, today), *_took(line, self.services.words))
        self.add_line(
            line.title,
            " · ".join(filter(None, (self.services.words.names(line.people), *parts))),
            partial(self.go.emit, Place("journal", line.id)),
            who=line.people[0] if line.people else "",
        )


def _took(line: Counted, words: Words) -> tuple[str, str]:
    """The time and the money that an entry took, where they were written down."""
    lasted = words.minutes(line.minutes) if line.minutes else ""
    return lasted, words.amount(line.cost, line.currency) if line.cost is not None else ""
