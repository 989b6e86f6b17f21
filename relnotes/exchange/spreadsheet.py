"""Reads the sheets of an Excel workbook, as far as they stay within what a computer should hold."""

import datetime as dt
import io
import itertools
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator

from relnotes.exchange import tables
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


def is_workbook(names: Iterable[str]) -> bool:
    """Whether a zip with files of these names is a workbook of Excel."""
    there = set(names)
    return _CONTENTS in there and "xl/workbook.xml" in there


def read(
    data: bytes, answers_of: Callable[[str], Answers | None], remembered: Remembered | None
) -> Iterator[tuple[str, Reading]]:
    """Each sheet with its title; the first, or the first of people, goes without a title."""
    try:
        filled = [] if _unpacked(data) > _UNPACKED else _filled(data)
    except _BROKEN as error:
        yield "", _nothing(TroubleCode.UNREADABLE_RECORD, type(error).__name__)
        return
    if not filled:
        large = _unpacked(data) > _UNPACKED
        yield "", _nothing(TroubleCode.FILE_TOO_LARGE if large else TroubleCode.EMPTY)
        return
    main = next((title for title, rows in filled if tables.is_known(rows)), filled[0][0])
    for title, rows in filled:
        name = "" if title == main else title
        origin = Origin("xlsx", answers=answers_of(name), remembered=remembered)
        reading = tables.of_rows(rows, origin, Troubles())
        if reading is not None:
            yield name, reading
        elif title == main:
            yield "", _nothing(TroubleCode.NOT_CONTACTS)


def _unpacked(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return sum(member.file_size for member in archive.infolist())


def _filled(data: bytes) -> list[tuple[str, list[Row]]]:
    """The sheets that hold something; one that breaks off is kept as far as it goes."""
    import openpyxl  # a quarter of a second, and hardly any import brings a workbook

    found: list[tuple[str, list[Row]]] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and the like, which nobody reads here
        book = openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=True, keep_links=False
        )
        for sheet in book.worksheets[:_SHEETS]:
            sheet.reset_dimensions()  # what a file says of them is often wrong
            rows: list[Row] = []
            try:
                values = sheet.iter_rows(values_only=True, max_col=_CELLS)
                for number, cells in enumerate(itertools.islice(values, _ROWS), start=1):
                    texts = list(map(_text, cells))
                    while texts and not texts[-1]:
                        texts.pop()
                    if texts:
                        rows.append((number, texts))
            except _BROKEN:
                if not rows:
                    raise
            if rows:
                found.append((str(sheet.title), _even(rows)))
    return found


def _even(rows: list[Row]) -> list[Row]:
    """All rows as wide as the widest: a sheet does not keep empty cells at the end."""
    width = max(len(cells) for _, cells in rows)
    return [(number, cells + [""] * (width - len(cells))) for number, cells in rows]


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


def _nothing(code: TroubleCode, detail: str = "") -> Reading:
    return Reading(format="xlsx", troubles=(Trouble(None, code, detail),))
