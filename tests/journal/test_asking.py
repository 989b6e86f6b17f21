"""What is only assumed: who is asked about, in which order, and what an answer leaves behind."""

import datetime as dt

from relnotes.domain.asking import Manner
from relnotes.domain.kinds import (
    RelationshipKind,
    Side,
    StakeKind,
    StakeSource,
    StakeState,
    Standing,
    TermKind,
)
from relnotes.domain.people import PersonDraft, TermDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import asking, relationships, stakes
from relnotes.journal.store import Journal

NEED = StakeKind.NEED


def _guess(journal: Journal, who: int, what: str, side: Side = Side.THEM) -> int:
    return journal.do("Guess", stakes.add, StakeDraft(who, side, NEED, what)).value


def test_the_queue_is_of_those_who_are_lived_with(journal: Journal) -> None:
    """By name; whoever rests is asked only where they are looked at themselves."""
    today = journal.clock().date()
    quiet = PersonDraft("Mira", about="says little", terms=(TermDraft(TermKind.CHANNEL, "Mail"),))
    mira = journal.do("Add", relationships.add, quiet).value
    ben = journal.do("Add", relationships.add, PersonDraft("Ben")).value
    gone = journal.do("Add", relationships.add, PersonDraft("Ada")).value
    for who in (mira, ben, gone):
        _guess(journal, who, "Time")
    said = StakeDraft(ben, Side.THEM, NEED, "Said", source=StakeSource.SAID)
    journal.do("Add", stakes.add, said)
    journal.do("Rest", relationships.set_standing, gone, Standing.RESTING)
    found = journal.read(asking.waiting, today)
    assert [(one.name, one.what) for one in found] == [("Ben", "Time"), ("Mira", "Time")]
    assert found[0].manners[0] is Manner.OPEN
    assert found[1].manners[:2] == (Manner.WRITTEN, Manner.GENTLE)
    assert journal.read(asking.count) == 2
    assert [one.name for one in journal.read(asking.waiting, today, gone)] == ["Ada"]


def test_one_kind_is_asked_about_alone(journal: Journal) -> None:
    today = journal.clock().date()
    client = PersonDraft("Ben", kind=RelationshipKind.CLIENT)
    for draft in (client, PersonDraft("Mira", kind=RelationshipKind.MENTEE)):
        _guess(journal, journal.do("Add", relationships.add, draft).value, "Time")
    mentees = journal.read(asking.waiting, today, kind=RelationshipKind.MENTEE)
    assert [one.name for one in mentees] == ["Mira"]
    assert journal.read(asking.count, kind=RelationshipKind.MENTEE) == 1
    assert journal.read(asking.count) == 2


def test_what_was_put_off_comes_last_and_comes_back(journal: Journal) -> None:
    today = journal.clock().date()
    ben = journal.do("Add", relationships.add, PersonDraft("Ben")).value
    first, second = _guess(journal, ben, "First"), _guess(journal, ben, "Second")
    journal.do("Later", stakes.put_off, first, today + dt.timedelta(days=30))
    assert [one.id for one in journal.read(asking.waiting, today)] == [second, first]
    later = today + dt.timedelta(days=30)
    assert [one.id for one in journal.read(asking.waiting, later)] == [first, second]


def test_an_answer_is_kept_and_a_no_lets_go(journal: Journal) -> None:
    """The words stand in the history; what is not so is released; neither is asked again."""
    today = journal.clock().date()
    ben = journal.do("Add", relationships.add, PersonDraft("Ben")).value
    so, other = _guess(journal, ben, "Quiet mornings"), _guess(journal, ben, "Praise")
    ask = StakeSource.ASKED
    journal.do("Answer", stakes.answer, so, "Only Mondays", source=ask, what="Quiet Mondays")
    journal.do("Answer", stakes.answer, other, "Not at all", source=ask, so=False)
    assert journal.read(asking.waiting, today) == ()
    assert journal.read(asking.one, so, today) is None
    lines = {one.id: one for one in journal.read(stakes.of, ben)}
    assert (lines[so].what, lines[so].source, lines[so].state) == (
        "Quiet Mondays", ask, StakeState.OPEN,
    )  # fmt: skip
    assert lines[other].state is StakeState.RELEASED
    assert journal.read(stakes.states, other)[0].note == "Not at all"
