"""What a side needs, expects, plays and agrees to, before it is kept."""

import datetime as dt
from dataclasses import dataclass

from relnotes.domain.draft import Draft, within
from relnotes.domain.kinds import Side, StakeKind, StakeSource
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body, line


@dataclass(frozen=True, slots=True)
class StakeDraft(Draft):
    """A need or an expectation; `weight` is its importance or urgency, 1 to 3."""

    relationship_id: int
    side: Side
    kind: StakeKind
    what: str
    weight: int = 2
    source: StakeSource = StakeSource.ASSUMED
    sure: int = 2
    since: dt.date | None = None
    due: dt.date | None = None
    perceived: str = ""
    anticipated: bool = False

    def __post_init__(self) -> None:
        within(self.weight, "weight", 1, 3)
        within(self.sure, "sure", 1, 3)
        self._clean(
            what=line(self.what, "what", required=True),
            perceived=body(self.perceived, "perceived"),
        )


@dataclass(frozen=True, slots=True)
class RoleDraft(Draft):
    """A part that a side plays, from when to when."""

    relationship_id: int
    side: Side
    name: str
    responsibilities: str = ""
    context: str = ""
    self_image: str = ""
    fit: int | None = None
    since: dt.date | None = None
    until: dt.date | None = None

    def __post_init__(self) -> None:
        within(self.fit, "fit", 1, 5)
        if self.since and self.until and self.until < self.since:
            raise Problem(Code.PERIOD_BACKWARDS, field="until")
        self._clean(
            name=line(self.name, "name", required=True),
            responsibilities=body(self.responsibilities, "responsibilities"),
            context=line(self.context, "context"),
            self_image=body(self.self_image, "self_image"),
        )


@dataclass(frozen=True, slots=True)
class AgreementItemDraft(Draft):
    """One question with three answers: theirs, mine, and what was agreed."""

    question: str
    theirs: str = ""
    mine: str = ""
    agreed: str = ""

    def __post_init__(self) -> None:
        self._clean(
            question=line(self.question, "question", required=True),
            theirs=body(self.theirs, "theirs"),
            mine=body(self.mine, "mine"),
            agreed=body(self.agreed, "agreed"),
        )


def still_apart(item: AgreementItemDraft) -> bool:
    """Whether the two sides answer differently, or one is not asked, and nothing is agreed."""
    return not item.agreed and (bool(item.theirs or item.mine)) and item.theirs != item.mine


@dataclass(frozen=True, slots=True)
class DutyDraft(Draft):
    """What the agreement asks of a side, by when, and since when it is done."""

    side: Side
    what: str
    due: dt.date | None = None
    done_day: dt.date | None = None

    def __post_init__(self) -> None:
        self._clean(what=line(self.what, "duties", required=True))


@dataclass(frozen=True, slots=True)
class AgreementDraft(Draft):
    """What both sides agree to, what each brings, and when to look at it again."""

    relationship_id: int
    items: tuple[AgreementItemDraft, ...] = ()
    day: dt.date | None = None
    review_day: dt.date | None = None
    end_day: dt.date | None = None
    text: str = ""
    boundaries: str = ""
    duties: tuple[DutyDraft, ...] = ()

    def __post_init__(self) -> None:
        self._clean(text=body(self.text, "text"), boundaries=body(self.boundaries, "boundaries"))


@dataclass(frozen=True, slots=True)
class ReviewDraft(Draft):
    """A dated look at the relationship: answers by question."""

    relationship_id: int
    answers: tuple[tuple[str, str], ...]
    day: dt.date | None = None
    next_day: dt.date | None = None

    def __post_init__(self) -> None:
        answers = ((question, body(text, question)) for question, text in self.answers)
        kept = tuple((question, text) for question, text in answers if text)
        if not kept:
            raise Problem(Code.EMPTY, field="answers")
        self._clean(answers=kept)
