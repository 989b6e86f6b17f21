"""Which format a file has, by its content and never by its name, and what it holds."""

import re
from dataclasses import replace

from relnotes.exchange import (
    calendar_events,
    dayone_classic,
    dayone_text,
    jrnl_forms,
    jrnl_text,
    json_files,
    ldif,
    monica_sql,
    notes,
    rednotebook,
    tables,
    vcard,
    xcard,
)
from relnotes.exchange.answers import Answers
from relnotes.exchange.encoding import Decoded, codec_of, decode
from relnotes.exchange.records import Reading, Trouble, TroubleCode, Troubles
from relnotes.exchange.tables import Remembered

SIZE_LIMIT = 50_000_000
_HEAD = 65_536
_CARD = re.compile(r"^[ \t\ufeff]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_HALF_A_CARD = re.compile(rb"\s*(?:VERSION|FN|N)[:;].*?^END:VCARD\s*$", re.I | re.M | re.S)
_CALENDAR = re.compile(
    r"^[ \t\ufeff]*BEGIN[ \t]*:[ \t]*V(?:CALENDAR|EVENT|JOURNAL|TODO|FREEBUSY)", re.I | re.M
)
_END = re.compile(
    r"^[ \t]*END[ \t]*:[ \t]*V(?:CARD|CALENDAR|EVENT|JOURNAL|TODO|FREEBUSY)", re.I | re.M
)
_MAGIC = (
    b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3",
    b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"{\\rtf",
)  # fmt: skip
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_LOCKED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_STRAY = 1_000
"""Ten control characters are nothing, also in a file of a few lines."""
_JSON = re.compile(r"\{|\[\s*(?:[\[{\"\]]|\Z)")
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f]")


def read(
    data: bytes,
    name: str = "",
    *,
    encoding: str | None = None,
    answers: Answers | None = None,
    remembered: Remembered | None = None,
) -> Reading:
    """What a file holds; what cannot be read gives a reading that says so, never an error.

    `encoding` and `answers` are a person's choices after an earlier reading, `remembered` those
    about sheets of earlier imports; `name` never says what a file is, only what some programs
    write there: a month, or who a note is about.
    """
    if len(data) > SIZE_LIMIT:
        return _nothing(TroubleCode.FILE_TOO_LARGE, f"{len(data)} bytes")
    if (refused := _refused(data)) is not None:
        return _nothing(refused, name)
    if dayone_classic.is_entry(data):
        return dayone_classic.read(data)
    if _holds(_CARD, data, encoding) or _HALF_A_CARD.match(data[:_HEAD]):
        return vcard.read(data, encoding=encoding)
    if _holds(_CALENDAR, data, encoding):
        return calendar_events.read(data, encoding=encoding)
    return _read_text(decode(data, encoding), name, answers, remembered)


def _refused(data: bytes) -> TroubleCode | None:
    """Why nothing in a file is read, as far as its bytes tell."""
    if not data.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"):
        return TroubleCode.EMPTY
    if data.startswith(_OLD_OFFICE):
        return TroubleCode.ENCRYPTED if _LOCKED_OFFICE in data else TroubleCode.OTHER_SHEET
    if jrnl_forms.is_locked(data):
        return TroubleCode.ENCRYPTED
    return TroubleCode.UNKNOWN_FORMAT if data.startswith(_MAGIC) else None


def _read_text(
    decoded: Decoded, name: str, answers: Answers | None, remembered: Remembered | None
) -> Reading:
    """What a text holds: an address book, a journal, a note, else a sheet of people."""
    text = jrnl_text.without_colours(decoded.text).lstrip()
    if not _is_text(text):
        return _nothing(TroubleCode.UNKNOWN_FORMAT, name)
    if ldif.is_address_book(text):
        return ldif.read(decoded)
    found = _told(decoded, text, name)
    if found is None and answers is None:
        note = notes.read(text, name)
        found = note if note is not None and _is_note(text, note) else None
    if found is not None:
        return _in_letters(found, decoded)
    reading = tables.read(decoded, answers, remembered)
    if reading is None or (reading.needs_mapping and text[:1] == "<"):
        return _nothing(TroubleCode.UNKNOWN_FORMAT, name)
    return reading


def _told(decoded: Decoded, text: str, name: str) -> Reading | None:
    """What a text holds that a journal or Monica wrote; None where it is something else."""
    if dayone_text.is_journal(tabbed := decoded.text.lstrip("\ufeff \r\n")):
        return dayone_text.read(tabbed)
    if jrnl_text.is_journal(text):
        return jrnl_text.read(text)
    if rednotebook.is_month(text):
        return rednotebook.read(text, name)
    if xcard.is_file(text):
        return xcard.read(text)
    if _JSON.match(text):
        return json_files.read(text) or _nothing(TroubleCode.UNKNOWN_FORMAT, name)
    return monica_sql.read(text) if monica_sql.is_dump(text) else None


def _in_letters(reading: Reading, decoded: Decoded) -> Reading:
    """The reading of a text with how its letters are written, and what is odd about them."""
    if reading.format == "unknown":
        return reading
    troubles = Troubles()
    troubles.add_letters(decoded)
    said = (*troubles.all(), *reading.troubles)
    return replace(reading, encoding=decoded.encoding, troubles=said)


def _holds(beginning: re.Pattern[str], data: bytes, encoding: str | None) -> bool:
    """Whether a line of the file begins so, in any of the encodings such files come in."""
    head = data[:_HEAD]
    if b"\0" in head or (encoding is not None and codec_of(encoding) is not None):
        text = decode(head, encoding).text
    else:
        text = head.decode("latin-1").replace("ï»¿", "")
    text = text.replace("\r", "\n")
    found = beginning.search(text)
    if found is None:
        return False
    # Further down it may be a line of somebody's note, which no end follows.
    return not text[: found.start()].strip(" \t\n\ufeff") or bool(_END.search(text, found.end()))


def _is_note(text: str, note: Reading) -> bool:
    """Whether a text begins with properties, or else has links or a day, and no rows of cells."""
    if notes.is_note(text):
        return True
    rows = [row for row in text[:_HEAD].splitlines() if row.strip()][:2]
    cells = len(rows) > 1 and any(rows[0].count(one) == rows[1].count(one) > 0 for one in ",;\t")
    return bool(note.entries or note.people or note.troubles) and not cells


def _is_text(text: str) -> bool:
    head = text[:_HEAD]
    return len(_CONTROL.findall(head)) * 100 <= len(head) + _STRAY


def _nothing(code: TroubleCode, detail: str) -> Reading:
    return Reading(format="unknown", troubles=(Trouble(None, code, detail),))
