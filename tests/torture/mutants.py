"""Damaged files of other programs: no error, no hang, and no neighbour of a bad record lost."""

import copy
import io
import json
import plistlib
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from relnotes.exchange import parcels
from relnotes.exchange.answers import Guidance
from relnotes.exchange.bringing import bringing
from relnotes.exchange.preview import as_json
from relnotes.exchange.records import Reading
from tests.exchange import journeys, test_open_sheet, test_xcard
from tests.torture.harness import Tally, dice

TODAY = date(2026, 11, 21)
LONGEST = 5.0
"""Seconds that a file of a few kilobytes may take, on a busy machine too."""
DATA = Path(__file__).parent.parent / "data"
_TOKENS = (
    b'"', b"'", b"\n", b"\r", b"\r\n", b"=", b";", b":", b",", b"\\", b"\0", b"\xff", b"\xc3", b" ",
    b"\t", b"{", b"}", b"[", b"]", b"<", b"&", b"---\n", b"=\n", b":::", b"=3D=", b"^n", b"(", b")",
    b"BEGIN:VCARD\n", b"BEGIN:VEVENT\n", b";ENCODING=QUOTED-PRINTABLE", b";CHARSET=utf-7",
    b";ENCODING=b", b"AGENT:\n", b"1604", b"--", b"99999999999999999999", b"-1", b"1e999", b"NaN",
    b"0000-00-00", b"FREQ=SECONDLY;COUNT=999999999", b"RRULE:FREQ=DAILY\n", b"TZID=Mars/Base:",
    b"&amp;&lt;", b"\xe2\x80\xae", b"\xf0\x9f\x92\xa9", b"[[", b"]]", b"!!python/object:x",
    b"*a &a", b"INSERT INTO x VALUES (", b"\x1a", b"[" * 50, b"9" * 5_000,
)  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """A file with a part to damage, and what has to come whatever becomes of that part."""

    name: str
    before: bytes
    part: bytes
    after: bytes
    neighbours: tuple[str, ...] = ()
    packed: Callable[[bytes], bytes] = bytes
    """How the damaged file is wrapped, where its bytes alone would only be a broken wrapping."""


class Hung(Exception):
    """It took too long."""


def mutating(_folder: Path, count: int, *, name: str) -> Tally:
    """Damages one file over and over and reads it, up to what a journal would be given."""
    sample = SAMPLES[name]()
    tally = Tally(f"mutants of {name}", "no error, no hang, no lost neighbour", count)
    chance, began, worst, found = dice(len(name) * 1_000 + count), time.monotonic(), 0.0, 0
    for at in range(count):
        data = sample.packed(sample.before + _mutant(sample, chance) + sample.after)
        since = time.monotonic()
        faults, records = _faults(sample, data)
        worst, found = max(worst, time.monotonic() - since), found + bool(records)
        tally.count(*(f"{at}: {fault}" for fault in faults))
    took = time.monotonic() - began
    tally.promise += (
        f"; {found} still held somebody or something; {count / took:.0f} a second, the slowest"
        f" {worst * 1_000:.0f} ms"
    )
    return tally


def _faults(sample: Sample, data: bytes) -> tuple[list[str], int]:
    """What is wrong with how a file was read, and how much came of it."""
    try:
        with _soon():
            source = parcels.Source(sample.name, lambda _limit: data)
            opened = list(parcels.held(source, Guidance(), parcels.Left()))
            said = [_told(one.reading) for one in opened]
    except Hung:
        return [f"took longer than {LONGEST} s: {data[:4_000]!r}"], 0
    except Exception:  # noqa: BLE001  it is what this looks for
        return [f"{traceback.format_exc(limit=-2)} in {data[:4_000]!r}"], 0
    records = sum(len(one.reading.people) + len(one.reading.entries) for one in opened)
    silent = not records and not any(one.reading.troubles for one in opened)
    faults = ["neither a record nor a word"] if silent else []
    text = "\n".join(said)
    lost = [one for one in sample.neighbours if one not in text]
    return faults + [f"lost {one}: {data[:4_000]!r}" for one in lost], records


