"""What happened, what a side brought, what a side promised, before it is kept."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from relnotes.domain.amounts import Amount
from relnotes.domain.draft import Draft, within
from relnotes.domain.kinds import Confidence, ContributionKind, EntryKind, Side
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body, line

BRINGING = frozenset({ContributionKind.INTRODUCTION, ContributionKind.REFERRAL})
"""The kinds of contribution by which somebody comes."""
NO_CONTACT = frozenset({EntryKind.NOTE, EntryKind.STRAIN})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that belongs to what happened: its name, what kind it is, its bytes."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ContributionDraft(Draft):
    """What a side brought. Without a day it takes that of its entry, else today's.

    `newcomer_id` is who came of it; only an introduction or a referral brings somebody.
    """

    relationship_id: int
    side: Side
    what: str
    effect: str = ""
    kind: ContributionKind = ContributionKind.WORK
    day: dt.date | None = None
    amount: Decimal | None = None
    unit: str = ""
    evidence: str = ""
    confidence: Confidence = Confidence.OPEN
    acknowledged_day: dt.date | None = None
    newcomer_id: int | None = None
    stakes: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.newcomer_id == self.relationship_id:
            raise Problem(Code.NOT_A_CHOICE, field="newcomer_id")
        if self.amount is not None and not self.amount.is_finite():
            raise Problem(Code.BAD_AMOUNT, field="amount", text=str(self.amount))
        self._clean(
            what=line(self.what, "what", required=True),
            effect=body(self.effect, "effect"),
            unit=line(self.unit, "unit"),
            evidence=line(self.evidence, "evidence"),
            newcomer_id=self.newcomer_id if self.kind in BRINGING else None,
        )


@dataclass(frozen=True, slots=True)
class PointDraft(Draft):
    """What a side wants to bring up the next time."""

    relationship_id: int
    side: Side
    what: str
    day: dt.date | None = None

    def __post_init__(self) -> None:
        self._clean(what=line(self.what, "what", required=True))


@dataclass(frozen=True, slots=True)
class PromiseDraft(Draft):
    """What a side said it would do."""

    relationship_id: int
    side: Side
    what: str
    due: dt.date | None = None
    due_time: dt.time | None = None
    day: dt.date | None = None
    confidence: Confidence = Confidence.OPEN

    def __post_init__(self) -> None:
        self._clean(what=line(self.what, "what", required=True))


@dataclass(frozen=True, slots=True)
class EntryDraft(Draft):
    """Something that happened, with the contributions and promises that came of it."""

    people: tuple[int, ...]
    title: str
    kind: EntryKind = EntryKind.MEETING
    body: str = ""
    day: dt.date | None = None
    time: dt.time | None = None
    minutes: int | None = None
    place: str = ""
    warmth: int | None = None
    in_person: bool | None = None
    personal: bool | None = None
    my_role: str = ""
    cost: Decimal | None = None
    currency: str = ""
    confidence: Confidence = Confidence.OPEN
    tags: tuple[str, ...] = ()
    contributions: tuple[ContributionDraft, ...] = ()
    promises: tuple[PromiseDraft, ...] = ()

    def __post_init__(self) -> None:
        if not self.people:
            raise Problem(Code.EMPTY, field="people")
        within(self.warmth, "warmth", 1, 5)
        within(self.minutes, "minutes", 0, 60 * 24 * 31)
        if self.cost is not None and not Amount(self.cost, self.currency).is_money:
            written = f"{self.cost} {self.currency}".strip()
            raise Problem(Code.BAD_AMOUNT, field="cost", text=written)
        tags = dict.fromkeys(line(tag.removeprefix("#"), "tags") for tag in self.tags)
        self._clean(
            people=tuple(dict.fromkeys(self.people)),
            title=line(self.title, "title", required=True),
            body=body(self.body, "body"),
            place=line(self.place, "place"),
            my_role=line(self.my_role, "my_role"),
            tags=tuple(tag for tag in tags if tag),
        )
