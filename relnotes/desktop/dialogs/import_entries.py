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
        self._welcome: frozenset[str] = frozenset()

    def set_entries(self, entries: tuple[Comer, ...], wanted: Sequence[bool]) -> None:
        """Shows other entries, those ticked that are wanted."""
        self._welcome = frozenset()
        self.set_rows(entries, wanted)

    def ticked(self) -> tuple[Happening, ...]:
        """Those that are to come along."""
        return tuple(map(attrgetter("happening"), compress(self._rows, self._ticks)))

    def tick_nobodys(self, *, ticked: bool) -> None:
        """Ticks the entries that are about nobody here, once somebody was named for them."""
        rows = zip(self._rows, self._ticks, strict=True)
        self.tick([was if row.expected.people else ticked for row, was in rows])

    def follow(self, welcome: frozenset[str]) -> None:
        """Ticks the entries of those who come along too, by their e-mails, and no longer theirs."""
        before, self._welcome = self._welcome, welcome
        if before == welcome or not self._rows:
            return
        ticks = list(self._ticks)
        for at, row in enumerate(self._rows):
            if not row.expected.people and not row.expected.known:
                named = {one.email.casefold() for one in row.happening.guests}
                if named.isdisjoint(before) != named.isdisjoint(welcome):
                    ticks[at] = not named.isdisjoint(welcome)
        self.tick(ticks)
        self.dataChanged.emit(self.index(0, _WHO), self.index(self.rowCount() - 1, _WHO))

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
        """Whom the file names where none of them is here, or those of them who come along."""
        guests = row.happening.guests
        coming = [one.name for one in guests if one.email.casefold() in self._welcome]
        if coming:
            return ", ".join(coming)
        named = ", ".join(guest.name for guest in row.happening.guests if guest.name)
        return self.tr("{names} (not here)").format(names=named) if named else self.tr("nobody")
