"""What was read out of somebody else's file, before anything of it is written to a journal."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Any

from relnotes.domain.happenings import Picture
from relnotes.domain.kinds import ContributionKind, Counterpart, EntryKind, Side
from relnotes.exchange.encoding import Decoded

TROUBLE_LIMIT = 1_000


class TroubleCode(StrEnum):
    """What was odd about a file; its sentence stands with the other sentences for people."""

    EMPTY = "empty"
    UNKNOWN_FORMAT = "unknown format"
    NOT_CONTACTS = "not contacts"
    OWN_TABLE = "own table"
    NOBODY = "nobody"
    NEEDS_MAPPING = "needs mapping"
    FILE_TOO_LARGE = "file too large"
    TOO_MANY_RECORDS = "too many records"
    MORE_TROUBLES = "more troubles"
    UNREADABLE_LINE = "unreadable line"
    STRAY_LINE = "stray line"
    MISSING_END = "missing end"
    UNCLOSED_QUOTE = "unclosed quote"
    SURPLUS_CELLS = "surplus cells"
    EMPTY_RECORD = "empty record"
    TEXT_CUT = "text cut"
    PHOTO_TOO_LARGE = "photo too large"
    PHOTO_UNREADABLE = "photo unreadable"
    BAD_DATE = "bad date"
    DATE_ORDER_GUESSED = "date order guessed"
    UNKNOWN_CHARSET = "unknown charset"
    ENCODING_GUESSED = "encoding guessed"
    CHARACTERS_LOST = "characters lost"
    UNKNOWN_RELATION = "unknown relation"
    NOTHING_TO_BRING = "nothing to bring"
    UNREADABLE_RECORD = "unreadable record"
    UNKNOWN_ZONE = "unknown zone"
    ENCRYPTED = "encrypted"
    LEFT_OUT = "left out"
    PICTURES_MISSING = "pictures missing"
    PICTURES_LEFT_OUT = "pictures left out"
    OTHER_SHEET = "other sheet"
    NO_ACCESS = "no access"
    GAVE_UP = "gave up"
    TOO_MUCH_MEMORY = "too much memory"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something odd: where it stands, what it is, and the words of the file that it is about."""

    line: int | None
    code: TroubleCode
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A value with the word its owner gave it, such as home, work or mobile."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Related:
    """Another person that a record names, and what that person is to it."""

    name: str
    as_: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a side gave, as another program kept it: a gift, a debt, a favour."""

    side: Side
    what: str
    kind: ContributionKind = ContributionKind.HELP
    day: date | None = None
    amount: Decimal | None = None
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Promised:
    """A task or a reminder; it is mine unless the file says otherwise."""

    what: str
    due: date | None = None
    day: date | None = None
    done: bool = False
    side: Side = Side.ME


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One card or row; `dates` are (label, "YYYY-MM-DD" or "--MM-DD"), `skip` says why not."""

    name: str
    aka: tuple[str, ...] = ()
    kind: Counterpart = Counterpart.PERSON
    emails: tuple[Labelled, ...] = ()
    phones: tuple[Labelled, ...] = ()
    organisations: tuple[str, ...] = ()
    position: str = ""
    urls: tuple[Labelled, ...] = ()
    addresses: tuple[Labelled, ...] = ()
    dates: tuple[tuple[str, str], ...] = ()
    related: tuple[Related, ...] = ()
    groups: tuple[str, ...] = ()
    photo: bytes | None = None
    about: str = ""
    skip: str | None = None
    line: int | None = None
    every_days: int | None = None
    brought: tuple[Brought, ...] = ()
    promised: tuple[Promised, ...] = ()
    uid: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        """Is quickly taken apart and put together on the way between two processes."""
        return PersonRecord, _of_person(self)


@dataclass(frozen=True, slots=True)
class Attendee:
    """Who a calendar names for an event; `kind` is person or room."""

    name: str
    email: str = ""
    kind: str = "person"
    status: str = ""


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """One event or journal entry of a file, in local wall time; a date alone is a whole day.

    `repeats` is a rule of RFC 5545 and `except_on` the days it leaves out; `replaces` is the
    day of the series `uid` in whose place this one stands. `beside` names the pictures that lie
    beside the file, `pictures` holds them.
    """

    title: str
    body: str = ""
    start: date | datetime | None = None
    end: date | datetime | None = None
    all_day: bool = False
    repeats: str = ""
    attendees: tuple[Attendee, ...] = ()
    organizer: Attendee | None = None
    tags: tuple[str, ...] = ()
    starred: bool = False
    place: str = ""
    status: str = ""
    component: str = "event"
    skip: str | None = None
    line: int | None = None
    kind: EntryKind = EntryKind.MEETING
    uid: str = ""
    replaces: date | datetime | None = None
    except_on: tuple[date, ...] = ()
    beside: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()

    def __reduce__(self) -> tuple[Any, ...]:
        """Is quickly taken apart and put together on the way between two processes."""
        return EntryRecord, _of_entry(self)


_of_person = attrgetter(*(one.name for one in fields(PersonRecord)))
_of_entry = attrgetter(*(one.name for one in fields(EntryRecord)))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: its heading, what it was taken for ("" = unknown), some cells.

    `choice` is the same as a word that a person can change; `month_first` says how its dates are
    read, where it has any, and `certain` whether their order is more than a guess.
    """

    heading: str
    meaning: str = ""
    samples: tuple[str, ...] = ()
    choice: str = ""
    month_first: bool | None = None
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was found in one file, the odd things included.

    `needs_mapping` is a sheet whose columns are only guessed; by `signature` one with the same
    headings is known again, and `heading` is False where its first row is already somebody.
    `sample` holds its first rows, that of the headings included.
    """

    format: str
    people: tuple[PersonRecord, ...] = ()
    entries: tuple[EntryRecord, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    needs_mapping: bool = False
    encoding: str = ""
    columns: tuple[Column, ...] = ()
    signature: str = ""
    heading: bool = True
    sample: tuple[tuple[str, ...], ...] = ()


class Troubles:
    """Collects what is odd, and stops at a number that a person could still look through."""

    def __init__(self) -> None:
        self._found: list[Trouble] = []
        self._left_out = 0

    def add(self, code: TroubleCode, detail: str = "", *, line: int | None = None) -> None:
        """Keep one more, with at most 200 characters of the file's own words."""
        if len(self._found) < TROUBLE_LIMIT:
            self._found.append(Trouble(line, code, detail[:200]))
        else:
            self._left_out += 1

    def add_letters(self, decoded: Decoded) -> None:
        """Keep what is odd about how the letters of a text are written."""
        if decoded.guessed:
            self.add(TroubleCode.ENCODING_GUESSED, decoded.encoding)
        if decoded.lossy:
            self.add(TroubleCode.CHARACTERS_LOST)

    def all(self) -> tuple[Trouble, ...]:
        """In the order of the file, with the number of those left out as the last."""
        if not self._left_out:
            return tuple(self._found)
        more = Trouble(None, TroubleCode.MORE_TROUBLES, str(self._left_out))
        return (*self._found, more)
