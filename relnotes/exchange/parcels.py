"""Files, folders and zips as a row of readable files, none of them larger than can be read."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from relnotes.exchange import files, recognise
from relnotes.exchange.names import vocabulary
from relnotes.exchange.records import Reading, Trouble, TroubleCode

FILES = 10_000
TOTAL = 400_000_000
_ZIP = b"PK\x03\x04"
_SHEET = ("[Content_Types].xml", "mimetype")
_PASSED_OVER = frozenset(
    vocabulary(".jpg .jpeg .png .gif .heic .webp .svg .mp4 .mov .m4a .mp3 .aac .wav .pdf")
)
_OWN_COPIES = (".new.txt", ".old.txt")


@dataclass(frozen=True, slots=True)
class Opened:
    """One file of what was given, by the name to show it with, and what it holds."""

    name: str
    reading: Reading


def opened(path: Path) -> Iterator[Opened]:
    """Each file of a file, a folder or a zip; pictures and the like are passed over."""
    if path.is_dir():
        yield from _folder(path)
        return
    data = files.read(path, limit=TOTAL)
    if data.startswith(_ZIP):
        yield from unzipped(data, str(path))
    else:
        yield Opened(str(path), recognise.read(data, path.name))


def unzipped(data: bytes, name: str) -> Iterator[Opened]:
    """The files of a zip, as far as they stay within what a computer should take in."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [one for one in archive.infolist() if _wanted(PurePosixPath(one.filename))]
            if any(one.filename in _SHEET for one in archive.infolist()):
                yield Opened(name, _nothing(TroubleCode.UNKNOWN_FORMAT, name))
                return
            left = TOTAL
            for member in members[:FILES]:
                if member.is_dir():
                    continue
                inner = f"{name}/{member.filename}"
                content = _member(archive, member, min(left, recognise.SIZE_LIMIT))
                if isinstance(content, Reading):
                    yield Opened(inner, content)
                    continue
                left -= len(content)
                yield Opened(inner, recognise.read(content, PurePosixPath(member.filename).name))
            if len(members) > FILES:
                yield Opened(name, _nothing(TroubleCode.FILE_TOO_LARGE, f"{len(members)} files"))
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, EOFError):
        yield Opened(name, _nothing(TroubleCode.UNREADABLE_RECORD, name))


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> bytes | Reading:
    """The bytes of one file, or a reading that says why there are none."""
    if member.flag_bits & 1:
        return _nothing(TroubleCode.ENCRYPTED, member.filename)
    try:
        with archive.open(member) as stream:
            content = stream.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, ValueError, EOFError):
        return _nothing(TroubleCode.UNREADABLE_RECORD, member.filename)
    if len(content) > limit:
        return _nothing(TroubleCode.FILE_TOO_LARGE, member.filename)
    return content


def _folder(path: Path) -> Iterator[Opened]:
    """The files below a folder in the order of their names; links are not followed."""
    left, read = TOTAL, 0
    for file in sorted(path.rglob("*")):
        if not _wanted(PurePosixPath(file.relative_to(path).as_posix())):
            continue
        if not stat.S_ISREG(file.lstat().st_mode):
            continue
        if read == FILES or left <= 0:
            yield Opened(str(path), _nothing(TroubleCode.FILE_TOO_LARGE, f"{FILES} files"))
            return
        data = files.read(file, limit=recognise.SIZE_LIMIT)
        left, read = left - len(data), read + 1
        yield Opened(str(file), recognise.read(data, file.name))


def _wanted(path: PurePosixPath) -> bool:
    """Neither hidden, nor a picture, nor a copy that a program keeps for itself."""
    if any(part.startswith((".", "__MACOSX")) for part in path.parts):
        return False
    name = path.name.casefold()
    return path.suffix.casefold() not in _PASSED_OVER and not (
        name.endswith(_OWN_COPIES) or "conflict_backup" in name
    )


def _nothing(code: TroubleCode, detail: str) -> Reading:
    return Reading(format="unknown", troubles=(Trouble(None, code, detail),))