def _told(reading: Reading) -> str:
    """What the terminal would say of it, once it was made ready for a journal."""
    bringing(reading, TODAY)
    return json.dumps(as_json(reading, "x"))


def _mutant(sample: Sample, chance: Random) -> bytes:
    data = bytearray(sample.part)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at, kind = chance.randrange(len(data) + 1), chance.random()
        if kind < 0.4:
            data[at:at] = chance.choice(_TOKENS)
        elif kind < 0.6:
            del data[at : at + chance.randint(1, 60)]
        elif kind < 0.8:
            data[at : at + 1] = bytes([chance.randrange(256)])
        elif kind < 0.9:
            again = chance.randrange(len(data) + 1)
            data[at:at] = data[again : again + chance.randint(1, 200)]
        else:
            was = data[at] if at < len(data) else 0
            data[at : at + 1] = bytes([was ^ (1 << chance.randrange(8))])
    return bytes(data)


@contextmanager
def _soon() -> Iterator[None]:
    def late(_signal: int, _frame: FrameType | None) -> None:
        raise Hung

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _cards() -> Sample:
    first = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna First\r\nEMAIL:first@x.example\r\nEND:VCARD\r\n"
    last = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Last;Zoe\r\nEMAIL:last@x.example\r\nEND:VCARD\r\n"
    whole = (DATA / "people.vcf").read_bytes()
    middle = whole[whole.index(b"BEGIN") : whole.index(b"END:VCARD") + 11]
    inside = middle.index(b"\n") + 1, middle.rindex(b"END:VCARD")
    return Sample(
        "people.vcf",
        first + middle[: inside[0]],
        middle[inside[0] : inside[1]],
        middle[inside[1] :] + last,
        ("first@x.example", "last@x.example"),
    )


def _sheet() -> Sample:
    head = b"First Name,Last Name,E-mail Address,Birthday,Notes\n"
    rows = [f"P{at},L{at},p{at}@x.example,{at + 1}/20/1980,note {at}\n".encode() for at in range(6)]
    part = b'Mira,Falk,mira@x.example,3/4/1981,"tea, ""green""\nand cake"'
    names = tuple(f"p{at}@x.example" for at in range(6))
    return Sample("people.csv", head + b"".join(rows[:3]), part, b"\n" + b"".join(rows[3:]), names)


def _directory() -> Sample:
    def entry(word: str) -> bytes:
        return (
            f"dn: cn={word}\nobjectclass: person\ncn: {word}\nmail: {word}@x.example\n\n".encode()
        )

    part = (
        b"dn: cn=Mira Falk,mail=mira@x.example\nobjectclass: person\ncn:: TWlyYSBGYWxr\n"
        b"mail: mira@x.example\nbirthyear: 1981\nbirthmonth: 4\nbirthday: 3\n"
        b"description: tea and\n  cake\njpegPhoto:: /9j/4AAQSkZJRgABAQEASABIAAD"
    )
    names = ("Firstling@x.example", "Lastling@x.example")
    first = b"version: 1\n\n" + entry("Firstling")
    return Sample("people.ldif", first, part, b"\n\n" + entry("Lastling"), names)


def _jcard() -> Sample:
    card = ["vcard", [
        ["fn", {}, "text", "Mira Falk"], ["n", {}, "text", ["Falk", "Mira", ["Ann", "Bo"], "", ""]],
        ["email", {"type": ["work", "home"]}, "text", "m@x.example"], ["bday", {}, "date", "1981"],
        ["categories", {"group": "item1"}, "text", "tea", "cake; green"],
    ]]  # fmt: skip
    first, last = (f'["vcard", [["email", {{}}, "text", "{name}@x"]]]' for name in ("one", "two"))
    before, after = f"[{first}, ".encode(), f", {last}]".encode()
    return Sample("people.json", before, json.dumps(card).encode(), after, ("one@x", "two@x"))


