"""The lines of the journal page: entries as they are, or as a search found them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from relnotes.desktop.live import Live
from relnotes.desktop.pages.journal_filters import Narrowed
from relnotes.desktop.pages.relationship import entry_looks
from relnotes.desktop.parts.entry_delegate import EntryRole
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Confidence
from relnotes.journal import entries, search
from relnotes.journal.access import Reader
from relnotes.journal.entries import EntryLine
from relnotes.journal.search import FoundWith, Hit

_MOST_FOUND = 300
Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as the list shows it: whole, or the part around the words found."""

    entry: EntryLine
    body: str
    body_marks: Marks = ()
    title_marks: Marks = ()

    @property
    def id(self) -> int:
        """The entry's id."""
        return self.entry.id


@dataclass(frozen=True, slots=True)
class Search:
    """What a search found, best first; `counted` is how many there are."""

    lines: tuple[Line, ...]
    counted: int
    more: bool
    people: tuple[FoundWith, ...]


def found(reader: Reader, asked: Narrowed) -> Search:
    """Searches the entries; kind and time narrow the best of what was found."""
    hits = search.find(
        reader,
        asked.text,
        limit=_MOST_FOUND,
        kinds=("entry",),
        relationship_id=asked.person,
    )
    by_id = {hit.record_id: hit for hit in hits.hits}
    lines = [
        _line(one, by_id[one.id])
        for one in entries.these(reader, tuple(by_id))
        if (asked.kind is None or one.kind is asked.kind)
        and (asked.since is None or one.day >= asked.since)
        and (asked.until is None or one.day <= asked.until)
    ]
    narrowed = len(lines) < len(hits.hits)
    counted = len(lines) if narrowed else hits.counted
    people = search.found_with(reader, asked.text)
    return Search(tuple(lines), counted, hits.more, people)


def _line(one: EntryLine, hit: Hit) -> Line:
    return Line(one, hit.body, _lengths(hit.body_ranges), _lengths(hit.title_ranges))


def _lengths(ranges: tuple[tuple[int, int], ...]) -> Marks:
    return tuple((start, end - start) for start, end in ranges)


class LineLooks:
    """What the list shows of a line, by the delegate's roles."""

    def __init__(self, live: Live, words: Words) -> None:
        self._live, self._words = live, words

    def roles(self) -> dict[int, Callable[[Line], object]]:
        """What is asked for each role."""
        return {
            EntryRole.TITLE: title,
            EntryRole.TITLE_MARKS: lambda line: line.title_marks,
            EntryRole.PEOPLE: self._people,
            EntryRole.WHEN: self._when,
            EntryRole.ICON: lambda line: entry_looks.ICONS[line.entry.kind],
            EntryRole.AVATAR: lambda line: line.entry.people[0].name if line.entry.people else "",
            EntryRole.BODY: lambda line: line.body,
            EntryRole.BODY_MARKS: lambda line: line.body_marks,
            EntryRole.PILLS: self._pills,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def _people(self, line: Line) -> str:
        return self._words.names([one.name for one in line.entry.people])

    def _when(self, line: Line) -> str:
        return self._words.moment(line.entry.day, line.entry.time, self._live.today())

    def _pills(self, line: Line) -> entry_looks.Pills:
        kept = entry_looks.pills(line.entry)
        if line.entry.confidence is Confidence.OPEN:
            return kept
        return (*kept, (self._words.enum(line.entry.confidence), "outline"))

    def _spoken(self, line: Line) -> str:
        kind = self._words.enum_title(line.entry.kind)
        return f"{kind}, {self._people(line)}, {self._when(line)}: {line.entry.title}. {line.body}"


def title(line: Line) -> str:
    """What happened, in a line."""
    return line.entry.title
