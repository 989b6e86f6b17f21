"""What a value summary is made of, what was chosen from it, and what that adds up to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from relnotes.domain.amounts import Amount, totals
from relnotes.domain.kinds import (
    ContributionKind,
    Side,
    StakeKind,
    StakeState,
    SummaryKind,
    SummaryLength,
)
from relnotes.domain.summary_lines import (
    Contribution,
    Goal,
    Lesson,
    LineKey,
    LineKind,
    Mentoring,
    Promise,
    Role,
    Stake,
)


@dataclass(frozen=True, slots=True)
class Material:
    """What the journal hands over for a period; nothing private or in confidence is in it.

    `people` are full names, `called` how a sentence calls them ("Ana"); `role` is set when the
    summary is about everything in one role of mine; `held_back` counts what stayed behind.
    """

    people: tuple[str, ...]
    since: date
    until: date
    called: tuple[str, ...] = ()
    role: str = ""
    proposition: str | None = None
    contributions: tuple[Contribution, ...] = ()
    stakes: tuple[Stake, ...] = ()
    roles: tuple[Role, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    goals: tuple[Goal, ...] = ()
    promises: tuple[Promise, ...] = ()
    mentoring: Mentoring = field(default_factory=Mentoring)
    held_back: int = 0

    def grown(self, choice: "Choice") -> Mentoring:
        """What the mentoring kind tells besides; nothing in the others."""
        return self.mentoring if choice.kind is SummaryKind.MENTORING else Mentoring()


@dataclass(frozen=True, slots=True)
class Sections:
    """Which parts of the document are shown."""

    mine: bool = True
    theirs: bool = True
    needs: bool = True
    goals: bool = True
    skills: bool = True
    agreed: bool = True
    look_back: bool = True
    still_open: bool = True
    roles: bool = True
    lessons: bool = False
    chart: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user decided for this reader; the journal itself is untouched by it."""

    kind: SummaryKind = SummaryKind.CONTRACT
    length: SummaryLength = SummaryLength.ONE_PAGE
    left_out: frozenset[LineKey] = frozenset()
    pulled_up: frozenset[LineKey] = frozenset()
    wording: Mapping[LineKey, str] = field(default_factory=dict)
    sections: Sections = Sections()
    title: str = ""

    def shows(self, kind: LineKind, line_id: int) -> bool:
        """Whether this line goes in."""
        return (kind, line_id) not in self.left_out

    def pulls(self, line: Contribution) -> bool:
        """Whether this contribution stands before the others."""
        return (LineKind.CONTRIBUTION, line.id) in self.pulled_up

    def words(self, kind: LineKind, line_id: int, text: str) -> str:
        """The line as this reader gets it, on one line."""
        return " ".join(self.wording.get((kind, line_id), text).split())


@dataclass(frozen=True, slots=True)
class Month:
    """How much each side brought in one month."""

    year: int
    month: int
    mine: int = 0
    theirs: int = 0


_IMPLIED = {
    ContributionKind.INTRODUCTION: Amount(Decimal(1), "introductions"),
    ContributionKind.REFERRAL: Amount(Decimal(1), "referrals"),
}


def brought(material: Material, choice: Choice, side: Side) -> tuple[Contribution, ...]:
    """The contributions of a side that go in, newest first, those pulled up before the others."""
    sections = choice.sections
    if not (sections.mine if side is Side.ME else sections.theirs):
        return ()
    chosen = [
        line
        for line in material.contributions
        if line.side is side and choice.shows(LineKind.CONTRIBUTION, line.id)
    ]
    return tuple(
        sorted(
            chosen,
            key=lambda line: (choice.pulls(line), line.day, line.id),
            reverse=True,
        )
    )


def worth(lines: Iterable[Contribution]) -> tuple[Amount, ...]:
    """What the lines add up to, by unit; an introduction without an amount is one introduction."""
    amounts = (line.amount or _IMPLIED.get(line.kind) for line in lines)
    return totals(amount for amount in amounts if amount is not None)


def months(material: Material, choice: Choice | None = None) -> tuple[Month, ...]:
    """Every month of the period, the empty ones too, with what is chosen (or all there is)."""
    counts: dict[tuple[int, int, Side], int] = {}
    lines: Iterable[Contribution] = material.contributions
    if choice is not None:
        lines = (line for side in Side for line in brought(material, choice, side))
    for line in lines:
        place = (line.day.year, line.day.month, line.side)
        counts[place] = counts.get(place, 0) + 1
    first = material.since.year * 12 + material.since.month - 1
    last = material.until.year * 12 + material.until.month - 1
    return tuple(
        Month(
            year,
            month + 1,
            counts.get((year, month + 1, Side.ME), 0),
            counts.get((year, month + 1, Side.THEM), 0),
        )
        for year, month in (divmod(index, 12) for index in range(first, last + 1))
    )


def stakes(material: Material, choice: Choice, kind: StakeKind) -> tuple[Stake, ...]:
    """The needs, or the expectations, that go in; what was released is no longer counted."""
    if not choice.sections.needs:
        return ()
    return tuple(
        stake
        for stake in material.stakes
        if stake.kind is kind
        and stake.state is not StakeState.RELEASED
        and choice.shows(LineKind.STAKE, stake.id)
    )


def is_met(stake: Stake) -> bool:
    """Whether the stake was met, or more."""
    return stake.state in (StakeState.MET, StakeState.EXCEEDED)


def named_stakes(material: Material, choice: Choice) -> dict[str, str]:
    """The stakes that lines may name, those that this reader is shown, each in its wording."""
    return {
        stake.what: choice.words(LineKind.STAKE, stake.id, stake.what)
        for kind in StakeKind
        for stake in stakes(material, choice, kind)
    }
