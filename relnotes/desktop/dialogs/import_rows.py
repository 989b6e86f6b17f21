"""Who was found in somebody else's files, as a table to tick."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path, PurePath

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt

from relnotes import sentences
from relnotes.desktop import masses
from relnotes.desktop.dialogs.ticked_rows import TickedRows
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.domain.kinds import DetailKind
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import apart, glance
from relnotes.exchange.answers import Answers, Guidance
from relnotes.exchange.bringing import bringing
from relnotes.exchange.records import Reading, Trouble, TroubleCode
from relnotes.exchange.sameness import Newcomer, Sameness, newcomers
from relnotes.exchange.telling import Told, strangers_of
from relnotes.journal import arrivals, mappings
from relnotes.journal.arrivals import Arrival, Expected, Happening
from relnotes.journal.duplicates import Match

_NAMED = 5
"""Other files of a folder that are named; the rest are counted."""
_READING = 0.6
"""The part of the time that reading takes; what is left is for comparing."""
_NAME, _EMAIL, _PHONE, _ORGANISATION, _DATES, _NOTE = range(6)
_DETAILS = {
    _EMAIL: DetailKind.EMAIL,
    _PHONE: DetailKind.PHONE,
    _ORGANISATION: DetailKind.ORGANISATION,
}


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
    known: int = 0
    """How many people and entries are here already."""


def read_files(
    live: Live, paths: Sequence[Path], progress: Progress, guidance: Guidance | None = None
) -> Read:
    """Reads files in a process of their own; one that can't be opened is a `Problem`."""
    with masses.made():
        return _read(live, paths, progress, guidance or Guidance())


def _read(live: Live, paths: Sequence[Path], progress: Progress, guidance: Guidance) -> Read:
    gathered = _gathered(live, paths, progress, guidance)
    found, told = gathered.found, gathered.told

    def compare(part: float) -> None:
        words = QCoreApplication.translate("Import", "Comparing with who and what is here…")
        progress.step(_READING + (1 - _READING) * part, words)

    people = list(live.read(newcomers, found, lambda part: compare(part / 2)))
    strangers = live.read(arrivals.unmet, strangers_of(told), found)
    people += [Newcomer(one, known=False, stranger=True) for one in strangers]
    happenings = tuple(one.happening for one in told)
    masses.drop(told)
    coming = live.read(arrivals.expected, found, happenings, lambda part: compare((1 + part) / 2))
    entries = [Comer(one, who) for one, who in zip(happenings, coming, strict=True)]
    entries.sort(key=lambda one: one.day, reverse=True)
    return Read(
        tuple(people),
        tuple(gathered.troubles),
        tuple(entries),
        tuple(gathered.files),
        wanted=tuple(one.wanted for one in entries),
        nobodys=any(not one.expected.people for one in entries),
        known=sum(one.known for one in people) + sum(one.expected.known for one in entries),
    )


@dataclass(slots=True)
class _Gathered:
    """What was read in all the files, as it stands there."""

    found: list[Arrival] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    troubles: list[tuple[str, Trouble]] = field(default_factory=list)
    files: list[Seen] = field(default_factory=list)
    strays: list[tuple[str, Trouble]] = field(default_factory=list)

    def name_strays(self) -> None:
        """Says of the other files of a folder once that they stay, if only something comes."""
        if self.strays and (self.found or self.told):
            names = [name for name, _ in self.strays]
            more = [f"… ({len(names)})"] if len(names) > _NAMED else []
            detail = ", ".join([*names[:_NAMED], *more])
            self.troubles.append(("", Trouble(None, TroubleCode.LEFT_OUT, detail)))
        else:
            self.troubles += self.strays


