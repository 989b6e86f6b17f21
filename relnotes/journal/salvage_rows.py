"""Reading a damaged table: over every gap, and only what the table's types can read again."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Column
from sqlalchemy.dialects import sqlite

from relnotes.journal.driver import driver, raw_connection
from relnotes.journal.keys import Key, unlock

_FARTHEST = 20_000  # ids asked for one by one where nobody knows which was the last
HIGHEST = 1 << 40  # an id above is none that was ever given


@dataclass(slots=True)
class TableReport:
    """How one table came through."""

    name: str
    found: int = 0
    unreadable: int = 0
    """Ids in damaged pages; some of them may have been deleted long before."""
    refused: int = 0
    """Rows that were read and made no sense."""
    ownerless: int = 0
    """Rows kept out because the record that they belong to is lost."""

    gone: bool = False
    """Whether the damaged file does not know of the table any more."""

    @property
    def lost(self) -> int:
        """How many rows may be missing."""
        return self.unreadable + self.refused + self.ownerless


class Source:
    """A damaged file to be asked again and again.

    An encrypted connection answers nothing more once it has met a page that was changed, so that it
    is opened anew then.
    """

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key
        self.keyed = key is not None
        self._connection = self._open()
        # Then every question fails, each after opening the file anew: it would take hours.
        self._lost = self.keyed and not self._knows_its_tables()

    def rows(self, query: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Row by row; where the damage begins, the driver's error."""
        try:
            yield from self._connection.execute(query, values)
        except driver().Error:
            if self._key is not None:
                self.close()
                self._connection = self._open()
            raise

    def row(self, query: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row."""
        return next(self.rows(query, values), None)

    def columns(self, name: str) -> set[str]:
        """The names of a table's columns; none where the table is not known any more."""
        if self._lost:
            return set()
        try:
            return {row[1] for row in self.rows(f'PRAGMA table_info("{name}")')}
        except driver().Error:
            return set()

    def close(self) -> None:
        """Lets go of the file."""
        self._connection.close()

    def _knows_its_tables(self) -> bool:
        try:
            return self.row("SELECT count(*) FROM sqlite_master") is not None
        except driver().Error:
            return False

    def _open(self) -> Any:
        # Without a first look at the schema, which a shortened file would not let through.
        connection = raw_connection(self._path, mode="rw")
        if self._key is not None:
            unlock(connection, self._key, self._path)
        connection.text_factory = _text
        with suppress(driver().Error):
            connection.execute("PRAGMA writable_schema=ON")
        return connection


def walk(source: Source, name: str, columns: str, report: TableReport) -> Iterator[tuple[Any, ...]]:
    """Every row that can be read: forwards, over each gap, and to the last id that there was."""
    rows = f'SELECT rowid, {columns} FROM "{name}" NOT INDEXED'
    last = _last(source, name)
    at = 0
    while True:
        try:
            for rowid, *values in source.rows(f"{rows} WHERE rowid >= ? ORDER BY rowid", (at,)):
                if isinstance(rowid, int) and rowid >= at:  # a damaged tree may lead back
                    at = rowid + 1
                    yield tuple(values)
            return
        except driver().Error:
            pass
        gap = _Gap(source, f"{rows} WHERE rowid = ?", at, _FARTHEST + at if last is None else last)
        found, at = gap.crossed()
        report.unreadable += gap.lost
        if found:
            yield tuple(found[1:])
        if at > gap.end:
            return


class _Gap:
    """Ids that can't be asked for, from the first one that was not read on."""

    def __init__(self, source: Source, query: str, start: int, end: int) -> None:
        self._source, self._query = source, query
        self.start, self.end = start, end
        self.lost = 0

    def crossed(self) -> tuple[tuple[Any, ...] | None, int]:
        """The first row behind the gap, if it is known already, and the id to go on with."""
        at, tries, failed = self.start, 0, None
        while at <= self.end:
            readable, row = self._ask(at)
            if not readable:
                failed, tries = at, tries + 1
                # Each look into an encrypted file opens it anew: the farther, the longer the steps.
                at += max(1, tries // 3) if self._source.keyed else 1
            elif row is None:
                at += 1
            elif failed is None or at - failed == 1:
                self.lost = tries
                return row, at + 1
            else:
                edge = self._edge(failed, at)
                self.lost = edge - self.start
                return None, edge
        self.lost = tries
        return None, self.end + 1

    def _edge(self, low: int, high: int) -> int:
        """Where the gap ends, between an id that failed and one that did not."""
        while high - low > 1:
            middle = (low + high) // 2
            if self._ask(middle)[0]:
                high = middle
            else:
                low = middle
        return high

    def _ask(self, rowid: int) -> tuple[bool, tuple[Any, ...] | None]:
        try:
            return True, self._source.row(self._query, (rowid,))
        except driver().Error:
            return False, None


def _last(source: Source, name: str) -> int | None:
    """The highest id of a table, or nothing where that can't be read either."""
    known = []
    for query, values in (
        (f'SELECT max(rowid) FROM "{name}" NOT INDEXED', ()),
        ("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)),
    ):
        with suppress(driver().Error):
            row = source.row(query, values)
            if row and isinstance(row[0], int) and 0 <= row[0] < HIGHEST:
                known.append(row[0])
    return max(known) if known else None


def _text(raw: bytes) -> str:
    """A text with a damaged letter is still a text."""
    return raw.decode("utf-8", "replace").replace("\0", "\ufffd")


class Sense:
    """Whether a row holds what its table's types can read again."""

    def __init__(self, columns: Sequence[Column[Any]]) -> None:
        dialect = sqlite.dialect()
        self._read = [
            column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns
        ]
        self._plain = [python_type(column) for column in columns]
        self._optional = [bool(column.nullable) for column in columns]
        names = [column.name for column in columns]
        self._signed = (names.index("sha256"), names.index("data")) if "data" in names else None

    def __call__(self, row: tuple[Any, ...]) -> bool:
        for value, read, plain, optional in zip(
            row, self._read, self._plain, self._optional, strict=True
        ):
            if value is None:
                if not optional:
                    return False
                continue
            if plain is not None and not isinstance(value, plain):
                return False
            try:
                read(value) if read is not None else None
            except (LookupError, ValueError, ArithmeticError, TypeError, AttributeError):
                return False
        if self._signed is not None:
            digest, data = row[self._signed[0]], row[self._signed[1]]
            return bool(hashlib.sha256(data).hexdigest() == digest)
        return True


def python_type(column: Column[Any]) -> type | None:
    """The type in which the file itself keeps a column."""
    try:
        kind = column.type.python_type
    except NotImplementedError:
        return None
    if kind in (int, bool):
        return int
    return bytes if kind is bytes else str
