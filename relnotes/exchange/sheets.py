"""Every kind of record as a CSV of its own, as spreadsheets open them."""

import csv
import datetime as dt
import io
import itertools
import json
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from relnotes.domain.problem import Code, Problem
from relnotes.exchange.packing import Parts, Tell, pack, silent
from relnotes.exchange.table import defused
from relnotes.journal import leaving_sheets
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Wanted
from relnotes.journal.leaving_sheets import Sheet

_ROWS = 500
_MARK = "\ufeff"
"""By this Excel knows that a file is UTF-8."""


def write(reader: Reader, path: Path, wanted: Wanted, tell: Tell = silent) -> int:
    """Writes a file for each kind into a folder or a zip; answers how many records left."""
    writing = _Writing(tell)
    pack(path, writing.parts(leaving_sheets.sheets(reader, wanted)))
    return writing.records


class _Writing:
    """Counts while it writes; kinds of which nothing leaves have no file."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self.records = 0

    def parts(self, sheets: Iterator[Sheet]) -> Parts:
        """The files; `Problem` where there would be none."""
        for sheet in sheets:
            first = next(sheet.rows, None)
            if first is not None:
                rows = itertools.chain([first], sheet.rows)
                yield PurePosixPath(f"{sheet.name}.csv"), self._pieces(sheet.columns, rows)
        if not self.records:
            raise Problem(Code.NOTHING_LEAVES)

    def _pieces(self, columns: tuple[str, ...], rows: Iterator[tuple[Any, ...]]) -> Iterator[bytes]:
        """The lines of a sheet, some hundreds at a time."""
        text = io.StringIO(newline="")
        text.write(_MARK)
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(columns)
        while some := list(itertools.islice(rows, _ROWS)):
            for row in some:
                writer.writerow([cell(value) for value in row])
                self.records += 1
                self._tell(self.records)
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()


def cell(value: Any) -> str:
    """A value as every spreadsheet reads it: ISO days, plain numbers, `yes` and `no`."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case StrEnum():
            return value.value
        case dt.time():
            return value.isoformat(timespec="minutes")
        case dt.date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case int():
            return str(value)
        case dict() | list():
            return defused(json.dumps(value, ensure_ascii=False))
        case tuple():
            return defused("; ".join(value))
    return defused(str(value))