def _gathered(
    live: Live, paths: Sequence[Path], progress: Progress, guidance: Guidance
) -> _Gathered:
    gathered, given = _Gathered(), 0
    if any(map(glance.is_archive, paths)):
        raise Problem(Code.IS_ARCHIVE)
    kept = live.read_whole(mappings.remembered)
    remembered = {signature: Answers.of_kept(value) for signature, value in kept.items()}
    guidance = replace(guidance, remembered=remembered)

    def pulse(name: str) -> None:
        progress.step(_READING * given / max(len(paths), 1), PurePath(name).name)

    for one in apart.opened(paths, guidance, pulse):
        if one.problem is not None:
            raise one.problem
        given = one.given
        brought = bringing(one.reading, live.today())
        gathered.found += [coming.arrival for coming in brought.people]
        gathered.told += brought.entries
        name = PurePath(one.name).name
        said = [(name, trouble) for trouble in brought.troubles]
        if one.is_stray and PurePath(one.name) != paths[given]:
            gathered.strays += said
        else:
            gathered.troubles += said
        gathered.files.append(Seen.of(one.name, one.reading))
    gathered.name_strays()
    return gathered


def trouble_sentence(trouble: Trouble, file: str = "") -> str:
    """What was odd and where, in the user's language; `file` where there are several."""
    template = QCoreApplication.translate("Trouble", sentences.TROUBLES[trouble.code])
    said = sentences.trouble_filled(template, trouble)
    if trouble.line is not None:
        line = QCoreApplication.translate("Trouble", "Line {line}: {sentence}")
        said = line.format(line=trouble.line, sentence=said)
    return f"{file} · {said}" if file and trouble.detail != file else said


class Newcomers(TickedRows[Newcomer]):
    """A row for each person with a tick; who is here already has none."""

    def __init__(self, locale: QLocale, parent: QObject) -> None:
        super().__init__(_NOTE + 1, parent)
        self._locale = locale
        self.sameness = Sameness()

    def set_people(self, people: Sequence[Newcomer]) -> None:
        """Shows other people, those who are new ticked."""
        self.sameness = Sameness(tuple(people))
        self.set_rows(people, [not (one.known or one.stranger) for one in people])

    @property
    def strangers(self) -> frozenset[str]:
        """The e-mails of those who are only named in a calendar, and come along."""
        return frozenset(
            one.value.casefold()
            for row, ticked in zip(self._rows, self._ticks, strict=True)
            if ticked and row.stranger
            for one in row.arrival.draft.details
            if one.kind is DetailKind.EMAIL
        )

    @property
    def coming(self) -> int:
        """How many are to come along, whoever is one of them as one."""
        return self.chosen - self.sameness.folded(self._ticks)

    def ticked(self) -> tuple[Arrival, ...]:
        """Those who are to come along, whoever is one of them as one."""
        return self.sameness.arrivals(list(self.picked()))

    def decide(self, at: int, match: Match, *, same: bool) -> None:
        """Takes somebody and whom they look like for one, or for two."""
        self.sameness.decide(at, match, same=same)
        note = self.index(at, _NOTE)
        self.dataChanged.emit(note, note, [Qt.ItemDataRole.DisplayRole])
        self.counted.emit()

    def known(self, row: Newcomer) -> bool:
        """Whether somebody is here already."""
        return row.known

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (
            self.tr("Name"),
            self.tr("E-mail"),
            self.tr("Phone"),
            self.tr("Organisation"),
            self.tr("Dates"),
            "",
        )

    def text(self, at: int, column: int) -> str:
        """What a cell says."""
        draft = self.rows[at].arrival.draft
        if column == _NAME:
            return draft.name
        if column == _NOTE:
            return self._note(at)
        if column == _DATES:
            return ", ".join(f"{one.label} {self._day(one.value)}" for one in draft.occasions)
        values = (one.value for one in draft.details if one.kind is _DETAILS[column])
        return ", ".join(values)

    def _day(self, value: str) -> str:
        """A date as the country writes it; `--MM-DD` is one of every year."""
        every_year = value.startswith("--")
        date = QDate.fromString(f"2000-{value[2:]}" if every_year else value, "yyyy-MM-dd")
        return self._locale.toString(date, "d MMM" if every_year else "d MMM yyyy")

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
