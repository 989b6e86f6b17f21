"""Reads the sheets of an OpenDocument book (`.ods`), as LibreOffice and others save them.

The XML is heard as it comes and never held as a whole. One that declares a type of document, by
which a small file could swell or reach for others, is not read.
"""

import datetime as dt
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import XMLParser

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_OFFICE, _TABLE, _TEXT = (_NAMES % one for one in ("office", "table", "text"))
_KIND = b"application/vnd.oasis.opendocument.spreadsheet"
_CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_CELLS = frozenset({f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"})
_CHUNK = 1 << 16
_LONGEST, _LINES, _SPACES = 32_767, 1_000, 1_000
"""Letters of a paragraph, as Excel has them at the most, paragraphs of a cell, spaces in a row."""
Values = tuple[int, list[object]]
"""The number of a row, and what stands in its cells."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a book is taken in: sheets, rows of each, and cells of a row."""

    sheets: int
    rows: int
    cells: int


def is_book(archive: zipfile.ZipFile) -> bool:
    """Whether a zip says that it is such a book."""
    names = archive.namelist()
    if _CONTENT not in names or "mimetype" not in names:
        return False
    with archive.open("mimetype") as file:
        return file.read(len(_KIND)) == _KIND


def is_locked(archive: zipfile.ZipFile) -> bool:
    """Whether it can be read with a password only."""
    if _MANIFEST not in archive.namelist():
        return False
    with archive.open(_MANIFEST) as file:
        return b"encryption-data" in file.read(_CHUNK)


def sheets(archive: zipfile.ZipFile, bounds: Bounds) -> Iterator[tuple[str, Iterator[Values]]]:
    """Each sheet with its title; where a book is broken, so is its last one, behind its rows."""
    heard, broken = _Heard(bounds), None
    parser = XMLParser(target=heard)
    try:
        with archive.open(_CONTENT) as file:
            while piece := file.read(_CHUNK):
                parser.feed(piece)
        parser.close()
    except (SyntaxError, ValueError, OSError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        broken = error
    *others, last = heard.sheets or [("", [])]
    for title, rows in others:
        yield title, iter(rows)
    yield last[0], _broken_off(last[1], broken)


def _broken_off(rows: Iterable[Values], broken: Exception | None) -> Iterator[Values]:
    yield from rows
    if broken is not None:
        raise broken


@dataclass(slots=True)
class _Cell:
    """A cell that is being heard: what it says of itself, and the text that it shows."""

    said: Mapping[str, str]
    lines: list[str] = field(default_factory=list)
    noted: int = 0
    """How deep in a comment, or in anything else that is no text of the cell."""


class _Heard:
    """What has been heard of a book."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self.sheets: list[tuple[str, list[Values]]] = []
        self._listens = False
        self._number = 0
        self._row: list[object] | None = None
        self._again = 1
        self._cell: _Cell | None = None

    def doctype(self, *_: object) -> None:
        """Is called before anything that it declares could be put in."""
        raise ValueError("a document type")

    def close(self) -> None:
        """Is called at the end."""

    def data(self, text: str) -> None:
        """Text, of a paragraph or between two."""
        cell = self._cell
        if cell is not None and cell.lines and not cell.noted and len(cell.lines[-1]) < _LONGEST:
            cell.lines[-1] += text

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Something begins."""
        if self._cell is not None:
            self._start_within(self._cell, tag, said)
        elif tag == f"{_TABLE}table":
            self._listens = len(self.sheets) < self._bounds.sheets
            self._number = 0
            if self._listens:
                self.sheets.append((said.get(f"{_TABLE}name", ""), []))
        elif tag == f"{_TABLE}table-row" and self._listens:
            self._row, self._again = [], _count(said, "number-rows-repeated")
        elif tag in _CELLS and self._row is not None:
            self._cell = _Cell(dict(said))

    def end(self, tag: str) -> None:
        """Something is over."""
        cell, row = self._cell, self._row
        if cell is not None and cell.noted:
            cell.noted -= 1
        elif cell is not None and row is not None and tag in _CELLS:
            self._cell = None
            room = self._bounds.cells - len(row)
            again = min(_count(cell.said, "number-columns-repeated"), room)
            row.extend([_value(cell)] * again)
        elif cell is None and row is not None and tag == f"{_TABLE}table-row":
            self._end_row(row)
            self._row = None

    def _start_within(self, cell: _Cell, tag: str, said: Mapping[str, str]) -> None:
        if cell.noted or not tag.startswith(_TEXT):
            cell.noted += 1
        elif tag == f"{_TEXT}p" and len(cell.lines) < _LINES:
            cell.lines.append("")
        elif tag == f"{_TEXT}s":
            self.data(" " * min(_count(said, "c", _TEXT), _SPACES))
        elif tag in (f"{_TEXT}tab", f"{_TEXT}line-break"):
            self.data("\t" if tag == f"{_TEXT}tab" else "\n")

    def _end_row(self, row: list[object]) -> None:
        rows = self.sheets[-1][1]
        if any(value not in ("", None) for value in row):
            again = min(self._again, self._bounds.rows - len(rows))
            rows.extend((self._number + at, row) for at in range(1, again + 1))
        self._number += self._again


def _count(said: Mapping[str, str], name: str, space: str = _TABLE) -> int:
    """How often something stands there; once where nothing, or nothing sensible, says so."""
    written = said.get(f"{space}{name}", "1")
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 8 else 1


def _value(cell: _Cell) -> object:
    """A number, a day or a yes by what the cell says; else, and where that is none, its text."""
    name, made = _TYPED.get(cell.said.get(f"{_OFFICE}value-type", ""), ("", str))
    shown = "\n".join(cell.lines)
    try:
        return made(cell.said[f"{_OFFICE}{name}"])
    except (KeyError, ValueError):
        return shown


_TYPED: Mapping[str, tuple[str, Callable[[str], Any]]] = {
    "float": ("value", float),
    "currency": ("value", float),
    "percentage": ("value", float),
    "date": ("date-value", dt.datetime.fromisoformat),
    "boolean": ("boolean-value", lambda written: written == "true"),
}
