"""What a day is made of: the facts that it is composed from, and the rows that come of them."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from relnotes.domain.kinds import (
    DetailKind,
    EntryKind,
    RelationshipKind,
    RepairStep,
    Side,
    StakeKind,
    Standing,
)


class Kind(StrEnum):
    """What a row asks for; the order of a day is the order here."""

    REPAIR = "repair"
    PROMISE = "promise"
    CONTACT = "contact"
    THANKS = "thanks"
    TELL = "tell"
    ASK = "ask"
    REVIEW = "review"
    BELIEF = "belief"


ORDER = tuple(Kind)
MINUTES: Mapping[Kind, int] = {
    Kind.REPAIR: 5,
    Kind.PROMISE: 3,
    Kind.CONTACT: 3,
    Kind.THANKS: 2,
    Kind.TELL: 2,
    Kind.ASK: 2,
    Kind.REVIEW: 10,
    Kind.BELIEF: 5,
}


@dataclass(frozen=True, slots=True)
class Person:
    """A counterpart, as far as a day asks; `tries` are those since the last contact."""

    id: int
    name: str
    kind: RelationshipKind = RelationshipKind.OTHER
    standing: Standing = Standing.ACTIVE
    every_days: int | None = None
    snoozed_until: dt.date | None = None
    booked_day: dt.date | None = None
    last: dt.date | None = None
    tries: int = 0
    last_try: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """An open repair; `clear` is whether nothing of the first step stands open."""

    id: int
    relationship_id: int
    step: RepairStep
    opened_day: dt.date
    pause_until: dt.date | None = None
    clear: bool = False
    drafted: bool = False
    spoken: bool = False
    received: bool | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """An open promise with a day; `entry_kind` is what it came of."""

    id: int
    relationship_id: int
    side: Side
    what: str
    day: dt.date
    due: dt.date
    tries: int = 0
    entry_kind: EntryKind | None = None
    time: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Unsaid:
    """The newest contribution of a side that was not told or thanked for; `more` are older."""

    id: int
    relationship_id: int
    side: Side
    what: str
    day: dt.date
    more: int = 0


@dataclass(frozen=True, slots=True)
class Guess:
    """A need or an expectation of theirs that was assumed and never asked about."""

    id: int
    relationship_id: int
    kind: StakeKind
    what: str
    since: dt.date


@dataclass(frozen=True, slots=True)
class Planned:
    """The day on which a relationship, or its agreement, is looked at again, or ends."""

    id: int
    relationship_id: int
    day: dt.date
    agreement: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Assumed:
    """A belief of my own that was not tested yet; it may be about somebody."""

    id: int
    relationship_id: int | None
    what: str
    since: dt.date


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a day can be made of; whoever is not among the people is left out."""

    people: Mapping[int, Person]
    cases: Sequence[Case] = ()
    promises: Sequence[Promised] = ()
    unsaid: Sequence[Unsaid] = ()
    guesses: Sequence[Guess] = ()
    planned: Sequence[Planned] = ()
    assumed: Sequence[Assumed] = ()
    questioned: dt.date | None = None
    """When a belief was judged last."""
    hours: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """When people like to be reached, in their own words, by relationship."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to do, for whom, and the record that it is about."""

    kind: ClassVar[Kind]
    id: int
    relationship_id: int
    name: str


@dataclass(frozen=True, slots=True)
class RepairRow(Row):
    """The step of a repair that can be taken now."""

    kind: ClassVar[Kind] = Kind.REPAIR
    step: RepairStep
    since: dt.date
    drafted: bool


@dataclass(frozen=True, slots=True)
class PromiseRow(Row):
    """A promise of a side that is due, or was."""

    kind: ClassVar[Kind] = Kind.PROMISE
    side: Side
    what: str
    day: dt.date
    due: dt.date
    tries: int
    entry_kind: EntryKind | None
    time: dt.time | None = None


@dataclass(frozen=True, slots=True)
class ContactRow(Row):
    """Someone to be in touch with: after so many days, or on the day that was agreed on.

    `terms` are their own words on how.
    """

    kind: ClassVar[Kind] = Kind.CONTACT
    relation: RelationshipKind
    every_days: int | None
    last: dt.date | None
    due: dt.date
    late: bool
    tries: int
    last_try: dt.date | None
    terms: tuple[str, ...] = ()
    opens: dt.time | None = None
    """When they can be reached today; None where that is now."""
    way: DetailKind | None = None
    """By which other way to try, after tries without an answer."""
    booked: bool = False
    """Whether this is a day that was agreed on."""


@dataclass(frozen=True, slots=True)
class ThanksRow(Row):
    """What they brought and were not thanked for."""

    kind: ClassVar[Kind] = Kind.THANKS
    what: str
    day: dt.date
    more: int


@dataclass(frozen=True, slots=True)
class TellRow(Row):
    """What I brought and they have not heard of; `meet` is when there is an occasion."""

    kind: ClassVar[Kind] = Kind.TELL
    what: str
    day: dt.date
    more: int
    meet: dt.date


@dataclass(frozen=True, slots=True)
class AskRow(Row):
    """Something assumed of someone I meet soon."""

    kind: ClassVar[Kind] = Kind.ASK
    holds: StakeKind
    what: str
    since: dt.date


@dataclass(frozen=True, slots=True)
class ReviewRow(Row):
    """A look at the relationship, or at its agreement, that is near; or the agreement's end."""

    kind: ClassVar[Kind] = Kind.REVIEW
    day: dt.date
    agreement: bool
    ends: bool = False
    relation: RelationshipKind = RelationshipKind.OTHER


@dataclass(frozen=True, slots=True)
class BeliefRow(Row):
    """A belief to question; where it is about nobody, it has no name and no relationship."""

    kind: ClassVar[Kind] = Kind.BELIEF
    what: str
    since: dt.date


@dataclass(frozen=True, slots=True)
class Plan:
    """A day: what fits in it, and how many things wait for another, counted up to `COUNTED`."""

    rows: tuple[Row, ...] = ()
    waiting: int = 0
    back: dt.date | None = None
    """While I am away: the day on which I am back. Nothing is asked until then."""

    @property
    def minutes(self) -> int:
        """About how long it takes, in steps of five minutes."""
        return -(-sum(MINUTES[row.kind] for row in self.rows) // 5) * 5

    def of(self, kind: Kind) -> tuple[Row, ...]:
        """The rows that ask for one kind of thing."""
        return tuple(row for row in self.rows if row.kind is kind)
