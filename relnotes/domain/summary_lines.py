"""The lines that a value summary can tell, each as it stood in its period."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relnotes.domain.amounts import Amount
from relnotes.domain.kinds import (
    ContributionKind,
    Footing,
    GoalState,
    Side,
    StakeKind,
    StakeState,
)


class LineKind(StrEnum):
    """What a line of a summary is; an effect is the second line of a contribution."""

    CONTRIBUTION = "contribution"
    EFFECT = "effect"
    STAKE = "stake"
    ROLE = "role"
    LESSON = "lesson"
    GOAL = "goal"
    PROMISE = "promise"
    SKILL = "skill"
    AGREED = "agreed"
    LOOK_BACK = "look back"
    THEIR_LOOK_BACK = "their look back"
    STAYS = "stays"


LineKey = tuple[LineKind, int]


@dataclass(frozen=True, slots=True)
class Contribution:
    """What a side brought; `acknowledged_on` is when mine was told, or theirs was thanked."""

    id: int
    side: Side
    day: date
    what: str
    kind: ContributionKind = ContributionKind.WORK
    effect: str = ""
    amount: Amount | None = None
    serves: tuple[str, ...] = ()
    acknowledged_on: date | None = None
    evidence: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Stake:
    """A need or an expectation as it stands at the end of the period."""

    id: int
    side: Side
    kind: StakeKind
    what: str
    state: StakeState = StakeState.OPEN
    changed: date | None = None
    due: date | None = None
    note: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A part that a side played in the period."""

    id: int
    side: Side
    name: str
    duties: str = ""
    since: date | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A technique that the period taught."""

    id: int
    what: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """What was worked towards, with its last progress (0–100) and the comment on it.

    `path` is all progress until then: on which day, how far.
    """

    id: int
    what: str
    progress: int = 0
    comment: str = ""
    state: GoalState = GoalState.OPEN
    day: date | None = None
    who: str = ""
    path: tuple[tuple[date, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill as both saw it: the first look and the newest of each, which may be one."""

    id: int
    what: str
    mine: tuple[Footing, ...] = ()
    theirs: tuple[Footing, ...] = ()
    day: date | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was agreed on one question."""

    id: int
    question: str
    what: str
    day: date | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class LookBack:
    """What a side said when it ended (`kind` says whose), or what stays."""

    id: int
    kind: LineKind
    what: str
    day: date | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Mentoring:
    """What only a mentoring has: how often we sat together, and what became of it."""

    sessions: int = 0
    skills: tuple[Skill, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    look_back: tuple[LookBack, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise that is still open."""

    id: int
    side: Side
    what: str
    due: date | None = None
    who: str = ""
