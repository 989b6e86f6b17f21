"""What happened, in somebody else's files, as a table to tick."""

from collections.abc import Sequence
from datetime import date
from itertools import compress
from operator import attrgetter

from PySide6.QtCore import QDate, QLocale, QObject

from relnotes.desktop.dialogs.import_rows import Comer
from relnotes.desktop.dialogs.ticked_rows import TickedRows
from relnotes.journal.arrivals import Happening

_WHAT, _DAY, _WHO, _NOTE = range(4)


class Comers(TickedRows[Comer]):
    """A row for each entry with a tick; one that is here already has none."""

    def __init__(self, locale: QLocale, today: date, parent: QObject) -> None:
        super().__init__(_NOTE + 1, parent)
        self._locale, self._today = locale, today

    def set_entries(self, entries: tuple[Comer, ...], wanted: Sequence[bool]) -> None:
        """Shows other entries, those ticked that are wanted."""
        self.set_rows(entries, wanted)

    def ticked(self) -> tuple[Happening, ...]:
        """Those that are to come along."""
        return tuple(map(attrgetter("happening"), compress(self._rows, self._ticks)))

    def tick_nobodys(self, *, ticked: bool) -> None:
        """Ticks the entries that are about nobody here, once somebody was named for them."""
        rows = zip(self._rows, self._ticks, strict=True)
        self.tick([was if row.expected.people else ticked for row, was in rows])

    def known(self, row: Comer) -> bool:
        """Whether the entry is here already."""
        return row.expected.known

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (self.tr("What happened"), self.tr("Day"), self.tr("With whom"), "")

    def text(self, at: int, column: int) -> str:
        """What a cell says."""
        row = self.rows[at]
        if column == _WHAT:
            return row.happening.draft.title
        if column == _DAY:
            day = row.day
            return self._locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
        if column == _WHO:
            return ", ".join(row.expected.people) or self._nobody(row)
        if row.expected.known:
            return self.tr("here already")
        if row.day > self._today:
            return self.tr("next meeting")
        return self._pictures(len(row.happening.pictures))

    def _pictures(self, number: int) -> str:
        if number < 2:
            return self.tr("1 picture") if number else ""
        return self.tr("{n} pictures").format(n=self._locale.toString(number))

    def _nobody(self, row: Comer) -> str:
        """Whom the file names where none of them is here."""
        named = ", ".join(guest.name for guest in row.happening.guests if guest.name)
        return self.tr("{names} (not here)").format(names=named) if named else self.tr("nobody")
