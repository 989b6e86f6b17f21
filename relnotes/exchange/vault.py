"""The journal as a folder of Markdown notes that people can read and Obsidian opens.

    People/Ana Petrović.md              one for each relationship, with properties
    Journal/2026/2026-11-05 Budget.md   one for each entry, linked with its people
    Files/plan.pdf                      what was attached

Every note bears the name of its record, so that relnotes knows it again (`own_notes`).
"""

import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from relnotes.domain.problem import Code, Problem
from relnotes.exchange.file_names import cleaned
from relnotes.exchange.packing import Parts, Tell, pack, silent
from relnotes.exchange.vault_notes import entry_note, link, person_note, target
from relnotes.exchange.wording import words
from relnotes.journal import attachments, facts, leaving, leaving_sheets, origins
from relnotes.journal import people as directory
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Wanted
from relnotes.journal.leaving_sheets import Sheet

_NOT_IN_LINKS = str.maketrans({"[": "(", "]": ")", "#": "", "^": "", "/": "-", "\\": "-"})
_AT_ONCE = 500
Row = dict[str, Any]
T = TypeVar("T")


def write(
    reader: Reader, path: Path, wanted: Wanted, *, tell: Tell = silent, language: str = "en"
) -> int:
    """Writes the notes into a folder or a zip, and answers how many there are."""
    vault = _Vault(reader, wanted, tell, language)
    pack(path, vault.parts())
    return vault.notes


class _Vault:
    """The notes with the names by which they link to each other, each used once.

    Of entries only those names are held that another entry of the day would have had: a long
    journal has more of them than fit in memory, and their days tell the others apart.
    """

    def __init__(self, reader: Reader, wanted: Wanted, tell: Tell, language: str) -> None:
        self._reader, self._wanted, self._tell = reader, wanted, tell
        self._words = words(language)
        self._taken: set[str] = set()
        self._links: dict[int, str] = {}
        self._day: dt.date | None = None
        self._of_day: set[str] = set()
        self._renamed: dict[int, str] = {}
        self._beside: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        self.notes = 0

    def parts(self) -> Parts:
        """All files of the folder; `Problem` where there are none."""
        everyone = leaving.people(self._reader, self._wanted)
        names = {one.id: one.name for one in directory.names(self._reader)}
        for one in everyone:
            self._links[one] = link(self._name(names[one]), names[one])
        files = dict(self._named_files())
        yield from self._entries(names)
        for some in _some(everyone):
            yield from self._people(some)
        if not self.notes:
            raise Problem(Code.NOTHING_LEAVES)
        for file, name in files.items():
            yield PurePosixPath("Files") / name, attachments.content(self._reader, file)

    def _entries(self, names: Mapping[int, str]) -> Parts:
        """A note for each entry; who has none of their own stands there by name."""
        (sheet,) = (
            one
            for one in leaving_sheets.sheets(self._reader, self._wanted)
            if one.name == "entries"
        )
        for some in _some(_dicts(sheet)):
            ids = [row["id"] for row in some]
            people = leaving.with_whom(self._reader, ids)
            created = leaving.created(self._reader, "entry", ids)
            for row in some:
                name = self._entry_name(row["id"], row["day"], row["title"])
                who = [one for one in people.get(row["id"], ()) if one in names]
                row["uid"] = origins.uid("entry", row["id"], created[row["id"]])
                row["people"] = [self._links.get(one, names[one]) for one in who]
                path = PurePosixPath("Journal") / str(row["day"].year) / name
                files = self._beside.get(("entry", row["id"]), ())
                yield self._note(path, entry_note(row, files))

    def _people(self, some: Sequence[int]) -> Parts:
        """A note for each of some relationships; more of their records are never held."""
        wanted = replace(self._wanted, people=tuple(some))
        met = leaving.met(self._reader, self._wanted, some)
        records = self._by_person(wanted)
        for one in facts.facts(self._reader, wanted):
            note = person_note(
                one,
                records[one.id],
                met=[self._renamed.get(id_) or _called(*on) for id_, on in met.get(one.id, ())],
                files=self._beside.get(("relationship", one.id), ()),
                text=self._words,
            )
            yield self._note(PurePosixPath("People") / target(self._links[one.id]), note)

    def _by_person(self, wanted: Wanted) -> defaultdict[int, dict[str, list[Row]]]:
        """The records of each relationship by their kind; entries have notes of their own."""
        found: defaultdict[int, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for sheet in leaving_sheets.sheets(self._reader, wanted):
            if "relationship_id" in sheet.columns:
                for row in _dicts(sheet):
                    found[row["relationship_id"]][sheet.name].append(row)
        return found

    def _named_files(self) -> Iterator[tuple[int, str]]:
        for file in leaving.attached(self._reader, self._wanted):
            stem, dot, ending = cleaned(file.name.translate(_NOT_IN_LINKS)).rpartition(".")
            name = self._claimed(stem or ending, dot + ending if stem else "")
            for sort in ("relationship", "entry"):
                owner = getattr(file, f"{sort}_id")
                if owner is not None:
                    self._beside[sort, owner].append(name)
            yield file.id, name

    def _name(self, name: str) -> str:
        """A name for a note that every system takes and that nothing else here has."""
        return self._claimed(_plain(name), "")

    def _entry_name(self, entry: int, day: dt.date, title: str) -> str:
        """The name of a note; entries come day by day."""
        if day != self._day:
            self._day, self._of_day = day, set()
        called = _called(day, title)
        name = self._claimed(called, "", self._of_day)
        if name != called:
            self._renamed[entry] = name
        return name

    def _claimed(self, stem: str, ending: str, among: set[str] | None = None) -> str:
        """A name that nothing else has; one of `among` need be unlike those there only."""
        taken = self._taken if among is None else among
        found, number = stem, 1
        while (said := f"{found}{ending}".casefold()) in taken or said in self._taken:
            number += 1
            found = f"{stem} {number}"
        taken.add(said)
        return f"{found}{ending}"

    def _note(self, path: PurePosixPath, text: str) -> tuple[PurePosixPath, bytes]:
        self.notes += 1
        self._tell(self.notes)
        return path.with_name(f"{path.name}.md"), text.encode("utf-8", "replace")


def _dicts(sheet: Sheet) -> Iterator[Row]:
    return (dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows)


def _called(day: dt.date, title: str) -> str:
    return _plain(f"{day} {title}")


def _plain(name: str) -> str:
    return cleaned(name.translate(_NOT_IN_LINKS), "note")


def _some(all_: Iterable[T]) -> Iterator[list[T]]:
    left = iter(all_)
    while some := list(itertools.islice(left, _AT_ONCE)):
        yield some
