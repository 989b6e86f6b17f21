"""Reads the sheets of a workbook, as far as they stay within what a computer should hold."""

import datetime as dt
import io
import itertools
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from relnotes.exchange import open_sheet, tables
from relnotes.exchange.answers import Answers
from relnotes.exchange.records import Reading, Trouble, TroubleCode, Troubles
from relnotes.exchange.table_rows import Row
from relnotes.exchange.tables import Origin, Remembered

_CONTENTS = "[Content_Types].xml"
_UNPACKED = 200_000_000
_ROWS = tables.RECORD_LIMIT + 100
_CELLS = 300
_CELL = 32_767
"""Excel's own limit for the text of a cell."""
_SHEETS = 50
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})
# openpyxl takes what a workbook says for granted, and so nearly anything may come of a bad one.
_BROKEN = (
    ValueError, TypeError, LookupError, ArithmeticError, AttributeError, SyntaxError,
    AssertionError, OSError, EOFError, RuntimeError, zlib.error, zipfile.BadZipFile,
)  # fmt: skip


def is_workbook(archive: zipfile.ZipFile) -> bool:
    """Whether a zip is a workbook, of Excel or in the open format."""
    there = set(archive.namelist())
    return (_CONTENTS in there and "xl/workbook.xml" in there) or open_sheet.is_book(archive)


def read(
    data: bytes, answers_of: Callable[[str], Answers | None], remembered: Remembered | None
) -> Iterator[tuple[str, Reading]]:
    """Each sheet with its title; the first, or the first of people, goes without a title."""
    book = "xlsx"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            book = "ods" if open_sheet.is_book(archive) else "xlsx"
            trouble = _refused(archive)
            found = [] if trouble else list(_sheets(data, archive))
    except _BROKEN as error:
        yield "", _nothing(book, TroubleCode.UNREADABLE_RECORD, type(error).__name__)
        return
    filled = [one for one in found if one.rows]
    if not filled:
        torn = any(one.torn for one in found)
        empty = TroubleCode.UNREADABLE_RECORD if torn else TroubleCode.EMPTY
        yield "", _nothing(book, trouble or empty)
        return
    main = next((one for one in filled if tables.is_known(one.rows)), filled[0]).title
    for one in filled:
        name = "" if one.title == main else one.title
        reading = _people(one, Origin(book, answers=answers_of(name), remembered=remembered))
        if reading is not None:
            yield name, reading
        elif one.title == main:
            yield "", _nothing(book, TroubleCode.NOT_CONTACTS)


def _people(sheet: "_Sheet", origin: Origin) -> Reading | None:
    """The people of a sheet; where it breaks off, it says after which line."""
    troubles = Troubles()
    if sheet.torn:
        line = sheet.rows[-1][0] + 1
        troubles.add(TroubleCode.UNREADABLE_RECORD, sheet.title, line=line)
    return tables.of_rows(sheet.rows, origin, troubles)


def _refused(archive: zipfile.ZipFile) -> TroubleCode | None:
    if sum(member.file_size for member in archive.infolist()) > _UNPACKED:
        return TroubleCode.FILE_TOO_LARGE
    return TroubleCode.ENCRYPTED if open_sheet.is_locked(archive) else None


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What was read of a sheet; a torn one breaks off behind its last row."""

    title: str
    rows: list[Row]
    torn: bool

    @classmethod
    def of(cls, title: str, values: Iterable[tuple[int, Iterable[object]]]) -> Self:
        """The rows in which something stands, all as wide as the widest.

        Empty cells at the end of a row are kept in some, and left out in others.
        """
        rows: list[Row] = []
        torn = False
        try:
            for number, cells in values:
                texts = list(map(_text, cells))
                while texts and not texts[-1]:
                    texts.pop()
                if texts:
                    rows.append((number, texts))
        except _BROKEN:
            torn = True
        width = max((len(cells) for _, cells in rows), default=0)
        even = [(number, cells + [""] * (width - len(cells))) for number, cells in rows]
        return cls(title, even, torn)


def _sheets(data: bytes, archive: zipfile.ZipFile) -> Iterator[_Sheet]:
    if open_sheet.is_book(archive):
        bounds = open_sheet.Bounds(_SHEETS, _ROWS, _CELLS)
        for title, values in open_sheet.sheets(archive, bounds):
            yield _Sheet.of(title, values)
        return
    import openpyxl  # a quarter of a second, and hardly any import brings a workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and the like, which nobody reads here
        book = openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=True, keep_links=False
        )
        for sheet in book.worksheets[:_SHEETS]:
            sheet.reset_dimensions()  # what a file says of them is often wrong
            rows = sheet.iter_rows(values_only=True, max_col=_CELLS)
            yield _Sheet.of(str(sheet.title), enumerate(itertools.islice(rows, _ROWS), start=1))


def _text(value: object) -> str:
    """A cell as it would be written into a CSV; days by their ISO form."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, dt.date):
        return value.isoformat()
    text = str(value)[:_CELL].replace("_x000D_", "")
    return "" if text in _ERRORS else text


def _nothing(book: str, code: TroubleCode, detail: str = "") -> Reading:
    return Reading(format=book, troubles=(Trouble(None, code, detail),))
