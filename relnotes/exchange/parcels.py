"""Files, folders and zips as a row of readable files, none of them larger than can be read."""

import contextlib
import io
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files, own_details, pictures, recognise, spreadsheet
from relnotes.exchange.answers import Answers, Guidance
from relnotes.exchange.parcel_names import called, is_wanted
from relnotes.exchange.pictures import Beside, Room
from relnotes.exchange.records import Reading, Trouble, TroubleCode

FILES = 100_000
TOTAL = 400_000_000
_DEPTH = 2
_ZIP = b"PK\x03\x04"
_SHEETS = ("mimetype", "xl/workbook.bin", "Index/Document.iwa")
_STRAY = frozenset({
    TroubleCode.UNKNOWN_FORMAT, TroubleCode.NOT_CONTACTS, TroubleCode.OWN_TABLE, TroubleCode.EMPTY,
})  # fmt: skip
_BROKEN = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, ValueError, EOFError,
    RuntimeError, KeyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opened:
    """One file of what was given, by the name to show it with, and what it holds.

    `problem` says why something that was named can't be opened at all; `given` is the place of
    what it came from among all that was named.
    """

    name: str
    reading: Reading
    problem: Problem | None = None
    given: int = 0

    @property
    def is_stray(self) -> bool:
        """Whether it is nothing that could come along, as many a file beside others is."""
        return all(trouble.code in _STRAY for trouble in self.reading.troubles) and not (
            self.reading.people or self.reading.entries
        )


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be read: its name, and how to come by its bytes or by why there are none.

    `beside` gives the pictures that lie where it lies.
    """

    name: str
    load: Callable[[int], bytes | Reading]
    given: int = 0
    beside: Beside | None = None


def opened(path: Path, guidance: Guidance | None = None) -> Iterator[Opened]:
    """Each file of a file, a folder or a zip; pictures and the like are passed over."""
    left = Left()
    for source in sources([path]):
        for one in held(source, guidance or Guidance(), left):
            if one.problem is not None:
                raise one.problem
            yield one


@dataclass(slots=True)
class Left:
    """How many bytes may still be taken in, those of pictures counted for themselves."""

    bytes: int = field(default_factory=lambda: TOTAL)
    pictures: Room = field(default_factory=Room)


def sources(paths: Sequence[Path]) -> Iterator[Source]:
    """Everything to read in what was named, in an order that stays; nothing is read yet."""
    for given, path in enumerate(paths):
        yield from within(path, given)


def within(path: Path, given: int = 0) -> Iterator[Source]:
    """Everything to read in one of the things that were named; where there is nothing, that."""
    count = 0
    for source in _within(path, given):
        if count == FILES:
            yield Source(str(path), _why(TroubleCode.FILE_TOO_LARGE, f"{FILES} files"), given)
            return
        yield source
        count += 1
    if not count:
        yield Source(str(path), _why(TroubleCode.NOTHING_TO_BRING, path.name), given)


def held(source: Source, guidance: Guidance, left: Left) -> Iterator[Opened]:
    """What one file holds; a workbook gives a reading for each of its sheets."""
    try:
        data = source.load(min(left.bytes, recognise.SIZE_LIMIT))
    except Problem as problem:
        yield Opened(source.name, _nothing(TroubleCode.EMPTY), problem, source.given)
        return
    if isinstance(data, Reading):
        yield Opened(source.name, data, given=source.given)
        return
    left.bytes -= len(data)
    if data.startswith(_ZIP):
        for title, reading in _sheets(data, source.name, guidance):
            name = f"{source.name}/{title}" if title else source.name
            yield Opened(name, reading, given=source.given)
        return
    reading = recognise.read(
        data,
        PurePosixPath(source.name).name,
        encoding=guidance.encoding_of(source.name),
        answers=guidance.answers_of(source.name),
        remembered=guidance.remembered,
    )
    if source.beside is not None:
        reading = pictures.taken(reading, source.beside, left.pictures)
        reading = own_details.taken(reading, data, source.beside, recognise.SIZE_LIMIT)
    yield Opened(source.name, reading, given=source.given)


def _within(path: Path, given: int) -> Iterator[Source]:
    if path.is_dir():
        yield from _folder(path, given)
    elif _is_zip(path):
        with path.open("rb") as file:
            yield from _zip(file, str(path), given, _DEPTH)
    else:
        load = partial(_whole, path)
        yield Source(str(path), load, given, partial(_beside, path.parent))


def _whole(path: Path, limit: int) -> bytes:
    return files.read(path, limit=limit)


def _beside(folder: Path, name: str, limit: int) -> bytes | None:
    """A picture in the folder of a file; a link is not followed."""
    path = folder / name
    try:
        if stat.S_ISREG(path.lstat().st_mode):
            with path.open("rb") as file:
                return file.read(limit)
    except OSError:
        pass
    return None


def _is_zip(path: Path) -> bool:
    with contextlib.suppress(OSError):
        if stat.S_ISREG(path.stat().st_mode):  # a pipe would hang whoever opens it
            with path.open("rb") as file:
                return file.read(4) == _ZIP
    return False


def _folder(path: Path, given: int) -> Iterator[Source]:
    """The files below a folder in the order of their names; links are not followed."""
    for file in sorted(path.rglob("*")):
        with contextlib.suppress(OSError):
            inside = PurePosixPath(file.relative_to(path).as_posix())
            if not is_wanted(inside) or not stat.S_ISREG(file.lstat().st_mode):
                continue
            if _is_zip(file):
                with file.open("rb") as stream:
                    yield from _zip(stream, str(file), given, _DEPTH)
            else:
                yield Source(str(file), partial(_bytes, file), given, partial(_beside, file.parent))


def _bytes(file: Path, limit: int) -> bytes | Reading:
    """A file among others: what can't be opened costs no neighbour."""
    try:
        return files.read(file, limit=limit)
    except Problem as problem:
        large = problem.code is Code.FILE_TOO_LARGE
        return _nothing(TroubleCode.FILE_TOO_LARGE if large else TroubleCode.NO_ACCESS, file.name)


