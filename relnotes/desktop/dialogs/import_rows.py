"""Who was found in somebody else's files, as a table to tick."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from relnotes import sentences
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.domain.kinds import DetailKind
from relnotes.exchange import parcels
from relnotes.exchange.bringing import bringing
from relnotes.exchange.records import Trouble
from relnotes.exchange.telling import Told, strangers_of
from relnotes.journal import arrivals
from relnotes.journal.arrivals import Arrival, Expected, Happening

Index = QModelIndex | QPersistentModelIndex
_NAME, _EMAIL, _PHONE, _ORGANISATION, _DATES, _NOTE = range(6)
_DETAILS = {
    _EMAIL: DetailKind.EMAIL,
    _PHONE: DetailKind.PHONE,
    _ORGANISATION: DetailKind.ORGANISATION,
}
_TICKED, _FREE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody in a file, and whether the journal knows them already."""

    arrival: Arrival
    known: bool
    stranger: bool = False
    """Only named in a calendar, so that it takes a tick to come along."""


@dataclass(frozen=True, slots=True)
class Comer:
    """An entry in a file, and whom it would be about."""

    happening: Happening
    expected: Expected


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in some files; each trouble with its file's name."""

    people: tuple[Newcomer, ...]
    troubles: tuple[tuple[str, Trouble], ...]
    entries: tuple[Comer, ...] = ()


def read_files(live: Live, paths: Sequence[Path], progress: Progress) -> Read:
    """Reads files one after the other; a file that can't be opened is a `Problem`."""
    found: list[Arrival] = []
    told: list[Told] = []
    troubles: list[tuple[str, Trouble]] = []
    for at, path in enumerate(paths):
        progress.step(at / len(paths), path.name)
        for one in parcels.opened(path):
            name = PurePath(one.name).name
            progress.step(at / len(paths), name)
            brought = bringing(one.reading, live.today())
            found += [coming.arrival for coming in brought.people]
            told += brought.entries
            troubles += [(name, trouble) for trouble in brought.troubles]
    progress.step(0.9)
    known = live.read(arrivals.known, [one.draft for one in found])
    people = [Newcomer(one, here) for one, here in zip(found, known, strict=True)]
    strangers = live.read(arrivals.unmet, strangers_of(told), found)
    people += [Newcomer(one, known=False, stranger=True) for one in strangers]
    happenings = tuple(one.happening for one in told)
    coming = live.read(arrivals.expected, found, happenings)
    entries = (Comer(one, who) for one, who in zip(happenings, coming, strict=True))
    return Read(tuple(people), tuple(troubles), tuple(entries))


def trouble_sentence(trouble: Trouble, file: str = "") -> str:
    """What was odd and where, in the user's language; `file` where there are several."""
    template = QCoreApplication.translate("Trouble", sentences.TROUBLES[trouble.code])
    said = sentences.trouble_filled(template, trouble)
    if trouble.line is not None:
        line = QCoreApplication.translate("Trouble", "Line {line}: {sentence}")
        said = line.format(line=trouble.line, sentence=said)
    return f"{file} · {said}" if file else said


class Newcomers(QAbstractTableModel):
    """A row for each person with a tick; who is here already has none."""

    counted = Signal()
    """Another number of people is ticked."""

    def __init__(self, locale: QLocale, parent: QObject) -> None:
        super().__init__(parent)
        self._locale = locale
        self._rows: tuple[Newcomer, ...] = ()
        self._ticks: list[bool] = []

    @property
    def rows(self) -> tuple[Newcomer, ...]:
        """Everybody who was found."""
        return self._rows

    def set_people(self, people: Sequence[Newcomer]) -> None:
        """Shows other people, those who are new ticked."""
        self.beginResetModel()
        self._rows = tuple(people)
        self._ticks = [not (one.known or one.stranger) for one in people]
        self.endResetModel()
        self.counted.emit()

    def ticked(self) -> tuple[Arrival, ...]:
        """Those who are to come along."""
        pairs = zip(self._rows, self._ticks, strict=True)
        return tuple(row.arrival for row, ticked in pairs if ticked)

    def tick_all(self, *, ticked: bool) -> None:
        """Ticks everybody who is new, or nobody."""
        self._ticks = [ticked and not row.known for row in self._rows]
        last = self.index(len(self._rows) - 1, _NAME)
        self.dataChanged.emit(self.index(0, _NAME), last, [Qt.ItemDataRole.CheckStateRole])
        self.counted.emit()

    def toggle(self, index: Index) -> None:
        """Turns the tick of a row."""
        at = self.index(index.row(), _NAME)
        state = _FREE if self._ticks[index.row()] else _TICKED
        self.setData(at, state, Qt.ItemDataRole.CheckStateRole)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many people there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else _NOTE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Name"),
            self.tr("E-mail"),
            self.tr("Phone"),
            self.tr("Organisation"),
            self.tr("Dates"),
            "",
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a row can be ticked."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if self._rows[index.row()].known:
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        if index.column() == _NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell, or the tick."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == _NAME:
            return _TICKED if self._ticks[index.row()] else _FREE
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._text(row, column)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set the tick."""
        at = index.row()
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or self._rows[at].known:
            return False
        self._ticks[at] = Qt.CheckState(value) == _TICKED
        self.dataChanged.emit(index, index, [role])
        self.counted.emit()
        return True

    def _day(self, value: str) -> str:
        """A date as the country writes it; `--MM-DD` is one of every year."""
        every_year = value.startswith("--")
        date = QDate.fromString(f"2000-{value[2:]}" if every_year else value, "yyyy-MM-dd")
        return self._locale.toString(date, "d MMM" if every_year else "d MMM yyyy")

    def _text(self, row: Newcomer, column: int) -> str:
        draft = row.arrival.draft
        if column == _NAME:
            return draft.name
        if column == _NOTE:
            if row.stranger:
                return self.tr("named in a calendar")
            return self.tr("here already") if row.known else ""
        if column == _DATES:
            return ", ".join(f"{one.label} {self._day(one.value)}" for one in draft.occasions)
        values = (one.value for one in draft.details if one.kind is _DETAILS[column])
        return ", ".join(values)
