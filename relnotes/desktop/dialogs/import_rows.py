"""Who was found in somebody else's files, as a table to tick."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
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
from relnotes.desktop import masses
from relnotes.desktop.dialogs.sameness import Sameness
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.domain.kinds import DetailKind
from relnotes.exchange import apart
from relnotes.exchange.answers import Answers, Guidance
from relnotes.exchange.bringing import bringing
from relnotes.exchange.records import Reading, Trouble
from relnotes.exchange.telling import Told, strangers_of
from relnotes.journal import arrivals, duplicates, mappings
from relnotes.journal.arrivals import Arrival, Expected, Happening
from relnotes.journal.duplicates import Match

Index = QModelIndex | QPersistentModelIndex
_NAME, _EMAIL, _PHONE, _ORGANISATION, _DATES, _NOTE = range(6)
_DETAILS = {
    _EMAIL: DetailKind.EMAIL,
    _PHONE: DetailKind.PHONE,
    _ORGANISATION: DetailKind.ORGANISATION,
}
AT_ONCE = 500
"""Rows that are shown before somebody scrolls on."""
_TICKED, _FREE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody in a file, and whether the journal knows them already."""

    arrival: Arrival
    known: bool
    stranger: bool = False
    """Only named in a calendar, so that it takes a tick to come along."""
    like: tuple[Match, ...] = ()
    """Whom they may be, of the journal or of the file itself."""

    @property
    def surely(self) -> Match | None:
        """Whom of the journal they are beyond doubt; nobody where there could be two."""
        sure = [one for one in self.like if one.likeness.sure and one.person_id is not None]
        return sure[0] if len(sure) == 1 else None


@dataclass(frozen=True, slots=True)
class Comer:
    """An entry in a file, and whom it would be about."""

    happening: Happening
    expected: Expected

    @property
    def day(self) -> date:
        """When it was or will be."""
        return self.happening.draft.day or date.min

    @property
    def wanted(self) -> bool:
        """Whether it has a tick at first: it is new, and about somebody."""
        return bool(self.expected.people) and not self.expected.known


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was read: what it is, in which letters and columns, and how much it held."""

    name: str
    reading: Reading
    people: int = 0
    entries: int = 0

    @classmethod
    def of(cls, name: str, reading: Reading) -> "Seen":
        """The same without the records, which are kept elsewhere."""
        bare = replace(reading, people=(), entries=(), troubles=())
        return cls(name, bare, len(reading.people), len(reading.entries))


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in some files; each trouble with its file's name."""

    people: tuple[Newcomer, ...]
    troubles: tuple[tuple[str, Trouble], ...]
    entries: tuple[Comer, ...] = ()
    files: tuple[Seen, ...] = ()
    wanted: tuple[bool, ...] = ()
    """Which entries have a tick at first; a hundred thousand are not asked while a window waits."""
    nobodys: bool = False
    """Whether some entries are about nobody here."""


def read_files(
    live: Live, paths: Sequence[Path], progress: Progress, guidance: Guidance | None = None
) -> Read:
    """Reads files in a process of their own; one that can't be opened is a `Problem`."""
    with masses.made():
        return _read(live, paths, progress, guidance or Guidance())


