"""At a glance: whether a file is an archive, another program's export, or a document to keep."""

import re
import stat
import zipfile
import zlib
from pathlib import Path

from relnotes.exchange import recognise
from relnotes.exchange.archive_reading import FORMAT, MEMBER
from relnotes.exchange.records import Reading

_HEAD = 16_384
"""So many bytes show what a file is; a window can wait for them."""
_ZIP = b"PK\x03\x04"
_TORN = (zipfile.BadZipFile, NotImplementedError, zlib.error, EOFError, ValueError)
_OF_DOCUMENTS = frozenset({"[Content_Types].xml", "mimetype", "META-INF/container.xml"})
"""What a zip of Word, Excel, LibreOffice or a book holds; no export does."""
_ARCHIVE = re.compile(rf'\ufeff?\s*\{{\s*"format"\s*:\s*"{FORMAT}"')
_WAYS = frozenset({"e-mail", "work e-mail", "home e-mail", "phone", "mobile", "work phone"})


def is_archive(path: Path) -> bool:
    """Whether a file is a journal as relnotes writes it out, of which one can be made."""
    try:
        head = _head(path)
        if head.startswith(_ZIP):
            with zipfile.ZipFile(path) as packed, packed.open(MEMBER) as member:
                head = member.read(_HEAD)
    except (OSError, KeyError, RuntimeError, *_TORN):
        return False
    return _ARCHIVE.match(head.decode("utf-8", "replace")) is not None


def is_export(path: Path) -> bool:
    """Whether a file's beginning holds people or entries of another program, or it is a plain zip.

    Notes and lists that are not of people are documents, as is what cannot be read.
    """
    try:
        head = _head(path)
        if head.startswith(_ZIP):
            with zipfile.ZipFile(path) as packed:
                return _OF_DOCUMENTS.isdisjoint(packed.namelist())
    except (OSError, *_TORN):
        return False
    return _is_export(recognise.read(head, path.name))


def _head(path: Path) -> bytes:
    """How a file begins; nothing of a pipe, which would hang whoever opens it."""
    if not stat.S_ISREG(path.stat().st_mode):
        return b""
    with path.open("rb") as file:
        return file.read(_HEAD)


def _is_export(reading: Reading) -> bool:
    if reading.format == "notes":
        return False
    if reading.needs_mapping:
        return any(column.choice in _WAYS for column in reading.columns)
    return bool(reading.people or reading.entries)
