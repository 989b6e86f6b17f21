"""Before a meeting: what is worth having in mind about one relationship, read in one go."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select

from relnotes.domain.kinds import Confidence, GoalState, PromiseState, Side, StakeState
from relnotes.domain.people import TermDraft
from relnotes.journal import (
    contributions,
    entries,
    goals,
    people,
    promises,
    propositions,
    relationships,
    roles,
    stakes,
    talking_points,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.contributions import ContributionLine
from relnotes.journal.entries import EntryLine
from relnotes.journal.goals import GoalLine
from relnotes.journal.people import Header
from relnotes.journal.promises import PromiseLine
from relnotes.journal.relationships import Answer
from relnotes.journal.roles import RoleLine
from relnotes.journal.stakes import StakeLine
from relnotes.journal.talking_points import PointLine

_FEW = 6
"""How many things to thank for or to tell; nobody says more than these in one meeting."""
KNOWN = frozenset({("comfort", None), ("interested", Side.THEM)})
"""The answers that help to begin: what makes it comfortable, and what they care about."""


@dataclass(frozen=True, slots=True)
class Brief:
    """One relationship a minute before the meeting.

    `next_day` is when the next meeting is booked, by hand or by a calendar that came along; `last`
    is the newest entry up to today; `settled` and `moved` are the promises that ended and
    the stakes whose state changed since that day.
    """

    header: Header
    value: str
    last: EntryLine | None
    settled: tuple[PromiseLine, ...]
    moved: tuple[StakeLine, ...]
    points: tuple[PointLine, ...]
    promises: tuple[PromiseLine, ...]
    stakes: tuple[StakeLine, ...]
    to_thank: tuple[ContributionLine, ...]
    to_tell: tuple[ContributionLine, ...]
    terms: tuple[TermDraft, ...]
    answers: tuple[Answer, ...]
    roles: tuple[RoleLine, ...]
    goals: tuple[GoalLine, ...]
    next_day: dt.date | None = None

    @property
    def held_back(self) -> int:
        """How many of these records are private or in confidence, and so never leave."""
        kept = (*self.settled, *self.promises, *self.to_thank, *self.to_tell)
        last = () if self.last is None else (self.last,)
        return sum(one.confidence is not Confidence.OPEN for one in (*kept, *last))


def brief(reader: Reader, relationship_id: int, today: dt.date) -> Brief:
    """What to have in mind about a relationship; `Problem` where it is gone."""
    header = people.header(reader, relationship_id, today)
    versions = propositions.versions(reader, relationship_id)
    last = next(iter(entries.recent(reader, relationship_id, until=today, limit=1)), None)
    lines = stakes.of(reader, relationship_id)
    return Brief(
        header=header,
        value=versions[0].text if versions else "",
        last=last,
        settled=_settled(reader, relationship_id, last),
        moved=_moved(lines, last),
        points=talking_points.to_bring_up(reader, relationship_id),
        promises=promises.open_promises(reader, relationship_id),
        stakes=lines,
        to_thank=_unsaid(reader, relationship_id, Side.THEM),
        to_tell=_unsaid(reader, relationship_id, Side.ME),
        terms=relationships.terms(reader, relationship_id),
        answers=_answers(reader, relationship_id),
        roles=_roles(reader, relationship_id, today),
        goals=tuple(
            one for one in goals.of(reader, relationship_id) if one.state is GoalState.OPEN
        ),
        next_day=_next_day(reader, relationship_id, today),
    )


def _answers(reader: Reader, relationship_id: int) -> tuple[Answer, ...]:
    answers = relationships.answers(reader, relationship_id)
    return tuple(one for one in answers if (one.question, one.side) in KNOWN)


def _roles(reader: Reader, relationship_id: int, today: dt.date) -> tuple[RoleLine, ...]:
    """The roles of mine that have not ended."""
    mine = (one for one in roles.of(reader, relationship_id) if one.side is Side.ME)
    return tuple(one for one in mine if one.until is None or one.until >= today)


def _next_day(reader: Reader, relationship_id: int, today: dt.date) -> dt.date | None:
    meant = people.rhythms(reader, (relationship_id,)).get(relationship_id)
    booked = meant.booked_day if meant is not None else None
    return booked if booked is not None and booked >= today else None


def of_all(reader: Reader, ids: Iterable[int], today: dt.date) -> tuple[Brief, ...]:
    """The briefs of several; whoever is gone is left out."""
    r = t.Relationship
    wanted = tuple(ids)
    here = reader.values(select(r.id).where(r.id.in_(wanted), r.trashed.is_(None)))
    return tuple(brief(reader, one, today) for one in wanted if one in here)


def names(reader: Reader, ids: Iterable[int]) -> tuple[str, ...]:
    """What those are called who are met, in the order given."""
    return tuple(people.name_of(reader, one) for one in ids)


def _settled(
    reader: Reader, relationship_id: int, last: EntryLine | None
) -> tuple[PromiseLine, ...]:
    if last is None:
        return ()
    return tuple(
        one
        for side in Side
        for one in promises.settled(reader, relationship_id, side, last.day)
        if one.state is PromiseState.KEPT or one.side is Side.THEM
    )


def _moved(lines: tuple[StakeLine, ...], last: EntryLine | None) -> tuple[StakeLine, ...]:
    if last is None:
        return ()
    still = (StakeState.OPEN, StakeState.RELEASED)
    return tuple(one for one in lines if one.changed >= last.day and one.state not in still)


def _unsaid(reader: Reader, relationship_id: int, side: Side) -> tuple[ContributionLine, ...]:
    """What was not thanked for or told; of mine nothing that stays with me."""
    unsaid = partial(contributions.recent, reader, relationship_id, unacknowledged=True)
    if side is Side.THEM:
        return unsaid(side=side, limit=_FEW)
    return tuple(one for one in unsaid(side=side) if one.confidence is Confidence.OPEN)[:_FEW]
