"""Reads Day One's older journal: a folder with a property list for each entry."""

import datetime as dt
import html
import plistlib
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from xml.parsers.expat import ExpatError

from relnotes.exchange.encoding import decode
from relnotes.exchange.journals import written_in_dayone
from relnotes.exchange.pictures import MAY_BE
from relnotes.exchange.records import Reading, Trouble, TroubleCode

_MARKS = (b"bplist00", b"<?xml", b"<!DOCTYPE plist", b"<plist")
_FAILS = (
    ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, AttributeError,
    ExpatError, plistlib.InvalidFileException, EOFError,
)  # fmt: skip
_PAIR = re.compile(
    r"<key>([^<]{1,60})</key>\s*(?:<(true|false)\s*/>|<(string|date)>(.*?)(?:</\3>|\Z))", re.DOTALL
)


def is_entry(data: bytes) -> bool:
    """Whether this is a property list, as XML or in Apple's binary form."""
    head = data[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(_MARKS[0]) or (head.startswith(_MARKS[1:]) and b"<plist" in head)


def read(data: bytes) -> Reading:
    """The entry; of a damaged list, the text and the day that can still be found."""
    try:
        value: object = plistlib.loads(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
        troubles: tuple[Trouble, ...] = ()
    except _FAILS as error:
        value = _salvaged(decode(data).text)
        troubles = (Trouble(None, TroubleCode.UNREADABLE_RECORD, str(error)[:80]),)
    entries = value if isinstance(value, list) else [value]
    told = [_as_json(one) for one in entries[:_MOST] if isinstance(one, dict)]
    made = [
        replace(entry, beside=_photo(one))
        for one in told
        if (entry := written_in_dayone(one)) is not None
    ]
    if not made and not troubles:
        troubles = (Trouble(None, TroubleCode.NOTHING_TO_BRING),)
    return Reading("dayone", entries=tuple(made), troubles=troubles, encoding="utf-8")


_MOST = 100_000


def _as_json(told: Mapping[Any, Any]) -> dict[str, object]:
    """The entry in the words of Day One's newer files."""
    place = told.get("Location")
    where = place if isinstance(place, dict) else {}
    written = told.get("Entry Text", told.get("Text"))
    day = told.get("Creation Date")
    if isinstance(day, dt.datetime):
        day = day.isoformat() + ("" if day.tzinfo else "Z")
    return {
        "uuid": told.get("UUID"),
        "creationDate": day,
        "timeZone": told.get("Time Zone"),
        "text": written if isinstance(written, str) else None,
        "starred": told.get("Starred"),
        "tags": told.get("Tags"),
        "location": {
            "placeName": where.get("Place Name"),
            "localityName": where.get("Locality"),
            "country": where.get("Country"),
        },
    }


def _photo(told: Mapping[str, object]) -> tuple[str, ...]:
    """The picture of an entry bears its name, in the folder beside that of the entries."""
    name = told.get("uuid")
    return (f"{MAY_BE}{name}.jpg",) if isinstance(name, str) and name else ()


def _salvaged(text: str) -> dict[str, object]:
    """The keys of a broken XML list that are still whole."""
    found: dict[str, object] = {}
    for key, flag, _, value in _PAIR.findall(text):
        found.setdefault(html.unescape(key), flag == "true" if flag else html.unescape(value))
    return found
