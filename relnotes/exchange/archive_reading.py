"""Reads an archive a piece at a time, whichever version of relnotes wrote it."""

import base64
import codecs
import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any

from relnotes.domain.problem import Code, Problem
from relnotes.journal.whole import File, Piece, Row, Setting

VERSION = 2
MEMBER = "archive.json"
FORMAT = "relnotes archive"
_CHUNK = 1 << 16
_LONGEST = 400_000_000
"""Characters of one value: an attached file, as text."""
_SPACES = " \t\n\r"
Raw = dict[str, Any]
_HELD = frozenset({"records", "contents", "preferences"})
"""What an archive holds; what it says of itself stands before."""


_SECOND: Mapping[str, Raw] = {
    **{name: {"origin": ""} for name in ("relationship", "entry", "promise")},
    "agreement": {"boundaries": ""},
    "agreement_duty": {"due": None},
    "contribution": {"newcomer_id": None, "origin": ""},
    "proposition": {"other_benefit": ""},
    "rhythm": {"booked_day": None},
    "stake": {"ask_after": None},
    "talking_point": {"entry_id": None},
}
"""What version 1 did not say yet: what a record was imported as, and the like."""


def _second(table: str, row: Raw) -> Raw:
    return {**row, **_SECOND.get(table, {})}


_STEPS: Mapping[int, Callable[[str, Raw], Raw]] = {1: _second}
"""What makes a row of a version one of the next; none of them is ever changed."""


def pieces(file: IO[bytes]) -> Generator[Piece, None, None]:
    """The records, files and settings of an archive; `Problem` where it is not whole."""
    with _told_as_problem():
        if _is_packed(file):
            yield from _zipped(file)
        else:
            yield from _pieces(_Text(file))


def is_whole(file: IO[bytes]) -> bool:
    """Whether an archive holds all of its journal, as it says itself before its records."""
    with _told_as_problem():
        if not _is_packed(file):
            return _says_whole(_Text(file))
        with zipfile.ZipFile(file) as packed, packed.open(MEMBER) as member:
            return _says_whole(_Text(member))


@contextmanager
def _told_as_problem() -> Iterator[None]:
    try:
        yield
    except (
        ArithmeticError, AttributeError, KeyError, LookupError, RecursionError, TypeError,
        ValueError, EOFError, NotImplementedError, OSError, zipfile.BadZipFile, zlib.error,
    ) as error:  # fmt: skip
        raise Problem(Code.ARCHIVE_UNREADABLE) from error


def _is_packed(file: IO[bytes]) -> bool:
    file.seek(0)
    packed = file.read(2) == b"PK"
    file.seek(0)
    return packed


def _zipped(file: IO[bytes]) -> Iterator[Piece]:
    with zipfile.ZipFile(file) as packed:
        with packed.open(MEMBER) as member:
            yield from _pieces(_Text(member))
        for name in packed.namelist():
            folder, _, sha256 = name.partition("/")
            if folder == "contents" and sha256:
                yield _file(sha256, packed.read(name))


def _pieces(text: "_Text") -> Iterator[Piece]:
    """What an archive says, in its order: what it is stands before what it holds."""
    said: Raw = {}
    for key in text.members():
        if key in _HELD:
            yield from _held(text, key, _version(said))
        else:
            said[key] = text.value()
    _version(said)
    text.end()


def _says_whole(text: "_Text") -> bool:
    said: Raw = {}
    for key in text.members():
        if key in _HELD:
            break
        said[key] = text.value()
    _version(said)
    return said.get("whole") is not False


def _version(said: Raw) -> int:
    version = said["version"]
    if said["format"] != FORMAT or type(version) is not int or version < 1:
        raise Problem(Code.ARCHIVE_UNREADABLE)
    if version > VERSION:
        raise Problem(Code.NEWER_JOURNAL, version=version, known=VERSION)
    return version


def _held(text: "_Text", key: str, version: int) -> Iterator[Piece]:
    for name in text.members():
        if key == "records":
            for _ in text.items():
                yield Row(name, _upgraded(version, name, dict(text.value())))
        elif key == "contents":
            yield _file(name, base64.b64decode(text.value(), validate=True))
        else:
            yield Setting(name, text.value())


def _upgraded(version: int, table: str, row: Raw) -> Raw:
    for step in range(version, VERSION):
        row = _STEPS[step](table, row)
    return row


def _file(sha256: str, data: bytes) -> File:
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Problem(Code.ARCHIVE_UNREADABLE)
    return File(sha256, data)


class _Text:
    """A JSON text of which only one value at a time is held; what is broken is a ValueError."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._parse = json.JSONDecoder().raw_decode
        self._held = ""
        self._at = 0
        self._over = False

    def members(self) -> Iterator[str]:
        """The keys of an object; the value of each is to be read before the next."""
        for _ in self._listed("{", "}"):
            key = self.value()
            self._expect(":")
            if not isinstance(key, str):
                raise ValueError(key)
            yield key

    def items(self) -> Iterator[None]:
        """The places of an array; what stands there is to be read before the next."""
        yield from self._listed("[", "]")

    def value(self) -> Any:
        """The value that comes next, whole."""
        self._next()
        while True:
            try:
                value, end = self._parse(self._held, self._at)
            except ValueError:
                if not self._more():
                    raise
                continue
            # A number may go on behind what is held; nothing else can.
            if end < len(self._held) or not self._more():
                self._at = end
                return value

    def end(self) -> None:
        """Nothing may follow."""
        if self._next():
            raise ValueError(self._at)

    def _listed(self, opening: str, closing: str) -> Iterator[None]:
        self._expect(opening)
        if self._next() == closing:
            self._at += 1
            return
        while True:
            yield
            found = self._next()
            self._at += 1
            if found == closing:
                return
            if found != ",":
                raise ValueError(found)

    def _expect(self, sign: str) -> None:
        if self._next() != sign:
            raise ValueError(sign)
        self._at += 1

    def _next(self) -> str:
        """The next sign that is no space; empty at the end."""
        while True:
            while self._at < len(self._held):
                if self._held[self._at] not in _SPACES:
                    return self._held[self._at]
                self._at += 1
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Reads on, each time as much again as is held, so that a long value is not read often."""
        if self._over:
            return False
        self._held, self._at = self._held[self._at :], 0
        if len(self._held) > _LONGEST:
            raise ValueError(len(self._held))
        data = self._file.read(max(_CHUNK, len(self._held)))
        self._over = not data
        self._held += self._decode(data, self._over)
        return True
