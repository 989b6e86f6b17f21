"""Takes along the pictures that lie beside a journal's file, up to a number and a size."""

import base64
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from relnotes.domain.happenings import Picture
from relnotes.exchange.records import EntryRecord, Reading, Trouble, TroubleCode

LARGEST = 10_000_000
EACH = 30
"""Pictures of one entry."""
TOGETHER = 100_000_000
"""Bytes of an import: a journal is copied whole into every backup."""
Beside = Callable[[str, int], bytes | None]
"""The first bytes of a file beside the one that is read, by its name; None where there is none."""
MAY_BE = "../photos/"
"""What begins so is only looked for: nothing says that there is such a picture."""
_SAFE = re.compile(r"(?:\.\./)?(?:photos/)?[\w-][\w.-]{0,120}\Z", re.ASCII)
_KINDS = (
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg", ".jpg"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png", ".png"),
    (re.compile(rb"GIF8[79]a"), "image/gif", ".gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp", ".webp"),
    (re.compile(rb"....ftyp(?:heic|heix|mif1|heim|avif)", re.DOTALL), "image/heic", ".heic"),
)


@dataclass(slots=True)
class Room:
    """How many bytes of pictures may still come along in one import."""

    left: int = field(default_factory=lambda: TOGETHER)


def taken(reading: Reading, beside: Beside, room: Room) -> Reading:
    """The reading with the pictures that its entries name; what stays behind is said once."""
    if not any(one.beside for one in reading.entries):
        return reading
    missing = too_much = 0
    entries = []
    for entry in reading.entries:
        found: list[Picture] = []
        for name in entry.beside:
            data = beside(name, LARGEST + 1) if _SAFE.match(name) else None
            picture = _picture(data or b"")
            if data is None or picture is None:
                missing += not name.startswith(MAY_BE)
            elif len(found) == EACH or len(data) > min(LARGEST, room.left):
                too_much += 1
            else:
                room.left -= len(data)
                found.append(picture)
        entries.append(replace(entry, pictures=tuple(found)) if found else entry)
    said = (
        (missing, TroubleCode.PICTURES_MISSING),
        (too_much, TroubleCode.PICTURES_LEFT_OUT),
    )
    troubles = tuple(Trouble(None, code, str(number)) for number, code in said if number)
    return replace(reading, entries=tuple(entries), troubles=(*reading.troubles, *troubles))


def named(entry: EntryRecord, title: str) -> Iterator[Picture]:
    """The pictures of an entry, called as a person would find them again."""
    day = str(entry.start or "")[:10]
    for number, one in enumerate(entry.pictures, start=1):
        several = f" {number}" if len(entry.pictures) > 1 else ""
        yield replace(one, name=f"{day} {title[:80]}{several}{one.name}".strip())


def from_address(url: str) -> bytes | None:
    """The picture that a `data:` address holds; another address is never followed."""
    head, _, letters = url.partition(",")
    if not head.startswith("data:image/") or len(letters) > LARGEST * 4 // 3:
        return None
    try:
        return base64.b64decode(letters) or None
    except ValueError:
        return None


def _picture(data: bytes) -> Picture | None:
    """A picture of a kind that is known, with the ending of its name."""
    for begins, kind, ending in _KINDS:
        if begins.match(data):
            return Picture(ending, kind, data)
    return None
