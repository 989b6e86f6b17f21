"""What a text says in the end: one entry, and the lines with a sign that came of it."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from relnotes.domain.amounts import Amount
from relnotes.domain.capture.language import NO_END, any_of
from relnotes.domain.capture.parts import Asking, Clock, Mark, Part, Reading, Sort, Whom
from relnotes.domain.capture.tables import BOTH
from relnotes.domain.kinds import Confidence, EntryKind, Side, StakeKind

_TITLE_LIMIT = 160
_SEPARATORS = " \t\n,.;:–—-"
_JOINTS = re.compile(
    rf"(?:{any_of(BOTH.joints)}(?!\w)|[,;&/]|(?::|[–—-]{{1,2}})(?=\s)|\s)*", re.IGNORECASE
)
_GOING_ON = re.compile(rf"\s*(?:{any_of(BOTH.going_on)}(?!\w)|['’]s\b)", re.IGNORECASE)
_SENTENCE = re.compile(
    NO_END + rf"[.!?…]+[\"'”’)]*(?=\s)(?!(?<=\d\.)[ \t]+(?i:{any_of(BOTH.months)})\b)"
)
_BEFORE_AMOUNT = re.compile(r"[,;(:–—-]\s*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with a sign; without `whom` it is about the first person of the entry."""

    number: int
    sort: Sort
    side: Side
    what: str
    whom: Whom | None = None
    kind: StakeKind = StakeKind.NEED
    due: dt.date | None = None
    time: dt.time | None = None
    amount: Amount | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Far:
    """How far a goal is, by the words of its tag, and what tells so where it was written."""

    tag: str
    percent: int
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that a text says; `progress` is how far goals are."""

    people: tuple[Whom, ...]
    title: str
    body: str = ""
    kind: EntryKind = EntryKind.NOTE
    day: dt.date | None = None
    time: dt.time | None = None
    minutes: int | None = None
    warmth: int | None = None
    confidence: Confidence = Confidence.OPEN
    role: str = ""
    next_day: dt.date | None = None
    tags: tuple[str, ...] = ()
    progress: tuple[Far, ...] = ()
    lines: tuple[Line, ...] = ()

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names that nobody in the journal bears."""
        owners = (one.whom for one in self.lines if one.whom is not None)
        named = (*self.people, *owners)
        return tuple(dict.fromkeys(one.name for one in named if one.id is None))

    def of(self, *sorts: Sort) -> tuple[Line, ...]:
        """The lines with one of these signs."""
        return tuple(one for one in self.lines if one.sort in sorts)


def said(reading: Reading) -> Said:
    """Puts together what the parts of a reading say."""
    lines = _lines(reading)
    own, about = reading.of(None), [one for one in reading.parts if one.line is not None]
    people = _people(own) or tuple(dict.fromkeys(one.whom for one in lines if one.whom))
    title, body = _words(reading)
    clock = _first(own, Mark.TIME)
    time, minutes = (clock.time, clock.minutes) if isinstance(clock, Clock) else (None, None)
    minutes = _first(own, Mark.LENGTH) or minutes
    kind = _first(own, Mark.CONTACT)
    if kind is None:
        kind = EntryKind.NOTE if time is None and minutes is None else EntryKind.MEETING
    return Said(
        people=people,
        title=title,
        body=body,
        kind=kind,
        day=_first(own, Mark.DAY),
        time=time,
        minutes=minutes,
        warmth=_first(about, Mark.WARMTH),
        confidence=_first(about, Mark.CONFIDENCE) or Confidence.OPEN,
        role=_first(about, Mark.ROLE) or "",
        next_day=_first(about, Mark.NEXT),
        tags=_tags(own),
        progress=_progress(reading),
        lines=lines,
    )


def _first(parts: Iterable[Part], mark: Mark) -> Any:
    return next((one.value for one in parts if one.mark is mark), None)


def _amount(parts: tuple[Part, ...]) -> Amount | None:
    """The first one; money before how long it took."""
    found = [one.value for one in parts if isinstance(one.value, Amount)]
    return next((one for one in found if one.is_money), found[0] if found else None)


def _people(parts: Iterable[Part]) -> tuple[Whom, ...]:
    named = (one.value for one in parts if one.mark is Mark.PERSON)
    return tuple(dict.fromkeys(one for one in named if isinstance(one, Whom)))


def _tags(parts: Iterable[Part]) -> tuple[str, ...]:
    named = (str(one.value) for one in parts if one.mark is Mark.TAG)
    return tuple({name.lower(): name for name in reversed(list(named))}.values())[::-1]


def _progress(reading: Reading) -> tuple[Far, ...]:
    pairs = pairwise(reading.parts)
    return tuple(
        Far(str(tag.value), far.value, _comment(reading, tag, far))
        for tag, far in pairs
        if tag.mark is Mark.TAG and far.mark is Mark.PROGRESS and isinstance(far.value, int)
    )


def _comment(reading: Reading, tag: Part, far: Part) -> str:
    """What follows on a line that begins with how far a goal is."""
    begin = reading.text.rfind("\n", 0, tag.start) + 1
    if reading.text[begin : tag.start].strip():
        return ""
    rest = reading.text[far.end :].partition("\n")[0]
    return " ".join(rest.split()).strip(_SEPARATORS)


