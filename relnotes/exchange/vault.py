"""The journal as a folder of Markdown notes that people can read and Obsidian opens.

    People/Ana Petrović.md              one for each relationship, with properties
    Journal/2026/2026-11-05 Budget.md   one for each entry, linked with its people
    Files/plan.pdf                      what was attached

Every note bears the name of its record, so that relnotes knows it again (`own_notes`).
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from relnotes.domain.problem import Code, Problem
from relnotes.exchange.file_names import cleaned
from relnotes.exchange.packing import Parts, Tell, pack, silent
from relnotes.exchange.vault_notes import entry_note, link, person_note, target
from relnotes.exchange.wording import words
from relnotes.journal import attachments, facts, leaving, leaving_sheets, origins
from relnotes.journal import people as directory
from relnotes.journal.access import Reader
from relnotes.journal.facts import Facts
from relnotes.journal.leaving import Wanted
from relnotes.journal.leaving_sheets import Sheet

_NOT_IN_LINKS = str.maketrans({"[": "(", "]": ")", "#": "", "^": "", "/": "-", "\\": "-"})
Row = dict[str, Any]


def write(
    reader: Reader, path: Path, wanted: Wanted, tell: Tell = silent, language: str = "en"
) -> int:
    """Writes the notes into a folder or a zip, and answers how many there are."""
    vault = _Vault(reader, wanted, tell, language)
    pack(path, vault.parts())
    return vault.notes


class _Vault:
    """The notes with the names by which they link to each other, each used once."""

    def __init__(self, reader: Reader, wanted: Wanted, tell: Tell, language: str) -> None:
        self._reader, self._wanted, self._tell = reader, wanted, tell
        self._words = words(language)
        self._taken: set[str] = set()
        self._links: dict[int, str] = {}
        self._met: defaultdict[int, list[str]] = defaultdict(list)
        self._beside: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        self.notes = 0

    def parts(self) -> Parts:
        """All files of the folder; `Problem` where there are none."""
        for one in self._everyone():
            self._links[one.id] = link(self._name(one.name), one.name)
        records = self._by_person()
        files = dict(self._named_files())
        yield from self._entries()
        for one in self._everyone():
            note = person_note(
                one,
                records[one.id],
                met=self._met[one.id],
                files=self._beside["relationship", one.id],
                text=self._words,
            )
            yield self._note(PurePosixPath("People") / target(self._links[one.id]), note)
        if not self.notes:
            raise Problem(Code.NOTHING_LEAVES)
        for file, name in files.items():
            yield PurePosixPath("Files") / name, attachments.content(self._reader, file)

    def _everyone(self) -> Iterator[Facts]:
        return facts.facts(self._reader, self._wanted)

    def _entries(self) -> Parts:
        """A note for each entry; who has none of their own stands there by name."""
        people, created = leaving.with_whom(self._reader), leaving.created(self._reader, "entry")
        names = {one.id: one.name for one in directory.names(self._reader)}
        (sheet,) = (
            one
            for one in leaving_sheets.sheets(self._reader, self._wanted)
            if one.name == "entries"
        )
        for row in _dicts(sheet):
            name = self._name(f"{row['day']} {row['title']}")
            who = [one for one in people.get(row["id"], ()) if one in names]
            for one in who:
                self._met[one].append(name)
            row["uid"] = origins.uid("entry", row["id"], created[row["id"]])
            row["people"] = [self._links.get(one, names[one]) for one in who]
            path = PurePosixPath("Journal") / str(row["day"].year) / name
            yield self._note(path, entry_note(row, self._beside["entry", row["id"]]))

    def _by_person(self) -> defaultdict[int, dict[str, list[Row]]]:
        """The records of each relationship by their kind; entries have notes of their own."""
        found: defaultdict[int, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for sheet in leaving_sheets.sheets(self._reader, self._wanted):
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
        return self._claimed(cleaned(name.translate(_NOT_IN_LINKS), "note"), "")

    def _claimed(self, stem: str, ending: str) -> str:
        found, number = stem, 1
        while f"{found}{ending}".casefold() in self._taken:
            number += 1
            found = f"{stem} {number}"
        self._taken.add(f"{found}{ending}".casefold())
        return f"{found}{ending}"

    def _note(self, path: PurePosixPath, text: str) -> tuple[PurePosixPath, bytes]:
        self.notes += 1
        self._tell(self.notes)
        return path.with_name(f"{path.name}.md"), text.encode("utf-8", "replace")


def _dicts(sheet: Sheet) -> Iterator[Row]:
    return (dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows)
