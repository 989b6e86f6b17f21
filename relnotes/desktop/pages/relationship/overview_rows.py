"""Everything that the overview shows, read in one go so that it fits together."""

import datetime as dt
from dataclasses import dataclass

from relnotes.domain.kinds import Counterpart
from relnotes.journal import (
    entries,
    people,
    promises,
    propositions,
    relationships,
    stakes,
    totals,
)
from relnotes.journal.access import Reader
from relnotes.journal.entries import EntryLine
from relnotes.journal.people import Header
from relnotes.journal.promises import PromiseLine
from relnotes.journal.relationships import Answer, Card, MemberLine
from relnotes.journal.stakes import StakeLine
from relnotes.journal.totals import Balance

LATELY = 4
"""How many entries stand on the overview."""


@dataclass(frozen=True, slots=True)
class Overview:
    """A relationship at one glance."""

    header: Header
    card: Card
    value: str
    promises: tuple[PromiseLine, ...]
    stakes: tuple[StakeLine, ...]
    answers: tuple[Answer, ...]
    lately: tuple[EntryLine, ...]
    balance: Balance
    members: tuple[MemberLine, ...]


def overview(reader: Reader, relationship_id: int, today: dt.date) -> Overview:
    """What the overview of a relationship shows."""
    header = people.header(reader, relationship_id, today)
    versions = propositions.versions(reader, relationship_id)
    inside = header.counterpart is not Counterpart.PERSON
    return Overview(
        header=header,
        card=relationships.card(reader, relationship_id),
        value=versions[0].text if versions else "",
        promises=promises.open_promises(reader, relationship_id),
        stakes=stakes.of(reader, relationship_id),
        answers=relationships.answers(reader, relationship_id),
        lately=entries.recent(reader, relationship_id, limit=LATELY + 1),
        balance=totals.balance(reader, relationship_id, today.replace(month=1, day=1)),
        members=relationships.members(reader, relationship_id) if inside else (),
    )
