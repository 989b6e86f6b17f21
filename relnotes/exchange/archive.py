"""The archive: a whole journal as one documented JSON, and a journal made of it again.

    {"format": "relnotes archive", "version": 1, "written": "2026-11-21T14:00:00Z",
     "records": {"relationship": [{"id": 1, "name": …}, …], "entry": […], …},
     "contents": {sha256: base64}, "preferences": {key: value}}

Records are kept as the journal keeps them: dates and times as ISO texts, decimals as texts,
yes and no as 1 and 0; a column that refers to another record holds its id.
"""

import base64
import binascii
import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files
from relnotes.journal import whole
from relnotes.journal.access import Reader
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock, Journal

FORMAT = "relnotes archive"
VERSION = 1
SIZE_LIMIT = 2_000_000_000


def write(journal: Journal, path: Path) -> None:
    """Writes everything that a journal holds, its history and drafts excepted."""
    files.write(path, journal.read(packed, journal.clock()))


def restore(archive: Path, path: Path, clock: Clock, key: Key | None = None) -> None:
    """Makes a new journal of an archive, equal to the first, record for record."""
    data = _unpack(files.read(archive, limit=SIZE_LIMIT))
    if path.exists():
        raise Problem(Code.FILE_EXISTS, file=str(path))
    journal = Journal.open(path, clock, key=key)
    try:
        journal.do("Restore an archive", whole.fill, *data)
    except BaseException:
        journal.close()
        path.unlink(missing_ok=True)
        raise
    journal.close()


def packed(reader: Reader, now: dt.datetime) -> bytes:
    """The archive of a journal, ready to be written."""
    whole_journal = {
        "format": FORMAT,
        "version": VERSION,
        "written": now.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "records": whole.records(reader),
        "contents": {
            sha256: base64.b64encode(data).decode("ascii")
            for sha256, data in whole.contents(reader).items()
        },
        "preferences": whole.preferences(reader),
    }
    return json.dumps(whole_journal, ensure_ascii=False, indent=1).encode("utf-8")


def _unpack(data: bytes) -> tuple[whole.Rows, dict[str, bytes], dict[str, Any]]:
    try:
        archive = json.loads(data)
        if archive["format"] != FORMAT:
            raise Problem(Code.ARCHIVE_UNREADABLE)
        if archive["version"] > VERSION:
            raise Problem(Code.NEWER_JOURNAL, version=archive["version"], known=VERSION)
        contents = {
            str(sha256): base64.b64decode(text, validate=True)
            for sha256, text in archive["contents"].items()
        }
        records = {
            str(name): [dict(row) for row in rows] for name, rows in archive["records"].items()
        }
        preferences = dict(archive["preferences"])
    except (
        AttributeError, KeyError, RecursionError, TypeError, UnicodeError, ValueError,
        binascii.Error,
    ) as error:  # fmt: skip
        raise Problem(Code.ARCHIVE_UNREADABLE) from error
    if any(hashlib.sha256(content).hexdigest() != name for name, content in contents.items()):
        raise Problem(Code.ARCHIVE_UNREADABLE)
    return records, contents, preferences