def _read(live: Live, paths: Sequence[Path], progress: Progress, guidance: Guidance) -> Read:
    found: list[Arrival] = []
    told: list[Told] = []
    troubles: list[tuple[str, Trouble]] = []
    files: list[Seen] = []
    given = 0
    kept = live.read_whole(mappings.remembered)
    remembered = {signature: Answers.of_kept(value) for signature, value in kept.items()}
    guidance = replace(guidance, remembered=remembered)

    def pulse(name: str) -> None:
        progress.step(0.9 * given / max(len(paths), 1), PurePath(name).name)

    for one in apart.opened(paths, guidance, pulse):
        if one.problem is not None:
            raise one.problem
        given = one.given
        brought = bringing(one.reading, live.today())
        found += [coming.arrival for coming in brought.people]
        told += brought.entries
        name = PurePath(one.name).name
        troubles += [(name, trouble) for trouble in brought.troubles]
        files.append(Seen.of(one.name, one.reading))
    progress.step(0.9)
    known = live.read(arrivals.known, found)
    like = live.read(duplicates.matches, [one.draft for one in found])
    people = [
        Newcomer(one, here, like=() if here else some)
        for one, here, some in zip(found, known, like, strict=True)
    ]
    strangers = live.read(arrivals.unmet, strangers_of(told), found)
    people += [Newcomer(one, known=False, stranger=True) for one in strangers]
    happenings = tuple(one.happening for one in told)
    coming = live.read(arrivals.expected, found, happenings)
    entries = [Comer(one, who) for one, who in zip(happenings, coming, strict=True)]
    entries.sort(key=lambda one: one.day, reverse=True)
    return Read(
        tuple(people),
        tuple(troubles),
        tuple(entries),
        tuple(files),
        wanted=tuple(one.wanted for one in entries),
        nobodys=any(not one.expected.people for one in entries),
    )


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
        self._shown = 0
        self.sameness = Sameness()

    @property
    def rows(self) -> tuple[Newcomer, ...]:
        """Everybody who was found."""
        return self._rows

    def set_people(self, people: Sequence[Newcomer]) -> None:
        """Shows other people, those who are new ticked."""
        self.beginResetModel()
        self._rows = tuple(people)
        self._shown = min(len(self._rows), AT_ONCE)
        self._ticks = [not (one.known or one.stranger) for one in people]
        self.sameness = Sameness(self._rows)
        self.endResetModel()
        self.counted.emit()

    def ticked(self) -> tuple[Arrival, ...]:
        """Those who are to come along, whoever is one of them as one."""
        return self.sameness.arrivals([at for at, ticked in enumerate(self._ticks) if ticked])

    def decide(self, at: int, match: Match, *, same: bool) -> None:
        """Takes somebody and whom they look like for one, or for two."""
        self.sameness.decide(at, match, same=same)
        note = self.index(at, _NOTE)
        self.dataChanged.emit(note, note, [Qt.ItemDataRole.DisplayRole])

    @property
    def chosen(self) -> int:
        """How many are to come along."""
        return sum(self._ticks)

    def tick_all(self, *, ticked: bool) -> None:
        """Ticks everybody who is new, or nobody."""
        self._ticks = [ticked and not row.known for row in self._rows]
        last = self.index(self._shown - 1, _NAME)
        self.dataChanged.emit(self.index(0, _NAME), last, [Qt.ItemDataRole.CheckStateRole])
        self.counted.emit()

    def toggle(self, index: Index) -> None:
        """Turns the tick of a row."""
        at = self.index(index.row(), _NAME)
        state = _FREE if self._ticks[index.row()] else _TICKED
        self.setData(at, state, Qt.ItemDataRole.CheckStateRole)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many people there are."""
        return 0 if parent is not None and parent.isValid() else self._shown

    def canFetchMore(self, parent: Index | None = None) -> bool:
        """Return whether there are more rows than are shown so far."""
        return not (parent is not None and parent.isValid()) and self._shown < len(self._rows)

    def fetchMore(self, parent: Index | None = None) -> None:
        """Show some more: a table asks each row that it shows, and would stand still for all."""
        most = min(len(self._rows), self._shown + AT_ONCE)
        self.beginInsertRows(QModelIndex(), self._shown, most - 1)
        self._shown = most
        self.endInsertRows()

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
        return self._note(index.row()) if column == _NOTE else self._text(row, column)

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
        if column == _DATES:
            return ", ".join(f"{one.label} {self._day(one.value)}" for one in draft.occasions)
        values = (one.value for one in draft.details if one.kind is _DETAILS[column])
        return ", ".join(values)

    def _note(self, at: int) -> str:
        """What is to be known of somebody before they come along."""
        row, joins = self._rows[at], self.sameness.joins(at)
        if row.stranger:
            return self.tr("named in a calendar")
        if row.known:
            return self.tr("here already")
        if joins is not None:
            return self.tr("is {name}").format(name=joins.name)
        open_ones = self.sameness.open_of(at)
        return self.tr("may be {name}").format(name=open_ones[0].name) if open_ones else ""