def _calendar() -> Sample:
    def event(word: str, day: int) -> bytes:
        return (
            f"BEGIN:VEVENT\r\nUID:{word}@x\r\nDTSTART:202611{day:02}T090000Z\r\nSUMMARY:{word}\r\n"
            "END:VEVENT\r\n"
        ).encode()

    whole = (DATA / "meetings.ics").read_bytes()
    middle = whole[whole.index(b"BEGIN:VEVENT") : whole.index(b"END:VEVENT")]
    start = middle.index(b"\n") + 1
    return Sample(
        "meetings.ics",
        b"BEGIN:VCALENDAR\r\n" + event("Firstling", 3) + middle[:start],
        middle[start:],
        b"END:VEVENT\r\n" + event("Lastling", 5) + b"END:VCALENDAR\r\n",
        ("Firstling", "Lastling"),
    )


def _jrnl() -> Sample:
    return Sample(
        "journal.txt",
        b"[2026-11-01 08:00] Firstling.\nQuiet.\n\n",
        journeys.JRNL.encode(),
        b"\n[2026-11-07 08:00] Lastling.\nAt last.\n",
        ("Firstling", "Lastling"),
    )


def _jrnl_xml() -> Sample:
    """An entry among others, whose mark that it begins stands outside of what is damaged."""
    begins = '<entry date="2026-11-{:02}T09:00:00" starred="">{}</entry>\n'
    head, part, _ = journeys.JRNL_XML.partition('2026-11-03T09:00:00" starred="">')
    inside, after = journeys.JRNL_XML.removeprefix(head + part).split("</entries>")
    first, _, opened = head.rpartition("<entry ")
    return Sample(
        "journal.xml",
        (first + begins.format(1, "Firstling") + "<entry " + opened).encode(),
        (part + inside).encode(),
        (begins.format(7, "Lastling") + "</entries>" + after).encode(),
        ("Firstling", "Lastling"),
    )


def _boxes() -> Sample:
    box = "┎────╮2026-11-{:02} 08:00\n┃ {} ╘══╕\n┖────┘\n"
    return Sample(
        "journal.txt",
        box.format(1, "Firstling").encode(),
        journeys.JRNL_BOXES.encode(),
        ("\n" + box.format(7, "Lastling")).encode(),
        ("Firstling", "Lastling"),
    )


def _book() -> Sample:
    import openpyxl

    book, held = openpyxl.Workbook(), io.BytesIO()
    for row in (["Name", "Email"], ["Mira Falk", "m@x.example"], ["Ren Sato", "r@x.example"]):
        book.worksheets[0].append(row)
    book.save(held)
    data = held.getvalue()
    return Sample("book.xlsx", data[:4], data[4:], b"")


def _jcal() -> Sample:
    event = ["vevent", [
        ["summary", {}, "text", "The crane"], ["dtstart", {"tzid": "Europe/Oslo"}, "date-time",
        "2026-11-05T09:00:00"], ["rrule", {}, "recur", {"freq": "WEEKLY", "byday": ["TH"]}],
        ["attendee", {"cn": "Mira Falk"}, "cal-address", "mailto:m@x.example"],
    ], []]  # fmt: skip
    first, last = (
        f'["vevent", [["summary", {{}}, "text", "{name}"], ["dtstart", {{}}, "date",'
        ' "2026-11-03"]], []]'
        for name in ("Firstling", "Lastling")
    )
    before, after = f'["vcalendar", [], [{first}, '.encode(), f", {last}]]".encode()
    part = json.dumps(event).encode()
    return Sample("days.json", before, part, after, ("Firstling", "Lastling"))