def _lines(reading: Reading) -> tuple[Line, ...]:
    signs = [one for one in reading.parts if one.mark is Mark.SIGN]
    return tuple(
        _line(reading, sign.line, sign.value)
        for sign in signs
        if isinstance(sign.value, Sort) and sign.value is not Sort.ABOUT and sign.line is not None
    )


def _line(reading: Reading, number: int, sort: Sort) -> Line:
    parts = reading.of(number)
    asking, clock = _first(parts, Mark.ASKING), _first(parts, Mark.TIME)
    due = _first(parts, Mark.DAY)
    kind = StakeKind.NEED if due is None else StakeKind.EXPECTATION
    return Line(
        number=number,
        sort=sort,
        side=asking.side if isinstance(asking, Asking) else sort.side,
        what=_what(reading, parts),
        whom=next(iter(_people(parts)), None),
        kind=asking.kind if isinstance(asking, Asking) else kind,
        due=due,
        time=clock.time if isinstance(clock, Clock) else None,
        amount=_amount(parts),
        tags=_tags(parts),
    )


def _what(reading: Reading, parts: tuple[Part, ...]) -> str:
    """A line in words: without what became its date, its amount, its owner and what it serves."""
    kept, at, last = "", parts[0].end, parts[-1]
    for one in parts[1:]:
        kept += reading.text[at : one.start]
        kept += _kept(reading, one, kept, last=one is last)
        at = one.end
    kept = re.sub(r"\s+([,.;:!?])", r"\1", " ".join(kept.split()))
    kept = re.sub(r"\(\s*\)", "", kept).strip(" ,;:–—-").removesuffix(".")
    return kept or " ".join(reading.text[parts[0].end : last.end].split())


def _kept(reading: Reading, part: Part, before: str, *, last: bool) -> str:
    """What of a part stays in the words of its line."""
    words = reading.words(part)
    match part.mark:
        case Mark.WORDS:
            return words
        case Mark.ASKING:
            return words if before.strip() else ""
        case Mark.PERSON:
            return _name(words) if before.strip() else ""
        case Mark.TAG:
            return "" if last or not words.startswith("#") else words[1:]
        case Mark.AMOUNT:
            return "" if last and _BEFORE_AMOUNT.search(before) else words
    return ""


def _name(words: str) -> str:
    return words.removeprefix("@").strip('"')


def _words(reading: Reading) -> tuple[str, str]:
    """The title and the text of an entry: its prose, without the parts that head it."""
    head = _head(reading)
    written = _prose(reading, head).lstrip(_SEPARATORS if head else " \t\n").rstrip()
    if not any(one.isalnum() for one in written):
        return _title_of_parts(reading), ""
    line, _, rest = written.partition("\n")
    stop = _SENTENCE.search(line)
    title = line[: stop.end()] if stop else line
    if len(title) > _TITLE_LIMIT:
        return f"{title[:_TITLE_LIMIT].rsplit(maxsplit=1)[0]}…", written
    more = line[stop.end() :].strip() if stop else ""
    body = "\n".join(part for part in (more, rest) if part).strip()
    return " ".join(title.split()), body


def _head(reading: Reading) -> int:
    """Where the parts end with which the opening begins; 0 where they belong to a sentence."""
    head = 0
    for one in reading.of(None):
        if one.start >= reading.opening or one.mark in (Mark.KEPT, Mark.TAG):
            break
        before = _JOINTS.match(reading.text, head, one.start)
        if before is None or before.end() < one.start:
            break
        head = one.end
    rest = reading.text[head : reading.opening]
    if not rest.strip():
        return reading.opening
    return 0 if _GOING_ON.match(rest) else head


def _prose(reading: Reading, start: int) -> str:
    """The entry's own words from a place on, a line each; lines that only held signs are gone."""
    lines: list[str] = [""]
    emptied: set[int] = set()
    at = 0
    for words, part in reading.pieces():
        begin, at = at, at + len(words)
        if begin < start:
            words = words[start - begin :]
        if part is not None and part.line is not None:
            emptied.add(len(lines) - 1)
        elif part is None:
            first, *others = words.split("\n")
            lines[-1] += first
            lines.extend(others)
        elif words and part.mark is Mark.PERSON:
            lines[-1] += _name(words)
        elif words and part.mark in (Mark.TAG, Mark.PROGRESS):
            lines[-1] += "" if _ends_line(reading, part) else words.replace("#", "")
        elif words and part.mark is not Mark.KEPT:
            lines[-1] += words
    kept = [line for number, line in enumerate(lines) if line.strip() or number not in emptied]
    text = "\n".join(line.rstrip() for line in kept)
    return re.sub(r"\n{3,}", "\n\n", text)


def _ends_line(reading: Reading, tag: Part) -> bool:
    """Whether a line ends with this tag and others; within a sentence a tag is a word."""
    line_end = reading.text.find("\n", tag.end)
    stop = len(reading.text) if line_end < 0 else line_end
    at = tag.end
    for one in reading.parts:
        if at <= one.start < stop and one.mark in (Mark.TAG, Mark.PROGRESS):
            if reading.text[at : one.start].strip():
                return False
            at = one.end
    return not reading.text[at:stop].strip()


def _title_of_parts(reading: Reading) -> str:
    """An entry without words of its own: as it is headed, or as the first thing that came of it."""
    if all(one.mark in (Mark.PERSON, Mark.TAG) for one in reading.of(None)):
        first = next((one.what for one in _lines(reading)), "")
        if first:
            return first
    return " ".join(_prose(reading, 0).split()).strip(" ,;:–—-")
