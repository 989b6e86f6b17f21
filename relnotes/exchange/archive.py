"""The archive: a whole journal as one documented JSON, and a journal made of it again.

    {"format": "relnotes archive", "version": 2, "written": "2026-11-21T14:00:00Z",
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
from pathlib import Path
from typing import IO, BinaryIO

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files
from relnotes.exchange.archive_reading import FORMAT, MEMBER, VERSION, pieces
from relnotes.exchange.packing import ZIP, Tell, silent
from relnotes.journal import whole
from relnotes.journal.access import Reader
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock, Journal
from relnotes.journal.triggers import tracked

_TOLD_EVERY = 500


def write(reader: Reader, path: Path, now: dt.datetime, tell: Tell = silent) -> int:
    """Writes everything that a journal holds, its history and drafts excepted.

    Answers how many records there are; a name that ends in `.zip` makes a zip.
    """
    with files.beside(path) as file:
        if path.suffix.casefold() == ZIP:
            return _zip(reader, file, now, tell)
        return _json(reader, file, now, tell, contents=True)


def restore(
    archive: Path,
    path: Path,
    clock: Clock,
    key: Key | None = None,
    tell: Callable[[float], object] = lambda _: None,
) -> None:
    """Makes a new journal of an archive, equal to the first, record for record."""
    if path.exists():
        raise Problem(Code.FILE_EXISTS, file=str(path))
    with _opened(archive) as file:
        journal = Journal.open(path, clock, key=key)
        try:
            journal.do("Restore an archive", whole.fill, _told(file, tell))
        except BaseException as error:
            journal.close()
            path.unlink(missing_ok=True)
            if isinstance(error, Problem) and error.code is Code.ARCHIVE_UNREADABLE:
                raise Problem(Code.ARCHIVE_UNREADABLE, file=str(archive)) from error
            raise
        journal.close()


def _told(file: BinaryIO, tell: Callable[[float], object]) -> Iterator[whole.Piece]:
    """Its pieces, with a word now and then on how much of the file is read."""
    size = max(1, os.fstat(file.fileno()).st_size)
    for at, piece in enumerate(pieces(file)):
        if at % _TOLD_EVERY == 0:
            tell(min(1.0, file.tell() / size))
        yield piece


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise Problem(Code.FILE_MISSING, file=str(path)) from error
    except OSError as error:
        raise Problem(Code.FILE_UNREADABLE, file=str(path)) from error


def _zip(reader: Reader, file: BinaryIO, now: dt.datetime, tell: Tell) -> int:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        with packed.open(MEMBER, "w", force_zip64=True) as member:
            count = _json(reader, member, now, tell, contents=False)
        for one in whole.files(reader):
            packed.writestr(f"contents/{one.sha256}", one.data)
    return count


def _json(reader: Reader, file: IO[bytes], now: dt.datetime, tell: Tell, *, contents: bool) -> int:
    text = io.TextIOWrapper(file, encoding="utf-8", newline="\n", write_through=True)
    written = now.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    head = {"format": FORMAT, "version": VERSION, "written": written}
    count = 0
    for part in _parts(reader, json.dumps(head)[:-1], contents=contents):
        text.write(part)
        if part.startswith("\n  {"):
            count += 1
            tell(count)
    text.detach()
    return count


def _parts(reader: Reader, head: str, *, contents: bool) -> Iterator[str]:
    """The text of the archive, a row or a file at a time."""
    yield f'{head},\n "records": {{'
    for at, table in enumerate(tracked()):
        yield f"{',' if at else ''}\n {_dumped(table)}: ["
        for number, row in enumerate(whole.rows(reader, table)):
            if number:
                yield ","
            yield f"\n  {_dumped(row)}"
        yield "]"
    yield '},\n "contents": {'
    for at, one in enumerate(whole.files(reader) if contents else ()):
        data = base64.b64encode(one.data).decode("ascii")
        yield f'{"," if at else ""}\n  "{one.sha256}": "{data}"'
    yield f'}},\n "preferences": {_dumped(whole.preferences(reader))}}}\n'


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
