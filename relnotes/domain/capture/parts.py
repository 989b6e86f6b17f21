"""What a text is made of: parts that were understood, and the prose between them."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from relnotes.domain.amounts import Amount
from relnotes.domain.kinds import Confidence, EntryKind, Side, StakeKind


class Mark(StrEnum):
    """What a part of a text is."""

    PERSON = "person"
    TAG = "tag"
    DAY = "day"
    TIME = "time"
    LENGTH = "length"
    CONTACT = "contact"
    AMOUNT = "amount"
    PROGRESS = "progress"
    SIGN = "sign"
    LEAD = "lead"
    ASKING = "asking"
    WORDS = "words"
    WARMTH = "warmth"
    CONFIDENCE = "confidence"
    ROLE = "role"
    NEXT = "next"
    KEPT = "kept"


class Sort(StrEnum):
    """What a line with a sign at its beginning becomes; the value is the sign."""

    BROUGHT = "+"
    THEY_BROUGHT = "<"
    PROMISED = "!"
    THEY_PROMISED = ">"
    HEARD = "?"
    STRAIN = "~"
    LESSON = "*"
    ABOUT = "="

    @property
    def side(self) -> Side:
        """Whose it is by its sign; what was heard is theirs unless it says otherwise."""
        return Side.ME if self in (Sort.BROUGHT, Sort.PROMISED, Sort.LESSON) else Side.THEM


@dataclass(frozen=True, slots=True)
class Whom:
    """Someone who is named; without an id nobody in the journal is called so."""

    name: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day and, where an end was written too, how many minutes lie between."""

    time: dt.time
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """What a verb says of something that was heard: a need or an expectation, and whose."""

    kind: StakeKind
    side: Side


Value = Whom | Clock | Asking | Amount | Sort | EntryKind | Confidence | dt.date | int | str | None


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text that was understood; `line` counts the signs before it, from 0."""

    start: int
    end: int
    mark: Mark
    value: Value = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its parts, in order and apart from each other; the rest is prose.

    `opening` is where the words about the entry itself end: its people, channel, day and time.
    """

    text: str
    parts: tuple[Part, ...]
    opening: int = 0

    def pieces(self) -> Iterator[tuple[str, Part | None]]:
        """The whole text, piece by piece, each with its part or, for prose, None."""
        at = 0
        for part in self.parts:
            if part.start > at:
                yield self.text[at : part.start], None
            yield self.text[part.start : part.end], part
            at = part.end
        if at < len(self.text):
            yield self.text[at:], None

    def words(self, part: Part) -> str:
        """What a part says, as it was typed."""
        return self.text[part.start : part.end]

    def of(self, line: int | None, *marks: Mark) -> tuple[Part, ...]:
        """The parts of one line with a sign, or of the entry, of these kinds or of all."""
        return tuple(
            one for one in self.parts if one.line == line and (not marks or one.mark in marks)
        )