def _xcard() -> Sample:
    first, last = (
        f"<vcard><email><text>{name}@x</text></email></vcard>" for name in ("one", "two")
    )
    before, after = f"<?xml version='1.0'?><vcards>{first}".encode(), f"{last}</vcards>".encode()
    return Sample("people.xml", before, test_xcard.MIRA.encode(), after, ("one@x", "two@x"))


def _open_book() -> Sample:
    head, rows = (one.encode() for one in (test_open_sheet.HEAD, test_open_sheet.PEOPLE))
    return Sample("book.ods", head, rows, b"", packed=test_open_sheet.book)


def _list() -> Sample:
    entry = {"Creation Date": datetime(2014, 7, 3, 23, 30, tzinfo=UTC).replace(tzinfo=None),
             "Entry Text": "The crane", "Tags": ["quay"], "Starred": True}  # fmt: skip
    data = plistlib.dumps(entry)
    return Sample("a.doentry", data[:60], data[60:], b"")


def _of(which: str) -> Callable[[], Sample]:
    def made() -> Sample:
        text, file = journeys.ALL[which]
        return Sample(file, b"", text.encode(), b"")

    return made


def _records(which: str, list_of: Callable[[Any], list[Any]]) -> Callable[[], Sample]:
    """A record of somebody's JSON, between two that are whole."""

    def made() -> Sample:
        value = json.loads(journeys.ALL[which][0])
        records = list_of(value)
        middle = records[0]
        records[:] = [_whole(middle, "Firstling"), "\x00", _whole(middle, "Lastling")]
        before, after = json.dumps(value).split(json.dumps("\x00"))
        part, neighbours = json.dumps(middle).encode(), ("Firstling", "Lastling")
        return Sample(which, before.encode(), part, after.encode(), neighbours)

    return made


def _month() -> Sample:
    first, last = b"1:\n  text: Firstling\n", b"\n30:\n  text: Lastling\n"
    part = journeys.REDNOTEBOOK.rstrip().encode()
    return Sample("2026-11.txt", first, part, last, ("Firstling", "Lastling"))


def _statement() -> Sample:
    """A row among others of one statement; what follows it is told in statements of their own."""
    before, part, after = journeys.MONICA_SQL.partition("(1,'Ifeoma','O\\'Kafor',NULL,5)")
    first = before + "(7,'Firstling',NULL,NULL,NULL),\n "
    last = after.replace(";", ",\n (8,'Lastling',NULL,NULL,NULL);", 1)
    return Sample(
        "monica.sql", first.encode(), part.encode(), last.encode(), ("Firstling", "Lastling")
    )


def _contact() -> Sample:
    """A contact with all that is below it, between two."""
    names = ("Firstling", "Lastling")
    first, last = ({"uuid": name, "properties": {"first_name": name}} for name in names)
    data: Any = copy.deepcopy(journeys.MONICA_DATA)
    data["account"]["data"][0]["values"] = [first, "\x00", last]
    before, after = json.dumps(data).split(json.dumps("\x00"))
    part = json.dumps(journeys.IFEOMA).encode()
    return Sample("x.json", before.encode(), part, after.encode(), names)


def _whole(record: dict[str, Any], word: str) -> dict[str, Any]:
    return {**record, "text": word, "title": word, "uuid": word}


SAMPLES: dict[str, Callable[[], Sample]] = {
    "vcard": _cards,
    "jcard": _jcard,
    "jcal": _jcal,
    "xcard": _xcard,
    "ldif": _directory,
    "csv": _sheet,
    "xlsx": _book,
    "ods": _open_book,
    "ics": _calendar,
    "jrnl-text": _jrnl,
    "jrnl-xml": _jrnl_xml,
    "jrnl-boxes": _boxes,
    "rednotebook": _month,
    "dayone-json": _records("dayone", lambda value: value["entries"]),
    "dayone-classic": _list,
    "journey": _of("journey"),
    "jrnl-json": _records("jrnl-json", lambda value: value["entries"]),
    "monica-json": _contact,
    "monica-sql": _statement,
    "notes": _of("notes"),
}