def _zip(file: IO[bytes], name: str, given: int, depth: int) -> Iterator[Source]:
    """The files of a zip; a workbook is one file, and so is a zip too deep in others."""
    try:
        with zipfile.ZipFile(file) as archive:
            other = any(name in _SHEETS for name in archive.namelist())
            if depth == 0 or other or spreadsheet.is_workbook(archive):
                file.seek(0)
                data = file.read(recognise.SIZE_LIMIT)
                yield Source(name, lambda _limit: data, given)
                return
            for member in archive.infolist():
                if member.is_dir() or not is_wanted(PurePosixPath(called(member))):
                    continue
                inner = f"{name}/{called(member)}"
                if _holds_zip(archive, member):
                    with archive.open(member) as stream:
                        yield from _zip(stream, inner, given, depth - 1)
                else:
                    where = PurePosixPath(member.filename).parent
                    near = partial(_beside_member, archive, where)
                    yield Source(inner, partial(_member, archive, member), given, near)
    except _BROKEN:
        yield Source(name, _why(TroubleCode.UNREADABLE_RECORD, PurePosixPath(name).name), given)


def _holds_zip(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    if member.flag_bits & 1:
        return False
    with contextlib.suppress(*_BROKEN), archive.open(member) as stream:
        return stream.read(4) == _ZIP
    return False


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> bytes | Reading:
    """The bytes of one file, or a reading that says why there are none."""
    if member.flag_bits & 1:
        return _nothing(TroubleCode.ENCRYPTED, called(member))
    try:
        with archive.open(member) as stream:
            content = stream.read(limit + 1)
    except _BROKEN:
        return _nothing(TroubleCode.UNREADABLE_RECORD, called(member))
    if len(content) > limit:
        return _nothing(TroubleCode.FILE_TOO_LARGE, called(member))
    return content


def _beside_member(
    archive: zipfile.ZipFile, folder: PurePosixPath, name: str, limit: int
) -> bytes | None:
    """A picture in the folder of a file within the zip."""
    inside = folder / name
    if name.startswith("../"):
        inside = folder.parent / name.removeprefix("../")
    try:
        member = archive.getinfo(inside.as_posix())
        if member.flag_bits & 1:
            return None
        with archive.open(member) as stream:
            return stream.read(limit)
    except _BROKEN:
        return None


def _sheets(data: bytes, name: str, guidance: Guidance) -> Iterator[tuple[str, Reading]]:
    """The sheets of a workbook; those of some programs have to be saved anew."""

    def answers(title: str) -> Answers | None:
        return guidance.answers_of(f"{name}/{title}" if title else name)

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            is_ours = spreadsheet.is_workbook(archive)
            other = any(one in _SHEETS for one in archive.namelist())
    except _BROKEN:
        yield "", _nothing(TroubleCode.UNREADABLE_RECORD, PurePosixPath(name).name)
        return
    if is_ours:
        yield from spreadsheet.read(data, answers, guidance.remembered)
    else:
        yield "", _nothing(TroubleCode.OTHER_SHEET if other else TroubleCode.UNKNOWN_FORMAT)


def _why(code: TroubleCode, detail: str) -> Callable[[int], Reading]:
    return lambda _limit: _nothing(code, detail)


def _nothing(code: TroubleCode, detail: str = "") -> Reading:
    return Reading(format="unknown", troubles=(Trouble(None, code, detail),))
