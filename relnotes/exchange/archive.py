"""The archive: a whole journal as one documented JSON, and a journal made of it again.

    {"format": "relnotes archive", "version": 2, "written": "2026-11-21T14:00:00Z", "whole": true,
     "records": {"relationship": [{"id": 1, "name": …}, …], "entry": [ … ], …},
     "contents": {sha256: base64}, "preferences": {key: value}}

Records are kept as the journal keeps them: dates and times as ISO texts, decimals as texts, yes
and no as 1 and 0; a column that refers to another record holds its id. As a zip the JSON stands in
it as `archive.json`, and what is attached beside it, as `contents/` and its SHA-256. Both are
written and read a piece at a time, so that a large journal needs no more memory than a small one.
"""

import base64
import datetime as dt
import io
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files
from relnotes.exchange.archive_reading import FORMAT, MEMBER, VERSION, is_whole, pieces
from relnotes.exchange.packing import ZIP, Tell, silent
from relnotes.journal import disk, whole
from relnotes.journal.access import Reader
from relnotes.journal.keys import Key
from relnotes.journal.leaving import WHOLE, Wanted
from relnotes.journal.leaving_rows import LeavingRows
from relnotes.journal.store import Clock, Journal
from relnotes.journal.triggers import tracked

_TOLD_EVERY = 500
_LOGS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Archived:
    """How many records are in the archive, how many private ones are not, and if it holds all."""

    count: int
    held_back: int
    whole: bool


def write(
    reader: Reader,
    path: Path,
    now: dt.datetime,
    wanted: Wanted = WHOLE,
    *,
    tell: Tell = silent,
) -> Archived:
    """Writes what a journal holds, or what of it is wanted; its history and drafts stay here.

    A name that ends in `.zip` makes a zip.
    """
    leaving = LeavingRows(reader, wanted)
    with files.beside(path) as file:
        writing = _Writing(reader, leaving, preferences=wanted.everything, tell=tell)
        if path.suffix.casefold() == ZIP:
            writing.zip(file, now)
        else:
            writing.json(file, now, contents=True)
        if not (writing.count or wanted.everything):
            raise Problem(Code.NOTHING_LEAVES)
    return Archived(writing.count, leaving.held_back, leaving.everything)


def restore(
    archive: Path,
    path: Path,
    clock: Clock,
    key: Key | None = None,
    *,
    tell: Callable[[float], object] = lambda _: None,
) -> bool:
    """Makes a new journal of an archive, equal to the first, record for record.

    Answers whether all of the first was in the archive.
    """
    if path.exists():
        raise Problem(Code.FILE_EXISTS, file=str(path))
    with _opened(archive) as file, _named(archive):
        complete = is_whole(file)
        with _made_beside(path) as beside, closing(Journal.open(beside, clock, key=key)) as journal:
            journal.do("Restore an archive", whole.fill, _told(file, tell), _searched(tell))
    return complete


@contextmanager
def _made_beside(path: Path) -> Iterator[Path]:
    """Where a journal can be made that has its name only once it is whole, also after a kill."""
    beside = path.with_name(f".{path.name}.part")
    _clear(beside)
    try:
        yield beside
        disk.sync(beside)
        beside.rename(path)
        disk.sync_folder(path.parent)
    except Problem as problem:
        _clear(beside)
        if problem.details.get("file") == str(beside):
            problem.details["file"] = str(path)  # the name that was asked for
        raise
    except BaseException:
        _clear(beside)
        raise


def _clear(journal: Path) -> None:
    for ending in ("", *_LOGS):
        journal.with_name(journal.name + ending).unlink(missing_ok=True)


def is_part(archive: Path) -> bool:
    """Whether an archive says that it was made without some records; no archive says nothing."""
    try:
        with _opened(archive) as file:
            return not is_whole(file)
    except Problem:
        return False


@contextmanager
def _named(archive: Path) -> Iterator[None]:
    """What is wrong with an archive is said of it by its name."""
    try:
        yield
    except Problem as problem:
        if problem.code not in (Code.ARCHIVE_UNREADABLE, Code.NEWER_JOURNAL):
            raise
        problem.details["file"] = str(archive)
        raise


def _told(file: BinaryIO, tell: Callable[[float], object]) -> Iterator[whole.Piece]:
    """Its pieces, with a word now and then on how much of the file is read: half of the work."""
    size = max(1, os.fstat(file.fileno()).st_size)
    for at, piece in enumerate(pieces(file)):
        if at % _TOLD_EVERY == 0:
            tell(min(1.0, file.tell() / size) / 2)
        yield piece


def _searched(tell: Callable[[float], object]) -> Callable[[float], object]:
    """Tells of the other half, in which the search learns the words."""
    return lambda part: tell((1 + part) / 2)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise files.unread(path, error) from error


class _Writing:
    """Writes the text of an archive, a row or a file at a time, and counts its records."""

    def __init__(
        self, reader: Reader, leaving: LeavingRows, *, preferences: bool, tell: Tell
    ) -> None:
        self._reader, self._leaving, self._tell = reader, leaving, tell
        self._preferences = whole.preferences(reader) if preferences else {}
        self.count = 0

    def zip(self, file: BinaryIO, now: dt.datetime) -> None:
        """The text as a part of a zip, and what is attached beside it."""
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            with packed.open(MEMBER, "w", force_zip64=True) as member:
                self.json(member, now, contents=False)
            for one in whole.files(self._reader, self._leaving):
                packed.writestr(f"contents/{one.sha256}", one.data)

    def json(self, file: IO[bytes], now: dt.datetime, *, contents: bool) -> None:
        """The text, with what is attached in it or without."""
        text = io.TextIOWrapper(file, encoding="utf-8", newline="\n", write_through=True)
        written = now.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        head = {"format": FORMAT, "version": VERSION, "written": written}
        head |= {"whole": self._leaving.everything}
        text.write(f"{_dumped(head)[:-1]},\n")
        text.writelines(self._records())
        text.writelines(self._contents() if contents else (' "contents": {},\n',))
        text.write(f' "preferences": {_dumped(self._preferences)}}}\n')
        text.detach()

    def _records(self) -> Iterator[str]:
        yield ' "records": {'
        for at, table in enumerate(tracked()):
            yield f"{',' if at else ''}\n {_dumped(table)}: ["
            for number, row in enumerate(whole.rows(self._reader, table, self._leaving)):
                yield f"{',' if number else ''}\n  {_dumped(row)}"
                self.count += 1
                self._tell(self.count)
            yield "]"
        yield "},\n"

    def _contents(self) -> Iterator[str]:
        yield ' "contents": {'
        for at, one in enumerate(whole.files(self._reader, self._leaving)):
            data = base64.b64encode(one.data).decode("ascii")
            yield f'{"," if at else ""}\n  "{one.sha256}": "{data}"'
        yield "},\n"


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
